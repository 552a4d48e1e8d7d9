import { useEffect } from "react";
import { usePane } from "../../components/pane-context.ts";
import { Patient, Waiting } from "../../components/Waiting.tsx";
import { useStore } from "../../state/store.ts";
import type { StructuringState } from "../../state/structuring-state.ts";
import { structuring as texts } from "../../texts/pane-texts.ts";
import { ColumnsStep } from "./ColumnsStep.tsx";
import { DoneStep } from "./DoneStep.tsx";
import { IdleStep } from "./IdleStep.tsx";
import { PreviewStep } from "./PreviewStep.tsx";
import { TablesStep } from "./TablesStep.tsx";

/** J2: three steps, and what comes before and after them. */
export function StructuringView() {
  const { structuring, announce } = usePane();
  const state = useStore(structuring.state);
  const said = announcementOf(state);
  useEffect(() => {
    if (said !== "") announce(said);
  }, [announce, said]);
  switch (state.phase) {
    case "idle":
      return <IdleStep state={state} />;
    case "reading": {
      const title = state.doing === "reading" ? texts.readingTitle : texts.recognisingTitle;
      return (
        <Waiting
          name="structureren-lezen"
          step={texts.step(1)}
          title={texts.readingTitle}
          doing={title}
          progress={state.progress}
          onStop={() => structuring.stop()}
        />
      );
    }
    case "choosing":
      if (state.busy === "plan") {
        return (
          <Patient
            now={<ColumnsStep state={state} />}
            later={(since) => (
              <Waiting
                name="structureren-plan"
                step={texts.step(3)}
                title={texts.planningTitle}
                doing={texts.planningTitle}
                progress={null}
                since={since}
                onStop={() => structuring.stop()}
              />
            )}
          />
        );
      }
      return state.step === "tables" ? <TablesStep state={state} /> : <ColumnsStep state={state} />;
    case "preview":
      return <PreviewStep state={state} />;
    case "applying":
      return (
        <Waiting
          name="structureren-schrijven"
          step={texts.step(3)}
          title={texts.applyingTitle}
          doing={texts.applying[state.doing]}
          progress={state.progress}
          onStop={() => structuring.stop()}
        />
      );
    case "done":
      return <DoneStep state={state} />;
  }
}

/** What a screen reader hears when the state changes; the titles are read because they get the focus. */
function announcementOf(state: StructuringState): string {
  switch (state.phase) {
    case "idle":
      return state.wasStopped ? texts.stopped : "";
    case "choosing":
      return state.busy === "table" ? texts.recognisingTitle : texts.foundText(state.found.tables.length);
    case "preview":
      return state.isStale ? texts.staleTitle : "";
    case "done":
      return state.isBusy ? texts.undoing : state.isUndone ? texts.undone : "";
    default:
      return "";
  }
}
