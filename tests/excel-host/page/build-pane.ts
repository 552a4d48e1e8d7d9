/** The pane as webpack makes it, with office.js from the packages instead of Microsoft's server. */

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../../..");
const OUT = join(ROOT, "dist/workbench");

/** Builds when a source is newer than the last build. Gives the folder. */
export function buildPane(): string {
  const stamp = join(OUT, "built");
  const newest = Math.max(
    ...["addin", "src", "webpack.config.js", "package.json", "manifest.xml"].map((name) => changed(join(ROOT, name))),
  );
  if (existsSync(stamp) && statSync(stamp).mtimeMs > newest) return OUT;
  mkdirSync(OUT, { recursive: true });
  const webpack = join(ROOT, "node_modules/webpack-cli/bin/cli.js");
  execFileSync(process.execPath, [webpack, "--mode", "production", "--env", "local", "--env", `out=${OUT}`], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  writeFileSync(stamp, "");
  return OUT;
}

function changed(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => changed(join(path, name))));
}
