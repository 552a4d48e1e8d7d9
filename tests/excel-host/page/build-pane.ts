/** The pane as webpack makes it, with office.js from the packages instead of Microsoft's server. */

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../../..");
const SOURCES = ["addin", "src", "webpack.config.js", "package.json", "package-lock.json", "manifest.xml"];

/** Milliseconds that no build takes. */
const STALE = 600_000;

/**
 * Builds when a source is newer than the last build. Gives the folder. When two processes want it, one builds. `squeezed` as
 * for a server, for who measures.
 */
export function buildPane({ squeezed = false }: { readonly squeezed?: boolean } = {}): string {
  const out = join(ROOT, squeezed ? "dist/workbench-squeezed" : "dist/workbench");
  const newest = Math.max(...SOURCES.map((name) => changed(join(ROOT, name))));
  const isFresh = () => existsSync(join(out, "built")) && statSync(join(out, "built")).mtimeMs > newest;
  const lock = `${out}.building`;
  mkdirSync(dirname(lock), { recursive: true });
  while (!isFresh()) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      // Somebody else is at it. A lock that old was left behind.
      if (Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0) > STALE)
        rmSync(lock, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    }
  }
  try {
    if (!isFresh()) build(out, squeezed);
    return out;
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function build(out: string, squeezed: boolean): void {
  const fresh = `${out}-${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  const webpack = join(ROOT, "node_modules/webpack-cli/bin/cli.js");
  const environment = ["local", `out=${fresh}`, ...(squeezed ? ["squeezed"] : [])].flatMap((one) => ["--env", one]);
  execFileSync(process.execPath, [webpack, "--mode", "production", ...environment], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  writeFileSync(join(fresh, "built"), "");
  rmSync(out, { recursive: true, force: true });
  renameSync(fresh, out);
}

function changed(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => changed(join(path, name))));
}
