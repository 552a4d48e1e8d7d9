/** X: what Excel itself refuses while the pane works in the open workbook. */
export interface ExcelFacts {
  /** The user stopped the work. */
  X001: Record<never, never>;
  /** Somebody is typing in a cell. */
  X002: Record<never, never>;
  /** A sheet or the workbook is protected, or may only be read. */
  X003: Record<never, never>;
  /** One request would carry more than Excel takes. */
  X004: Record<never, never>;
  /** A sheet, table or cell is no longer there. */
  X005: { what: string };
  /** The connection with Excel or the network was lost. */
  X006: Record<never, never>;
  /** Excel is busy: a dialog is open, or too much was asked at once. */
  X007: Record<never, never>;
  /** This version of Excel does not have the function. */
  X008: Record<never, never>;
  /** Anything else that Excel says; its own code, for who helps. */
  X009: { code: string };
  /** Writing failed, and so did bringing back what was there. */
  X010: { sheets: string };
  /** The sheet that should be shown is hidden. */
  X011: { sheet: string };
  /** Somebody filled in something on a sheet that was to be taken away again. */
  X012: { sheet: string; cell: string };
  /** A part of the pane that is loaded when it is needed could not be loaded: its server cannot be reached. */
  X013: Record<never, never>;
  /** The workbook holds something else than when the change was made up. */
  X014: Record<never, never>;
  /** The open workbook counts its days from 1904, so that sheets of ours cannot be added. */
  X015: Record<never, never>;
}
