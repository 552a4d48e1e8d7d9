/** Files that belong together are written together, and what may not be read or written is told. */

import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeFolder, readInput, refusalToLook, refusalToWrite, writeOutputs } from "../../src/cli/files.ts";
import { filesIn } from "../../src/cli/folder-files.ts";

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

/** Nobody keeps root out of a folder: there it is done as somebody else. What a process may do is asked of who started it. */
const isRoot = process.geteuid?.() === 0;

function asUser<T>(work: () => T): T {
  if (isRoot) process.seteuid?.(65_534);
  try {
    return work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

describe.skipIf(process.platform === "win32")("a folder without rights", () => {
  const own = join(folder, "rechten");
  const shut = join(own, "dicht");

  beforeAll(() => {
    mkdirSync(shut, { recursive: true });
    for (const file of [join(own, "a.xlsx"), join(shut, "b.xlsx")]) writeFileSync(file, "");
    for (const open of [folder, own]) chmodSync(open, 0o555);
    chmodSync(shut, 0);
  });
  afterAll(() => {
    for (const open of [folder, own, shut]) chmodSync(open, 0o755);
  });

  it("is told with its reason, whatever is done in it", () => {
    const said = asUser(() => {
      const written = writeOutputs([{ file: join(shut, "uit.xlsx"), content: "" }]);
      const input = readInput(join(shut, "b.xlsx"));
      return {
        written: written.ok || written.refusal.code,
        input: input.ok || input.refusal.code,
        looked: [own, shut].map((one) => refusalToLook(one)?.code),
        made: makeFolder(join(own, "uit"))?.code,
        found: filesIn(own, { endings: ["xlsx"], recursive: true }),
      };
    });
    expect(said).toEqual({
      written: "F035",
      input: "F031",
      looked: [undefined, "A027"],
      made: "A026",
      found: {
        files: [join(own, "a.xlsx")],
        closed: [{ folder: shut, refusal: expect.objectContaining({ code: "A027" }) }],
      },
    });
  });

  it.skipIf(isRoot)("is told before the work begins", () => {
    const files = [join(own, "uit.xlsx"), join(shut, "uit.xlsx"), join(shut, "x", "uit.xlsx")];
    expect(files.map((file) => refusalToWrite(file, [], true)?.facts)).toEqual(
      files.map((file) => ({ file, reason: "u hebt geen rechten" })),
    );
  });
});

it("a name that no file can have is told, and is no fault of the program", () => {
  const below = join(folder, "a.xlsx", "uit.xlsx");
  const long = join(folder, `${"a".repeat(300)}.xlsx`);
  for (const file of [below, long])
    expect(writeOutputs([{ file, content: "" }])).toMatchObject({ refusal: { code: "F035" } });
  expect(makeFolder(below)).toMatchObject({ code: "A026" });
  expect(readInput(below)).toMatchObject({ refusal: { code: "F001" } });
});
