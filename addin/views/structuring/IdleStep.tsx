import { Button, makeStyles } from "@fluentui/react-components";
import { Notice, Refusal } from "../../components/Notice.tsx";
import { usePane } from "../../components/pane-context.ts";
import { Screen } from "../../components/Screen.tsx";
import type { Idle } from "../../state/structuring-state.ts";
import { structuring as texts } from "../../texts/pane-texts.ts";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "18px" } });

/** Before reading: what will happen, and that nothing is at stake. */
export function IdleStep({ state }: { readonly state: Idle }) {
  const styles = useStyles();
  const { structuring } = usePane();
  return (
    <Screen
      name="structureren"
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
      <ul className={styles.list}>
        {texts.idlePoints.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </Screen>
  );
}
