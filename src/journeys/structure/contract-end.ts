/** When a contract begins and ends, where its list says how long it runs and no days of their own; and until when notice can be given. */

import { addMonths, type Day } from "../../days/day.ts";
import { problem } from "../../problems/problem.ts";
import { normalise } from "../../recognise/headings/words.ts";
import type { RecognisedValue } from "../../recognise/value.ts";
import type { PlannedRow } from "./draft.ts";
import { shownText } from "./shown-text.ts";
import type { SourceCell, SourceRow } from "./source-row.ts";
import { spanInWords } from "./span-in-words.ts";
import type { Workspace } from "./workspace.ts";

/** A whole day: from a year or a month alone no day follows. */
const WHOLE_DAY = /(?<!\d)\d{1,2}[-./ ](?:\d{1,2}|\p{L}{3,9}\.?)[-./ ](?:19|20)?\d\d(?!\d)/giu;

/** "1-1-2023 t/m 31-12-2026" where it is asked how long a contract runs: its first and its last day. */
export function placeTermInDays(row: SourceRow, values: PlannedRow, work: Workspace): void {
  const cell = row.find("duration");
  if (!cell || typeof cell.cell.value !== "string" || work.isToldOf(row.placeOf(cell))) return;
  if ([values.from, values.to].some((day) => day !== undefined) || row.has("startsOn") || row.has("endsOn")) return;
  const text = cell.cell.value.trim();
  const days = text.match(WHOLE_DAY)?.length ?? 0;
  const span = spanInWords(text);
  if (span === null || days !== Object.keys(span).length) return;
  Object.assign(values, span);
  row.use(cell);
  // "5 jaar vanaf 1-7-2021" says more than the day.
  if (days === 1) work.account.keepRest(cell, shownText(cell));
}

const NOT_RENEWED = /^(?:geen|nee|n|niet|zonder|nvt|n v t|geen verlenging|niet verlengd|eindigt van rechtswege|stopt)$/;

/** Fills in the last day that follows from the first one and the term of a contract that is not renewed. */
export function placeEnd(row: SourceRow, values: PlannedRow, work: Workspace): void {
  const cell = row.find("duration");
  if (!cell || values.to !== undefined || row.has("endsOn")) return;
  const end = typeof values.from === "number" ? endAfter(values.from, cell.cell.value) : null;
  if (end === null) return;
  const renewal = values.renewal;
  if (renewal === undefined && !saysNothing(row)) {
    tell("S069", row, cell, work);
    return;
  }
  if (renewal !== undefined && !NOT_RENEWED.test(normalise(String(renewal)))) {
    tell("S121", row, cell, work);
    return;
  }
  values.to = end;
  row.use(cell);
  work.account.keepRest(cell, shownText(cell));
  tell("S067", row, cell, work);
}

/** Says of a last day to give notice that it is calculated here; the day itself is kept. */
export function tellNoticeBefore(row: SourceRow, work: Workspace): void {
  const cell = row.find("noticeBefore");
  if (!cell) return;
  const { sheet } = row.table;
  const { heading } = cell;
  work.problems.add(`S068|${sheet}|${heading}`, row.placeOf(cell), (places) =>
    problem("S068", "info", places, { sheet, heading, hits: places.length }),
  );
}

/** "-" or "n.v.t." under "Verlenging": there is none. */
function saysNothing(row: SourceRow): boolean {
  return row.leftOver().some(({ field, cell }) => field === "renewal" && cell.value === null);
}

function endAfter(from: Day, term: RecognisedValue): Day | null {
  if (typeof term !== "object" || term === null || Array.isArray(term) || !("unit" in term)) return null;
  const { value, unit } = term;
  if (!Number.isInteger(value) || value <= 0) return null;
  if (unit === "day" || unit === "week") return from + value * (unit === "week" ? 7 : 1) - 1;
  return addMonths(from, unit === "year" ? value * 12 : value) - 1;
}

function tell(code: "S067" | "S069" | "S121", row: SourceRow, cell: SourceCell, work: Workspace): void {
  work.problems.add(`${code}|${row.table.sheet}`, row.placeOf(cell), (places) =>
    problem(code, code === "S067" ? "info" : "warning", places, { hits: places.length }),
  );
}
