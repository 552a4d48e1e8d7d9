import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

const rulesOf = (plan: ReturnType<typeof planFrom>) => plan.rows("zbKostenposten").map(({ allowance }) => allowance);

describe("whether an item is passed on", () => {
  it("is the rule of the law where the list says which part of it", () => {
    const plan = planFrom({
      Kosten: `
        Kostenpost | Jaar | Bedrag | Doorbelasten | %
        Wijkbeheerder | 2023 | 6000 | ja | 70%
        Ontstopping riool | 2023 | 350 | ja | 50%
        Groenonderhoud | 2023 | 900 | ja | 100%
        Glazenwasser | 2023 | 600 | ja | 33%
        Verlichting kantoor | 2023 | 200 | nee | 0%`,
    });
    expect(rulesOf(plan)).toEqual([
      "huismeester 70%",
      "50% (ontstopping)",
      "werkelijke kosten",
      "een derde (glazenwassen)",
      "niet (overig)",
    ]);
    expect(plan.leftOver).toEqual([]);
    expect(plan.codes).not.toContain("S084");
  });

  it("is left open where the law has a rule of its own for the item, and told", () => {
    const plan = planFrom({
      Kosten: `
        Kostenpost | Jaar | Bedrag | Doorbelasten | %
        Wijkbeheerder | 2023 | 6000 | ja | 40%
        Beveiliging | 2023 | 350 | ja |
        Groenonderhoud | 2023 | 900 | ja | 100%`,
    });
    expect(rulesOf(plan)).toEqual([undefined, undefined, "werkelijke kosten"]);
    expect(plan.leftOver).toContain("%: 40%");
    expect(plan.told.find((text) => text.startsWith("S084"))).toContain("bij 2 rijen");
  });

  it("takes no amount away where one row says more than yes or no, and its words are kept", () => {
    const plan = planFrom({
      "Kosten 2023": `
        Omschrijving | Excl. | Btw | Incl. | Doorbel.
        Glazenwasser | 400 | 84 | 484 | J
        Strooien | 100 | 21 | 121 | N (gemeente)
        Groenonderhoud | 200 | 42 | 242 | ja (60%)
        Elektra hal | 300 | 63 | 363 | J`,
    });
    expect(plan.rows("zbKostenposten").map(({ amount, vat }) => [amount, vat])).toEqual(
      [400, 100, 200, 300].map((amount) => [amount, 0.21]),
    );
    expect(rulesOf(plan)).toEqual([undefined, "niet (overig)", undefined, "werkelijke kosten"]);
    expect(plan.leftOver).toContain("Doorbel.: N (gemeente)");
    expect(plan.leftOver).toContain("Doorbel.: ja (60%)");
    expect(plan.codes).not.toContain("S051");
    expect(plan.codes).not.toContain("V016");
  });
});
