/** How many people answered: which count belongs to which measurement. */

import { periodOf } from "./score-time.ts";
import type { SourceCell } from "./source-row.ts";
import { yearIn } from "./year-in.ts";

/**
 * Several counts in a row are each of the year that their heading says, or else of the measurement in front of them
 * ("Nulmeting / n", "Vervolg / n"): with the count of another moment a figure of too few people would be shown.
 */
export function countsOf(
  cells: readonly SourceCell[],
  counts: readonly SourceCell[],
): ReadonlyMap<SourceCell, SourceCell> {
  const at = ({ column, cell }: SourceCell) => column?.column ?? cell.column;
  const left = [...cells].sort((a, b) => at(b) - at(a));
  return new Map(
    counts.flatMap((count) => {
      const year = yearIn(count.heading)?.toString();
      const ofYear = year === undefined ? undefined : left.find((cell) => periodOf(cell)?.startsWith(year));
      const measured = ofYear ?? left.find((cell) => at(cell) < at(count));
      return measured ? [[measured, count] as const] : [];
    }),
  );
}

/**
 * One count beside several years is of the year that its heading says, or else of the last: in the others another number of people
 * answered. What is aimed at was answered by nobody.
 */
export function countOfLast(
  cells: readonly SourceCell[],
  [count]: readonly SourceCell[],
): ReadonlyMap<SourceCell, SourceCell> {
  const answered = cells.filter(({ field }) => field !== "target");
  const year = count ? yearIn(count.heading)?.toString() : undefined;
  const ofYear = answered.filter((cell) => year !== undefined && periodOf(cell)?.startsWith(year));
  const last = ofYear[0] ?? answered.sort((a, b) => (periodOf(b) ?? "").localeCompare(periodOf(a) ?? ""))[0];
  return new Map(last && count ? [[last, count] as const] : []);
}

/** "Nulmeting (n=18)", "Na een jaar, 21 respondenten": how many answered, told by the heading; of what is aimed at nobody did. */
export function answeredIn({ heading, field }: SourceCell): number | null {
  if (field === "target") return null;
  const match = ANSWERED.exec(heading);
  return match ? Number(match[1] ?? match[2]) : null;
}

const ANSWERED =
  /(?<![\p{L}\d])n\s*[=:]\s*(\d{1,5})(?!\d)|(?<!\d)(?!(?:19|20)\d\d\s)(\d{1,5})\s*(?:respondenten|ingevuld\p{L}*|reacties|antwoorden|formulieren|lijsten|deelnemers)(?!\p{L})/iu;
