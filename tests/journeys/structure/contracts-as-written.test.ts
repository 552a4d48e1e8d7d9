import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

describe("a percentage in a list of contracts", () => {
  it.each(["Index %", "Stijging %", "Prijsstijging in %"])("is no VAT under another word: %s", (heading) => {
    const plan = planFrom({
      Contracten: `
        Firma      | Werk  | Jaarbedrag | ${heading}
        Glans BV   | ramen | 4.200,00   | 2,9%
        Groen & Co | tuin  | 6.150,00   | 0,031`,
    });
    expect(plan.rows("zbContracten").map(({ vat }) => vat)).toEqual([undefined, undefined]);
    expect(plan.leftOver).toContain(`${heading}: 2,9%`);
  });

  it.each(["Btw %", "% BTW", "Tarief btw"])("is VAT where it says so: %s", (heading) => {
    const plan = planFrom({
      Contracten: `
        Firma      | Werk  | Jaarbedrag | ${heading}
        Glans BV   | ramen | 4.200,00   | 21%
        Groen & Co | tuin  | 6.150,00   | 9%`,
    });
    expect(plan.rows("zbContracten").map(({ vat }) => vat)).toEqual([0.21, 0.09]);
  });
});
