/** F: files that cannot be read or written. */
export interface FileFacts {
  /** The file does not exist. */
  F001: { file: string };
  /** The file is empty. */
  F002: { file: string };
  /** Encrypted: a password is needed to open it. */
  F003: { file: string };
  /** The old binary format (.xls), or another compound file. */
  F004: { file: string };
  /** A binary workbook (.xlsb). */
  F005: { file: string };
  /** An OpenDocument spreadsheet (.ods). */
  F006: { file: string };
  /** An Apple Numbers document. */
  F007: { file: string };
  /** Some other kind of file. */
  F008: { file: string; kind: string };
  /** Damaged, truncated or no workbook. */
  F009: { file: string };
  /** Larger in the clear than any honest workbook (a zip bomb). */
  F010: { file: string };
  /** Excel's own lock file. */
  F011: { file: string };
  /** Names in the package that leave its folder. */
  F012: { file: string };
  /** A workbook without worksheets. */
  F013: { file: string };
  /** A .csv that is no text. */
  F014: { file: string };
  /** The source holds things that are not taken over. */
  F015: { what: string };
  /** A folder was given where a file is needed. */
  F030: { file: string };
  /** The file is there but cannot be read. */
  F031: { file: string; reason: string };
  /** The folder of the output does not exist. */
  F032: { folder: string };
  /** The output would overwrite the input. */
  F033: { file: string };
  /** The output exists already. */
  F034: { file: string };
  /** The output cannot be written. */
  F035: { file: string; reason: string };
  /** The output has an ending that Excel does not open what is in it with. */
  F036: { file: string; ending: string };
  /** An edit names a table that the workbook does not have. */
  F040: { table: string };
  /** A cell no longer holds what it held in the preview. */
  F041: { table: string; expected: string; found: string };
  /** A table no longer has the number of rows it had in the preview. */
  F042: { table: string; expected: number; found: number };
  /** The row or column of an edit is no longer there. */
  F043: { table: string };
  /** A text that no cell can hold. */
  F044: { table: string; length: number };
  /** A heading that is empty, too long or taken by another column. */
  F045: { table: string; heading: string };
  /** Cells in use where a table has to grow. */
  F046: { table: string; rows: number };
  /** A table with a totals row cannot change its number of rows. */
  F047: { table: string };
  /** A table would grow past the last row of the sheet. */
  F048: { table: string; rows: number };
  /** A formula over several cells (array formula, data table) covers a cell that has to change. */
  F049: { table: string };
  /** The workbook is signed; the changed copy no longer is. */
  F050: Record<never, never>;
  /** A text in a long table was cut to what a cell holds. */
  F051: { length: number };
  /** A table that has to be added is in the workbook already. */
  F052: { table: string };
  /** A defined name that has to be added is in the workbook already, for something else. */
  F053: { name: string };
  /** Part of the package is missing or not as a workbook has it, so that it cannot be changed safely. */
  F054: { part: string };
  /** The workbook counts its dates from 1904; sheets of ours count from 1900. */
  F055: Record<never, never>;
  /** The structure of the workbook is protected: no sheets may be added. */
  F056: Record<never, never>;
  /** Rows have to go into a table of ours that lacks a column for them. */
  F057: { table: string; headings: string };
  /** The workbook that rows should go into has no table of ours. */
  F058: { file: string };
  /** A workbook of ours, without any sheet to structure. */
  F059: { file: string };
  /** Sheets that the workbook names and does not hold. */
  F060: { sheets: readonly string[] };
}
