import { describe, expect, it } from "vitest";
import { type Validation, validationsXml } from "../../../src/xlsx/finish/validation-xml.ts";

const DATE: Validation = {
  range: "F5:F2000",
  rule: { type: "date", from: "MAX(18264,$E5)", to: "73415" },
  promptTitle: "Tot en met",
  prompt: "De laatste dag.\nBijvoorbeeld 31-12-2026.",
  error: { title: "Typ een datum", text: "Typ een datum als 31-12-2026.", style: "stop" },
};

describe("validations in a worksheet", () => {
  it("keep a date rule that refers to another cell", () => {
    expect(validationsXml([DATE])).toBe(
      `<dataValidations count="1"><dataValidation type="date" operator="between" allowBlank="1" showInputMessage="1" ` +
        `showErrorMessage="1" errorTitle="Typ een datum" error="Typ een datum als 31-12-2026." promptTitle="Tot en met" ` +
        `prompt="De laatste dag.&#10;Bijvoorbeeld 31-12-2026." sqref="F5:F2000">` +
        `<formula1>MAX(18264,$E5)</formula1><formula2>73415</formula2></dataValidation></dataValidations>`,
    );
  });

  it("only show a prompt where nothing can be refused", () => {
    const { error: _, ...rest } = DATE;
    const xml = validationsXml([{ ...rest, rule: { type: "none" } }]);
    expect(xml).not.toContain("showErrorMessage");
    expect(xml).not.toContain("type=");
    expect(xml).toContain(`sqref="F5:F2000"/>`);
  });

  it("warn and go on for a reference that is not known yet", () => {
    const rule = { type: "list", source: "Lijst_Complexen" } as const;
    const xml = validationsXml([{ ...DATE, rule, error: { title: "t", text: "u", style: "warning" } }]);
    expect(xml).toContain(`type="list" errorStyle="warning"`);
    expect(xml).toContain("<formula1>Lijst_Complexen</formula1>");
  });

  it("are left out when there are none", () => {
    expect(validationsXml([])).toBe("");
  });

  it.each([
    ["title", { ...DATE, promptTitle: "x".repeat(33) }],
    ["prompt", { ...DATE, prompt: "x".repeat(256) }],
    ["error", { ...DATE, error: { title: "t", text: "x".repeat(226), style: "stop" as const } }],
    ["formula", { ...DATE, rule: { type: "custom" as const, formula: "x".repeat(256) } }],
  ])("refuse a %s that is longer than Excel takes", (_, validation) => {
    expect(() => validationsXml([validation])).toThrow("Excel takes");
  });
});
