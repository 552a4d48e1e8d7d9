import { Checkbox, Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import type { FormField, FormValues, FormView } from "../../src/journeys/forms/form-view.ts";
import type { FieldFaults } from "../engine/form-call.ts";
import { form as texts } from "../texts/pane-texts.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "14px" },
  several: { display: "flex", flexDirection: "column", marginLeft: "-8px" },
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightRegular },
  hint: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const DIGITS: ReadonlySet<FormField["kind"]> = new Set(["amount", "decimal", "integer", "percentage", "year"]);

export interface RowFormProps {
  /** For the button that sends the form. */
  readonly id: string;
  readonly view: FormView;
  readonly faults: FieldFaults;
  /** The field that has the focus at first, by column key. */
  readonly focus?: string | null;
  readonly onSubmit: (values: FormValues) => void;
}

/** A row as a form: every field with the help of its column. The focus goes to the first field that is wrong. */
export function RowForm({ id, view, faults, focus = null, onSubmit }: RowFormProps) {
  const styles = useStyles();
  const [values, setValues] = useState<FormValues>(() =>
    Object.fromEntries(view.fields.map(({ key, value }) => [key, value])),
  );
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (focus !== null) element.current?.querySelector<HTMLElement>(`[name="${focus}"]`)?.focus();
  }, [focus]);
  useEffect(() => {
    if (Object.keys(faults).length === 0) return;
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(values);
  };
  return (
    <form id={id} ref={element} className={styles.form} onSubmit={send} noValidate autoComplete="off">
      {view.fields.map((field) => (
        <FieldOf
          key={field.key}
          field={field}
          value={values[field.key] ?? ""}
          fault={faults[field.key]}
          onChange={(value) => setValues({ ...values, [field.key]: value })}
        />
      ))}
    </form>
  );
}

interface FieldOfProps {
  readonly field: FormField;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onChange: (value: string) => void;
}

function FieldOf({ field, value, fault, onChange }: FieldOfProps) {
  if (field.isSeveral) return <SeveralField field={field} value={value} onChange={onChange} />;
  return (
    <Field
      label={field.heading}
      required={field.required}
      hint={field.help}
      {...(fault === undefined ? {} : { validationState: "error" as const, validationMessage: fault })}
    >
      <Control field={field} value={value} onChange={onChange} />
    </Field>
  );
}

/** Field gives its child the id and what describes it. */
function Control({ field, value, onChange, ...given }: Omit<FieldOfProps, "fault">) {
  if (field.choices !== null) {
    const isOther = value !== "" && !field.choices.some((choice) => choice.value === value);
    return (
      <Select {...given} name={field.key} value={value} onChange={(_, { value: chosen }) => onChange(chosen)}>
        <option value="">{texts.none}</option>
        {isOther ? <option value={value}>{value}</option> : null}
        {field.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    );
  }
  if (field.kind === "longText") {
    return (
      <Textarea
        {...given}
        name={field.key}
        rows={3}
        resize="vertical"
        value={value}
        onChange={(_, { value: typed }) => onChange(typed)}
      />
    );
  }
  return (
    <Input
      {...given}
      name={field.key}
      {...(field.kind === "date" ? { placeholder: texts.day } : {})}
      {...(DIGITS.has(field.kind) ? { inputMode: "decimal" as const } : {})}
      value={value}
      onChange={(_, { value: typed }) => onChange(typed)}
    />
  );
}

/** More choices in one cell, separated by ";". What is no choice stays, at the end. */
function SeveralField({ field, value, onChange }: Omit<FieldOfProps, "fault">) {
  const styles = useStyles();
  const hint = useId();
  const chosen = value.split(";").flatMap((one) => (one.trim() === "" ? [] : [one.trim()]));
  const choices = (field.choices ?? []).map((choice) => choice.value);
  const others = chosen.filter((one) => !choices.includes(one));
  const toggle = (choice: string, isChosen: boolean) => {
    const kept = choices.filter((one) => (one === choice ? isChosen : chosen.includes(one)));
    onChange([...kept, ...others].join("; "));
  };
  return (
    <fieldset className={styles.group} aria-describedby={hint}>
      <legend className={styles.legend}>{field.heading}</legend>
      <div className={styles.several}>
        {choices.map((choice) => (
          <Checkbox
            name={field.key}
            key={choice}
            label={choice}
            checked={chosen.includes(choice)}
            onChange={(_, { checked }) => toggle(choice, checked === true)}
          />
        ))}
      </div>
      <span id={hint} className={styles.hint}>
        {field.help}
      </span>
    </fieldset>
  );
}
