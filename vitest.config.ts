import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/support/longest-first.ts";

/** Tests that start a program, a browser or the host of Excel: each file in a process of its own. */
const WHOLE = ["addin", "cli", "excel-host", "story"].map((folder) => `tests/${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    // For a machine that others use too: what hangs is broken, what takes long is only slow.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 30_000 } },
    // Tests in a browser and in LibreOffice wait a lot: two at once also on the smallest machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: "whole", include: WHOLE } },
      // What has no state of its own need not be loaded anew for each file, which took more than its tests.
      { extends: true, test: { name: "parts", include: ["tests/**/*.test.ts"], exclude: WHOLE, isolate: false } },
    ],
  },
});
