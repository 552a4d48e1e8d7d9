/** The one place that knows which adapter the pane works with. */

import type { OpenWorkbook } from "./open-workbook.ts";

/** The workbook that is open in this Excel. Fails when Excel cannot be reached. */
export async function connectToExcel(): Promise<OpenWorkbook> {
  throw new Error("there is no adapter yet");
}
