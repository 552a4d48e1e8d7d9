import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/support/longest-first.ts";

export default defineConfig({
  test: {
    // For a machine that others use too: what hangs is broken, what takes long is only slow.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 30_000 } },
    // Tests in a browser and in LibreOffice wait a lot: two at once also on the smallest machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: LongestFirst },
    include: ["tests/**/*.test.ts"],
    // Files of tests leave no state behind; to load everything anew for each took more than its tests.
    isolate: false,
    // Much is made and soon forgotten, as by a parser: with more room for what is new, little of it is copied to be kept.
    execArgv: ["--max-semi-space-size=64"],
  },
});
