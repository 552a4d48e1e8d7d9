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

describe("homes that only a list of weights has", () => {
  const LIST = `
    Index | Adres     | Opp. m2 | Breukdeel
    C1    | Duinweg 2 | 70      | 300/1000
    C2    | Duinweg 4 | 80      | 700/1000`;

  it("are added with their number, address and floor area, which is told", () => {
    const plan = planFrom({ Akte: LIST });
    expect(plan.rows("zbEenheden").map(({ id, street, number, area }) => [id, street, number, area])).toEqual([
      ["C1", "Duinweg", 2, 70],
      ["C2", "Duinweg", 4, 80],
    ]);
    expect(plan.rows("zbGewichten").map(({ unit, weight }) => [unit, weight])).toEqual([
      ["C1", 300],
      ["C2", 700],
    ]);
    expect(plan.codes).toContain("S111");
    expect(plan.codes).not.toContain("S001");
  });

  it("are the homes of another list where that has them, by their address too", () => {
    const plan = planFrom({
      Akte: LIST,
      Woningen: "VHE | Adres | Huurder\n0871-1 | Duinweg 2 | A. Bos\n0871-2 | Duinweg 4 | B. Mol",
    });
    expect(plan.rows("zbEenheden").map(({ id }) => id)).toEqual(["0871-1", "0871-2"]);
    expect(plan.rows("zbGewichten").map(({ unit }) => unit)).toEqual(["0871-1", "0871-2"]);
  });

  it("are asked for where nobody says where they are, and nothing belongs to them", () => {
    const plan = planFrom({
      Akte: LIST.replace("Adres ", "Soort ").replace("Duinweg 2", "woning").replace("Duinweg 4", "winkel"),
    });
    expect(plan.rows("zbEenheden")).toEqual([]);
    expect(plan.codes).toContain("S001");
    expect(plan.rows("zbOverig").some(({ belongsTo }) => String(belongsTo ?? "").startsWith("Eenheden"))).toBe(false);
  });
});
