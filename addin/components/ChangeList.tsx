import { makeStyles, tokens } from "@fluentui/react-components";
import type { TableChange } from "../engine/charges-view.ts";
import { changes as texts } from "../texts/pane-texts.ts";
import { Fold } from "./Fold.tsx";
import { PlaceLink } from "./PlaceList.tsx";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: "flex", justifyContent: "space-between", columnGap: "8px" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  rows: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  hint: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  same: { padding: "6px 4px 6px 28px" },
  lines: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: "6px" },
  line: { overflowWrap: "anywhere" },
  gone: { textDecorationLine: "line-through" },
});

/** Sheets whose rows are written anew: how many come, go and change, and the first of them. */
export function ChangeList({ tables }: { readonly tables: readonly TableChange[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {tables.map((table) => (
        <li key={table.sheet} className={styles.item}>
          {table.lines.length === 0 ? (
            <div className={styles.same}>
              <Head table={table} />
            </div>
          ) : (
            <Fold label={<Head table={table} />}>
              <ul className={styles.lines}>
                {table.lines.map(({ place, before, after }) => (
                  <li key={place.cell} className={styles.line}>
                    <PlaceLink place={place}>{place.cell}</PlaceLink> {before === "" ? after : null}
                    {after === "" ? <span className={styles.gone}>{before}</span> : null}
                    {before !== "" && after !== "" ? texts.change(before, after) : null}
                    {before === "" ? ` (${texts.comes})` : null}
                    {after === "" ? ` (${texts.goes})` : null}
                  </li>
                ))}
              </ul>
              {table.lineCount > table.lines.length ? (
                <span className={styles.hint}>{texts.first(table.lines.length, table.lineCount)}</span>
              ) : null}
            </Fold>
          )}
        </li>
      ))}
    </ul>
  );
}

function Head({ table }: { readonly table: TableChange }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.head}>
        <span className={styles.name}>{table.sheet}</span>
        <span className={styles.rows}>{texts.rows(table.rowsAfter)}</span>
      </span>
      <span className={styles.hint}>{hintOf(table)}</span>
    </>
  );
}

function hintOf({ rowsBefore, rowsAfter, changed }: TableChange): string {
  const told = [
    ...(rowsAfter > rowsBefore ? [texts.newRows(rowsAfter - rowsBefore)] : []),
    ...(rowsAfter < rowsBefore ? [texts.fewerRows(rowsBefore - rowsAfter)] : []),
    ...(changed > 0 ? [texts.changedRows(changed)] : []),
  ];
  return told.length === 0 ? texts.same : told.join(" · ");
}
