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
import type { WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import { applyToPackage } from "../../src/xlsx/patch/apply-to-package.ts";
import { renderWorkbook } from "../../src/xlsx/render/render-workbook.ts";
import type { CellsBySheet } from "./office.ts";
import { type Contents, snapshotOfFile } from "./own-workbook.ts";

const BESIDE = ["zbInitiatieven", "zbOplossingen", "zbMiddelen"];

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
  return withResults(bytes, year, [statementOf]);
}

/** The same workbook with old against new of a year. */
export function withComparison(bytes: Uint8Array, year: number): Promise<Uint8Array> {
  return withResults(bytes, year, [comparisonOf]);
}

/** The same workbook with both, one after the other. */
export function withBoth(bytes: Uint8Array, year: number): Promise<Uint8Array> {
  return withResults(bytes, year, [statementOf, comparisonOf]);
}

type Calculate = (workbook: WorkbookSnapshot, year: number) => ResultRows;

const statementOf: Calculate = (workbook, year) => {
  const settled = settleCharges(workbook, { year }, 46_000);
  if (!settled.ok) throw new Error(settled.refusal.code);
  return rowsOfSettlement(settled.value);
};

const comparisonOf: Calculate = (workbook, year) => {
  const recomputed = recomputeCharges(workbook, { year, initiative: null }, 46_000);
  if (!recomputed.ok) throw new Error(recomputed.refusal.code);
  return rowsOfRecomputation(recomputed.value);
};

/** The file is read once: what an edit means for its contents is known beforehand. */
async function withResults(file: Uint8Array, year: number, calculations: readonly Calculate[]): Promise<Uint8Array> {
  let [bytes, workbook] = [file, snapshotOfFile(file)];
  for (const calculate of calculations) {
    const edits = resultEdits(workbook, calculate(workbook, year)).value;
    const applied = applyToPackage(bytes, workbook, edits, nativeZip);
    if (!applied.ok) throw new Error(applied.refusal.code);
    bytes = applied.value.bytes;
    workbook = applied.value.rehearsal.after;
  }
  return bytes;
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
