/** Which rows under a header are data, and why the others are not. */

import { isBlank } from "../../workbook/cell.ts";
import { isBoard, isBoardOfWork } from "../board.ts";
import type { SkipReason } from "../recognised.ts";
import { FOOTER, isAboutTable, isLone, LEGEND, MEANING, NOTE, startOfLegend } from "./about-table.ts";
import { dividesTotal, isDerived, isPartOf, isSettled, namesResult } from "./derived-rows.ts";
import { firstLook } from "./first-look.ts";
import type { Grid } from "./grid.ts";
import { isTotalLabel } from "./heading-words.ts";
import { type Line, lineOf, ROWS_COUNTED } from "./line.ts";
import { titlePattern, titlesOver } from "./page-titles.ts";
import type { RawTable } from "./raw-table.ts";
import { headingTexts, repeatsHeadings } from "./repeated-headings.ts";
import { isChapter, isDecorated, isSection, sectionName } from "./sections.ts";
import { sectionsOfPairs } from "./sections-of-pairs.ts";
import { sumsAboveParts } from "./sums-above.ts";
import { isSumInOwnWords } from "./sums-in-own-words.ts";
import { FROM_TOTAL, RunningSums, totalReason } from "./totals.ts";
import { UnnamedSums } from "./unnamed-sums.ts";

export interface BodyRow {
  readonly index: number;
  readonly section?: string;
}

export interface Body {
  readonly data: readonly BodyRow[];
  readonly skipped: readonly { readonly index: number; readonly reason: SkipReason }[];
}

/** What rows are about stands in their first columns. */
const MOST_COLUMNS = 40;
const EXAMPLE = /^(bijv(oorbeeld)?|bv|voorbeeld|vb|example|e\.g)\b\.?/i;

export function readBody(grid: Grid, raw: RawTable): Body {
  const lines = raw.body.map((index) => lineOf(grid, raw, index));
  const typical = typicalFill(lines);
  const legend = startOfLegend(lines, typical);
  const lastData = lastDataPosition(grid, lines.slice(0, legend), typical);
  const reader = new BodyReader(grid, raw, lines, typical, lastData, legend);
  lines.forEach((line, position) => {
    reader.take(line, position);
  });
  return { data: reader.data, skipped: reader.skipped };
}

/** Goes down the rows once; a section counts until the next, sums until the next total. */
class BodyReader {
  readonly data: BodyRow[] = [];
  readonly skipped: { index: number; reason: SkipReason }[] = [];
  private readonly headings: ReadonlySet<string>;
  /** One name alone in a row of a board is in the phase of its column. */
  private readonly isBoard: boolean;
  private readonly titles: ReadonlySet<string>;
  private readonly sums: RunningSums;
  private readonly unnamed: UnnamedSums;
  private readonly heads: ReadonlySet<number>;
  /** The last row that has at least half of what rows usually have. */
  private readonly lastFull: number;
  /** The last of these that is about no advance. */
  private readonly lastUnsettled: number;
  /** The last row of more than one cell. */
  private readonly lastSeveral: number;
  /** Columns that are filled in nearly every row: what the rows are about. */
  private readonly always: readonly number[];
  /** Rows that name the group below them, where rows have hardly more than one cell. */
  private readonly ofPairs: ReadonlySet<number>;
  private section: string | undefined;
  /** The last row of data. */
  private last: Line | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly raw: RawTable,
    private readonly lines: readonly Line[],
    private readonly typical: number,
    private readonly lastData: number,
    private readonly legend: number,
  ) {
    this.section = raw.title;
    this.headings = headingTexts(raw);
    const heads = [...(raw.header?.parts.values() ?? [])].map((parts) => parts.at(-1) ?? "");
    this.isBoard = isBoard(heads) || isBoardOfWork(heads);
    this.titles = titlesOver(grid, raw);
    this.sums = new RunningSums();
    this.unnamed = new UnnamedSums(grid, raw, typical, this.sums, this);
    this.heads = sumsAboveParts(raw, lines);
    this.lastFull = lines.findLastIndex(({ filled }) => filled.length > typical / 2);
    this.lastUnsettled = lines.findLastIndex((line) => line.filled.length > typical / 2 && !isSettled(line));
    this.lastSeveral = lines.findLastIndex(({ filled }) => filled.length > 1);
    this.always = alwaysFilled(grid, raw, lines);
    this.ofPairs = typical < 3 ? sectionsOfPairs(grid, raw, lines) : new Set();
  }

  take(line: Line, position: number): void {
    const reason = this.reasonToSkip(line, position);
    if (reason === null) {
      this.sums.add(line);
      this.last = line;
      this.data.push({ index: line.index, ...(this.section === undefined ? {} : { section: this.section }) });
      return;
    }
    if (reason === "total" || reason === "subtotal") this.sums.endPart(line);
    if (reason === "section" || this.heads.has(position)) this.section = sectionName(this.grid, line);
    this.skipped.push({ index: line.index, reason });
  }

  private reasonToSkip(line: Line, position: number): SkipReason | null {
    if (line.filled.length === 0 || isRuled(line)) return "blank";
    if (repeatsHeadings(this.grid, line, this.headings)) return "repeated_header";
    if (this.isTopOfPage(position)) return "title";
    if (this.heads.has(position)) return "subtotal";
    const total = totalReason(this.grid, line, this.sums, position < this.lastData);
    if (total) return total;
    if (position > this.lastFull && (this.unnamed.isBareSum(line) || this.unnamed.countsAbove(line))) return "total";
    if (isSumInOwnWords(this.grid, line, this.data.at(-1)?.index, this.sums, position < this.lastData))
      return position < this.lastData ? "subtotal" : "total";
    if (this.unnamed.isLoneBoldSum(line) || this.unnamed.countsWords(line) || this.unnamed.addsUpInWords(line))
      return position < this.lastData ? "subtotal" : "total";
    if (
      this.followsFromTotal(line, position) ||
      this.isPartOfLast(line) ||
      this.unnamed.countsMarks(line) ||
      isDerived(this.grid, line, this.typical, this.data.length)
    )
      return "derived";
    const lone = this.isBoard ? null : this.reasonOfLoneText(line, position);
    if (lone) return lone;
    const isExample = this.data.length === 0 && this.lines.length > 1 && line.texts.some((text) => EXAMPLE.test(text));
    return isExample ? "example" : null;
  }

  /** A title of the table again, with another number of the page, and below it the headings again. */
  private isTopOfPage(position: number): boolean {
    for (let at = position; this.isTitle(this.lines[at]); at += 1) {
      const below = this.lines[at + 1];
      if (below && repeatsHeadings(this.grid, below, this.headings)) return true;
    }
    return false;
  }

  private isTitle(line: Line | undefined): boolean {
    if (line === undefined || this.titles.size === 0 || line.filled.length > this.typical / 2) return false;
    return this.titles.has(titlePattern(this.grid, line.index, this.raw));
  }

  /**
   * Right under a total: the same sum divided ("per woning per maand"), or, at the end, what it comes to after the advances. With
   * full rows below it "voorschot water" is an item like the others.
   */
  private followsFromTotal(line: Line, position: number): boolean {
    const above = this.skipped.at(-1);
    if (!above || above.index !== line.index - 1 || !FROM_TOTAL.has(above.reason)) return false;
    return dividesTotal(line) || (isSettled(line) && position >= this.lastUnsettled);
  }

  private isPartOfLast(line: Line): boolean {
    return this.last !== undefined && isPartOf(this.last, line);
  }

  /** Rows with far fewer cells than usual: footers, notes, legends, headings of sections. */
  private reasonOfLoneText(line: Line, position: number): SkipReason | null {
    const first = line.texts[0] ?? "";
    if (position > this.legend || this.explainsColour(line, position)) return "legend";
    if (isChapter(line, this.lines[position + 1])) return "section";
    const isSparse = line.filled.length <= Math.max(1, Math.floor(this.typical / 3));
    if (line.filled.length > 1 && !isSparse) return null;
    if (line.filled.length === 1 && isDecorated(first) && position < this.lastData) return "section";
    if (this.standsApart(line, position)) return "note";
    // A task that nobody has a turn for yet still says where and what.
    if (this.saysWhatAlways(line, position)) return null;
    if (!isSparse || this.typical < 3) {
      if (line.filled.length !== 1 || this.typical < 2) return null;
      if (FOOTER.test(first)) return "footer";
      if (this.ofPairs.has(position)) return "section";
      return NOTE.test(first) ? "note" : MEANING.test(first) && position > this.lastData ? "legend" : null;
    }
    if (FOOTER.test(first)) return "footer";
    if (LEGEND.test(first) && position >= this.lastData) return "legend";
    if (NOTE.test(first) || (position > this.lastData && isOnlyText(this.grid, line))) return "note";
    return position < this.lastData && isSection(this.grid, this.raw, line, this.lines[position + 1])
      ? "section"
      : null;
  }

  /** Right under another row, with all that rows always have. */
  private saysWhatAlways(line: Line, position: number): boolean {
    const above = this.lines[position - 1];
    return (
      above !== undefined &&
      this.grid.rowNumber(line.index) === this.grid.rowNumber(above.index) + 1 &&
      this.always.length >= 2 &&
      this.always.every((column) => shows(this.grid, line, column)) &&
      !line.texts.some((text) => NOTE.test(text))
    );
  }

  /** "= doen" behind a coloured cell: what the colour stands for. */
  private explainsColour(line: Line, position: number): boolean {
    const [column] = line.filled;
    if (line.filled.length !== 1 || column === undefined || line.texts.length !== 1) return false;
    if (/^[=:] ?\p{L}/u.test(line.texts[0] ?? "")) return true;
    const { fill } = this.grid.styleAt(line.index, column - 1);
    return column > this.raw.left && position > this.lastData && fill !== null && this.typical >= 2;
  }

  /** One text in the first column, below an empty row, and nothing after it: words about the table, in a table of few marks too. */
  private standsApart(line: Line, position: number): boolean {
    const above = this.lines[position - 1];
    const width = this.raw.right - this.raw.left + 1;
    return (
      above !== undefined &&
      width >= 3 &&
      line.filled.length === 1 &&
      line.filled[0] === this.raw.left &&
      (line.texts[0] ?? "").includes(" ") &&
      this.grid.rowNumber(line.index) > this.grid.rowNumber(above.index) + 1 &&
      position >= this.lastSeveral
    );
  }
}

/** "-----" under every heading, or all along a row. */
function isRuled(line: Line): boolean {
  return line.texts.length === line.filled.length && line.texts.every((text) => /^([-=_*~+#.])\1{2,}$/.test(text));
}

/** The usual number of filled cells in a row: the median of the fuller half. Words about the table are no rows of it. */
function typicalFill(lines: readonly Line[]): number {
  const filled = lines.filter((line) => line.filled.length > 0);
  const rows = filled.filter((line) => !isAboutTable(line) && !(isLone(line) && isTotalLabel(line.texts[0] ?? "")));
  const counts = (rows.length > 0 ? rows : filled).map((line) => line.filled.length);
  counts.sort((a, b) => a - b);
  return counts[Math.floor(counts.length * 0.6)] ?? 0;
}

/** Columns in which nine of ten rows show something, also from a cell that is merged down; rows of one cell are no rows of a list. */
function alwaysFilled(grid: Grid, { left, right }: RawTable, lines: readonly Line[]): number[] {
  const full = lines.filter(({ filled }) => filled.length > 1).slice(0, ROWS_COUNTED);
  const columns = Array.from({ length: Math.min(right - left + 1, MOST_COLUMNS) }, (_, at) => left + at);
  return columns.filter(
    (column) => full.filter((line) => shows(grid, line, column)).length >= Math.max(1, full.length * 0.9),
  );
}

function shows(grid: Grid, { index }: Line, column: number): boolean {
  return !isBlank(grid.valueAt(index, column));
}

function isOnlyText(grid: Grid, line: Line): boolean {
  return line.filled.every(
    (column) => firstLook(grid.valueAt(line.index, column), grid.styleAt(line.index, column)) === "text",
  );
}

function lastDataPosition(grid: Grid, lines: readonly Line[], typical: number): number {
  for (let position = lines.length - 1; position >= 0; position -= 1) {
    const line = lines[position] as Line;
    if (line.filled.length > Math.max(1, Math.floor(typical / 3)) && !line.texts.some(isTotalLabel)) return position;
    // A row with figures only may be a total without a label; it is not the end of the data either way.
    if (
      line.filled.length >= 2 &&
      !isOnlyText(grid, line) &&
      !line.texts.some((text) => isTotalLabel(text) || namesResult(text))
    )
      return position;
  }
  return -1;
}
