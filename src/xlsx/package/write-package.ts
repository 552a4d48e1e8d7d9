/**
 * Writes a zip package with the same bytes for the same parts: every member carries 1 January 1980, the order is the
 * order given. A part that was taken from another package with its compressed bytes is copied as it is.
 */

import { crc32 } from "./crc32.ts";

/** Raw deflate of a whole part: `deflateRawSync` of node:zlib or `deflateSync` of fflate, with the level of choice. */
export type Deflate = (data: Uint8Array) => Uint8Array;
/** A checksum that the platform has; our own where it has none. */
export type Checksum = (data: Uint8Array) => number;

/** A part in the clear: compressed while writing. */
export interface PlainPart {
  readonly name: string;
  readonly content: Uint8Array;
}

/** A part that is compressed already: copied from another package, or deflated while it was made. */
export interface PackedPart {
  readonly name: string;
  /** 0 stored, 8 deflated; anything else is copied as it was. */
  readonly method: number;
  readonly crc32: number;
  /** Length in the clear. */
  readonly size: number;
  readonly packed: readonly Uint8Array[];
}

export type PackagePart = PlainPart | PackedPart;

const FLAG_UTF8 = 0x0800;
/** 1 January 1980, midnight: the first moment a zip can hold. */
const FIRST_DATE = 0x0021;
const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
const END_RECORD = 22;
const MAX_MEMBERS = 0xffff;
const MAX_BYTES = 0xffffffff;

/**
 * The package as bytes. Throws when it would need zip64 (more than 65,535 members or 4 GB), which no workbook within the
 * limits of reading does, and when two parts have one name.
 */
export function writePackage(parts: readonly PackagePart[], deflate: Deflate, checksum: Checksum = crc32): Uint8Array {
  const names = new Set(parts.map((part) => part.name));
  if (names.size !== parts.length) throw new Error("two parts of a package have the same name");
  const members = parts.map((part) => ({
    name: new TextEncoder().encode(part.name),
    ...pack(part, deflate, checksum),
  }));
  const directorySize = members.reduce((sum, member) => sum + CENTRAL_HEADER + member.name.length, 0);
  const bodySize = members.reduce((sum, member) => sum + LOCAL_HEADER + member.name.length + member.length, 0);
  const total = bodySize + directorySize + END_RECORD;
  if (members.length >= MAX_MEMBERS || total >= MAX_BYTES) throw new Error("the package is too large for a plain zip");

  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let directoryAt = bodySize;
  for (const member of members) {
    const start = at;
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, member);
    bytes.set(member.name, at + LOCAL_HEADER);
    at += LOCAL_HEADER + member.name.length;
    for (const chunk of member.packed) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    view.setUint32(directoryAt, 0x02014b50, true);
    view.setUint16(directoryAt + 4, 20, true);
    writeCommon(view, directoryAt + 6, member);
    view.setUint32(directoryAt + 42, start, true);
    bytes.set(member.name, directoryAt + CENTRAL_HEADER);
    directoryAt += CENTRAL_HEADER + member.name.length;
  }
  view.setUint32(directoryAt, 0x06054b50, true);
  view.setUint16(directoryAt + 8, members.length, true);
  view.setUint16(directoryAt + 10, members.length, true);
  view.setUint32(directoryAt + 12, directorySize, true);
  view.setUint32(directoryAt + 16, bodySize, true);
  return bytes;
}

interface Packed {
  readonly method: number;
  readonly crc32: number;
  readonly size: number;
  readonly length: number;
  readonly packed: readonly Uint8Array[];
}

interface Member extends Packed {
  readonly name: Uint8Array;
}

function pack(part: PackagePart, deflate: Deflate, checksum: Checksum): Packed {
  if ("packed" in part) {
    return {
      method: part.method,
      crc32: part.crc32,
      size: part.size,
      packed: part.packed,
      length: part.packed.reduce((sum, chunk) => sum + chunk.length, 0),
    };
  }
  const deflated = deflate(part.content);
  const smaller = deflated.length < part.content.length;
  const data = smaller ? deflated : part.content;
  return {
    method: smaller ? 8 : 0,
    crc32: checksum(part.content),
    size: part.content.length,
    packed: [data],
    length: data.length,
  };
}

/** The 26 bytes that the local header and the directory share: version, flags, method, date, checksum, sizes, name length. */
function writeCommon(view: DataView, at: number, member: Member): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, member.name.some((byte) => byte > 127) ? FLAG_UTF8 : 0, true);
  view.setUint16(at + 4, member.method, true);
  view.setUint16(at + 6, 0, true);
  view.setUint16(at + 8, FIRST_DATE, true);
  view.setUint32(at + 10, member.crc32, true);
  view.setUint32(at + 14, member.length, true);
  view.setUint32(at + 18, member.size, true);
  view.setUint16(at + 22, member.name.length, true);
}
