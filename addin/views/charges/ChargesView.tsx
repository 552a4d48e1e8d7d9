import { useEffect } from "react";
import { usePane } from "../../components/pane-context.ts";
import { Waiting } from "../../components/Waiting.tsx";
import type { ChargingState } from "../../state/charging-state.ts";
import { useStore } from "../../state/store.ts";
import { charges, recompute, settle, writing } from "../../texts/charges-texts.ts";
import { ChargesDone } from "./ChargesDone.tsx";
import { ChargesStart } from "./ChargesStart.tsx";
import { RecomputeResult } from "./RecomputeResult.tsx";
import { SettleResult } from "./SettleResult.tsx";
import { WritePreview } from "./WritePreview.tsx";

/** J6 and J7: what handing over work does to the charges, and the yearly statement. */
export function ChargesView() {
  const { charging, announce } = usePane();
  const state = useStore(charging.state);
  const said = announcementOf(state);
  useEffect(() => {
    if (said !== "") announce(said);
  }, [announce, said]);
  switch (state.phase) {
    case "idle":
      return <ChargesStart state={state} />;
    case "working": {
      const doing = state.doing === "reading" ? charges.reading : charges.calculating;
      return (
        <Waiting
          name="servicekosten-rekenen"
          title={charges.calculating}
          doing={doing}
          progress={state.progress}
          onStop={() => charging.stop()}
        />
      );
    }
    case "result":
      return state.view.task === "recompute" ? (
        <RecomputeResult state={state} view={state.view} />
      ) : (
        <SettleResult state={state} view={state.view} />
      );
    case "preview":
      return <WritePreview state={state} />;
    case "writing":
      return (
        <Waiting
          name="servicekosten-schrijven"
          title={state.doing === "undoing" ? writing.doing.undoing : writing.writingTitle}
          doing={writing.doing[state.doing]}
          progress={state.progress}
          {...(state.doing === "undoing" ? {} : { onStop: () => charging.stop() })}
        />
      );
    case "done":
      return <ChargesDone state={state} />;
  }
}

function announcementOf(state: ChargingState): string {
  switch (state.phase) {
    case "idle":
      return state.wasStopped ? charges.stopped : "";
    case "result": {
      const { view, isBusy } = state;
      if (isBusy) return "";
      return view.task === "recompute" ? recompute.title(view.year) : settle.title(view.year);
    }
    case "preview":
      return state.isStale ? charges.staleTitle : "";
    case "done":
      return state.isUndone ? writing.undone : writing.done;
    default:
      return "";
  }
}
