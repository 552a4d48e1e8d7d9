/** Of when a measurement is: the moment, the period or the day that its heading, its row or its list says. */

import { partsOf } from "../../days/day.ts";
import { spanOf } from "../../days/period.ts";
import { problem } from "../../problems/problem.ts";
import { normalise } from "../../recognise/headings/words.ts";
import { headingPeriod } from "../../recognise/score-columns.ts";
import { monthsIn } from "../../recognise/values/dates.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import type { PlannedRow } from "./draft.ts";
import { fill } from "./fill.ts";
import { type SourceCell, type SourceRow, textOfValue } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";
import { yearIn } from "./year-in.ts";

/** Headings that say that there is a score, not of what. */
const GENERIC =
  /^((rapport|eind)?cijfer|(gemiddelde )?score|waarde|waardering|beoordeling|resultaat|uitkomst|oordeel|meting|gemiddelde|niveau|crow( niveau| score)?|kwaliteit(sniveau)?|beeldkwaliteit|antwoord(en)?|percentage|procent|pct|aandeel|rating|nulmeting|0 meting|beginmeting|voormeting|vervolgmeting|nameting|eindmeting|tussenmeting|hermeting|[123] meting|streefwaarde|doel|norm)$/;

/** "Nulmeting 2024 / Cijfer" says which moment its figures are of. */
export function momentIn({ heading }: SourceCell, work: Workspace): string | null {
  const parts = heading.split(" / ").map((part) =>
    withoutTime(part)
      .replace(/\(\s*\)/g, " ")
      .trim(),
  );
  return parts.map((part) => work.lists.find("moment", part)).find((found) => found !== null) ?? null;
}

/** The time that a column stands for, or the year that its heading has beside other words. */
export function periodOf({ column, heading }: SourceCell): string | undefined {
  const isApart = heading.includes(" / ") || saysOnlyThat(heading);
  return (
    column?.period ??
    headingPeriod(heading) ??
    (isApart ? (monthOf(heading) ?? yearIn(heading)?.toString()) : undefined)
  );
}

/** "Nulmeting mei 2024": the one month that a heading names, with its year. */
function monthOf(heading: string): string | undefined {
  const [found, ...more] = monthsIn(heading);
  return found && more.length === 0 ? `${found.year}-${String(found.month).padStart(2, "0")}` : undefined;
}

/** "Cijfer 2023": that there is a score, and of when. */
export function saysOnlyThat(heading: string): boolean {
  return GENERIC.test(normalise(withoutTime(heading)));
}

function withoutTime(heading: string): string {
  const months = monthsIn(heading).map(({ words }) => words);
  return months.reduce((rest, words) => rest.replace(words, " "), heading).replace(YEAR, " ");
}

export const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** A day in another year than that of the column is the day of another measurement in the row. */
export function isOfOtherYear(cell: SourceCell, on: PlannedRow[string] | undefined): boolean {
  const period = periodOf(cell);
  return period !== undefined && typeof on === "number" && partsOf(on).year !== Number(period.slice(0, 4));
}

/** A date that is not known to the day is a period: "2026-Q1". A year alone is one as well. */
export function placeMoment(row: SourceRow, values: PlannedRow, hasPeriods: boolean, work: Workspace): void {
  const at = row.find("at");
  const text = at ? textOfValue(at.cell.value) : "";
  // Where every measurement has a period of its own, the row's goes to Overig.
  if (at && !hasPeriods && (spanOf(text) || /^\d{4}-W\d{2}$/.test(text))) {
    values.period = text;
    row.use(at);
  } else fill(row, tableNamed("zbMetingen"), [["at", "on"]], work, values);
  if (!hasPeriods) placeSeason(row, values, work);
  const year = row.find("year");
  if (!year || hasPeriods || values.on !== undefined || values.period !== undefined) return;
  values.period = textOfValue(year.cell.value);
  row.use(year);
}

/**
 * "Voorjaar 2025" is no quarter, and yet before "najaar 2025": without a moment both would be one. So it gets the quarter that most
 * of it lies in, which is told, and its words are kept. A winter lies in two years.
 */
function placeSeason(row: SourceRow, values: PlannedRow, work: Workspace): void {
  if (values.on !== undefined || values.period !== undefined) return;
  const cell = [...row.cellsOf("at"), ...row.cellsOf("round")].find(({ cell }) => SEASON.test(wordsIn(cell)));
  const words = cell ? wordsIn(cell.cell) : "";
  const [, season = "", year = ""] = SEASON.exec(words) ?? [];
  const quarter = QUARTER_OF[season.toLowerCase()];
  if (!cell || quarter === undefined) return;
  values.period = `${year}-Q${quarter}`;
  row.use(cell);
  work.account.keepRest(cell, words);
  work.problems.add(
    `S071|${row.table.sheet}`,
    row.placeOf(cell),
    (places, facts) => problem("S071", "info", places, facts),
    `"${words}" als "${values.period}"`,
  );
}

function wordsIn({ raw, value }: SourceCell["cell"]): string {
  return (raw ?? textOfValue(value)).trim();
}

const SEASON = /^(voorjaar|lente|zomer|najaar|herfst)\s+((?:19|20)\d\d)$/i;
const QUARTER_OF: Readonly<Record<string, number>> = { voorjaar: 2, lente: 2, zomer: 3, najaar: 4, herfst: 4 };
