import { crc32 } from "../package/crc32.ts";
import type { PackedPart } from "../package/write-package.ts";

/** A compression that is under way: node:zlib in its own thread on the command line, fflate in the browser. */
export interface Deflating {
  /** May be awaited before the next piece, so that pieces do not pile up. */
  push(piece: Uint8Array): void | Promise<void>;
  /** A faster checksum than our own, where the platform has one; continues from `previous`. */
  crc32?(data: Uint8Array, previous: number): number;
  /** The end: everything that came out, raw deflate. */
  finish(): readonly Uint8Array[] | Promise<readonly Uint8Array[]>;
}

/**
 * Compresses a part while it is made, so that its XML is never in memory as a whole. The pieces are the start of the sheet
 * up to and including `<sheetData>`, what `rowsBytes` yields, and the rest of the sheet.
 */
export async function packPart(
  name: string,
  pieces: Iterable<string | Uint8Array>,
  deflating: Deflating,
): Promise<PackedPart> {
  const { part } = await feedPart(name, pieces, deflating);
  return part;
}

/** As `packPart`, but gives what it makes as soon as the last piece was taken: the next part can begin while this one ends. */
export async function feedPart(
  name: string,
  pieces: Iterable<string | Uint8Array>,
  deflating: Deflating,
): Promise<{ readonly part: Promise<PackedPart> }> {
  let size = 0;
  let checksum = 0;
  const encoder = new TextEncoder();
  const sum = deflating.crc32 ?? crc32;
  for (const piece of pieces) {
    const bytes = typeof piece === "string" ? encoder.encode(piece) : piece;
    size += bytes.length;
    checksum = sum(bytes, checksum);
    await deflating.push(bytes);
  }
  const ended = async () => ({ name, method: 8 as const, crc32: checksum, size, packed: await deflating.finish() });
  return { part: ended() };
}

/** The pieces of a sheet of ours whose empty `<sheetData>` is filled with rows. */
export function* fillSheetData(sheetXml: string, rows: Iterable<Uint8Array>): Generator<string | Uint8Array> {
  const match = /<sheetData\s*(?:\/>|>\s*<\/sheetData>)/.exec(sheetXml);
  if (!match) throw new Error("the sheet has no empty sheetData");
  yield `${sheetXml.slice(0, match.index)}<sheetData>`;
  yield* rows;
  yield `</sheetData>${sheetXml.slice(match.index + match[0].length)}`;
}
