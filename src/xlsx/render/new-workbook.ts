/** What a new workbook is made from. */

import type { RowValues } from "../../schema/computed-values.ts";
import type { StartTexts } from "../../schema/sheets.ts";
import type { Table } from "../../schema/table.ts";

/** What its sheets look like, whatever is on them. */
export interface WorkbookForm {
  readonly title: string;
  readonly tables: readonly Table[];
  /** Absent for a workbook that stands on its own. */
  readonly beside?: Companion;
  /** The words of Leeswijzer, where they are not those of a workbook of the corporation. */
  readonly start?: StartTexts;
}

export interface NewWorkbook extends WorkbookForm {
  /** Table name → rows by column key: amounts in euros, days as serial numbers. A table without rows gets one empty row. */
  readonly contents: ReadonlyMap<string, readonly RowValues[]>;
  readonly organisation: string;
  readonly reportingYear: number;
  /** A serial number. */
  readonly referenceDay: number;
  /** False: without charts, for sheets that go into an open workbook (Excel on the web refuses sheets with charts). */
  readonly charts?: false;
}

/** A workbook that has some of our tables already, which the new sheets will join (`addSheets`). */
export interface Companion {
  /** Its tables of ours: formulas of the new sheets may name them. */
  readonly tables: readonly Table[];
  /** The names it defines, in lower case: they are there already, and so are the lists and cells that they name. */
  readonly names: ReadonlySet<string>;
}
