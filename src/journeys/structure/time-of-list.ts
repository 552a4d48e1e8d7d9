/** The time that a whole list of costs is of, where its titles say that this is no calendar year. */

import { addMonths, type Day, partsOf } from "../../days/day.ts";
import { problem } from "../../problems/problem.ts";
import type { RecognisedTable } from "../../recognise/recognised.ts";
import type { SourceRow } from "./source-row.ts";
import { spanInWords } from "./span-in-words.ts";
import type { Workspace } from "./workspace.ts";

export interface TimeOfList {
  /** The year in which it ends: costs of another book-year belong to that year's statement (7:259 lid 2 BW). */
  readonly year: number;
  /** Absent where the title has only years: "2024/2025". */
  readonly from?: Day;
  readonly to?: Day;
  /** As the title says it. */
  readonly words: string;
}

/** Null where the titles say nothing of a period, for a calendar year, and for more than twelve months. */
export function timeOfList({ context }: RecognisedTable): TimeOfList | null {
  const { period: words } = context;
  if (words === undefined) return null;
  const years = /^((?:19|20)\d\d)\s*[-–/]\s*(?:(?:19|20)\d\d|\d\d)$/.exec(words.trim());
  if (years) return { year: Number(years[1]) + 1, words };
  const { from, to } = spanInWords(words) ?? {};
  if (from === undefined || to === undefined || to >= addMonths(from, 12)) return null;
  const [first, last] = [partsOf(from), partsOf(to + 1)];
  const isWholeYear = first.month === 1 && first.date === 1 && last.month === 1 && last.date === 1;
  return isWholeYear ? null : { year: partsOf(to).year, from, to, words };
}

/** Tells that costs of two years stand under the one in which their period ends. */
export function tellTimeOfList({ year, from, words }: TimeOfList, row: SourceRow, work: Workspace): void {
  const { sheet } = row.table;
  if (from !== undefined && partsOf(from).year === year) return;
  const isDated = from !== undefined;
  work.problems.add(`S104|${sheet}|${words}`, row.placeOf(), (places) =>
    problem("S104", isDated ? "info" : "warning", places, { sheet, words, year, isDated, hits: places.length }),
  );
}
