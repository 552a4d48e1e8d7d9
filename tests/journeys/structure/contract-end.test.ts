import { describe, expect, it } from "vitest";
import { recogniseWorkbook } from "../../../src/recognise/recognise-workbook.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { workbookOf } from "../../support/sheet.ts";
import { day, planOf } from "./plan-of.ts";

function planFrom(...rows: readonly (readonly CellValue[])[]) {
  const { tables, problems } = recogniseWorkbook(workbookOf({ Blad1: rows }), []);
  return { ...planOf(tables), found: problems.map(({ code }) => code) };
}

describe("a contract with a term and no last day", () => {
  it.each([
    ["Verlenging", "geen", "stilzwijgend 1 jaar"],
    ["Automatisch verlengd", "nee", "ja"],
  ])("ends after its term when it is not renewed, and that is told: %s, %s", (heading, no, yes) => {
    const plan = planFrom(
      ["Leverancier", "Dienst", "Ingangsdatum", "Looptijd", heading, "Jaarprijs"],
      ["Tuin Totaal", "Groen", "01-03-2024", "2 jaar", no, "6.150,00"],
      ["Glans BV", "Glazenwassen", "01-01-2023", "36 maanden", yes, "4.200,00"],
      ["Liftservice", "Lift", "01-07-2020", "onbepaald", yes, "1.980,00"],
    );
    expect(plan.rows("zbContracten").map(({ to }) => to)).toEqual([day(2026, 2, 28), undefined, undefined]);
    expect(plan.result.problems.find(({ code }) => code === "S067")?.places).toMatchObject([{ cell: "D2" }]);
    expect(plan.leftOver).toContain("Looptijd: 2 jaar");
    expect(plan.codes).not.toContain("S069");
    // That it has no end is known.
    expect(plan.found).not.toContain("V022");
  });

  it("is told where nobody says what comes after the term", () => {
    const plan = planFrom(
      ["Leverancier", "Dienst", "Ingangsdatum", "Looptijd", "Jaarprijs"],
      ["Glans BV", "Glazenwassen", "01-01-2023", "3 jaar", "4.200,00"],
      ["Tuin Totaal", "Groen", "01-03-2024", "2 jaar", "6.150,00"],
    );
    expect(plan.rows("zbContracten").map(({ to }) => to)).toEqual([undefined, undefined]);
    expect(plan.result.problems.find(({ code }) => code === "S069")?.facts).toMatchObject({ hits: 2 });
  });

  it("keeps until when notice can be given, and that is told", () => {
    const plan = planFrom(
      ["Leverancier", "Dienst", "Ingangsdatum", "Einddatum", "Opzeggen vóór", "Jaarprijs"],
      ["Glans BV", "Glazenwassen", "01-01-2023", "31-12-2025", "01-10-2025", "4.200,00"],
      ["Tuin Totaal", "Groen", "01-03-2024", "doorlopend", "01-11-2026", "6.150,00"],
    );
    expect(plan.codes).toContain("S068");
    expect(plan.leftOver).toContain("Opzeggen vóór: 01-10-2025");
    expect(plan.found).not.toContain("V022");
  });
});

describe("a heading that says until when a contract runs", () => {
  it.each(["Contract tot", "Contract eindigt", "Overeenkomst geldt tot", "Contract verloopt op"])(
    "is its last day, and never its first: %s",
    (heading) => {
      const plan = planFrom(
        ["Bedrijf", "Dienst", "Bedrag per jaar", heading],
        ["Tuin Totaal", "Groen", "6.150,00", "30-09-2026"],
        ["Glans BV", "Glazenwassen", "4.200,00", "31-12-2027"],
      );
      expect(plan.rows("zbContracten").map(({ from, to }) => [from, to])).toEqual([
        [undefined, day(2026, 9, 30)],
        [undefined, day(2027, 12, 31)],
      ]);
    },
  );

  it("makes of what firms do a contract, and no costs", () => {
    const plan = planFrom(
      ["Firma", "Dienst", "Contract van", "Contract tot", "Kosten per maand"],
      ["Glans BV", "ramen", "01-01-2024", "31-12-2026", "100"],
      ["Groen & Co", "tuin", "01-03-2024", "28-02-2027", "200"],
    );
    expect(plan.rows("zbContracten").map(({ from, to, perYear }) => [from, to, perYear])).toEqual([
      [day(2024, 1, 1), day(2026, 12, 31), 1200],
      [day(2024, 3, 1), day(2027, 2, 28), 2400],
    ]);
    expect(plan.rows("zbKostenposten")).toEqual([]);
  });

  it("is the last day of who rents in a list of homes", () => {
    const plan = planFrom(
      ["VHE", "Adres", "Huurder", "Huurder sinds", "Contract tot"],
      ["21", "Kade 1", "J. Smit", "01-05-2012", "31-08-2026"],
      ["22", "Kade 3", "A. Vos", "01-01-2020", null],
    );
    expect(plan.rows("zbBewoning").map(({ from, to }) => [from, to])).toEqual([
      [day(2012, 5, 1), day(2026, 8, 31)],
      [day(2020, 1, 1), undefined],
    ]);
  });
});

it("a term with a renewal leaves the last day open, which is told", () => {
  const plan = planFrom(
    ["Leverancier", "Dienst", "Ingang", "Looptijd", "Verlenging", "Opzegtermijn"],
    ["Glans BV", "ramen", "01-01-2024", "2 jaar", "stilzwijgend", "3 maanden"],
    ["Groen & Co", "tuin", "01-03-2024", "3 jaar", "geen", "1 maand"],
  );
  expect(plan.rows("zbContracten").map(({ to }) => to)).toEqual([undefined, day(2027, 2, 28)]);
  expect(plan.codes).toContain("S121");
});
