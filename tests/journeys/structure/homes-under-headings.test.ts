import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

describe("homes below a heading with their entrance and street", () => {
  it.each([
    ["Trap A - Duinweg", "Trap B - Duinweg", ["Trap A", "Trap B"]],
    ["Duinweg, ingang 1", "Duinweg, ingang 2", ["ingang 1", "ingang 2"]],
    ["Duinweg", "Duinweg", [undefined, undefined]],
  ])("have both: %s", (one, other, entrances) => {
    const plan = planFrom({
      Bewonerslijst: `
        Huisnr | m2 | Huurder    | Personen
        ${one}
        10     | 61 | J. Smit    | 2
        12     | 58 | A. Vos     | 1
        ${other}
        14     | 61 | M. Maas    | 4
        16     | 58 | T. Groen   | 2`,
    });
    expect(plan.rows("zbEenheden").map(({ id, street, number, entrance }) => [id, street, number, entrance])).toEqual([
      ["Duinweg 10", "Duinweg", 10, entrances[0]],
      ["Duinweg 12", "Duinweg", 12, entrances[0]],
      ["Duinweg 14", "Duinweg", 14, entrances[1]],
      ["Duinweg 16", "Duinweg", 16, entrances[1]],
    ]);
    expect(plan.leftOver).toEqual([]);
  });
});

describe("a column that counts the rows", () => {
  const lists = (numbers: readonly (number | string)[]) => ({
    Woningen: `
      Nr. | Straat  | Huisnr | m2
      ${numbers[0]} | Duinweg | 10     | 61
      ${numbers[1]} | Duinweg | 12     | 58
      ${numbers[2]} | Duinweg | 3      | 61`,
    Verdeelsleutels: `
      Woning | Lift | Tuin
      ${numbers[0]} | 1 | 1
      ${numbers[1]} | 0 | 1
      ${numbers[2]} | 2 | 1`,
  });

  it("gives no home its number, and still says which home other sheets mean", () => {
    const plan = planFrom(lists([1, 2, 3]));
    expect(plan.rows("zbEenheden").map(({ id }) => id)).toEqual(["Duinweg 10", "Duinweg 12", "Duinweg 3"]);
    expect(plan.rows("zbGewichten").map(({ unit, weight }) => [unit, weight])).toEqual([
      ["Duinweg 10", 1],
      ["Duinweg 10", 1],
      ["Duinweg 12", 0],
      ["Duinweg 12", 1],
      ["Duinweg 3", 2],
      ["Duinweg 3", 1],
    ]);
    expect(plan.codes).toContain("S011");
  });

  it.each([[[101, 102, 103]], [["'01", "'02", "'03"]], [[1, 3, 2]]])(
    "is the number of the home where it does not: %j",
    (numbers) => {
      const plan = planFrom(lists(numbers));
      expect(plan.rows("zbEenheden").map(({ id }) => id)).toEqual(
        numbers.map((number) => String(number).replace("'", "")),
      );
    },
  );
});
