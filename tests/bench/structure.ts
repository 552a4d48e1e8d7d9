/** Structuring from file to file, as whole processes: time against a process that only reads, memory, growth. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Figure } from "./figure.ts";
import { nineSheets } from "./nine-sheets.ts";
import { unitsExport } from "./units-export.ts";

const CLI = "src/cli/zelfbeheer.mjs";
const TURNS = 5;

export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "zelfbeheer-bench-"));
  const out = join(folder, "out.xlsx");
  try {
    return [...(await nine(folder, out)), ...(await growth(folder, out))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function nine(folder: string, out: string): Promise<Figure[]> {
  const input = join(folder, "nine.xlsx");
  writeFileSync(input, await nineSheets(5_000));
  const reading: Run[] = [];
  const whole: Run[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    reading.push(measure(join(process.env.BENCH_FOLDER ?? "", "read-process.mjs"), [input]));
    whole.push(measure(CLI, ["structure", input, "--out", out, "--force"]));
  }
  const seconds = least(whole);
  const what = "structuring 5,000 units in nine sheets, whole process";
  return [
    { what, value: seconds, unit: "s" },
    { what: "  against a process that only reads", value: seconds / least(reading), unit: "×", target: 3 },
    { what: "  largest memory", value: Math.max(...whole.map(({ megabytes }) => megabytes)), unit: "MB", target: 300 },
  ];
}

async function growth(folder: string, out: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  const perRow: number[] = [];
  for (const rows of [1_000, 10_000, 100_000]) {
    const input = join(folder, `${rows}.xlsx`);
    writeFileSync(input, await unitsExport(rows));
    const { seconds, megabytes } = measure(CLI, ["structure", input, "--out", out, "--force"]);
    perRow.push(seconds / rows);
    const what = `structuring ${rows.toLocaleString("en")} units in one sheet, whole process`;
    const target = rows === 100_000 ? { target: 1000 } : {};
    figures.push(
      { what, value: seconds, unit: "s" },
      { what: "  largest memory", value: megabytes, unit: "MB", ...target },
    );
  }
  const value = (perRow[2] ?? 0) / (perRow[1] ?? 1);
  return [...figures, { what: "time per unit at 100,000 against 10,000", value, unit: "×", target: 1.5 }];
}

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Wall seconds and the largest memory of a process, as it counts them itself at its end. */
function measure(program: string, args: readonly string[]): Run {
  const script = `
    process.argv = [process.argv[0], ${JSON.stringify(program)}, ...${JSON.stringify(args)}];
    process.on("exit", () => process.stdout.write("\\n@" + JSON.stringify({ seconds: process.uptime(), megabytes: process.resourceUsage().maxRSS / 1024 })));
    import(${JSON.stringify(pathToFileURL(program).href)});`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ["-e", script], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const at = stdout.lastIndexOf("@");
  // A refusal is fast, and no figure.
  if (at < 0 || (status ?? 70) > 1) throw new Error(stderr);
  return JSON.parse(stdout.slice(at + 1)) as Run;
}

function least(runs: readonly Run[]): number {
  return Math.min(...runs.map(({ seconds }) => seconds));
}
