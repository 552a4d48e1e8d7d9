/** A report as a workbook: the overview with its cards, charts and figures, and a sheet for each table behind it. */

import ExcelJS from "exceljs";
import { partsOf } from "../../days/day.ts";
import type { Problem } from "../../problems/problem.ts";
import { DASHBOARD_COLUMNS, DASHBOARD_WIDTH, FIGURES_TITLE } from "../../schema/dashboard/layout.ts";
import { nameOfCell, spellFormula } from "../../schema/formula.ts";
import { COLOURS, GROUP_COLOURS } from "../../schema/look.ts";
import { type Block, type Figure, type Overview, type Report, resultOfFigure } from "../../schema/reports/report.ts";
import type { Group } from "../../schema/table.ts";
import type { CellInput } from "../../workbook/cell.ts";
import type { Chart, Texts } from "../finish/charts/chart.ts";
import { type Compression, finishPackage, type SheetFinish } from "../finish/finish-package.ts";
import { takeApart } from "../finish/take-apart.ts";
import { anchorOf } from "./dashboard-charts.ts";
import { FIGURE_LOOKS, NUMBER_HEAD, TEXT_HEAD } from "./figure-looks.ts";
import { tableFinish } from "./fill-frame.ts";
import { addHighlights } from "./highlights.ts";
import { argb, font, PURPOSE_LOOK, titleLook } from "./looks.ts";
import { MADE_ON, MAKER, TABLE_STYLE } from "./new-file.ts";
import { setUpPage } from "./page.ts";
import { PURPOSE_ROW, TITLE_ROW } from "./sheet-frame.ts";
import { addTableSheet } from "./table-sheet.ts";
import type { TablesByName } from "./workbook-names.ts";

/**
 * The bytes of an .xlsx. The same report gives the same bytes. A text that is too long for a cell is cut and told to
 * `onProblem`. `referenceDay`: a serial number, the day that the report is about.
 */
export async function reportWorkbook(
  report: Report,
  referenceDay: number,
  compression: Compression,
  onProblem: (problem: Problem) => void,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = MAKER;
  workbook.lastModifiedBy = MAKER;
  workbook.title = report.title;
  workbook.created = MADE_ON;
  workbook.modified = MADE_ON;
  workbook.calcProperties.fullCalcOnLoad = true;
  const { overview, contents } = report;
  const tables: TablesByName = new Map(report.tables.map((table) => [table.name, table]));
  const places = placesOf(overview);
  addOverview(workbook, report, places);
  for (const table of report.tables) addHighlights(addTableSheet(workbook, table), table, tables);
  const written = await workbook.xlsx.writeBuffer({
    zip: { compression: "STORE" },
  } as Partial<ExcelJS.XlsxWriteOptions>);
  const rowsOf = (name: string) => contents.get(name) ?? [];
  const context = { referenceDay, reportingYear: partsOf(referenceDay).year, rowsOf };
  const sheets: SheetFinish[] = [
    overviewFinish(overview, places, tables),
    ...report.tables.map((table, at) => tableFinish(table, at + 1, rowsOf(table.name), tables, context)),
  ];
  const finish = { sheets, names: [], tableStyle: TABLE_STYLE };
  return finishPackage(takeApart(new Uint8Array(written as ArrayBuffer)), finish, compression, onProblem);
}

const CARD = { label: 4, value: 5, note: 6 } as const;
const BIG = { count: "bigCount", figure: "bigFigure", euro: "bigEuro" } as const;
/** Rows of a chart, and an empty one below it. */
const CHART_ROWS = 18;

interface Places {
  /** The row of the title of each block. */
  readonly titles: readonly number[];
  /** Where each chart stands, by the place of its block. */
  readonly charts: ReadonlyMap<
    number,
    { readonly half: "left" | "right"; readonly fromRow: number; readonly toRow: number }
  >;
  readonly figures: number;
}

/** Charts first, two beside each other; then the figures, a block under the other. */
function placesOf({ blocks }: Overview): Places {
  const first = CARD.note + 2;
  const withChart = blocks.flatMap(({ chart }, at) => (chart ? [at] : []));
  const charts = new Map(
    withChart.map((block, at) => {
      const fromRow = first + Math.floor(at / 2) * (CHART_ROWS + 1);
      return [
        block,
        { half: at % 2 === 0 ? ("left" as const) : ("right" as const), fromRow, toRow: fromRow + CHART_ROWS },
      ];
    }),
  );
  const figures = first + Math.ceil(withChart.length / 2) * (CHART_ROWS + 1) + 1;
  let row = figures + 2;
  const titles = blocks.map(({ rows }) => {
    const title = row;
    row += rows.length + 3;
    return title;
  });
  return { titles, charts, figures };
}

function addOverview(workbook: ExcelJS.Workbook, { title, overview, tables }: Report, places: Places): void {
  const group: Group = tables[0]?.group ?? "Start";
  const sheet = workbook.addWorksheet(overview.sheet, {
    properties: { tabColor: { argb: argb(GROUP_COLOURS[group]) } },
    views: [{ showGridLines: false, state: "normal" }],
  });
  setUpPage(sheet, { width: DASHBOARD_WIDTH * DASHBOARD_COLUMNS.length });
  DASHBOARD_COLUMNS.forEach((_, at) => {
    sheet.getColumn(at + 1).width = DASHBOARD_WIDTH;
  });
  const write = (address: string, value: string | number | null, style: Partial<ExcelJS.Style>) => {
    const cell = sheet.getCell(address);
    cell.value = value;
    cell.style = style;
  };
  const put = (address: string, figure: Figure, style: Partial<ExcelJS.Style>) =>
    write(address, typeof figure === "object" ? null : figure, style);
  write(`A${TITLE_ROW}`, title, titleLook(group));
  sheet.getRow(TITLE_ROW).height = 27;
  write(`A${PURPOSE_ROW}`, overview.purpose, PURPOSE_LOOK);
  if (overview.caution !== undefined) {
    write(`A${PURPOSE_ROW + 1}`, overview.caution, { font: font(11, COLOURS.text, { bold: true }) });
    sheet.getRow(PURPOSE_ROW + 1).height = 20;
  }
  sheet.getRow(CARD.label).height = 20;
  sheet.getRow(CARD.value).height = 33;
  sheet.getRow(CARD.note).height = 20;
  overview.cards.forEach(({ label, value, note, look }, at) => {
    const column = DASHBOARD_COLUMNS[at];
    write(`${column}${CARD.label}`, label, FIGURE_LOOKS.label);
    put(`${column}${CARD.value}`, value, FIGURE_LOOKS[BIG[look]]);
    put(`${column}${CARD.note}`, note, FIGURE_LOOKS.note);
  });
  write(`A${places.figures}`, FIGURES_TITLE, { font: font(13, GROUP_COLOURS[group], { bold: true }) });
  if (places.charts.size > 0) sheet.getRow(places.figures - 1).addPageBreak();
  overview.blocks.forEach((block, at) => {
    const top = places.titles[at] ?? 0;
    put(`A${top}`, block.title, FIGURE_LOOKS.title);
    block.headings.forEach((heading, column) => {
      const look = block.looks[column] === "text" ? TEXT_HEAD : NUMBER_HEAD;
      write(`${DASHBOARD_COLUMNS[column]}${top + 1}`, heading, look);
    });
    for (const [row, figures] of block.rows.entries()) {
      figures.forEach((figure, column) => {
        put(`${DASHBOARD_COLUMNS[column]}${top + 2 + row}`, figure, FIGURE_LOOKS[block.looks[column] ?? "text"]);
      });
    }
  });
  void sheet.protect("", { formatColumns: true, formatRows: true });
}

function overviewFinish(overview: Overview, places: Places, tables: TablesByName): SheetFinish {
  const cells = new Map<string, CellInput>();
  const put = (address: string, figure: Figure) => {
    if (typeof figure !== "object") return;
    cells.set(address, { formula: spelled(figure.formula, address, tables), result: figure.result });
  };
  overview.cards.forEach(({ value, note }, at) => {
    put(`${DASHBOARD_COLUMNS[at]}${CARD.value}`, value);
    put(`${DASHBOARD_COLUMNS[at]}${CARD.note}`, note);
  });
  overview.blocks.forEach((block, at) => {
    const top = places.titles[at] ?? 0;
    put(`A${top}`, block.title);
    for (const [row, figures] of block.rows.entries())
      for (const [column, figure] of figures.entries()) put(`${DASHBOARD_COLUMNS[column]}${top + 2 + row}`, figure);
  });
  const charts = overview.blocks.flatMap((block, at): Chart[] => {
    const place = places.charts.get(at);
    return block.chart && place ? [chartOf(block, overview.sheet, places.titles[at] ?? 0, anchorOf({ place }))] : [];
  });
  return { validations: [], textNumbers: [], cells, charts };
}

function chartOf({ chart, title, headings, rows }: Block, sheet: string, top: number, anchor: Chart["anchor"]): Chart {
  if (!chart) throw new Error("a block without a chart");
  const [first, last] = [top + 2, top + 1 + rows.length];
  const refOf = (column: number) => `$${DASHBOARD_COLUMNS[column]}$${first}:$${DASHBOARD_COLUMNS[column]}$${last}`;
  const columnOf = (column: number) => rows.map((row) => resultOfFigure(row[column] ?? ""));
  const textAt = (ref: string, text: string | number): Texts => ({ ref, texts: [String(text)] });
  const { name, altText, kind, numberFormat } = chart;
  return {
    name,
    altText: `${altText} De cijfers staan op dit blad in A${top + 1} tot en met ${DASHBOARD_COLUMNS[headings.length - 1]}${last}.`,
    sheet,
    kind,
    title: textAt(`$A$${top}`, resultOfFigure(title)),
    categories: { ref: refOf(0), texts: columnOf(0).map(String) },
    series: chart.series.map(({ column, colour, labels }) => ({
      name: textAt(`$${DASHBOARD_COLUMNS[column]}$${top + 1}`, headings[column] ?? ""),
      values: { ref: refOf(column), numbers: columnOf(column).map((value) => (typeof value === "number" ? value : 0)) },
      colour,
      labels,
    })),
    numberFormat,
    anchor,
    ...edgeOf(chart.series.flatMap(({ column }) => columnOf(column))),
  };
}

/** Bars begin at zero: values of one sign that are almost equal would look as if they differed much. */
function edgeOf(values: readonly (string | number)[]): Pick<Chart, "edge"> {
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.every((number) => number >= 0)) return { edge: "min" };
  return numbers.every((number) => number <= 0) ? { edge: "max" } : {};
}

/** Names of tables and columns, and cells of the same row. */
function spelled(template: string, address: string, tables: TablesByName): string {
  const row = /\d+$/.exec(address)?.[0] ?? "";
  return spellFormula(
    template.replace(/\{@([A-Z])\}/g, (_, column: string) => `${column}${row}`),
    {
      row: (key) => {
        throw new Error(`an overview has no row {${key}}`);
      },
      column: (name, key) => {
        const heading = tables.get(name)?.columns.find((column) => column.key === key)?.heading;
        if (heading === undefined) throw new Error(`the overview reads ${name}.${key}, which is not there`);
        return `${name}[${heading}]`;
      },
      cell: nameOfCell,
    },
  );
}
