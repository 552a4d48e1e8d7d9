/** Files that belong together are written together. */

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { writeOutputs } from "../../src/cli/files.ts";

const folder = mkdtempSync(join(tmpdir(), "zelfbeheer-out-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("a result is not there when its report cannot be written, and what was there stays", () => {
  const file = join(folder, "uit.xlsx");
  writeFileSync(file, "before");
  const written = writeOutputs([
    { file, content: "after" },
    { file: join(folder, "nowhere", "verslag.json"), content: "{}" },
  ]);
  expect(written).toMatchObject({ ok: false, refusal: { code: "F035" } });
  expect(readFileSync(file, "utf8")).toBe("before");
  expect(readdirSync(folder)).toEqual(["uit.xlsx"]);
});

it("all are there when all can be written", () => {
  const files = ["a.xlsx", "b.json"].map((name) => join(folder, name));
  expect(writeOutputs(files.map((file) => ({ file, content: file }))).ok).toBe(true);
  expect(files.every((file) => existsSync(file))).toBe(true);
});
