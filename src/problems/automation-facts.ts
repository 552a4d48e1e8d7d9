/** A: work over many workbooks, and the next year. */
export interface AutomationFacts {
  /** No such folder. */
  A001: { folder: string };
}
