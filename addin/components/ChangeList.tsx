import { makeStyles, tokens } from "@fluentui/react-components";
import type { ShownRow, TableChange } from "../engine/charges-view.ts";
import { changes as texts } from "../texts/pane-texts.ts";
import { Facts } from "./Facts.tsx";
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
  kind: { margin: "2px 0 0", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

/** Sheets whose rows are written anew: how many come, go and change, and the first of them. */
export function ChangeList({ tables }: { readonly tables: readonly TableChange[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {tables.map((table) => (
        <li key={table.sheet} className={styles.item}>
          {hintOf(table) === texts.same ? (
            <div className={styles.same}>
              <Head table={table} />
            </div>
          ) : (
            <Fold label={<Head table={table} />}>
              <Cells table={table} />
              <Rows kind={texts.firstNew(table.added.length)} rows={table.added} />
              <Rows kind={texts.firstGone(table.removed.length)} rows={table.removed} />
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

function Cells({ table: { cells, cellCount } }: { readonly table: TableChange }) {
  const styles = useStyles();
  if (cells.length === 0) return null;
  return (
    <>
      <ul className={styles.lines}>
        {cells.map(({ place, heading, before, after }) => (
          <li key={place.cell} className={styles.line}>
            <PlaceLink place={place}>{place.cell}</PlaceLink>
            {` ${texts.change(heading, before, after)}`}
          </li>
        ))}
      </ul>
      {cellCount > cells.length ? (
        <span className={styles.hint}>{texts.firstCells(cells.length, cellCount)}</span>
      ) : null}
    </>
  );
}

function Rows({ kind, rows }: { readonly kind: string; readonly rows: readonly ShownRow[] }) {
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <>
      <p className={styles.kind}>{kind}</p>
      {rows.map(({ place, cells, more }) => (
        <div key={place.cell}>
          <PlaceLink place={place}>{place.cell}</PlaceLink>
          <Facts isSmall facts={cells.map(({ heading, value }) => ({ term: heading, value }))} />
          {more > 0 ? <span className={styles.hint}>{texts.moreColumns(more)}</span> : null}
        </div>
      ))}
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
