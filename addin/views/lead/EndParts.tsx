import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { dayOfDutch } from "../../../src/days/dutch-day.ts";
import { Fold } from "../../components/Fold.tsx";
import type { Engine } from "../../engine/engine.ts";
import type { InitiativeView, Planned } from "../../engine/initiative-call.ts";
import type { Proposal } from "../../state/leading.ts";
import { initiative as words } from "../../texts/lead-texts.ts";
import { form } from "../../texts/pane-texts.ts";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "8px", alignItems: "start" },
});

export interface EndPartsProps {
  readonly view: InitiativeView;
  readonly onPlan: (asked: (engine: Engine) => Promise<Planned>, said: Omit<Proposal, "change">) => void;
}

/** What an end asks for: charges as before from a day on, and names that go while hours stay. */
export function EndParts({ view, onPlan }: EndPartsProps) {
  const styles = useStyles();
  const [from, setFrom] = useState("");
  const [isWrong, setWrong] = useState(false);
  const restore = () => {
    const day = dayOfDutch(from);
    setWrong(day === null);
    if (day === null) return;
    onPlan((engine) => engine.restoreCharges({ id: view.id, from: day }, () => {}), words.restored(from));
  };
  const remove = () => onPlan((engine) => engine.removeNames({ id: view.id }, () => {}), words.namesRemoved);
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
