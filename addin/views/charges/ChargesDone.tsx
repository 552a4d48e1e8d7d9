import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowUndo24Regular, Checkmark24Regular } from "@fluentui/react-icons";
import { Mark } from "../../components/Mark.tsx";
import { Refusal } from "../../components/Notice.tsx";
import { usePane } from "../../components/pane-context.ts";
import { Screen } from "../../components/Screen.tsx";
import { SheetList } from "../../components/SheetList.tsx";
import type { ChargingDone } from "../../state/charging-state.ts";
import { writing as texts } from "../../texts/charges-texts.ts";

const useStyles = makeStyles({
  text: { margin: 0 },
});

/** What was written, where it stands, and the way back. */
export function ChargesDone({ state }: { readonly state: ChargingDone }) {
  const styles = useStyles();
  const { charging } = usePane();
  const { written, isUndone, message } = state;
  return (
    <Screen
      name={isUndone ? "servicekosten-terug" : "servicekosten-klaar"}
      mark={
        <Mark tone={isUndone ? "neutral" : "success"}>
          {isUndone ? <ArrowUndo24Regular /> : <Checkmark24Regular />}
        </Mark>
      }
      title={isUndone ? texts.undone : texts.done}
      actions={
        <>
          <Button appearance="primary" onClick={() => void charging.backToResult()}>
            {texts.back}
          </Button>
          {isUndone ? null : <Button onClick={() => void charging.undo()}>{texts.undo}</Button>}
        </>
      }
    >
      <Refusal message={message} />
      {isUndone ? <p className={styles.text}>{texts.undoneText}</p> : <SheetList isLinked lines={written.sheets} />}
    </Screen>
  );
}
