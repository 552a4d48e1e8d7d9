import { Button, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { ProblemList } from "../../components/ProblemList.tsx";
import { usePane } from "../../components/pane-context.ts";
import { Screen } from "../../components/Screen.tsx";
import type { DestinationView, InitiativeView, MoveAsked } from "../../engine/initiative-call.ts";
import type { OpenState } from "../../state/leading.ts";
import { initiative as words } from "../../texts/lead-texts.ts";
import { form, shell } from "../../texts/pane-texts.ts";
import { LeadNotices } from "./LeadNotices.tsx";

const FORM = "fase";

export interface MoveScreenProps {
  readonly view: InitiativeView;
  readonly destination: DestinationView;
  readonly open: OpenState;
  readonly onClose: () => void;
}

/** To another phase: what is missing, and why it goes on nevertheless. What will be written is shown next. */
export function MoveScreen({ view, destination, open, onClose }: MoveScreenProps) {
  const { leading } = usePane();
  const [motivation, setMotivation] = useState("");
  const [by, setBy] = useState("");
  const [endReason, setEndReason] = useState("");
  const { to, asksWhy } = destination;
  const isLacking = asksWhy && view.blocking.length > 0;
  const send = (event: FormEvent) => {
    event.preventDefault();
    const asked: MoveAsked = { initiative: view.id, to, motivation, by, endReason };
    void leading.proposePlanned((engine) => engine.moveInitiative(asked, () => {}), {
      title: words.moveTo(destination),
      intro: words.moveIntro,
      verb: words.moveVerb,
      done: words.moved(view.name || view.id, to),
    });
  };
  return (
    <Screen
      name={`fase-${to}`}
      title={words.moveTo(destination)}
      intro={isLacking ? words.moveLacking(view.blocking.length) : asksWhy ? words.moveBack : words.moveOpen}
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
      {isLacking ? <ProblemList groups={view.blocking} /> : null}
      <form id={FORM} onSubmit={send} noValidate style={{ display: "flex", flexDirection: "column", rowGap: 14 }}>
        {to === "stoppen" ? (
          <Field label={words.endReason} hint={words.endReasonHint}>
            <Select value={endReason} onChange={(_, { value }) => setEndReason(value)}>
              <option value="">{form.none}</option>
              {open.book.endReasons.map((reason) => (
                <option key={reason} value={reason}>
                  {reason}
                </option>
              ))}
            </Select>
          </Field>
        ) : null}
        <Field label={words.why} required={asksWhy} hint={asksWhy ? words.whyHint : words.whyFree}>
          <Textarea rows={4} resize="vertical" value={motivation} onChange={(_, { value }) => setMotivation(value)} />
        </Field>
        <Field label={words.by} hint={words.byHint}>
          <Input value={by} onChange={(_, { value }) => setBy(value)} />
        </Field>
      </form>
    </Screen>
  );
}
