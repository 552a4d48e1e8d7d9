import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { HomeMore24Regular, ReceiptMoney24Regular } from "@fluentui/react-icons";
import { Choice } from "../../components/Choice.tsx";
import { Notice, Refusal } from "../../components/Notice.tsx";
import { usePane } from "../../components/pane-context.ts";
import { Screen } from "../../components/Screen.tsx";
import type { ChargingIdle } from "../../state/charging-state.ts";
import { charges } from "../../texts/charges-texts.ts";

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", rowGap: "8px" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Which of the two; or what has to be there first. */
export function ChargesStart({ state }: { readonly state: ChargingIdle }) {
  const styles = useStyles();
  const { charging, creating, structuring, workbook, goTo } = usePane();
  const addSheets = () => {
    goTo("nieuw");
    const into = workbook.lacks.has("insertSheets") ? "new" : "here";
    void creating.make({ groups: ["Basis", "Servicekosten"], example: false, into });
  };
  const structure = () => {
    goTo("structureren");
    void structuring.start();
  };
  return (
    <Screen
      name={state.lacksSheets ? "servicekosten-leeg" : "servicekosten"}
      title={charges.title}
      intro={charges.intro}
      {...(state.lacksSheets
        ? {
            actions: (
              <>
                <Button appearance="primary" onClick={addSheets}>
                  {charges.addSheets}
                </Button>
                <Button onClick={structure}>{charges.toStructure}</Button>
              </>
            ),
          }
        : {})}
    >
      <Refusal message={state.message} />
      {state.wasStopped ? <Notice intent="info" title={charges.stopped} /> : null}
      {state.lacksSheets ? <p className={styles.hint}>{charges.addSheetsHint}</p> : null}
      <div className={styles.choices}>
        <Choice
          isPrimary={!state.lacksSheets}
          icon={<HomeMore24Regular />}
          name={charges.recompute}
          hint={charges.recomputeHint}
          onClick={() => void charging.start("recompute")}
        />
        <Choice
          icon={<ReceiptMoney24Regular />}
          name={charges.settle}
          hint={charges.settleHint}
          onClick={() => void charging.start("settle")}
        />
      </div>
    </Screen>
  );
}
