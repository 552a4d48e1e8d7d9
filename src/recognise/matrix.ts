/** Columns that stand for a time: months, weeks, weekdays with marks in them, or years with amounts. */

import type { Frame, Head } from "./frame.ts";
import type { SourceCell } from "./values/column-profile.ts";
import { readMark } from "./values/marks.ts";
import { type Period, readPeriod } from "./values/periods.ts";

export interface Matrix {
  /** Index of the head → its period. */
  readonly periods: ReadonlyMap<number, Period>;
  /** Cells are marks of turns; otherwise values (amounts per year). */
  readonly marks: boolean;
  /** A fill without text is a mark too. */
  readonly fillIsMark: boolean;
}

const PLAIN = { format: "General", fill: null, bold: false, strike: false } as const;

export function findMatrix(frame: Frame, year: number | undefined, legend: string): Matrix | null {
  const periods = sequential(frame.heads, asMonths(readHeads(frame.heads, year)));
  const turnsOf = (kinds: readonly Period["kind"][]) =>
    [...periods.values()].filter((period) => kinds.includes(period.kind)).length;
  if (turnsOf(["month", "week", "weekday", "day", "quarter"]) < 3 && turnsOf(["year"]) < 2) return null;
  const columns = [...periods.keys()].map((head) => frame.cells[head] ?? []);
  const filled = columns.flat().filter((cell) => cell.value !== null && cell.value !== "");
  const isTurns = turnsOf(["month", "week", "weekday", "day", "quarter"]) >= 3;
  const marked = filled.filter(isMarkLike).length;
  const fillIsMark = isTurns && fillsMean(columns, frame.records.length, legend);
  const marks = isTurns && (filled.length > 0 ? marked >= filled.length * 0.6 : fillIsMark);
  return { periods, marks, fillIsMark };
}

/** Turns in one cell of a matrix of marks. */
export function turnsIn(cell: SourceCell, matrix: Matrix): number {
  if (cell.value === null || cell.value === "") return matrix.fillIsMark && cell.style.fill !== null ? 1 : 0;
  return readMark(cell)?.turns ?? 0;
}

function isMarkLike(cell: SourceCell): boolean {
  if (typeof cell.value === "number" && (!Number.isInteger(cell.value) || cell.value < 0 || cell.value > 60))
    return false;
  return readMark(cell) !== null;
}

function readHeads(heads: readonly Head[], year: number | undefined): Map<number, Period> {
  const weeks =
    heads.filter((head) =>
      head.sources.some((source) => /^(wk|week|w)\.?\s?\d{1,2}$/i.test(String(source.value ?? "").trim())),
    ).length >= 2;
  const found = new Map<number, Period>();
  heads.forEach((head, at) => {
    const period = periodOf(head, year, weeks);
    if (period) found.set(at, period);
  });
  return found;
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

/** The finest time that the heading's rows name together: "2025" over "jan" is January 2025. */
function periodOf(head: Head, year: number | undefined, weeks: boolean): Period | null {
  const own = head.sources.map((source) => asWeek(source, weeks));
  const stated = own
    .map((source) => readPeriod(source.value, source.style, {}))
    .find((period) => period?.kind === "year");
  const within = stated ? Number(stated.text.slice(0, 4)) : year;
  const context = within === undefined ? {} : { year: within };
  const found = own.flatMap((source) => readPeriod(source.value, source.style, context) ?? []);
  const order: readonly Period["kind"][] = ["day", "weekday", "week", "month", "quarter", "year"];
  return order.flatMap((kind) => found.filter((period) => period.kind === kind))[0] ?? null;
}

function asWeek(source: SourceCell, weeks: boolean): SourceCell {
  const isNumber =
    typeof source.value === "number"
      ? source.value >= 1 && source.value <= 53
      : /^\d{1,2}$/.test(String(source.value ?? "").trim());
  return weeks && isNumber ? { ...source, value: `wk ${String(source.value).trim()}`, style: PLAIN } : source;
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

/** Fills in empty cells mean something when a legend names a colour, or when they alone fill the matrix; shaded columns do not. */
function fillsMean(columns: readonly (readonly SourceCell[])[], records: number, legend: string): boolean {
  const isShaded = (column: readonly SourceCell[]) =>
    records > 2 && column.filter((cell) => cell.style.fill !== null).length >= records * 0.9;
  const cells = columns.filter((column) => !isShaded(column)).flat();
  const coloured = cells.filter(
    (cell) => cell.style.fill !== null && (cell.value === null || cell.value === ""),
  ).length;
  const written = cells.filter((cell) => cell.value !== null && cell.value !== "").length;
  if (coloured === 0) return false;
  return (
    /\b(groen|geel|rood|oranje|blauw|paars|grijs|kleur|gekleurd|arcering|gearceerd)/i.test(legend) || written === 0
  );
}
