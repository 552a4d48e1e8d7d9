/** Bundles the benchmarks and runs them in a process that can collect its garbage on request. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const here = import.meta.dirname;
const outdir = join(here, "../../node_modules/.cache/zelfbeheer-bench");
await build({
  entryPoints: readdirSync(here)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(here, name)),
  outdir,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  logLevel: "error",
});
const { status } = spawnSync(process.execPath, ["--expose-gc", join(outdir, "run.mjs"), ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, BENCH_FOLDER: outdir },
});
process.exitCode = status ?? 1;
