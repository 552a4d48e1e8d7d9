/** Advances of a year, of a quarter, or of all the time until a bill: brought to months where that is certain, and told either way. */

import { addMonths, type Day, dayOf, dayOfIso, partsOf } from "../../days/day.ts";
import { problem } from "../../problems/problem.ts";
import { type Span, spanBetween } from "../same-time.ts";
import type { Placed } from "./account.ts";
import { advanceIn } from "./advance-change.ts";
import { addAdvance } from "./advance-row.ts";
import { timesAYear } from "./amount-of-year.ts";
import type { PlannedRow } from "./draft.ts";
import { moneyIn } from "./figures.ts";
import { shownText } from "./shown-text.ts";
import type { SourceCell, SourceRow } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";
import { yearIn } from "./year-in.ts";

const MONTHS = 12;

/** What is paid in each month of a time. */
interface PerMonth {
  readonly perMonth: number;
  readonly months: number;
  readonly span: Span;
}

/** The row of Voorschotten that such an amount of a home gives; what is paid now goes in `values` where no year is named. */
export function placeAdvanceOfPeriod(row: SourceRow, unit: string, values: PlannedRow, work: Workspace): Placed[] {
  const cells = row.cellsOf("advanceOfPeriod");
  const [cell] = cells;
  // Beside what is paid each month it says the same once more.
  if (!cell || advanceIn(row) !== null || row.has("advance")) return [];
  const paid = cells.length === 1 ? perMonthOf(cell, row) : null;
  if (paid === null) {
    for (const own of cells) tellKept(own, row, work);
    return [];
  }
  const { perMonth, span } = paid;
  row.use(cell);
  work.account.keepRest(cell, shownText(cell));
  tellMonths(cell, row, work);
  const isNow = span.from === undefined && span.to === undefined;
  if (isNow && values.advance === undefined) values.advance = perMonth;
  return [addAdvance(unit, perMonth, span, work)];
}

/** Null where nobody says over which months, or where they do not share the amount in whole cents. */
function perMonthOf(cell: SourceCell, row: SourceRow): PerMonth | null {
  const amount = moneyIn(cell);
  const months = monthsOf(cell, row);
  if (amount === undefined || months === null) return null;
  const cents = Math.round(amount * 100);
  return cents % months.months === 0 ? { ...months, perMonth: cents / months.months / 100 } : null;
}

/** "Per kwartaal" says it of any time; what was paid is of the months in which the household of the row was there. */
function monthsOf(cell: SourceCell, row: SourceRow): Omit<PerMonth, "perMonth"> | null {
  const times = timesAYear(cell.heading);
  const year = yearIn(cell.heading);
  if (typeof times === "number" && Number.isInteger(MONTHS / times) && !PAID.test(cell.heading)) {
    const span = year === null ? {} : spanBetween(dayOf(year, 1, 1), dayOf(year, 12, 31));
    return { months: MONTHS / times, span };
  }
  const [from, to] = (["since", "until"] as const).map((field) => dayIn(row, field));
  if (from == null || to == null) return null;
  const months = wholeMonths(from, to);
  const isOfYear = partsOf(from).year === partsOf(to).year && (year === null || year === partsOf(from).year);
  return months !== null && isOfYear ? { months, span: { from, to } } : null;
}

const PAID = /betaald|voldaan|voldane|ontvangen|ge[iï]nd|gestort|in rekening|gefactureerd|afgedragen/i;

/** From the first of a month to the last day of one; null for anything else. */
function wholeMonths(from: Day, to: Day): number | null {
  for (let months = 1; months <= MONTHS; months += 1)
    if (partsOf(from).date === 1 && addMonths(from, months) === to + 1) return months;
  return null;
}

function dayIn(row: SourceRow, field: string): Day | null {
  const value = row.find(field)?.cell.value;
  return typeof value === "string" ? dayOfIso(value) : null;
}

function tellKept(cell: SourceCell, row: SourceRow, work: Workspace): void {
  const { sheet } = row.table;
  const { heading } = cell;
  work.problems.add(`S088|${sheet}|${heading}`, row.placeOf(cell), (places) =>
    problem("S088", "warning", places, { sheet, heading, hits: places.length }),
  );
}

function tellMonths(cell: SourceCell, row: SourceRow, work: Workspace): void {
  const { sheet } = row.table;
  const { heading } = cell;
  work.problems.add(`S089|${sheet}|${heading}`, row.placeOf(cell), (places) =>
    problem("S089", "warning", places, { sheet, heading, hits: places.length }),
  );
}
