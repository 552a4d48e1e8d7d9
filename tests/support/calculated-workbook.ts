/** Workbooks with the results of service charges in them, as the program writes them, and what LibreOffice makes of their formulas. */

import { nativeCompression, nativeZip } from "../../src/cli/native-zip.ts";
import { recomputeCharges } from "../../src/journeys/charges/recompute.ts";
import { type ResultRows, resultEdits } from "../../src/journeys/charges/result-edits.ts";
import { rowsOfRecomputation, rowsOfSettlement } from "../../src/journeys/charges/result-rows.ts";
import { settleCharges } from "../../src/journeys/charges/settle.ts";
import type { RowValues } from "../../src/schema/computed-values.ts";
import { normContents } from "../../src/schema/norm-contents.ts";
import { CALCULATED_BY } from "../../src/schema/table.ts";
import { TABLES } from "../../src/schema/workbook-schema.ts";
import { cellAddress } from "../../src/workbook/address.ts";
import type { CellValue } from "../../src/workbook/cell.ts";
import { FileWorkbook } from "../../src/xlsx/file-adapter.ts";
import { renderWorkbook } from "../../src/xlsx/render/render-workbook.ts";
import type { CellsBySheet } from "./office.ts";
import { type Contents, snapshotOfFile } from "./own-workbook.ts";

const BESIDE = ["zbInitiatieven", "zbOplossingen"];

/** The sheets that service charges need, with these rows. Norms are added. */
export function chargesFile(contents: Contents, year: number): Promise<Uint8Array> {
  const rows = new Map<string, readonly RowValues[]>(Object.entries(contents) as [string, RowValues[]][]);
  if (!rows.has("zbNormen")) rows.set("zbNormen", normContents());
  const tables = TABLES.filter(
    ({ group, name }) => ["Basis", "Servicekosten"].includes(group) || BESIDE.includes(name),
  );
  const plan = { title: "Test", tables, contents: rows, organisation: "Test", reportingYear: year };
  return renderWorkbook({ ...plan, referenceDay: 46_000 }, nativeCompression, () => undefined);
}

/** The same workbook with the statement of a year. */
export function withStatement(bytes: Uint8Array, year: number): Promise<Uint8Array> {
  const settled = settleCharges(snapshotOfFile(bytes), { year }, 46_000);
  if (!settled.ok) throw new Error(settled.refusal.code);
  return written(bytes, rowsOfSettlement(settled.value));
}

/** The same workbook with old against new of a year. */
export function withComparison(bytes: Uint8Array, year: number): Promise<Uint8Array> {
  const recomputed = recomputeCharges(snapshotOfFile(bytes), { year, initiative: null }, 46_000);
  if (!recomputed.ok) throw new Error(recomputed.refusal.code);
  return written(bytes, rowsOfRecomputation(recomputed.value));
}

async function written(bytes: Uint8Array, rows: ResultRows): Promise<Uint8Array> {
  const workbook = new FileWorkbook(bytes, "test.xlsx", nativeZip);
  const applied = await workbook.apply(resultEdits(snapshotOfFile(bytes), rows).value);
  if (!applied.ok) throw new Error(applied.refusal.code);
  return workbook.bytes;
}

export interface Agreement {
  /** One line for each formula of which the result is not what the engine wrote. */
  readonly differences: readonly string[];
  readonly formulas: number;
  /** Rows of the results of which the program gives the values, and all of them. */
  readonly byProgram: number;
  readonly rows: number;
  /** Totals of Controle that do not agree. */
  readonly disagreeing: number;
}

/** The results that the engine wrote beside what was calculated from the formulas. */
export function agreementOf(bytes: Uint8Array, calculated: CellsBySheet): Agreement {
  const found = { formulas: 0, byProgram: 0, rows: 0, disagreeing: 0 };
  const differences: string[] = [];
  for (const { name, tables } of snapshotOfFile(bytes).sheets) {
    for (const { headers, rows, formulas, top, left } of tables) {
      const [by, agrees] = [headers.indexOf("Gerekend door"), headers.indexOf("Klopt")];
      rows.forEach((row, at) => {
        if (by >= 0 && row[by]) found.rows += 1;
        if (row[by] === CALCULATED_BY.program) found.byProgram += 1;
        if (row[agrees] === "nee") found.disagreeing += 1;
        row.forEach((value, column) => {
          if ((formulas[at]?.[column] ?? null) === null) return;
          found.formulas += 1;
          const address = cellAddress(top + 1 + at, left + column);
          const result = calculated[name]?.[address] ?? "";
          if (!isSame(value, result)) differences.push(`${name}!${address} ${headers[column]}: ${value} is ${result}`);
        });
      });
    }
  }
  return { differences, ...found };
}

function isSame(value: CellValue, result: string | number | boolean): boolean {
  if (typeof value === "number") return typeof result === "number" && Math.abs(value - result) < 0.005;
  return String(value ?? "") === String(result);
}
