import { describe, expect, it } from "vitest";
import { DASHBOARD_CELLS, DASHBOARD_READS } from "../../src/schema/dashboard/cells.ts";
import { DASHBOARD_CHARTS, firstLabelFormat, shownRange } from "../../src/schema/dashboard/charts.ts";
import { BLOCKS, CARD, CHART_ROWS, DASHBOARD_COLUMNS, FIGURES_ROW } from "../../src/schema/dashboard/layout.ts";
import { dashboardValues } from "../../src/schema/dashboard/values.ts";
import { readsOf } from "../../src/schema/formula.ts";
import { NAMED_CELLS } from "../../src/schema/sheets.ts";
import { columnNamed, tableNamed } from "../../src/schema/workbook-schema.ts";
import { addressesIn } from "../../src/workbook/address.ts";

/** Of Excel 2016 and before, and known to LibreOffice. */
const FUNCTIONS =
  "IF OR AND SUM SUMIF SUMIFS COUNT COUNTIF COUNTIFS SUMPRODUCT LARGE ROW MIN MOD ROUND ABS INT INDEX MATCH IFERROR EDATE LEFT RIGHT LEN".split(
    " ",
  );
const formulas = DASHBOARD_CELLS.flatMap((cell) => ("formula" in cell ? [cell] : []));
const headings = new Set(
  BLOCKS.flatMap(({ header, headings: own }) => own.map((_, at) => `${DASHBOARD_COLUMNS[at]}${header}`)),
);

describe("the Dashboard", () => {
  it("has one formula or text a cell", () => {
    const addresses = DASHBOARD_CELLS.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.filter((address) => headings.has(address))).toEqual([]);
  });

  it("reads columns and cells that are there, of tables that it says it needs", () => {
    for (const { formula } of formulas) {
      const { columns, cells, row } = readsOf(formula);
      expect(row).toEqual([]);
      for (const { table, key } of columns) {
        expect(DASHBOARD_READS).toContain(table);
        expect(() => columnNamed(tableNamed(table), key)).not.toThrow();
      }
      expect(cells.filter((key) => !(key in NAMED_CELLS))).toEqual([]);
    }
  });

  it("uses functions of Excel 2016 only", () => {
    const used = new Set(formulas.flatMap(({ formula }) => readsOf(formula).functions));
    expect([...used].filter((name) => !FUNCTIONS.includes(name))).toEqual([]);
  });

  it("has room for its cards, its charts and the figures behind them", () => {
    expect(CARD.note).toBeLessThan(CHART_ROWS[0].from);
    expect(CHART_ROWS[0].to).toBeLessThanOrEqual(CHART_ROWS[1].from);
    expect(CHART_ROWS[1].to).toBeLessThan(FIGURES_ROW);
    const lines = [
      FIGURES_ROW,
      ...BLOCKS.flatMap(({ title, header, first, rows }) => [title, header, first, first + rows - 1]),
    ];
    expect(lines).toEqual([...lines].sort((one, other) => one - other));
  });

  it("has the engine's value for every cell", () => {
    const values = dashboardValues(() => [], { referenceDay: null, reportingYear: null });
    expect(DASHBOARD_CELLS.map(({ address }) => address).filter((address) => !values.has(address))).toEqual([]);
    expect([...values.keys()].filter((address) => !DASHBOARD_CELLS.some((cell) => cell.address === address))).toEqual(
      [],
    );
  });
});

describe("its charts", () => {
  it("show cells of the blocks, and stand in two halves of two rows", () => {
    const known = new Set([...DASHBOARD_CELLS.map(({ address }) => address), ...headings]);
    for (const { title, categories, series } of DASHBOARD_CHARTS) {
      const refs = [title, categories, ...series.flatMap(({ name, values }) => [name, values])];
      expect(refs.flatMap(addressesIn).filter((address) => !known.has(address))).toEqual([]);
    }
    expect(new Set(DASHBOARD_CHARTS.map(({ place }) => JSON.stringify(place))).size).toBe(DASHBOARD_CHARTS.length);
  });

  it("show only what has a name, as long as something has", () => {
    const chart = DASHBOARD_CHARTS.find(({ filledOnly }) => filledOnly);
    if (!chart) throw new Error("no chart shows only what is filled in");
    const [first = "", last = ""] = chart.categories.split(":");
    const row = Number(last.split("$")[2]);
    const shown = (texts: readonly string[]) => shownRange(chart, () => texts)(chart.categories);
    expect(shown(["Lindehof", "", "", "", "", ""])).toBe(`${first}:$A$${row - 5}`);
    expect(shown(["", "", "", "", "", ""])).toBe(chart.categories);
    expect(shown(["a", "b", "c", "d", "e", "f"])).toBe(chart.categories);
  });

  it("name a series before its first amount, and not where there is no amount", () => {
    expect(firstLabelFormat('"€" #,##0;-"€" #,##0;', "Oud")).toBe('"Oud ""€" #,##0;"Oud "-"€" #,##0;');
    expect(firstLabelFormat("[>=100]0;[<=-100]-0;", "Nieuw")).toBe('[>=100]"Nieuw "0;[<=-100]"Nieuw "-0;');
  });
});
