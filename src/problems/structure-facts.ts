/** S: bringing recognised rows into the standard workbook. */
export interface StructureFacts {
  /** A row names a complex, unit, initiative or other row that does not exist in the result. */
  S001: { column: string; value: string; table: string };
}
