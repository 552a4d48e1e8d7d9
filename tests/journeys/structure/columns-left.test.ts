/** Columns that no table of ours has a place for. */

import { expect, it } from "vitest";
import { recogniseWorkbook } from "../../../src/recognise/recognise-workbook.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { workbookOf } from "../../support/sheet.ts";
import { planOf } from "./plan-of.ts";

function toldOf(rows: readonly (readonly CellValue[])[]) {
  const { result } = planOf(recogniseWorkbook(workbookOf({ Lijst: rows }), []).tables);
  return result.problems.flatMap(({ code, facts, places }) =>
    code === "S058" ? [{ facts, places: places.map(({ cell }) => cell) }] : [],
  );
}

it("are named together, with the first value of each", () => {
  const told = toldOf([
    ["Initiatief", "Fase", "Lievelingskleur", "Trekker", "Vlag"],
    ["Tuin Noord", "uitvoering", null, "mw. K. Bos", "rood"],
    ["Portiek 3", "aanjagen", "groen", "dhr. P. Vos", null],
  ]);
  expect(told).toEqual([{ facts: { sheet: "Lijst", headings: ["Lievelingskleur", "Vlag"] }, places: ["C3", "E2"] }]);
});

it("are not those of which only some cells do not fit, which are told one by one", () => {
  const told = toldOf([
    ["Initiatief", "Fase", "Trekker", "Start"],
    ["Tuin Noord", "uitvoering", "mw. K. Bos", "1-3-2025"],
    ["Portiek 3", "aanjagen", "dhr. P. Vos", "voorjaar"],
    ["Hal", "aanjagen", "dhr. T. Mos", "1-5-2025"],
  ]);
  expect(told).toEqual([]);
});
