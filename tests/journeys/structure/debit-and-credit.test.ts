import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

const costsOf = (plan: ReturnType<typeof planFrom>) =>
  plan.rows("zbKostenposten").map(({ name, amount }) => [name, amount]);

describe("a ledger with debit and credit", () => {
  it("costs what is left of the one after the other, as its balance says, and tells it", () => {
    const plan = planFrom({
      Grootboek: `
        Complex | Rekening | Omschrijving | Jaar | Debet | Credit | Saldo
        '0712 | '4431 | Glazenwasser | 2023 | 900.5 | 100.25 | 800.25
        '0712 | '4432 | Elektra hal | 2023 | 1310 | 0 | 1310
        '0712 | '4433 | Groenonderhoud | 2023 | | 75 | -75`,
    });
    expect(costsOf(plan)).toEqual([
      ["Glazenwasser", 800.25],
      ["Elektra hal", 1310],
      ["Groenonderhoud", -75],
    ]);
    // A difference is no cell of the source, so both stay.
    expect(plan.leftOver).toEqual(["Debet: 900,50", "Credit: 100,25"]);
    expect(plan.told.filter((text) => text.startsWith("S083"))).toEqual([
      'S083 Op het blad "Grootboek" staat bij 2 rijen een bedrag onder "Credit". Dat hebben we afgetrokken van het bedrag onder "Debet". Staan er twee bedragen op een rij? Dan staan die ook op het blad Overig.',
    ]);
  });

  it("does so without a balance", () => {
    const plan = planFrom({
      Kosten: `
        Kostenpost | Jaar | Debet | Credit
        Glazenwasser | 2023 | 900.5 | 100.25
        Vergoeding gemeente | 2023 | 0 | 300`,
    });
    expect(costsOf(plan)).toEqual([
      ["Glazenwasser", 800.25],
      ["Vergoeding gemeente", -300],
    ]);
  });

  it("takes off credit that is written with a minus as it stands", () => {
    const plan = planFrom({
      Kosten: `
        Kostenpost | Jaar | Debet | Credit | Saldo
        Glazenwasser | 2023 | 900.5 | -100.25 | 800.25
        Elektra hal | 2023 | 410 | | 410
        Groenonderhoud | 2023 | | -75 | -75`,
    });
    expect(costsOf(plan)).toEqual([
      ["Glazenwasser", 800.25],
      ["Elektra hal", 410],
      ["Groenonderhoud", -75],
    ]);
  });

  it("has an account that only got money back as a negative cost, where the balance is that of the row", () => {
    const plan = planFrom({
      Kosten: `
        Kostenpost | Jaar | Debet | Credit | Saldo
        Glazenwasser | 2023 | 900.5 | | 900.5
        Elektra hal | 2023 | 410 | | 410
        Groenonderhoud | 2023 | | 75 | -75`,
    });
    expect(costsOf(plan)).toEqual([
      ["Glazenwasser", 900.5],
      ["Elektra hal", 410],
      ["Groenonderhoud", -75],
    ]);
  });

  it("is a till where the balance runs on: what came in is no cost", () => {
    const plan = planFrom({
      Kasboek: `
        Datum | Omschrijving | Debet | Credit | Saldo
        3-1-2023 | Schoonmaakmiddelen | 40 | | 160
        9-2-2023 | Bijdrage buurt | | 100 | 260
        1-3-2023 | Plantgoed tuin | 55 | | 205`,
    });
    expect(costsOf(plan)).toEqual([
      ["Schoonmaakmiddelen", 40],
      ["Plantgoed tuin", 55],
    ]);
    expect(plan.codes).toContain("S027");
  });
});
