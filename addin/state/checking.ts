/** J3 in the pane: reading → result → repairing → repaired. */

import type { Edit } from "../../src/workbook/edit.ts";
import type { WorkbookEvidence } from "../../src/workbook/evidence.ts";
import type { CheckView } from "../engine/plan-view.ts";
import type { Progress } from "../open-workbook.ts";
import { type Message, messageOf } from "./message.ts";
import { Runs } from "./runs.ts";
import { Store } from "./store.ts";
import type { Surroundings } from "./surroundings.ts";

export type CheckingState =
  | { readonly phase: "idle"; readonly message: Message | null; readonly wasStopped: boolean }
  | { readonly phase: "reading"; readonly progress: Progress | null }
  | {
      readonly phase: "result";
      readonly view: CheckView;
      /** The repairs are shown before they are done. */
      readonly isPreview: boolean;
      readonly repaired: Repaired | null;
      readonly isStale: boolean;
      readonly message: Message | null;
    }
  | { readonly phase: "repairing"; readonly count: number };

/** What was done a moment ago, and how to take it back. */
export interface Repaired {
  readonly count: number;
  readonly undo: readonly Edit[];
}

const IDLE: Extract<CheckingState, { phase: "idle" }> = { phase: "idle", message: null, wasStopped: false };

export class Checking {
  readonly state = new Store<CheckingState>(IDLE);
  readonly #around: Surroundings;
  readonly #runs: Runs;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#runs = new Runs(around, (message) => this.state.set({ ...IDLE, message }));
  }

  /** Reads the workbook and checks it. */
  start(): Promise<void> {
    return this.#check(null);
  }

  stop(): void {
    const { phase } = this.state.get();
    this.#runs.abort();
    if (phase === "repairing") return;
    this.#runs.begin();
    this.#around.engine.stop();
    this.state.set({ ...IDLE, wasStopped: true });
  }

  showRepairs(isPreview: boolean): void {
    const state = this.state.get();
    if (state.phase === "result") this.state.set({ ...state, isPreview, message: null });
  }

  /** Does the repairs that were shown, and checks again. Refused when a cell holds something else by now. */
  async repair(): Promise<void> {
    const state = this.state.get();
    if (state.phase !== "result" || state.view.repairs.length === 0) return;
    const { repairs, repairLines } = state.view;
    await this.#write(state, repairs, (undo) => ({ count: repairLines.length, undo }));
  }

  async undo(): Promise<void> {
    const state = this.state.get();
    if (state.phase !== "result" || !state.repaired) return;
    await this.#write(state, state.repaired.undo, () => null);
  }

  async #write(
    state: Extract<CheckingState, { phase: "result" }>,
    edits: readonly Edit[],
    repaired: (undo: readonly Edit[]) => Repaired | null,
  ): Promise<void> {
    const run = this.#runs.begin();
    this.state.set({ phase: "repairing", count: edits.length });
    await this.#runs.guard(run, async () => {
      const applied = await this.#around.workbook.write({ edits, afterwards: "read" });
      if (!this.#runs.isNow(run)) return;
      if (applied.ok) return this.#check(repaired(applied.value.undo), applied.value.now);
      this.state.set({ ...state, isPreview: false, isStale: true, message: await messageOf(applied.refusal) });
    });
  }

  /** `now`: the workbook as it was read right after it was written. */
  async #check(repaired: Repaired | null, now: WorkbookEvidence | null = null): Promise<void> {
    const { workbook, engine } = this.#around;
    const run = this.#runs.begin();
    const onProgress = (progress: Progress) => {
      if (this.#runs.isNow(run)) this.state.set({ phase: "reading", progress });
    };
    this.state.set({ phase: "reading", progress: null });
    await this.#runs.guard(run, async () => {
      const read = now
        ? { ok: true as const, value: now }
        : await workbook.read({ signal: this.#runs.signal, onProgress });
      if (!this.#runs.isNow(run)) return;
      if (!read.ok) {
        const message = await messageOf(read.refusal);
        return this.state.set({ phase: "idle", message, wasStopped: false });
      }
      const view = await engine.check({ evidence: read.value }, () => {});
      if (!this.#runs.isNow(run)) return;
      this.state.set({ phase: "result", view, isPreview: false, repaired, isStale: false, message: null });
      await this.#runs.listen(run, () => {
        const state = this.state.get();
        if (state.phase === "result") this.state.set({ ...state, isStale: true });
      });
    });
  }
}
