import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

const measured = (plan: ReturnType<typeof planFrom>) => {
  const names = new Map(plan.rows("zbIndicatoren").map(({ id, name }) => [id, name]));
  return plan
    .rows("zbMetingen")
    .map(({ indicator, location, level }) => [names.get(String(indicator)), location, level]);
};

describe("a cross under a word of judgement", () => {
  it("is how it was at the place in front of it, in one measurement", () => {
    const plan = planFrom({
      Schouw: `
        Locatie  | Uitstekend | Redelijk | Onvoldoende | Opmerking
        Kelder   |            | x        |             |
        Galerij  | x          |          |             |
        Fietsen  |            |          | x           | vol`,
    });
    expect(measured(plan)).toEqual([
      ["Schouw", "Kelder", "redelijk"],
      ["Schouw", "Galerij", "uitstekend"],
      ["Schouw", "Fietsen", "onvoldoende"],
    ]);
  });

  it("is a level of quality under A+ to D, whatever the case", () => {
    const plan = planFrom({
      Schouw: "Onderdeel | A+ | A | B | C | D\nKelder | | | x | |\nGalerij | x | | | |\nFietsen | | | | x |",
    });
    expect(measured(plan).map(([, , level]) => level)).toEqual(["B", "A+", "C"]);
    expect(plan.kinds).toEqual(["indicator_score"]);
  });

  it("is what people think of a statement, and no vote on a proposal", () => {
    const plan = planFrom({
      Enquete: "Stelling | Eens | Neutraal | Oneens\nHet is hier stil | x | |\nHet is hier licht | | | x",
    });
    expect(plan.rows("zbDraagvlak")).toEqual([]);
    expect(measured(plan)).toEqual([
      ["Het is hier stil", undefined, "eens"],
      ["Het is hier licht", undefined, "oneens"],
    ]);
  });

  it("is no choice where a place has more than one", () => {
    const plan = planFrom({
      Schouw: "Locatie | Goed | Voldoende | Slecht\nKelder | x | x |\nGalerij | x | |\nFietsen | | | x",
    });
    expect(measured(plan).map(([name]) => name)).not.toContain("Schouw");
    expect(measured(plan)[0]).toEqual(["Goed", "Kelder", "ja"]);
  });
});
