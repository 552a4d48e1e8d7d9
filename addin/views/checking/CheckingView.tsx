import { Button } from "@fluentui/react-components";
import {
  ClipboardCheckmark24Regular,
  Link16Regular,
  MathFormula16Regular,
  TableCellEdit16Regular,
} from "@fluentui/react-icons";
import { useEffect } from "react";
import { Assurance } from "../../components/Assurance.tsx";
import { Mark } from "../../components/Mark.tsx";
import { Notice, Refusal } from "../../components/Notice.tsx";
import { type Point, PointList } from "../../components/PointList.tsx";
import { usePane } from "../../components/pane-context.ts";
import { Screen } from "../../components/Screen.tsx";
import { Waiting } from "../../components/Waiting.tsx";
import type { CheckingState } from "../../state/checking.ts";
import { useStore } from "../../state/store.ts";
import { checking as texts } from "../../texts/pane-texts.ts";
import { CheckResult } from "./CheckResult.tsx";
import { RepairPreview } from "./RepairPreview.tsx";

const SIGNS = [TableCellEdit16Regular, Link16Regular, MathFormula16Regular];
const LOOKS_AT = texts.looksAt.map((point, at): Point => {
  const Sign = SIGNS[at];
  return Sign ? { ...point, sign: <Sign /> } : point;
});

/** J3: everything that is wrong, and what can be repaired without judgement. */
export function CheckingView() {
  const { checking, announce } = usePane();
  const state = useStore(checking.state);
  const said = announcementOf(state);
  useEffect(() => {
    if (said !== "") announce(said);
  }, [announce, said]);
  switch (state.phase) {
    case "idle":
      return (
        <Screen
          name="controleren"
          mark={
            <Mark tone="brand">
              <ClipboardCheckmark24Regular />
            </Mark>
          }
          title={texts.title}
          intro={texts.intro}
          actions={
            <Button appearance="primary" onClick={() => void checking.start()}>
              {state.message ? texts.again : texts.start}
            </Button>
          }
        >
          <Refusal message={state.message} />
          {state.wasStopped ? <Notice intent="info" title={texts.stopped} /> : null}
          <PointList points={LOOKS_AT} />
          <Assurance text={texts.safe} />
        </Screen>
      );
    case "reading":
      return (
        <Waiting
          name="controleren-lezen"
          title={texts.reading}
          doing={texts.reading}
          progress={state.progress}
          onStop={() => checking.stop()}
        />
      );
    case "repairing":
      return <Waiting name="controleren-herstel" title={texts.repairing} doing={texts.repairing} progress={null} />;
    case "result":
      return state.isPreview ? <RepairPreview view={state.view} /> : <CheckResult state={state} />;
  }
}

function announcementOf(state: CheckingState): string {
  if (state.phase === "idle") return state.wasStopped ? texts.stopped : "";
  if (state.phase !== "result") return "";
  if (state.repaired) return texts.repaired(state.repaired.count);
  const problems = state.view.errors + state.view.warnings + state.view.hints;
  return problems === 0 ? texts.none : texts.found(problems);
}
