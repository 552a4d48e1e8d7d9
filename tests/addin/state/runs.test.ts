import { describe, expect, it } from "vitest";
import { Stopped } from "../../../addin/engine/engine.ts";
import { PartMissing } from "../../../addin/engine/part.ts";
import { slicedEngine } from "../../../addin/engine/start-engine.ts";
import type { Message } from "../../../addin/state/message.ts";
import { Runs } from "../../../addin/state/runs.ts";
import { FileOpenWorkbook } from "../pane/file-open-workbook.ts";
import { bytesOf, OUR_EXAMPLE } from "../pane/fixture-files.ts";

/** Excel that is slow to begin telling of changes. */
class SlowToTell extends FileOpenWorkbook {
  readonly told: (() => void)[] = [];
  readonly ended: number[] = [];
  readonly #waiting: (() => void)[] = [];

  override async onChanged(listener: () => void): Promise<() => void> {
    const number = this.told.push(listener) - 1;
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return () => this.ended.push(number);
  }

  begins(number: number): void {
    this.#waiting[number]?.();
  }
}

function start() {
  const workbook = new SlowToTell(bytesOf(OUR_EXAMPLE), "voorbeeld.xlsx");
  const bugs: unknown[] = [];
  const missing: Message[] = [];
  const around = { workbook, engine: slicedEngine(), today: () => 46_000, onBug: (error: unknown) => bugs.push(error) };
  return { workbook, bugs, missing, runs: new Runs(around, (message) => missing.push(message)) };
}

describe("one piece of work at a time", () => {
  it("stops listening for a run that was over before Excel began to tell", async () => {
    const { workbook, runs } = start();
    const heard: string[] = [];
    const first = runs.listen(runs.begin(), () => heard.push("first"));
    const second = runs.listen(runs.begin(), () => heard.push("second"));
    workbook.begins(1);
    workbook.begins(0);
    await Promise.all([first, second]);
    expect(workbook.ended).toEqual([0]);
    for (const tell of workbook.told) tell();
    expect(heard).toEqual(["second"]);
    runs.begin();
    expect(workbook.ended).toEqual([0, 1]);
  });

  it("ends in silence when it was stopped, and whatever fails after the next began", async () => {
    const { runs, bugs, missing } = start();
    await runs.guard(runs.begin(), () => Promise.reject(new Stopped()));
    const old = runs.begin();
    runs.begin();
    await runs.guard(old, () => Promise.reject(new Error("too late")));
    expect([...bugs, ...missing]).toEqual([]);
  });

  it("tells that a part of the pane could not be fetched, and brings a bug to the boundary", async () => {
    const { runs, bugs, missing } = start();
    await runs.guard(runs.begin(), () => Promise.reject(new PartMissing()));
    expect(missing).toHaveLength(1);
    expect(bugs).toEqual([]);
    const bug = new Error("bug");
    await runs.guard(runs.begin(), () => Promise.reject(bug));
    expect(bugs).toEqual([bug]);
  });

  it("aborts what was begun last, and begins the next with a signal of its own", () => {
    const { runs } = start();
    runs.begin();
    const { signal } = runs;
    runs.abort();
    expect(signal.aborted).toBe(true);
    runs.begin();
    expect(runs.signal.aborted).toBe(false);
  });
});
