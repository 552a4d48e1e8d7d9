#!/usr/bin/env node
/**
 * Starts the command line from a clone, without a build step to remember: the TypeScript sources are bundled when they are
 * newer than the last bundle (a tenth of a second), and run.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const HOUR = 3_600_000;
const source = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = cacheFolder();
const bundle = join(cache, String(Math.round(newest(source))));

if (!existsSync(join(bundle, "main.js"))) await build();
const { main } = await import(pathToFileURL(join(bundle, "main.js")).href);
process.exitCode = await main(process.argv.slice(2));

/** Beside the packages; on a machine where that is not writable, no bundle is kept. */
function cacheFolder() {
  const folder = join(dirname(source), "node_modules", ".cache", "zelfbeheer");
  try {
    mkdirSync(folder, { recursive: true });
    return folder;
  } catch {
    return join(tmpdir(), `zelfbeheer-${process.getuid?.() ?? 0}`);
  }
}

function newest(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}

/**
 * The packages come along, ExcelJS apart: finding and compiling its hundreds of modules takes longer than the work. Built
 * under another name and renamed, for two commands may start at once; what nobody started for an hour is thrown away.
 */
async function build() {
  const { build: bundleWith } = await import("esbuild");
  const unfinished = `${bundle}-${process.pid}`;
  await bundleWith({
    entryPoints: [join(source, "cli", "main.ts")],
    outdir: unfinished,
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    alias: { exceljs: join(dirname(source), "node_modules", "exceljs", "dist", "exceljs.bare.min.js") },
    minifyWhitespace: true,
    minifySyntax: true,
    sourcemap: "linked",
    logLevel: "error",
    define: { __PROJECT__: JSON.stringify(dirname(source)) },
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
  });
  if (!existsSync(bundle)) renameSync(unfinished, bundle);
  else rmSync(unfinished, { recursive: true });
  for (const name of readdirSync(cache)) {
    const other = join(cache, name);
    if (other !== bundle && statSync(other).mtimeMs < Date.now() - HOUR)
      rmSync(other, { recursive: true, force: true });
  }
}
