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

describe("homes below a heading that may name a building", () => {
  it("have no street of it, unless it stands beside their entrance", () => {
    const homes = (heading: string) =>
      planFrom({
        Bewonerslijst: `
          Huisnr | m2 | Huurder
          ${heading}
          10     | 61 | J. Smit
          12     | 58 | A. Vos`,
      })
        .rows("zbEenheden")
        .map(({ street }) => street);
    expect(homes("Duinhof")).toEqual([undefined, undefined]);
    expect(homes("Trap A, Duinhof")).toEqual(["Duinhof", "Duinhof"]);
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

describe("house numbers that begin again under another name", () => {
  const LIST = `
    Huisnr | Huurder | m2
    Zonneveld
    1 | A. Bos | 60
    3 | B. Mol | 60
    De Haven
    1 | C. Vis | 71
    3 | D. Wolf | 71`;
  const homesOf = (plan: ReturnType<typeof planFrom>) =>
    plan.rows("zbEenheden").map(({ id, street, number, area }) => [id, street, number, area]);

  it("are other homes, with the name in their number; street or complex is not guessed, and told", () => {
    const plan = planFrom({ Woningen: LIST });
    expect(homesOf(plan)).toEqual([
      ["Zonneveld 1", undefined, 1, 60],
      ["Zonneveld 3", undefined, 3, 60],
      ["De Haven 1", undefined, 1, 71],
      ["De Haven 3", undefined, 3, 71],
    ]);
    expect(plan.rows("zbBewoning").map(({ unit, household }) => [unit, household])).toEqual([
      ["Zonneveld 1", "A. Bos"],
      ["Zonneveld 3", "B. Mol"],
      ["De Haven 1", "C. Vis"],
      ["De Haven 3", "D. Wolf"],
    ]);
    expect(plan.codes).toEqual(expect.arrayContaining(["S110"]));
    expect(plan.codes).not.toContain("S081");
    expect(plan.leftOver).toEqual([]);
  });

  it("are so on sheets of their own as well", () => {
    const plan = planFrom({
      Zonneveld: "Huisnr | Huurder | Voorschot\n1 | A. Bos | 30\n3 | B. Mol | 30",
      Maanzicht: "Huisnr | Huurder | Voorschot\n1 | C. Vis | 20\n3 | D. Wolf | 20",
    });
    expect(plan.rows("zbVoorschotten").map(({ unit, perMonth }) => [unit, perMonth])).toEqual([
      ["Zonneveld 1", 30],
      ["Zonneveld 3", 30],
      ["Maanzicht 1", 20],
      ["Maanzicht 3", 20],
    ]);
  });

  it("are in that street when the heading says so", () => {
    const plan = planFrom({
      Woningen: LIST.replace("Zonneveld", "Straat: Zonneveld").replace("De Haven", "Straat: De Haven"),
    });
    expect(homesOf(plan).map(([id, street]) => [id, street])).toEqual([
      ["Zonneveld 1", "Zonneveld"],
      ["Zonneveld 3", "Zonneveld"],
      ["De Haven 1", "De Haven"],
      ["De Haven 3", "De Haven"],
    ]);
    expect(plan.codes).not.toContain("S110");
    expect(plan.leftOver).toEqual([]);
  });

  it("are the same homes when the same people live there, or when the names are no places", () => {
    const [one, other] = ["1 | A. Bos\n3 | B. Mol", "1 | C. Vis\n3 | D. Wolf"];
    const homes = (sheets: Readonly<Record<string, string>>) =>
      planFrom(
        Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, `Huisnr | Huurder\n${rows}`])),
      ).rows("zbEenheden");
    expect(homes({ Zonneveld: one, Maanzicht: one })).toHaveLength(2);
    expect(homes({ "Oude huurders": one, "Nieuwe huurders": other })).toHaveLength(2);
    expect(homes({ Zonneveld: one, Maanzicht: other })).toHaveLength(4);
  });
});
