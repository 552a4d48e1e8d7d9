/** A filled-in form as edits: changed cells of a row, or one new row, with the results that formulas show afterwards. */

import { type Problem, problem } from "../../problems/problem.ts";
import { rowsToCells } from "../../records/write-rows.ts";
import type { RowValue } from "../../schema/computed-values.ts";
import { columnNamed } from "../../schema/workbook-schema.ts";
import { applyEdits } from "../../workbook/apply-edits.ts";
import { isBlank, sameValue } from "../../workbook/cell.ts";
import type { Edit } from "../../workbook/edit.ts";
import { rowCount } from "../../workbook/row-count.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { computedContext } from "../check/computed-context.ts";
import { refreshResults } from "../check/refresh-results.ts";
import { type FoundTable, foundTables } from "../found-table.ts";
import { type FormValues, newIdIn } from "./form-view.ts";
import { readAnswer } from "./read-answer.ts";

export interface FormAnswer {
  readonly table: string;
  /** Row of the body, from 0; null: a new row. */
  readonly row: number | null;
  /** The fields that were shown, by column key; other columns stay as they are. */
  readonly values: FormValues;
}

/** What is wrong in one field. */
export interface FormFault {
  readonly key: string;
  readonly problem: Problem;
}

export type FormOutcome =
  | { readonly ok: true; readonly edits: readonly Edit[] /** The id of the row. */; readonly id: string }
  | { readonly ok: false; readonly faults: readonly FormFault[] };

/**
 * The edits that write the answers; none when nothing changed. With a fault nothing is written, so that a row never stands
 * there half. Throws for a table or row that the workbook lacks: the form was made from it.
 */
export function formEdits(workbook: WorkbookSnapshot, answer: FormAnswer): FormOutcome {
  const found = foundTables(workbook);
  const own = found.find(({ table }) => table.name === answer.table);
  if (!own) throw new Error(`the workbook has no ${answer.table}`);
  const values: Record<string, RowValue> = {};
  const faults: FormFault[] = [];
  for (const [key, text] of Object.entries(answer.values)) {
    const read = readAnswer(columnNamed(own.table, key), text);
    if (read.ok) values[key] = read.value as RowValue;
    else faults.push({ key, problem: read.problem });
  }
  faults.push(...outOfOrder(own, answer, values));
  if (faults.length > 0) return { ok: false, faults };
  const { edits, id } =
    answer.row === null ? newRow(workbook, found, own, values) : changedCells(own, answer.row, values);
  const after = applyEdits(workbook, edits);
  return { ok: true, edits: after.ok ? [...edits, ...refreshResults(after.value)] : edits, id };
}

interface Written {
  readonly edits: readonly Edit[];
  readonly id: string;
}

function changedCells(own: FoundTable, row: number, values: Readonly<Record<string, RowValue>>): Written {
  const cells = own.snapshot.rows[row];
  if (!cells) throw new Error(`${own.table.name} has no row ${row}`);
  const edits = Object.entries(values).flatMap(([key, after]): Edit[] => {
    const column = own.columns.get(key);
    const before = column === undefined ? null : (cells[column] ?? null);
    const isSame = sameValue(before, after) || (isBlank(before) && after === null);
    if (column === undefined || isSame) return [];
    return [{ kind: "setCell", table: own.table.name, row, column, before, after }];
  });
  const idAt = own.columns.get("id");
  return { edits, id: String(idAt === undefined ? "" : (cells[idAt] ?? "")) };
}

function newRow(
  workbook: WorkbookSnapshot,
  found: readonly FoundTable[],
  own: FoundTable,
  values: Readonly<Record<string, RowValue>>,
): Written {
  const given = newIdIn(own);
  const row = { ...values, ...(given === "" ? {} : { id: given }) };
  const tables = new Map(found.map(({ table }) => [table.name, table]));
  const cells = rowsToCells(own.table, [row], own.snapshot, {
    table: (name) => tables.get(name),
    context: computedContext(workbook, found),
  });
  return {
    edits: [{ kind: "appendRows", table: own.table.name, rowsBefore: rowCount(own.snapshot), rows: cells }],
    id: String(row.id ?? ""),
  };
}

/** A last day before the first one. */
function outOfOrder(own: FoundTable, { row }: FormAnswer, values: Readonly<Record<string, RowValue>>): FormFault[] {
  const now = (key: string) => {
    if (key in values) return values[key];
    const column = own.columns.get(key);
    return row === null || column === undefined ? null : own.snapshot.rows[row]?.[column];
  };
  return own.table.columns.flatMap((column): FormFault[] => {
    if (column.kind !== "date" || column.notBefore === undefined || !(column.key in values)) return [];
    const [first, last] = [now(column.notBefore), values[column.key]];
    if (typeof first !== "number" || typeof last !== "number" || last >= first) return [];
    const before = columnNamed(own.table, column.notBefore).heading;
    return [{ key: column.key, problem: problem("C017", "error", [], { heading: column.heading, before }) }];
  });
}
