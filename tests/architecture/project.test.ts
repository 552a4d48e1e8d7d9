import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const TOP = [
  ".ci",
  ".gitignore",
  ".npmrc",
  "LICENSE",
  "README.md",
  "addin",
  "biome.json",
  "manifest.xml",
  "package-lock.json",
  "package.json",
  "src",
  "templates",
  "tests",
  "tsconfig.json",
  "vitest.config.ts",
  "webpack.config.js",
];
/** A folder of one machine, at the beginning of a path. */
const OF_ONE_MACHINE = /(?<![\w.~:/-])\/(?:tmp|home|root|work|Users|mnt|srv)\/[\w.-]/;

const { status, stdout } = spawnSync("git", ["ls-files", "-z"], { cwd: ROOT, encoding: "utf8" });
const kept = status === 0 ? stdout.split("\0").filter(Boolean) : null;

describe.skipIf(kept === null)(
  kept === null ? "skipped: this copy of the project is no clone of git" : "the project",
  () => {
    it("keeps nothing at the top but what belongs there", () => {
      expect([...new Set(kept?.map((path) => path.split("/")[0]))].sort()).toEqual([...TOP].sort());
    });

    it("names no folder of a machine", () => {
      const texts = kept?.filter((path) => /\.(?:ts|tsx|mjs|js|json|md|xml|css|html|csv)$|^\.ci\//.test(path)) ?? [];
      const naming = texts.filter((path) => OF_ONE_MACHINE.test(readFileSync(join(ROOT, path), "utf8")));
      expect(texts.length).toBeGreaterThan(500);
      expect(naming).toEqual([]);
    });
  },
);
