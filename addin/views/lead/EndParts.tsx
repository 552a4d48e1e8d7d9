import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { dayOfDutch } from "../../../src/days/dutch-day.ts";
import { Fold } from "../../components/Fold.tsx";
import { usePane } from "../../components/pane-context.ts";
import type { InitiativeView } from "../../engine/initiative-call.ts";
import { initiative as words } from "../../texts/lead-texts.ts";
import { form } from "../../texts/pane-texts.ts";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "8px", alignItems: "start" },
});

/** What an end asks for: charges as before from a day on, and names that go while hours stay. */
export function EndParts({ view }: { readonly view: InitiativeView }) {
  const styles = useStyles();
  const { leading } = usePane();
  const [from, setFrom] = useState("");
  const [isWrong, setWrong] = useState(false);
  const restore = () => {
    const day = dayOfDutch(from);
    setWrong(day === null);
    if (day === null) return;
    void leading.proposePlanned(
      (engine) => engine.restoreCharges({ id: view.id, from: day }, () => {}),
      words.restored(from),
    );
  };
  const remove = () =>
    void leading.proposePlanned((engine) => engine.removeNames({ id: view.id }, () => {}), words.namesRemoved);
  return (
    <Fold label={words.ending} isOpen isWide>
      <div className={styles.part}>
        <Field
          label={words.restoreFrom}
          hint={words.restoreHint}
          {...(isWrong ? { validationState: "error" as const, validationMessage: words.restoreWrong } : {})}
        >
          <Input placeholder={form.day} value={from} onChange={(_, { value }) => setFrom(value)} />
        </Field>
        <Button size="small" onClick={restore}>
          {words.restore}
        </Button>
        <Button size="small" onClick={remove}>
          {words.removeNames}
        </Button>
      </div>
    </Fold>
  );
}
