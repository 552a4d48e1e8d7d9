import { Button } from "@fluentui/react-components";
import { TableLightning24Regular } from "@fluentui/react-icons";
import { Assurance } from "../../components/Assurance.tsx";
import { Mark } from "../../components/Mark.tsx";
import { Notice, Refusal } from "../../components/Notice.tsx";
import { PointList } from "../../components/PointList.tsx";
import { usePane } from "../../components/pane-context.ts";
import { Screen } from "../../components/Screen.tsx";
import type { Idle } from "../../state/structuring-state.ts";
import { structuring as texts } from "../../texts/pane-texts.ts";

/** Before reading: what will happen, and that nothing is at stake. */
export function IdleStep({ state }: { readonly state: Idle }) {
  const { structuring } = usePane();
  return (
    <Screen
      name="structureren"
      mark={
        <Mark tone="brand">
          <TableLightning24Regular />
        </Mark>
      }
      title={texts.idleTitle}
      intro={texts.idleText}
      actions={
        <Button appearance="primary" onClick={() => void structuring.start()}>
          {state.message ? texts.startAgain : texts.start}
        </Button>
      }
    >
      <Refusal message={state.message} />
      {state.wasStopped ? <Notice intent="info" title={texts.stopped} /> : null}
      <PointList points={texts.idleSteps} />
      <Assurance text={texts.idleSafe} />
    </Screen>
  );
}
