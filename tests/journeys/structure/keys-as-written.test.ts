import { describe, expect, it } from "vitest";
import { recogniseWorkbook } from "../../../src/recognise/recognise-workbook.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { workbookOf } from "../../support/sheet.ts";
import { planOf } from "./plan-of.ts";

function planFrom(...rows: readonly (readonly CellValue[])[]) {
  const { tables } = recogniseWorkbook(workbookOf({ Blad1: rows }), []);
  return { ...planOf(tables), tables };
}

describe("shares of a building", () => {
  it.each([
    ["Appartementsindex", "Breukdeel", "Van de"],
    ["App", "Breukdeel", "Noemer"],
    ["Woning", "Breuk", "Totaal breukdelen"],
  ])("are weights of a whole, under %s, %s and %s", (unit, share, whole) => {
    const plan = planFrom(
      [unit, share, whole],
      ["A1", 125, 1000],
      ["A2", 130, 1000],
      ["A3", 245, 1000],
      ["A4", 500, 1000],
    );
    expect(plan.rows("zbVerdeelsleutels").map(({ kind, denominator }) => [kind, denominator])).toEqual([
      ["breukdeel", 1000],
    ]);
    expect(plan.rows("zbGewichten").map(({ unit, weight }) => [unit, weight])).toEqual([
      ["A1", 125],
      ["A2", 130],
      ["A3", 245],
      ["A4", 500],
    ]);
    expect(plan.codes).not.toContain("S005");
  });
});

describe("a list of allocation keys", () => {
  it("says by the name of each how it divides, and that is told", () => {
    const plan = planFrom(
      ["Kostensoort", "Verdeelsleutel", "Toelichting"],
      ["Schoonmaak", "per woning gelijk", null],
      ["Gas ketelhuis", "35% gelijk / 65% naar m2", "conform beleid"],
      ["Lift", "alleen verdieping 1 en hoger", "niet begane grond"],
      ["Water", "aantal personen", null],
      ["Opstal", "breukdeel VvE", "niet doorbelasten"],
      ["Zon", "m2 en personen", null],
      ["Warmte", "naar gemeten verbruik per woning", null],
    );
    expect(plan.rows("zbVerdeelsleutels").map(({ name, kind }) => [name, kind])).toEqual([
      ["per woning gelijk", "gelijk"],
      ["35% gelijk / 65% naar m2", "35/65"],
      ["alleen verdieping 1 en hoger", undefined],
      ["aantal personen", "personen"],
      ["breukdeel VvE", "breukdeel"],
      ["m2 en personen", undefined],
      ["naar gemeten verbruik per woning", "verbruik"],
    ]);
    expect(plan.codes).toContain("S046");
  });
});

describe("what the meters of homes counted", () => {
  it.each([
    ["Woning", "Meternr", "Beginstand", "Eindstand", "Verbruik (GJ)"],
    ["VHE", "Meter", "Stand 1-1-2024", "Stand 31-12-2024", "Verbruik"],
  ])("is the weight of each, and where the meter stood is none: %s, %s", (...headings) => {
    const plan = planFrom(
      ["Warmte 2024"],
      headings,
      ["0101001", "M-88", 120.5, 138.25, 17.75],
      ["0101002", "M-89", 98, 110.4, 12.4],
      ["0101003", "M-90", 77.1, 99.1, 22],
    );
    expect(plan.rows("zbVerdeelsleutels").map(({ kind }) => kind)).toEqual(["verbruik"]);
    expect(plan.rows("zbGewichten").map(({ unit, weight }) => [unit, weight])).toEqual([
      ["0101001", 17.75],
      ["0101002", 12.4],
      ["0101003", 22],
    ]);
    expect(plan.leftOver).toContain(`${headings[2]}: 120,5`);
  });

  it("is no key for the meters of a building", () => {
    const plan = planFrom(
      ["Meter", "EAN", "Datum", "Stand hoog", "Stand laag", "Verbruik kWh"],
      ["Portiek A", "871687120050123456", "1-1-2025", 12045, 8876, null],
      ["Portiek A", "871687120050123456", "1-4-2025", 12390, 9102, 571],
      ["Portiek B", "871687120050123463", "1-4-2025", 10233, 7180, 488],
    );
    expect(plan.rows("zbVerdeelsleutels")).toEqual([]);
    expect(plan.rows("zbKostenposten")).toEqual([]);
  });
});

describe("a home that takes no part", () => {
  it("has weight nought by floor area, and its square metres are kept", () => {
    const plan = planFrom(
      ["Verdeelsleutel schoonmaak"],
      ["VHE", "Adres", "m2 VVO", "Aandeel %", "Doet mee"],
      ["3001", "Vlierhof 1", 62.5, "31,25%", "ja"],
      ["3002", "Vlierhof 3", 75, "37,5%", "ja"],
      ["3003", "Vlierhof 5", 62.5, "31,25%", "nee, begane grond"],
    );
    expect(plan.rows("zbVerdeelsleutels").map(({ name, kind }) => [name, kind])).toEqual([
      ["Verdeelsleutel schoonmaak", "m²"],
    ]);
    expect(plan.rows("zbGewichten").map(({ unit, weight }) => [unit, weight])).toEqual([
      ["3001", 62.5],
      ["3002", 75],
      ["3003", 0],
    ]);
    expect(plan.leftOver).toContain("m2 VVO: 62,5");
    expect(plan.codes).toContain("S056");
  });

  it("keeps a weight that the list gives it, which is told", () => {
    const plan = planFrom(["VHE", "Gewicht", "Doet mee"], ["3001", 1, "ja"], ["3002", 2, "nee"], ["3003", 0, "nee"]);
    expect(plan.rows("zbGewichten").map(({ weight }) => weight)).toEqual([1, 2, 0]);
    expect(plan.result.problems.find(({ code }) => code === "S056")?.facts).toMatchObject({ hits: 1, isWeight: true });
  });
});

describe("the number that a list gives its own rows", () => {
  it.each(["Aanvraagnr", "Dossiernummer", "Registratienr", "Ons kenmerk"])(
    "is kept, so that importing again finds them: %s",
    (heading) => {
      const plan = planFrom(
        [heading, "Initiatief", "Wijk", "Indiener", "Gevraagd (€)", "Toegekend (€)"],
        ["WB24-01", "Buurttuin De Kas", "Oost", "Stichting De Kas", "2.500", "2.500"],
        ["WB24-02", "Portiekschoonmaak Peltlaan", "Oost", "Mevr. Ouali", "750", "500"],
      );
      expect(plan.rows("zbInitiatieven").map(({ ownReference }) => ownReference)).toEqual(["WB24-01", "WB24-02"]);
    },
  );

  it("is no telephone number", () => {
    const plan = planFrom(
      ["Telefoonnummer", "Initiatief", "Wijk", "Gevraagd (€)"],
      ["06-12345678", "Buurttuin De Kas", "Oost", "2.500"],
      ["06-23456789", "Portiekschoonmaak Peltlaan", "Oost", "750"],
    );
    expect(plan.rows("zbInitiatieven").map(({ ownReference }) => ownReference)).toEqual([undefined, undefined]);
  });
});
