import { describe, expect, it } from "vitest";
import { withNames } from "../../../src/xlsx/finish/workbook-xml.ts";

const PLAIN = `<workbook><sheets><sheet name="A"/></sheets><calcPr/></workbook>`;

describe("names in the workbook part", () => {
  it("stand after the sheets, with formulas as they are", () => {
    expect(
      withNames(PLAIN, [{ name: "Lijst_Kleur", refersTo: `INDEX(Lijsten!$A$2:$A$9,1):INDEX(Lijsten!$A$2:$A$9,3)` }]),
    ).toBe(
      `<workbook><sheets><sheet name="A"/></sheets><definedNames><definedName name="Lijst_Kleur">` +
        `INDEX(Lijsten!$A$2:$A$9,1):INDEX(Lijsten!$A$2:$A$9,3)</definedName></definedNames><calcPr/></workbook>`,
    );
  });

  it("keep the ones that are there, dollars included", () => {
    const titled = PLAIN.replace(
      "<calcPr/>",
      `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">A!$4:$4</definedName></definedNames><calcPr/>`,
    );
    const xml = withNames(titled, [{ name: "Boekjaar", refersTo: "A!$C$8" }]);
    expect(xml).toContain(`A!$4:$4</definedName><definedName name="Boekjaar">A!$C$8</definedName></definedNames>`);
  });

  it.each(["AB12", "R1C1", "mijn naam", "1e", ""])("refuse %j, which Excel does not take as a name", (name) => {
    expect(() => withNames(PLAIN, [{ name, refersTo: "A!$A$1" }])).toThrow("cannot be a name");
  });

  it("refuse one name twice, whatever its capitals", () => {
    const twice = ["Peildatum", "PEILDATUM"].map((name) => ({ name, refersTo: "A!$A$1" }));
    expect(() => withNames(PLAIN, twice)).toThrow("twice");
  });
});
