/** Bundles the benchmarks and runs them in a process that can collect its garbage on request. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";

const here = import.meta.dirname;
const outdir = join(here, "../../node_modules/.cache/zelfbeheer-bench");
/** Where a file was before it was bundled. */
const ownFolder = {
  name: "own-folder",
  setup({ onLoad }) {
    onLoad({ filter: /tests[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll("import.meta.dirname", JSON.stringify(dirname(path))),
      loader: "ts",
    }));
  },
};
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
  plugins: [ownFolder],
  logLevel: "error",
});
const { status } = spawnSync(process.execPath, ["--expose-gc", join(outdir, "run.mjs"), ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, BENCH_FOLDER: outdir },
});
process.exitCode = status ?? 1;
