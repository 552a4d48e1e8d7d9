/** The beheerplan and the roster for on paper. Draws a workbook, so it is loaded when it is needed. */

import type { PrintedPlan } from "../../src/schema/printed-plan.ts";
import { portableCompression } from "../../src/xlsx/finish/portable-compression.ts";
import { printedPlanFile } from "../../src/xlsx/render/print-plan.ts";

export function printedPlan(plan: PrintedPlan): Promise<Uint8Array> {
  return printedPlanFile(plan, portableCompression);
}
