#!/usr/bin/env node
/**
 * Starts the command line from a clone, without a build step to remember: the TypeScript sources are bundled when they are
 * newer than the last bundle (a tenth of a second), and run.
 */
import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const source = dirname(dirname(fileURLToPath(import.meta.url)));
const bundle = join(cacheFolder(), "cli.mjs");

if (!existsSync(bundle) || statSync(bundle).mtimeMs < newest(source)) await build();
const { main } = await import(pathToFileURL(bundle).href);
process.exitCode = await main(process.argv.slice(2));

/** Beside the packages, so that the bundle finds them; on a machine where that is not writable, no bundle is kept. */
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

async function build() {
  const { build: bundleWith } = await import("esbuild");
  await bundleWith({
    entryPoints: [join(source, "cli", "main.ts")],
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    sourcemap: "inline",
    logLevel: "error",
    define: { __PROJECT__: JSON.stringify(dirname(source)) },
  });
}
