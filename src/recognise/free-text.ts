/** A list of contacts in one column of free text: kept as text, with the phone numbers and addresses that stand in it. */

import { isBlank } from "../workbook/cell.ts";
import type { Grid } from "./layout/grid.ts";
import { textOf } from "./layout/grid.ts";
import { isStruck } from "./layout/row-frame.ts";
import type { RecognisedCell, RecognisedColumn, RecognisedRow, RecognisedTable } from "./recognised.ts";
import type { SourceCell } from "./values/column-profile.ts";
import { profileColumn } from "./values/column-profile.ts";
import { EMAIL_INSIDE, namesReach, PHONE_INSIDE } from "./values/reach-inside.ts";
import { readCells } from "./values/read-cells.ts";

/** More words in front of an address are a sentence: "Wijzigingen graag voor de 15e doorgeven aan …". */
const LONGEST_NAME = 7;

/** A table of contacts when at least two rows and a third of all name a phone or an e-mail address; one number in a note is none. */
export function freeTextContacts(
  grid: Grid,
  rows: readonly number[],
  column: number,
): { table: RecognisedTable; headingRows: number[] } | null {
  const filled = rows.filter((index) => grid.isFilled(index, column));
  const reachable = filled.filter((index) => {
    const text = textOf(grid.valueAt(index, column));
    return namesReach(text) && (nameBeside(text) ?? "").split(/\s+/).length <= LONGEST_NAME;
  });
  if (reachable.length < 2 || reachable.length < filled.length * 0.34) return null;
  const firstReach = filled.indexOf(reachable[0] ?? -1);
  const headings = firstReach > 0 ? filled.slice(0, firstReach) : [];
  const records = filled.slice(firstReach);
  return {
    headingRows: headings,
    table: {
      sheet: grid.sheet.name,
      hidden: grid.sheet.state !== "visible",
      range: {
        top: grid.rowNumber(filled[0] ?? 0),
        left: column,
        bottom: grid.rowNumber(filled.at(-1) ?? 0),
        right: column,
      },
      kind: "contact",
      confidence: 0.6,
      reasons: [{ from: "content", what: "phone" }],
      layout: "freeText",
      headerRows: headings.length > 0 ? [grid.rowNumber(headings.at(-1) ?? 0)] : [],
      columns: [columnAt(column, headings.length > 0 ? textOf(grid.valueAt(headings.at(-1) ?? 0, column)) : "")],
      rows: records.map((index) =>
        recordAt(grid.cellAt(index, column), grid.sheet.name, grid.rows[index]?.hidden ?? false),
      ),
      skipped: [],
      context: {},
    },
  };
}

/** What stands before or after a number or an address, up to the first sign. */
function nameBeside(text: string): string | undefined {
  return text
    .replace(EMAIL_INSIDE, " ")
    .replace(PHONE_INSIDE, " ")
    .split(/\s[-–—/|]\s|[:;,(]/)
    .map((part) => part.trim())
    .find((part) => /\p{L}{2}/u.test(part));
}

function columnAt(column: number, heading: string): RecognisedColumn {
  return { column, heading, field: "text", type: "text", confidence: 0.6, reasons: [], personal: true, hidden: false };
}

function recordAt(cell: SourceCell, sheet: string, hidden: boolean): RecognisedRow {
  const text = textOf(cell.value);
  const place = { row: cell.row, column: cell.column };
  const cells = new Map<string, RecognisedCell>([["text", { value: text, ...place }]]);
  const email = EMAIL_INSIDE.exec(text)?.[0];
  const phone = PHONE_INSIDE.exec(text)?.[0];
  if (email) cells.set("email", { value: email.toLowerCase(), raw: email, ...place });
  if (phone) {
    const source = [{ ...cell, value: phone.trim() }];
    const read = readCells(source, "phone", profileColumn("telefoon", source, {}), sheet, {})[0];
    if (read && !isBlank(read.value as string)) cells.set("phone", { value: read.value, raw: phone.trim(), ...place });
  }
  const name = nameBeside(text);
  if (name) cells.set("name", { value: name, ...place });
  return { row: cell.row, cells, ...(hidden ? { hidden: true } : {}), ...(isStruck([cell]) ? { struck: true } : {}) };
}
