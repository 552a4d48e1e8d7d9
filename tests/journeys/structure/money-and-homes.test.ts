import { describe, expect, it } from "vitest";
import { recogniseWorkbook } from "../../../src/recognise/recognise-workbook.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { workbookOf } from "../../support/sheet.ts";
import { day, planOf } from "./plan-of.ts";

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

describe("a list of moves in other words", () => {
  const left = { unit: "Lindelaan 2", household: "J. Visser", to: day(2026, 5, 31) };
  const came = { unit: "Lindelaan 2", household: "L. Osei", from: day(2026, 6, 16) };

  it.each([
    [
      ["Woning", "Vertrek", "Naam vertrekker", "Intrek", "Nieuwe huurder", "Dagen leeg"],
      ["Lindelaan 2", "31-5-2026", "J. Visser", "16-6-2026", "L. Osei", 15],
    ],
    [
      ["Adres", "Oude huurder", "Eruit", "Nieuwe huurder", "Erin"],
      ["Lindelaan 2", "J. Visser", "31-5-2026", "L. Osei", "16-6-2026"],
    ],
    [
      ["Adres", "Vorige huurder", "Tot", "Nieuwe huurder", "Van"],
      ["Lindelaan 2", "J. Visser", "31-5-2026", "L. Osei", "16-6-2026"],
    ],
  ])("gives each household its own day, under %s", (headings, moved) => {
    const other = moved.map((value) => (value === "Lindelaan 2" ? "Lindelaan 8" : value));
    const plan = planFrom({ Verhuizingen: [headings, moved, other] });
    expect(plan.rows("zbBewoning", "id")).toEqual([
      left,
      came,
      { ...left, unit: "Lindelaan 8" },
      { ...came, unit: "Lindelaan 8" },
    ]);
    expect(plan.rows("zbEenheden").every(({ status }) => status === undefined)).toBe(true);
    expect(plan.codes).not.toContain("S029");
  });

  it.each([
    [
      "two days of entry",
      ["Adres", "Ingang", "Oude huurder", "Nieuwe huurder", "Ingang huur"],
      ["Lindelaan 2", "1-5-2019", "J. Visser", "L. Osei", "16-6-2026"],
    ],
    [
      "who comes before the other is gone",
      ["Adres", "Oude huurder", "Vertrek", "Nieuwe huurder", "Intrek"],
      ["Lindelaan 2", "J. Visser", "16-6-2026", "L. Osei", "31-5-2026"],
    ],
  ])("gives no day to anybody where it is not certain: %s", (_why, headings, moved) => {
    const other = moved.map((value) => (value === "Lindelaan 2" ? "Lindelaan 8" : value));
    const plan = planFrom({ Verhuizingen: [headings, moved, other] });
    expect(plan.rows("zbBewoning", "id", "unit").slice(0, 2)).toEqual([
      { household: "J. Visser" },
      { household: "L. Osei" },
    ]);
    expect(plan.codes).toContain("S029");
    expect(plan.leftOver.filter((text) => text.includes("2026")).length).toBeGreaterThan(0);
  });
});

describe("a list of empty homes", () => {
  it("brings no household and no advance; since when and until when is told", () => {
    const plan = planFrom({
      Leegstand: [
        ["Complex", "Adres", "Leeg van", "Leeg tot", "Reden", "Derving voorschot"],
        ["Lindehof", "Lindelaan 13", "1-4-2026", "30-4-2026", "mutatie", 41],
        ["Lindehof", "Lindelaan 33", "1-11-2026", null, "renovatie", 69],
      ],
    });
    for (const table of ["zbBewoning", "zbVoorschotten"]) expect(plan.rows(table)).toEqual([]);
    expect(plan.leftOver).toEqual(expect.arrayContaining(["Leeg van: 1-4-2026", "Leeg tot: 30-4-2026"]));
    expect(plan.codes).toContain("S029");
  });
});
