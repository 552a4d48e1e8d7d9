import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

const vatOf = (plan: ReturnType<typeof planFrom>) =>
  plan.rows("zbKostenposten").map(({ amount, vat }) => [amount, vat]);

describe("VAT under its rate", () => {
  it("is an amount where it is money, and gives the rate", () => {
    const plan = planFrom({
      "Nota's 2023": `
        Omschrijving | Netto | Btw 21% | Btw 9% | Bruto
        Glazenwasser | 400 | 84 | | 484
        Groenonderhoud | 250 | | 22.5 | 272.5`,
    });
    expect(vatOf(plan)).toEqual([
      [400, 0.21],
      [250, 0.09],
    ]);
    expect(plan.leftOver).toEqual([]);
    expect(plan.codes).not.toContain("S005");
    expect(plan.codes).not.toContain("S058");
  });

  it("is the rate where it says the rate once more", () => {
    const plan = planFrom({
      "Nota's 2023": `
        Omschrijving | Bedrag excl btw | Btw 21%
        Glazenwasser | 400 | 21%
        Groenonderhoud | 250 | 21%`,
    });
    expect(vatOf(plan)).toEqual([
      [400, 0.21],
      [250, 0.21],
    ]);
  });
});
