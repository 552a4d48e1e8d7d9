/** The Dashboard: five figures on top, four charts, and the figures behind the charts. */

import type ExcelJS from "exceljs";
import { withComputed } from "../../schema/computed-rows.ts";
import type { ComputedContext, RowValue, RowValues } from "../../schema/computed-values.ts";
import { DASHBOARD_CELLS, DASHBOARD_READS } from "../../schema/dashboard/cells.ts";
import {
  BLOCKS,
  CARD,
  DASHBOARD_COLUMNS,
  DASHBOARD_NAME,
  DASHBOARD_PURPOSE,
  DASHBOARD_SHEET,
  DASHBOARD_WIDTH,
  FIGURES_ROW,
  FIGURES_TITLE,
} from "../../schema/dashboard/layout.ts";
import { dashboardValues } from "../../schema/dashboard/values.ts";
import { nameOfCell, spellFormula } from "../../schema/formula.ts";
import { GROUP_COLOURS } from "../../schema/look.ts";
import type { FormulaInput } from "../../workbook/cell.ts";
import type { SheetFinish } from "../finish/finish-package.ts";
import type { WorkbookName } from "../finish/workbook-xml.ts";
import { dashboardCharts } from "./dashboard-charts.ts";
import { FIGURE_LOOKS, NUMBER_HEAD, TEXT_HEAD } from "./figure-looks.ts";
import { argb, font, PURPOSE_LOOK, titleLook } from "./looks.ts";
import { setUpPage } from "./page.ts";
import { PURPOSE_ROW, TITLE_ROW } from "./sheet-frame.ts";
import type { TablesByName } from "./workbook-names.ts";

/** Whether a workbook with these tables can have a Dashboard: every formula of it needs its table. */
export function canHaveDashboard(tables: TablesByName): boolean {
  return DASHBOARD_READS.every((name) => tables.has(name));
}

/** Everything on the sheet but its figures: those come from the rows (`dashboardFinish`). Gives its names. */
export function addDashboardSheet(workbook: ExcelJS.Workbook): WorkbookName[] {
  const sheet = workbook.addWorksheet(DASHBOARD_SHEET, {
    properties: { tabColor: { argb: argb(GROUP_COLOURS.Start) } },
    views: [{ showGridLines: false, state: "normal" }],
  });
  setUpPage(sheet, { width: DASHBOARD_WIDTH * DASHBOARD_COLUMNS.length });
  DASHBOARD_COLUMNS.forEach((_, at) => {
    sheet.getColumn(at + 1).width = DASHBOARD_WIDTH;
  });
  write(sheet, `A${TITLE_ROW}`, DASHBOARD_SHEET, titleLook("Start"));
  sheet.getRow(TITLE_ROW).height = 27;
  write(sheet, `A${PURPOSE_ROW}`, DASHBOARD_PURPOSE, PURPOSE_LOOK);
  sheet.getRow(CARD.label).height = 20;
  sheet.getRow(CARD.value).height = 33;
  sheet.getRow(CARD.note).height = 20;
  write(sheet, `A${FIGURES_ROW}`, FIGURES_TITLE, { font: font(13, GROUP_COLOURS.Start, { bold: true }) });
  // The figures behind the charts print on a page of their own.
  sheet.getRow(FIGURES_ROW - 1).addPageBreak();
  for (const { header, headings } of BLOCKS) {
    for (const [at, heading] of headings.entries()) {
      write(
        sheet,
        `${DASHBOARD_COLUMNS[at]}${header}`,
        heading,
        heading.endsWith("nummer") || at === 0 ? TEXT_HEAD : NUMBER_HEAD,
      );
    }
  }
  for (const cell of DASHBOARD_CELLS) {
    write(sheet, cell.address, "constant" in cell ? cell.constant : null, FIGURE_LOOKS[cell.look]);
  }
  void sheet.protect("", { formatColumns: true, formatRows: true });
  return [{ name: DASHBOARD_NAME, refersTo: `${DASHBOARD_SHEET}!$A$${CARD.label}:$E$${CARD.note}` }];
}

/** The formulas with their results. `withCharts` false: Excel on the web takes no sheets with charts, and gets them afterwards. */
export function dashboardFinish(tables: TablesByName, context: ComputedContext, withCharts: boolean): SheetFinish {
  const values = dashboardValues(rowsIn(tables, context), context);
  return {
    validations: [],
    textNumbers: [],
    cells: new Map(
      DASHBOARD_CELLS.flatMap((cell) =>
        "constant" in cell ? [] : [[cell.address, formulaOf(cell.formula, values.get(cell.address) ?? "", tables)]],
      ),
    ),
    ...(withCharts ? { charts: dashboardCharts(DASHBOARD_SHEET, values) } : {}),
  };
}

/** Rows with the results of their computed columns, worked out once a table. */
function rowsIn(tables: TablesByName, context: ComputedContext): (table: string) => readonly RowValues[] {
  const known = new Map<string, readonly RowValues[]>();
  return (name) => {
    const table = tables.get(name);
    const rows = known.get(name) ?? (table ? withComputed(table, context.rowsOf(name), context) : []);
    known.set(name, rows);
    return rows;
  };
}

function formulaOf(template: string, result: RowValue, tables: TablesByName): FormulaInput {
  const formula = spellFormula(template, {
    row: (key) => {
      throw new Error(`the Dashboard has no row {${key}}`);
    },
    column: (name, key) => {
      const heading = tables.get(name)?.columns.find((column) => column.key === key)?.heading;
      if (heading === undefined) throw new Error(`the Dashboard reads ${name}.${key}, which is not there`);
      return `${name}[${heading}]`;
    },
    cell: nameOfCell,
  });
  return { formula, result: result ?? "" };
}

function write(
  sheet: ExcelJS.Worksheet,
  address: string,
  value: ExcelJS.CellValue,
  style: Partial<ExcelJS.Style>,
): void {
  const cell = sheet.getCell(address);
  cell.value = value;
  cell.style = style;
}
