/** Rows of Voorschotten: what is paid each month for a home, and since and until when. */

import { columnNamed, tableNamed } from "../../schema/workbook-schema.ts";
import type { Span } from "../same-time.ts";
import type { Placed } from "./account.ts";
import { type ColumnValue, convert } from "./convert.ts";
import type { SourceCell } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

/** What a cell says is paid each month; null where it holds no amount. */
export function paidPerMonth(cell: SourceCell, work: Workspace): number | null {
  const read = convert(cell, columnNamed(tableNamed("zbVoorschotten"), "perMonth"), work.lists);
  return read.fits && typeof read.value === "number" ? read.value : null;
}

/** An advance of which nobody says the time is the one of that amount which the home has already. */
export function addAdvance(unit: string, perMonth: ColumnValue, span: Span, work: Workspace): Placed {
  const isDated = span.from !== undefined || span.to !== undefined;
  return work.add(
    "zbVoorschotten",
    { unit, ...span, perMonth },
    { natural: isDated ? ["unit", "from", "perMonth"] : ["unit", "perMonth"] },
  );
}
