/** From the description of a column to the rule that Excel holds while people type. */

import type { Column } from "../../schema/column.ts";
import { originOf } from "../../schema/column.ts";
import type { Table } from "../../schema/table.ts";
import { errorTextOf } from "../../schema/validation-texts.ts";
import { columnName } from "../../workbook/address.ts";
import type { Validation, ValidationRule } from "../finish/validation-xml.ts";
import { listName } from "./lists-sheet.ts";
import { columnLetter } from "./rule-formula.ts";
import { FIRST_BODY_ROW, lastRuleRow } from "./sheet-frame.ts";
import { referenceListName, type TablesByName } from "./workbook-names.ts";

/** 1-1-1950 and 31-12-2100. */
const FIRST_DATE = "18264";
const LAST_DATE = "73415";
const MOST_AMOUNT = 999_999_999;
const MOST_TITLE = 32;

/** One rule for every column that people fill in, over rows that are not there yet too. */
export function validationsOf(table: Table, bodyRows: number, tables: TablesByName): Validation[] {
  if (table.owner === "program") return [];
  return table.columns.flatMap((column, index) => {
    if (originOf(column) !== "input") return [];
    const letter = columnName(index + 1);
    const range = `${letter}${FIRST_BODY_ROW}:${letter}${lastRuleRow(bodyRows)}`;
    const rule = ruleOf(table, column, `${letter}${FIRST_BODY_ROW}`, range, tables);
    const prompt = { range, rule, promptTitle: shortened(column.heading, MOST_TITLE), prompt: column.help };
    if (rule.type === "none") return [prompt];
    const error = errorTextOf(column, column.kind === "reference" ? (tables.get(column.to)?.sheet ?? "") : "");
    return [{ ...prompt, error: { ...error, style: column.kind === "reference" ? "warning" : "stop" } as const }];
  });
}

function ruleOf(table: Table, column: Column, cell: string, range: string, tables: TablesByName): ValidationRule {
  switch (column.kind) {
    case "choice":
      return column.several ? { type: "none" } : listOf(listName(column.list));
    case "yesNo":
      return listOf(listName("yesNo"));
    case "reference":
      return listOf(referenceListName(table, column, tables));
    case "id":
      return { type: "custom", formula: `SUMPRODUCT(--(${absolute(range)}=${cell}))=1` };
    case "date":
      return { type: "date", from: earliest(table, column.notBefore), to: LAST_DATE };
    case "amount":
    case "decimal":
      return { type: "decimal", from: `${column.min ?? -MOST_AMOUNT}`, to: `${column.max ?? MOST_AMOUNT}` };
    case "percentage":
      return { type: "decimal", from: `${column.min ?? 0}`, to: `${column.max ?? 1}` };
    case "integer":
      return { type: "whole", from: `${column.min ?? -MOST_AMOUNT}`, to: `${column.max ?? MOST_AMOUNT}` };
    case "year":
      return { type: "whole", from: `${column.min ?? 1990}`, to: `${column.max ?? 2100}` };
    case "postcode":
      return {
        type: "custom",
        formula: `AND(LEN(SUBSTITUTE(${cell}," ",""))=6,ISNUMBER(--LEFT(${cell},4)),ISERROR(--RIGHT(${cell},1)))`,
      };
    case "phone":
      return { type: "textLength", from: "10", to: "20" };
    case "email":
      return { type: "custom", formula: `AND(ISNUMBER(FIND("@",${cell})),ISERROR(FIND(" ",${cell})))` };
    case "text":
    case "longText":
      return { type: "none" };
  }
}

function listOf(source: string | null): ValidationRule {
  return source === null ? { type: "none" } : { type: "list", source };
}

/** MAX passes over an empty cell, so that the first date may still be missing. */
function earliest(table: Table, notBefore: string | undefined): string {
  return notBefore === undefined
    ? FIRST_DATE
    : `MAX(${FIRST_DATE},$${columnLetter(table, notBefore)}${FIRST_BODY_ROW})`;
}

function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

function shortened(value: string, most: number): string {
  return value.length <= most ? value : `${value.slice(0, most - 1)}…`;
}
