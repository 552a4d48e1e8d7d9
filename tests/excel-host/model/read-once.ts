/**
 * Reading a file and putting another into it take most of the time of a test, and tests open the same files over and over. Nobody
 * changes bytes, or what was read of them.
 */

import type { Outcome } from "../../../src/problems/problem.ts";
import type { WorkbookEvidence } from "../../../src/workbook/evidence.ts";
import { type AddedSheets, addSheets } from "../../../src/xlsx/patch/add-sheets.ts";
import type { ZipTools } from "../../../src/xlsx/patch/source-package.ts";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";

const read = new WeakMap<Uint8Array, Outcome<WorkbookEvidence>>();
const added = new WeakMap<Uint8Array, WeakMap<Uint8Array, Outcome<AddedSheets>>>();
let arrived = new Uint8Array();

export function readOnce(bytes: Uint8Array, { inflate }: ZipTools): Outcome<WorkbookEvidence> {
  const known = read.get(bytes);
  if (known) return known;
  const found = readWorkbook(bytes, "Werkboek.xlsx", { inflate });
  read.set(bytes, found);
  return found;
}

export function addOnce(into: Uint8Array, bytes: Uint8Array, tools: ZipTools): Outcome<AddedSheets> {
  const here = added.get(into) ?? new WeakMap<Uint8Array, Outcome<AddedSheets>>();
  added.set(into, here);
  const known = here.get(bytes);
  if (known) return known;
  const found = addSheets(into, bytes, tools);
  here.set(bytes, found);
  return found;
}

/** A file that came over the wire is other bytes each time: when it is the one that came before, the bytes of then. */
export function asArrivedBefore(bytes: Uint8Array<ArrayBuffer>): Uint8Array {
  if (arrived.length !== bytes.length || !arrived.every((byte, at) => byte === bytes[at])) arrived = bytes;
  return arrived;
}
