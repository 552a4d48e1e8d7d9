import { describe, expect, it } from "vitest";
import { fieldsFor } from "../../../src/recognise/headings/vocabulary.ts";
import { tableNamed } from "../../../src/schema/workbook-schema.ts";

function fieldOf(kind: string, heading: string): string | undefined {
  return fieldsFor(heading).find((match) => match.kind === kind)?.field.field;
}

describe("the vocabulary of headings", () => {
  it.each([
    ["initiative", "Vorm van zelfbeheer", "level"],
    ["unit", "Portiek of ingang", "entrance"],
    ["task", "Minuten per beurt", "minutes"],
    ["contract", "Leverancier", "supplier"],
  ])("knows the headings of our own sheets (%s: %s)", (kind, heading, field) => {
    expect(fieldOf(kind, heading)).toBe(field);
  });

  it("knows the synonyms that the schema gives a column", () => {
    const synonyms = tableNamed("zbInitiatieven").columns.flatMap(({ key, synonyms: words }) =>
      key === "origin" ? (words ?? []) : [],
    );
    expect(synonyms.length).toBeGreaterThan(2);
    expect(synonyms.map((word) => fieldOf("initiative", word))).toEqual(synonyms.map(() => "origin"));
  });

  it.each([
    ["Aangevr.", "initiative"],
    ["Opzegtermjin", "contract"],
    ["E-mail adres", "contact"],
    ["Cmplx", "unit"],
  ])("forgives what people do to a heading (%s)", (heading, kind) => {
    expect(fieldOf(kind, heading)).toBeDefined();
  });

  it("knows what figures are, whatever it says about until when they run", () => {
    expect(fieldOf("initiative", "Besteed t/m okt")).toBe("spent");
    expect(fieldOf("cost_line", "Werkelijk tot 1-11")).toBe("actual");
    expect(fieldOf("contract", "Loopt t/m")).toBe("endsOn");
  });

  it("takes a whole word for no abbreviation, and a time for no rate", () => {
    expect(fieldOf("indicator_score", "Name")).toBeUndefined();
    expect(fieldOf("task", "Jaar")).not.toBe("frequency");
    expect(fieldOf("task", "Per jaar")).toBe("frequency");
  });

  it("knows nothing of words that are no heading", () => {
    expect(fieldsFor("xyzzy plugh")).toEqual([]);
  });
});
