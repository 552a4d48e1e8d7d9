import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstOf, profileOf, valuesOf, type Written } from "./column.ts";

const OTHERS = ["06-00000001", "06-00000002", "06-00000003"];

describe("phone numbers", () => {
  test.each([
    ["06-00000031", "+31600000031"],
    ["06 0000 0031", "+31600000031"],
    ["06.00.00.00.31", "+31600000031"],
    ["+31 6 0000 0031", "+31600000031"],
    ["0031600000031", "+31600000031"],
    ["+31 (0)6 00000031", "+31600000031"],
    ["(030) 000 00 00", "+31300000000"],
    ["030/0000000", "+31300000000"],
    ["088 000 0000", "+31880000000"],
    ["+32 470 00 00 00", "+32470000000"],
    ["0800-0000", "08000000"],
    ["14 030", "14030"],
    ["14 0000", "140000"],
    ["tel: 06 00000031", "+31600000031"],
  ])("%s is %s", (text, value) => {
    expect(firstOf("Telefoon", [text, ...OTHERS])).toEqual({ value, code: null });
  });

  test.each<[Written, string, string]>([
    [600000031, "+31600000031", "V014"],
    [31600000031, "+31600000031", "V014"],
    ["0800-0000032 (24u)", "08000000032", "V024"],
    ["06-00000031 (Jan)", "+31600000031", "V024"],
    ["mw. Jansen 06-00000031", "+31600000031", "V024"],
    ["06-00000031 na 17 uur", "+31600000031", "V024"],
  ])("%j is %s, and what else it says is told", (written, value, code) => {
    expect(firstOf("Telefoon", [written, ...OTHERS])).toEqual({ value, code });
  });

  test.each(["06 000000", "06-0000000311", "030-00000", "nummer bij balie", "+31 6 000"])(
    "%s has the wrong length and stays",
    (text) => {
      expect(firstOf("Telefoon", [text, ...OTHERS])).toEqual({ value: text, code: "V013" });
    },
  );

  test.each([
    "06-00000031 / 030-0000000",
    "06-00000031\n030-0000000",
    "06-00000031; 030-0000000",
    "06-00000031 of 030-0000000",
    "06-00000031/030-0000000",
    "M: 06-00000031, T: 030-0000000",
  ])("%j is a list of two", (text) => {
    expect(firstOf("Telefoon", [text, ...OTHERS])).toEqual({ value: ["+31600000031", "+31300000000"], code: null });
  });

  test("law: every spelling of a mobile number reads back", () => {
    const spellings: readonly ((digits: string) => string)[] = [
      (digits) => `06${digits}`,
      (digits) => `06-${digits}`,
      (digits) => `06 ${digits.slice(0, 4)} ${digits.slice(4)}`,
      (digits) => `+316${digits}`,
      (digits) => `+31 (0)6 ${digits}`,
      (digits) => `0031 6 ${digits}`,
      (digits) => `(06) ${digits.slice(0, 2)} ${digits.slice(2, 4)} ${digits.slice(4, 6)} ${digits.slice(6)}`,
    ];
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.constantFrom(...spellings), (number, spell) => {
        const digits = String(number).padStart(8, "0");
        expect(valuesOf("Telefoon", [spell(digits), ...OTHERS])[0]).toBe(`+316${digits}`);
      }),
    );
  });
});

describe("e-mail addresses", () => {
  const others = ["a@example.org", "b@example.org", "c@example.org"];

  test.each([
    ["Tim@Example.org", "tim@example.org", null],
    ["mailto:tim@example.org", "tim@example.org", null],
    ["Tim <tim@example.org>", "tim@example.org", "V024"],
    ["tim(at)example.org", "tim(at)example.org", "V015"],
    ["tim@example", "tim@example", "V015"],
  ])("%s is %s (%s)", (text, value, code) => {
    expect(firstOf("Mail", [text, ...others])).toEqual({ value, code });
  });

  test.each([
    "x@example.org; y@example.org",
    "x@example.org\ny@example.org",
    "x@example.org y@example.org",
    "x@example.org / y@example.org",
  ])("%j is a list of two", (text) => {
    expect(firstOf("Mail", [text, ...others])).toEqual({ value: ["x@example.org", "y@example.org"], code: null });
  });

  test("a column of remarks with one number in it stays text", () => {
    expect(profileOf("Opmerking", ["tel 06-00000031 na 5 uur"]).type).toBe("text");
  });
});
