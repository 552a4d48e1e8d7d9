/** Lists of what is paid each month for homes, since and until when, that name nobody: the days are those of the advance. */

import { type Day, dayOfIso } from "../../days/day.ts";
import { problem } from "../../problems/problem.ts";
import { normalise } from "../../recognise/headings/words.ts";
import type { RecognisedRow } from "../../recognise/recognised.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import { spanBetween } from "../same-time.ts";
import type { Placed } from "./account.ts";
import { addAdvance, paidPerMonth } from "./advance-row.ts";
import type { PlannedRow } from "./draft.ts";
import { put } from "./fill.ts";
import type { SourceRow, SourceTable } from "./source-row.ts";
import type { RowsByHome } from "./stays.ts";
import type { Workspace } from "./workspace.ts";

/** Who lives in a home, or that nobody does. */
const OF_PEOPLE = ["tenant", "previousTenant", "initials", "occupants", "phone", "email", "status"] as const;
/** A day of whatever the list is about. */
const BARE =
  /^(?:datum )?(?:voorschot )?(?:geldig )?(?:van|vanaf|sinds|per|start|begin|ingang|ingangsdatum|startdatum|begindatum|aanvang|aanvangsdatum|tot|t m|tot en met|eind|einde|einddatum|datum einde)(?: voorschot)?$/;
const ADVANCES = /voorschot/i;

/** Places the advance of a row in its own days; null for a list of which the days may be somebody's. */
export function advancesOfList(
  source: SourceTable,
  homes: RowsByHome,
  work: Workspace,
): ((row: SourceRow, unit: string, values: PlannedRow) => Placed[]) | null {
  if (!isListOfAdvances(source, homes)) return null;
  const nexts = firstDaysOfNext(source, homes);
  const newest = new Map<string, Day>();
  return (row, unit, values) => {
    const paid = row.find("advance");
    const perMonth = paid ? paidPerMonth(paid, work) : null;
    if (!paid || perMonth === null) return [];
    row.use(paid);
    const span = daysOf(row, work);
    const next = nexts.get(row.row);
    if (span.to === undefined && next !== undefined) {
      span.to = next - 1;
      tellEnd(row, work);
    }
    // What is paid now is the one that began last and has no end.
    const from = span.from ?? Number.NEGATIVE_INFINITY;
    if (span.to === undefined && from >= (newest.get(unit) ?? from)) {
      values.advance = perMonth;
      newest.set(unit, from);
    }
    return [addAdvance(unit, perMonth, span, work)];
  };
}

function isListOfAdvances(source: SourceTable, homes: RowsByHome): boolean {
  const days = [...source.keysOf("since"), ...source.keysOf("until")].map((key) => source.columnOf(key)?.heading ?? "");
  if (!source.has("since") || source.keysOf("advance").length !== 1) return false;
  if (OF_PEOPLE.some((field) => source.has(field)) || !days.every((heading) => BARE.test(normalise(heading))))
    return false;
  const { sheet, context } = source.table;
  return homes.some(({ length }) => length > 1) || [sheet, context.title ?? ""].some((text) => ADVANCES.test(text));
}

/** The first day of the advance that comes after one of the same home. */
function firstDaysOfNext(source: SourceTable, homes: RowsByHome): ReadonlyMap<RecognisedRow, Day> {
  return new Map(
    homes
      .filter(({ length }) => length > 1)
      .flatMap((rows) => {
        const dated = rows
          .flatMap((row) => {
            const from = dayOfIso(source.textIn(row, "since"));
            return from === null ? [] : [{ row, from }];
          })
          .sort((one, other) => one.from - other.from);
        return dated.flatMap(({ row, from }, at) => {
          const next = dated[at + 1];
          return next && next.from > from ? [[row, next.from] as const] : [];
        });
      }),
  );
}

function daysOf(row: SourceRow, work: Workspace): { from?: Day; to?: Day } {
  const table = tableNamed("zbVoorschotten");
  const values: PlannedRow = {};
  for (const [field, key] of [
    ["since", "from"],
    ["until", "to"],
  ] as const) {
    const cell = row.find(field);
    if (cell) put(row, cell, table, key, work, values);
  }
  const dayIn = (key: "from" | "to") => (typeof values[key] === "number" ? values[key] : undefined);
  return { ...spanBetween(dayIn("from"), dayIn("to")) };
}

function tellEnd(row: SourceRow, work: Workspace): void {
  const { sheet } = row.table;
  work.problems.add(`S090|${sheet}`, row.placeOf(row.find("advance") ?? undefined), (places) =>
    problem("S090", "info", places, { sheet, hits: places.length }),
  );
}
