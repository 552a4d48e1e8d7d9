/** Which month, quarter or other part of a year a row says that it is of, in a column of its own or with the day of a bill. */

import { normalise } from "../../recognise/headings/words.ts";
import { readPeriod } from "../../recognise/values/periods.ts";
import { hasValue, type SourceCell, type SourceRow, textOfValue } from "./source-row.ts";

export interface PartOfYear {
  readonly cell: SourceCell;
  /** "2025-03", "2025-Q1"; absent where the year or the part is not known beyond doubt, and for the day of a bill. */
  readonly period?: string;
  /** As the list says it, for a remark: "maart", "kwartaal 2"; absent for the day of a bill. */
  readonly words?: string;
}

const PLAIN = { format: "General", fill: null, bold: false, strike: false } as const;
const MONTH = /^(?:(?:factuur|boek|betaal|nota|kosten|verbruiks?)?maand|mnd|maandnr|maandnummer|maand nr|month)$/;
const QUARTER =
  /^(?:(?:factuur|boek|betaal|nota)?kwartaal|kwart|kw|q|kwrt|kwartaalnr|kwartaalnummer|kwartaal nr|quarter)$/;
const OTHER =
  /^(?:(?:factuur|boek|betaal|nota|verbruiks?|kosten)?periode|per|tijdvak|termijn|termijnnr|period|periodenr|week|weeknr|weeknummer|wk|halfjaar|half jaar|halfjr|semester|over|over de periode|over periode|voor de periode|betreft periode)$/;
/** Days that say since when or until when something holds, and not when it was paid. */
const HOLDS =
  /\b(?:ingang\w*|ingegaan|begin\w*|start\w*|van|vanaf|eind\w*|tot|t m|loopt|afloop\w*|opzeg\w*|opgezegd|contract\w*|index\w*|wijzig\w*|gewijzigd|peil\w*|bijgewerkt|mutatie\w*|geldig\w*|expiratie\w*|oplever\w*|opgeleverd|opdracht\w*|aanvang|ingaande|verleng\w*|herzien\w*|getekend)\b/;
const BILL = /\b(?:datum|factuur\w*|nota\w*|boek\w*|betaal\w*|betaald|dag|date|dd)\b/;
const HALF_YEAR = /\b(?:[12]e? ?(?:half ?jaar|halfjr|semester)|(?:eerste|tweede) (?:half ?jaar|helft)|[hs][12])\b/;
/** "jan t/m jun", "1-1 t/m 30-6". */
const FROM_TO = /\d|\b(?:jan|feb|mrt|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)\w*/;
const WHOLE_YEAR = /\bjan\w*(?: \d+)? (?:t m|tot en met|tot) dec|\b0?1 0?1 (?:\d+ )?(?:t m|tot en met|tot) 31 12\b/;

/** The part of a year that a row is of; null when nothing says it. `year`: of the row, where its part does not name one. */
export function partOfYear(row: SourceRow, year: number | undefined): PartOfYear | null {
  let billed: PartOfYear | null = null;
  for (const cell of row.leftOver()) {
    if (!hasValue(cell.cell) || cell.column?.period !== undefined) continue;
    const part = partIn(cell, year);
    if (part) return part;
    if (isDayOfBill(cell)) billed ??= { cell };
  }
  return billed;
}

function partIn(cell: SourceCell, year: number | undefined): PartOfYear | null {
  const heading = normalise(cell.heading);
  const isMonth = MONTH.test(heading);
  const isQuarter = QUARTER.test(heading);
  const isAsked = isMonth || isQuarter || OTHER.test(heading) || cell.field === "period";
  if (!isAsked) return null;
  const value = textOfValue(cell.cell.value);
  const shown = (cell.cell.raw ?? value).trim();
  const figure = /^\d{1,2}$/.test(value) ? Number(value) : null;
  if (figure !== null) {
    if (isMonth && figure >= 1 && figure <= 12) return known(cell, year, pad(figure), `maand ${figure}`);
    if (isQuarter && figure >= 1 && figure <= 4) return known(cell, year, `Q${figure}`, `kwartaal ${figure}`);
    return figure >= 1 ? { cell, words: `${cell.heading.trim()} ${value}` } : null;
  }
  const day = /^(\d{4})-(\d{2})(?:-\d{2})?$/.exec(value);
  if (day) return isMonth || value.length === 7 ? known(cell, Number(day[1]), String(day[2]), shown) : null;
  if (typeof cell.cell.value !== "string" || value.length > LONGEST) return null;
  const period = readPeriod(value, PLAIN, {}) ?? readPeriod(shown, PLAIN, {});
  const named = /^(\d{4})?-{0,2}(Q\d|\d{2})$/.exec(period?.text ?? "");
  if (named && (period?.kind === "month" || period?.kind === "quarter"))
    return known(cell, named[1] === undefined ? year : Number(named[1]), String(named[2]), shown);
  const words = normalise(value);
  const isPart =
    period?.kind === "week" ||
    period?.kind === "month" ||
    HALF_YEAR.test(words) ||
    (SPAN.test(words) && FROM_TO.test(words));
  return isPart && !WHOLE_YEAR.test(words) ? { cell, words: shown } : null;
}

/** Longer than this is no name of a time. */
const LONGEST = 40;
const SPAN = /\b(?:t m|tot en met|tot)\b/;

function known(cell: SourceCell, year: number | undefined, part: string, words: string): PartOfYear {
  return year === undefined ? { cell, words } : { cell, period: `${year}-${part}`, words };
}

const TERM: ReadonlySet<string> = new Set(["startsOn", "endsOn", "noticeBefore", "from", "until"]);

function isDayOfBill({ cell, column, field, heading }: SourceCell): boolean {
  if (TERM.has(field ?? "")) return false;
  const words = normalise(heading);
  const isDay = column?.type === "date" || column?.type === "datetime";
  return isDay && /^\d{4}-\d{2}-\d{2}/.test(textOfValue(cell.value)) && BILL.test(words) && !HOLDS.test(words);
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
