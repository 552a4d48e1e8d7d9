/** Node's own zlib: several times faster than what a browser has to do with. */

import { once } from "node:events";
import { createDeflateRaw, deflateRawSync, inflateRawSync } from "node:zlib";
import type { Compression } from "../xlsx/finish/finish-package.ts";
import type { ZipTools } from "../xlsx/patch/source-package.ts";

/** Inflates one member of a package; stops with an error as soon as it grows past `limit` bytes. */
export function nativeInflate(data: Uint8Array, limit: number): Uint8Array {
  return inflateRawSync(data, { maxOutputLength: limit });
}

/** Compression for writing: a whole part at once, or piece by piece while it is made. */
export const nativeCompression: Compression = {
  deflate: (data) => deflateRawSync(data, { level: 6 }),
  startDeflating: () => {
    const stream = createDeflateRaw({ level: 6 });
    const out: Uint8Array[] = [];
    stream.on("data", (piece: Uint8Array) => out.push(piece));
    const failed = new Promise<never>((_, reject) => stream.once("error", reject));
    return {
      push: (piece) =>
        stream.write(piece) ? undefined : Promise.race([once(stream, "drain").then(() => undefined), failed]),
      finish: async () => {
        stream.end();
        await Promise.race([once(stream, "end"), failed]);
        return out;
      },
    };
  },
};

/** What patching an existing package needs. */
export const nativeZip: ZipTools = { inflate: nativeInflate, deflate: nativeCompression.deflate };
