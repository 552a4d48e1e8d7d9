/** A column that only counts the rows of a list: no number that anybody gave to a home. */

import { normalise } from "../../recognise/headings/words.ts";
import { type SourceTable, textOfValue } from "./source-row.ts";

const COUNTS = /^(?:nr|no|nummer|volgnr|volgnummer|rij|id|)$/;
/** One row counts from 1 whatever it is. */
const FEWEST = 2;

/** Whether the numbers of the homes count 1, 2, 3 … over the rows, or again under every heading, beside their house numbers. */
export function countsRows(source: SourceTable): boolean {
  const [key, ...others] = source.keysOf("unitId");
  const hasAddress = source.has("houseNumber") || source.has("address");
  if (key === undefined || others.length > 0 || !hasAddress) return false;
  if (!COUNTS.test(normalise(source.columnOf(key)?.heading ?? ""))) return false;
  const { rows } = source.table;
  let [before, section] = [0, rows[0]?.section];
  for (const { cells, section: own } of rows) {
    const text = textOfValue(cells.get(key)?.value ?? null);
    if (!/^[1-9]\d{0,4}$/.test(text)) return false;
    const number = Number(text);
    if (number !== before + 1 && !(number === 1 && own !== section)) return false;
    [before, section] = [number, own];
  }
  return rows.length >= FEWEST;
}
