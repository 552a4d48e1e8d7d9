import { Button, Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { ArrowUndo24Regular, Checkmark24Regular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { Group } from "../../src/schema/table.ts";
import { Mark } from "../components/Mark.tsx";
import { Notice, Refusal } from "../components/Notice.tsx";
import { PlaceLink } from "../components/PlaceList.tsx";
import { usePane } from "../components/pane-context.ts";
import { Screen } from "../components/Screen.tsx";
import { Waiting } from "../components/Waiting.tsx";
import type { CreatingState } from "../state/creating.ts";
import { useStore } from "../state/store.ts";
import { ALL_GROUPS, CHOICES } from "../texts/groups.ts";
import { create } from "../texts/pane-texts.ts";

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", border: 0, margin: 0, padding: 0 },
  legend: { padding: 0, marginBottom: "2px", fontWeight: tokens.fontWeightSemibold },
  hint: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { margin: 0, padding: 0, listStyle: "none", display: "flex", flexDirection: "column", rowGap: "6px" },
  under: { paddingLeft: "20px" },
});

/** J1: chosen sheets, in a new workbook or in this one. */
export function CreateView() {
  const { creating } = usePane();
  const state = useStore(creating.state);
  switch (state.phase) {
    case "idle":
      return <Form state={state} />;
    case "making":
      return (
        <Waiting
          name="nieuw-bezig"
          title={create.making}
          doing={create.making}
          progress={null}
          onStop={() => creating.stop()}
        />
      );
    case "done":
      return <Done state={state} />;
  }
}

function Form({ state }: { readonly state: Extract<CreatingState, { phase: "idle" }> }) {
  const styles = useStyles();
  const { creating, workbook } = usePane();
  const canInsert = !workbook.lacks.has("insertSheets");
  const [groups, setGroups] = useState<ReadonlySet<Group>>(new Set(CHOICES.map(([group]) => group)));
  const [example, setExample] = useState(false);
  const [into, setInto] = useState<"new" | "here">(canInsert ? "here" : "new");
  const isAll = groups.size === CHOICES.length;
  const toggle = (group: Group, isChosen: boolean) => {
    const next = new Set(groups);
    if (isChosen) next.add(group);
    else next.delete(group);
    setGroups(next);
  };
  const make = () => {
    const chosen = isAll ? ALL_GROUPS : CHOICES.map(([group]) => group).filter((group) => groups.has(group));
    void creating.make({ groups: chosen, example, into });
  };
  return (
    <Screen
      name="nieuw"
      title={create.title}
      intro={create.intro}
      actions={
        <>
          <Button appearance="primary" onClick={make} disabledFocusable={groups.size === 0}>
            {into === "new" ? create.makeNew : create.makeHere}
          </Button>
          {groups.size === 0 ? <span role="status">{create.none}</span> : null}
        </>
      }
    >
      <Refusal message={state.message} />
      <fieldset className={styles.groups}>
        <legend className={styles.legend}>{create.groups}</legend>
        <Checkbox
          label={create.all}
          checked={isAll ? true : groups.size === 0 ? false : "mixed"}
          onChange={(_, { checked }) => setGroups(new Set(checked === true ? CHOICES.map(([group]) => group) : []))}
        />
        <div className={styles.under}>
          {CHOICES.map(([group, name, hint]) => (
            <div key={group}>
              <Checkbox
                checked={groups.has(group)}
                onChange={(_, { checked }) => toggle(group, checked === true)}
                label={
                  <span>
                    {name}
                    <span className={styles.hint}>{hint}</span>
                  </span>
                }
              />
            </div>
          ))}
        </div>
      </fieldset>
      <Field label={{ children: create.where, className: styles.legend }}>
        <RadioGroup value={into} onChange={(_, { value }) => setInto(value === "new" ? "new" : "here")}>
          <Radio value="here" label={create.here} disabled={!canInsert} />
          <Radio value="new" label={create.new} />
        </RadioGroup>
      </Field>
      {canInsert ? null : <p className={styles.hint}>{create.hereLacks}</p>}
      <Checkbox
        checked={example}
        onChange={(_, { checked }) => setExample(checked === true)}
        label={
          <span>
            {create.example}
            <span className={styles.hint}>{create.exampleHint}</span>
          </span>
        }
      />
    </Screen>
  );
}

function Done({ state }: { readonly state: Extract<CreatingState, { phase: "done" }> }) {
  const styles = useStyles();
  const { creating, announce } = usePane();
  const { wish, isUndone, message } = state;
  const sheets = state.sheets.names;
  const isNew = wish.into === "new";
  const title = isNew
    ? create.madeNew
    : isUndone
      ? create.undone
      : sheets.length === 0
        ? create.hadAll
        : create.madeHere(sheets.length);
  useEffect(() => announce(title), [announce, title]);
  return (
    <Screen
      name={isUndone ? "nieuw-terug" : "nieuw-klaar"}
      mark={
        <Mark tone={isUndone || (!isNew && sheets.length === 0) ? "neutral" : "success"}>
          {isUndone ? <ArrowUndo24Regular /> : <Checkmark24Regular />}
        </Mark>
      }
      title={title}
      actions={
        <>
          <Button appearance="primary" onClick={() => creating.reset()}>
            {create.again}
          </Button>
          {sheets.length > 0 && !isUndone ? <Button onClick={() => void creating.undo()}>{create.undo}</Button> : null}
        </>
      }
    >
      <Refusal message={message} />
      {isNew ? <p className={styles.list}>{create.madeNewText}</p> : null}
      {!isNew && sheets.length === 0 ? <Notice intent="info" title={create.hadAllText} /> : null}
      {isUndone ? null : (
        <ul className={styles.list}>
          {sheets.map((sheet) => (
            <li key={sheet}>
              <PlaceLink place={{ sheet, cell: "A1" }}>{sheet}</PlaceLink>
            </li>
          ))}
        </ul>
      )}
    </Screen>
  );
}
