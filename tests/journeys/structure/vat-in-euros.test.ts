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

it("an amount with VAT is kept where the one without it has no place", () => {
  const plan = planFrom({
    "Kosten 2023": `
      Omschrijving | Excl. | Incl. | Termijn
      Glazenwasser | 400 | 484 | zie bijlage
      Groenonderhoud | 200 | 242 | per maand`,
  });
  expect(plan.rows("zbKostenposten").map(({ amount }) => amount)).toEqual([undefined, 2400]);
  expect(plan.leftOver).toContain("Incl.: 484,00");
});

describe("VAT in the rows under a list", () => {
  const under = (...rows: readonly string[]) =>
    planFrom({
      "Nota's 2023": ["Omschrijving | 2023", "Glazenwasser | 400", "Groenonderhoud | 250.5", ...rows].join("\n"),
    });

  it.each([
    ["Totaal excl. btw | 650.5", "Btw 21% | 136.61", "Totaal incl. btw | 787.11"],
    ["Subtotaal | 650.5", "9% btw | 58.55", "Totaal | 709.05"],
  ])("comes on top of each amount, where it is that share of them: %s", (...rows) => {
    const rate = rows[1]?.includes("21") ? 0.21 : 0.09;
    expect(vatOf(under(...rows))).toEqual([
      [400, rate],
      [250.5, rate],
    ]);
  });

  it("is told where it is of several rates", () => {
    const plan = under("Totaal excl. btw | 650.5", "Btw 9% | 22.55", "Btw 21% | 84", "Totaal incl. btw | 757.05");
    expect(vatOf(plan)).toEqual([
      [400, undefined],
      [250.5, undefined],
    ]);
    expect(plan.codes).toContain("S052");
  });

  it("is in the amounts where the total with it is what they come to", () => {
    const plan = under("Totaal incl. btw | 650.5");
    expect(vatOf(plan)).toEqual([
      [400, undefined],
      [250.5, undefined],
    ]);
    expect(plan.codes).not.toContain("S052");
  });

  it("is told to be missing where the title says that amounts are without it", () => {
    const plan = planFrom({ Blad1: "Kosten 2023 (zonder btw)\nPost | Bedrag\nGlazenwasser | 400\nElektra hal | 250" });
    expect(plan.codes).toContain("S052");
  });

  it("comes on top of contracts too", () => {
    const plan = planFrom({
      Contracten: `
        Leverancier | Dienst | Bedrag per jaar
        Glans | Glazenwasser | 400
        De Spa | Groen | 250.5
        Totaal | | 650.5
        Btw 21% | | 136.61`,
    });
    expect(plan.rows("zbContracten").map(({ vat }) => vat)).toEqual([0.21, 0.21]);
  });
});
