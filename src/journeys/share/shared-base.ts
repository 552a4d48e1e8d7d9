/**
 * What a copy was sent with, as lines of the table zbGedeeld: one with an empty Kolom for every shared row, one for every filled
 * cell that people may fill in, and some about the copy itself (Tabel is then zbGedeeld). A hash over all of them tells whether
 * somebody changed the lines; in which order they stand makes no difference.
 */

import type { Day } from "../../days/day.ts";
import { type Outcome, problem } from "../../problems/problem.ts";
import { findColumns } from "../../records/find-columns.ts";
import { originOf } from "../../schema/column.ts";
import type { RowValue, RowValues } from "../../schema/row-value.ts";
import type { Table } from "../../schema/table.ts";
import { sharedBase } from "../../schema/tables/shared-base.ts";
import { type CellValue, isBlank, isCellError } from "../../workbook/cell.ts";
import { findTable, type WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { MAX_CELL_TEXT, storedCell } from "../../workbook/stored-cell.ts";

export interface AboutCopy {
  /** Of which initiative or complex it is. */
  readonly of: CopyOf;
  readonly sharedOn: Day;
  /** Version of the form of the workbook (`SCHEMA_VERSION`). */
  readonly version: number;
}

export interface CopyOf {
  readonly kind: "initiative" | "complex";
  readonly id: string;
}

export interface SharedBase extends AboutCopy {
  /** The number of this copy, "GK-9F3A2C1B7D": two copies with other contents or of another day have different ones. */
  readonly copy: string;
  /** Table name → id of the row → heading → canonical text. A row without filled cells is there too. */
  readonly tables: ReadonlyMap<string, SharedRows>;
}

export type SharedRows = ReadonlyMap<string, ReadonlyMap<string, string>>;

type Line = readonly [table: string, row: string, column: string, value: string];

const KIND_HEADINGS = { initiative: "Initiatief", complex: "Complexnummer" } as const;
const SHARED_ON = "Gedeeld op";
const VERSION = "Indeling";
const COPY = "Kopie";

/**
 * The rows of zbGedeeld for a copy with these contents. `tables` are those of the copy, as its readers see them; `contents` are its
 * rows by column key, each with an id of its own.
 */
export function baseRows(
  tables: readonly Table[],
  contents: ReadonlyMap<string, readonly RowValues[]>,
  about: AboutCopy,
): { readonly copy: string; readonly rows: readonly RowValues[] } {
  const lines: Line[] = [
    [sharedBase.name, "", KIND_HEADINGS[about.of.kind], about.of.id],
    [sharedBase.name, "", SHARED_ON, String(about.sharedOn)],
    [sharedBase.name, "", VERSION, String(about.version)],
  ];
  for (const table of tables) {
    for (const values of contents.get(table.name) ?? []) {
      const id = canonicalText(values.id ?? null) ?? "";
      lines.push([table.name, id, "", ""]);
      for (const column of table.columns) {
        if (column.kind === "id" || originOf(column) !== "input") continue;
        const text = canonicalText(values[column.key] ?? null);
        if (text !== null) lines.push([table.name, id, column.heading, text]);
      }
    }
  }
  const copy = copyNumber(lines);
  lines.splice(0, 0, [sharedBase.name, "", COPY, copy]);
  return { copy, rows: lines.map(([table, row, column, value]) => ({ table, row, column, value })) };
}

/** What a returned copy was sent with. Refused when it does not say so (N001), or not reliably (N002). */
export function readBase(workbook: WorkbookSnapshot): Outcome<SharedBase> {
  const found = findTable(workbook, sharedBase.name);
  if (!found) return { ok: false, refusal: problem("N001", "warning", [], { sheet: sharedBase.sheet }) };
  const columns = findColumns(sharedBase, found.table);
  const at = sharedBase.columns.map(({ key }) => columns.get(key));
  const lines = found.table.rows.flatMap((row): Line[] => {
    const [table = "", id = "", column = "", value = ""] = at.map((index) =>
      index === undefined ? "" : (canonicalText(row[index] ?? null) ?? ""),
    );
    return table === "" ? [] : [[table, id, column, value]];
  });
  const said = (heading: string) =>
    lines.find(([table, , column]) => table === sharedBase.name && column === heading)?.[3];
  const copy = said(COPY);
  const of = copyOf(said);
  const [sharedOn, version] = [Number(said(SHARED_ON)), Number(said(VERSION))];
  const isWhole =
    copyNumber(lines.filter(([table, , column]) => table !== sharedBase.name || column !== COPY)) === copy;
  if (copy === undefined || of === null || !isWhole || !Number.isInteger(sharedOn) || !Number.isInteger(version)) {
    const { name: sheet } = found.sheet;
    return { ok: false, refusal: problem("N002", "warning", [{ sheet, cell: "" }], { sheet }) };
  }
  return { ok: true, value: { copy, of, sharedOn, version, tables: tablesIn(lines) }, problems: [] };
}

/**
 * A value as one text, whatever wrote the file: numbers as JavaScript prints them, dates by their serial number, yes and no in the
 * words of the cell, ends of lines as a file keeps them. Null for an empty cell.
 */
export function canonicalText(value: CellValue | RowValue): string | null {
  if (typeof value === "boolean") return value ? "ja" : "nee";
  if (isCellError(value)) return value.error;
  const stored = storedCell(value).value;
  return isBlank(stored) ? null : String(stored).trim().slice(0, MAX_CELL_TEXT);
}

function copyOf(said: (heading: string) => string | undefined): CopyOf | null {
  for (const kind of ["initiative", "complex"] as const) {
    const id = said(KIND_HEADINGS[kind]);
    if (id !== undefined) return { kind, id };
  }
  return null;
}

function tablesIn(lines: readonly Line[]): ReadonlyMap<string, SharedRows> {
  const tables = new Map<string, Map<string, Map<string, string>>>();
  for (const [table, row, column, value] of lines) {
    if (table === sharedBase.name) continue;
    const rows = tables.get(table) ?? new Map<string, Map<string, string>>();
    tables.set(table, rows);
    const cells = rows.get(row) ?? new Map<string, string>();
    rows.set(row, cells);
    if (column !== "") cells.set(column, value);
  }
  return tables;
}

function copyNumber(lines: readonly Line[]): string {
  const sorted = lines.map((line) => line.join("\u001f")).sort();
  return `GK-${hashOf(sorted.join("\u001e"))}`;
}

/** FNV-1a in two lanes: it tells changes by hand and by programs, not forgery, which nobody gains by here. */
function hashOf(text: string): string {
  let [low, high] = [0x811c9dc5, 0x1b873593];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (high >>> 15);
  }
  return [low, high]
    .map((lane) => (lane >>> 0).toString(16).toUpperCase().padStart(8, "0"))
    .join("")
    .slice(0, 12);
}
