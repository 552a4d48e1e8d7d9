/** Compression by Node's own zlib: whole parts at once, or a long part in a thread of its own while it is made. */

import { once } from "node:events";
import { setImmediate } from "node:timers/promises";
import { crc32, createDeflateRaw, deflateRawSync } from "node:zlib";
import type { Deflating } from "../xlsx/rows/pack-sheet.ts";

/** Pieces that may wait for the other thread: enough to keep it busy, few enough to need no memory. */
const MAX_WAITING = 4;

/** Raw deflate of a whole part. */
export function nativeDeflate(data: Uint8Array): Uint8Array {
  return deflateRawSync(data, { level: 6 });
}

/** A compression that runs beside the writing of rows. */
export function startNativeDeflating(level = 6): Deflating {
  const stream = createDeflateRaw({ level, chunkSize: 1 << 18 });
  const done: Uint8Array[] = [];
  let waiting = 0;
  let wake: () => void = () => undefined;
  stream.on("data", (chunk: Uint8Array) => done.push(chunk));
  const ended = once(stream, "end");
  return {
    crc32,
    push: async (piece) => {
      waiting += 1;
      stream.write(piece, () => {
        waiting -= 1;
        wake();
      });
      // The thread gets its next piece when this one lets go; without that they would take turns instead of working together.
      await setImmediate();
      if (waiting < MAX_WAITING) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    },
    finish: async () => {
      stream.end();
      await ended;
      return done;
    },
  };
}
