import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

describe("headings that look like values", () => {
  it("are rates of VAT over what was paid at that rate", () => {
    const plan = planFrom({
      K: `
        Kostenpost | Jaar | Excl. | 9% | 21% | Incl.
        Schoonmaak | 2025 | 1000  | 0  | 210 | 1210
        Tuin       | 2025 | 500   | 45 | 0   | 545
        Gemengd    | 2025 | 300   | 9  | 42  | 351`,
    });
    expect(plan.rows("zbKostenposten").map(({ name, amount, vat }) => [name, amount, vat])).toEqual([
      ["Schoonmaak", 1000, 0.21],
      ["Tuin", 500, 0.09],
      ["Gemengd", 300, undefined],
    ]);
    expect(plan.leftOver).toContain("9%: 45");
    expect(plan.leftOver).toContain("21%: 42");
    expect(plan.codes).not.toContain("R005");
  });

  it("are answers over how often they were given, also in a text file", () => {
    const plan = planFrom({
      Stemmen: `
        Vraag                      | Ja | Nee | Weet niet | Totaal
        Wilt u zelf schoonmaken?   | 14 | 6   | 2         | 22
        Wilt u een lagere rekening? | 20 | 1  | 1         | 22`,
    });
    expect(plan.rows("zbMetingen").map(({ value, n }) => [value, n])[0]).toEqual([0.636364, 22]);
    expect(plan.codes).not.toContain("R005");
  });

  it.each([
    ["weeks over the new year", "Bewoner | 50 | 51 | 52 | 53 | 1 | 2"],
    ["bare numbers", "Bewoner | 1 | 2 | 3 | 4 | 5 | 6"],
  ])("are %s over crosses: a table on Overig, which is told", (_, headings) => {
    const plan = planFrom({ Lijst: `${headings}\nNr 1 | x | | | x | |\nNr 3 | | x | | | x |\nNr 5 | | | x | | | x` });
    expect(plan.codes).toEqual(["R001"]);
    expect(plan.leftOver.filter((text) => text.startsWith("Bewoner"))).toHaveLength(3);
    expect(plan.leftOver).toHaveLength(9);
  });

  it("do not make headings of numbers that are values", () => {
    const plan = planFrom({ Lijst: "Hal | 1 | 2 | 3 | 4\nTrap | 5 | 6 | 7 | 8\nLift | 9 | 10 | 11 | 12" });
    expect(plan.leftOver.filter((text) => text.startsWith("1:"))).toEqual([]);
  });

  it("stand over shares as people write them", () => {
    const plan = planFrom({
      Aandelen: `
        Woning | Aandeel schoonmaak | Aandeel lift | Aandeel tuin
        Laan 2 | 1/4                | 0            | 1/4
        Laan 4 | 1/4                | 1/3          | 1/4
        Laan 6 | 1/4                | 1/3          | 1/4
        Laan 8 | 1/4                | 1/3          | 1/4`,
    });
    expect(plan.codes).not.toContain("R005");
    const weights = plan.rows("zbGewichten").length;
    expect(weights > 0 || plan.leftOver.includes("Aandeel lift: 1/3")).toBe(true);
  });
});
