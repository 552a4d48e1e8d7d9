/**
 * The structure report: what was found in a foreign workbook, with the source row and column of every value. An interface:
 * others read it, so its shape follows the specification to the letter and keys are only ever added.
 */

import type { Place, Problem } from "../problems/problem.ts";
import type {
  Layout,
  Reason,
  RecognisedCell,
  RecognisedColumn,
  RecognisedRow,
  RecognisedTable,
  RecognisedWorkbook,
  SkipReason,
  TableKind,
} from "../recognise/recognised.ts";
import type { RecognisedValue, ValueType } from "../recognise/value.ts";
import { cellAddress, columnName, rangeAddress } from "../workbook/address.ts";

/** The sentences of a problem; `textOf` of the text layer fits. */
export type ProblemTextOf = (problem: Problem) => {
  readonly title: string;
  readonly message: string;
  readonly action: string;
};

export interface ReportOptions {
  /** The problems to report; those of recognition when absent. Journeys that came after give all of them. */
  readonly problems?: readonly Problem[];
  /** A reason in words. Without it a reason is told as "from: what". */
  readonly reasonText?: (reason: Reason) => string;
}

export interface StructureReport {
  readonly source: string;
  readonly tables: readonly ReportTable[];
  readonly unused: readonly { readonly sheet: string; readonly cell: string; readonly text: string }[];
  readonly problems: readonly ReportProblem[];
}

export interface ReportTable {
  readonly sheet: string;
  readonly hidden?: true;
  readonly range: string;
  readonly kind: TableKind;
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly layout: Layout;
  readonly headerRows: readonly number[];
  readonly context?: Readonly<Record<string, string>>;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  readonly skipped: readonly { readonly row: number; readonly reason: SkipReason }[];
}

export interface ReportColumn {
  /** The letter of the column; absent where a heading stands on a row (transposed) or is a label (cards). */
  readonly column?: string;
  /** Transposed tables: the row of the heading, the key of the cells. */
  readonly row?: number;
  readonly heading: string;
  readonly field: string | null;
  readonly type: ValueType;
  readonly confidence: number;
  readonly personal: boolean;
  readonly hidden?: true;
  readonly derived?: true;
  readonly period?: string;
  readonly reasons?: readonly string[];
}

export interface ReportRow {
  readonly row?: number;
  readonly column?: string;
  readonly section?: string;
  readonly hidden?: true;
  readonly struck?: true;
  readonly cells: Readonly<Record<string, RecognisedValue>>;
  /** What the cell showed, where that says more than the value; same keys as `cells`. */
  readonly raw?: Readonly<Record<string, string>>;
  readonly occurrences?: Readonly<Record<string, number>>;
}

export interface ReportProblem {
  readonly code: string;
  readonly severity: string;
  readonly places: readonly Place[];
  readonly title: string;
  readonly message: string;
  readonly action: string;
}

/** The report of a recognised workbook as plain JSON data. Works on any input; an empty workbook gives empty lists. */
export function structureReport(
  recognised: RecognisedWorkbook,
  textOf: ProblemTextOf,
  options: ReportOptions = {},
): StructureReport {
  const reasonText = options.reasonText ?? ((reason: Reason) => `${reason.from}: ${reason.what}`);
  return {
    source: recognised.source,
    tables: recognised.tables.map((table) => reportTable(table, reasonText)),
    unused: recognised.unused.map(({ sheet, row, column, text }) => ({ sheet, cell: cellAddress(row, column), text })),
    problems: (options.problems ?? recognised.problems).map((found) => reportProblem(found, textOf)),
  };
}

function reportTable(table: RecognisedTable, reasonText: (reason: Reason) => string): ReportTable {
  return {
    sheet: table.sheet,
    ...(table.hidden ? { hidden: true as const } : {}),
    range: rangeAddress(table.range),
    kind: table.kind,
    confidence: rounded(table.confidence),
    reasons: table.reasons.map(reasonText),
    layout: table.layout,
    headerRows: table.headerRows,
    ...(Object.keys(table.context).length > 0 ? { context: table.context } : {}),
    columns: table.columns.map((column) => reportColumn(column, table.layout, reasonText)),
    rows: table.rows.map((row) => reportRow(row, table.layout)),
    skipped: table.skipped.map(({ row, reason }) => ({ row, reason })),
  };
}

function reportColumn(column: RecognisedColumn, layout: Layout, reasonText: (reason: Reason) => string): ReportColumn {
  return {
    ...(layout === "rows" || layout === "freeText" ? { column: columnName(column.column) } : {}),
    ...(layout === "transposed" ? { row: column.column } : {}),
    heading: column.heading,
    field: column.field,
    type: column.type,
    confidence: rounded(column.confidence),
    personal: column.personal,
    ...(column.hidden ? { hidden: true as const } : {}),
    ...(column.derived ? { derived: true as const } : {}),
    ...(column.period === undefined ? {} : { period: column.period }),
    ...(column.reasons.length > 0 ? { reasons: column.reasons.map(reasonText) } : {}),
  };
}

function reportRow(row: RecognisedRow, layout: Layout): ReportRow {
  const cells = [...row.cells].map(([key, cell]) => [cellKey(key, layout), cell] as const);
  const raw = cells.flatMap(([key, cell]) => (saysMore(cell) ? [[key, cell.raw] as const] : []));
  return {
    ...(row.row === undefined ? {} : { row: row.row }),
    ...(row.column === undefined ? {} : { column: columnName(row.column) }),
    ...(row.section === undefined ? {} : { section: row.section }),
    ...(row.hidden ? { hidden: true as const } : {}),
    ...(row.struck ? { struck: true as const } : {}),
    cells: Object.fromEntries(cells.map(([key, cell]) => [key, cell.value])),
    ...(raw.length > 0 ? { raw: Object.fromEntries(raw) } : {}),
    ...(row.occurrences ? { occurrences: Object.fromEntries(row.occurrences) } : {}),
  };
}

function cellKey(key: string, layout: Layout): string {
  return layout === "rows" ? columnName(Number(key)) : key;
}

function saysMore(cell: RecognisedCell): cell is RecognisedCell & { readonly raw: string } {
  return cell.raw !== undefined && cell.raw !== cell.value;
}

function reportProblem(found: Problem, textOf: ProblemTextOf): ReportProblem {
  const { title, message, action } = textOf(found);
  return { code: found.code, severity: found.severity, places: found.places, title, message, action };
}

function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
