/** The form of a saved mapping, checked value by value: the first thing that is wrong is named with its place in the file. */

import { type Outcome, problem } from "../problems/problem.ts";
import type { StructureFacts } from "../problems/structure-facts.ts";
import { FIELDS } from "../recognise/headings/fields/fields.ts";
import { ownFieldNames } from "../recognise/own/own-columns.ts";
import { OWN_TABLES } from "../recognise/own/signatures.ts";
import { TABLE_KINDS, type TableKind } from "../recognise/recognised.ts";
import { VALUE_TYPES, type ValueType } from "../recognise/value.ts";

export const MAPPING_VERSION = 1;

export interface Mapping {
  readonly version: typeof MAPPING_VERSION;
  readonly sheets: readonly SheetMapping[];
}

/** One table. A workbook with two tables on a sheet has two of these with the same sheet. */
export interface SheetMapping {
  /** The sheet's name; `*` stands for any text, so "Afr * Merelhof" fits every year. */
  readonly sheet: string;
  /** All headings, in whatever order: by these the table is known again. */
  readonly headings: readonly string[];
  readonly kind: TableKind;
  /** The table of ours that this list is, where its kind does not say it ("zbUren"); fields are then keys of its columns. */
  readonly table?: string;
  /** Where the headings stood; said, not used: the next file may have more titles. */
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnMapping[];
}

export interface ColumnMapping {
  readonly heading: string;
  /** Null: no field of its own, goes to Overig. */
  readonly field: string | null;
  readonly type: ValueType;
  /** Not taken over at all; the account says so. */
  readonly leaveOut?: boolean;
}

type MappingRule = StructureFacts["S022"]["rule"];

class FormError extends Error {
  readonly where: string;
  readonly rule: MappingRule;

  constructor(where: string, rule: MappingRule) {
    super(`${where}: ${rule}`);
    this.where = where;
    this.rule = rule;
  }
}

export function readMapping(data: unknown): Outcome<Mapping> {
  try {
    const file = objectAt(data, "");
    if (file.version !== MAPPING_VERSION) {
      return { ok: false, refusal: problem("S021", "error", [], { version: String(file.version ?? "-") }) };
    }
    const sheets = listAt(file.sheets, "sheets").map((sheet, at) => readSheet(sheet, `sheets[${at + 1}]`));
    return { ok: true, value: { version: MAPPING_VERSION, sheets }, problems: [] };
  } catch (error) {
    if (!(error instanceof FormError)) throw error;
    return { ok: false, refusal: problem("S022", "error", [], { where: error.where, rule: error.rule }) };
  }
}

function readSheet(data: unknown, where: string): SheetMapping {
  const sheet = objectAt(data, where);
  const kind = oneOf<TableKind>(sheet.kind, TABLE_KINDS, `${where}.kind`, "kind");
  const table = sheet.table === undefined ? undefined : oneOf(sheet.table, OWN_TABLES, `${where}.table`, "kind");
  const fields = table === undefined ? fieldsOf(kind) : ownFieldNames(table);
  const columns = listAt(sheet.columns, `${where}.columns`).map((column, at) =>
    readColumn(column, fields, `${where}.columns[${at + 1}]`),
  );
  const headings = listAt(sheet.headings, `${where}.headings`).map((heading, at) =>
    textAt(heading, `${where}.headings[${at + 1}]`),
  );
  const known = new Set(headings);
  const stray = columns.findIndex(({ heading }) => !known.has(heading));
  if (stray >= 0) throw new FormError(`${where}.columns[${stray + 1}].heading`, "headings");
  return {
    sheet: textAt(sheet.sheet, `${where}.sheet`),
    headings,
    kind,
    ...(table === undefined ? {} : { table }),
    headerRows: listAt(sheet.headerRows, `${where}.headerRows`).map((row, at) => {
      if (typeof row !== "number" || !Number.isInteger(row) || row < 1)
        throw new FormError(`${where}.headerRows[${at + 1}]`, "rowNumbers");
      return row;
    }),
    columns,
  };
}

function readColumn(data: unknown, fields: readonly string[], where: string): ColumnMapping {
  const column = objectAt(data, where);
  const leaveOut = column.leaveOut;
  if (leaveOut !== undefined && typeof leaveOut !== "boolean") throw new FormError(`${where}.leaveOut`, "yesNo");
  return {
    heading: textAt(column.heading, `${where}.heading`),
    field: column.field === null ? null : oneOf(column.field, fields, `${where}.field`, "field"),
    type: oneOf<ValueType>(column.type, VALUE_TYPES, `${where}.type`, "type"),
    ...(leaveOut === true ? { leaveOut } : {}),
  };
}

/** `turns` is the field of the columns of a matrix of marks. */
function fieldsOf(kind: TableKind): readonly string[] {
  return kind === "other" ? ["turns"] : [...FIELDS[kind].map(({ field }) => field), "turns"];
}

function objectAt(data: unknown, where: string): Record<string, unknown> {
  if (typeof data !== "object" || data === null || Array.isArray(data)) throw new FormError(where, "object");
  return data as Record<string, unknown>;
}

function listAt(data: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(data)) throw new FormError(where, "list");
  return data;
}

function textAt(data: unknown, where: string): string {
  if (typeof data !== "string") throw new FormError(where, "text");
  return data;
}

function oneOf<T extends string>(data: unknown, allowed: readonly T[], where: string, rule: MappingRule): T {
  const found = allowed.find((candidate) => candidate === data);
  if (found === undefined) throw new FormError(where, rule);
  return found;
}
