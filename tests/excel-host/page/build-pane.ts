/** The pane as webpack makes it, with office.js from the packages instead of Microsoft's server. */

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../../..");
const OUT = join(ROOT, "dist/workbench");
const SOURCES = ["addin", "src", "webpack.config.js", "package.json", "package-lock.json", "manifest.xml"];

/** Builds when a source is newer than the last build. Gives the folder. Two processes may do this at the same time. */
export function buildPane(): string {
  const newest = Math.max(...SOURCES.map((name) => changed(join(ROOT, name))));
  const isFresh = () => existsSync(join(OUT, "built")) && statSync(join(OUT, "built")).mtimeMs > newest;
  if (isFresh()) return OUT;
  const fresh = `${OUT}-${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  const webpack = join(ROOT, "node_modules/webpack-cli/bin/cli.js");
  execFileSync(process.execPath, [webpack, "--mode", "production", "--env", "local", "--env", `out=${fresh}`], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  writeFileSync(join(fresh, "built"), "");
  if (isFresh()) rmSync(fresh, { recursive: true });
  else {
    rmSync(OUT, { recursive: true, force: true });
    renameSync(fresh, OUT);
  }
  return OUT;
}

function changed(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => changed(join(path, name))));
}
