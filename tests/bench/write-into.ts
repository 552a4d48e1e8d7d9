/**
 * Writing into an existing workbook: ten rows and one cell in a table of 100,000 rows × 12, against reading that workbook and
 * against loading and saving it with ExcelJS (which loses what it does not know).
 */

import { deflateRawSync, inflateRawSync } from "node:zlib";
import ExcelJS from "exceljs";
import type { CellValue } from "../../src/workbook/cell.ts";
import type { Edit } from "../../src/workbook/edit.ts";
import { snapshotOf } from "../../src/workbook/snapshot.ts";
import { applyToPackage } from "../../src/xlsx/patch/apply-to-package.ts";
import type { ZipTools } from "../../src/xlsx/patch/source-package.ts";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";
import { packageOf } from "../support/package-of.ts";
import type { Figure } from "./figure.ts";

export const name = "write-into";

const HEADERS = [
  "Id",
  "Complex",
  "Straat",
  "Postcode",
  "Van",
  "Tot",
  "Bedrag",
  "Deel",
  "Dienst",
  "Leverancier",
  "Let op",
  "Som",
];
const tools: ZipTools = {
  inflate: (data, limit) => inflateRawSync(data, { maxOutputLength: limit }),
  deflate: (data) => deflateRawSync(data, { level: 6 }),
};

export async function run(): Promise<Figure[]> {
  const figures: Figure[] = [];
  const perRow: number[] = [];
  for (const rows of [1_000, 10_000, 100_000]) {
    const { read, patch, floor } = patchTimes(workbook(rows), rows);
    perRow.push(patch / rows);
    figures.push({ what: `read ${rows} rows × 12`, value: read, unit: "ms" });
    figures.push({ what: `11 edits in ${rows} rows × 12, after reading`, value: patch, unit: "ms" });
    figures.push({ what: `inflate and deflate the same sheet, ${rows} rows`, value: floor, unit: "ms" });
    figures.push({ what: `edits against reading, ${rows} rows`, value: patch / read, unit: "×" });
  }
  figures.push({
    what: "a row of 100,000 against a row of 10,000",
    value: perRow[2]! / perRow[1]!,
    unit: "×",
    target: 1.5,
  });
  const small = workbook(10_000);
  const ours = patchTimes(small, 10_000);
  const theirs = await timed(async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(small) as unknown as ExcelJS.Buffer);
    await book.xlsx.writeBuffer();
  });
  const slower = theirs / (ours.read + ours.patch);
  figures.push({ what: "ExcelJS load and save against read and patch, 10,000 rows", value: slower, unit: "× slower" });
  return figures;
}

function patchTimes(bytes: Uint8Array, rows: number): { read: number; patch: number; floor: number } {
  let [read, patch, floor] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let turn = 0; turn < 2; turn += 1) {
    const start = performance.now();
    const evidence = readWorkbook(bytes, "bench.xlsx", { inflate: tools.inflate });
    if (!evidence.ok) throw new Error(evidence.refusal.code);
    const snapshot = snapshotOf(evidence.value);
    const between = performance.now();
    const outcome = applyToPackage(bytes, snapshot, edits(rows), tools);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const end = performance.now();
    read = Math.min(read, between - start);
    patch = Math.min(patch, end - between);
    floor = Math.min(floor, repackTime(outcome.value.bytes));
  }
  return { read, patch, floor };
}

/** What no patch can do without: the sheet has to be unpacked and packed again. */
function repackTime(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const largest = { at: 0, packed: 0 };
  for (let at = 0; view.getUint32(at, true) === 0x04034b50; ) {
    const [packed, name, extra] = [
      view.getUint32(at + 18, true),
      view.getUint16(at + 26, true),
      view.getUint16(at + 28, true),
    ];
    if (packed > largest.packed) Object.assign(largest, { at: at + 30 + name + extra, packed });
    at += 30 + name + extra + packed;
  }
  const start = performance.now();
  tools.deflate(inflateRawSync(bytes.subarray(largest.at, largest.at + largest.packed)));
  return performance.now() - start;
}

function edits(rows: number): readonly Edit[] {
  const added = Array.from({ length: 10 }, (_, index) => [`K-nieuw-${index}`, "Complex 1", "Lindenlaan 1"]);
  return [
    { kind: "setCell", table: "zbRegels", row: rows >> 1, column: 6, before: (rows >> 1) / 4, after: 12.5 },
    { kind: "appendRows", table: "zbRegels", rowsBefore: rows, rows: added },
  ];
}

function workbook(rows: number): Uint8Array {
  const values: CellValue[][] = Array.from({ length: rows }, (_, row) => [
    `K-${row}`,
    `Complex ${row % 400}`,
    `Lindenlaan ${row % 300}`,
    "1234 AB",
    44_000 + (row % 2000),
    45_000 + (row % 2000),
    row / 4,
    (row % 1000) / 1000,
    "onderhoud tuin",
    "Groen & Zo BV",
    row % 3 === 0 ? null : `opmerking ${row % 9973}`,
    row,
  ]);
  const formulas = values.map(() =>
    HEADERS.map((_, column) => (column === 11 ? "zbRegels[[#This Row],[Bedrag]]*4" : null)),
  );
  return packageOf({
    sheets: [
      { name: "Regels", tables: [{ name: "zbRegels", top: 4, left: 1, headers: HEADERS, rows: values, formulas }] },
    ],
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
