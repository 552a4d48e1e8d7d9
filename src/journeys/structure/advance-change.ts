/**
 * More advances beside each other for one home: the old one until a day and the new one from it, or parts of which nobody says what
 * they are together. Never one of them in silence.
 */

import { type Day, dayOf, dayOfIso } from "../../days/day.ts";
import { problem } from "../../problems/problem.ts";
import { isCostItem } from "../../recognise/cost-items.ts";
import { normalise } from "../../recognise/headings/words.ts";
import { lowest } from "../../recognise/total-columns.ts";
import { monthNamed } from "../../recognise/values/date-words.ts";
import { columnNamed, tableNamed } from "../../schema/workbook-schema.ts";
import type { Placed } from "./account.ts";
import { convert } from "./convert.ts";
import type { PlannedRow } from "./draft.ts";
import { hasValue, type SourceCell, type SourceRow } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

const ADVANCE = /voorschot|maandbedrag|servicekosten|stookkosten|\b(vs|sk)\b/i;
/** Not what is paid each month, or of one year ("Voorschot 2024"), which has a place of its own. */
const NO_ADVANCE =
  /verschil|derving|achterstand|betaald|afrekening|werkelijk|per jaar|jaarbedrag|\/\s?j(?:aa)?r\b|\bp\.?\s?j\b|^\D*(19|20)\d\d\s*$|\d+\s*%/i;
const TOTAL = /\btotaal\b|\btotale\b/i;
const NEW = /\bnieuwe?\b|\b(?:vanaf|per|met ingang van|m\.?i\.?v\.?)\s+\d/i;
/** Since when somebody lives there is another day. */
const TENANCY = /huur|contract|bewo/i;
const OLD = /\b(oude?|huidige?)\b|(?:\bt\/m|\btot)\s+(?:en met\s+)?\d/i;

/**
 * The rows of Voorschotten for a home whose row has an old advance, a new one and the day between them: in a column, in the heading
 * of the new one or in the title. More advances without that are told and stay where they are, so that none of them counts as the one.
 */
export function placeAdvanceChange(row: SourceRow, unit: string, work: Workspace): Placed[] {
  const amounts = advancesOf(row);
  if (amounts.length < 2) return [];
  const [before, after] = [OLD, NEW].map((word) => amounts.find(({ heading }) => word.test(heading)));
  const start = row.find("since");
  const day = dayOfChange(row, start, before, after);
  const [old, changed] = [before, after].map((cell) => (cell ? perMonth(cell, work) : null));
  if (!before || !after || before === after || amounts.length > 2 || day === null || old == null || changed == null) {
    tellOfSeveral(row, amounts, work);
    return [];
  }
  for (const cell of [before, after]) row.use(cell);
  if (start && dayIn(start) === day && !TENANCY.test(start.heading)) row.use(start);
  const add = (values: PlannedRow) => work.add("zbVoorschotten", values, { natural: ["unit", "from", "perMonth"] });
  return [add({ unit, to: day - 1, perMonth: old }), add({ unit, from: day, perMonth: changed })];
}

/** The cell with what is paid each month, "several" where none of them may count as that, null where no heading says so. */
export function advanceIn(row: SourceRow): SourceCell | "several" | null {
  const [first, second] = advancesOf(row);
  return second ? "several" : (first ?? null);
}

/** "Totaal voorschot" beside its parts. */
export function isTotalOfAdvances({ heading }: SourceCell): boolean {
  return TOTAL.test(heading);
}

/** What is paid each month: all of them, or only their total where that stands beside them. */
function advancesOf(row: SourceRow): SourceCell[] {
  const found = row
    .leftOver()
    .filter(
      ({ cell, column, field, heading }) =>
        hasValue(cell) &&
        !column?.leftOut &&
        (field === "advance" || (field === null && isFigure(column?.type))) &&
        ADVANCE.test(heading) &&
        !NO_ADVANCE.test(heading) &&
        !isCostOnly(heading),
    );
  const totals = found.filter(isTotalOfAdvances);
  return totals.length === 1 ? totals : found;
}

/** "Servicekosten / Schoonmaak": an item below a heading of all. */
function isCostOnly(heading: string): boolean {
  const low = lowest(heading);
  return low !== heading.trim() && isCostItem(low) && !ADVANCE.test(low);
}

function isFigure(type: string | undefined): boolean {
  return type === "amount" || type === "decimal" || type === "integer";
}

function dayOfChange(
  row: SourceRow,
  start: SourceCell | null,
  before: SourceCell | undefined,
  after: SourceCell | undefined,
): Day | null {
  const named = after ? dayInWords(after.heading) : null;
  if (named !== null) return named;
  const last = before ? dayInWords(before.heading) : null;
  if (last !== null) return last + 1;
  if (start && !TENANCY.test(start.heading)) return dayIn(start);
  return dayInWords(row.table.context.title ?? "");
}

function dayIn({ cell }: SourceCell): Day | null {
  return typeof cell.value === "string" ? dayOfIso(cell.value) : null;
}

/** "1-7-2025" or "1 juli 2025" somewhere in a text; null for none, or for more than one. */
function dayInWords(text: string): Day | null {
  const found = [
    ...text.matchAll(/(?<!\d)(\d{1,2})(?:[-./]| )(\d{1,2}|\p{L}{3,9})\.?(?:[-./]| )((?:20)?\d\d)(?!\d)/gu),
  ];
  const [only, second] = found;
  if (!only || second) return null;
  const [, date = "", written = "", year = ""] = only;
  const month = /^\d/.test(written) ? Number(written) : monthNamed(normalise(written));
  return month === null ? null : dayOf(year.length === 2 ? 2000 + Number(year) : Number(year), month, Number(date));
}

function tellOfSeveral(row: SourceRow, amounts: readonly SourceCell[], work: Workspace): void {
  const headings = amounts.map(({ heading }) => heading.replace(/\s+/g, " "));
  const { sheet } = row.table;
  work.problems.add(`S054|${sheet}|${headings.join("|")}`, row.placeOf(amounts[0]), (places) =>
    problem("S054", "warning", places, { sheet, headings, hits: places.length }),
  );
}

function perMonth(cell: SourceCell, work: Workspace): number | null {
  const read = convert(cell, columnNamed(tableNamed("zbVoorschotten"), "perMonth"), work.lists);
  return read.fits && typeof read.value === "number" ? read.value : null;
}
