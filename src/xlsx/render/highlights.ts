/** Conditional formats of a table: red for what is late or contradicts itself, yellow for what is missing or unknown. */

import type ExcelJS from "exceljs";
import { readsOf } from "../../schema/formula.ts";
import { COLOURS } from "../../schema/look.ts";
import type { Highlight, Table } from "../../schema/table.ts";
import { argb } from "./looks.ts";
import { columnLetter, ruleFormula } from "./rule-formula.ts";
import { FIRST_BODY_ROW, lastRuleRow } from "./sheet-frame.ts";
import type { TablesByName } from "./workbook-names.ts";

/** Down to the row that an empty table has them to; a long table stretches them. */
export function addHighlights(sheet: ExcelJS.Worksheet, table: Table, tables: TablesByName): void {
  let priority = 1;
  for (const highlight of table.highlights ?? []) {
    if (readsOf(highlight.when).columns.some((read) => !tables.has(read.table))) continue;
    const formula = ruleFormula(highlight.when, table);
    for (const key of highlight.columns) {
      const letter = columnLetter(table, key);
      sheet.addConditionalFormatting({
        ref: `${letter}${FIRST_BODY_ROW}:${letter}${lastRuleRow(0)}`,
        rules: [
          {
            type: "expression",
            priority,
            formulae: [formula],
            style: {
              fill: { type: "pattern", pattern: "solid", bgColor: { argb: argb(fillOf(highlight)) } },
              font: { color: { argb: argb(COLOURS.text) } },
            },
          },
        ],
      });
      priority += 1;
    }
  }
}

function fillOf({ kind }: Highlight): string {
  return kind === "overdue" || kind === "contradiction" ? COLOURS.error : COLOURS.warning;
}
