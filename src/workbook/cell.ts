/** What a cell can hold. Dates are serial numbers (see `src/days/day.ts`), never `Date`. */
export type CellValue = string | number | boolean | null | CellError;

/** An error value as Excel stores it: "#N/A", "#REF!", "#DIV/0!". */
export interface CellError {
  readonly error: string;
}

/** What an edit puts into a cell: a value, or a formula (English names, commas, no leading "=") with its cached result. */
export type CellInput = CellValue | FormulaInput;

export interface FormulaInput {
  readonly formula: string;
  readonly result: CellValue;
}

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

export function isFormulaInput(input: CellInput): input is FormulaInput {
  return typeof input === "object" && input !== null && "formula" in input;
}

/** Empty for a reader: nothing, or only white space. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

export function sameValue(a: CellValue, b: CellValue): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}
