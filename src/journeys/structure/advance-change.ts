/** Lists that announce another advance: the old one until a day and the new one from it, and no day on which anybody moved in. */

import { dayOfIso } from "../../days/day.ts";
import { columnNamed, tableNamed } from "../../schema/workbook-schema.ts";
import type { Placed } from "./account.ts";
import { convert } from "./convert.ts";
import type { PlannedRow } from "./draft.ts";
import type { SourceCell, SourceRow } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

const ADVANCE = /voorschot|maandbedrag|servicekosten|\b(vs|sk)\b/i;
const NEW = /\bnieuwe?\b/i;
/** Since when somebody lives there is another day. */
const TENANCY = /huur|contract|bewo/i;
const OLD = /\b(oude?|huidige?)\b/i;

/**
 * The rows of Voorschotten for a home whose row has an old advance, a new one and the day between them; none when one of these is
 * missing, for then the list does not say since when which advance holds.
 */
export function placeAdvanceChange(row: SourceRow, unit: string, work: Workspace): Placed[] {
  const amounts = [...row.cellsOf("advance"), ...row.leftOver()].filter(({ heading }) => ADVANCE.test(heading));
  const [before, after] = [OLD, NEW].map((word) => amounts.find(({ heading }) => word.test(heading)));
  const start = row.find("since");
  const day = start && typeof start.cell.value === "string" ? dayOfIso(start.cell.value) : null;
  if (!before || !after || !start || day === null || TENANCY.test(start.heading)) return [];
  const [old, changed] = [perMonth(before, work), perMonth(after, work)];
  if (old === null || changed === null) return [];
  for (const cell of [before, after, start]) row.use(cell);
  const add = (values: PlannedRow) => work.add("zbVoorschotten", values, { natural: ["unit", "from", "perMonth"] });
  return [add({ unit, to: day - 1, perMonth: old }), add({ unit, from: day, perMonth: changed })];
}

function perMonth(cell: SourceCell, work: Workspace): number | null {
  const read = convert(cell, columnNamed(tableNamed("zbVoorschotten"), "perMonth"), work.lists);
  return read.fits && typeof read.value === "number" ? read.value : null;
}
