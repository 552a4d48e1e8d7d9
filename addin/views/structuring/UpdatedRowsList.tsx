import { makeStyles, tokens } from "@fluentui/react-components";
import { Fold } from "../../components/Fold.tsx";
import type { UpdatedRows } from "../../engine/plan-view.ts";
import { structuring as texts } from "../../texts/pane-texts.ts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none", display: "flex", flexDirection: "column", rowGap: "4px" },
  what: { fontWeight: tokens.fontWeightSemibold },
});

/** Rows that the workbook had already, with what changes in them. */
export function UpdatedRowsList({ updated }: { readonly updated: readonly UpdatedRows[] }) {
  const styles = useStyles();
  if (updated.length === 0) return null;
  return (
    <section>
      {updated.map(({ sheet, rows, changes }) => (
        <Fold key={sheet} label={`${sheet}: ${texts.updated(rows)}`}>
          <ul className={styles.list}>
            {changes.map(({ id, heading, before, after }) => (
              <li key={`${id}-${heading}`}>
                <span className={styles.what}>{`${id}, ${heading}`}</span>
                {`: ${texts.change(before, after)}`}
              </li>
            ))}
          </ul>
        </Fold>
      ))}
    </section>
  );
}
