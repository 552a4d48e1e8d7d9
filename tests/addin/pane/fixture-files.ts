/** Workbooks that the pane is tried on. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tableNamed } from "../../../src/schema/workbook-schema.ts";
import type { ReplaceRows } from "../../../src/workbook/edit.ts";
import { rowCount } from "../../../src/workbook/row-count.ts";
import { edited } from "../../support/edit-file.ts";
import { snapshotOfFile } from "../../support/own-workbook.ts";

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
/** A list of what was lent out, beside tasks and contacts. */
export const KEYS_LENT_OUT = join(FIXTURES, "recognise/B13.xlsx");
/** With a table on a hidden sheet. */
export const HIDDEN_SHEET = join(FIXTURES, "recognise/A07-contracten.xlsx");
export const OUR_EXAMPLE = join(ROOT, "templates/zelfbeheer-werkboek-voorbeeld.xlsx");

export function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}

let emptied: Uint8Array | null = null;

/** Our example as it was before anything was calculated: the results of service charges that it comes with are taken out. */
export function exampleWithoutResults(): Uint8Array {
  emptied ??= emptiedExample();
  return emptied;
}

function emptiedExample(): Uint8Array {
  const bytes = bytesOf(OUR_EXAMPLE);
  const filled = snapshotOfFile(bytes)
    .sheets.flatMap(({ tables }) => tables)
    .filter((table) => isResult(table.name) && rowCount(table) > 0);
  const edits = filled.map(
    (table): ReplaceRows => ({ kind: "replaceRows", table: table.name, rowsBefore: rowCount(table), rows: [] }),
  );
  return edited(bytes, ...edits).bytes;
}

function isResult(name: string): boolean {
  if (!name.startsWith("zb")) return false;
  const { owner, group } = tableNamed(name);
  return owner === "program" && group === "Servicekosten";
}
