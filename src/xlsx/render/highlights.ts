/** Conditional formats of a table: red for what is late or contradicts itself, yellow for what is missing or unknown. */

import type ExcelJS from "exceljs";
import { COLOURS } from "../../schema/look.ts";
import type { Highlight, Table } from "../../schema/table.ts";
import { columnLetter, ruleFormula } from "./formula-text.ts";
import { argb } from "./looks.ts";
import { FIRST_BODY_ROW, lastRuleRow } from "./sheet-frame.ts";

export function addHighlights(
  sheet: ExcelJS.Worksheet,
  table: Table,
  bodyRows: number,
  tables: ReadonlySet<string>,
): void {
  let priority = 1;
  for (const highlight of table.highlights ?? []) {
    if (!namesOnly(highlight, tables)) continue;
    const formula = ruleFormula(highlight.when, table, {}, wholeColumnName);
    for (const key of highlight.columns) {
      const letter = columnLetter(table, key);
      sheet.addConditionalFormatting({
        ref: `${letter}${FIRST_BODY_ROW}:${letter}${lastRuleRow(bodyRows)}`,
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

/** A validation or a conditional format cannot name a table; a defined name can. */
export function wholeColumnName(table: string, key: string): string {
  return `Kolom_${table}_${key}`;
}

function fillOf({ kind }: Highlight): string {
  return kind === "overdue" || kind === "contradiction" ? COLOURS.error : COLOURS.warning;
}

function namesOnly(highlight: Highlight, tables: ReadonlySet<string>): boolean {
  return [...highlight.when.matchAll(/\{(zb\w+)\./g)].every((match) => tables.has(match[1] ?? ""));
}
