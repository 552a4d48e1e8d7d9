/** A: work over many workbooks, and the next year. */
export interface AutomationFacts {
  /** No such folder. */
  A001: { folder: string };
  /** The same initiative in several workbooks. */
  A002: { initiative: string; name: string; files: readonly string[] };
  /** A folder in which no workbook has initiatives. */
  A003: { folder: string };
}
