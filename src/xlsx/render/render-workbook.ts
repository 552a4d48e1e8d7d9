/** A new workbook from the schema: sheets, tables, lists, validations, looks, and the rows that are given. */

import ExcelJS from "exceljs";
import type { Problem } from "../../problems/problem.ts";
import { originOf } from "../../schema/column.ts";
import { COMPUTED_VALUES, type RowValues } from "../../schema/computed-values.ts";
import type { Group, Table } from "../../schema/table.ts";
import { columnName } from "../../workbook/address.ts";
import type { CellInput } from "../../workbook/cell.ts";
import { type Compression, finishPackage, type SheetFinish } from "../finish/finish-package.ts";
import type { WorkbookName } from "../finish/workbook-xml.ts";
import { cellFormula } from "./formula-text.ts";
import { addHighlights, wholeColumnName } from "./highlights.ts";
import { addListsSheet, listName } from "./lists-sheet.ts";
import { FIRST_BODY_ROW, HEADER_ROW } from "./sheet-frame.ts";
import { addStartSheet, CELL_NAMES, START_SHEET } from "./start-sheet.ts";
import { addTableSheet } from "./table-sheet.ts";
import { type ListSources, validationsOf } from "./validations.ts";

export interface NewWorkbook {
  readonly title: string;
  readonly tables: readonly Table[];
  /** Table name → rows by column key: amounts in euros, days as serial numbers. A table without rows gets one empty row. */
  readonly contents: ReadonlyMap<string, readonly RowValues[]>;
  readonly organisation: string;
  readonly reportingYear: number;
  /** A serial number. */
  readonly referenceDay: number;
}

const TABLE_STYLE = { name: "Zelfbeheer", stripe: "FAFAFA" } as const;
/** The moment that every new workbook bears, so that the same contents give the same bytes. */
const MADE_ON = new Date(Date.UTC(2026, 0, 1));

export async function renderWorkbook(
  plan: NewWorkbook,
  compression: Compression,
  onProblem: (problem: Problem) => void,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "Zelfbeheer voor Excel";
  workbook.lastModifiedBy = "Zelfbeheer voor Excel";
  workbook.created = MADE_ON;
  workbook.modified = MADE_ON;
  workbook.calcProperties.fullCalcOnLoad = true;
  const groups = [...new Set(plan.tables.map(({ group }) => group))] as Group[];
  const cells = addStartSheet(workbook, { ...plan, groups: ["Start", ...groups] });
  const names: WorkbookName[] = Object.entries(CELL_NAMES).map(([key, name]) => ({
    name,
    refersTo: `${START_SHEET}!${cells[key as keyof typeof CELL_NAMES]}`,
  }));
  names.push(...addListsSheet(workbook, listsInUse(plan.tables)), ...wholeColumns(plan.tables));

  const byName = new Map(plan.tables.map((table) => [table.name, table]));
  const sources = listSources(byName);
  const sheets: SheetFinish[] = [emptySheet(), emptySheet()];
  for (const [index, table] of plan.tables.entries()) {
    const rows = plan.contents.get(table.name) ?? [];
    const bodyRows = Math.max(1, rows.length);
    const sheet = addTableSheet(workbook, table.sheet, table);
    addHighlights(sheet, table, bodyRows, new Set(byName.keys()));
    sheets.push(finishOf(table, index + 1, rows, byName, sources));
  }
  const written = await workbook.xlsx.writeBuffer({
    zip: { compression: "STORE" },
  } as Partial<ExcelJS.XlsxWriteOptions>);
  return finishPackage(
    new Uint8Array(written as ArrayBuffer),
    { sheets, names, tableStyle: TABLE_STYLE },
    compression,
    onProblem,
  );
}

function emptySheet(): SheetFinish {
  return { validations: [], textNumbers: [] };
}

function finishOf(
  table: Table,
  id: number,
  rows: readonly RowValues[],
  tables: ReadonlyMap<string, Table>,
  sources: ListSources,
): SheetFinish {
  const bodyRows = Math.max(1, rows.length);
  const range = { top: HEADER_ROW, left: 1, bottom: HEADER_ROW + bodyRows, right: table.columns.length };
  const formulas = table.columns.map((column) =>
    column.computed ? cellFormula(column.computed.formula, table, tables, CELL_NAMES) : undefined,
  );
  return {
    validations: validationsOf(table, bodyRows, sources, (name) => tables.get(name)?.sheet ?? ""),
    textNumbers: table.columns.flatMap((column, at) => {
      if (!["id", "reference", "postcode", "phone", "text"].includes(column.kind)) return [];
      const letter = columnName(at + 1);
      return [`${letter}${FIRST_BODY_ROW}:${letter}${FIRST_BODY_ROW + bodyRows - 1}`];
    }),
    table: {
      id,
      name: table.name,
      range,
      style: TABLE_STYLE.name,
      columns: table.columns.map(({ heading }, at) => ({
        heading,
        ...(formulas[at] === undefined ? {} : { formula: formulas[at] }),
      })),
    },
    body: {
      sheet: table.sheet,
      top: FIRST_BODY_ROW,
      columns: table.columns.length,
      rows: rows.length === 0 ? [cellsOf(table, {}, formulas)] : rows.map((row) => cellsOf(table, row, formulas)),
    },
  };
}

/** A row in the order of the columns; computed cells carry the formula and what the engine says it gives. */
function cellsOf(table: Table, row: RowValues, formulas: readonly (string | undefined)[]): CellInput[] {
  const values: Record<string, RowValues[string]> = { ...row };
  return table.columns.map((column, at): CellInput => {
    const formula = formulas[at];
    if (originOf(column) !== "computed" || formula === undefined || !column.computed)
      return shown(values[column.key] ?? null);
    const result = COMPUTED_VALUES[column.computed.engine]?.(values) ?? "";
    values[column.key] = result === "" ? null : result;
    return { formula, result };
  });
}

/** Yes and no are words in the workbook. */
function shown(value: RowValues[string]): CellInput {
  return typeof value === "boolean" ? (value ? "ja" : "nee") : (value ?? null);
}

function listsInUse(tables: readonly Table[]): ReadonlySet<string> {
  const lists = tables.flatMap(({ columns }) =>
    columns.flatMap((column) => (column.kind === "choice" ? [column.list] : [])),
  );
  return new Set(["yesNo", ...lists]);
}

/** A name for the id column of each table that others refer to, and for whole columns that highlights count in. */
function wholeColumns(tables: readonly Table[]): WorkbookName[] {
  return tables.flatMap((table) => {
    const id = table.columns[0];
    return id ? [{ name: wholeColumnName(table.name, id.key), refersTo: `${table.name}[${id.heading}]` }] : [];
  });
}

function listSources(tables: ReadonlyMap<string, Table>): ListSources {
  return {
    choice: listName,
    reference: (_table, column) => {
      if (column.kind !== "reference") return null;
      const target = tables.get(column.to);
      const id = target?.columns[0];
      return target && id ? wholeColumnName(target.name, id.key) : null;
    },
  };
}
