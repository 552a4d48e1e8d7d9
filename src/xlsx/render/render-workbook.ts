/** A new workbook from the schema: sheets, tables, lists, validations, looks, and the rows that are given. */

import ExcelJS from "exceljs";
import type { Problem } from "../../problems/problem.ts";
import type { ComputedContext, RowValues } from "../../schema/computed-values.ts";
import { DASHBOARD_NAME } from "../../schema/dashboard/layout.ts";
import { NAMED_CELLS } from "../../schema/sheets.ts";
import type { Table } from "../../schema/table.ts";
import { columnName } from "../../workbook/address.ts";
import { type Compression, finishPackage, type SheetFinish } from "../finish/finish-package.ts";
import type { WorkbookName } from "../finish/workbook-xml.ts";
import { addDashboardSheet, canHaveDashboard } from "./dashboard-sheet.ts";
import { addHighlights } from "./highlights.ts";
import { addListsSheet, listName } from "./lists-sheet.ts";
import { MADE_ON, MAKER, TABLE_STYLE } from "./new-file.ts";
import { rowHeight } from "./row-height.ts";
import { FIRST_BODY_ROW, HEADER_ROW } from "./sheet-frame.ts";
import { addStartSheet } from "./start-sheet.ts";
import { cellsOf, formulasOf } from "./table-cells.ts";
import { addTableSheet, printedColumns } from "./table-sheet.ts";
import { validationsOf } from "./validations.ts";
import { namesOf, type TablesByName } from "./workbook-names.ts";

export interface NewWorkbook {
  readonly title: string;
  readonly tables: readonly Table[];
  /** Table name → rows by column key: amounts in euros, days as serial numbers. A table without rows gets one empty row. */
  readonly contents: ReadonlyMap<string, readonly RowValues[]>;
  readonly organisation: string;
  readonly reportingYear: number;
  /** A serial number. */
  readonly referenceDay: number;
  /** Absent for a workbook that stands on its own. */
  readonly beside?: Companion;
  /** False: without charts, for sheets that go into an open workbook (Excel on the web refuses sheets with charts). */
  readonly charts?: false;
}

/** A workbook that has some of our tables already, which the new sheets will join (`addSheets`). */
export interface Companion {
  /** Its tables of ours: formulas of the new sheets may name them. */
  readonly tables: readonly Table[];
  /** The names it defines, in lower case: they are there already, and so are the lists and cells that they name. */
  readonly names: ReadonlySet<string>;
}

/** A text that is too long for a cell is cut and told to `onProblem`. Throws on what the schema's self-check refuses. */
export async function renderWorkbook(
  plan: NewWorkbook,
  compression: Compression,
  onProblem: (problem: Problem) => void,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = MAKER;
  workbook.lastModifiedBy = MAKER;
  workbook.title = plan.title;
  workbook.created = MADE_ON;
  workbook.modified = MADE_ON;
  workbook.calcProperties.fullCalcOnLoad = true;

  const { beside } = plan;
  const isThere = (name: string) => beside?.names.has(name.toLowerCase()) ?? false;
  const tables: TablesByName = new Map([...(beside?.tables ?? []), ...plan.tables].map((table) => [table.name, table]));
  const context: ComputedContext = {
    referenceDay: plan.referenceDay,
    reportingYear: plan.reportingYear,
    rowsOf: (name) => plan.contents.get(name) ?? [],
  };
  const hasDashboard = canHaveDashboard(tables) && !isThere(DASHBOARD_NAME);
  const names: WorkbookName[] = [];
  const sheets: SheetFinish[] = [];
  if (!Object.values(NAMED_CELLS).every(isThere)) {
    const start = addStartSheet(workbook, { ...plan, hasDashboard });
    names.push(...start.names);
    sheets.push(start.finish);
  }
  if (hasDashboard) {
    const dashboard = addDashboardSheet(workbook, tables, context, plan.charts ?? true);
    names.push(...dashboard.names);
    sheets.push(dashboard.finish);
  }
  const lists = listsInUse(plan.tables).filter((key) => !isThere(listName(key)));
  const addLists = () => {
    if (lists.length === 0) return;
    names.push(...addListsSheet(workbook, new Set(lists)));
    sheets.push({ validations: [], textNumbers: [] });
  };
  names.push(...namesOf(tables).filter(({ name }) => !isThere(name)));
  // What people look at every day comes before the lists that they hardly ever need.
  const started = plan.tables.filter(({ group }) => group === "Start").length;
  if (started === 0) addLists();
  for (const [index, table] of plan.tables.entries()) {
    const rows = plan.contents.get(table.name) ?? [];
    const sheet = addTableSheet(workbook, table);
    addHighlights(sheet, table, rows.length, tables);
    const printed = printedColumns(table).length;
    if (printed < table.columns.length) {
      const refersTo = `'${table.sheet}'!$A:$${columnName(printed)}`;
      names.push({ name: "_xlnm.Print_Area", refersTo, sheet: workbook.worksheets.length - 1 });
    }
    sheets.push(finishOf(table, index + 1, rows.length > 0 ? rows : [{}], tables, context));
    if (index + 1 === started) addLists();
  }
  const written = await workbook.xlsx.writeBuffer({
    zip: { compression: "STORE" },
  } as Partial<ExcelJS.XlsxWriteOptions>);
  const finish = { sheets, names, tableStyle: TABLE_STYLE };
  return finishPackage(new Uint8Array(written as ArrayBuffer), finish, compression, onProblem);
}

/** Text that looks like a number on purpose: no green triangles. */
const TEXT_KINDS: readonly string[] = ["id", "reference", "postcode", "phone", "text"];

function finishOf(
  table: Table,
  id: number,
  rows: readonly RowValues[],
  tables: TablesByName,
  context: ComputedContext,
): SheetFinish {
  const bottom = HEADER_ROW + rows.length;
  const formulas = formulasOf(table, tables, context.rowsOf);
  return {
    validations: validationsOf(table, rows.length, tables),
    textNumbers: table.columns.flatMap(({ kind }, at) =>
      TEXT_KINDS.includes(kind) ? [`${columnName(at + 1)}${FIRST_BODY_ROW}:${columnName(at + 1)}${bottom}`] : [],
    ),
    table: {
      id,
      name: table.name,
      range: { top: HEADER_ROW, left: 1, bottom, right: table.columns.length },
      style: TABLE_STYLE.name,
      columns: table.columns.map((column) => {
        const { heading } = column;
        const formula = formulas.ofColumn(column);
        return formula === undefined ? { heading } : { heading, formula };
      }),
    },
    body: {
      sheet: table.sheet,
      top: FIRST_BODY_ROW,
      columns: table.columns.length,
      rows: rows.map((row) => cellsOf(table, row, formulas, context)),
      heightOf: rowHeight(table),
    },
  };
}

function listsInUse(tables: readonly Table[]): readonly string[] {
  const lists = tables.flatMap(({ columns }) =>
    columns.flatMap((column) => (column.kind === "choice" ? [column.list] : [])),
  );
  return [...new Set(["yesNo", ...lists])];
}
