/** C: checking a workbook of ours. */
export interface CheckFacts {
  /** A table that must be there is missing. */
  C001: { table: string };
}
