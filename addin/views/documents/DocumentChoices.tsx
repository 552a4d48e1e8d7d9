import { Field, Input, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { dutchOf } from "../../../src/days/day.ts";
import { dayOfDutch } from "../../../src/days/dutch-day.ts";
import { usePane } from "../../components/pane-context.ts";
import type { DocumentKind, DocumentRequest, DocumentView, DocumentWish } from "../../engine/document-call.ts";
import type { LeadInitiative } from "../../engine/lead-book.ts";
import { documents as texts } from "../../texts/document-texts.ts";
import { form } from "../../texts/pane-texts.ts";

const NONE = "";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: "14px" },
  narrow: { minWidth: 0, "& > select": { minWidth: 0, width: "100%" } },
  name: { display: "block" },
  hint: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface DocumentChoicesProps {
  readonly initiatives: readonly LeadInitiative[];
  readonly asked: DocumentRequest;
  /** Null while they are asked. */
  readonly choices: DocumentView["choices"] | null;
  readonly homes: readonly { readonly id: string; readonly name: string }[];
  readonly onInitiative: (id: string) => void;
  readonly onWish: (more: Partial<DocumentWish>) => void;
}

/** Which document, about what, and what only a person can tell. */
export function DocumentChoices({ initiatives, asked, choices, homes, onInitiative, onWish }: DocumentChoicesProps) {
  const styles = useStyles();
  const isLetter = asked.kind !== "overeenkomst";
  return (
    <div className={styles.fields}>
      {initiatives.length > 1 ? (
        <Pick
          label={texts.initiative}
          value={asked.initiative}
          options={initiatives.map(({ id, name }) => [id, texts.choice(id, name)])}
          onPick={onInitiative}
        />
      ) : null}
      <Field label={texts.kind}>
        <RadioGroup value={asked.kind} onChange={(_, { value }) => onWish({ kind: value as DocumentKind, unit: null })}>
          {(Object.keys(texts.kinds) as DocumentKind[]).map((kind) => (
            <Radio
              key={kind}
              value={kind}
              label={
                <>
                  <span className={styles.name}>{texts.kinds[kind].name}</span>
                  <span className={styles.hint}>{texts.kinds[kind].hint}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      {!isLetter && choices && choices.agreements.length > 1 ? (
        <Pick
          label={texts.agreement}
          value={asked.agreement ?? NONE}
          options={[
            [NONE, texts.latest],
            ...choices.agreements.map(({ id, name }) => [id, texts.choice(id, name)] as const),
          ]}
          onPick={(value) => onWish({ agreement: value === NONE ? null : value })}
        />
      ) : null}
      {isLetter && choices && choices.proposals.length > 1 ? (
        <Pick
          label={texts.proposal}
          value={asked.proposal ?? NONE}
          options={[
            [NONE, texts.chooseProposal],
            ...choices.proposals.map(({ id, name }) => [id, texts.choice(id, name)] as const),
          ]}
          onPick={(value) => onWish({ proposal: value === NONE ? null : value, unit: null })}
        />
      ) : null}
      {isLetter && homes.length > 0 ? (
        <Pick
          label={texts.home}
          value={asked.unit ?? NONE}
          options={[
            [NONE, texts.allHomes(homes.length)],
            ...homes.map(({ id, name }) => [id, texts.choice(id, name)] as const),
          ]}
          onPick={(value) => onWish({ unit: value === NONE ? null : value })}
        />
      ) : null}
      {isLetter ? <Contact value={asked.contact} onGiven={(contact) => onWish({ contact })} /> : null}
      {asked.kind === "voorstel" ? <ReplyBy value={asked.replyBy} onGiven={(replyBy) => onWish({ replyBy })} /> : null}
    </div>
  );
}

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onPick: (value: string) => void;
}

function Pick({ label, value, options, onPick }: PickProps) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Select className={styles.narrow} value={value} onChange={(_, chosen) => onPick(chosen.value)}>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Asked of the engine when somebody is done typing. */
function Contact({
  value,
  onGiven,
}: {
  readonly value: string | null;
  readonly onGiven: (value: string | null) => void;
}) {
  const [typed, setTyped] = useState(value ?? "");
  return (
    <Field label={texts.contact} hint={texts.contactHint}>
      <Input
        value={typed}
        onChange={(_, given) => setTyped(given.value)}
        onBlur={() => onGiven(typed.trim() === "" ? null : typed.trim())}
      />
    </Field>
  );
}

function ReplyBy({
  value,
  onGiven,
}: {
  readonly value: number | null;
  readonly onGiven: (value: number | null) => void;
}) {
  const { leading } = usePane();
  const [typed, setTyped] = useState(value === null ? "" : dutchOf(value));
  const [isLeft, setLeft] = useState(false);
  const day = typed.trim() === "" ? null : dayOfDutch(typed);
  const isWrong = typed.trim() !== "" && (day === null || day < leading.today);
  const leave = () => {
    setLeft(true);
    onGiven(isWrong ? null : day);
  };
  return (
    <Field
      label={texts.replyBy}
      hint={texts.replyByHint}
      {...(isLeft && isWrong ? { validationState: "error" as const, validationMessage: texts.wrongDay } : {})}
    >
      <Input placeholder={form.day} value={typed} onChange={(_, given) => setTyped(given.value)} onBlur={leave} />
    </Field>
  );
}
