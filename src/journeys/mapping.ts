/**
 * A saved layout: what a user (or we) decided about the tables of one workbook, to be applied to the next file that looks the
 * same. Versioned JSON that people may edit, so reading it back trusts nothing.
 */

import { type Outcome, type Problem, problem } from "../problems/problem.ts";
import { type MappingOverride, signatureOf } from "../recognise/mapping-override.ts";
import type { RecognisedTable, RecognisedWorkbook } from "../recognise/recognised.ts";
import { cellAddress } from "../workbook/address.ts";
import { MAPPING_VERSION, type Mapping, readMapping, type SheetMapping, tableKey } from "./mapping-form.ts";

/**
 * The layout of every table with headings. Lists of free text have none and are left out; of tables on a sheet that look the
 * same the first decides.
 */
export function mappingOf(recognised: RecognisedWorkbook): Mapping {
  const sheets = new Map<string, SheetMapping>();
  for (const table of recognised.tables.filter(hasHeadings)) {
    const key = tableKey(table.sheet, headingsOf(table));
    if (!sheets.has(key)) sheets.set(key, sheetMapping(table));
  }
  return { version: MAPPING_VERSION, sheets: [...sheets.values()] };
}

/** The mapping as the text of a file, ending with a line break. */
export function formatMapping(mapping: Mapping): string {
  return `${JSON.stringify(mapping, null, 2)}\n`;
}

/** Reads a mapping back from the text of a file. Refused (S020–S022) when it is no JSON, of another version, or not of this form. */
export function parseMapping(text: string): Outcome<Mapping> {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, refusal: problem("S020", "error", [], {}) };
  }
  return readMapping(data);
}

/**
 * The decisions as recognition takes them. Columns of turns are left to recognition: their headings are times, and what
 * the marks mean is read from the sheet.
 */
export function applyMapping(mapping: Mapping): MappingOverride[] {
  return mapping.sheets.map(({ sheet, headings, kind, table, columns }) => ({
    sheet,
    headings,
    kind,
    ...(table === undefined ? {} : { table }),
    columns: columns
      .filter(({ field, leaveOut }) => field !== "turns" || leaveOut === true)
      .map(({ heading, field, type, leaveOut }) => ({ heading, field, type, ...(leaveOut ? { leaveOut } : {}) })),
  }));
}

/**
 * What did not fit: saved tables that this workbook lacks (S023), tables here that the mapping does not know and that were
 * therefore recognised as usual (S024), and headings that stand on another row than was saved (S043).
 */
export function mappingDifferences(mapping: Mapping, recognised: RecognisedWorkbook): Problem[] {
  const saved = new Set(mapping.sheets.map(({ headings }) => signatureOf(headings)));
  const tables = recognised.tables.filter(hasHeadings);
  const here = new Set(tables.map((table) => signatureOf(headingsOf(table))));
  return [
    ...mapping.sheets
      .filter(({ headings }) => !here.has(signatureOf(headings)))
      .map(({ sheet, headings }) =>
        problem("S023", "warning", [], { sheet, headings: headings.filter(Boolean).slice(0, 5).join(", ") }),
      ),
    ...mapping.sheets.flatMap((sheet) => movedHeadings(sheet, tables)),
    ...tables
      .filter((table) => !saved.has(signatureOf(headingsOf(table))))
      .map((table) =>
        problem("S024", "info", [{ sheet: table.sheet, cell: cellAddress(table.range.top, table.range.left) }], {
          headings: headingsOf(table).filter(Boolean).slice(0, 5).join(", "),
        }),
      ),
  ];
}

function movedHeadings({ sheet, headings, headerRows }: SheetMapping, tables: readonly RecognisedTable[]): Problem[] {
  const key = tableKey(sheet, headings);
  const alike = tables.filter((table) => tableKey(table.sheet, headingsOf(table)) === key);
  const isMoved = alike.length > 0 && alike.every((table) => table.headerRows.join() !== headerRows.join());
  const [table] = alike;
  if (!table || !isMoved || headerRows.length === 0 || table.headerRows.length === 0) return [];
  const place = { sheet: table.sheet, cell: cellAddress(table.range.top, table.range.left) };
  return [problem("S043", "info", [place], { sheet, saved: headerRows, found: table.headerRows })];
}

function sheetMapping(table: RecognisedTable): SheetMapping {
  return {
    sheet: table.sheet,
    headings: headingsOf(table),
    kind: table.kind,
    ...(table.table === undefined ? {} : { table: table.table }),
    headerRows: table.headerRows,
    columns: table.columns.map(({ heading, field, type, leftOut }) => ({
      heading,
      field,
      type,
      ...(leftOut ? { leaveOut: true } : {}),
    })),
  };
}

function headingsOf(table: RecognisedTable): string[] {
  return table.columns.map((column) => column.heading);
}

function hasHeadings(table: RecognisedTable): boolean {
  return table.layout !== "freeText" && table.columns.some((column) => column.heading !== "");
}
