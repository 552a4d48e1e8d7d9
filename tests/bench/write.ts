/**
 * Writing a long table: 100,000 rows of 12 columns (7 texts, 2 dates, 2 numbers, 1 formula with its result), against
 * deflating the same XML when it is ready, with the same deflater, and against plain ExcelJS.
 */

import { deflateRawSync } from "node:zlib";
import ExcelJS from "exceljs";
import { deflateSync } from "fflate";
import { startNativeDeflating } from "../../src/cli/native-deflate.ts";
import type { CellInput } from "../../src/workbook/cell.ts";
import { startFflateDeflating } from "../../src/xlsx/rows/fflate-deflating.ts";
import { type Deflating, fillSheetData, packPart } from "../../src/xlsx/rows/pack-sheet.ts";
import { rowsBytes } from "../../src/xlsx/rows/row-writer.ts";
import type { Figure } from "./figure.ts";

export const name = "write";

const ROWS = 100_000;
const STYLES = [1, 0, 0, 0, 2, 2, 3, 3, 0, 0, 0, 4];
const SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';
const NEVER = () => {
  throw new Error("no text of the benchmark is too long");
};

export async function run(): Promise<Figure[]> {
  const figures: Figure[] = [];
  // First, while the process has done nothing else yet.
  const before = heldBytes();
  const peak = await peakDuring(() => write(ROWS, startNativeDeflating()));
  figures.push({
    what: "memory above the start, 100,000 rows × 12",
    value: (peak - before) / 1e6,
    unit: "MB",
    target: 300,
  });

  const peers: readonly Peer[] = [
    { deflater: "node:zlib", start: startNativeDeflating, whole: (data) => deflateRawSync(data, { level: 6 }) },
    { deflater: "fflate", start: startFflateDeflating, whole: (data) => deflateSync(data, { level: 6 }) },
  ];
  for (const peer of peers) figures.push(...(await against(peer)));

  const growth = [];
  for (const rows of [1_000, 10_000, ROWS]) {
    const time = await best(() => write(rows, startNativeDeflating()));
    growth.push(time / rows);
    figures.push({ what: `write ${rows} rows × 12 (node:zlib)`, value: time, unit: "ms" });
  }
  figures.push({
    what: "a row of 100,000 against a row of 10,000",
    value: growth[2]! / growth[1]!,
    unit: "×",
    target: 1.3,
  });

  const ours = await best(() => write(ROWS, startNativeDeflating()), 1);
  const theirs = await timed(() => writeWithExcelJs(ROWS));
  figures.push({ what: "plain ExcelJS, the same rows", value: theirs, unit: "ms" });
  figures.push({ what: "plain ExcelJS against the row writer", value: theirs / ours, unit: "× slower" });
  return figures;
}

interface Peer {
  readonly deflater: string;
  readonly start: () => Deflating;
  readonly whole: (data: Uint8Array) => Uint8Array;
}

/** Turn by turn, so that a busy machine hits both. */
async function against({ deflater, start, whole }: Peer): Promise<Figure[]> {
  const ready = Buffer.concat([...sheetXml(ROWS)].map((piece) => Buffer.from(piece)));
  const floors: number[] = [];
  const ours: number[] = [];
  const cpu = { floors: [] as number[], ours: [] as number[] };
  for (let turn = 0; turn < 3; turn += 1) {
    const began = process.cpuUsage();
    floors.push(await timed(() => whole(ready)));
    const between = process.cpuUsage();
    ours.push(await timed(() => write(ROWS, start())));
    cpu.floors.push(millisecondsOf(process.cpuUsage(began)) - millisecondsOf(process.cpuUsage(between)));
    cpu.ours.push(millisecondsOf(process.cpuUsage(between)));
  }
  const [floor, time] = [Math.min(...floors), Math.min(...ours)];
  return [
    { what: `deflate ready XML (${deflater})`, value: floor, unit: "ms" },
    { what: `write 100,000 rows × 12 (${deflater})`, value: time, unit: "ms" },
    { what: `write against deflating ready XML (${deflater})`, value: time / floor, unit: "×", target: 2 },
    // All threads together: what is left of the ratio when no second core is free.
    {
      what: `the same in processor time (${deflater})`,
      value: Math.min(...cpu.ours) / Math.min(...cpu.floors),
      unit: "×",
    },
  ];
}

function write(rows: number, deflating: Deflating): Promise<unknown> {
  return packPart("xl/worksheets/sheet1.xml", sheetXml(rows), deflating);
}

function sheetXml(rows: number): Generator<string | Uint8Array> {
  return fillSheetData(SHEET, rowsBytes({ sheet: "Lang", top: 5, left: 1, styles: STYLES, rows: lines(rows) }, NEVER));
}

const STREETS = ["Lindenlaan", "Kastanjehof", "Meidoornstraat", "Beukenplein", "Populierenweg"];
const SUPPLIERS = ["Groen & Zo BV", "Schoonmaakbedrijf De Bezem", "Hoveniers Het Perk", "Bewoners zelf"];
const SERVICES = ["schoonmaak trappenhuis", "onderhoud tuin", "glasbewassing", "huismeester", "verlichting"];

function* lines(count: number): Generator<readonly CellInput[]> {
  // A fixed sequence, so that every tool writes the same.
  let seed = 20_240_301;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed % below;
  };
  for (let row = 0; row < count; row += 1) {
    const amount = next(1_000_000) / 100;
    const share = next(1000) / 1000;
    yield [
      `K-${String(row + 1).padStart(6, "0")}`,
      `Complex ${next(400)}`,
      `${STREETS[next(5)]} ${next(300) + 1}`,
      `${1000 + next(9000)} ${String.fromCharCode(65 + next(26), 65 + next(26))}`,
      44_000 + next(2000),
      45_000 + next(2000),
      amount,
      share,
      SERVICES[next(5)]!,
      SUPPLIERS[next(4)]!,
      next(3) === 0 ? null : `opmerking ${next(10_000)}`,
      {
        formula: "zbRegels[[#This Row],[Bedrag]]*zbRegels[[#This Row],[Deel]]",
        result: Math.round(amount * share * 100) / 100,
      },
    ];
  }
}

/** The same rows, a shared style a column, which is the fastest way ExcelJS has to write a table's worth of rows. */
async function writeWithExcelJs(rows: number): Promise<unknown> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Lang");
  const formats = ["@", "", "", "", "dd-mm-yyyy", "dd-mm-yyyy", "#,##0.00", "0%", "", "", "", "#,##0.00"];
  const styles = formats.map((numFmt) => (numFmt ? { numFmt } : {}));
  for (const line of lines(rows)) {
    const row = sheet.addRow(line.map((input) => input as ExcelJS.CellValue));
    styles.forEach((style, column) => {
      row.getCell(column + 1).style = style;
    });
  }
  return workbook.xlsx.writeBuffer();
}

function millisecondsOf({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function best(work: () => unknown, turns = 3): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < turns; turn += 1) least = Math.min(least, await timed(work));
  return least;
}

function heldBytes(): number {
  globalThis.gc?.();
  return process.memoryUsage.rss();
}

async function peakDuring(work: () => Promise<unknown>): Promise<number> {
  let peak = 0;
  const look = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 5);
  await work();
  clearInterval(look);
  return Math.max(peak, process.memoryUsage.rss());
}
