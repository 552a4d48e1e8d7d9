/**
 * The rows of a table in the place of the pattern row that ExcelJS wrote. A long table is compressed while it is made, so
 * that its XML is never in memory as a whole.
 */

import { strToU8 } from "fflate";
import type { Problem } from "../../problems/problem.ts";
import type { CellInput } from "../../workbook/cell.ts";
import type { PackagePart } from "../package/write-package.ts";
import { type Deflating, feedPart } from "../rows/pack-sheet.ts";
import { rowsBytes } from "../rows/row-writer.ts";

export interface SheetBody {
  readonly sheet: string;
  /** The row that the pattern stands on, which is the first row of the body. */
  readonly top: number;
  readonly columns: number;
  readonly rows: readonly (readonly CellInput[])[];
  /** Points, for a row whose texts take more than one line. */
  readonly heightOf?: (cells: readonly CellInput[]) => number | null;
}

/** From this many rows on the sheet is compressed while it is made. */
const LONG = 1000;

/** `xml` is the finished sheet, with the pattern row as its last row. The compression of a long one may still have to end. */
export async function sheetPart(
  name: string,
  xml: string,
  body: SheetBody,
  startDeflating: () => Deflating,
  onProblem: (problem: Problem) => void,
): Promise<{ readonly part: PackagePart | Promise<PackagePart> }> {
  const start = xml.lastIndexOf(`<row r="${body.top}"`);
  const end = xml.lastIndexOf("</sheetData>");
  if (start < 0 || end < start) throw new Error(`${name} has no pattern row`);
  const styles = stylesOf(xml.slice(start, end), body.columns);
  const rows = rowsBytes({ ...body, left: 1, styles }, onProblem);
  const pieces = around(strToU8(xml.slice(0, start)), rows, strToU8(xml.slice(end)));
  return body.rows.length < LONG
    ? { part: { name, content: joined([...pieces]) } }
    : feedPart(name, pieces, startDeflating());
}

function* around(before: Uint8Array, rows: Iterable<Uint8Array>, after: Uint8Array): Generator<Uint8Array> {
  yield before;
  yield* rows;
  yield after;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function stylesOf(patternRow: string, columns: number): number[] {
  const styles = [...patternRow.matchAll(/<c r="[A-Z]+\d+" s="(\d+)"/g)].map((match) => Number(match[1]));
  if (styles.length !== columns) throw new Error(`the pattern row has ${styles.length} of ${columns} styles`);
  return styles;
}
