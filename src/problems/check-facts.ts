/** C: checking a workbook of ours. */
export interface CheckFacts {
  /** A table that another one refers to is not in the workbook, and was not chosen for it. */
  C001: { table: string };
  /** None of our tables is in the workbook. */
  C002: { workbook: string };
  /** A heading was changed. */
  C003: { heading: string; found: string };
  /** A column is missing. */
  C004: { heading: string; table: string };
  /** A value that is needed is not there. */
  C010: { heading: string };
  /** Two rows have the same id. */
  C011: { heading: string; value: string };
  /** A choice that the list does not have. */
  C012: { heading: string; value: string; choices: readonly string[] };
  /** No date where one is needed. */
  C013: { heading: string; value: string };
  /** No number where one is needed. */
  C014: { heading: string; value: string };
  /** A number outside its limits. */
  C015: { heading: string; value: string; limits: string };
  /** A reference to a row that is not there; `meant` is the one id that only has other zeros in front. */
  C016: { heading: string; value: string; sheet: string; meant: string | null };
  /** An end before its beginning. */
  C017: { heading: string; before: string };
  /** A value was typed over a formula, and it is what the formula would give. */
  C018: { heading: string };
  /** A formula gives something else than the engine. */
  C019: { heading: string; found: string; expected: string };
  /** An error value. */
  C020: { heading: string; error: string };
  /** Cells lost their list or limits: something was pasted over them. */
  C021: { heading: string; cells: number };
  /** A formula was changed into another that happens to give the same. */
  C022: { heading: string };
  /** Results that no longer belong to the data. */
  C023: { sheet: string };
  /** Rows under a table that are not in it. */
  C024: { sheet: string; rows: number };
  /** A day where a number belongs. */
  C025: { heading: string; value: string };
  /** A table of ours is no Excel table any more; its headings and rows still stand there. */
  C026: { sheet: string; table: string };
  /** The same, and its headings are not ours any more either. */
  C027: { sheet: string; table: string };
  /** A heading cell shows something else than the column is called in the table. */
  C028: { heading: string; found: string };
  /** A value was typed over a formula, and it is another than the formula would give. */
  C029: { heading: string; found: string; expected: string };
  /** No formula of the sheets holds a result: a program that does not calculate saved the workbook. */
  C030: Record<string, never>;
  /** A sheet that others refer to was thrown away. */
  C031: { table: string };
  /** Cost items that lack an amount or a year, so that no calculation counts them. */
  C032: { what: "amount" | "year"; items: number };
  /** A number or date that is text, and can only mean one thing. */
  C034: { heading: string; value: string; kind: "number" | "date" };
  /** Single values under a table that are not in it. */
  C033: { sheet: string; values: number };
  /** Rows of Bewoning or Voorschotten: in these homes two of them hold at the same time. */
  C035: { table: "occupancy" | "advances"; homes: number; units: readonly string[] };
  /** Rows of Gewichten: these homes have two weights at the same time in one key. */
  C036: { key: string; homes: number; units: readonly string[] };
}
