/** Columns that stand for a time: months, weeks, weekdays with marks in them, or years with amounts. */

import type { Frame, Head } from "./frame.ts";
import { areHours, areLevels, areMeasured, saysLooking } from "./matrix-figures.ts";
import { type Fills, fillsIn, NO_FILLS } from "./matrix-fills.ts";
import { HOUSE, NOBODY } from "./rota.ts";
import { codesArePeople } from "./turn-people.ts";
import type { SourceCell } from "./values/column-profile.ts";
import { readMark } from "./values/marks.ts";
import { readPeriodRow } from "./values/period-row.ts";
import { type Period, readPeriod } from "./values/periods.ts";

export interface Matrix {
  /** Index of the head → its period. */
  readonly periods: ReadonlyMap<number, Period>;
  /** Cells are marks of turns; otherwise values (amounts per year). */
  readonly marks: boolean;
  /** Which fills without text are marks too. */
  readonly fills: Fills;
  /** The cells say who does it: a name is one turn. */
  readonly names: boolean;
  /** Among these names are short ones and initials of people, which no column by itself shows to be personal. */
  readonly people: boolean;
  /** Letters that stand for a task here, in capitals: an "o" for "onkruid" is no empty round. */
  readonly letters: ReadonlySet<string>;
  /** Cells are levels of quality, seen at each time. */
  readonly levels: boolean;
  /** Cells are hours that somebody worked. */
  readonly hours: boolean;
  /** Cells are figures of which nobody says what they count, and no turns: there is no half of a turn. */
  readonly measured: boolean;
}

const TURNS_IN: readonly Period["kind"][] = ["month", "week", "weekday", "day", "quarter", "season"];
/** Two rounds of looking show how it went; two columns of marks may be anything. */
const FEWEST_LEVELS = 2;
/** What the rows are shows in the first of them. */
const LABELS_READ = 100;
const PLAIN = { format: "General", fill: null, bold: false, strike: false } as const;

export function findMatrix(frame: Frame, year: number | undefined, legend: string): Matrix | null {
  const periods = sequential(frame.heads, asMonths(readHeads(frame.heads, year, legend)));
  const turnsOf = (kinds: readonly Period["kind"][]) =>
    [...periods.values()].filter((period) => kinds.includes(period.kind)).length;
  if (turnsOf(TURNS_IN) < FEWEST_LEVELS && turnsOf(["year"]) < 2) return null;
  const columns = [...periods.keys()].map((head) => frame.cells[head] ?? []);
  const filled = columns.flat().filter((cell) => cell.value !== null && cell.value !== "");
  const isTurns = turnsOf(TURNS_IN) >= 3;
  const headings = frame.heads.flatMap(({ heading }, at) => (periods.has(at) ? [] : heading));
  const labels = labelsOf(frame, periods).flatMap((cells) =>
    cells.slice(0, LABELS_READ).map(({ value }) => String(value ?? "")),
  );
  const mayBeLevels = isTurns || (turnsOf(TURNS_IN) >= FEWEST_LEVELS && saysLooking(legend, headings));
  const levels = mayBeLevels && areLevels(filled, legend, { headings, labels });
  if (!isTurns && !levels && turnsOf(["year"]) < 2) return null;
  const marked = filled.filter(isMarkLike).length;
  const fills = isTurns ? fillsIn(columns, frame.records.length, legend) : NO_FILLS;
  const coded = filled.filter((cell) => (readMark(cell)?.codes.length ?? 0) > 0).length;
  const unread = filled.filter((cell) => !isMarkLike(cell) && isNameLike(cell)).length;
  const hours = isTurns && !levels && areHours(filled, legend);
  const areWords = isTurns && !levels && coded + unread > filled.length * 0.5;
  const people = isTurns && !levels && codesArePeople(filled, labelsOf(frame, periods), legend);
  const names = people || (areWords && unread > 0 && areNames(filled));
  const areTurns =
    isTurns && !levels && !hours && (filled.length > 0 ? names || marked >= filled.length * 0.6 : fills.all);
  const measured = areTurns && !names && areMeasured(filled);
  const marks = areTurns && !measured;
  return { periods, marks, fills, names, people, letters: lettersIn(legend, filled), levels, hours, measured };
}

/** What stands beside the times. */
function labelsOf(frame: Frame, periods: ReadonlyMap<number, Period>): SourceCell[][] {
  return frame.cells.flatMap((cells, at) => (periods.has(at) ? [] : [[...cells]]));
}

/** Turns in one cell of a matrix of marks, of the record at that position. */
export function turnsIn(cell: SourceCell, matrix: Matrix, record: number): number {
  const { all, records } = matrix.fills;
  if (cell.value === null || cell.value === "") return cell.style.fill !== null && (all || records.has(record)) ? 1 : 0;
  const mark = readMark(cell);
  if (!matrix.names) return mark?.turns === 0 && isLetterOf(cell, matrix) ? 1 : (mark?.turns ?? 0);
  // "Ans + Joop" do one turn together.
  if (mark && mark.codes.length === 0) return mark.turns;
  if (mark) return new Set(mark.codes).size === 1 ? mark.turns : 1;
  return isNameLike(cell) ? 1 : 0;
}

/** Letters that mean nothing to do in one matrix, and a task in another. */
const EMPTY_LETTERS = ["O", "N"];
/** What says in a legend that there is no turn. */
export const NOTHING_TO_DO =
  /^(?:niet|geen|nee|n\.?v\.?t|overgeslagen|vervalt|vervallen|leeg|vrij|open|dicht|onnodig)\b/i;

/** Letters that the legend explains as a task, or that stand beside another letter in a cell ("O/B"). */
function lettersIn(legend: string, cells: readonly SourceCell[]): ReadonlySet<string> {
  const explained = [...legend.matchAll(/(?<![\p{L}\d])(\p{L})\s*[=:]\s*(\p{L}+)/gu)].map(
    ([, letter = "", meaning = ""]) => ({ letter: letter.toUpperCase(), isTask: !NOTHING_TO_DO.test(meaning) }),
  );
  const combined = new Set(cells.flatMap((cell) => (hasLetters(cell) ? (readMark(cell)?.codes ?? []) : [])));
  return new Set(
    EMPTY_LETTERS.filter((letter) => {
      const own = explained.filter((entry) => entry.letter === letter);
      return own.length > 0 ? own.some(({ isTask }) => isTask) : combined.has(letter);
    }),
  );
}

function hasLetters({ value }: SourceCell): boolean {
  return typeof value === "string" && value.length <= 12 && /\p{L}\s*[+/,&]\s*\p{L}/u.test(value);
}

function isLetterOf({ value }: SourceCell, { letters }: Matrix): boolean {
  return letters.size > 0 && typeof value === "string" && letters.has(value.trim().toUpperCase());
}

/** A few names that come back, of people or groups. */
function areNames(cells: readonly SourceCell[]): boolean {
  const texts = new Set(cells.map(({ value }) => String(value).trim().toLowerCase()));
  // A house has a turn once or twice a year.
  if (cells.length > 0 && cells.every(({ value }) => HOUSE.test(String(value).trim()))) return true;
  const fitting = cells.filter((cell) => isNameLike(cell) || isMarkLike(cell)).length;
  return fitting >= cells.length * 0.85 && texts.size <= Math.max(4, cells.length * 0.7);
}

function isNameLike({ value }: SourceCell): boolean {
  if (typeof value !== "string") return false;
  const text = value.trim();
  return text.length <= 40 && /\p{L}{2}/u.test(text) && !/\d{3}|[€=?:@]/.test(text) && !NOBODY.test(text);
}

/** More in one cell is an amount or hours. */
const MOST_TURNS = 60;

function isMarkLike(cell: SourceCell): boolean {
  const { value } = cell;
  const count = typeof value === "string" && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
  const mark = readMark(cell);
  if (typeof count === "number" && (!Number.isInteger(count) || count < 0 || (mark?.turns ?? 0) > MOST_TURNS))
    return false;
  return mark !== null;
}

/** The finest time that the rows of a heading name together: "2025" over "jan" is January 2025, "mei" over 3 the third of May. */
function readHeads(heads: readonly Head[], year: number | undefined, said: string): Map<number, Period> {
  const rows = new HeadingRows(heads, said);
  const found = new Map<number, Period>();
  const weeks = heads.flatMap((head) => rows.periodsOf(head, year).find(({ kind }) => kind === "week")?.text ?? []);
  // A week with one date is that week; several dates under a week are its days.
  const isWeekly = weeks.length > 1 && new Set(weeks).size === weeks.length;
  const order = isWeekly ? WEEKS_FIRST : FINEST_FIRST;
  heads.forEach((head, at) => {
    const stated = rows.periodsOf(head, undefined).find((period) => period.kind === "year");
    const periods = rows.periodsOf(head, stated ? Number(stated.text.slice(0, 4)) : year);
    const finest = order.flatMap((kind) => periods.filter((period) => period.kind === kind))[0];
    const month = periods.find((period) => period.kind === "month") ?? monthIn(said, year);
    if (!finest) return;
    const ofMonth = finest.text.startsWith("---") && month ? `${month.text}-${finest.text.slice(3)}` : finest.text;
    found.set(at, { ...finest, text: ofMonth });
  });
  return found;
}

const WEEKS_FIRST: readonly Period["kind"][] = ["week", "day", "weekday", "month", "quarter", "season", "year"];
const FINEST_FIRST: readonly Period["kind"][] = ["day", "weekday", "week", "month", "quarter", "season", "year"];

/** "Rooster mei 2025" over the days of a month. */
function monthIn(said: string, year: number | undefined): Period | null {
  const months = said.split(/[^\p{L}\d'’]+/u).flatMap((word) => {
    const period = /\d/.test(word) ? null : readPeriod(word, PLAIN, year === undefined ? {} : { year });
    return period?.kind === "month" ? [period] : [];
  });
  return months.at(-1) ?? null;
}

/** The heading rows of a frame, each read as a whole once for every year that its headings name. */
class HeadingRows {
  private readonly rows = new Map<number, SourceCell[]>();
  private readonly read = new Map<string, ReadonlyMap<number, Period>>();

  constructor(
    heads: readonly Head[],
    private readonly said: string,
  ) {
    for (const { sources } of heads)
      for (const source of sources) {
        const row = this.rows.get(source.row) ?? [];
        if (row.at(-1)?.column !== source.column) row.push(source);
        this.rows.set(source.row, row);
      }
    for (const row of this.rows.values()) row.sort((a, b) => a.column - b.column);
  }

  periodsOf({ sources }: Head, year: number | undefined): Period[] {
    return sources.flatMap(({ row, column }) => this.rowPeriods(row, year).get(column) ?? []);
  }

  private rowPeriods(row: number, year: number | undefined): ReadonlyMap<number, Period> {
    const key = `${row}|${year ?? ""}`;
    const known = this.read.get(key);
    if (known) return known;
    const cells = this.rows.get(row) ?? [];
    const upper = [...this.rows.keys()].filter((other) => other < row).sort((a, b) => b - a);
    const above = upper[0] === undefined ? undefined : this.rowPeriods(upper[0], year);
    const words = upper.flatMap((other) => this.rows.get(other)?.map(({ value }) => String(value ?? "")) ?? []);
    const read = readPeriodRow(cells, year === undefined ? {} : { year }, {
      said: `${this.said} ${words.join(" ")}`,
      ...(above ? { above: cells.map(({ column }) => lastUpTo(above, column)) } : {}),
    });
    const periods = new Map(cells.flatMap(({ column }, at) => (read[at] ? [[column, read[at]] as const] : [])));
    this.read.set(key, periods);
    return periods;
  }
}

function lastUpTo(periods: ReadonlyMap<number, Period>, column: number): Period | null {
  let nearest: number | null = null;
  for (const at of periods.keys()) if (at <= column && at > (nearest ?? 0)) nearest = at;
  return nearest === null ? null : (periods.get(nearest) ?? null);
}

/** Dates that are all the first of a month stand for the months, however they are shown. */
function asMonths(periods: ReadonlyMap<number, Period>): ReadonlyMap<number, Period> {
  const days = [...periods.values()].filter((period) => period.kind === "day");
  if (days.length < 2 || !days.every((period) => /^\d{4}-\d{2}-01$/.test(period.text))) return periods;
  return new Map(
    [...periods].map(([at, period]) => [
      at,
      period.kind === "day" ? { ...period, kind: "month", text: period.text.slice(0, 7) } : period,
    ]),
  );
}

/** Weeks 48 to 5 and months September to August run into the next year when no heading says otherwise. */
function sequential(heads: readonly Head[], periods: ReadonlyMap<number, Period>): Map<number, Period> {
  const result = new Map(periods);
  let shift = 0;
  let previous: { year: number; number: number } | null = null;
  for (const at of [...periods.keys()].sort((a, b) => a - b)) {
    const period = periods.get(at) as Period;
    const match = /^(\d{4})-(W?)(\d{2})$/.exec(period.text);
    if (!match || (period.kind !== "week" && period.kind !== "month")) continue;
    const [year, number] = [Number(match[1]), Number(match[3])];
    const saysYear =
      heads[at]?.sources.some(
        (source) =>
          /\b(19|20)\d\d\b|['’]\d\d|-\d\d$/.test(String(source.value ?? "")) ||
          (typeof source.value === "number" && source.value > 60),
      ) ?? false;
    if (!saysYear && previous && previous.year === year && number < previous.number) shift = 1;
    previous = { year, number };
    if (shift > 0 && !saysYear) result.set(at, { ...period, text: `${year + shift}-${match[2]}${match[3]}` });
  }
  return result;
}
