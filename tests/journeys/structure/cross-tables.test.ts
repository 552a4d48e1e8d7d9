import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

const measured = (plan: ReturnType<typeof planFrom>) => {
  const names = new Map(plan.rows("zbIndicatoren").map(({ id, name }) => [id, name]));
  return plan
    .rows("zbMetingen")
    .map(({ location, indicator, level, value }) => `${names.get(String(indicator))} @ ${location}: ${level ?? value}`);
};

describe("what was looked at in the rows, and where in the headings", () => {
  it("gives a measurement for every cell, also of the first row under the headings", () => {
    const plan = planFrom({
      Rondgang: `
        Criterium | Hal | Kelder | Lift
        Verlichting | voldoende | slecht | goed
        Netheid | matig | goed | goed
        Veilig | goed | onvoldoende | voldoende`,
    });
    expect(plan.kinds).toEqual(["indicator_score"]);
    expect(measured(plan)).toEqual([
      ...["Verlichting @ Hal: voldoende", "Verlichting @ Kelder: slecht", "Verlichting @ Lift: goed"],
      ...["Netheid @ Hal: matig", "Netheid @ Kelder: goed", "Netheid @ Lift: goed"],
      ...["Veilig @ Hal: goed", "Veilig @ Kelder: onvoldoende", "Veilig @ Lift: voldoende"],
    ]);
    expect(plan.leftOver).toEqual([]);
  });

  it("keeps remarks in a row of their own as text, and takes the day from the name of the sheet", () => {
    const plan = planFrom({
      "Schouw 9 september 2025": `
        Schouwlijst
        Gelopen door: Bea en Sjors

        Aspect | Entree | Galerij | Binnentuin
        Heel | goed | matig | n.v.t.
        Schoon | goed | goed | voldoende
        Opmerking | deur sleept | | heg te hoog`,
    });
    expect(measured(plan)).toEqual([
      ...["Heel @ Entree: goed", "Heel @ Galerij: matig"],
      ...["Schoon @ Entree: goed", "Schoon @ Galerij: goed", "Schoon @ Binnentuin: voldoende"],
    ]);
    expect(plan.rows("zbIndicatoren").map(({ name }) => name)).toEqual(["Heel", "Schoon"]);
    expect(new Set(plan.rows("zbMetingen").map(({ on }) => on))).toEqual(new Set([45_909]));
    expect(plan.leftOver).toEqual(expect.arrayContaining(["Entree: deur sleept", "Binnentuin: heg te hoog"]));
  });

  it("reads grades and levels of quality the same way", () => {
    const grades = planFrom({
      Schouwcijfers: `
        Aspect | Trappenhuis | Fietsenkelder | Voortuin
        Netheid | 7 | 5 | 8
        Onderhoud | 6 | 6.5 | 7`,
    });
    expect(measured(grades)).toEqual([
      ...["Netheid @ Trappenhuis: 7", "Netheid @ Fietsenkelder: 5", "Netheid @ Voortuin: 8"],
      ...["Onderhoud @ Trappenhuis: 6", "Onderhoud @ Fietsenkelder: 6.5", "Onderhoud @ Voortuin: 7"],
    ]);
    const levels = planFrom({
      Beeldkwaliteit: `
        Aspect | Plein | Perk
        Zwerfvuil | B | A
        Onkruid | C | B
        Uitwerpselen | A | D`,
    });
    expect(measured(levels)).toEqual([
      ...["Zwerfvuil @ Plein: B", "Zwerfvuil @ Perk: A", "Onkruid @ Plein: C", "Onkruid @ Perk: B"],
      ...["Uitwerpselen @ Plein: A", "Uitwerpselen @ Perk: D"],
    ]);
  });

  it("reads places in the rows under a word for parts, with what was looked at over the columns", () => {
    const plan = planFrom({
      Schouw: `
        Onderdeel | Schoon | Heel | Veilig
        Entree | goed | matig | goed
        Galerij | slecht | goed | matig
        Berging | goed | goed | voldoende`,
    });
    expect(measured(plan)).toEqual([
      ...["Schoon @ Entree: goed", "Heel @ Entree: matig", "Veilig @ Entree: goed"],
      ...["Schoon @ Galerij: slecht", "Heel @ Galerij: goed", "Veilig @ Galerij: matig"],
      ...["Schoon @ Berging: goed", "Heel @ Berging: goed", "Veilig @ Berging: voldoende"],
    ]);
  });

  it("does so with nothing in the corner, and with a word there that we do not know", () => {
    for (const corner of ["", "Punt"]) {
      const plan = planFrom({
        Blad1: `
          ${corner} | Voortuin | Trap | Stoep
          Onkruid | goed | matig | goed
          Zwerfvuil | slecht | goed | goed`,
      });
      expect(measured(plan)).toEqual([
        ...["Onkruid @ Voortuin: goed", "Onkruid @ Trap: matig", "Onkruid @ Stoep: goed"],
        ...["Zwerfvuil @ Voortuin: slecht", "Zwerfvuil @ Trap: goed", "Zwerfvuil @ Stoep: goed"],
      ]);
    }
  });

  it("keeps the words of people over the columns apart: who judged is no place", () => {
    const plan = planFrom({
      Schouw: `
        Aspect | Bea | Sjors
        Schoon | goed | matig
        Heel | slecht | goed`,
    });
    expect(plan.rows("zbMetingen").filter(({ location }) => location !== undefined)).toEqual([]);
    expect(plan.leftOver).toEqual(["Bea: goed", "Sjors: matig", "Bea: slecht", "Sjors: goed"]);
  });
});

describe("crosses under what people thought", () => {
  it("are the answer that stands over them, one for each question", () => {
    const plan = planFrom({
      Enquete: `
        Stelling | Goed | Voldoende | Slecht
        De stoep is schoon | x | |
        Het hek is heel | | x |
        De lampen doen het | | | x`,
    });
    expect(measured(plan)).toEqual([
      ...["De stoep is schoon @ undefined: goed", "Het hek is heel @ undefined: voldoende"],
      "De lampen doen het @ undefined: slecht",
    ]);
    expect(plan.leftOver).toEqual([]);
  });
});
