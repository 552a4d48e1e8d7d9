import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChangeList } from "../../components/ChangeList.tsx";
import { Notice, Refusal } from "../../components/Notice.tsx";
import { ProblemList } from "../../components/ProblemList.tsx";
import { usePane } from "../../components/pane-context.ts";
import { Screen } from "../../components/Screen.tsx";
import type { ChargingPreview } from "../../state/charging-state.ts";
import { charges, writing as texts } from "../../texts/charges-texts.ts";
import { shell } from "../../texts/pane-texts.ts";

const useStyles = makeStyles({
  own: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Every sheet that gets other rows, before it does. */
export function WritePreview({ state }: { readonly state: ChargingPreview }) {
  const styles = useStyles();
  const { charging, creating, workbook, goTo } = usePane();
  const { view, preview, isStale, wasStopped, message } = state;
  const { tables, missing, problems } = preview;
  const mayWrite = tables.length > 0 && !isStale;
  const addSheets = () => {
    goTo("nieuw");
    const into = workbook.lacks.has("insertSheets") ? "new" : "here";
    void creating.make({ groups: ["Servicekosten"], example: false, into });
  };
  return (
    <Screen
      name="servicekosten-voorbeeld"
      title={texts.title}
      intro={tables.length > 0 ? texts.text : texts.nothing}
      actions={
        <>
          {mayWrite ? (
            <Button appearance="primary" onClick={() => void charging.write()}>
              {texts.write}
            </Button>
          ) : null}
          {isStale ? (
            <Button appearance="primary" onClick={() => void charging.start(view.task)}>
              {charges.again}
            </Button>
          ) : null}
          <Button onClick={() => void charging.backToResult()}>{shell.back}</Button>
        </>
      }
    >
      <Refusal message={message} />
      {wasStopped ? <Notice intent="info" title={texts.stopped} /> : null}
      {isStale ? <Notice intent="warning" title={charges.staleTitle}>{` ${charges.staleText}`}</Notice> : null}
      {missing.length > 0 ? (
        <Notice
          intent="warning"
          title={texts.missingTitle}
          actions={
            <Button size="small" onClick={addSheets}>
              {charges.addSheets}
            </Button>
          }
        >
          {` ${texts.missing(missing)}`}
        </Notice>
      ) : null}
      <ChangeList tables={tables} />
      <ProblemList groups={problems} />
      <p className={styles.own}>{texts.own}</p>
    </Screen>
  );
}
