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
