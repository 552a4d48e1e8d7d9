/** Where things stand on a sheet with a table: title, purpose, an empty row, the header and the rows. */

import { HEADER_ROW } from "../../schema/sheets.ts";

export { HEADER_ROW };
export const TITLE_ROW = 1;
export const PURPOSE_ROW = 2;
export const FIRST_BODY_ROW = HEADER_ROW + 1;

/** Validations and formats reach this far at least, so that a table that grows keeps them. */
const LEAST_RULE_ROW = 2000;
/** … and this far below the last row of a long table. */
const RULE_ROWS_BELOW = 1000;

/**
 * The last row that validations and conditional formats cover. Not whole columns: some readers store a rule once for every
 * cell and never finish. Excel itself stretches the rules of a table that grows past this row.
 */
export function lastRuleRow(bodyRows: number): number {
  return Math.max(LEAST_RULE_ROW, FIRST_BODY_ROW + bodyRows - 1 + RULE_ROWS_BELOW);
}
