import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

describe("what was bought for groups", () => {
  it("goes to Middelen with what all of it cost and who paid, whatever the list is called", () => {
    const plan = planFrom({
      Blad1: `
        Gekocht op | Artikel | Aantal | Stukprijs | Totaal | Betaald door
        3-4-2024 | Harken | 3 | 15.5 | 46.5 | corporatie
        9-4-2024 | Kruiwagen | 1 | 89 | 89 | gemeente`,
    });
    expect(plan.rows("zbMiddelen").map(({ name, cost, paidBy }) => [name, cost, paidBy])).toEqual([
      ["Harken", 46.5, "corporatie"],
      ["Kruiwagen", 89, "gemeente"],
    ]);
    expect(plan.rows("zbKostenposten")).toEqual([]);
  });

  it("stays a list of costs where nothing says that things were bought", () => {
    const plan = planFrom({
      "Kosten 2024": `
        Kostenpost | Bedrag | Betaald door
        Glazenwasser | 480.25 | corporatie
        Elektra hal | 1012.5 | gemeente`,
    });
    expect(plan.rows("zbKostenposten").map(({ amount }) => amount)).toEqual([480.25, 1012.5]);
    expect(plan.leftOver).toContain("Betaald door: gemeente");
  });
});
