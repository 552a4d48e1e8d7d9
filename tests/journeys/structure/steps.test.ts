/** Plans with a phase for the steps below it, first and last days and how far each step is. */

import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";
import { day } from "./plan-of.ts";

const PLAN = `
  Fase         | Stap                  | Begin    | Eind      | Verantw. | % klaar
  1 Aanjagen   | Huis aan huis langs   | 3-2-2025 | 28-2-2025 | Dewi     | 100%
               | Avond in de hal       | 3-3-2025 | 14-3-2025 | Soraya   | 40%
  2 Besluit    | Voorstel aan directie | 1-4-2025 | 15-4-2025 | Dewi     | 0%
  3 Afspraken  | Tekenen               | 1-5-2025 | 9-5-2025  | Soraya   | 0%`;

describe("a plan of steps", () => {
  it("goes to Stappen, each with its last day and the phase that it stands below", () => {
    const { rows } = planFrom({ Blad1: PLAN });
    expect(rows("zbInitiatieven")).toEqual([]);
    expect(rows("zbStappen").map(({ phase, name, by, dueOn }) => [phase, name, by, dueOn])).toEqual([
      ["aanjagen", "Huis aan huis langs", "Dewi", day(2025, 2, 28)],
      ["aanjagen", "Avond in de hal", "Soraya", day(2025, 3, 14)],
      ["besluit", "Voorstel aan directie", "Dewi", day(2025, 4, 15)],
      ["afspraken", "Tekenen", "Soraya", day(2025, 5, 9)],
    ]);
  });

  it("tells what it assumed, what is ready without a day, and what has no column", () => {
    const { told } = planFrom({ Blad1: PLAN });
    expect(told).toContain(
      "S102 De kolom Fase is alleen ingevuld bij de eerste rij van elk blok. Bij 1 rij nemen we de waarde van de rij erboven.",
    );
    expect(told).toContain(
      "S101 Bij 1 stap staat dat die klaar is, maar niet op welke dag. Bij Klaar staat ja. Klaar op blijft leeg.",
    );
    expect(told).toContain(
      'S058 Voor 2 kolommen op het blad "Blad1" vonden we geen plaats in het werkboek: "Begin", "% klaar". De waarden staan op het blad Overig.',
    );
  });

  it("has no phase where the list leaves it open between phases that come back", () => {
    const { rows, codes } = planFrom({
      Blad1: `
        Fase     | Stap                | Wie    | Klaar voor | Klaar op
        Aanjagen | Huis aan huis langs | Dewi   | 1-2-2025   | 28-1-2025
                 | Avond in de hal     | Soraya | 14-3-2025  |
        Aanjagen | Brief               | Dewi   | 15-3-2025  |`,
    });
    expect(rows("zbStappen").map(({ phase }) => phase)).toEqual(["aanjagen", undefined, "aanjagen"]);
    expect(codes).not.toContain("S102");
  });

  it("is no list of initiatives with a first and a last day", () => {
    const { rows } = planFrom({
      Blad1: `
        Initiatief   | Omschrijving    | Fase       | Begin    | Eind      | Trekker
        Pluktuin     | kruiden in bak  | uitvoering | 3-2-2025 | 28-2-2026 | Dewi Hartog
        Schone hal   | wekelijks vegen | aanjagen   | 3-3-2025 | 14-3-2026 | Soraya Idris`,
    });
    expect(rows("zbStappen")).toEqual([]);
    expect(rows("zbInitiatieven").map(({ name }) => name)).toEqual(["Pluktuin", "Schone hal"]);
  });
});

it("a column without a place is told, also where some of its cells cannot be read", () => {
  const { told } = planFrom({
    Initiatieven: `
      Initiatief | Fase       | Trekker      | Ingediend op
      Pluktuin   | uitvoering | Dewi Hartog  | 3 mei
      Schone hal | aanjagen   | Soraya Idris | 14-3-2026
      Bankje     | besluit    | Dewi Hartog  | 18-3-2026`,
  });
  expect(told.some((text) => text.startsWith("S058") && text.includes('"Ingediend op"'))).toBe(true);
});

describe("steps", () => {
  it.each([
    ["", "☑", "☐"],
    ["", true, false],
    ["Gedaan", "✓", null],
    ["Gereed", "ja", "nee"],
    ["Voortgang", "afgerond", "mee bezig"],
  ])("ticked off under %j with %j are not late", (heading, yes, no) => {
    const text = (value: unknown) => (value === null ? "" : typeof value === "boolean" ? String(value) : value);
    const lines = `
      ${heading} | Mijlpaal       | Wie    | Uiterlijk
      ${text(yes)} | Avond houden | Dewi   | 15-3-2025
      ${text(no)}  | Tekenen      | Soraya | 1-12-2030
      ${text(yes)} | Prijs vragen | Dewi   | 1-6-2025`;
    const { rows, leftOver, told } = planFrom({ Stappenplan: lines });
    expect(rows("zbStappen").map(({ name, done }) => [name, done === true])).toEqual([
      ["Avond houden", true],
      ["Tekenen", false],
      ["Prijs vragen", true],
    ]);
    expect(leftOver).toEqual([]);
    expect(told).toContain(
      "S101 Bij 2 stappen staat dat ze klaar zijn, maar niet op welke dag. Bij Klaar staat ja. Klaar op blijft leeg.",
    );
  });

  it("below the heading of their phase are in that phase", () => {
    const { rows, leftOver } = planFrom({
      Plan: `
        Stappenplan hof
        Stap             | Wie    | Klaar voor | Opmerking
        Fase 1: Aanjagen |        |            |
        Langs de deuren  | Dewi   | 1-2-2025   | samen
        Avond in de hal  | Soraya | 14-3-2025  |
        Fase 2: Besluit  |        |            |
        Voorstel         | Dewi   | 15-3-2025  | brief`,
    });
    expect(rows("zbStappen").map(({ phase }) => phase)).toEqual(["aanjagen", "aanjagen", "besluit"]);
    expect(leftOver).toEqual([]);
  });
});
