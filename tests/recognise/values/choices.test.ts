import { describe, expect, test } from "vitest";
import { firstOf, profileOf, readColumn, valuesOf, type Written } from "./column.ts";

test("a day in a heading is no scale", () => {
  expect(profileOf("Stand 1-7-2025", [120, 130]).habits.scale).toBeNull();
  expect(profileOf("Tevreden 1-7", [5, 6]).habits.scale).toEqual({ low: 1, high: 7 });
});

describe("yes and no", () => {
  test("in every spelling", () => {
    const written: Written[] = [
      "ja",
      "nee",
      "J",
      "n",
      "Y",
      "No",
      "WAAR",
      "onwaar",
      "x",
      "X",
      "v",
      "V",
      "√",
      "✓",
      "✔",
      "☑",
      "☐",
      true,
      1,
      0,
    ];
    expect(valuesOf("Akkoord", written)).toEqual([
      true,
      false,
      true,
      false,
      true,
      false,
      true,
      false,
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      false,
      true,
      true,
      false,
    ]);
  });

  test("in a column of ticks an empty cell and a dash say no", () => {
    expect(readColumn("Toegekend", ["x", null, "v", "-", "ja"]).map((cell) => [cell.value, cell.raw])).toEqual([
      [true, "x"],
      [false, undefined],
      [true, "v"],
      [false, "-"],
      [true, "ja"],
    ]);
    expect(valuesOf("Gedaan", ["☑", "☐", null])).toEqual([true, false, false]);
  });

  test("in a column of yes and no an empty cell says nothing", () => {
    expect(valuesOf("Akkoord", ["ja", null, "nee", "-"])).toEqual([true, null, false, null]);
  });

  test("what is neither stays, with a problem", () => {
    expect(firstOf("Akkoord", ["misschien", "ja", "nee"])).toEqual({ value: "misschien", code: "V016" });
    expect(firstOf("Akkoord", ["?", "ja", "nee"])).toEqual({ value: null, code: "V022" });
  });

  test("ones and zeros alone are numbers", () => {
    expect(profileOf("Aantal", [1, 0, 1]).type).toBe("integer");
  });
});

describe("CROW levels", () => {
  test("are letters with an order", () => {
    expect(valuesOf("Kwaliteit", ["A+", "a", "niveau C", "D", "B"])).toEqual(["A+", "A", "C", "D", "B"]);
    expect(firstOf("Kwaliteit", ["E", "A+", "B"])).toEqual({ value: "E", code: "V017" });
    expect(firstOf("Kwaliteit", ["A/B", "A+", "B"])).toEqual({ value: "A/B", code: "V017" });
  });

  test("letters under another heading are no levels", () => {
    expect(profileOf("Blok", ["A", "B", "C"]).type).not.toBe("level");
  });
});

describe("survey figures", () => {
  test.each<[Written, string]>([
    ["7,5", "7.5"],
    ["8", "8"],
    [6.5, "6.5"],
    ["7½", "7.5"],
  ])("%j is %s", (written, value) => {
    expect(firstOf("Rapportcijfer", [written, "7", 8])).toEqual({ value, code: null });
  });

  test("a label behind the figure is left out, and that is said", () => {
    expect(firstOf("Hoe tevreden bent u? (1-5)", ["5 - zeer tevreden", 4])).toEqual({ value: "5", code: "V024" });
    expect(firstOf("Cijfer (1-10)", ["8/10", 7, 8])).toEqual({ value: "8", code: "V024" });
  });

  test("no opinion is no figure", () => {
    expect(readColumn("Hoe tevreden bent u? (1-5)", ["geen mening", 4, 5])[0]).toEqual({
      value: null,
      raw: "geen mening",
    });
  });

  test.each([
    ["Rapportcijfer", "0"],
    ["Oordeel (1-5)", "6"],
    ["Score (1 t/m 10)", "11"],
  ])("%s: %s lies outside the scale", (heading, text) => {
    expect(firstOf(heading, [text, "3", "4"])).toEqual({ value: text, code: "V019" });
  });

  test("7-8 is not guessed", () => {
    expect(firstOf("Rapportcijfer", ["7-8", 7, 8])).toEqual({ value: "7-8", code: "V018" });
  });
});
