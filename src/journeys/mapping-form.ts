/** The form of a saved mapping, checked value by value: the first thing that is wrong is named with its place in the file. */

import { type Outcome, type Problem, problem } from "../problems/problem.ts";
import type { StructureFacts } from "../problems/structure-facts.ts";
import { FIELDS } from "../recognise/headings/fields/fields.ts";
import { signatureOf } from "../recognise/mapping-override.ts";
import { ownFieldNames } from "../recognise/own/own-columns.ts";
import { OWN_TABLES } from "../recognise/own/signatures.ts";
import { TABLE_KINDS, type TableKind } from "../recognise/recognised.ts";
import { VALUE_TYPES, type ValueType } from "../recognise/value.ts";
import { groupBy } from "./group-by.ts";

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
  readonly refusal: Problem;

  constructor(refusal: Problem) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

function wrong(where: string, rule: MappingRule): FormError {
  return new FormError(problem("S022", "error", [], { where, rule }));
}

const KEYS = {
  file: ["version", "sheets"],
  sheet: ["sheet", "headings", "kind", "table", "headerRows", "columns"],
  column: ["heading", "field", "type", "leaveOut"],
} as const;

export function readMapping(data: unknown): Outcome<Mapping> {
  try {
    const file = objectAt(data, "");
    if (file.version !== MAPPING_VERSION) {
      return { ok: false, refusal: problem("S021", "error", [], { version: String(file.version ?? "-") }) };
    }
    onlyKeys(file, KEYS.file, "");
    const sheets = listAt(file.sheets, '"sheets"').map((sheet, at) => readSheet(sheet, at + 1));
    onlyOnce(sheets);
    return {
      ok: true,
      value: { version: MAPPING_VERSION, sheets },
      problems: sheets.flatMap((sheet) => [...sharedFields(sheet), ...unusualTypes(sheet)]),
    };
  } catch (error) {
    if (!(error instanceof FormError)) throw error;
    return { ok: false, refusal: error.refusal };
  }
}

/** Places are told as people find them in the file: by the name of the sheet and the heading, where these can be read. */
function readSheet(data: unknown, number: number): SheetMapping {
  const sheet = objectAt(data, `tabel ${number}`);
  const name = textAt(sheet.sheet, `tabel ${number}, achter "sheet"`);
  const where = `blad "${name}"`;
  onlyKeys(sheet, KEYS.sheet, where);
  const kind = oneOf<TableKind>(sheet.kind, TABLE_KINDS, `${where}, achter "kind"`, "kind");
  const table =
    sheet.table === undefined ? undefined : oneOf(sheet.table, OWN_TABLES, `${where}, achter "table"`, "kind");
  const headings = listAt(sheet.headings, `${where}, achter "headings"`).map((heading, at) =>
    textAt(heading, `${where}, kop ${at + 1}`),
  );
  const known = new Set(headings);
  const fields = [...typesOfFields(kind, table).keys()];
  const columns = listAt(sheet.columns, `${where}, achter "columns"`).map((column, at) => {
    const place = `${where}, kolom ${at + 1}`;
    const read = readColumn(column, fields, where, place);
    if (!known.has(read.heading)) throw wrong(`${where}, kolom "${read.heading}"`, "headings");
    return read;
  });
  return {
    sheet: name,
    headings,
    kind,
    ...(table === undefined ? {} : { table }),
    headerRows: listAt(sheet.headerRows, `${where}, achter "headerRows"`).map((row) => {
      if (typeof row !== "number" || !Number.isInteger(row) || row < 1)
        throw wrong(`${where}, achter "headerRows"`, "rowNumbers");
      return row;
    }),
    columns,
  };
}

function readColumn(data: unknown, fields: readonly string[], where: string, place: string): ColumnMapping {
  const column = objectAt(data, place);
  const heading = textAt(column.heading, `${place}, achter "heading"`);
  const named = heading.trim() === "" ? place : `${where}, kolom "${heading.replace(/\s+/g, " ").trim()}"`;
  onlyKeys(column, KEYS.column, named);
  const leaveOut = column.leaveOut;
  if (leaveOut !== undefined && typeof leaveOut !== "boolean") throw wrong(`${named}, achter "leaveOut"`, "yesNo");
  const field = column.field === null ? null : oneOf(column.field, fields, `${named}, achter "field"`, "field");
  const type = oneOf<ValueType>(column.type, VALUE_TYPES, `${named}, achter "type"`, "type");
  return { heading, field, type, ...(leaveOut === true ? { leaveOut } : {}) };
}

/** Field → the types that its values usually have; empty when any. `turns` is the field of the columns of a matrix of marks. */
function typesOfFields(kind: TableKind, table: string | undefined): ReadonlyMap<string, readonly ValueType[]> {
  if (table !== undefined) return new Map(ownFieldNames(table).map((field) => [field, []]));
  const own = kind === "other" ? [] : FIELDS[kind];
  return new Map([...own.map(({ field, types }) => [field, types] as const), ["turns", []]]);
}

/** A word that is spelled wrong would otherwise decide nothing, in silence. */
function onlyKeys(data: Record<string, unknown>, known: readonly string[], where: string): void {
  const key = Object.keys(data).find((candidate) => !known.includes(candidate));
  if (key !== undefined) throw new FormError(problem("S040", "error", [], { where, key }));
}

/** Two decisions about one table: nobody knows which was meant. */
function onlyOnce(sheets: readonly SheetMapping[]): void {
  const seen = new Set<string>();
  for (const { sheet, headings } of sheets) {
    const key = tableKey(sheet, headings);
    if (seen.has(key))
      throw new FormError(
        problem("S041", "error", [], { sheet, headings: headings.filter(Boolean).slice(0, 5).join(", ") }),
      );
    seen.add(key);
  }
}

export function tableKey(sheet: string, headings: readonly string[]): string {
  return `${sheet.trim().toLowerCase()}|${signatureOf(headings)}`;
}

/** Of these a row may have several: amounts of years, people with their numbers, remarks. */
const MAY_REPEAT =
  /^(?:turns|amount.*|budget.*|actual.*|weight|participates|hours|score|count|level|name|firstName|contact|phone|mobile|email|complex|unitId|note|description|executor|participant.*|.*period.*)$/i;

function sharedFields({ sheet, table, columns }: SheetMapping): Problem[] {
  if (table !== undefined) return [];
  const byField = groupBy(columns, ({ field, leaveOut }) =>
    field === null || leaveOut === true || MAY_REPEAT.test(field) ? null : field,
  );
  return [...byField]
    .filter(([, own]) => own.length > 1)
    .map(([field, own]) => {
      const headings = own.map(({ heading }) => heading);
      return problem("S042", "info", [], { sheet, field, headings });
    });
}

/** Recognition itself now and then finds other values under a field than it has as a rule, so this is told and not refused. */
function unusualTypes({ sheet, kind, table, columns }: SheetMapping): Problem[] {
  const fields = typesOfFields(kind, table);
  return columns.flatMap(({ heading, field, type, leaveOut }) => {
    const usual = field === null || leaveOut === true ? [] : (fields.get(field) ?? []);
    if (field === null || usual.length === 0 || usual.includes(type)) return [];
    return [problem("S044", "info", [], { sheet, heading, field, type, usual })];
  });
}

function objectAt(data: unknown, where: string): Record<string, unknown> {
  if (typeof data !== "object" || data === null || Array.isArray(data)) throw wrong(where, "object");
  return data as Record<string, unknown>;
}

function listAt(data: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(data)) throw wrong(where, "list");
  return data;
}

function textAt(data: unknown, where: string): string {
  if (typeof data !== "string") throw wrong(where, "text");
  return data;
}

function oneOf<T extends string>(data: unknown, allowed: readonly T[], where: string, rule: MappingRule): T {
  const found = allowed.find((candidate) => candidate === data);
  if (found === undefined) throw wrong(where, rule);
  return found;
}
