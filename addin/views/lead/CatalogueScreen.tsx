import { Button, Checkbox, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../../components/pane-context.ts";
import { Screen } from "../../components/Screen.tsx";
import { Section } from "../../components/Section.tsx";
import type { CatalogueView } from "../../engine/plan-call.ts";
import type { OpenState } from "../../state/leading.ts";
import { plan as words } from "../../texts/lead-texts.ts";
import { form, shell } from "../../texts/pane-texts.ts";
import { Asking } from "./LeadFrame.tsx";
import { LeadNotices } from "./LeadNotices.tsx";
import { useAsked } from "./use-asked.ts";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", marginLeft: "-8px" },
  hint: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface CatalogueScreenProps {
  readonly open: OpenState;
  readonly levels: readonly string[];
  readonly onClose: () => void;
}

/** Usual tasks; the form of zelfbeheer changes what a task asks of residents. */
export function CatalogueScreen({ open, levels, onClose }: CatalogueScreenProps) {
  const styles = useStyles();
  const { leading } = usePane();
  const { initiatives } = open.book;
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [level, setLevel] = useState(levels.at(-1) ?? "");
  const [initiative, setInitiative] = useState(initiatives.length === 1 ? (initiatives[0]?.id ?? "") : "");
  const all = useAsked(open, "catalogue", (engine) => engine.catalogue(null, () => {}));
  if (all === undefined) return <Asking name="catalogus-vragen" title={words.catalogue} />;
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    choose(next);
  };
  const add = () => {
    const entries = all.filter(({ key }) => chosen.has(key)).map(({ key }) => ({ key }));
    const input = { entries, level: level as never, initiative: initiative === "" ? null : initiative, from: null };
    void leading.proposePlanned((engine) => engine.addTasks(input, () => {}), words.addTasks(entries.length));
  };
  const activities = [...new Set(all.map(({ activity }) => activity))];
  return (
    <Screen
      name="catalogus"
      title={words.catalogue}
      intro={words.catalogueIntro}
      actions={
        <>
          <Button appearance="primary" disabled={chosen.size === 0} onClick={add}>
            {words.chooseTasks(chosen.size)}
          </Button>
          <Button onClick={onClose}>{shell.back}</Button>
        </>
      }
    >
      <LeadNotices open={open} />
      <Field label={words.level} hint={words.levelHint}>
        <Select value={level} onChange={(_, { value }) => setLevel(value)}>
          {levels.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      </Field>
      {initiatives.length > 1 ? (
        <Field label={words.forInitiative}>
          <Select value={initiative} onChange={(_, { value }) => setInitiative(value)}>
            <option value="">{form.none}</option>
            {initiatives.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name === "" ? one.id : one.name}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      {activities.map((activity) => (
        <Section key={activity} title={activity}>
          <div className={styles.choice}>
            {all
              .filter((task) => task.activity === activity)
              .map((task) => (
                <Checkbox
                  key={task.key}
                  checked={chosen.has(task.key)}
                  onChange={() => toggle(task.key)}
                  label={
                    <span>
                      {task.name}
                      <span className={styles.hint}>{hintOf(task)}</span>
                    </span>
                  }
                />
              ))}
          </div>
        </Section>
      ))}
    </Screen>
  );
}

function hintOf({ often, minutes, risk, skills }: CatalogueView): string {
  return words.catalogueLine(often, minutes, skills, risk);
}
