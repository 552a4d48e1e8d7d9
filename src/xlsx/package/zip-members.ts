import type { PackedPart } from "./write-package.ts";

/** Inflates raw deflate; throws when the result grows past `limit` bytes. */
export type Inflate = (data: Uint8Array, limit: number) => Uint8Array;

/** The members of a zip with their packed bytes, in the order of its directory. Throws on bytes that are no zip. */
export function zipMembers(bytes: Uint8Array): readonly PackedPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const members: PackedPart[] = [];
  let at = end.directoryAt;
  for (let index = 0; index < end.count; index += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error("damaged zip directory");
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const localAt = view.getUint32(at + 42, true) + end.shift;
    const packedSize = view.getUint32(at + 20, true);
    const start = localAt + 30 + view.getUint16(localAt + 26, true) + view.getUint16(localAt + 28, true);
    members.push({
      name: decodeName(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x0800) !== 0),
      method: view.getUint16(at + 10, true),
      crc32: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      packed: [bytes.subarray(start, start + packedSize)],
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

function endRecord(view: DataView) {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    // Bytes may stand before the zip; offsets count from its own start.
    const directoryAt = at - size;
    return { count: view.getUint16(at + 10, true), directoryAt, shift: directoryAt - offset };
  }
  throw new Error("no zip directory");
}

/** Names of parts are ASCII; others keep their bytes as far as a text can. */
function decodeName(bytes: Uint8Array, utf8: boolean): string {
  return new TextDecoder(utf8 ? "utf-8" : "latin1").decode(bytes);
}
