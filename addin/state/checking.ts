/** J3 in the pane: reading → result → repairing → repaired. */

import { problem } from "../../src/problems/problem.ts";
import type { Edit } from "../../src/workbook/edit.ts";
import type { WorkbookEvidence } from "../../src/workbook/evidence.ts";
import { PartMissing, Stopped } from "../engine/engine.ts";
import type { CheckView } from "../engine/plan-view.ts";
import type { Progress } from "../open-workbook.ts";
import { listenTo } from "./listen.ts";
import { type Message, messageOf } from "./message.ts";
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
  #abort = new AbortController();
  #endListening: (() => void) | null = null;
  #run = 0;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Reads the workbook and checks it. */
  start(): Promise<void> {
    return this.#check(null);
  }

  stop(): void {
    const { phase } = this.state.get();
    this.#abort.abort();
    if (phase === "repairing") return;
    this.#begin();
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
    const run = this.#begin();
    this.state.set({ phase: "repairing", count: edits.length });
    await this.#guarded(run, async () => {
      const applied = await this.#around.workbook.write({ edits, afterwards: "read" });
      if (run !== this.#run) return;
      if (applied.ok) return this.#check(repaired(applied.value.undo), applied.value.now);
      this.state.set({ ...state, isPreview: false, isStale: true, message: await messageOf(applied.refusal) });
    });
  }

  /** `now`: the workbook as it was read right after it was written. */
  async #check(repaired: Repaired | null, now: WorkbookEvidence | null = null): Promise<void> {
    const { workbook, engine } = this.#around;
    const run = this.#begin();
    const onProgress = (progress: Progress) => {
      if (run === this.#run) this.state.set({ phase: "reading", progress });
    };
    this.state.set({ phase: "reading", progress: null });
    await this.#guarded(run, async () => {
      const read = now
        ? { ok: true as const, value: now }
        : await workbook.read({ signal: this.#abort.signal, onProgress });
      if (run !== this.#run) return;
      if (!read.ok) {
        const message = await messageOf(read.refusal);
        return this.state.set({ phase: "idle", message, wasStopped: false });
      }
      const view = await engine.check({ evidence: read.value }, () => {});
      if (run !== this.#run) return;
      this.state.set({ phase: "result", view, isPreview: false, repaired, isStale: false, message: null });
      this.#endListening = await listenTo(workbook, () => {
        const state = this.state.get();
        if (run === this.#run && state.phase === "result") this.state.set({ ...state, isStale: true });
      });
    });
  }

  #begin(): number {
    this.#endListening?.();
    this.#endListening = null;
    this.#abort = new AbortController();
    this.#run += 1;
    return this.#run;
  }

  async #guarded(run: number, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof Stopped || run !== this.#run) return;
      if (!(error instanceof PartMissing)) return this.#around.onBug(error);
      const message = await messageOf(problem("X013", "error", [], {}));
      if (run === this.#run) this.state.set({ ...IDLE, message });
    }
  }
}
