/**
 * Compression in plain JavaScript. The same bytes on every machine and in the browser: versions of Node bring versions of
 * zlib, which compress to other bytes.
 */

import { deflateSync } from "fflate";
import { startFflateDeflating } from "../rows/fflate-deflating.ts";
import type { Compression } from "./finish-package.ts";

const LEVEL = 6;

export const portableCompression: Compression = {
  deflate: (data) => deflateSync(data, { level: LEVEL }),
  startDeflating: () => startFflateDeflating(LEVEL),
};
