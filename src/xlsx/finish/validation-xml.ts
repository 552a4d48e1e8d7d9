/**
 * Validations of a worksheet. ExcelJS turns a date rule with a reference into a number of its own, so these are written
 * here. The limits are Excel's: 32 characters for a title, 255 for a prompt, 225 for an error text and 255 for a formula.
 */

import { attribute, text } from "./xml-text.ts";

export interface Validation {
  /** "C5:C2004" */
  readonly range: string;
  readonly rule: ValidationRule;
  readonly promptTitle: string;
  readonly prompt: string;
  /** Absent: nothing is refused, only the prompt is shown. */
  readonly error?: { readonly title: string; readonly text: string; readonly style: "stop" | "warning" };
}

/** Formulas are without "="; a date is its serial number or a formula. */
export type ValidationRule =
  | { readonly type: "none" }
  | { readonly type: "list"; readonly source: string }
  | { readonly type: "custom"; readonly formula: string }
  | {
      readonly type: "whole" | "decimal" | "date" | "textLength";
      readonly from: string;
      /** Absent: no upper limit. */
      readonly to?: string;
    };

const MOST = { title: 32, prompt: 255, error: 225, formula: 255 } as const;

/** Throws when a text is longer than Excel takes: it would call the file damaged. */
export function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return "";
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join("")}</dataValidations>`;
}

function validationXml(validation: Validation): string {
  const { rule, error } = validation;
  const formulas = formulasOf(rule);
  for (const formula of formulas) within(formula, MOST.formula, validation.range);
  return [
    `<dataValidation`,
    rule.type === "none" ? "" : ` type="${rule.type}"`,
    error?.style === "warning" ? ` errorStyle="warning"` : "",
    "to" in rule && rule.to !== undefined ? ` operator="between"` : "",
    "from" in rule && rule.to === undefined ? ` operator="greaterThanOrEqual"` : "",
    ` allowBlank="1" showInputMessage="1"`,
    error ? ` showErrorMessage="1" errorTitle=${attribute(within(error.title, MOST.title, validation.range))}` : "",
    error ? ` error=${attribute(within(error.text, MOST.error, validation.range))}` : "",
    ` promptTitle=${attribute(within(validation.promptTitle, MOST.title, validation.range))}`,
    ` prompt=${attribute(within(validation.prompt, MOST.prompt, validation.range))}`,
    ` sqref="${validation.range}"`,
    formulas.length === 0 ? "/>" : ">",
    ...formulas.map((formula, index) => `<formula${index + 1}>${text(formula)}</formula${index + 1}>`),
    formulas.length === 0 ? "" : "</dataValidation>",
  ].join("");
}

function formulasOf(rule: ValidationRule): readonly string[] {
  switch (rule.type) {
    case "none":
      return [];
    case "list":
      return [rule.source];
    case "custom":
      return [rule.formula];
    default:
      return rule.to === undefined ? [rule.from] : [rule.from, rule.to];
  }
}

function within(value: string, most: number, range: string): string {
  if (value.length > most)
    throw new Error(`${value.length} characters in a validation of ${range}, Excel takes ${most}: ${value}`);
  return value;
}
