import { Deflate } from "fflate";
import type { Deflating } from "./pack-sheet.ts";

/** Compression in plain JavaScript, for the browser: about three times as slow as node:zlib. */
export function startFflateDeflating(level: 1 | 6 | 9 = 6): Deflating {
  const done: Uint8Array[] = [];
  const stream = new Deflate({ level }, (chunk) => {
    if (chunk.length > 0) done.push(chunk);
  });
  return {
    push: (piece) => stream.push(piece, false),
    finish: () => {
      stream.push(new Uint8Array(0), true);
      return done;
    },
  };
}
