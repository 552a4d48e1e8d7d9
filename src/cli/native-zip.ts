/** Node's own zlib: several times faster than what a browser has to do with. */

import { crc32, inflateRawSync } from "node:zlib";
import type { Compression } from "../xlsx/finish/finish-package.ts";
import type { ZipTools } from "../xlsx/patch/source-package.ts";
import { nativeDeflate, startNativeDeflating } from "./native-deflate.ts";

/** Less room is not allowed. */
const SMALLEST_CHUNK = 64;

/**
 * Inflates one member of a package; stops with an error as soon as it grows past `limit` bytes. There is room for all of it at once,
 * and a byte over, so that zlib is called once and nothing has to be put together: of a sheet with a million cells a twentieth of reading.
 */
export function nativeInflate(data: Uint8Array, limit: number): Uint8Array {
  return inflateRawSync(data, { maxOutputLength: limit, chunkSize: Math.max(limit + 1, SMALLEST_CHUNK) });
}

/** What writing a new workbook needs. */
export const nativeCompression: Compression = {
  deflate: nativeDeflate,
  startDeflating: startNativeDeflating,
  checksum: crc32,
};

/** What patching an existing package needs. */
export const nativeZip: ZipTools = { inflate: nativeInflate, deflate: nativeDeflate, checksum: crc32 };
