import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { PlaceLink } from "../../components/PlaceList.tsx";
import { usePane } from "../../components/pane-context.ts";
import { Section } from "../../components/Section.tsx";
import type { TurnView } from "../../engine/plan-call.ts";
import { plan as words } from "../../texts/lead-texts.ts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", columnGap: "8px", marginTop: "4px" },
});

/** Turns that passed and that nobody ticked off; a click writes down that it was done, with the hours. */
export function TurnsSection({ turns }: { readonly turns: readonly TurnView[] }) {
  const styles = useStyles();
  const { leading } = usePane();
  if (turns.length === 0) return null;
  const close = (turn: TurnView, done: boolean) =>
    void leading.writeAtOnce(
      (engine) => engine.closeTurn({ turn: turn.id, done }, () => {}),
      done ? words.turnDone(turn.task) : words.turnSkipped(turn.task),
    );
  return (
    <Section title={words.openTurns(turns.length)} text={words.openTurnsText}>
      <ul className={styles.list}>
        {turns.map((turn) => (
          <li key={turn.id} className={styles.item}>
            {turn.task}
            <br />
            <span className={styles.quiet}>
              {words.turnLine(turn.on, turn.who)} {turn.place ? <PlaceLink place={turn.place} /> : null}
            </span>
            <div className={styles.buttons}>
              <Button size="small" aria-label={`${words.done}: ${turn.task}`} onClick={() => close(turn, true)}>
                {words.done}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                aria-label={`${words.notDone}: ${turn.task}`}
                onClick={() => close(turn, false)}
              >
                {words.notDone}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
