/**
 * The charts of the Dashboard through Office.js, for Excel on the web refuses sheets that bring charts. They are made from ranges
 * with their headings, so that names, categories and titles follow the cells. Office.js has no alternative text for charts: the
 * title tells the point, and the figures stand below the charts.
 */

import {
  DASHBOARD_CHARTS,
  type DashboardChart,
  firstLabelFormat,
  inkOn,
  shownRange,
} from "../../src/schema/dashboard/charts.ts";
import { DASHBOARD_COLUMNS, DASHBOARD_NAME } from "../../src/schema/dashboard/layout.ts";
import { parseRange } from "../../src/workbook/address.ts";
import { quoteSheet } from "../../src/workbook/rename-in-formula.ts";
import { type Layout, sheetIn } from "./layout.ts";
import type { Along, Requests } from "./requests.ts";

const TYPES = {
  bars: "BarClustered",
  columns: "ColumnClustered",
  stackedColumns: "ColumnStacked",
  lines: "LineMarkers",
} as const satisfies Record<DashboardChart["kind"], string>;

/** Points between two charts. */
const APART = 9;

/** The sheet that the name of the figures lies on; null in a workbook without a Dashboard of ours. */
export function dashboardIn({ names }: Layout): string | null {
  const found = names.find(({ name, sheet }) => name === DASHBOARD_NAME && sheet === undefined);
  return found ? sheetIn(found.refersTo) || null : null;
}

export interface ChartsToMake extends Along {
  /** The Dashboard. */
  readonly sheet: string;
  /** After that: one request, or none when every chart shows already what it has to show. */
  make(): Promise<void>;
}

/**
 * The charts on a Dashboard, for the figures that stand there when they are asked. On a new sheet all of them are made; on another
 * those that show more or fewer categories than are filled in by now, so that a chart that somebody deleted does not come back. The
 * sheet is protected again afterwards, without a password as it was.
 */
export function chartsOn(requests: Requests, sheetName: string, isNew: boolean): ChartsToMake {
  const sheet = requests.context.workbook.worksheets.getItem(sheetName);
  let parts: readonly Part[] = [];
  return {
    sheet: sheetName,
    ask: () => {
      parts = DASHBOARD_CHARTS.map((chart) => askPart(sheet, chart));
      sheet.protection.load("protected,options");
    },
    make: async () => {
      const wanted = parts.filter((part) => isNew || showsOthers(part));
      if (wanted.length === 0) return;
      const { protected: wasProtected, options } = sheet.protection;
      if (wasProtected) sheet.protection.unprotect();
      for (const part of wanted) makePart(sheet, sheetName, part);
      const protectAgain = () => {
        if (wasProtected) sheet.protection.protect(options);
      };
      protectAgain();
      try {
        await requests.sendToTheEnd();
      } catch (error) {
        await removeCharts(requests, sheet, protectAgain);
        throw error;
      }
    },
  };
}

interface Part {
  readonly chart: DashboardChart;
  readonly room: Excel.Range;
  readonly categories: Excel.Range;
  readonly names: readonly Excel.Range[];
  readonly held: Excel.Chart;
  readonly points: Excel.ChartPointsCollection;
}

function askPart(sheet: Excel.Worksheet, chart: DashboardChart): Part {
  const last = DASHBOARD_COLUMNS.at(-1);
  const room = sheet.getRange(`A${chart.place.fromRow}:${last}${chart.place.toRow - 1}`);
  room.load("left,top,width,height");
  const categories = sheet.getRange(plain(chart.categories));
  categories.load("values");
  const names = chart.series.map(({ name }) => sheet.getRange(plain(name)));
  for (const name of names) name.load("values");
  const held = sheet.charts.getItemOrNullObject(chart.name);
  held.load("name");
  const { points } = held.series.getItemAt(0);
  points.load("count");
  return { chart, room, categories, names, held, points };
}

function shownIn({ chart, categories }: Part): (reference: string) => string {
  const texts = categories.values.flat().map(String);
  return shownRange(chart, () => texts);
}

function showsOthers(part: Part): boolean {
  if (part.held.isNullObject || !part.chart.filledOnly) return false;
  return part.points.count !== pointsIn(shownIn(part)(part.chart.categories));
}

function makePart(sheet: Excel.Worksheet, sheetName: string, part: Part): void {
  const { chart, room, names, held } = part;
  if (!held.isNullObject) held.delete();
  const shown = shownIn(part);
  const made = sheet.charts.add(
    TYPES[chart.kind],
    sheet.getRange(plain(shown(chart.source))),
    chart.kind === "lines" ? "Rows" : "Columns",
  );
  made.name = chart.name;
  place(made, chart, room);
  dress(made, chart, sheetName);
  const points = chart.kind === "lines" ? 2 : pointsIn(shown(chart.categories));
  chart.series.forEach((series, at) => {
    dressSeries(made.series.getItemAt(at), series, chart, String(names[at]?.values[0]?.[0] ?? ""), points);
  });
}

/** No half of the charts, and no sheet that lies open. */
async function removeCharts(requests: Requests, sheet: Excel.Worksheet, protectAgain: () => void): Promise<void> {
  const held = DASHBOARD_CHARTS.map(({ name }) => sheet.charts.getItemOrNullObject(name));
  for (const chart of held) chart.load("name");
  await requests.sendToTheEnd();
  sheet.protection.unprotect();
  for (const chart of held) if (!chart.isNullObject) chart.delete();
  protectAgain();
  await requests.sendToTheEnd();
}

function place(
  made: Excel.Chart,
  { place: { half } }: DashboardChart,
  { left, top, width, height }: Excel.Range,
): void {
  made.left = left + (half === "left" ? 0 : width / 2 + APART / 2);
  made.top = top;
  made.width = width / 2 - APART / 2;
  made.height = height;
}

function dress(made: Excel.Chart, { kind, title, numberFormat }: DashboardChart, sheetName: string): void {
  made.title.setFormula(`=${quoteSheet(sheetName)}!${title}`);
  made.title.format.font.size = 11;
  made.title.format.font.bold = true;
  made.legend.visible = false;
  const { categoryAxis, valueAxis } = made.axes;
  valueAxis.majorGridlines.visible = kind === "lines";
  if (kind === "lines") valueAxis.numberFormat = numberFormat;
  else valueAxis.visible = false;
  // The first phase on top, as in the block.
  if (kind === "bars") categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelPosition = "Low";
}

function dressSeries(
  made: Excel.ChartSeries,
  series: DashboardChart["series"][number],
  { kind, numberFormat }: DashboardChart,
  name: string,
  points: number,
): void {
  const colour = `#${series.colour}`;
  if (kind === "lines") {
    made.format.line.color = colour;
    made.format.line.weight = 2.25;
    made.markerBackgroundColor = colour;
    made.markerForegroundColor = colour;
  } else {
    made.format.fill.setSolidColor(colour);
    made.gapWidth = kind === "columns" ? (points > 3 ? 80 : 200) : 35;
  }
  if (series.labels === "nameAtEnd") {
    const end = made.points.getItemAt(points - 1);
    end.hasDataLabel = true;
    end.dataLabel.showSeriesName = true;
    end.dataLabel.showValue = false;
    end.dataLabel.position = "Right";
    end.dataLabel.format.font.color = colour;
    return;
  }
  made.hasDataLabels = true;
  made.dataLabels.showValue = true;
  made.dataLabels.numberFormat = numberFormat;
  made.dataLabels.position = kind === "stackedColumns" ? "Center" : "OutsideEnd";
  if (kind === "stackedColumns") made.dataLabels.format.font.color = `#${inkOn(series.colour)}`;
  if (series.labels === "nameAndValues") {
    made.points.getItemAt(0).dataLabel.numberFormat = firstLabelFormat(numberFormat, name);
  }
}

/** "$A$5:$A$9" → "A5:A9" */
function plain(reference: string): string {
  return reference.replaceAll("$", "");
}

function pointsIn(categories: string): number {
  const range = parseRange(plain(categories));
  return range ? range.bottom - range.top + 1 : 1;
}
