import { describe, expect, it } from "vitest";
import { referenceOf } from "../../../addin/components/Boundary.tsx";
import { shownInput, shownValue } from "../../../addin/engine/show-value.ts";
import { isDarkOffice } from "../../../addin/look/office-theme.ts";
import { fieldName } from "../../../addin/texts/field-names.ts";
import { ALL_GROUPS } from "../../../addin/texts/groups.ts";
import { confidenceWord, counted, listed } from "../../../addin/texts/words.ts";
import { FIELDS } from "../../../src/recognise/headings/fields/fields.ts";
import type { TableKind } from "../../../src/recognise/recognised.ts";
import { GROUP_TEXTS } from "../../../src/schema/sheets.ts";

describe("words of the pane", () => {
  it("has a Dutch name for every field that a column can be", () => {
    const nameless = Object.entries(FIELDS).flatMap(([kind, fields]) =>
      fields.filter(({ field }) => fieldName(kind as TableKind, field) === null).map(({ field }) => `${kind}.${field}`),
    );
    expect(nameless).toEqual([]);
  });

  it("gives no two fields of a kind the same name", () => {
    for (const [kind, fields] of Object.entries(FIELDS)) {
      const names = fields.map(({ field }) => fieldName(kind as TableKind, field));
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });

  it("makes the whole workbook of every group", () => {
    expect([...ALL_GROUPS].sort()).toEqual(
      Object.keys(GROUP_TEXTS)
        .filter((group) => group !== "Start")
        .sort(),
    );
  });

  it.each([
    ["1250.00", "amount", "€ 1.250,00"],
    ["0.05", "percentage", "5%"],
    ["2024-03-01", "date", "1-3-2024"],
    ["2024-03", "date", "2024-03"],
    ["80.21", "code", "80.21"],
    ["61.2", "decimal", "61,2"],
    [true, "boolean", "ja"],
    [{ value: 3, unit: "month" }, "term", "3 maanden"],
    [{ value: 1, unit: "month" }, "term", "1 maand"],
    [{ street: "Lindehof", number: 16, suffix: "III" }, "address", "Lindehof 16 III"],
    [["a", "b"], "text", "a, b"],
  ] as const)("shows %j (%s) as %s", (value, type, shown) => {
    expect(shownValue(value, type).replace(/\s/g, " ")).toBe(shown);
  });

  it("shows what an edit writes", () => {
    expect([null, 1234.5, 12345, "", { error: "#REF!" }].map((input) => shownInput(input))).toEqual([
      "leeg",
      "1234,5",
      "12.345",
      "leeg",
      "#REF!",
    ]);
  });

  it("says how sure it is in words, and counts in Dutch", () => {
    expect([0.95, 0.75, 0.4].map(confidenceWord)).toEqual(["zeker", "vrij zeker", "niet zeker"]);
    expect(counted(1, "rij", "rijen")).toBe("1 rij");
    expect(counted(5208, "rij", "rijen")).toBe("5.208 rijen");
    expect(listed(["a", "b", "c"])).toBe("a, b en c");
  });

  it("refers to a bug by its place, never by what its message says", () => {
    const bugAt = (message: string) => new Error(message);
    const [one, two] = ["mevrouw A", "meneer B"].map(bugAt);
    expect(referenceOf(one)).toBe(referenceOf(two));
    expect(referenceOf(one)).not.toBe(referenceOf(new TypeError("mevrouw A")));
  });

  it("follows the theme of Office, and the system where Office has none", () => {
    expect(isDarkOffice({ isDarkTheme: true }, false)).toBe(true);
    expect(isDarkOffice({ bodyBackgroundColor: "#262626" }, false)).toBe(true);
    expect(isDarkOffice({ bodyBackgroundColor: "#FFFFFF" }, true)).toBe(false);
    expect(isDarkOffice(undefined, true)).toBe(true);
  });
});
