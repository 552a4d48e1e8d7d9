/** Workbooks of ours for tests: as plain data, and as files. */

import { nativeCompression, nativeInflate } from "../../src/cli/native-zip.ts";
import type { RowValues } from "../../src/schema/computed-values.ts";
import { normContents } from "../../src/schema/norm-contents.ts";
import type { Table } from "../../src/schema/table.ts";
import { tableNamed, tablesOf } from "../../src/schema/workbook-schema.ts";
import type { CellValue } from "../../src/workbook/cell.ts";
import { snapshotOf, type WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";
import { renderWorkbook } from "../../src/xlsx/render/render-workbook.ts";

/** Table name → rows by column key; any cell value may stand in them, also a wrong one. */
export type Contents = Readonly<Record<string, readonly Readonly<Record<string, CellValue>>[]>>;

/** As a snapshot: each table on its own sheet, headings on row 4, first row of the body on row 5. */
export function snapshotWith(contents: Contents, names: Readonly<Record<string, CellValue>> = {}): WorkbookSnapshot {
  return {
    names,
    sheets: Object.entries(contents).map(([name, rows]) => {
      const table: Table = tableNamed(name);
      return {
        name: table.sheet,
        tables: [
          {
            name,
            top: 4,
            left: 1,
            headers: table.columns.map(({ heading }) => heading),
            rows: rows.map((row) => table.columns.map(({ key }) => row[key] ?? null)),
            formulas: rows.map(() => table.columns.map(() => null)),
          },
        ],
      };
    }),
  };
}

/**
 * As the bytes of a workbook with all sheets of the group, made as the program makes a new one. Norms are added. `without`:
 * tables that it lacks, as a workbook from before they existed.
 */
export function fileWith(
  contents: Contents,
  year: number,
  set: "werkboek" | "servicekosten" = "werkboek",
  without: readonly string[] = [],
): Promise<Uint8Array> {
  const rows = new Map<string, readonly RowValues[]>(Object.entries(contents) as [string, RowValues[]][]);
  if (!rows.has("zbNormen")) rows.set("zbNormen", normContents());
  const plan = {
    title: "Test",
    tables: tablesOf(set).filter(({ name }) => !without.includes(name)),
    contents: rows,
    organisation: "Test",
    reportingYear: year,
    referenceDay: 46_000,
  };
  return renderWorkbook(plan, nativeCompression, () => undefined);
}

const snapshots = new WeakMap<Uint8Array, WorkbookSnapshot>();

/** What the bytes of a workbook hold; read once, for one workbook is looked at for many things and nobody changes its bytes. */
export function snapshotOfFile(bytes: Uint8Array): WorkbookSnapshot {
  const known = snapshots.get(bytes);
  if (known) return known;
  const read = readWorkbook(bytes, "test.xlsx", { inflate: nativeInflate });
  if (!read.ok) throw new Error(`Not readable: ${read.refusal.code}`);
  const snapshot = snapshotOf(read.value);
  snapshots.set(bytes, snapshot);
  return snapshot;
}
