/** The list or limits of a column again, in the open workbook. */

import { TABLES } from "../../src/schema/workbook-schema.ts";
import { MAX_ROW, parseRange } from "../../src/workbook/address.ts";
import type { Validation, ValidationRule } from "../../src/xlsx/finish/validation-xml.ts";
import { validationsOf } from "../../src/xlsx/render/validations.ts";
import type { TableLayout } from "./layout.ts";

/** Nothing for tables that are not ours, and for columns without a rule. */
export function restoreValidation(sheet: Excel.Worksheet, table: TableLayout, column: number, rows: number): void {
  const described = TABLES.find(({ name }) => name === table.name);
  if (!described) return;
  const named = new Map(TABLES.map((one) => [one.name, one]));
  const found = validationsOf(described, rows, named).find(
    ({ range }) => parseRange(range)?.left === table.range.left + column,
  );
  const area = parseRange(found?.range ?? "");
  if (!found || !area) return;
  const bottom = Math.min(area.bottom, MAX_ROW);
  const range = sheet.getRangeByIndexes(area.top - 1, area.left - 1, bottom - area.top + 1, 1);
  const { dataValidation } = range;
  dataValidation.clear();
  const rule = ruleOf(found.rule);
  if (!rule) return;
  dataValidation.rule = rule;
  dataValidation.prompt = { showPrompt: true, title: found.promptTitle, message: found.prompt };
  if (found.error) dataValidation.errorAlert = alertOf(found.error);
}

function alertOf({ title, text, style }: NonNullable<Validation["error"]>): Excel.DataValidationErrorAlert {
  return { showAlert: true, title, message: text, style: style === "warning" ? "Warning" : "Stop" };
}

function ruleOf(rule: ValidationRule): Excel.DataValidationRule | null {
  switch (rule.type) {
    case "none":
      return null;
    case "list":
      return { list: { inCellDropDown: true, source: `=${rule.source}` } };
    case "custom":
      return { custom: { formula: `=${rule.formula}` } };
    case "whole":
      return { wholeNumber: limits(rule) };
    case "decimal":
      return { decimal: limits(rule) };
    case "date":
      return { date: limits(rule) };
    case "textLength":
      return { textLength: limits(rule) };
  }
}

/** What numbers and dates both take: Excel reads a day as its number. */
interface Limits {
  readonly formula1: string;
  readonly formula2?: string;
  readonly operator: "GreaterThanOrEqualTo" | "Between";
}

function limits({ from, to }: { readonly from: string; readonly to?: string }): Limits {
  const formula = (text: string) => (/^-?[\d.]+$/.test(text) ? text : `=${text}`);
  return to === undefined
    ? { formula1: formula(from), operator: "GreaterThanOrEqualTo" }
    : { formula1: formula(from), formula2: formula(to), operator: "Between" };
}
