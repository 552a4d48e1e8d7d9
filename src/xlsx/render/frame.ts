/**
 * A new workbook without contents, as ExcelJS wrote it: the same for the same form and version of ours. Plain data, so that it
 * can be kept: to make it takes longer than to fill it with a thousand rows.
 */

import type { SheetFinish } from "../finish/finish-package.ts";
import type { TakenApart } from "../finish/take-apart.ts";
import type { WorkbookName } from "../finish/workbook-xml.ts";

export interface Frame {
  readonly written: TakenApart;
  readonly names: readonly WorkbookName[];
  /** In the order of the workbook. */
  readonly sheets: readonly FrameSheet[];
}

export type FrameSheet =
  | { readonly kind: "start"; readonly finish: Pick<SheetFinish, "validations" | "textNumbers" | "links"> }
  | { readonly kind: "dashboard" | "lists" }
  | { readonly kind: "table"; readonly table: string };
