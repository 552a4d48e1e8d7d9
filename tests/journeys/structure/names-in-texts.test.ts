/** Texts that name somebody stay out of columns that the residents' committee sees; other texts of the column do not. */

import { describe, expect, it } from "vitest";
import { recogniseWorkbook } from "../../../src/recognise/recognise-workbook.ts";
import { mentionsSomebody } from "../../../src/recognise/values/mentions.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { workbookOf } from "../../support/sheet.ts";
import { planOf } from "./plan-of.ts";

function planFrom(sheet: string, rows: readonly (readonly CellValue[])[]) {
  return planOf(recogniseWorkbook(workbookOf({ [sheet]: rows }), []).tables);
}

const SOMEBODY = [
  "Boodschappen voor mw. De Vries",
  "Boodschappen voor Jan de Vries",
  "Vergoeding J. Pietersen (trap)",
  "samen met Ahmed, was ziek",
  "sleutel ligt bij Sjaan van nummer 8",
  "bel 06-00000012",
  "bij Kees de emmer halen",
  "Hassan heeft de sleutel",
  "nr 8 is ziek, doet niet mee",
  "in overleg met de buurvrouw van 14",
];

describe("a text that names somebody", () => {
  it.each(SOMEBODY)("%s", (text) => {
    const { rows, result } = planFrom("Taken", [
      ["Taak", "Ruimte", "Frequentie"],
      ["Trap vegen", "hal", "wekelijks"],
      [text, "portiek", "wekelijks"],
      ["Ramen lappen", "hal", "maandelijks"],
    ]);
    expect(rows("zbTaken").map(({ name }) => name)).toEqual(["Trap vegen", undefined, "Ramen lappen"]);
    expect(rows("zbOverig").map(({ value }) => value)).toEqual([text]);
    expect(result.problems.find(({ code }) => code === "S055")?.places).toEqual([{ sheet: "Taken", cell: "A3" }]);
  });

  it("is kept out of the items of costs and of remarks about hours too", () => {
    const costs = planFrom("Kosten", [
      ["Kostenpost", "Jaar", "Bedrag"],
      ["Schoonmaak", 2025, 1200],
      ["Vergoeding Jan de Vries", 2025, 300],
    ]);
    expect(costs.rows("zbKostenposten").map(({ name }) => name)).toEqual(["Schoonmaak", undefined]);
    const hours = planFrom("Uren", [
      ["Datum", "Wie", "Uren", "Opmerking"],
      ["1-3-2025", "Riet", 2, "samen met Jan de Vries, was ziek"],
      ["8-3-2025", "Riet", 1, "snoeien"],
    ]);
    expect(hours.rows("zbUren").map(({ note }) => note)).toEqual([undefined, "snoeien"]);
  });

  it("leaves the other texts of its row, which are about nobody", () => {
    const { rows } = planFrom("Initiatieven", [
      ["Initiatief", "Doel", "Opmerking"],
      ["Portiek 3", "schone trap", "ruzie tussen Nel Smit en Joop Bos"],
      ["Tuin", "meer groen", null],
    ]);
    expect(rows("zbInitiatieven").map(({ description }) => description)).toEqual(["schone trap", "meer groen"]);
  });

  it("is no remark of hours under another heading, and its task is made without its name", () => {
    const hours = planFrom("Uren", [
      ["Datum", "Wie", "Uren", "Wat gedaan"],
      ["1-3-2025", "Riet", 2, "trap, samen met Kees"],
      ["8-3-2025", "Riet", 1, "snoeien"],
    ]);
    expect(hours.rows("zbUren").map(({ note }) => note)).toEqual([undefined, "snoeien"]);
    const tasks = planFrom("Taken", [
      ["Taak", "Frequentie", "Wie"],
      ["Boodschappen voor mw. Smit", "elke vrijdag", "Ria"],
      ["Trap vegen", "wekelijks", "Piet"],
    ]);
    expect(tasks.rows("zbTaken").map(({ name }) => name)).toEqual([undefined, "Trap vegen"]);
    expect(tasks.codes).not.toContain("S012");
  });

  it("takes the remark of its row along, which is about the same person", () => {
    const { rows } = planFrom("Klussen", [
      ["Taak", "Ruimte", "Toelichting"],
      ["Post rondbrengen mw. Van Dam", "2e etage", "zij is slecht ter been"],
      ["Trap vegen", "hal", "van boven naar beneden"],
    ]);
    expect(rows("zbTaken").map(({ note, description }) => note ?? description)).toEqual([
      undefined,
      "van boven naar beneden",
    ]);
    expect(rows("zbOverig").map(({ value }) => value)).toContain("zij is slecht ter been");
  });

  it("may be the name of an initiative, which is known by it", () => {
    const { rows } = planFrom("Initiatieven", [
      ["Initiatief", "Fase", "Trekker"],
      ["Tuin van Jan de Wit", "uitvoering", "Jan de Wit"],
      ["Portiek 3", "aanjagen", "mw. K. Bos"],
    ]);
    expect(rows("zbInitiatieven").map(({ name }) => name)).toEqual(["Tuin van Jan de Wit", "Portiek 3"]);
  });
});

it.each([
  "Jan van Galenstraat vegen",
  "Portiek B. Schoonmaken",
  "Het niveau was B. Afgesproken is A. Dat moet beter",
  "Containers buiten zetten, blok A. Niet op maandag",
  "Willem Alexanderplein harken",
  "Mei en juni: heg snoeien",
  "Groenbedrijf Bakker BV",
  "Onderhoud door De Groene Hand",
  "Wil de commissie nog bespreken",
  "Ramen van Portiek 3",
  "bel bij nr 12 aan",
  "Huisnummer 8 heeft een nieuwe bel",
])("names nobody: %s", (text) => {
  expect(mentionsSomebody(text)).toBe(false);
});
