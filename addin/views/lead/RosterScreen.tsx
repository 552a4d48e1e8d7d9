import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { addMonths, dutchOf } from "../../../src/days/day.ts";
import { dayOfDutch } from "../../../src/days/dutch-day.ts";
import { usePane } from "../../components/pane-context.ts";
import { Screen } from "../../components/Screen.tsx";
import type { OpenState } from "../../state/leading.ts";
import { plan as words } from "../../texts/lead-texts.ts";
import { form, shell } from "../../texts/pane-texts.ts";
import { LeadNotices } from "./LeadNotices.tsx";

const FORM = "rooster";
const MONTHS = 3;

const useStyles = makeStyles({ form: { display: "flex", flexDirection: "column", rowGap: "14px" } });

/** The period of a roster; what it would write, and which turns stay open, is shown next. */
export function RosterScreen({ open, onClose }: { readonly open: OpenState; readonly onClose: () => void }) {
  const styles = useStyles();
  const { leading } = usePane();
  const [from, setFrom] = useState(dutchOf(leading.today));
  const [to, setTo] = useState(dutchOf(addMonths(leading.today, MONTHS) - 1));
  const [isSent, setSent] = useState(false);
  const [first, last] = [dayOfDutch(from), dayOfDutch(to)];
  const wrongOrder = first !== null && last !== null && last < first;
  const faultOf = (day: number | null, text: string) =>
    isSent && (day === null || text !== "")
      ? { validationState: "error" as const, validationMessage: day === null ? words.wrongDay : text }
      : {};
  const send = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (first === null || last === null || wrongOrder) return;
    void leading.proposePlanned(
      (engine) => engine.roster({ from: first, to: last }, () => {}),
      words.rosterProposal(from, to),
    );
  };
  return (
    <Screen
      name="rooster"
      title={words.makeRoster}
      intro={words.rosterIntro}
      actions={
        <>
          <Button appearance="primary" type="submit" form={FORM}>
            {words.preview}
          </Button>
          <Button onClick={onClose}>{shell.back}</Button>
        </>
      }
    >
      <LeadNotices open={open} />
      <form id={FORM} className={styles.form} onSubmit={send} noValidate>
        <Field label={words.firstDay} {...faultOf(first, "")}>
          <Input placeholder={form.day} value={from} onChange={(_, { value }) => setFrom(value)} />
        </Field>
        <Field label={words.lastDay} {...faultOf(last, wrongOrder ? words.wrongOrder : "")}>
          <Input placeholder={form.day} value={to} onChange={(_, { value }) => setTo(value)} />
        </Field>
      </form>
    </Screen>
  );
}
