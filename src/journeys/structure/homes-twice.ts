/** Rows with a weight for a home that has one already in the same key: two keys that would become one, or a home that counts double. */

import { problem } from "../../problems/problem.ts";
import { normalise } from "../../recognise/headings/words.ts";
import type { RecognisedRow } from "../../recognise/recognised.ts";
import { type SourceRow, type SourceTable, textOfValue } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

/** What keeps two homes, two keys or two times apart. */
const APART: ReadonlySet<string> = new Set(["key", "unitId", "complex", "from", "until"]);
const WHERE = /straat|adres|blok|portiek|ingang|toev|gebouw|trap|flat|huisnr|huisnummer|postcode|index/;
/** With more than this the rows are of several keys that nobody names, and none of them can be made. */
const SOME = 0.2;

/** The rows that cannot be placed; none in a list that has every home once. */
export function homesThatComeTwice(source: SourceTable): ReadonlySet<RecognisedRow> {
  const { rows, columns } = source.table;
  if (!source.has("unitId")) return new Set();
  const apart = columns.filter(
    ({ field, type, heading }) =>
      APART.has(field ?? "") || (field === null && (type === "address" || WHERE.test(normalise(heading)))),
  );
  const seen = new Set<string>();
  const twice = new Set<RecognisedRow>();
  for (const row of rows) {
    const texts = apart.map(({ column }) => textOfValue(row.cells.get(String(column))?.value ?? null));
    if (source.keysOf("unitId").every((key) => textOfValue(row.cells.get(key)?.value ?? null) === "")) continue;
    const said = [row.section ?? "", ...texts].join("|").toLowerCase();
    if (seen.has(said)) twice.add(row);
    seen.add(said);
  }
  return !source.has("key") && twice.size > rows.length * SOME ? new Set(rows) : twice;
}

/** Tells that a row was kept in Overig because its home has a weight in that key already. */
export function tellHomeTwice(row: SourceRow, work: Workspace): void {
  const { sheet } = row.table;
  const isOneKey = row.source.has("key");
  work.problems.add(`S077|${sheet}`, row.placeOf(row.find("unitId") ?? undefined), (places) =>
    problem("S077", "warning", places, { sheet, isOneKey, hits: places.length }),
  );
}
