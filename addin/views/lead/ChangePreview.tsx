import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Fold } from "../../components/Fold.tsx";
import { PlaceLink } from "../../components/PlaceList.tsx";
import { ProblemList } from "../../components/ProblemList.tsx";
import { usePane } from "../../components/pane-context.ts";
import { Screen } from "../../components/Screen.tsx";
import { Section } from "../../components/Section.tsx";
import type { OpenState, Proposal } from "../../state/leading.ts";
import { lead as texts } from "../../texts/lead-texts.ts";
import { shell } from "../../texts/pane-texts.ts";
import { LeadNotices } from "./LeadNotices.tsx";

const SHOWN = 100;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  change: { margin: "2px 0 0" },
  rest: { color: tokens.colorNeutralForeground3 },
});

/** A change that the program made up, cell by cell and row by row, before it is written. */
export function ChangePreview({ proposal, open }: { readonly proposal: Proposal; readonly open: OpenState }) {
  const styles = useStyles();
  const { leading } = usePane();
  const { title, intro, verb, change } = proposal;
  return (
    <Screen
      name={`voorstel-${title}`}
      title={title}
      intro={intro}
      actions={
        <>
          <Button appearance="primary" onClick={() => void leading.writeProposal()}>
            {verb}
          </Button>
          <Button onClick={() => leading.closeProposal()}>{shell.back}</Button>
        </>
      }
    >
      <LeadNotices open={open} />
      {change.problems.length > 0 ? (
        <Section title={texts.lookOut}>
          <ProblemList groups={change.problems} />
        </Section>
      ) : null}
      {change.open && change.open.length > 0 ? (
        <Fold label={texts.staysOpen(change.open.length)} isOpen={change.open.length <= 12} isWide>
          <ul className={styles.list}>
            {change.open.slice(0, SHOWN).map((line) => (
              <li key={line} className={styles.item}>
                {line}
              </li>
            ))}
          </ul>
          {change.open.length > SHOWN ? (
            <span className={styles.rest}>{texts.more(change.open.length - SHOWN)}</span>
          ) : null}
        </Fold>
      ) : null}
      {change.rows.map((rows) => (
        <Fold
          key={rows.table}
          isOpen={rows.rows <= 12 || change.rows.length === 1}
          isWide
          label={rows.isReplaced ? texts.replaced(rows.rows, rows.sheet) : texts.added(rows.rows, rows.sheet)}
        >
          <ul className={styles.list}>
            {rows.samples.map((sample, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two rows may read the same, and rows never move
              <li key={at} className={styles.item}>
                {sample}
              </li>
            ))}
          </ul>
          {rows.rows > rows.samples.length ? (
            <span className={styles.rest}>{texts.more(rows.rows - rows.samples.length)}</span>
          ) : null}
        </Fold>
      ))}
      {change.lines.length > 0 ? (
        <Section title={texts.changes(change.lines.length)}>
          <ul className={styles.list}>
            {change.lines.slice(0, SHOWN).map(({ place, before, after }) => (
              <li className={styles.item} key={`${place.sheet}!${place.cell}`}>
                <PlaceLink place={place} />
                <p className={styles.change}>{texts.becomes(before, after)}</p>
              </li>
            ))}
          </ul>
          {change.lines.length > SHOWN ? (
            <span className={styles.rest}>{shell.placesShown(SHOWN, change.lines.length)}</span>
          ) : null}
        </Section>
      ) : null}
    </Screen>
  );
}
