/** Node's own zlib: several times faster than what a browser has to do with. */

import { crc32, inflateRawSync } from "node:zlib";
import type { Compression } from "../xlsx/finish/finish-package.ts";
import type { ZipTools } from "../xlsx/patch/source-package.ts";
import { nativeDeflate, startNativeDeflating } from "./native-deflate.ts";

/** Bytes of room at a time: a sheet has millions, and the usual sixteen thousand make it thousands of pieces to put together. */
const LARGEST_CHUNK = 1 << 20;
/** Less is not allowed. */
const SMALLEST_CHUNK = 64;

/** Inflates one member of a package; stops with an error as soon as it grows past `limit` bytes. */
export function nativeInflate(data: Uint8Array, limit: number): Uint8Array {
  const chunkSize = Math.min(Math.max(limit + 1, SMALLEST_CHUNK), LARGEST_CHUNK);
  return inflateRawSync(data, { maxOutputLength: limit, chunkSize });
}

/** What writing a new workbook needs. */
export const nativeCompression: Compression = {
  deflate: nativeDeflate,
  startDeflating: startNativeDeflating,
  checksum: crc32,
};

/** What patching an existing package needs. */
export const nativeZip: ZipTools = { inflate: nativeInflate, deflate: nativeDeflate, checksum: crc32 };
