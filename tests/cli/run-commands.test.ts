import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Ran } from "../../src/cli/captured.ts";
import { type RunCommand, runCommands } from "../../src/cli/run-commands.ts";

const folder = mkdtempSync(join(tmpdir(), "zelfbeheer-threads-"));
const bundle = join(folder, "main.cjs");

/** A program that says its first word after so many milliseconds; "stop" ends its thread, "fail" throws. */
const PROGRAM = `
  exports.runCaptured = async ([word, after = "0"]) => {
    if (word === "stop") process.exit(3);
    if (word === "fail") throw new Error("a fault");
    await new Promise((done) => setTimeout(done, Number(after)));
    return { code: 0, out: word, err: "" };
  };
`;

beforeAll(() => writeFileSync(bundle, PROGRAM));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function all(commands: readonly (readonly string[])[], file: string | null, alone: RunCommand): Promise<Ran[]> {
  const said: Ran[] = [];
  for await (const ran of runCommands(commands, alone, file)) said.push(ran);
  return said;
}

const nobody: RunCommand = () => Promise.reject(new Error("not here"));
const words = (said: readonly Ran[]) => said.map(({ code, out }) => (code === 0 ? out : code));

describe("the same command for many files", () => {
  it("tells them in the order in which they were asked, whichever is ready first", async () => {
    const commands = [["a", "60"], ["b"], ["c", "20"], ["d"], ["e"]];
    expect(words(await all(commands, bundle, nobody))).toEqual(["a", "b", "c", "d", "e"]);
  });

  it("goes on with the others when one brings its thread down", async () => {
    const commands = [["a"], ["stop"], ["b", "30"], ["fail"], ["c", "30"], ["d"]];
    expect(words(await all(commands, bundle, nobody))).toEqual(["a", 70, "b", 70, "c", "d"]);
  });

  it("runs them here, one at a time, when there is nothing to give a thread", async () => {
    let busy = 0;
    const here: RunCommand = async ([word = ""]) => {
      busy += 1;
      expect(busy).toBe(1);
      await Promise.resolve();
      busy -= 1;
      return { code: 0, out: word, err: "" };
    };
    expect(words(await all([["a"], ["b"], ["c"]], null, here))).toEqual(["a", "b", "c"]);
  });
});
