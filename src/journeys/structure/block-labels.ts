/** Complexes and places that are written once, in front of the first row of their rows, with nothing in front of the others. */

import type { RecognisedRow } from "../../recognise/recognised.ts";
import { hasValue, type SourceTable, textOfValue } from "./source-row.ts";

/** So many of the names must have rows without one below them; else an empty cell is a complex that nobody knows. */
const MOSTLY = 0.75;
const FEWEST_ROWS = 4;
const FEWEST_NAMES = 2;

/** The rows without a value of their own in a field, with what stands in front of their block; empty for a list that names it row by row. */
export function labelsOfBlocks(source: SourceTable, field: string): ReadonlyMap<RecognisedRow, string> {
  const none = new Map<RecognisedRow, string>();
  const { table } = source;
  const [key, ...more] = source.keysOf(field);
  if (key === undefined || more.length > 0 || table.layout !== "rows" || table.rows.length < FEWEST_ROWS) return none;
  // Only the first column stands in front of a block.
  if (String(table.columns[0]?.column) !== key) return none;
  const found = new Map<RecognisedRow, string>();
  const names: string[] = [];
  let [withRows, last, section] = [0, "", table.rows[0]?.section];
  let wasName = false;
  for (const row of table.rows) {
    const cell = row.cells.get(key);
    // "-" says that there is none.
    if (cell && !hasValue(cell)) return none;
    if (cell) {
      last = textOfValue(cell.value);
      names.push(last);
    } else if (last === "" || row.section !== section) return none;
    else {
      found.set(row, last);
      if (wasName) withRows += 1;
    }
    section = row.section;
    wasName = cell !== undefined;
  }
  // The last row of all has none below it in any case.
  const ends = wasName ? 1 : 0;
  const areBlocks =
    names.length >= FEWEST_NAMES && new Set(names).size === names.length && withRows >= (names.length - ends) * MOSTLY;
  return areBlocks ? found : none;
}
