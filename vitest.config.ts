import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Tests in a browser and in LibreOffice wait a lot: two at once also on the smallest machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
