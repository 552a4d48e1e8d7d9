import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formulaTokens, joinTokens } from "../../src/workbook/formula-tokens.ts";
import { isRelative, moveFormula } from "../../src/workbook/move-formula.ts";
import { renameColumn, renameName, renameSheet } from "../../src/workbook/rename-in-formula.ts";

describe("a formula in pieces", () => {
  it("joins back to the same formula, whatever it holds", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "A1",
        "$B$2",
        "'Blad 1'!",
        "zb[Kolom]",
        "[1]",
        "SUM(",
        ")",
        '"a ""b"""',
        "A:C",
        "1E+5",
        "#REF!",
        "'[",
      ),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const formula = pieces.join("");
        expect(joinTokens(formulaTokens(formula))).toBe(formula);
      }),
    );
  });
});

describe("moving a formula", () => {
  it.each([
    ["A1+$B$2+C$3+$D4", 2, 1, "B3+$B$2+D$3+$D6"],
    ["SUM(A1:B9)", 1, 0, "SUM(A2:B10)"],
    ["SUM(A:A,3:$4)", 1, 1, "SUM(B:B,4:$4)"],
    ["'Blad A1'!B2&\"B2\"", 1, 0, "'Blad A1'!B3&\"B2\""],
    ["LOG10(A1)*1E5", 1, 0, "LOG10(A2)*1E5"],
    ["zbTaken[[#This Row],[B2]]", 3, 3, "zbTaken[[#This Row],[B2]]"],
    ["B2:INDEX(C:C,5)", 1, 0, "B3:INDEX(C:C,5)"],
    ["A1", -1, 0, "#REF!"],
    ["XFD1", 0, 1, "#REF!"],
    ["ZZZ2025+ABCD12", 1, 0, "ZZZ2025+ABCD12"],
    ["_xlfn.IFNA(A1,0)", 1, 0, "_xlfn.IFNA(A2,0)"],
  ])("reads %s moved by %i, %i", (formula, rows, columns, expected) => {
    expect(moveFormula(formula, rows, columns)).toBe(expected);
  });

  it("knows whether a copy elsewhere would read differently", () => {
    expect(isRelative("zbTaken[[#This Row],[Uren]]*Tarief+$A$1")).toBe(false);
    expect(isRelative("A1")).toBe(true);
  });
});

describe("renaming in a formula", () => {
  it.each([
    ["SUM(zbTaken[Uren])", "SUM(zbTaken[Aantal '[u']])"],
    ["ZBTAKEN[[#This Row],[uren]]", "ZBTAKEN[[#This Row],[Aantal '[u']]]"],
    ["zbTaken[[Taak]:[Uren]]", "zbTaken[[Taak]:[Aantal '[u']]]"],
    ["zbAnders[Uren]", "zbAnders[Uren]"],
    ['"zbTaken[Uren]"', '"zbTaken[Uren]"'],
    ["[@Uren]*2", "[@Aantal '[u']]*2"],
    ["[1]!zbTaken[Uren]", "[1]!zbTaken[Aantal '[u']]"],
    ["zbTaken[Uren per week]", "zbTaken[Uren per week]"],
  ])("gives a column its new heading in %s", (formula, expected) => {
    expect(renameColumn(formula, "zbTaken", "Uren", "Aantal [u]", "zbTaken")).toBe(expected);
  });

  it("finds a heading with brackets and apostrophes", () => {
    expect(renameColumn("t[Foto''s '['#1']]", "t", "Foto's [#1]", "Foto")).toBe("t[Foto]");
  });

  it.each([
    ["Taken!A1+'Taken'!B2", "'Taken (zelfbeheer)'!A1+'Taken (zelfbeheer)'!B2"],
    ["'Taken 2'!A1", "'Taken 2'!A1"],
    ["Taken:Uren!A1", "'Taken (zelfbeheer):Uren'!A1"],
    ["[1]Taken!A1", "[1]Taken!A1"],
    ['"Taken!A1"', '"Taken!A1"'],
    ['HYPERLINK("#Taken!A1","naar Taken!")', 'HYPERLINK("#\'Taken (zelfbeheer)\'!A1","naar Taken!")'],
  ])("gives a sheet its new name in %s", (formula, expected) => {
    expect(renameSheet(formula, "Taken", "Taken (zelfbeheer)")).toBe(expected);
  });

  it("gives a defined name its new name, and nothing else of that name", () => {
    expect(renameName('Lijst+Lijst(1)+Lijst!A1+"Lijst"+t[Lijst]', "lijst", "zb_Lijst")).toBe(
      'zb_Lijst+Lijst(1)+Lijst!A1+"Lijst"+t[Lijst]',
    );
  });
});
