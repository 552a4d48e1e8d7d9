/**
 * Sheets that were read a moment ago. A workbook is read again after each change, and a change leaves nearly every sheet byte for
 * byte as it was: to parse those again would be most of the time of reading. Nobody changes what was read, so readings may share it.
 */

import type { PackedPart } from "../package/write-package.ts";
import type { SheetContent } from "./read-sheet.ts";

/** What the same bytes of a sheet can mean something else by: the parts with its texts and its styles, and where days begin. */
export interface SheetBasis {
  readonly parts: readonly (PackedPart | null)[];
  readonly date1904: boolean;
}

export interface KnownSheet {
  readonly part: PackedPart;
  readonly content: SheetContent;
}

/** By the checksum that the package has of it. */
type KnownSheets = ReadonlyMap<number, KnownSheet>;

/** Workbooks that are kept in mind; few read more of them by turns. */
const WORKBOOKS = 3;
/** Bytes of XML, of its sheets with their texts and styles: what a larger workbook holds would be kept in memory for too little. */
const LARGEST = 8_000_000;

const NOTHING = new Uint8Array(0);

let known: readonly { readonly basis: SheetBasis; readonly sheets: KnownSheets }[] = [];

/** Gives what is known of a sheet on this basis; null when it has to be read. */
export function knownSheets(basis: SheetBasis): (part: PackedPart) => SheetContent | null {
  const sheets = known.find((one) => sameBasis(one.basis, basis))?.sheets;
  return (part) => {
    const found = sheets?.get(part.crc32);
    return found && sameBytes(found.part, part) ? found.content : null;
  };
}

/** Keeps the sheets of the workbook that was read last, in the place of those of its earlier reading. */
export function keepSheets(basis: SheetBasis, sheets: readonly KnownSheet[]): void {
  const others = known.filter((one) => !sameBasis(one.basis, basis)).slice(0, WORKBOOKS - 1);
  const size = [...basis.parts, ...sheets.map(({ part }) => part)].reduce((sum, part) => sum + (part?.size ?? 0), 0);
  known = size > LARGEST ? others : [ownCopy(basis, sheets), ...others];
}

function ownCopy(basis: SheetBasis, sheets: readonly KnownSheet[]): (typeof known)[number] {
  return {
    basis: { ...basis, parts: basis.parts.map((part) => part && copyOf(part)) },
    sheets: new Map(sheets.map(({ part, content }) => [part.crc32, { part: copyOf(part), content }])),
  };
}

/**
 * A part as it was read is a view of the file: kept so, it would keep the bytes of the whole file in memory, with its pictures. The
 * constructor copies them, which `slice` of a Buffer does not.
 */
function copyOf(part: PackedPart): PackedPart {
  return { ...part, packed: part.packed.map((bytes) => new Uint8Array(bytes)) };
}

function sameBasis(one: SheetBasis, other: SheetBasis): boolean {
  return (
    one.date1904 === other.date1904 && one.parts.every((part, at) => sameBytes(part ?? null, other.parts[at] ?? null))
  );
}

/** Packed bytes are fewer to compare, and the same ones unpack to the same. */
function sameBytes(one: PackedPart | null, other: PackedPart | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.crc32 !== other.crc32 || one.size !== other.size || one.method !== other.method) return false;
  const [mine = NOTHING, theirs = NOTHING] = [one.packed[0], other.packed[0]];
  if (mine.length !== theirs.length) return false;
  // A loop, for this is looked at byte by byte for every sheet: a function for each takes ten times as long.
  for (let at = 0; at < mine.length; at += 1) if (mine[at] !== theirs[at]) return false;
  return true;
}
