/** J9 in the pane: choosing a file → reading → reviewing → writing → done. */

import type { Edit } from "../../src/workbook/edit.ts";
import type { MergeView } from "../engine/merge-view.ts";
import type { Progress } from "../open-workbook.ts";
import { type Message, messageOf, messageOfFirst } from "./message.ts";
import { Runs } from "./runs.ts";
import { Store } from "./store.ts";
import type { Surroundings } from "./surroundings.ts";

export type Side = "theirs" | "ours";

export interface Reviewing {
  readonly phase: "review";
  readonly view: MergeView;
  /** By key: what a person decided. */
  readonly choices: ReadonlyMap<string, Side>;
  readonly isLogged: boolean;
  readonly isStale: boolean;
  readonly message: Message | null;
}

export interface MergeDone {
  readonly phase: "done";
  readonly cells: number;
  readonly rows: number;
  readonly sheets: readonly string[];
  /** Choices that stayed open, so that the workbook kept its own value. */
  readonly open: number;
  readonly undo: readonly Edit[];
  readonly isUndone: boolean;
  readonly message: Message | null;
}

export type MergingState =
  | { readonly phase: "idle"; readonly message: Message | null; readonly wasStopped: boolean }
  | { readonly phase: "reading"; readonly file: string; readonly progress: Progress | null }
  | Reviewing
  | { readonly phase: "writing"; readonly progress: Progress | null }
  | MergeDone;

/** A file that a person chose. */
export interface ChosenFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

const IDLE: Extract<MergingState, { phase: "idle" }> = { phase: "idle", message: null, wasStopped: false };

export class Merging {
  readonly state = new Store<MergingState>(IDLE);
  readonly #around: Surroundings;
  readonly #runs: Runs;
  #last: ChosenFile | null = null;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#runs = new Runs(around, (message) => this.state.set({ ...IDLE, message }));
  }

  /** Holds the file against the workbook that is open. Nothing is written. */
  async open(file: ChosenFile): Promise<void> {
    this.#last = file;
    const run = this.#runs.begin();
    const { workbook, engine, today } = this.#around;
    const reading = (progress: Progress | null) => {
      if (this.#runs.isNow(run)) this.state.set({ phase: "reading", file: file.name, progress });
    };
    reading(null);
    await this.#runs.guard(run, async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const read = await workbook.read({ signal: this.#runs.signal, onProgress: reading });
      if (!this.#runs.isNow(run)) return;
      if (!read.ok) return this.state.set({ ...IDLE, message: await messageOf(read.refusal) });
      let isStale = false;
      await this.#runs.listen(run, () => {
        isStale = true;
        const state = this.state.get();
        if (state.phase === "review") this.state.set({ ...state, isStale });
      });
      const asked = { evidence: read.value, bytes, file: file.name, today: today() };
      const answer = await engine.mergeCopy(asked, () => {});
      if (!this.#runs.isNow(run)) return;
      if (!answer.ok) {
        const message = await messageOf(answer.refusal);
        // Its cells are those of the file, which is not open.
        if (this.#runs.isNow(run)) this.state.set({ ...IDLE, message: { ...message, places: [] } });
        return;
      }
      const { view } = answer;
      const choices = new Map<string, Side>();
      this.state.set({ phase: "review", view, choices, isLogged: view.hasLog, isStale, message: null });
    });
  }

  /** The same file against the workbook as it is now. */
  again(): Promise<void> {
    return this.#last ? this.open(this.#last) : Promise.resolve();
  }

  /** One decision for some cells and rows; null takes a decision back. */
  choose(keys: readonly string[], side: Side | null): void {
    const state = this.state.get();
    if (state.phase !== "review") return;
    const choices = new Map(state.choices);
    for (const key of keys) {
      if (side === null) choices.delete(key);
      else choices.set(key, side);
    }
    this.state.set({ ...state, choices, message: null });
  }

  log(isLogged: boolean): void {
    const state = this.state.get();
    if (state.phase === "review") this.state.set({ ...state, isLogged });
  }

  /** Writes what is taken; refused when a cell holds something else by now. */
  async write(): Promise<void> {
    const state = this.state.get();
    if (state.phase !== "review") return;
    const { workbook, engine } = this.#around;
    const run = this.#runs.begin();
    const writing = (progress: Progress | null) => {
      if (this.#runs.isNow(run)) this.state.set({ phase: "writing", progress });
    };
    writing(null);
    await this.#runs.guard(run, async () => {
      const sided = (side: Side) => [...state.choices].flatMap(([key, chosen]) => (chosen === side ? [key] : []));
      const chosen = { theirs: sided("theirs"), ours: sided("ours"), isLogged: state.isLogged };
      const { edits, cells, rows, sheets } = await engine.mergeEdits(chosen, () => {});
      if (!this.#runs.isNow(run)) return;
      const applied = await workbook.write({ edits }, { signal: this.#runs.signal, onProgress: writing });
      if (!this.#runs.isNow(run)) return;
      if (!applied.ok) {
        const message = await messageOf(applied.refusal);
        return this.state.set({ ...state, isStale: true, message });
      }
      const message = await messageOfFirst(applied.problems);
      const open = openIn(state).length;
      const { undo } = applied.value;
      if (this.#runs.isNow(run))
        this.state.set({ phase: "done", cells, rows, sheets, open, undo, isUndone: false, message });
    });
  }

  async undo(): Promise<void> {
    const state = this.state.get();
    if (state.phase !== "done" || state.isUndone) return;
    const run = this.#runs.begin();
    this.state.set({ phase: "writing", progress: null });
    await this.#runs.guard(run, async () => {
      const applied = await this.#around.workbook.write({ edits: state.undo, afterwards: "nothing" });
      const message = applied.ok ? null : await messageOf(applied.refusal);
      if (this.#runs.isNow(run)) this.state.set({ ...state, isUndone: applied.ok, message });
    });
  }

  /** Nothing is half written: while writing, the adapter answers itself. */
  stop(): void {
    const { phase } = this.state.get();
    this.#runs.abort();
    if (phase === "writing") return;
    this.reset();
    this.state.set({ ...IDLE, wasStopped: phase === "reading" });
  }

  reset(): void {
    this.#runs.begin();
    this.#around.engine.stop();
    this.state.set(IDLE);
  }
}

/** Keys about which a person did not decide yet. */
export function openIn({ view, choices }: Reviewing): string[] {
  const keys = view.questions.flatMap(({ cells, rows }) => [...cells, ...rows].map(({ key }) => key));
  return keys.filter((key) => !choices.has(key));
}

/** How many cells and rows would be taken now. */
export function takenIn({ view, choices }: Reviewing): { readonly cells: number; readonly rows: number } {
  const asked = (of: "cells" | "rows") =>
    view.questions.flatMap((question): readonly { readonly key: string }[] => question[of]);
  const free = (of: "cells" | "rows") => view.sheets.flatMap((sheet): readonly { readonly key: string }[] => sheet[of]);
  const counted = (of: "cells" | "rows") =>
    asked(of).filter(({ key }) => choices.get(key) === "theirs").length +
    free(of).filter(({ key }) => choices.get(key) !== "ours").length;
  return { cells: counted("cells"), rows: counted("rows") };
}
