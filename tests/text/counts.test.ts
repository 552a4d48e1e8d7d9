import { expect, it } from "vitest";
import type { ProblemFacts } from "../../src/problems/facts.ts";
import { problem } from "../../src/problems/problem.ts";
import { textOf } from "../../src/text/nl/problem-texts.ts";

function said<Code extends keyof ProblemFacts>(code: Code, facts: ProblemFacts[Code]): string {
  return textOf(problem(code, "info", [], facts)).message;
}

it("speaks of one row as one", () => {
  expect(said("S007", { sheet: "VHE", rows: 1 })).toBe('Op het blad "VHE" is 1 rij verborgen. Die telt mee.');
  expect(said("S008", { sheet: "VHE", rows: 1 })).toBe('Op het blad "VHE" is 1 rij doorgestreept. Die telt mee.');
  expect(said("S013", { table: "Taken", rows: 1 })).toBe("In Taken is 1 rij bijgewerkt die er al stond.");
  expect(said("S028", { sheet: "VHE", columns: 1, headings: ["Huurder"] })).toBe(
    'Op het blad "VHE" is 1 kolom verborgen (Huurder). Die telt mee.',
  );
  expect(said("F042", { table: "zbTaken", expected: 1, found: 2 })).toContain("had eerst 1 rij en nu 2.");
  expect(said("F048", { table: "zbTaken", rows: 1 })).toContain("heeft 1 rij extra nodig");
});

it("speaks of more rows as more", () => {
  expect(said("S007", { sheet: "VHE", rows: 2 })).toBe('Op het blad "VHE" zijn 2 rijen verborgen. Die tellen mee.');
  expect(said("S013", { table: "Taken", rows: 2 })).toBe("In Taken zijn 2 rijen bijgewerkt die er al stonden.");
  expect(said("S028", { sheet: "VHE", columns: 7, headings: ["A", "B", "C", "D", "E"] })).toBe(
    'Op het blad "VHE" zijn 7 kolommen verborgen (A, B, C, D, E en 2 andere). Die tellen mee.',
  );
});

it("names what a row lacks, and the heading of a day that is of nobody for certain", () => {
  expect(said("S012", { table: "Eenheden", columns: ["Eenheidnummer", "Straat"], hits: 2 })).toBe(
    'Van deze 2 rijen is geen rij in Eenheden te maken: "Eenheidnummer" of "Straat" ontbreekt of is niet herkend. Alles uit de bron staat op het blad Overig.',
  );
  expect(said("S029", { sheet: "Leegstand", heading: "Leeg tot", hits: 1 })).toBe(
    'Op het blad "Leegstand" staat onder "Leeg tot" een dag waarvan niet zeker is bij welke bewoner die hoort. Alles uit de bron staat op het blad Overig.',
  );
});
