import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

const levelsOf = (plan: ReturnType<typeof planFrom>) => {
  const names = new Map(plan.rows("zbIndicatoren").map(({ id, name }) => [id, name]));
  return plan
    .rows("zbMetingen")
    .map(({ location, indicator, level, value }) => `${location} ${names.get(String(indicator))} ${level ?? value}`);
};

describe('signs of how it was: "+", "+-" and "-"', () => {
  it("are measurements, of which the bad ones count too", () => {
    const plan = planFrom({
      Controle: `
        Trappenhuis | Vloer | Ramen | Leuningen | Opmerking
        Eikstraat 1-11 | + | + | +- |
        Eikstraat 13-23 | - | - | +- | klagen over hond
        Eikstraat 25-35 | - | + | + | -`,
    });
    expect(plan.kinds).toEqual(["indicator_score"]);
    expect(levelsOf(plan)).toEqual([
      ...["Eikstraat 1-11 Vloer +", "Eikstraat 1-11 Ramen +", "Eikstraat 1-11 Leuningen +-"],
      ...["Eikstraat 13-23 Vloer -", "Eikstraat 13-23 Ramen -", "Eikstraat 13-23 Leuningen +-"],
      ...["Eikstraat 25-35 Vloer -", "Eikstraat 25-35 Ramen +", "Eikstraat 25-35 Leuningen +"],
    ]);
    // In a column of remarks "-" is nothing.
    expect(plan.rows("zbMetingen").map(({ note }) => note)).not.toContain("-");
  });

  it("count where a column beside them has nothing but bad ones, and where a nought stands between them", () => {
    const plan = planFrom({
      Ronde: `
        Portiek | Entree | Trap | Ramen | Opmerking
        noord | ++ | + | - | -
        zuid | + | '0 | - | -`,
    });
    expect(levelsOf(plan)).toEqual([
      ...["noord Entree ++", "noord Trap +", "noord Ramen -"],
      ...["zuid Entree +", "zuid Trap 0", "zuid Ramen -"],
    ]);
  });

  it("are levels under months, where the list says that it is about checks", () => {
    const plan = planFrom({
      "Controle 2026": `
        Portiek | jan | feb | mrt
        noord | + | + | -
        zuid | - | - | -`,
    });
    expect(plan.rows("zbMetingen").map(({ period, level }) => `${period} ${level}`)).toEqual([
      ...["2026-01 +", "2026-02 +", "2026-03 -", "2026-01 -", "2026-02 -", "2026-03 -"],
    ]);
    expect(plan.rows("zbRooster")).toEqual([]);
  });

  it("stay on Overig with the thing that they are of when that is no place and no question", () => {
    const plan = planFrom({
      Vergelijking: `
        Alternatief | Prijs | Snelheid
        zelf doen | + | -
        inkopen | - | +
        niets doen | + | -`,
    });
    expect(plan.rows("zbMetingen")).toEqual([]);
    expect(plan.leftOver).toEqual(expect.arrayContaining(["Alternatief: zelf doen", "Snelheid: -", "Prijs: -"]));
    expect(plan.codes).toContain("R001");
  });
});

describe("words of judgement", () => {
  it("are measurements of what stands over them, also under a word for work", () => {
    const plan = planFrom({
      Ronde: `
        Plek | Schoon | Heel | Opmerkingen
        Hal | goed | matig | goed gedaan
        Lift | slecht | goed | muf
        Kelder | matig | slecht | goed`,
    });
    expect(plan.rows("zbTaken")).toEqual([]);
    expect(levelsOf(plan)).toEqual([
      ...["Hal Schoon goed", "Hal Heel matig", "Lift Schoon slecht", "Lift Heel goed"],
      ...["Kelder Schoon matig", "Kelder Heel slecht"],
    ]);
  });
});

describe("a list of goods", () => {
  it("measures nothing: it is kept whole, and told", () => {
    const plan = planFrom({
      Voorraad: `
        Artikel | Eenheid | Voorraad | Minimum | Waarde | Bestellen?
        Allesreiniger 5L | can | 3 | 2 | 44.85 | nee
        Microvezeldoek | stuk | 20 | 10 | 25 | nee
        Vuilniszakken 60L | rol | 1 | 4 | 3.49 | ja`,
    });
    expect(plan.rows("zbMetingen")).toEqual([]);
    expect(plan.codes).toContain("R001");
  });
});

describe("the day of a round", () => {
  it.each([[45915], ["15-9-2025"]])("stands in the card above: %s", (written) => {
    const { rows } = planFrom(
      {
        Formulier: `
          SCHOUWFORMULIER |
          Datum:      | ${written}
          Complex:    | 0412 Merelhof

          Onderdeel | Cijfer (1-10) | Opmerking
          Hal       | 7             |
          Kelder    | 4             | lekkage
          Voortuin  | 6             |`,
      },
      { Formulier: { styles: { B2: { format: "dd-mm-yyyy" } } } },
    );
    expect(rows("zbMetingen").map(({ on, value }) => [on, value])).toEqual([
      [45915, 7],
      [45915, 4],
      [45915, 6],
    ]);
  });
});

describe("how often something happened in each month", () => {
  it("is a measurement for each complex, and divides nothing", () => {
    const { rows, kinds, codes } = planFrom({
      Meldingen: `
        Aantal meldingen lift per maand 2025
        Complex       | jan | feb | mrt | totaal
        0412 Merelhof | 3   |     | 1   | 4
        0507 Duinzoom | 0   | 2   | 5   | 7
        Totaal        | 3   | 2   | 6   | 11`,
    });
    expect(kinds).toEqual(["indicator_score"]);
    expect(rows("zbIndicatoren").map(({ name }) => name)).toEqual(["Aantal meldingen lift"]);
    expect(rows("zbMetingen").map(({ complex, period, value }) => [complex, period, value])).toEqual([
      ["0412", "2025-01", 3],
      ["0412", "2025-03", 1],
      ["0507", "2025-01", 0],
      ["0507", "2025-02", 2],
      ["0507", "2025-03", 5],
    ]);
    expect(codes).not.toContain("S012");
  });
});
