import { describe, expect, it } from "vitest";
import { recogniseWorkbook } from "../../../src/recognise/recognise-workbook.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { workbookOf } from "../../support/sheet.ts";
import { day, planOf } from "./plan-of.ts";

function planFrom(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>) {
  const { tables } = recogniseWorkbook(workbookOf(sheets), []);
  return { ...planOf(tables), tables };
}

describe("costs of complexes beside each other", () => {
  const ROWS = [
    ["Schoonmaak", 12400, 8800, 21200],
    ["Groen", 3500, null, 3500],
    ["Huismeester", 9000.5, 9000, 18000.5],
  ] as const;

  it.each([
    ["Kosten 2025", "Kostensoort", "0231 Meidoorn", "0232 Hazelaar", "Totaal", ["0231", "0232"]],
    ["Servicekosten 2025 per complex", "Post", "Meidoorn", "Hazelaar", "Totaal", ["Meidoorn", "Hazelaar"]],
    ["Kosten 2025", "Omschrijving", "Complex 12", "Complex 15", "Som", ["12", "15"]],
    ["Kosten 2025", "Kostenpost", "0231 - Meidoorn", "0232 - Hazelaar", "Alle complexen", ["0231", "0232"]],
  ])("count once, whatever their total is called: %s, %s, %s", (title, item, one, other, total, ids) => {
    const plan = planFrom({ Blad1: [[title], [item, one, other, total], ...ROWS] });
    expect(plan.rows("zbKostenposten").map(({ name, complex, year, amount }) => [name, complex, year, amount])).toEqual(
      [
        ["Schoonmaak", ids[0], 2025, 12400],
        ["Schoonmaak", ids[1], 2025, 8800],
        ["Groen", ids[0], 2025, 3500],
        ["Huismeester", ids[0], 2025, 9000.5],
        ["Huismeester", ids[1], 2025, 9000],
      ],
    );
    const added = plan.result.problems.find(({ code }) => code === "S002");
    expect(added?.places.map(({ cell }) => cell)).toEqual(["B2", "C2"]);
  });

  it("are the total where no column has its part", () => {
    const plan = planFrom({
      "Kosten 2025": [
        ["Kostensoort", "0231 Meidoorn", "0232 Hazelaar", "Totaal"],
        ["Schoonmaak", 12400, 8800, 21200],
        ["Groen", 3500, 100, 3600],
        ["Verzekering", null, null, 640],
      ],
    });
    expect(plan.rows("zbKostenposten").at(-1)).toMatchObject({ name: "Verzekering", amount: 640 });
  });

  it("are no complexes where the list does not say so", () => {
    const plan = planFrom({
      "Kosten 2025": [
        ["Kostensoort", "Arbeid", "Overhead", "Totaal"],
        ["Schoonmaak", 12400, 8800, 21200],
        ["Groen", 3500, 100, 3600],
      ],
    });
    expect(plan.rows("zbComplexen")).toEqual([]);
    expect(plan.rows("zbKostenposten").map(({ amount }) => amount)).toEqual([21200, 3600]);
  });
});

describe("costs of each month", () => {
  it.each([
    [
      ["Kostensoort", "jan", "feb", "mrt", "Totaal"],
      ["jan", "feb", "mrt"],
    ],
    [
      ["Post", "januari", "februari", "maart"],
      ["januari", "februari", "maart"],
    ],
    [
      ["Kostenpost", "Q1", "Q2", "Q3", "Jaartotaal"],
      ["Q1", "Q2", "Q3"],
    ],
  ])("are a row each where no year is named, and their sum is what they cost: %j", (headings, parts) => {
    const rows = [
      ["Schoonmaak hal", 120, 120, 125.5, 365.5],
      ["Elektra hal", 45.1, null, 41.75, 86.85],
    ].map((row) => row.slice(0, headings.length));
    const plan = planFrom({ Kosten: [headings, ...rows] });
    expect(plan.rows("zbKostenposten").map(({ name, amount, year, note }) => [name, amount, year, note])).toEqual([
      ["Schoonmaak hal", 120, undefined, parts[0]],
      ["Schoonmaak hal", 120, undefined, parts[1]],
      ["Schoonmaak hal", 125.5, undefined, parts[2]],
      ["Elektra hal", 45.1, undefined, parts[0]],
      ["Elektra hal", 41.75, undefined, parts[2]],
    ]);
    expect(plan.codes).toContain("S014");
    expect(plan.codes).not.toContain("S019");
  });

  it("are of the days of that month where the year is known", () => {
    const plan = planFrom({
      Kosten: [["Kosten 2025"], ["Post", "jan", "feb", "mrt", "Totaal"], ["Schoonmaak hal", 120, 120, 125.5, 365.5]],
    });
    expect(plan.rows("zbKostenposten").map(({ amount, from, note }) => [amount, from, note])).toEqual([
      [120, day(2025, 1, 1), undefined],
      [120, day(2025, 2, 1), undefined],
      [125.5, day(2025, 3, 1), undefined],
    ]);
  });
});
