import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { BarChart } from "../../components/BarChart.tsx";
import { Fold } from "../../components/Fold.tsx";
import { PlaceList } from "../../components/PlaceList.tsx";
import { ProblemList } from "../../components/ProblemList.tsx";
import { usePane } from "../../components/pane-context.ts";
import { Screen } from "../../components/Screen.tsx";
import { Section } from "../../components/Section.tsx";
import type { GroupWords, LineWords } from "../../engine/effects-call.ts";
import type { OpenState } from "../../state/leading.ts";
import { useStore } from "../../state/store.ts";
import { effects as words } from "../../texts/lead-texts.ts";
import { Asking, LeadFrame } from "./LeadFrame.tsx";
import { LeadNotices } from "./LeadNotices.tsx";
import { useAsked } from "./use-asked.ts";

const ALL = "";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  line: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    padding: "10px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  outcome: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "6px" },
});

/** Journey J8: what was measured, per effect group, beside what would have been without. It never says why. */
export function EffectsView() {
  return (
    <LeadFrame name="effecten" title={words.title} needs={["zbIndicatoren", "zbMetingen"]}>
      {(open) => <Effects open={open} />}
    </LeadFrame>
  );
}

function Effects({ open }: { readonly open: OpenState }) {
  const styles = useStyles();
  const { leading } = usePane();
  const { initiatives } = open.book;
  const chosen = useStore(leading.initiative);
  // Of one initiative all is shown, and a new measurement may as well be of the complex to compare with.
  const initiative = initiatives.length > 1 && initiatives.some(({ id }) => id === chosen) ? chosen : null;
  const view = useAsked(open, `effects ${initiative}`, (engine) => engine.effects({ initiative }, () => {}));
  if (view === undefined) return <Asking name="effecten-vragen" title={words.title} />;
  const start = initiative === null ? {} : { initiative };
  const measure = () => void leading.showForm({ table: "zbMetingen", row: null, start }, words.addMeasurement);
  const indicators = () =>
    void leading.propose((engine) => engine.addIndicators(null, () => {}), words.indicatorsProposal);
  const summarise = () =>
    void leading.propose((engine) => engine.summariseAnswers(null, () => {}), words.summaryProposal);
  const isMeasured = view.groups.some(({ lines }) => lines.length > 0);
  return (
    <Screen
      name="effecten"
      title={words.title}
      intro={isMeasured ? words.intro(view.outcomes) : words.nothing}
      actions={
        <>
          <Button appearance="primary" onClick={measure}>
            {words.addMeasurement}
          </Button>
          <Button onClick={indicators}>{words.addIndicators}</Button>
        </>
      }
    >
      <LeadNotices open={open} />
      {initiatives.length > 1 ? (
        <Field label={words.choose}>
          <Select
            value={initiative ?? ALL}
            onChange={(_, { value }) => leading.initiative.set(value === ALL ? null : value)}
          >
            <option value={ALL}>{words.all}</option>
            {initiatives.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name === "" ? one.id : one.name}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      {view.canSummarise ? (
        <div className={styles.buttons}>
          <Button size="small" onClick={summarise}>
            {words.summarise}
          </Button>
        </div>
      ) : null}
      {view.groups.map((group) => (
        <Group key={group.name ?? ""} group={group} />
      ))}
      {isMeasured ? <p className={styles.quiet}>{view.caution}</p> : null}
      {view.problems.length > 0 ? (
        <Section title={words.problems}>
          <ProblemList groups={view.problems} />
        </Section>
      ) : null}
    </Screen>
  );
}

function Group({ group }: { readonly group: GroupWords }) {
  const styles = useStyles();
  const { lines, unmeasured, name } = group;
  if (lines.length === 0 && unmeasured.length === 0) return null;
  return (
    <Section title={name === null ? words.noGroup : capital(name)}>
      {lines.map((line) => (
        <Line key={line.key} line={line} />
      ))}
      {unmeasured.length > 0 ? (
        <Fold label={words.unmeasured(unmeasured.length)}>
          <p className={styles.quiet}>{unmeasured.join(", ")}</p>
        </Fold>
      ) : null}
    </Section>
  );
}

function Line({ line }: { readonly line: LineWords }) {
  const styles = useStyles();
  const { indicator, about, outcomeText, unknown, change, isTargetReached, bars, comparisons, places } = line;
  const texts = [
    ...(unknown === null ? [] : [unknown]),
    ...(isTargetReached === null ? [] : [words.target(isTargetReached)]),
    ...comparisons,
  ];
  return (
    <div className={styles.line}>
      {bars.length === 0 ? (
        <>
          <h3 className={styles.outcome}>{indicator}</h3>
          <p className={styles.quiet}>{about}</p>
        </>
      ) : (
        <BarChart
          level={3}
          title={indicator}
          text={about}
          heading={words.moment}
          series={[indicator]}
          rows={bars.map(({ label, value, shown, hint }) => ({ label, hint, values: [{ value, shown }] }))}
        />
      )}
      {[...line.hidden, ...(line.answers === null ? [] : [line.answers])].map((text) => (
        <p key={text} className={styles.quiet}>
          {text}
        </p>
      ))}
      <p className={styles.outcome}>{change === null ? outcomeText : `${outcomeText}: ${change}`}</p>
      {texts.map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
      <PlaceList places={places} count={places.length} />
    </div>
  );
}

/** A choice of the workbook as a heading. */
function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
