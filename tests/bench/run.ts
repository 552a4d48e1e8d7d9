/** All benchmarks, or the ones named: `npm run bench -- read write`. Ratios are against a peer in the same run. */

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Figure } from "./figure.ts";

const NAMES = ["template", "read", "write", "write-into", "structure", "charges", "today", "roster", "effects", "pane"];
const folder = process.env.BENCH_FOLDER ?? "";
const asked = process.argv.slice(2);

for (const name of asked.length > 0 ? asked : NAMES) {
  const bench = (await import(pathToFileURL(join(folder, `${name}.mjs`)).href)) as {
    run(): Promise<readonly Figure[]>;
  };
  process.stdout.write(`\n${name}\n`);
  for (const { what, value, unit, target } of await bench.run()) {
    const goal = target === undefined ? "" : `   (at most ${target}${value <= target ? "" : ", MISSED"})`;
    process.stdout.write(`  ${what.padEnd(78)} ${value.toFixed(value < 10 ? 2 : 0).padStart(8)} ${unit}${goal}\n`);
  }
}
