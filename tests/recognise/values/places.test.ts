import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstOf, profileOf, readColumn, valuesOf, type Written } from "./column.ts";

describe("house numbers", () => {
  test.each<[Written, number, string | null]>([
    ["16 III", 16, "III"],
    ["16 1-hoog", 16, "1-hoog"],
    ["12-A", 12, "A"],
    ["14 bis", 14, "bis"],
    ["20 bis A", 20, "bis A"],
    ["20bis-a", 20, "bis-a"],
    ["12 A bis", 12, "A bis"],
    ["3-hs", 3, "hs"],
    ["7a", 7, "a"],
    ["12/2", 12, "2"],
    ["102-3", 102, "3"],
    ["25-II", 25, "II"],
    ["16 zw.", 16, "zw"],
    ["9", 9, null],
    [9, 9, null],
  ])("%j is %d with suffix %s", (written, number, suffix) => {
    expect(firstOf("Huisnr", [written, 7, 9])).toEqual({ value: { number, suffix }, code: null });
  });

  test.each<[Written, number, string]>([
    [[46154, "d-mmm"], 12, "5"],
    ["12-mei", 12, "5"],
    [[11689, "mmm-yy"], 1, "32"],
  ])("%j was a house number before Excel made a date of it: %d-%s, with a warning", (written, number, suffix) => {
    expect(firstOf("Huisnr", [written, 7, 9])).toEqual({ value: { number, suffix }, code: "V009" });
  });

  test.each(["12-14", "1 t/m 9", "even zijde", "0", "12 en 14"])("%s is not one house number", (text) => {
    expect(firstOf("Huisnr", [text, 7, 9])).toEqual({ value: text, code: "V010" });
  });
});

describe("addresses in one cell", () => {
  test.each([
    [
      "Merelhof 12-A, 3829 ZZ Vlietmeer",
      { street: "Merelhof", number: 12, suffix: "A", postcode: "3829ZZ", city: "Vlietmeer" },
    ],
    [
      "Burg. Hoekstraat 3 hs\n3829ZX Vlietmeer",
      { street: "Burg. Hoekstraat", number: 3, suffix: "hs", postcode: "3829ZX", city: "Vlietmeer" },
    ],
    [
      "1e Kreekdwarsstraat 14 bis, 3829 zy, VLIETMEER",
      { street: "1e Kreekdwarsstraat", number: 14, suffix: "bis", postcode: "3829ZY", city: "Vlietmeer" },
    ],
    [
      "Plein 1944 12, 3829 ZZ Vlietmeer",
      { street: "Plein 1944", number: 12, suffix: null, postcode: "3829ZZ", city: "Vlietmeer" },
    ],
    [
      "van Beeklaan 12 b-3, 3829 ZX  IJSSELMEER",
      { street: "van Beeklaan", number: 12, suffix: "b-3", postcode: "3829ZX", city: "IJsselmeer" },
    ],
    ["Plein 1813 nr. 3-hs", { street: "Plein 1813", number: 3, suffix: "hs" }],
    ["Merelhof nr 3, Vlietmeer", { street: "Merelhof", number: 3, suffix: null, city: "Vlietmeer" }],
    ["Merelhof 3, Vlietmeer", { street: "Merelhof", number: 3, suffix: null, city: "Vlietmeer" }],
    [
      "Merelhof 5, 1234 AB 'S-OOSTENHAGE",
      { street: "Merelhof", number: 5, suffix: null, postcode: "1234AB", city: "'s-Oostenhage" },
    ],
    [
      "Merelhof 5, 1234 AB ALPEN AAN DEN VLIET",
      { street: "Merelhof", number: 5, suffix: null, postcode: "1234AB", city: "Alpen aan den Vliet" },
    ],
    ["1234AB 12-2", { number: 12, suffix: "2", postcode: "1234AB" }],
  ])("%j is taken apart", (text, value) => {
    expect(firstOf("adres", [text, "Zuidhof 1, 3829 ZZ Vlietmeer"])).toEqual({ value, code: null });
  });

  test.each(["Merelhof 1-11 (oneven), 3829 ZZ Vlietmeer", "Merelhof 2 t/m 8, Vlietmeer", "Merelhof 2 en 4"])(
    "a row of homes is no address: %s",
    (text) => {
      expect(firstOf("adres", [text, "Zuidhof 1, 3829 ZZ Vlietmeer", "Zuidhof 2, 3829 ZZ Vlietmeer"])).toEqual({
        value: text,
        code: "V011",
      });
    },
  );

  test("street and number alone stay the text they are", () => {
    expect(profileOf("Adres", ["Merelhof 1", "Merelhof 3"]).type).toBe("text");
    expect(valuesOf("Adres", ["Merelhof 1", "Merelhof 3"])).toEqual(["Merelhof 1", "Merelhof 3"]);
  });
});

describe("postcodes", () => {
  test.each([
    ["3829 ZZ", "3829ZZ", null],
    ["3829zy", "3829ZY", null],
    ["3829", "3829", "V012"],
    ["3829 SS", "3829 SS", "V012"],
    ["0123 AB", "0123 AB", "V012"],
    ["3829 ZZ Vlietmeer", "3829ZZ", "V024"],
  ])("%s is %s (%s)", (text, value, code) => {
    expect(firstOf("Postcode", [text, "3829 ZX", "3829 ZY", "3829 AB"])).toEqual({ value, code });
  });

  test("law: every postcode reads back, however it is typed", () => {
    const letter = fc.constantFrom(..."ABCDEFGHJKLMNPRTVWXZ");
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        letter,
        letter,
        fc.constantFrom("", " ", "\u00a0"),
        fc.boolean(),
        (digits, a, b, gap, lower) => {
          const text = `${digits}${gap}${lower ? (a + b).toLowerCase() : a + b}`;
          expect(readColumn("Postcode", [text])[0]?.value).toBe(`${digits}${a}${b}`);
        },
      ),
    );
  });
});
