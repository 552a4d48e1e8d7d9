/** From the sheets as people keep them, to the rows of ours. */

import { structure } from "../../../src/journeys/structure/structure.ts";
import { recogniseWorkbook } from "../../../src/recognise/recognise-workbook.ts";
import { textOf } from "../../../src/text/nl/problem-texts.ts";
import { linesOf } from "../../support/lines.ts";
import { type SheetExtras, workbookOf } from "../../support/sheet.ts";
import { TODAY } from "./plan-of.ts";

/** Sheets as lines of text with "|" between the cells. */
export function planFrom(sheets: Readonly<Record<string, string>>, extras: Readonly<Record<string, SheetExtras>> = {}) {
  const lines = Object.fromEntries(Object.entries(sheets).map(([name, text]) => [name, linesOf(text)]));
  const { tables, ...rest } = recogniseWorkbook(workbookOf(lines, extras), []);
  const { value, problems } = structure({ tables, ...rest }, { includeHidden: false, today: TODAY, textOf });
  const rows = (table: string) => value.rows.get(table) ?? [];
  return {
    rows,
    kinds: tables.map(({ kind }) => kind),
    leftOver: rows("zbOverig").map(({ heading, value: text }) => `${heading}: ${text}`),
    codes: problems.map(({ code }) => code),
    told: problems.map((problem) => `${problem.code} ${textOf(problem).message}`),
  };
}
