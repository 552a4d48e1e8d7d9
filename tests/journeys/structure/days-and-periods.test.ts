import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";
import { day } from "./plan-of.ts";

describe("months and weeks of a matrix", () => {
  it("are of the year that stands over the names of the rows", () => {
    const plan = planFrom({
      Maaien: `
        Maaischema 2025 | mrt | apr | mei
        Grasveld voor | 1x | 2x | 2x
        Bermen | | | x`,
    });
    expect(plan.rows("zbRooster").map(({ period, turns }) => [period, turns])).toEqual([
      ["2025-03", 1],
      ["2025-04", 2],
      ["2025-05", 2],
      ["2025-05", 1],
    ]);
    expect(plan.codes).not.toContain("S062");
  });

  it("without any year are words, and told", () => {
    const plan = planFrom({
      Rooster: `
        Taak | wk 36 | wk 37 | wk 38
        Trap vegen | x | | x`,
    });
    expect(plan.rows("zbRooster").map(({ period }) => period)).toEqual(["week 36", "week 38"]);
    expect(plan.told.filter((text) => text.startsWith("S062"))).toEqual([expect.stringContaining("2 rijen")]);
  });
});

describe("a round on a day that the title names", () => {
  it("is measured on that day", () => {
    const plan = planFrom({
      Schouw: `
        Beeldkwaliteit buitenruimte - schouw 12 mei 2025
        Locatie | Onderdeel | Gemeten niveau
        Plein | zwerfvuil | B
        Plein | onkruid | C
        Binnentuin | gras | A+`,
    });
    expect(plan.rows("zbMetingen").map(({ on, period }) => [on, period])).toEqual(
      Array.from({ length: 3 }, () => [day(2025, 5, 12), undefined]),
    );
  });

  it("is not measured on the day of the print", () => {
    const plan = planFrom({
      Schouw: `
        Uitdraai d.d. 3 februari 2025
        Locatie | Onderdeel | Gemeten niveau
        Plein | zwerfvuil | B
        Plein | onkruid | C
        Binnentuin | gras | A+`,
    });
    expect(plan.rows("zbMetingen").map(({ on, period }) => [on, period])).toEqual(
      Array.from({ length: 3 }, () => [undefined, "2025"]),
    );
  });
});

describe("words that happen to hold an address", () => {
  it("stay as they were written", () => {
    const plan = planFrom({
      Initiatieven: `
        Initiatief | Fase | Omschrijving
        Tuingroep | uitvoering | verzamelen bij nummer 8, wekelijks werken
        Hal | besluit | vegen`,
    });
    expect(plan.rows("zbInitiatieven").map(({ description }) => description)).toEqual([
      "verzamelen bij nummer 8, wekelijks werken",
      "vegen",
    ]);
    expect(plan.codes).not.toContain("V011");
  });
});
