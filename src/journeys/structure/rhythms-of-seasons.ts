/** How often something is done in summer and in winter, each in a column: "Zomer (apr-sep)" beside "Winter (okt-mrt)". */

import type { RecognisedColumn } from "../../recognise/recognised.ts";
import { readRecurrence } from "../plan/read-recurrence.ts";
import { readSeason } from "../plan/read-season.ts";
import type { PlannedRow } from "./draft.ts";
import { type SourceCell, type SourceRow, textOfValue } from "./source-row.ts";
import { placeRhythmInWords } from "./task-frequency.ts";
import type { Workspace } from "./workspace.ts";

const ALL_MONTHS = 12;

/** The months of a heading of a season, as the heading says them; null for one month and for all other headings. */
function seasonIn(heading: string): { readonly words: string; readonly months: readonly number[] } | null {
  if (heading.length > 40) return null;
  const [whole, inside] = /\(([^)]+)\)/.exec(heading) ?? [];
  const words = [inside, whole === undefined ? heading : heading.replace(whole, " ")].flatMap(
    (text) => text?.trim() || [],
  );
  for (const text of words) {
    const months = readSeason(text);
    if (months !== null && months.length > 1) return { words: text, months };
  }
  return null;
}

function isOfSeason({ field, period, heading, leftOut }: RecognisedColumn): boolean {
  return field === null && period === undefined && !leftOut && seasonIn(heading) !== null;
}

interface Rhythm {
  readonly frequency: string;
  /** Undefined: in all of them the same, the whole year. */
  readonly season: string | undefined;
}

/**
 * The rhythms of a row by its seasons; its cells are used. Where they differ each is a task of its own, for one task has one rhythm.
 * What is no rhythm ("bij sneeuw") stays with the row.
 */
export function rhythmsOfSeasons(row: SourceRow): readonly Rhythm[] {
  const cells = row.leftIn(isOfSeason).filter((cell) => readRecurrence(textOf(cell)) !== null);
  for (const cell of cells) row.use(cell);
  const months = new Set(cells.flatMap(({ heading }) => seasonIn(heading)?.months ?? []));
  const [first, ...others] = new Set(cells.map(textOf));
  if (first !== undefined && others.length === 0 && months.size === ALL_MONTHS)
    return [{ frequency: first, season: undefined }];
  return cells.map((cell) => ({ frequency: textOf(cell), season: seasonIn(cell.heading)?.words }));
}

/** The row of a task with one of its rhythms, and the turns a year that it comes to. */
export function withRhythm(
  row: SourceRow,
  values: PlannedRow,
  { frequency, season }: Rhythm,
  work: Workspace,
): PlannedRow {
  const own: PlannedRow = { ...values, ...(season === undefined ? {} : { season }) };
  placeRhythmInWords(row, frequency, own, work);
  return own;
}

function textOf({ cell }: SourceCell): string {
  return textOfValue(cell.value);
}
