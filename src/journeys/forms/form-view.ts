/**
 * A row of a table as a form: the fields in the order of the sheet, with what the schema says about each. So a form never
 * knows more, or less, than the sheet itself.
 */

import { dutchOf } from "../../days/day.ts";
import type { Place } from "../../problems/problem.ts";
import { NewIds } from "../../records/new-ids.ts";
import type { Column, ColumnKind } from "../../schema/column.ts";
import { LISTS } from "../../schema/lists.ts";
import { type CellValue, isBlank, isCellError } from "../../workbook/cell.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { type FoundTable, foundTables, placeOf } from "../found-table.ts";

/** Values of a form by column key, as texts: a day as "1-3-2026", a number as "1234,5", yes as "ja". "" is empty. */
export type FormValues = Readonly<Record<string, string>>;

export interface FormRequest {
  readonly table: string;
  /** Row of the body, from 0; null: a new row. */
  readonly row: number | null;
  /** What a new row begins with. */
  readonly start?: FormValues;
  /** Only these columns, in the order of the sheet; absent: every column that people fill in. */
  readonly keys?: readonly string[];
}

export interface FormView {
  readonly table: string;
  readonly sheet: string;
  /** "een taak" */
  readonly rowName: string;
  readonly row: number | null;
  /** The id of the row; a new row gets the next number. */
  readonly id: string;
  readonly fields: readonly FormField[];
}

export interface FormField {
  readonly key: string;
  readonly heading: string;
  readonly help: string;
  readonly kind: ColumnKind;
  readonly required: boolean;
  readonly value: string;
  /** What can be chosen; null for a field that is typed. A value that is not among them stays what it is. */
  readonly choices: readonly FormChoice[] | null;
  /** More choices stand in one cell, separated by ";". */
  readonly isSeveral: boolean;
  /** The cell, for a row that is there. */
  readonly place: Place | null;
}

export interface FormChoice {
  readonly value: string;
  readonly label: string;
}

/** Null when the workbook lacks the table or the row. */
export function formOf(workbook: WorkbookSnapshot, request: FormRequest): FormView | null {
  const tables = new Map(foundTables(workbook).map((found) => [found.table.name, found]));
  const own = tables.get(request.table);
  const cells = request.row === null ? [] : own?.snapshot.rows[request.row];
  if (!own || !cells) return null;
  const start: FormValues = request.row === null ? { ...request.start, id: newIdIn(own) } : {};
  const fields = own.table.columns.flatMap((column): FormField[] => {
    const index = own.columns.get(column.key);
    if (index === undefined || !isAsked(column, request)) return [];
    return [
      {
        key: column.key,
        heading: column.heading,
        help: column.help,
        kind: column.kind,
        required: column.required ?? false,
        value: request.row === null ? (start[column.key] ?? "") : textOf(column, cells[index] ?? null),
        choices: choicesOf(column, tables),
        isSeveral: column.kind === "choice" && column.several === true,
        place: request.row === null ? null : placeOf(own, request.row, index),
      },
    ];
  });
  const idAt = own.columns.get("id");
  const id = request.row === null ? (start.id ?? "") : String(idAt === undefined ? "" : (cells[idAt] ?? ""));
  return { table: own.table.name, sheet: own.sheet, rowName: own.table.rowName, row: request.row, id, fields };
}

/** The number that a new row of the table gets; "" where people give the number. */
export function newIdIn(own: FoundTable): string {
  const [column, index] = [own.table.columns.find(({ kind }) => kind === "id"), own.columns.get("id")];
  if (column?.kind !== "id" || column.prefix === undefined || index === undefined) return "";
  const taken = own.snapshot.rows.map((row) => row[index] ?? null);
  return new NewIds(column.prefix, taken).next();
}

/** A cell as a form shows it. A value of another kind than the column is shown as it stands. */
export function textOf(column: Column, value: CellValue): string {
  if (isCellError(value)) return value.error;
  if (isBlank(value) || value === null) return "";
  if (typeof value === "boolean") return value ? "ja" : "nee";
  if (typeof value === "string") return value.trim();
  if (column.kind === "date") return dutchOf(value);
  if (column.kind === "percentage") return `${dutch(Math.round(value * 1e8) / 1e6)}%`;
  return column.kind === "amount" ? dutch(value, 2) : dutch(value);
}

/** Numbers of ours are given, and formulas and the program fill their own columns. */
function isAsked(column: Column, { keys }: FormRequest): boolean {
  if (column.computed || column.program || (column.kind === "id" && column.prefix !== undefined)) return false;
  return keys?.includes(column.key) ?? true;
}

function choicesOf(column: Column, tables: ReadonlyMap<string, FoundTable>): readonly FormChoice[] | null {
  if (column.kind === "yesNo") return ["ja", "nee"].map(plainChoice);
  if (column.kind === "choice") return (LISTS[column.list]?.values ?? []).map(plainChoice);
  const target = column.kind === "reference" ? tables.get(column.to) : undefined;
  const idAt = target?.columns.get("id");
  if (!target || idAt === undefined) return null;
  const nameAt = target.columns.get(target.table.columns.find(({ key }) => NAMES.includes(key))?.key ?? "");
  const choices = target.snapshot.rows.flatMap((row): FormChoice[] => {
    const id = row[idAt];
    if (typeof id !== "string" || isBlank(id)) return [];
    const name = nameAt === undefined ? null : row[nameAt];
    return [{ value: id, label: typeof name === "string" && !isBlank(name) ? `${id} · ${name}` : id }];
  });
  return choices.length === 0 ? null : choices;
}

/** Columns that say in words which row it is. */
const NAMES = ["name", "service", "supplier", "subject", "street"];

function plainChoice(value: string): FormChoice {
  return { value, label: value };
}

/** 1234.5 → "1234,5"; with `least` decimals at the end. */
function dutch(value: number, least = 0): string {
  return value.toLocaleString("nl-NL", {
    minimumFractionDigits: least,
    maximumFractionDigits: Math.max(least, 6),
    useGrouping: false,
  });
}
