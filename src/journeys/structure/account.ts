/**
 * The account of an import: for every row of the source where it went, and everything that has no column of its own, value by
 * value. Kept lean while rows are placed; `account-rows.ts` makes the rows of Herkomst and Overig of it.
 */

import type { Place } from "../../problems/problem.ts";
import type { RecognisedCell } from "../../recognise/recognised.ts";
import { shownText } from "./shown-text.ts";
import { hasValue, isOpenEnd, type SourceCell, type SourceRow, type SourceTable } from "./source-row.ts";

/** A row of ours that came out of a source row. */
export interface Placed {
  readonly table: string;
  readonly id: string;
}

/** What became of a source row. */
export interface Placing {
  readonly placed: readonly Placed[];
  /** The row of ours that the values in Overig belong to; the first one placed when absent. */
  readonly belongsTo?: Placed;
}

/** Places the rows of one source table, one by one; what a row does not use goes to Overig afterwards. */
export type Placer = (row: SourceRow) => Placing;

/** A value without a column of its own. */
export interface Kept {
  readonly source: SourceTable;
  /** Where it stands; the row of the sheet, and the column. */
  readonly row: number;
  readonly column: number;
  /** The key of its column in the source (see `RecognisedRow.cells`). */
  readonly key: string;
  readonly heading: string;
  readonly field: string | null;
  readonly text: string;
  /** Only a part of the cell, of which the rest has a column. */
  readonly isRest: boolean;
  /** The row of ours that the source row became, if any. */
  readonly belongsTo: Placed | undefined;
}

/** A heading above rows that has no place in them, with the rows. */
export interface KeptSection {
  readonly source: SourceTable;
  readonly text: string;
  readonly rows: number[];
}

export interface PlacedRow {
  readonly source: SourceTable;
  /** The row, or in a transposed table the column, of the source. */
  readonly at: number;
  readonly hidden: boolean;
  readonly struck: boolean;
  readonly placed: readonly Placed[];
}

/** Why cells of a column were not taken over. */
export type LeftOut = "openEnd" | "derived" | "leftOut" | "empty" | "noMark" | "nationalId";

export interface LeftOutColumn {
  readonly source: SourceTable;
  readonly reason: LeftOut;
  readonly heading: string;
  /** What the cells showed, for `empty`: "n.v.t.". */
  readonly shown: string;
  readonly rows: number[];
}

export class Account {
  readonly placed: PlacedRow[] = [];
  readonly kept: Kept[] = [];
  /** Ticks that counted, of which the words went to Overig. */
  readonly ticksWithWords: Place[] = [];
  readonly leftOut = new Map<string, LeftOutColumn>();
  readonly sections = new Map<string, KeptSection>();
  private readonly pending: { cell: SourceCell; text: string }[] = [];
  private readonly sourceNumbers = new Map<SourceTable, number>();

  /** A part of a cell that did not fit the column it went to: to Overig when the row is closed. */
  keepRest(cell: SourceCell, text: string): void {
    this.pending.push({ cell, text });
  }

  /** Ends a row: what nobody used goes to Overig, or is listed as not used. */
  close(row: SourceRow, { placed, belongsTo }: Placing): void {
    const main = belongsTo ?? placed[0];
    for (const { cell, text } of this.pending) this.keep(row, cell, text, main, true);
    this.pending.length = 0;
    for (const cell of row.usedTicksWithWords()) {
      this.keep(row, cell, shownText(cell), main, true);
      this.ticksWithWords.push(row.placeOf(cell));
    }
    for (const cell of row.leftOver()) {
      const reason = whyLeftOut(cell);
      if (reason === null) this.keep(row, cell, shownText(cell), main, false);
      else this.leaveOut(row, cell, reason);
    }
    const at = row.row.row ?? row.row.column ?? 0;
    if (row.unusedSection !== undefined) this.keepSection(row.source, row.unusedSection, at);
    this.placed.push({
      source: row.source,
      at,
      hidden: row.row.hidden === true,
      struck: row.row.struck === true,
      placed,
    });
  }

  private keepSection(source: SourceTable, text: string, at: number): void {
    const key = `${this.numberOf(source)}|${text}`;
    const known = this.sections.get(key);
    if (known) known.rows.push(at);
    else this.sections.set(key, { source, text, rows: [at] });
  }

  private keep(row: SourceRow, cell: SourceCell, text: string, main: Placed | undefined, isRest: boolean): void {
    this.kept.push({
      source: row.source,
      row: cell.cell.row,
      column: cell.cell.column,
      key: cell.key,
      heading: cell.heading,
      field: cell.field,
      text,
      isRest,
      belongsTo: main,
    });
  }

  private leaveOut(row: SourceRow, cell: SourceCell, reason: LeftOut): void {
    const shown = reason === "empty" ? (cell.cell.raw ?? "").trim() : "";
    const key = `${this.numberOf(row.source)}|${reason}|${cell.key}|${shown.toLowerCase()}`;
    const known = this.leftOut.get(key);
    if (known) known.rows.push(cell.cell.row);
    else {
      const { heading } = cell;
      this.leftOut.set(key, { source: row.source, reason, heading, shown, rows: [cell.cell.row] });
    }
  }

  private numberOf(source: SourceTable): number {
    const known = this.sourceNumbers.get(source) ?? this.sourceNumbers.size;
    this.sourceNumbers.set(source, known);
    return known;
  }
}

const NO_TURN = /^\s*([-–—]+|n\.?v\.?t\.?|nvt|nee)\s*$/i;
const NATIONAL_ID = /\b(bsn|burgerservicenummer|sofi-?nummer)\b/i;

/**
 * A citizen service number may not be recorded without a legal duty (AVG), so it is left out and the account says so; totals
 * follow from other columns; signs for "nothing" say nothing, except that somebody still has to find out.
 */
function whyLeftOut({ field, heading, column, cell }: SourceCell): LeftOut | null {
  if (column?.leftOut) return "leftOut";
  if (field === "bsn" || NATIONAL_ID.test(heading)) return "nationalId";
  if (column?.derived) return "derived";
  if (isOpenEnd(cell)) return "openEnd";
  if (column?.type === "marks" && NO_TURN.test(String(cell.value ?? cell.raw ?? ""))) return "noMark";
  if (isNoMark(cell)) return "noMark";
  return hasValue(cell) || /^(pm|p\.m\.|onbekend|\?+)$/i.test((cell.raw ?? "").trim()) ? null : "empty";
}

/** An empty cell or a dash among crosses. */
export function isNoMark({ value, raw }: RecognisedCell): boolean {
  return value === false && /^[-–—]*$/.test((raw ?? "").trim());
}
