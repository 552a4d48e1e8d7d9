/** One cell against the description of its column. */

import { type Problem, problem } from "../../problems/problem.ts";
import { dayAmongFigures } from "../../records/day-among-figures.ts";
import type { Ids } from "../../records/references.ts";
import type { Column } from "../../schema/column.ts";
import { limitsBroken } from "../../schema/limits.ts";
import { LISTS } from "../../schema/lists.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import { type CellValue, isBlank, isCellError } from "../../workbook/cell.ts";
import type { Edit } from "../../workbook/edit.ts";
import { type FoundTable, placeOf } from "../found-table.ts";

/** `isSure`: the text in a cell for a number or date can only mean one thing; another repair writes that. */
export function checkValue(
  own: FoundTable,
  column: Column,
  index: number,
  row: number,
  ids: ReadonlyMap<string, Ids>,
  isSure: boolean,
  problems: Problem[],
  repairs: Edit[],
): void {
  const value = own.snapshot.rows[row]?.[index] ?? null;
  const { heading } = column;
  const places = [placeOf(own, row, index)];
  if (isCellError(value)) {
    problems.push(problem("C020", "error", places, { heading, error: value.error }));
    return;
  }
  if (isBlank(value)) {
    if (column.required && !column.computed) problems.push(problem("C010", "warning", places, { heading }));
    return;
  }
  if (column.computed) return;
  const day = dayAmongFigures(column, own.snapshot, row, index);
  if (day !== null) {
    problems.push(problem("C025", "error", places, { heading, value: day }));
    return;
  }
  const text = String(value);
  switch (column.kind) {
    case "choice":
      if (!column.several)
        checkChoice(own, LISTS[column.list]?.values ?? [], index, row, value, heading, problems, repairs);
      return;
    case "yesNo":
      checkChoice(own, ["ja", "nee"], index, row, value, heading, problems, repairs);
      return;
    case "reference": {
      const known = ids.get(column.to);
      if (!known || known.canonical(text) !== null) return;
      const meant = known.meant(text);
      const facts = { heading, value: text, sheet: tableNamed(column.to).sheet, meant: meant ?? null };
      problems.push(problem("C016", "warning", places, facts));
      // Excel takes the zeros in front from what was typed or pasted as a number.
      if (meant !== undefined && typeof value === "number") {
        repairs.push({ kind: "setCell", table: own.table.name, row, column: index, before: value, after: meant });
      }
      return;
    }
    case "date":
      if (isSure) problems.push(problem("C034", "error", places, { heading, value: text, kind: "date" }));
      else if (typeof value !== "number") problems.push(problem("C013", "error", places, { heading, value: text }));
      else if (column.notBefore !== undefined) checkOrder(own, column.notBefore, row, value, places, heading, problems);
      return;
    case "amount":
    case "decimal":
    case "integer":
    case "percentage":
    case "year":
      if (isSure) problems.push(problem("C034", "error", places, { heading, value: text, kind: "number" }));
      else if (typeof value !== "number") problems.push(problem("C014", "error", places, { heading, value: text }));
      else {
        const limits = limitsBroken(column, value);
        if (limits !== null) {
          problems.push(problem("C015", "warning", places, { heading, value: text.replace(".", ","), limits }));
        }
      }
      return;
    default:
      return;
  }
}

/** A choice with other capitals or spaces around it is surely that choice: the repair writes it as the list does. */
function checkChoice(
  own: FoundTable,
  choices: readonly string[],
  index: number,
  row: number,
  value: CellValue,
  heading: string,
  problems: Problem[],
  repairs: Edit[],
): void {
  const text = String(value);
  if (choices.includes(text)) return;
  problems.push(problem("C012", "warning", [placeOf(own, row, index)], { heading, value: text, choices }));
  const same = choices.find((choice) => choice.toLowerCase() === text.trim().replace(/\s+/g, " ").toLowerCase());
  if (same !== undefined)
    repairs.push({ kind: "setCell", table: own.table.name, row, column: index, before: value, after: same });
}

function checkOrder(
  own: FoundTable,
  beforeKey: string,
  row: number,
  value: number,
  places: Problem["places"],
  heading: string,
  problems: Problem[],
): void {
  const index = own.columns.get(beforeKey);
  const earlier = index === undefined ? null : own.snapshot.rows[row]?.[index];
  if (typeof earlier !== "number" || earlier <= value) return;
  const before = own.table.columns.find(({ key }) => key === beforeKey)?.heading ?? "";
  problems.push(problem("C017", "error", places, { heading, before }));
}
