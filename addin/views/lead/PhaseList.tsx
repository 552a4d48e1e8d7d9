import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, Circle20Regular, RecordStop20Filled } from "@fluentui/react-icons";
import { Fold } from "../../components/Fold.tsx";
import { PlaceLink } from "../../components/PlaceList.tsx";
import { ProblemList } from "../../components/ProblemList.tsx";
import { usePane } from "../../components/pane-context.ts";
import type { DestinationView, InitiativeView, PhaseView, StepView } from "../../engine/initiative-call.ts";
import { initiative as words } from "../../texts/lead-texts.ts";
import { MissingList } from "./MissingList.tsx";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  phase: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "10px",
    paddingBottom: "10px",
    "::before": {
      content: '""',
      position: "absolute",
      left: "9px",
      top: "22px",
      bottom: "0",
      width: "2px",
      backgroundColor: tokens.colorNeutralStroke2,
    },
    ":last-child::before": { display: "none" },
  },
  icon: { color: tokens.colorNeutralForeground3, height: "20px" },
  reached: { color: tokens.colorBrandForeground1 },
  name: { lineHeight: "20px" },
  now: { fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  steps: { margin: "4px 0 0", padding: 0, listStyle: "none" },
  step: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    columnGap: "8px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  what: { minWidth: 0, overflowWrap: "anywhere" },
  heading: { margin: "10px 0 2px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "6px", marginTop: "8px" },
  late: { color: tokens.colorStatusDangerForeground1 },
  tick: { flexShrink: 0 },
});

const ICONS = { done: CheckmarkCircle20Filled, now: RecordStop20Filled, later: Circle20Regular } as const;

export interface PhaseListProps {
  readonly view: InitiativeView;
  readonly onMove: (to: DestinationView) => void;
}

/** The eight phases below each other; the one that it is in shows its steps, what is missing, and where it can go. */
export function PhaseList({ view, onMove }: PhaseListProps) {
  const styles = useStyles();
  return (
    <ol className={styles.list} aria-label={words.phases}>
      {view.phases.map((phase) => {
        const Icon = ICONS[phase.state];
        const isNow = phase.state === "now";
        return (
          <li key={phase.phase} className={styles.phase} {...(isNow ? { "aria-current": "step" as const } : {})}>
            <Icon className={mergeClasses(styles.icon, phase.state !== "later" && styles.reached)} aria-hidden />
            <div>
              <div className={mergeClasses(styles.name, isNow && styles.now)}>
                {phase.phase}
                <span className={styles.quiet}>{` ${words.states[phase.state]}`}</span>
              </div>
              {isNow ? <Now view={view} phase={phase} onMove={onMove} /> : <Earlier phase={phase} />}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function Now({ view, phase, onMove }: PhaseListProps & { readonly phase: PhaseView }) {
  const styles = useStyles();
  const others = view.destinations.slice(1);
  const { leading } = usePane();
  const add = () =>
    void leading.showForm(
      { table: "zbStappen", row: null, start: { initiative: view.id, phase: phase.phase } },
      words.addStep,
    );
  return (
    <>
      <Steps steps={phase.steps} />
      <div className={styles.buttons}>
        <Button size="small" onClick={add}>
          {words.addStep}
        </Button>
      </div>
      <h2 className={styles.heading}>{words.missing(view.blocking.length)}</h2>
      {view.blocking.length === 0 ? <p className={styles.quiet}>{words.nothingMissing}</p> : null}
      <MissingList id={view.id} missing={view.blocking} />
      {view.warnings.length > 0 ? (
        <>
          <h2 className={styles.heading}>{words.warnings}</h2>
          <ProblemList groups={view.warnings} />
        </>
      ) : null}
      {others.length > 0 && view.endsOn === null ? (
        <Fold label={words.otherWays}>
          <div className={styles.buttons}>
            {others.map((to) => (
              <Button key={to.to} size="small" onClick={() => onMove(to)}>
                {words.moveTo(to)}
              </Button>
            ))}
          </div>
        </Fold>
      ) : null}
    </>
  );
}

function Earlier({ phase }: { readonly phase: PhaseView }) {
  const open = phase.steps.filter(({ isDone }) => !isDone).length;
  if (phase.steps.length === 0) return null;
  return (
    <Fold label={words.stepsOf(phase.steps.length, open)} isWide>
      <Steps steps={phase.steps} />
    </Fold>
  );
}

function Steps({ steps }: { readonly steps: readonly StepView[] }) {
  const styles = useStyles();
  const { leading } = usePane();
  if (steps.length === 0) return <p className={styles.quiet}>{words.noSteps}</p>;
  return (
    <ul className={styles.steps}>
      {steps.map(({ name, due, isDone, done, isLate, place, tick }) => (
        <li key={`${name}${due ?? ""}`} className={styles.step}>
          <span className={styles.what}>
            {name}
            <br />
            <span className={mergeClasses(styles.quiet, isLate && styles.late)}>
              {isDone ? words.done(done) : words.due(due, isLate)}
            </span>{" "}
            {place ? (
              <span className={styles.quiet}>
                <PlaceLink place={place} />
              </span>
            ) : null}
          </span>
          {tick ? (
            <Button
              size="small"
              className={styles.tick}
              aria-label={`${words.tick}: ${name}`}
              onClick={() => void leading.fillIn(tick, words.ticked(name))}
            >
              {words.tick}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
