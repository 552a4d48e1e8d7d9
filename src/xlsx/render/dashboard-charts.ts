/** The charts of the Dashboard with the values that are cached in them. */

import { DASHBOARD_CHARTS, type DashboardChart, shownRange } from "../../schema/dashboard/charts.ts";
import { BLOCKS, DASHBOARD_COLUMNS, DASHBOARD_WIDTH } from "../../schema/dashboard/layout.ts";
import type { RowValue } from "../../schema/row-value.ts";
import { addressesIn, columnName } from "../../workbook/address.ts";
import type { Anchor, Chart } from "../finish/charts/chart.ts";

export function dashboardCharts(sheet: string, values: ReadonlyMap<string, RowValue>): Chart[] {
  const headings = new Map(
    BLOCKS.flatMap(({ header, headings: own }) =>
      own.map((heading, at) => [`${columnName(at + 1)}${header}`, heading]),
    ),
  );
  const valueAt = (address: string) => values.get(address) ?? headings.get(address) ?? "";
  const cells = (ref: string) => addressesIn(ref).map(valueAt);
  const texts = (ref: string) => ({ ref, texts: cells(ref).map(String) });
  return DASHBOARD_CHARTS.map((chart) => {
    const shown = shownRange(chart, (ref) => texts(ref).texts);
    return {
      name: chart.name,
      altText: chart.altText,
      sheet,
      kind: chart.kind,
      title: texts(chart.title),
      categories: texts(shown(chart.categories)),
      series: chart.series.map(({ name, values, colour, labels }) => ({
        name: texts(name),
        values: {
          ref: shown(values),
          numbers: cells(shown(values)).map((value) => (typeof value === "number" ? value : 0)),
        },
        colour,
        labels,
      })),
      numberFormat: chart.numberFormat,
      anchor: anchorOf(chart),
    };
  });
}

const EMU_PER_PIXEL = 9525;
/** Of Calibri 11, in which widths are told: seven pixels a character, and five for the sides. */
const COLUMN_PIXELS = DASHBOARD_WIDTH * 7 + 5;
const HALFWAY = Math.floor(DASHBOARD_COLUMNS.length / 2);
/** Pixels between two charts. */
const APART = 12;

/** The left half of the sheet's width or the right half; the outer edges are those of columns, whatever a column measures. */
export function anchorOf({ place }: Pick<DashboardChart, "place">): Anchor {
  const corner = (column: number, offset: number, row: number) => ({
    column,
    columnOffset: Math.round(offset * EMU_PER_PIXEL),
    row: row - 1,
    rowOffset: 0,
  });
  const middle = COLUMN_PIXELS / 2;
  const [from, to] = [place.fromRow, place.toRow];
  return place.half === "left"
    ? { from: corner(0, 0, from), to: corner(HALFWAY, middle - APART / 2, to) }
    : { from: corner(HALFWAY, middle + APART / 2, from), to: corner(DASHBOARD_COLUMNS.length, 0, to) };
}
