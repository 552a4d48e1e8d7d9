/** Rows that add up or count what stands above them without a word for it: "4 initiatieven", a bold figure alone. */

import { type CellValue, isBlank } from "../../workbook/cell.ts";
import type { SkipReason } from "../recognised.ts";
import { namesResult } from "./derived-rows.ts";
import type { Grid } from "./grid.ts";
import { columnsOfFigures, figureIn, figureOf, type Line, ROWS_COUNTED } from "./line.ts";
import type { RawTable } from "./raw-table.ts";
import { FROM_TOTAL, looksUpColumn, type RunningSums } from "./totals.ts";

/** So many columns that agree, with different figures, are no chance. */
const FEWEST_COUNTS = 3;
/** Somebody forgot to count one anew. */
const MOST_COUNTS = 0.8;

/** A mark is a turn, "2x" are two. */
function turnsIn(value: CellValue): number {
  if (isBlank(value)) return 0;
  return Number(/^\s*(\d{1,2})\s?x\s*$/i.exec(String(value))?.[1] ?? 1);
}

/** The rows above, as far as they were read. */
export interface RowsAbove {
  readonly data: readonly { readonly index: number }[];
  readonly skipped: readonly { readonly index: number; readonly reason: SkipReason }[];
}

/** Asks it of one row after the other, with what was read before it. `typical`: how many cells of a row are filled mostly. */
export class UnnamedSums {
  constructor(
    private readonly grid: Grid,
    private readonly raw: RawTable,
    private readonly typical: number,
    private readonly sums: RunningSums,
    private readonly rows: RowsAbove,
  ) {}

  /** Figures and nothing else, in the last row, where the rows above have much more: a sum, also when somebody typed it. */
  isBareSum(line: Line): boolean {
    return (
      this.rows.data.length >= 2 &&
      this.typical >= 3 &&
      line.filled.length <= this.typical / 2 &&
      !line.filled.includes(this.raw.left) &&
      line.figures.every((figure) => figure !== null)
    );
  }

  /** One bold figure between full rows that are not bold: what somebody added up, also when a row of it cannot be read. */
  isLoneBoldSum(line: Line): boolean {
    const [column, ...more] = line.filled;
    const above = this.rows.data.at(-1);
    if (column === undefined || more.length > 0 || above === undefined || this.typical < 5) return false;
    if (column === this.raw.left || this.rows.data.length < 2 || line.figures[0] === null) return false;
    return this.grid.styleAt(line.index, column).bold && !this.grid.styleAt(above.index, column).bold;
  }

  /** "Doen mee:" and a formula over the rows above (COUNTIF, AVERAGE, …): what comes of the list, no row of it. */
  countsAbove(line: Line): boolean {
    const row = this.grid.rowNumber(line.index);
    const figures = line.filled.filter((column) => typeof this.grid.valueAt(line.index, column) !== "string");
    return (
      this.rows.data.length >= 2 &&
      line.filled.length <= this.typical / 2 &&
      line.texts.length <= 1 &&
      figures.length > 0 &&
      figures.every((column) => {
        const formula = this.grid.formulaAt(line.index, column);
        return looksUpColumn(formula, column, row) || this.usesTotal(formula);
      })
    );
  }

  /** "Aantal aanwezig" and figures under columns in which nobody wrote a figure: how many marks these have. */
  countsMarks(line: Line): boolean {
    const above = this.rows.data.at(-1);
    if (
      above === undefined ||
      this.rows.data.length < 2 ||
      line.texts.length === 0 ||
      line.filled.length - line.texts.length < 2
    )
      return false;
    const figures = columnsOfFigures(line);
    if (figures.length < 2 || line.filled.length - figures.length > 1) return false;
    const near = this.rows.data.slice(-ROWS_COUNTED);
    const hasFigure = (column: number) => near.some(({ index }) => figureIn(this.grid.valueAt(index, column)) !== null);
    const counted = figures.filter((column) => !hasFigure(column));
    return counted.length >= figures.length / 2 && (namesResult(line.texts[0] ?? "") || this.areCounts(line, counted));
  }

  /** Whether the figures of a row are how many turns are marked above them, in nearly all of these columns ("Beurten per week"). */
  private areCounts(line: Line, columns: readonly number[]): boolean {
    const right = columns.filter((column) => {
      const marks = this.rows.data.map(({ index }) => turnsIn(this.grid.valueAt(index, column)));
      return marks.reduce((sum, turns) => sum + turns, 0) === figureOf(line, column);
    });
    const counts = new Set(right.map((column) => figureOf(line, column)));
    return right.length >= FEWEST_COUNTS && right.length >= columns.length * MOST_COUNTS && counts.size > 1;
  }

  /** "4 initiatieven" or "Alles bij elkaar" and what the rows above come to, in a row with little else. */
  addsUpInWords(line: Line): boolean {
    if (this.typical < 4 || line.filled.length > this.typical / 2) return false;
    const figures = columnsOfFigures(line);
    return figures.length > 0 && line.filled.length - figures.length === 1 && this.sums.matches(line, figures);
  }

  /** "ja in dit portiek" and a figure under a column of answers, in a row with nothing else: how often that was the answer. */
  countsWords(line: Line): boolean {
    const [label, column] = line.filled;
    if (label === undefined || column === undefined || line.filled.length > 2 || this.typical < 5) return false;
    if (label === this.raw.left || typeof this.grid.valueAt(line.index, label) !== "string") return false;
    const near = this.rows.data.slice(-ROWS_COUNTED).map(({ index }) => this.grid.valueAt(index, column));
    const words = near.filter((value) => typeof value === "string" && figureIn(value) === null).length;
    return line.figures[1] !== null && words >= 3 && words === near.filter((value) => !isBlank(value)).length;
  }

  /** "=K20/14" under a count in row 20. */
  private usesTotal(formula: string | undefined): boolean {
    if (formula === undefined) return false;
    const rows = new Set(
      this.rows.skipped.filter(({ reason }) => FROM_TOTAL.has(reason)).map(({ index }) => this.grid.rowNumber(index)),
    );
    return [...formula.matchAll(/[A-Z]{1,3}\$?(\d+)/g)].some(([, row]) => rows.has(Number(row)));
  }
}
