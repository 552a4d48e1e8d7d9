import { describe, expect, it } from "vitest";
import { recogniseWorkbook } from "../../../src/recognise/recognise-workbook.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { workbookOf } from "../../support/sheet.ts";
import { planOf } from "./plan-of.ts";

type Rows = readonly (readonly CellValue[])[];

/** From the sheets as people keep them, to the rows of ours. */
function planFrom(sheets: Readonly<Record<string, Rows>>) {
  const { tables } = recogniseWorkbook(workbookOf(sheets), []);
  return { ...planOf(tables), tables };
}

describe("a cash book with short words", () => {
  it.each([
    ["In", "Uit"],
    ["Bij", "Af"],
    ["Inkomsten", "Uitgaven"],
  ])("has what went out as costs, under %s and %s", (income, actual) => {
    const plan = planFrom({
      Kas: [
        ["Kasboek klusgroep 2026"],
        [],
        ["Datum", "Waarvoor", "Bon", income, actual, "Saldo"],
        ["2-1-2026", "Beginsaldo", null, null, null, 80.15],
        ["5-1-2026", "Bijdrage corporatie", null, 250, null, 330.15],
        ["9-1-2026", "Heggenschaar", 1, null, 89.95, 240.2],
        ["12-2-2026", "Koffie", 2, null, 12.4, 227.8],
        ["1-3-2026", "Statiegeld", null, 4, null, 231.8],
      ],
    });
    expect(plan.tables[0]?.skipped).toEqual([{ row: 4, reason: "derived" }]);
    expect(plan.rows("zbKostenposten").map(({ name, amount, proof }) => [name, amount, proof])).toEqual([
      ["Heggenschaar", 89.95, "1"],
      ["Koffie", 12.4, "2"],
    ]);
    expect(plan.codes).toContain("S027");
  });

  it("is known without a balance by whole words and a day", () => {
    const plan = planFrom({
      Kas: [
        ["Datum", "Wat", "Inkomsten", "Uitgaven", "Wie betaalde"],
        ["1-2-2026", "Contributie", 120, null, "leden"],
        ["9-2-2026", "Bezems (2)", null, 23.9, "Joke"],
        ["3-3-2026", "Zakken zand", null, 31.5, "Henk"],
      ],
    });
    expect(plan.rows("zbKostenposten").map(({ name, amount }) => [name, amount])).toEqual([
      ["Bezems (2)", 23.9],
      ["Zakken zand", 31.5],
    ]);
  });

  it("begins with what was left last year, which is no cost", () => {
    const plan = planFrom({
      Kasboek: [
        ["Datum", "Omschrijving", "Ontvangen", "Betaald", "Saldo"],
        ["2-1-2026", "Saldo vorig jaar", null, null, 88.1],
        ["20-1-2026", "Subsidie", 200, null, 288.1],
        ["14-2-2026", "Zaalhuur", null, 45, 243.1],
        ["9-3-2026", "Drukwerk", null, 32.6, 210.5],
      ],
    });
    expect(plan.tables[0]?.skipped).toEqual([{ row: 2, reason: "derived" }]);
    expect(plan.rows("zbKostenposten").map(({ name }) => name)).toEqual(["Zaalhuur", "Drukwerk"]);
  });

  it("is no list of things that go in and out", () => {
    const plan = planFrom({
      Berging: [
        ["Datum", "Artikel", "In", "Uit"],
        ["1-2-2026", "Vuilniszakken", 40, null],
        ["9-2-2026", "Vuilniszakken", null, 12],
        ["3-3-2026", "Handschoenen", null, 2],
      ],
    });
    expect(plan.rows("zbKostenposten")).toEqual([]);
  });
});
