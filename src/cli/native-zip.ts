/** Node's own zlib: several times faster than what a browser has to do with. */

import { inflateRawSync } from "node:zlib";

/** Inflates one member of a package; stops with an error as soon as it grows past `limit` bytes. */
export function nativeInflate(data: Uint8Array, limit: number): Uint8Array {
  return inflateRawSync(data, { maxOutputLength: limit });
}
