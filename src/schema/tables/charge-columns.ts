/** Columns and short ways that the tables of a calculation of service charges share. */

import { choice } from "./make-column.ts";

/** A live formula of which the calculation gives the cached result. */
export function formulaOf(formula: string) {
  return { computed: { formula } } as const;
}

/** The same, for a total over another table. */
export function totalOf(formula: string) {
  return { computed: { formula, aggregate: true } } as const;
}

/** Written by the program together with the rows. */
export const program = { program: true } as const;

/** What a row belongs to: the yearly statement, or one of the three situations that are compared. */
export const calculation = choice(
  "calculation",
  "Berekening",
  "shared",
  "chargeCalculation",
  "De afrekening, of wat wordt vergeleken: oud, het eerste jaar, nieuw.",
  program,
);

/** Formulas can only follow what stands in the workbook in one way; for other rows the program writes its values. */
export const calculatedBy = choice(
  "by",
  "Gerekend door",
  "shared",
  "calculatedBy",
  "Formules, of het programma: dan staan er waarden.",
  program,
);
