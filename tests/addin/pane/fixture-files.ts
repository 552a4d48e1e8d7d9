/** Workbooks that the pane is tried on. */

import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../../..");
const FIXTURES = join(ROOT, "tests/fixtures");

/** Lists of initiatives, of turns, of costs, and a whole workbook: the four sorts that users bring. */
export const USERS_FILES: readonly string[] = [
  join(FIXTURES, "recognise/A01-initiatieven-wijken.xlsx"),
  join(FIXTURES, "recognise/A02-schoonmaakschema-maanden.xlsx"),
  join(FIXTURES, "recognise/A05-kosten-per-jaar.xlsx"),
  join(FIXTURES, "demo/werkmap-wijkteam-oost.xlsx"),
];
export const WHOLE_WORKBOOK = join(FIXTURES, "demo/werkmap-wijkteam-oost.xlsx");
/** With a table on a hidden sheet. */
export const HIDDEN_SHEET = join(FIXTURES, "recognise/A07-contracten.xlsx");
export const OUR_EXAMPLE = join(ROOT, "templates/zelfbeheer-werkboek-voorbeeld.xlsx");

export function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}
