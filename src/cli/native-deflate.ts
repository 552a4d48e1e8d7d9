/** Compression by Node's own zlib: whole parts at once, or a long part in a thread of its own while it is made. */

import { once } from "node:events";
import { createDeflateRaw, deflateRawSync } from "node:zlib";
import type { Deflating } from "../xlsx/rows/pack-sheet.ts";

/** Raw deflate of a whole part. */
export function nativeDeflate(data: Uint8Array): Uint8Array {
  return deflateRawSync(data, { level: 6 });
}

/** A compression that runs beside the writing of rows. */
export function startNativeDeflating(level = 6): Deflating {
  const stream = createDeflateRaw({ level, chunkSize: 1 << 18 });
  const done: Uint8Array[] = [];
  stream.on("data", (chunk: Uint8Array) => done.push(chunk));
  const ended = once(stream, "end");
  // Whoever waits for the end hears of a failure; without this line Node would also report it as unhandled.
  ended.catch(() => undefined);
  return {
    push: async (piece) => {
      if (!stream.write(piece)) await once(stream, "drain");
    },
    finish: async () => {
      stream.end();
      await ended;
      return done;
    },
  };
}
