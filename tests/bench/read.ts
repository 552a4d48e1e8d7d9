/** Reading 100,000 rows × 12 with evidence, against saxes over the same inflated sheet; and how time grows with rows. */

import { inflateRawSync } from "node:zlib";
import { SaxesParser } from "saxes";
import { nativeInflate } from "../../src/cli/native-zip.ts";
import { zipMembers } from "../../src/xlsx/package/zip-members.ts";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";
import type { Figure } from "./figure.ts";
import { unitsExport } from "./units-export.ts";
import { unitsWorkbook } from "./units-workbook.ts";

/** So many others are kept in mind when they are read: a workbook that was read before them has to be read anew. */
const OTHERS = [2, 3, 4];

export async function run(): Promise<Figure[]> {
  const others = await Promise.all(OTHERS.map((rows) => unitsWorkbook(rows)));
  const readAnew = (bytes: Uint8Array): number => {
    for (const other of others) readWorkbook(other, "other.xlsx", { inflate: nativeInflate });
    return timed(() => readWorkbook(bytes, "bench.xlsx", { inflate: nativeInflate }));
  };
  const figures: Figure[] = [await exported(readAnew)];
  const perRow: number[] = [];
  for (const rows of [1_000, 10_000, 100_000]) {
    const bytes = await unitsWorkbook(rows);
    const sheet = sheetOf(bytes);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      theirs.push(timed(() => parse(sheet)));
      ours.push(readAnew(bytes));
    }
    perRow.push(Math.min(...ours) / rows);
    figures.push({
      what: `reading ${rows.toLocaleString("en")} rows × 12 with evidence, against saxes over the inflated sheet`,
      value: Math.min(...ours) / Math.min(...theirs),
      unit: "×",
      ...(rows === 100_000 ? { target: 1.5 } : {}),
    });
  }
  figures.push({
    what: "time per row at 100,000 rows against 10,000",
    value: (perRow[2] ?? 0) / (perRow[1] ?? 1),
    unit: "×",
    target: 1.5,
  });
  return figures;
}

/** As Excel writes it: the texts stand in a part of their own, which has to be read as well. */
async function exported(readAnew: (bytes: Uint8Array) => number): Promise<Figure> {
  const bytes = await unitsExport(100_000);
  const parts = [sheetOf(bytes), partOf(bytes, "xl/sharedStrings.xml")];
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let turn = 0; turn < 4; turn += 1) {
    theirs.push(timed(() => parts.forEach(parse)));
    ours.push(readAnew(bytes));
  }
  const value = Math.min(...ours) / Math.min(...theirs);
  return { what: "reading 100,000 rows × 12 with shared texts, against saxes over sheet and texts", value, unit: "×" };
}

function sheetOf(bytes: Uint8Array): string {
  return partOf(bytes, "xl/worksheets/sheet");
}

/** The largest part whose name begins so, as text. */
function partOf(bytes: Uint8Array, name: string): string {
  const members = zipMembers(bytes).filter((member) => member.name.startsWith(name));
  const largest = members.sort((a, b) => b.size - a.size)[0];
  return new TextDecoder().decode(inflateRawSync(largest?.packed[0] ?? new Uint8Array(0)));
}

function parse(xml: string): void {
  const parser = new SaxesParser();
  let tags = 0;
  parser.on("opentag", () => {
    tags += 1;
  });
  for (let at = 0; at < xml.length; at += 1 << 18) parser.write(xml.slice(at, at + (1 << 18)));
  parser.close();
  if (tags === 0) throw new Error("nothing was read");
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
