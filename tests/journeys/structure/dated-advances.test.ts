import { describe, expect, it } from "vitest";
import { recogniseWorkbook } from "../../../src/recognise/recognise-workbook.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { workbookOf } from "../../support/sheet.ts";
import { day, planOf } from "./plan-of.ts";

function planFrom(...rows: readonly (readonly CellValue[])[]) {
  const { tables } = recogniseWorkbook(workbookOf({ Blad1: rows }), []);
  return planOf(tables);
}

describe("advances with the time in their heading", () => {
  const [june, july] = [day(2025, 6, 30), day(2025, 7, 1)];

  it.each([
    ["Voorschot t/m jun 2025", "Voorschot vanaf jul 2025", undefined, june, july, undefined],
    ["Voorschot tot juli 2025", "Voorschot m.i.v. juli 2025", undefined, june, july, undefined],
    ["Voorschot t/m 2025", "Voorschot vanaf 2026", undefined, day(2025, 12, 31), day(2026, 1, 1), undefined],
    ["Voorschot t/m 2025-06", "Voorschot vanaf 2025-07-01", undefined, june, july, undefined],
    ["VS 01-2025 t/m 06-2025", "VS 1-7 t/m 31-12-2025", day(2025, 1, 1), june, july, day(2025, 12, 31)],
    ["VS 1-1-2025 tot 1-7-2025", "VS vanaf 2025-07", day(2025, 1, 1), june, july, undefined],
    ["VS jan-jun 2025", "VS jul-dec 2025", day(2025, 1, 1), june, july, day(2025, 12, 31)],
    ["Voorschot 1e halfjaar 2025", "Voorschot 2e halfjaar 2025", day(2025, 1, 1), june, july, day(2025, 12, 31)],
  ])("hold for that time only: %s, %s", (one, other, from, to, next, end) => {
    const plan = planFrom(
      ["VHE", "Straat", "Huisnr", one, other],
      ["0412-01", "Kade", 1, 30, 32.5],
      ["0412-02", "Kade", 3, 28, 30],
    );
    expect(plan.rows("zbVoorschotten").map((row) => [row.unit, row.from, row.to, row.perMonth])).toEqual([
      ["0412-01", from, to, 30],
      ["0412-01", next, end, 32.5],
      ["0412-02", from, to, 28],
      ["0412-02", next, end, 30],
    ]);
    expect(plan.rows("zbEenheden").every(({ advance }) => advance === undefined)).toBe(true);
    expect(plan.leftOver).toEqual([]);
  });

  it("end each other where each says since when it holds", () => {
    const plan = planFrom(
      ["VHE", "Adres", "Voorschot / mnd", null],
      [null, null, "vanaf 1-4-2023", "m.i.v. 1 januari 2025"],
      ["0412-01", "Kade 1", 30, "32,50"],
      ["0412-02", "Kade 3", null, 30],
    );
    expect(plan.rows("zbVoorschotten").map(({ unit, from, to, perMonth }) => [unit, from, to, perMonth])).toEqual([
      ["0412-01", day(2023, 4, 1), day(2024, 12, 31), 30],
      ["0412-01", day(2025, 1, 1), undefined, 32.5],
      ["0412-02", day(2025, 1, 1), undefined, 30],
    ]);
    expect(plan.codes).not.toContain("S054");
  });

  it("are no advance of now where only the day of their end is said", () => {
    const plan = planFrom(
      ["VHE", "Straat", "Huisnr", "Voorschot t/m 30-6-2025"],
      ["0412-01", "Kade", 1, 30],
      ["0412-02", "Kade", 3, 28],
    );
    expect(plan.rows("zbEenheden").map(({ advance }) => advance)).toEqual([undefined, undefined]);
    expect(plan.rows("zbVoorschotten").map(({ to }) => to)).toEqual([june, june]);
  });
});

describe("a home with a row for each household", () => {
  const rows = [
    ["2", "Kade 3", "M. Maas", "15-09-2019", "31-08-2025", 42.1],
    ["2", "Kade 3", "T. Groen", "01-10-2025", null, 45],
  ];

  it.each([
    ["the oldest first", rows],
    ["the newest first", [...rows].reverse()],
  ])("has the advance of each in its own time: %s", (_, both) => {
    const plan = planFrom(
      ["VHE", "Adresregel", "Contractant", "Ingang contract", "Einde contract", "VS SK"],
      ["1", "Kade 1", "J. Smit", "01-05-2012", null, 42.1],
      ...both,
      ["4", "Kade 7 H", "Leegstand", "01-07-2025", null, null],
    );
    const ofHome = plan.rows("zbVoorschotten").filter(({ unit }) => unit === "2");
    expect(ofHome.map(({ from, to, perMonth }) => [from, to, perMonth]).sort()).toEqual([
      [day(2019, 9, 15), day(2025, 8, 31), 42.1],
      [day(2025, 10, 1), undefined, 45],
    ]);
    expect(plan.rows("zbEenheden").map(({ advance }) => advance)).toEqual([42.1, 45, undefined]);
    expect(plan.rows("zbEenheden").map(({ street, number }) => [street, number])).toEqual([
      ["Kade", 1],
      ["Kade", 3],
      ["Kade", 7],
    ]);
    expect(plan.codes).not.toContain("S009");
    // The day on which the last home became empty is of nobody, and told.
    expect(plan.codes).toContain("S057");
  });
});

describe("a household with the last day of 9999", () => {
  it("lives there still: that day is no end", () => {
    const plan = planFrom(
      ["VHE", "Adresregel", "Contractant", "Ingang contract", "Einde contract", "VS SK"],
      ["1", "Kade 1", "J. Smit", "01-05-2012", "31-12-2019", 42.1],
      ["1", "Kade 1", "A. Vos", "01-01-2020", "31-12-9999", 44],
      ["2", "Kade 3", "Leegstand", "01-05-2012", "31-12-2019", null],
      ["2", "Kade 3", "T. Groen", "01-01-2020", "31-12-9999", 45],
    );
    expect(plan.rows("zbVoorschotten").map(({ unit, from, to }) => [unit, from, to])).toEqual([
      ["1", day(2012, 5, 1), day(2019, 12, 31)],
      ["1", day(2020, 1, 1), undefined],
      ["2", day(2020, 1, 1), undefined],
    ]);
    expect(plan.rows("zbEenheden").map(({ advance, status }) => [advance, status])).toEqual([
      [44, undefined],
      [45, undefined],
    ]);
  });
});

describe("a home of which a row ends before it begins", () => {
  it("has advances without days: nobody knows whose they are", () => {
    const plan = planFrom(
      ["VHE", "Adresregel", "Contractant", "Ingang contract", "Einde contract", "VS SK"],
      ["1", "Kade 1", "J. Smit", "01-05-2012", "31-12-2012", 42.1],
      ["1", "Kade 1", "A. Vos", "01-01-2013", null, 44],
      ["2", "Kade 3", "M. Maas", "01-09-2025", "31-01-2025", 42.1],
      ["2", "Kade 3", "T. Groen", "01-10-2025", null, 45],
    );
    expect(plan.rows("zbVoorschotten").map(({ unit, from, to }) => [unit, from, to])).toEqual([
      ["1", day(2012, 5, 1), day(2012, 12, 31)],
      ["1", day(2013, 1, 1), undefined],
      ["2", undefined, undefined],
    ]);
  });
});

describe("more people in one household", () => {
  it.each([
    [["Huurder 1", "Huurder 2"], ["Dirk Maas", "Anna de Wit"], "Dirk Maas en Anna de Wit"],
    [["Huurder", "Medehuurder"], ["Dirk Maas", "Anna de Wit"], "Dirk Maas en Anna de Wit"],
    [["Voorletters", "Achternaam"], ["D.", "Maas"], "D. Maas"],
    [["Huurder 1", "Huurder 2"], ["Dirk Maas", null], "Dirk Maas"],
  ])("are named apart from each other: %j", (headings, names, household) => {
    const plan = planFrom(
      ["VHE", "Adres", ...headings, "Kale huur"],
      ["101", "Plein 1", ...names, "€ 612,33"],
      ["102", "Plein 3", "Yusuf Demir", null, "€ 598,10"],
    );
    expect(plan.rows("zbBewoning")[0]?.household).toBe(household);
  });
});

describe("a list of advances with their days, that names nobody", () => {
  it.each([
    ["Ingangsdatum", "Einddatum"],
    ["Geldig vanaf", "Geldig t/m"],
    ["Van", "Tot en met"],
  ])("has a row of Voorschotten for each, and no household: %s, %s", (since, until) => {
    const plan = planFrom(
      ["Woning", "Adres", since, "Voorschot", until],
      ["0703.1", "Kade 1", "01-04-2023", "31,00", "31-03-2025"],
      ["0703.1", "Kade 1", "01-04-2025", "29,50", null],
      ["0703.2", "Kade 3", "01-04-2023", "31,00", null],
      ["0703.2", "Kade 3", "16-05-2025", "29,50", null],
    );
    expect(plan.rows("zbVoorschotten").map(({ unit, from, to, perMonth }) => [unit, from, to, perMonth])).toEqual([
      ["0703.1", day(2023, 4, 1), day(2025, 3, 31), 31],
      ["0703.1", day(2025, 4, 1), undefined, 29.5],
      // The next one ends it, and that is told.
      ["0703.2", day(2023, 4, 1), day(2025, 5, 15), 31],
      ["0703.2", day(2025, 5, 16), undefined, 29.5],
    ]);
    expect(plan.rows("zbBewoning")).toEqual([]);
    expect(plan.rows("zbEenheden").map(({ advance }) => advance)).toEqual([29.5, 29.5]);
    expect(plan.codes).toEqual(expect.arrayContaining(["S090"]));
    expect(plan.codes).not.toContain("S009");
    expect(plan.leftOver).toEqual([]);
  });

  it.each(["Huurt vanaf", "Intrek", "Begin huur"])("is one of households where the days say so: %s", (since) => {
    const plan = planFrom(
      ["Woning", "Adres", since, "Voorschot"],
      ["0703.1", "Kade 1", "01-04-2023", "31,00"],
      ["0703.2", "Kade 3", "01-06-2024", "31,00"],
    );
    expect(plan.rows("zbBewoning").map(({ from }) => from)).toEqual([day(2023, 4, 1), day(2024, 6, 1)]);
  });
});

describe("a day that is said to be of the advance", () => {
  it("is no day of who lives there", () => {
    const plan = planFrom(
      ["Woning", "Adres", "Huurder", "Huurder sinds", "Ingangsdatum voorschot", "Voorschot"],
      ["0703.1", "Kade 1", "M. Maas", "01-04-2013", "01-07-2025", "31,00"],
      ["0703.2", "Kade 3", "T. Groen", "01-06-2014", "01-07-2025", "29,00"],
    );
    expect(plan.rows("zbVoorschotten").map(({ from, perMonth }) => [from, perMonth])).toEqual([
      [day(2025, 7, 1), 31],
      [day(2025, 7, 1), 29],
    ]);
    expect(plan.rows("zbBewoning").map(({ from }) => from)).toEqual([day(2013, 4, 1), day(2014, 6, 1)]);
    expect(plan.codes).not.toContain("S080");
  });
});
