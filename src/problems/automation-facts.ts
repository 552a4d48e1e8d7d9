/** Cost items of the year before that were to become the estimate of the new year. */
interface Carried {
  readonly year: number;
  readonly from: number;
  readonly kind: string;
  readonly count: number;
}

/** A: work over many workbooks, and the next year. */
export interface AutomationFacts {
  /** No such folder. */
  A001: { folder: string };
  /** The same initiative in several workbooks. */
  A002: { initiative: string; name: string; files: readonly string[] };
  /** A folder in which no workbook has initiatives. */
  A003: { folder: string };
  /** A committee's copy among the workbooks. */
  A004: { workbook: string };
  /** A new year that is not after the one of the workbook. */
  A010: { year: number; current: number };
  /** Cost items that became an estimate. */
  A011: Carried;
  /** No cost items of the year before to make an estimate from. */
  A012: Omit<Carried, "count">;
  /** Cost items of a part of the year. */
  A013: Carried;
  /** Cost items without an amount. */
  A014: Carried;
  /** Cost items of which the new year has an estimate. */
  A015: Carried;
  /** An estimate of what residents took over. */
  A016: Carried;
  /** An estimate from a contract that ends before the year. */
  A017: Carried;
  /** Funds of which the balance has to be filled in. */
  A018: Carried;
  /** Norms that do not hold in all of the year. */
  A019: { year: number; norms: readonly string[] };
  /** Homes without an advance in the new year. */
  A020: { year: number; homes: number };
  /** The statement over the year before. */
  A021: { year: number; complexes: number };
  /** A year that is skipped. */
  A022: { year: number; current: number };
  /** Cells of Leeswijzer that are not there. */
  A023: { cells: readonly string[]; year: number };
  /** Cost items that say neither estimate nor actual. */
  A024: Carried;
  /** Cost items that say no year. */
  A028: Carried;
  /** Cost items that the year before has of the other kind only. */
  A029: Carried;
  /** A committee's copy, where the workbook itself is needed. */
  A030: { workbook: string };
  /** A folder that may not be made. */
  A026: { folder: string; reason: string };
  /** A folder that may not be looked into. */
  A027: { folder: string; reason: string };
}
