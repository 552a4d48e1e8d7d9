/** Whether a file is a copy of this workbook that can be merged, and what has to be said of it before. */

import { isoOf } from "../../days/day.ts";
import { type Outcome, type Problem, problem } from "../../problems/problem.ts";
import { findColumns } from "../../records/find-columns.ts";
import { fold } from "../../records/references.ts";
import { sharedBase } from "../../schema/tables/shared-base.ts";
import { COMMITTEE, columnNamed, SCHEMA_VERSION, TABLES, tableNamed } from "../../schema/workbook-schema.ts";
import type { WorkbookEvidence } from "../../workbook/evidence.ts";
import { findTable, type TableSnapshot, type WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { canonicalText, readBase, type SharedBase } from "../share/shared-base.ts";
import type { CopyArea } from "./copy-tables.ts";

/** Tables of which people know the rows by a name. */
const NAMED_TABLES = ["zbComplexen", "zbInitiatieven", "zbTaken"] as const;

/**
 * What the copy was sent with; null, and why (N001, N002), when it does not say. Refused: another workbook's copy, a whole workbook,
 * or none of ours (N020), and a newer version (N021). Said: an older one (N022), and that it was merged before (N023).
 */
export function whichCopy(
  workbook: WorkbookSnapshot,
  copy: WorkbookEvidence,
  areas: ReadonlyMap<string, CopyArea>,
): Outcome<SharedBase | null> {
  if (findTable(workbook, sharedBase.name)) return notACopy("swapped", null);
  const names = new Set(copy.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
  if (TABLES.some(({ name }) => !COMMITTEE.includes(name) && names.has(name.toLowerCase()))) {
    return notACopy("whole", null);
  }
  const base = baseOf(areas.get(sharedBase.name));
  if ([...areas.keys()].every((name) => name === sharedBase.name)) return notACopy("none", null);
  if (!base.ok) {
    const named = NAMED_TABLES.flatMap((name) => [...(namesIn(name, areas.get(name)?.snapshot) ?? [])]);
    if (named.length > 0 && sameNames(workbook, named) === 0) return notACopy("other", null);
    return { ok: true, value: null, problems: [base.refusal] };
  }
  const { version, of, copy: number, tables } = base.value;
  if (version > SCHEMA_VERSION) return { ok: false, refusal: problem("N021", "error", [], { version }) };
  const named = NAMED_TABLES.flatMap((table) => {
    const { heading } = columnNamed(tableNamed(table), "name");
    return [...(tables.get(table) ?? [])].flatMap(([id, cells]): NamedRow[] => {
      const name = cells.get(heading);
      return name === undefined ? [] : [{ table, id, name }];
    });
  });
  const target = of.kind === "initiative" ? "zbInitiatieven" : "zbComplexen";
  const isKnown = namesIn(target, findTable(workbook, target)?.table, true).some(({ id }) => fold(id) === fold(of.id));
  if (!isKnown || (named.length > 0 && sameNames(workbook, named) === 0)) return notACopy("other", of.id);
  const problems: Problem[] = [];
  if (version < SCHEMA_VERSION) problems.push(problem("N022", "warning", [], { version }));
  const merged = mergedBefore(workbook, number);
  if (merged) problems.push(problem("N023", "info", [], { copy: number, on: merged.on }));
  return { ok: true, value: base.value, problems };
}

interface NamedRow {
  readonly table: string;
  readonly id: string;
  readonly name: string;
}

function notACopy(why: "other" | "whole" | "none" | "swapped", of: string | null): Outcome<never> {
  return { ok: false, refusal: problem("N020", "error", [], { why, of }) };
}

function baseOf(area: CopyArea | undefined): Outcome<SharedBase> {
  return readBase({ sheets: area ? [{ name: area.sheet, tables: [area.snapshot] }] : [] });
}

/** The rows of a table with their names; with `all` those without a name too. */
function namesIn(table: string, snapshot: TableSnapshot | undefined, all = false): NamedRow[] {
  if (!snapshot) return [];
  const columns = findColumns(tableNamed(table), snapshot);
  const [idAt, nameAt] = [columns.get("id"), columns.get("name")];
  return snapshot.rows.flatMap((row): NamedRow[] => {
    const id = idAt === undefined ? null : canonicalText(row[idAt] ?? null);
    const name = nameAt === undefined ? null : canonicalText(row[nameAt] ?? null);
    return id === null || (name === null && !all) ? [] : [{ table, id, name: name ?? "" }];
  });
}

/** How many of these rows the workbook has under the same id and name. */
function sameNames(workbook: WorkbookSnapshot, named: readonly NamedRow[]): number {
  const keyOf = ({ table, id, name }: NamedRow) => JSON.stringify([table, fold(id), fold(name)]);
  const known = new Set(NAMED_TABLES.flatMap((table) => namesIn(table, findTable(workbook, table)?.table).map(keyOf)));
  return named.filter((row) => known.has(keyOf(row))).length;
}

/** The Logboek tells which copies were merged, by their number. */
function mergedBefore(workbook: WorkbookSnapshot, copy: string): { readonly on: string | null } | null {
  const found = findTable(workbook, "zbLogboek");
  if (!found) return null;
  const columns = findColumns(tableNamed("zbLogboek"), found.table);
  const [whatAt, onAt] = [columns.get("what"), columns.get("on")];
  const row = found.table.rows.findLast((cells) => whatAt !== undefined && isMergeOf(cells[whatAt], copy));
  if (!row) return null;
  const on = onAt === undefined ? null : row[onAt];
  return { on: typeof on === "number" ? isoOf(on) : null };
}

/** Sharing notes the number of a copy too. */
function isMergeOf(what: unknown, copy: string): boolean {
  return typeof what === "string" && what.includes(copy) && /samengevoegd/i.test(what);
}
