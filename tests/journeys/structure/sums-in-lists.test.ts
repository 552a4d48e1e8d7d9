import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

const itemsOf = (plan: ReturnType<typeof planFrom>) =>
  plan.rows("zbKostenposten").map(({ name, amount }) => [name, amount]);

describe("a row that adds up the rows above it", () => {
  it.each(["Alles bij elkaar", "Samen", "Generaal", "Beide complexen samen", "Wat het kost, opgeteld", "Parkflat"])(
    "is no cost under words of its own: %s",
    (words) => {
      const plan = planFrom({
        Kosten: `Kosten 2025 | Complex 0301 | Complex 0302 | Totaal
Schoonmaak | 4100 | 5200 | 9300
Tuin | 900 | 0 | 900
Lift | | 1980 | 1980
${words} | 5000 | 7180 | 12180`,
      });
      expect(itemsOf(plan)).toEqual([
        ["Schoonmaak", 4100],
        ["Schoonmaak", 5200],
        ["Tuin", 900],
        ["Tuin", 0],
        ["Lift", 1980],
      ]);
    },
  );

  it("is no cost between the items either, beside the name of its group", () => {
    const plan = planFrom({
      K: `Groep | Post | Werkelijk 2025
Schoon | Trappen | 3000
Schoon | Glas | 600
Schoon | Samen schoon | 3600
Groen | Gras | 800
Groen | Heg | 400
Groen | Samen groen | 1200
Lift | Keuring | 250
Lift | Lift bij elkaar | 250
 | Generaal | 5050`,
    });
    expect(itemsOf(plan)).toEqual([
      ["Trappen", 3000],
      ["Glas", 600],
      ["Gras", 800],
      ["Heg", 400],
      ["Keuring", 250],
    ]);
  });

  it("is an item where its figures are not the sum", () => {
    const plan = planFrom({
      K: `Post | Begroot 2025 | Werkelijk 2025
Schoonmaak | 1000 | 1100
Tuin | 500 | 550
Samen koffie drinken | 80 | 75`,
    });
    expect(itemsOf(plan)).toHaveLength(6);
  });

  it("is an item where chance can explain that two rows come to it", () => {
    const plan = planFrom({
      K: `Post | Begroot 2025 | Werkelijk 2025
Schoonmaak | 1000 | 1100
Tuin | 500 | 550
Verlichting | 1500 | 1650`,
    });
    expect(itemsOf(plan)).toHaveLength(6);
  });
});
