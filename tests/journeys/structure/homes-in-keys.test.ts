import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

const weightsOf = (plan: ReturnType<typeof planFrom>) => {
  const names = new Map(plan.rows("zbVerdeelsleutels").map(({ id, name }) => [id, name]));
  return plan.rows("zbGewichten").map(({ key, unit, weight }) => [names.get(key), unit, weight]);
};

describe("a list with a row for each home in each key", () => {
  it.each(["Sleutelnaam", "Kostenverdeling", "Groep", "Kostensoort", "Waarvan", "Omschrijving"])(
    "makes a key for each name: %s",
    (heading) => {
      const plan = planFrom({
        Verdeling: `${heading} | Woning | Gewicht
Lift | 801 | 1
Lift | 802 | 2
Hal | 801 | 1
Hal | 802 | 1
Hal | 803 | 1`,
      });
      expect(weightsOf(plan)).toEqual([
        ["Lift", "801", 1],
        ["Lift", "802", 2],
        ["Hal", "801", 1],
        ["Hal", "802", 1],
        ["Hal", "803", 1],
      ]);
    },
  );

  it("makes no key where nobody says which weight is of which", () => {
    const plan = planFrom({
      Verdeelsleutel: `Woning | Gewicht
801 | 1
802 | 2
801 | 1
802 | 1`,
    });
    expect(plan.rows("zbVerdeelsleutels")).toEqual([]);
    expect(plan.rows("zbGewichten")).toEqual([]);
    expect(plan.codes).toContain("S077");
    expect(plan.leftOver).toContain("Gewicht: 2");
  });

  it("has a home once in a key, and tells the second", () => {
    const plan = planFrom({
      Verdeelsleutel: `Verdeelsleutel | Woning | Gewicht
Lift | 801 | 1
Lift | 802 | 2
Lift | 802 | 2
Lift | 803 | 1`,
    });
    expect(weightsOf(plan)).toHaveLength(3);
    expect(plan.codes).toContain("S077");
  });

  it("may have a home twice when each weight has its own time", () => {
    const plan = planFrom({
      Verdeelsleutel: `Verdeelsleutel | Woning | Gewicht | Deelname per | Deelname tot
Lift | 801 | 1 | 01-01-2025 | 30-06-2025
Lift | 801 | 2 | 01-07-2025 |
Lift | 802 | 2 | 01-01-2025 | `,
    });
    expect(weightsOf(plan)).toHaveLength(3);
    expect(plan.rows("zbGewichten").map(({ from }) => from !== undefined)).toEqual([true, true, true]);
    expect(plan.codes).not.toContain("S077");
  });
});
