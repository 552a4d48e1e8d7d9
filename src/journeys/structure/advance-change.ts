/**
 * More advances beside each other for one home: the old one until a day and the new one from it, or parts of which nobody says what
 * they are together. Never one of them in silence.
 */

import { type Day, dayOfIso } from "../../days/day.ts";
import { problem } from "../../problems/problem.ts";
import { isCostItem } from "../../recognise/cost-items.ts";
import { lowestOf } from "../../recognise/headings/words.ts";
import type { RecognisedColumn } from "../../recognise/recognised.ts";
import { followEachOther, type Span } from "../same-time.ts";
import type { Placed } from "./account.ts";
import { addAdvance, paidPerMonth } from "./advance-row.ts";
import { holdsFigures } from "./figures.ts";
import type { SourceCell, SourceRow } from "./source-row.ts";
import { dayInWords, isSurelyFrom, spanInWords } from "./span-in-words.ts";
import type { Workspace } from "./workspace.ts";

const ADVANCE = /voorschot|maandbedrag|servicekosten|stookkosten|\b(vs|sk)\b/i;
/** Not what is paid each month, or of one year ("Voorschot 2024"), which has a place of its own. */
const NO_ADVANCE =
  /verschil|derving|achterstand|betaald|afrekening|werkelijk|per jaar|jaarbedrag|\/\s?j(?:aa)?r\b|\bp\.?\s?j\b|\d+\s*%/i;
const OF_YEAR = /^\D*(19|20)\d\d\s*$/;
const TOTAL = /\btotaal\b|\btotale\b/i;
const NEW = /\bnieuwe?\b|^wordt$|\b(?:vanaf|per|met ingang van|m\.?i\.?v\.?)\s+\d/i;
/** Since when somebody lives there is another day. */
const TENANCY = /huur|contract|bewo/i;
const OLD = /\b(oude?|huidige?)\b|^was$|(?:\bt\/m|\btot)\s+(?:en met\s+)?\d/i;

/**
 * The rows of Voorschotten for a home whose row has an old advance, a new one and the day between them: in a column, in the heading
 * of the new one or in the title. More advances without that are told and stay where they are, so that none of them counts as the one.
 */
export function placeAdvanceChange(row: SourceRow, unit: string, work: Workspace): Placed[] {
  const amounts = advancesOf(row);
  const dated = placeDated(row, unit, amounts, work);
  if (dated.length > 0 || amounts.length < 2) return dated;
  const [before, after] = [OLD, NEW].map((word) => amounts.find(({ heading }) => word.test(heading)));
  const start = row.find("since");
  const day = dayOfChange(row, start, before, after);
  const [old, changed] = [before, after].map((cell) => (cell ? paidPerMonth(cell, work) : null));
  if (!before || !after || before === after || amounts.length > 2 || day === null || old == null || changed == null) {
    tellOfSeveral(row, amounts, work);
    return [];
  }
  for (const cell of [before, after]) row.use(cell);
  if (start && dayIn(start) === day && !TENANCY.test(start.heading)) row.use(start);
  return [addAdvance(unit, old, { to: day - 1 }, work), addAdvance(unit, changed, { from: day }, work)];
}

/** Each with the days of its own heading: "t/m jun 2025" beside "vanaf jul 2025". An end alone makes no advance of today either. */
function placeDated(row: SourceRow, unit: string, amounts: readonly SourceCell[], work: Workspace): Placed[] {
  const open = amounts.flatMap((cell) => {
    const span = spanInWords(cell.heading);
    const paid = span && paidPerMonth(cell, work);
    return span && paid != null ? [{ cell, span, paid }] : [];
  });
  const dated = open.map((own) => ({ ...own, span: untilNext(own.span, open) }));
  if (dated.length === 0 || dated.length < amounts.length || !followEachOther(dated.map(({ span }) => span))) return [];
  const [only] = dated;
  // The only advance of a list is what is paid now; where others of its columns are empty in this row it is one of more.
  if (dated.length === 1 && only?.span.to === undefined && only?.cell.field === "advance") return [];
  for (const { cell } of dated) row.use(cell);
  return dated.map(({ span, paid }) => addAdvance(unit, paid, span, work));
}

/** "Vanaf 1-1-2024" beside "vanaf 1-7-2025": the second ends the first. */
function untilNext(span: Span, all: readonly { readonly span: Span }[]): Span {
  const { from, to } = span;
  if (from === undefined || to !== undefined) return span;
  const later = all.flatMap(({ span: other }) => (other.from !== undefined && other.from > from ? [other.from] : []));
  return later.length === 0 ? span : { from, to: Math.min(...later) - 1 };
}

/** Since when the only advance of a list holds, where its heading says so or a day beside it that is said to be of the advance. */
export function startOfAdvance(row: SourceRow, { heading }: SourceCell): Day | undefined {
  if (isSurelyFrom(heading)) return spanInWords(heading)?.from;
  const [start] = row.leftIn(isStartOfAdvance);
  const day = start ? dayIn(start) : null;
  if (!start || day === null) return undefined;
  row.use(start);
  return day;
}

function isStartOfAdvance({ heading, type, leftOut }: RecognisedColumn): boolean {
  return type === "date" && !leftOut && isDayOfAdvance(heading) && STARTS.test(heading);
}

const STARTS = /ingang|ingaand|vanaf|sinds|start|begin|\bper\b/i;

/** "Ingangsdatum voorschot": a day of what is paid, and of nobody who lives there. */
export function isDayOfAdvance(heading: string): boolean {
  return /voorschot/i.test(heading);
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
  const found = row.leftIn(isAdvance);
  const totals = found.filter(isTotalOfAdvances);
  return totals.length === 1 ? totals : found;
}

function isAdvance(column: RecognisedColumn): boolean {
  const { heading, field, leftOut } = column;
  if (leftOut || !(field === "advance" || (field === null && holdsFigures(column)))) return false;
  // "Oud" and "Nieuw" under a title about advances.
  const isSaid = ADVANCE.test(heading) || (field === "advance" && (OLD.test(heading) || NEW.test(heading)));
  if (!isSaid || NO_ADVANCE.test(heading) || isCostOnly(heading)) return false;
  return !OF_YEAR.test(heading) || spanInWords(heading) !== null;
}

/** "Servicekosten / Schoonmaak": an item below a heading of all. */
function isCostOnly(heading: string): boolean {
  const low = lowestOf(heading);
  return low !== heading.trim() && isCostItem(low) && !ADVANCE.test(low);
}

function dayOfChange(
  row: SourceRow,
  start: SourceCell | null,
  before: SourceCell | undefined,
  after: SourceCell | undefined,
): Day | null {
  const named = after ? (spanInWords(after.heading)?.from ?? dayInWords(after.heading)) : null;
  if (named !== null) return named;
  const last = before ? (spanInWords(before.heading)?.to ?? dayInWords(before.heading)) : null;
  if (last !== null) return last + 1;
  if (start && !TENANCY.test(start.heading)) return dayIn(start);
  const title = row.table.context.title ?? "";
  return spanInWords(title)?.from ?? dayInWords(title);
}

function dayIn({ cell }: SourceCell): Day | null {
  return typeof cell.value === "string" ? dayOfIso(cell.value) : null;
}

function tellOfSeveral(row: SourceRow, amounts: readonly SourceCell[], work: Workspace): void {
  const headings = amounts.map(({ heading }) => heading.replace(/\s+/g, " "));
  const { sheet } = row.table;
  work.problems.add(`S054|${sheet}|${headings.join("|")}`, row.placeOf(amounts[0]), (places) =>
    problem("S054", "warning", places, { sheet, headings, hits: places.length }),
  );
}
