import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";
import { day } from "./plan-of.ts";

describe("weights for each of several keys, called after what is divided by them", () => {
  it.each(["Gewicht", "Weging"])("are weights also where the list has no name: %s", (word) => {
    const plan = planFrom({
      Blad1: `
        Woning | ${word} elektra hal | ${word} groenonderhoud | Vanaf | Tot
        Merelhof 2 | 1 | 1 | |
        Merelhof 4 | 0 | 1.5 | 1-7-2024 |
        Merelhof 6 | 1 | 1 | | 30-6-2024`,
    });
    expect(plan.kinds).toEqual(["allocation_key"]);
    expect(plan.rows("zbVerdeelsleutels").map(({ name }) => name)).toEqual([
      `${word} elektra hal`,
      `${word} groenonderhoud`,
    ]);
    expect(plan.rows("zbGewichten").map(({ weight, from, to }) => [weight, from, to])).toEqual([
      [1, undefined, undefined],
      [1, undefined, undefined],
      [0, day(2024, 7, 1), undefined],
      [1.5, day(2024, 7, 1), undefined],
      [1, undefined, day(2024, 6, 30)],
      [1, undefined, day(2024, 6, 30)],
    ]);
    expect(plan.codes).not.toContain("S047");
  });
});
