/** The frame of a new workbook from the schema: sheets, tables, lists and looks. The only work of ExcelJS in a new workbook. */

import ExcelJS from "exceljs";
import { DASHBOARD_NAME } from "../../schema/dashboard/layout.ts";
import { NAMED_CELLS, START_TEXTS } from "../../schema/sheets.ts";
import type { Table } from "../../schema/table.ts";
import { columnName } from "../../workbook/address.ts";
import { takeApart } from "../finish/take-apart.ts";
import type { WorkbookName } from "../finish/workbook-xml.ts";
import { addDashboardSheet, canHaveDashboard } from "./dashboard-sheet.ts";
import type { Frame, FrameSheet } from "./frame.ts";
import { addHighlights } from "./highlights.ts";
import { addListsSheet, listName } from "./lists-sheet.ts";
import { MADE_ON, MAKER } from "./new-file.ts";
import type { WorkbookForm } from "./new-workbook.ts";
import { PURPOSE_ROW, TITLE_ROW } from "./sheet-frame.ts";
import { addStartSheet } from "./start-sheet.ts";
import { addTableSheet, printedColumns } from "./table-sheet.ts";
import { namesOf, tablesAround } from "./workbook-names.ts";

export async function renderFrame(form: WorkbookForm): Promise<Frame> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = MAKER;
  workbook.lastModifiedBy = MAKER;
  workbook.title = form.title;
  workbook.created = MADE_ON;
  workbook.modified = MADE_ON;
  workbook.calcProperties.fullCalcOnLoad = true;

  const isThere = (name: string) => form.beside?.names.has(name.toLowerCase()) ?? false;
  const tables = tablesAround(form);
  const hasDashboard = canHaveDashboard(tables) && !isThere(DASHBOARD_NAME);
  const names: WorkbookName[] = [];
  const sheets: FrameSheet[] = [];
  if (!Object.values(NAMED_CELLS).every(isThere)) {
    const start = addStartSheet(workbook, { ...form, hasDashboard });
    names.push(...start.names);
    sheets.push({ kind: "start", finish: start.finish });
  }
  if (hasDashboard) {
    names.push(...addDashboardSheet(workbook));
    sheets.push({ kind: "dashboard" });
  }
  const lists = listsInUse(form.tables).filter((key) => !isThere(listName(key)));
  const addLists = () => {
    if (lists.length === 0) return;
    names.push(...addListsSheet(workbook, new Set(lists), form.start ?? START_TEXTS));
    sheets.push({ kind: "lists" });
  };
  names.push(...namesOf(tables).filter(({ name }) => !isThere(name)));
  // What people look at every day comes before the lists that they hardly ever need.
  const started = countAtStart(form.tables);
  if (started === 0) addLists();
  for (const [index, table] of form.tables.entries()) {
    addHighlights(addTableSheet(workbook, table), table, tables);
    const area = printArea(table);
    if (area !== null) names.push({ name: "_xlnm.Print_Area", refersTo: area, sheet: workbook.worksheets.length - 1 });
    sheets.push({ kind: "table", table: table.name });
    if (index + 1 === started) addLists();
  }
  const written = await workbook.xlsx.writeBuffer({
    zip: { compression: "STORE" },
  } as Partial<ExcelJS.XlsxWriteOptions>);
  return { written: takeApart(new Uint8Array(written as ArrayBuffer)), names, sheets };
}

/** Whole columns, for a table that grows; null when everything is printed. */
function printArea(table: Table): string | null {
  const printed = columnName(printedColumns(table).length);
  if (table.print?.titleOnly) return `'${table.sheet}'!$A$${TITLE_ROW}:$${printed}$${PURPOSE_ROW}`;
  return printedColumns(table).length < table.columns.length ? `'${table.sheet}'!$A:$${printed}` : null;
}

/** How many tables of the group Start come first. */
function countAtStart(tables: readonly Table[]): number {
  const other = tables.findIndex(({ group }) => group !== "Start");
  return other < 0 ? tables.length : other;
}

function listsInUse(tables: readonly Table[]): readonly string[] {
  const lists = tables.flatMap(({ columns }) =>
    columns.flatMap((column) => (column.kind === "choice" ? [column.list] : [])),
  );
  return [...new Set(["yesNo", ...lists])];
}
