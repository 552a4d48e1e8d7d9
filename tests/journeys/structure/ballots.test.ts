import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

describe("a list of homes with a cross under what each voted", () => {
  const LIST = `
    Instemming met zelf schoonmaken, Roerdomp 2 t/m 14
    huisnr | voor | tegen | geen mening | niet thuis | datum
    2 | x | | | | 3-3-2026
    4 | x | | | | 3-3-2026
    6 | | x | | | 3-3-2026
    8 | | | | x | 4-3-2026
    10 | x | | | | 4-3-2026
    12 | | | x | | 5-3-2026
    14 (leeg) | | | | |
    totaal | 3 | 1 | 1 | 1 |
    % | 50% | | | |`;

  it("goes to Draagvlak, one vote a home; nothing of it is a measurement that others may see", () => {
    const plan = planFrom({ Stemlijst: LIST });
    expect(plan.kinds).toEqual(["unit"]);
    expect(plan.rows("zbMetingen")).toEqual([]);
    expect(plan.rows("zbDraagvlak").map(({ unit, answer }) => `${unit} ${answer ?? "?"}`)).toEqual([
      ...["2 ja", "4 ja", "6 nee", "8 geen reactie", "10 ja", "12 ?"],
    ]);
    expect(plan.rows("zbDraagvlak")[0]?.answeredOn).toBe(46_084);
  });

  it("tells of a word that is no yes and no no, and keeps it", () => {
    const plan = planFrom({ Stemlijst: LIST });
    expect(plan.leftOver).toEqual(expect.arrayContaining(["geen mening: ja"]));
    expect(plan.told.filter((text) => text.includes("geen mening"))).toHaveLength(1);
    expect(plan.codes).toContain("S016");
  });

  it("leaves the answer open and says so where a home has two crosses", () => {
    const plan = planFrom({
      Lijst: `
        Woning | Voor | Tegen
        2 | x |
        4 | x | x
        6 | | x`,
    });
    expect(plan.rows("zbDraagvlak").map(({ answer }) => answer)).toEqual(["ja", undefined, "nee"]);
    expect(plan.codes).toContain("S093");
    expect(plan.leftOver).toEqual(expect.arrayContaining(["Voor: ja", "Tegen: ja"]));
  });

  it("is something else where for and against are counted", () => {
    const plan = planFrom({
      Voorstellen: `
        Voorstel | Voor | Tegen
        Zelf vegen | 12 | 3
        Zelf snoeien | 8 | 7`,
    });
    expect(plan.rows("zbDraagvlak")).toEqual([]);
  });
});

describe("a percentage under a total", () => {
  it("is no row", () => {
    const plan = planFrom({
      Stemlijst: `
        Huisnummer | Akkoord
        1 | ja
        3 | nee
        totaal | 1
        % | 50%`,
    });
    expect(plan.rows("zbDraagvlak").map(({ unit }) => unit)).toEqual(["1", "3"]);
  });
});
