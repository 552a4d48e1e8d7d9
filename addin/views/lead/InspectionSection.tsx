import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { PlaceLink } from "../../components/PlaceList.tsx";
import { Section } from "../../components/Section.tsx";
import type { SpaceView } from "../../engine/plan-call.ts";
import { plan as words } from "../../texts/lead-texts.ts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  line: { margin: "2px 0 0" },
  below: { color: tokens.colorStatusDangerForeground1 },
});

/** How it looks per space, before and after residents began, against the level that was agreed. Levels are not averaged. */
export function InspectionSection({
  spaces,
  onAdd,
}: {
  readonly spaces: readonly SpaceView[];
  readonly onAdd: () => void;
}) {
  const styles = useStyles();
  return (
    <Section title={words.inspections}>
      {spaces.length === 0 ? <p className={styles.quiet}>{words.noInspections}</p> : null}
      <ul className={styles.list}>
        {spaces.map(({ space, before, after, latest }) => (
          <li key={space} className={styles.item}>
            {space === "" ? words.noSpace : space}
            <p className={styles.quiet}>{words.spread(before, after)}</p>
            {latest.map(({ aspect, level, aimed, outcome, on, place }) => (
              <p key={`${aspect}${level}${on}`} className={styles.line}>
                <span className={mergeClasses(outcome === "below" && styles.below)}>
                  {words.seen(aspect, level, aimed, outcome)}
                </span>{" "}
                <span className={styles.quiet}>
                  {on} {place ? <PlaceLink place={place} /> : null}
                </span>
              </p>
            ))}
          </li>
        ))}
      </ul>
      <div>
        <Button size="small" onClick={onAdd}>
          {words.addInspection}
        </Button>
      </div>
    </Section>
  );
}
