import { describe, expect, it } from "vitest";
import { recogniseWorkbook } from "../../../src/recognise/recognise-workbook.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { workbookOf } from "../../support/sheet.ts";
import { planOf } from "./plan-of.ts";

function planFrom(...rows: readonly (readonly CellValue[])[]) {
  const { tables } = recogniseWorkbook(workbookOf({ Blad1: rows }), []);
  return { ...planOf(tables), tables };
}

const costs = (plan: ReturnType<typeof planFrom>) =>
  plan.rows("zbKostenposten").map(({ name, amount, vat }) => [name, amount, vat]);

describe("costs with and without VAT", () => {
  it.each([
    [["Kostenpost", "Complex", "Bedrag ex BTW", "BTW", "Bedrag inc BTW"], true],
    [["Kostenpost", "Complex", "Netto", "Btw-bedrag", "Bruto"], true],
    [["Kostenpost", "Complex", "Excl. btw", "Btw", "Incl. btw"], true],
    [["Kostenpost", "Complex", "Excl. btw", "Incl. btw"], false],
    [["Kostenpost", "Complex", "Bedrag excl. btw", "Bedrag incl. btw"], false],
  ])("go in without it and with the rate that both make, under %j", (headings, hasVat) => {
    const row = (name: string, net: string, vat: string, gross: string) =>
      hasVat ? [name, "0101", net, vat, gross] : [name, "0101", net, gross];
    const plan = planFrom(
      headings,
      row("Schoonmaak", "1000,00", "210,00", "1210,00"),
      row("Groen", "500,00", "45,00", "545,00"),
      row("Huismeester", "2000,00", "0,00", "2000,00"),
    );
    expect(costs(plan)).toEqual([
      ["Schoonmaak", 1000, 0.21],
      ["Groen", 500, 0.09],
      ["Huismeester", 2000, 0],
    ]);
    expect(plan.codes).not.toContain("S052");
    expect(plan.codes).not.toContain("S019");
  });

  it("miss it where only the amount without it is given, which is told", () => {
    const plan = planFrom(["Kostenpost", "Bedrag excl. btw"], ["Schoonmaak", "1000,00"], ["Tuin", "500,00"]);
    expect(costs(plan)).toEqual([
      ["Schoonmaak", 1000, undefined],
      ["Tuin", 500, undefined],
    ]);
    expect(plan.result.problems.find(({ code }) => code === "S052")?.facts).toMatchObject({ hits: 2 });
  });

  it("are never given a rate that does not exist", () => {
    const plan = planFrom(
      ["Kostenpost", "Excl. btw", "Incl. btw"],
      ["Schoonmaak", "1000,00", "1210,00"],
      ["Tuin", "500,00", "580,00"],
      ["Glas", "200,00", "242,00"],
    );
    expect(costs(plan)).toContainEqual(["Tuin", 500, undefined]);
    expect(plan.leftOver).toContain("Incl. btw: 580,00");
    expect(plan.codes).toContain("S052");
  });

  it("need no rate where only what it comes to is given", () => {
    const plan = planFrom(["Kostenpost", "Kosten (incl.)"], ["Schoonmaak", "1210,00"], ["Tuin", "605,00"]);
    expect(costs(plan)).toEqual([
      ["Schoonmaak", 1210, undefined],
      ["Tuin", 605, undefined],
    ]);
    expect(plan.codes).not.toContain("S052");
  });
});

describe("estimated or real in the rows themselves", () => {
  it("is read from a column of these words and from the year", () => {
    const plan = planFrom(
      ["Kostenpost", "Bedrag", "Jaar", "Soort"],
      ["Schoonmaak", "1000,00", 2024, "werkelijk"],
      ["Schoonmaak", "1100,00", 2025, "begroot"],
      ["Tuin", "500,00", 2024, "werkelijk"],
    );
    expect(plan.rows("zbKostenposten").map(({ estimate, year }) => [estimate, year])).toEqual([
      ["werkelijk", 2024],
      ["begroting", 2025],
      ["werkelijk", 2024],
    ]);
    const other = planFrom(
      ["Kostenpost", "Bedrag", "Jaar"],
      ["Schoonmaak", "1000,00", 2024],
      ["Schoonmaak", "1100,00", "2025 (B)"],
      ["Tuin", "500,00", 2024],
    );
    expect(other.rows("zbKostenposten").map(({ estimate, year }) => [estimate, year])).toEqual([
      ["werkelijk", 2024],
      ["begroting", 2025],
      ["werkelijk", 2024],
    ]);
  });

  it("is estimated under a prognosis", () => {
    const plan = planFrom(["Kostenpost", "Prognose 2025"], ["Schoonmaak", "1000,00"], ["Tuin", "500,00"]);
    expect(plan.rows("zbKostenposten").map(({ estimate, year, amount }) => [estimate, year, amount])).toEqual([
      ["begroting", 2025, 1000],
      ["begroting", 2025, 500],
    ]);
  });
});

describe("costs for less than a year", () => {
  it.each([
    ["Kosten per maand", 12],
    ["Bedrag per kwartaal", 4],
    ["Maandbedrag", 12],
    ["Bedrag p.m.", 12],
    ["Kosten per 4 weken", 13],
  ])("are brought to a year, and that is told: %s", (heading, times) => {
    const plan = planFrom(
      ["Complex", "Kostenpost", "Jaar", heading],
      ["0101", "Schoonmaak", 2024, "480,10"],
      ["0101", "Tuin", 2024, "242,00"],
    );
    expect(costs(plan)).toEqual([
      ["Schoonmaak", Math.round(480.1 * times * 100) / 100, undefined],
      ["Tuin", 242 * times, undefined],
    ]);
    expect(plan.leftOver).toContain(`${heading}: 480,10`);
    expect(plan.result.problems.find(({ code }) => code === "S050")?.facts).toMatchObject({ times, hits: 2 });
  });

  it("count once beside the same for a year", () => {
    const plan = planFrom(
      ["Kostenpost", "Jaar", "Kosten per maand", "Kosten per jaar"],
      ["Schoonmaak", 2024, "480,00", "5760,00"],
      ["Tuin", 2024, "242,00", "2904,00"],
    );
    expect(costs(plan)).toEqual([
      ["Schoonmaak", 5760, undefined],
      ["Tuin", 2904, undefined],
    ]);
  });

  it.each(["Per woning per maand", "Kosten per woning", "Bedrag per vhe"])(
    "of one home are kept apart: %s",
    (heading) => {
      const plan = planFrom(
        ["Complex", "Kostenpost", "Jaar", heading],
        ["0101", "Schoonmaak", 2024, "12,50"],
        ["0101", "Tuin", 2024, "4,10"],
      );
      expect(plan.rows("zbKostenposten")).toEqual([]);
      expect(plan.codes).toContain("S047");
    },
  );

  it("of one home are kept apart where a heading over the years says so", () => {
    const plan = planFrom(
      ["Complex 0103", "Servicekosten per woning per maand", null],
      ["Onderdeel", "2024", "2025"],
      ["Schoonmaak", 12.5, 12.9],
      ["Tuin", 4.1, 4.3],
      ["Glas", 1, 1.05],
    );
    expect(plan.rows("zbKostenposten")).toEqual([]);
    expect(plan.codes).toContain("S047");
  });
});

describe("parts of an amount that nobody explains", () => {
  it("are told, with the year that stands over the items", () => {
    const plan = planFrom(
      ["Kosten 2024", "C01", "C02", "Totaal"],
      ["Schoonmaak", 1000, 2000, 3000],
      ["Tuin", 500, 600, 1100],
    );
    expect(plan.rows("zbKostenposten").map(({ amount, year }) => [amount, year])).toEqual([
      [3000, 2024],
      [1100, 2024],
    ]);
    expect(plan.result.problems.find(({ code }) => code === "S053")?.facts).toMatchObject({ headings: ["C01", "C02"] });
  });
});

describe("the amount of a contract", () => {
  const HEAD = ["Leverancier", "Complex", "Dienst", "Ingangsdatum"];
  const contracts = (...columns: readonly (readonly CellValue[])[]) => {
    const rows = [
      ["CleanPro BV", "0101", "schoonmaak", "1-1-2024"],
      ["De Spade", "0101", "tuin", "1-1-2024"],
    ] as const;
    return planFrom(
      [...HEAD, ...columns.map(([head]) => head ?? "")],
      ...rows.map((row, at) => [...row, ...columns.map((own) => own[at + 1] ?? null)]),
    );
  };
  const perYear = (plan: ReturnType<typeof planFrom>) => plan.rows("zbContracten").map((row) => row.perYear);

  it.each([
    ["Bedrag p.m.", 12],
    ["Kosten per maand", 12],
    ["Maandprijs", 12],
    ["Prijs per kwartaal", 4],
    ["Kwartaalbedrag (€)", 4],
    ["Jaarsom", 1],
  ])("is of a year, whatever it is given for: %s", (heading, times) => {
    const plan = contracts([heading, "100,00", "210,50"]);
    expect(plan.rows("zbKostenposten")).toEqual([]);
    expect(perYear(plan)).toEqual([100 * times, 210.5 * times]);
    expect(plan.codes.includes("S050")).toBe(times !== 1);
  });

  it.each(["Bedrag per beurt", "Tarief", "Prijs per keer"])(
    "is asked for where nobody knows how often: %s",
    (heading) => {
      const plan = contracts([heading, "50,00", "75,00"]);
      expect(perYear(plan)).toEqual([undefined, undefined]);
      expect(plan.codes).toContain("S051");
    },
  );

  it("is of a year where the turns are counted", () => {
    expect(
      perYear(contracts(["Bedrag per beurt", "50,00", "75,00"], ["Frequentie", "4x per jaar", "12 keer per jaar"])),
    ).toEqual([200, 900]);
  });

  it("is for the time that stands beside it", () => {
    const plan = contracts(["Bedrag", "1560,00", "95,50"], ["Per", "kwartaal", "beurt (4x p.j.)"]);
    expect(perYear(plan)).toEqual([6240, 382]);
    expect(plan.leftOver).toContain("Per: kwartaal");
  });

  it("misses the VAT where the cell says that it is without", () => {
    const plan = contracts(["Bedrag per jaar", "€ 4.850,00 excl. btw", "€ 1.210,00 incl. btw"]);
    expect(perYear(plan)).toEqual([4850, 1210]);
    expect(plan.result.problems.find(({ code }) => code === "S052")?.facts).toMatchObject({ hits: 1 });
  });

  it("has the rate that both amounts make", () => {
    const plan = contracts(["Per jaar excl. btw", "1000,00", "500,00"], ["Per jaar incl. btw", "1210,00", "545,00"]);
    expect(plan.rows("zbContracten").map(({ perYear, vat }) => [perYear, vat])).toEqual([
      [1000, 0.21],
      [500, 0.09],
    ]);
  });
});
