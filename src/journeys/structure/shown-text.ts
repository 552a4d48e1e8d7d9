/** A value as a Dutch reader would write it, for columns of text. */

import { dayOfIso, dutchOf } from "../../days/day.ts";
import type { ValueType } from "../../recognise/value.ts";
import { wordsWithTick } from "../../recognise/values/choices.ts";
import { hasValue, type SourceCell, textOfValue } from "./source-row.ts";

/** Types of which the cell itself says more than the value: "€ 475,-", "mrt '24". */
const AS_WRITTEN: ReadonlySet<ValueType> = new Set<ValueType>([
  "amount",
  "date",
  "datetime",
  "percentage",
  "decimal",
  "marks",
]);

/** Fields of which the value is a key, whatever it looks like. */
const KEYS: ReadonlySet<string> = new Set(["number", "code", "unitId", "complex", "key", "respondent", "proof"]);

const ISO_DAY = /^\d{4}-\d\d(?:-\d\d(?:T.*)?)?$/;

/** The text of a cell: as people wrote it where that says more, with a decimal comma and Dutch dates otherwise. */
export function shownText({ cell, column, field }: SourceCell): string {
  const type = column?.type ?? "text";
  if (cell.raw !== undefined && (AS_WRITTEN.has(type) || !hasValue(cell))) return cell.raw.trim();
  if (cell.value === true && cell.raw !== undefined && wordsWithTick(cell.raw) !== null) return cell.raw.trim();
  const text = textOfValue(cell.value);
  // The program wrote this day for machines; people saw it in their own words.
  if (type === "text" && cell.raw !== undefined && ISO_DAY.test(text)) return cell.raw.trim();
  // A ledger code such as 80.21 is no figure.
  if (field !== null && KEYS.has(field)) return text;
  if (type === "date") {
    const day = dayOfIso(text);
    return day === null ? text : dutchOf(day);
  }
  if (!/^-?\d+\.\d+$/.test(text)) return text;
  if (type === "percentage") return `${String(Math.round(Number(text) * 1e8) / 1e6).replace(".", ",")}%`;
  return ["amount", "decimal", "score"].includes(type) ? text.replace(".", ",") : text;
}
