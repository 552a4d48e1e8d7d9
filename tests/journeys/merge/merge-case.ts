/** A workbook with an initiative, the copy that was made of it, and what residents did to that copy: all as plain data. */

import { chosenOf, type MergeChoices, NO_CHOICES, openChoices } from "../../../src/journeys/merge/choices.ts";
import { mergeEdits } from "../../../src/journeys/merge/merge-edits.ts";
import type { MergePlan } from "../../../src/journeys/merge/merge-plan.ts";
import { planMerge } from "../../../src/journeys/merge/plan-merge.ts";
import { baseRows } from "../../../src/journeys/share/shared-base.ts";
import { snapshotOfRows } from "../../../src/records/snapshot-of-rows.ts";
import type { RowValues } from "../../../src/schema/row-value.ts";
import type { Table } from "../../../src/schema/table.ts";
import { sharedBase } from "../../../src/schema/tables/shared-base.ts";
import { tablesOf } from "../../../src/schema/workbook-schema.ts";
import { applyEdits } from "../../../src/workbook/apply-edits.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import type { Edit } from "../../../src/workbook/edit.ts";
import type { RowEvidence, SheetEvidence, WorkbookEvidence } from "../../../src/workbook/evidence.ts";
import { findTable, type WorkbookSnapshot } from "../../../src/workbook/snapshot.ts";
import { type Contents, snapshotWith } from "../../support/own-workbook.ts";
import { packageOf } from "../../support/package-of.ts";

export const DAY = 46_356;
export const COPY_TABLES: readonly Table[] = tablesOf("bewonerscommissie");

/** What the corporation has: two entrances that are cleaned, turns in the roster, hours and an inspection. */
export const OURS: Contents = {
  zbComplexen: [{ id: "0412", name: "Lijsterhof", homes: 24 }],
  zbInitiatieven: [{ id: "I-0001", name: "Schone portieken", complex: "0412", phase: "uitvoering", budget: 1250 }],
  zbDeelnemers: [
    { id: "DN-0001", name: "Soraya Pinas", initiative: "I-0001", sharedName: "Soraya" },
    { id: "DN-0002", name: "Kemal Osman", initiative: "I-0001", sharedName: "Kemal" },
    { id: "DN-0003", name: "Tineke van Buuren", initiative: "I-0001" },
  ],
  zbTaken: [
    { id: "T-0001", name: "trap vegen", initiative: "I-0001", space: "portiek 1", minutes: 40, turnsPerYear: 52 },
    { id: "T-0002", name: "ramen zemen", initiative: "I-0001", space: "portiek 2", minutes: 60, risky: "nee" },
  ],
  zbRooster: [
    { id: "R-0001", task: "T-0001", on: 46_300, turns: 1, who: "Soraya", planned: "DN-0001" },
    { id: "R-0002", task: "T-0001", on: 46_307, turns: 1, who: "Kemal" },
    { id: "R-0003", task: "T-0002", on: 46_310, turns: 1, who: "DN-0003" },
    { id: "R-0004", task: "T-0001", on: 46_314, turns: 1, who: "Soraya" },
  ],
  zbUren: [
    { id: "U-0001", on: 46_300, initiative: "I-0001", task: "T-0001", participant: "DN-0001", hours: 1.5 },
    { id: "U-0002", on: 46_307, initiative: "I-0001", task: "T-0001", participant: "DN-0002", hours: 2 },
  ],
  zbSchouw: [{ id: "SC-0001", on: 46_301, initiative: "I-0001", space: "portiek 1", aspect: "trap", level: "B" }],
  zbKostenposten: [{ id: "K-0001", name: "schoonmaak", complex: "0412", year: 2026, amount: 5760 }],
  zbLogboek: [],
};

export function workbookOf(contents: Contents): WorkbookSnapshot {
  return snapshotWith(contents);
}

/** With rows of one table changed, by id; `null` takes the row away, an unknown id adds one. */
export function withRows(
  contents: Contents,
  table: string,
  changes: Readonly<Record<string, Readonly<Record<string, CellValue>> | null>>,
): Contents {
  const rows = (contents[table] ?? []).flatMap((row) => {
    const change = changes[String(row.id)];
    return change === null ? [] : [{ ...row, ...change }];
  });
  const known = new Set(rows.map(({ id }) => String(id)));
  const added = Object.entries(changes).flatMap(([id, row]) => (row === null || known.has(id) ? [] : [{ id, ...row }]));
  return { ...contents, [table]: [...rows, ...added] };
}

/** A returned copy. `sent`: what it was made of; `returned`: what stands in it now. */
export function copyOf(sent: Contents, returned: Contents = sent, base: readonly RowValues[] | null = sentRows(sent)) {
  const sheets = COPY_TABLES.map((table) => sheetOf(table, returned[table.name] ?? []));
  return evidenceOf(base ? [...sheets, sheetOf(sharedBase, base as readonly Record<string, CellValue>[])] : sheets);
}

/** The same as the bytes of a file. */
export function copyFile(sent: Contents, returned: Contents = sent): Uint8Array {
  const rows = { ...returned, [sharedBase.name]: sentRows(sent) };
  const contents = new Map(Object.entries(rows)) as unknown as ReadonlyMap<string, readonly RowValues[]>;
  return packageOf(snapshotOfRows([...COPY_TABLES, sharedBase], contents));
}

export function sentRows(sent: Contents, version = 1): readonly RowValues[] {
  const contents = new Map(Object.entries(sent)) as unknown as ReadonlyMap<string, readonly RowValues[]>;
  return baseRows(COPY_TABLES, contents, { of: { kind: "initiative", id: "I-0001" }, sharedOn: 46_290, version }).rows;
}

export function evidenceOf(sheets: readonly SheetEvidence[]): WorkbookEvidence {
  const styles = ["General", "dd-mm-yyyy", "h:mm"].map((format) => ({
    format,
    fill: null,
    bold: false,
    strike: false,
  }));
  return { source: "kopie.xlsx", sheets, styles, names: [], contents: [] };
}

/** Headings on row 4, days shown as days. */
export function sheetOf(table: Table, rows: readonly Readonly<Record<string, CellValue>>[]): SheetEvidence {
  const { columns, name } = table;
  const headers = columns.map(({ heading }) => heading);
  const body = rows.map((row, at) =>
    rowOf(
      5 + at,
      columns.map(({ key }) => row[key] ?? null),
      columns.map(({ kind, key }) => (kind === "date" ? 1 : key === "startsAt" ? 2 : 0)),
    ),
  );
  const range = { top: 4, left: 1, bottom: 4 + Math.max(1, rows.length), right: columns.length };
  return {
    name: table.sheet,
    state: "visible",
    rows: [rowOf(1, [table.sheet]), rowOf(4, headers), ...body],
    merges: [],
    hiddenColumns: new Set(),
    tables: [{ name, range, headers, hasTotals: false }],
  };
}

export function rowOf(row: number, values: readonly CellValue[], styles: readonly number[] = []): RowEvidence {
  return { row, hidden: false, values, styles: values.map((_, at) => styles[at] ?? 0) };
}

/** The copy with another sheet in place of the one of that name. */
export function withSheet(
  copy: WorkbookEvidence,
  name: string,
  change: (sheet: SheetEvidence) => SheetEvidence | null,
): WorkbookEvidence {
  return { ...copy, sheets: copy.sheets.flatMap((sheet) => (sheet.name === name ? (change(sheet) ?? []) : sheet)) };
}

export interface Merged {
  readonly plan: MergePlan;
  readonly edits: readonly Edit[];
  readonly after: WorkbookSnapshot;
  /** Codes of everything that is told, with the choices that are open. */
  readonly codes: readonly string[];
}

/** Plans and does it; throws when it is refused. */
export function merged(
  workbook: WorkbookSnapshot,
  copy: WorkbookEvidence,
  choose: (plan: MergePlan) => MergeChoices = () => NO_CHOICES,
): Merged {
  const planned = planMerge(workbook, copy);
  if (!planned.ok) throw new Error(`refused with ${planned.refusal.code}`);
  const plan = planned.value;
  const choices = choose(plan);
  const number = plan.base?.copy ?? "";
  const edits = mergeEdits(workbook, plan, chosenOf(plan, choices), { on: DAY, what: `Kopie ${number} samengevoegd` });
  if (!edits.ok) throw new Error(`refused with ${edits.refusal.code}`);
  const after = applyEdits(workbook, edits.value);
  if (!after.ok) throw new Error(`refused with ${after.refusal.code}`);
  const codes = [...plan.problems, ...openChoices(plan, choices)].map(({ code }) => code);
  return { plan, edits: edits.value, after: after.value, codes: [...codes].sort() };
}

export function everything({ differences, added }: MergePlan): MergeChoices {
  return { theirs: new Set([...differences, ...added].map(({ key }) => key)), ours: new Set() };
}

/** Rows of a table by their id, as headings and values; empty cells left out. */
export function rowsIn(workbook: WorkbookSnapshot, table: string): Readonly<Record<string, Record<string, CellValue>>> {
  const found = findTable(workbook, table)?.table;
  if (!found) throw new Error(`no ${table}`);
  return Object.fromEntries(
    found.rows
      .filter((row) => row[0] !== null)
      .map((row) => [
        String(row[0]),
        Object.fromEntries(
          row.flatMap((value, at) => (value === null || at === 0 ? [] : [[found.headers[at] ?? "", value]])),
        ),
      ]),
  );
}
