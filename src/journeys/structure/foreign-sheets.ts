/** The user's own sheets in a workbook that has sheets of ours: what an import into that same workbook looks at. */

import { DASHBOARD_NAME } from "../../schema/dashboard/layout.ts";
import { REPORT_TABLES } from "../../schema/reports/report-tables.ts";
import { LISTS_SHEET, START_SHEET } from "../../schema/sheets.ts";
import { TABLES } from "../../schema/workbook-schema.ts";
import type { SheetEvidence, WorkbookEvidence } from "../../workbook/evidence.ts";

const OURS = new Set(TABLES.map(({ name }) => name.toLowerCase()));
/** A name that was taken in the user's workbook got " (zelfbeheer)". */
const START_SHEETS = new RegExp(`^(?:${START_SHEET}|${LISTS_SHEET})(?: \\(zelfbeheer\\))?$`, "i");

/** Whether the workbook has a table of ours. */
export function hasOurTables({ sheets }: WorkbookEvidence): boolean {
  return sheets.some(holdsOurs);
}

/** Whether it is a report that the program made of workbooks. */
export function isReport({ sheets }: WorkbookEvidence): boolean {
  return sheets.some(({ tables }) => tables.some(({ name }) => REPORT_TABLES.includes(name)));
}

/** The workbook without the sheets that are ours; the same workbook when none is. */
export function foreignSheets(evidence: WorkbookEvidence): WorkbookEvidence {
  if (!hasOurTables(evidence)) return evidence;
  const isOurs = (sheet: SheetEvidence) =>
    holdsOurs(sheet) || START_SHEETS.test(sheet.name) || sheet.name === dashboardOf(evidence);
  return { ...evidence, sheets: evidence.sheets.filter((sheet) => !isOurs(sheet)) };
}

/** Many people have a sheet of that name themselves: ours is the one that the name of its figures lies on. */
function dashboardOf({ names }: WorkbookEvidence): string | null {
  const refersTo = names.find(({ name }) => name === DASHBOARD_NAME)?.refersTo ?? "";
  const [, quoted, plain] = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(refersTo) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}

function holdsOurs({ tables }: SheetEvidence): boolean {
  return tables.some(({ name }) => OURS.has(name.toLowerCase()));
}
