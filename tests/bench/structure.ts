/** Structuring a list of units from file to file, as whole processes: time against reading, memory, growth. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Figure } from "./figure.ts";
import { unitsWorkbook } from "./units-workbook.ts";

const CLI = "src/cli/zelfbeheer.mjs";

export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "zelfbeheer-bench-"));
  const figures: Figure[] = [];
  const perRow: number[] = [];
  for (const rows of [1_000, 5_000, 10_000, 100_000]) {
    const input = join(folder, `${rows}.xlsx`);
    writeFileSync(input, await unitsWorkbook(rows));
    const reading = measure(["structure", input, "--dry-run"], true);
    const whole = measure(["structure", input, "--out", join(folder, "out.xlsx"), "--force"], false);
    perRow.push(whole.seconds / rows);
    figures.push({
      what: `structuring ${rows.toLocaleString("en")} units, whole process`,
      value: whole.seconds,
      unit: "s",
    });
    figures.push({ what: `  against the same without writing`, value: whole.seconds / reading.seconds, unit: "×" });
    figures.push({
      what: `  largest memory`,
      value: whole.megabytes,
      unit: "MB",
      ...(rows === 100_000 ? { target: 1000 } : rows === 5_000 ? { target: 300 } : {}),
    });
  }
  figures.push({
    what: "time per unit at 100,000 against 10,000",
    value: (perRow[3] ?? 0) / (perRow[2] ?? 1),
    unit: "×",
    target: 1.5,
  });
  rmSync(folder, { recursive: true });
  return figures;
}

/** Wall seconds and the largest memory of the process, as the system counted them. */
function measure(args: readonly string[], _dry: boolean): { seconds: number; megabytes: number } {
  const script = `
    const { performance } = require("node:perf_hooks");
    const start = performance.now();
    process.argv = [process.argv[0], ${JSON.stringify(CLI)}, ...${JSON.stringify(args)}];
    import(${JSON.stringify(`file://${process.cwd()}/${CLI}`)}).then(() => {
      process.stdout.write("\\n@" + JSON.stringify({ seconds: (performance.now() - start) / 1000, megabytes: process.resourceUsage().maxRSS / 1024 }));
    });`;
  const { stdout } = spawnSync(process.execPath, ["-e", script], { encoding: "utf8", maxBuffer: 1 << 28 });
  return JSON.parse(stdout.slice(stdout.lastIndexOf("@") + 1)) as { seconds: number; megabytes: number };
}
