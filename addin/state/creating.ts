/** J1 in the pane: sheets of ours in a new workbook, or in the one that is open. */

import type { Group } from "../../src/schema/table.ts";
import { type AddedSheets, addedSheets, NO_SHEETS, removeAdded } from "./added-sheets.ts";
import { type Message, messageOf, messageOfFirst } from "./message.ts";
import { Runs } from "./runs.ts";
import { Store } from "./store.ts";
import type { Surroundings } from "./surroundings.ts";

export interface Wish {
  readonly groups: readonly Group[];
  readonly example: boolean;
  readonly into: "new" | "here";
}

export type CreatingState =
  | { readonly phase: "idle"; readonly message: Message | null }
  | { readonly phase: "making"; readonly wish: Wish }
  /** Here: the names that the new sheets got; none when the workbook had them all. */
  | {
      readonly phase: "done";
      readonly wish: Wish;
      readonly sheets: AddedSheets;
      readonly isUndone: boolean;
      readonly message: Message | null;
    };

const IDLE: CreatingState = { phase: "idle", message: null };

export class Creating {
  readonly state = new Store<CreatingState>(IDLE);
  readonly #around: Surroundings;
  readonly #runs: Runs;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#runs = new Runs(around, (message) => this.state.set({ phase: "idle", message }));
  }

  /** Makes what is wished for. Without any group there is nothing to make. */
  async make(wish: Wish): Promise<void> {
    if (wish.groups.length === 0) return;
    const run = this.#runs.begin();
    this.state.set({ phase: "making", wish });
    await this.#runs.guard(run, async () => {
      const next = wish.into === "new" ? await this.#makeNew(wish) : await this.#makeHere(wish, run);
      if (this.#runs.isNow(run)) this.state.set(next);
    });
  }

  stop(): void {
    this.reset();
  }

  reset(): void {
    this.#runs.begin();
    this.#around.engine.stop();
    this.state.set(IDLE);
  }

  /** Takes the added sheets away again. */
  async undo(): Promise<void> {
    const state = this.state.get();
    if (state.phase !== "done" || state.sheets.names.length === 0) return;
    const refusal = await removeAdded(this.#around.workbook, state.sheets);
    this.state.set({ ...state, isUndone: refusal === null, message: refusal ? await messageOf(refusal) : null });
  }

  async #makeNew(wish: Wish): Promise<CreatingState> {
    const { engine, workbook } = this.#around;
    const file = await engine.template({ ...wish, into: null }, () => {});
    if (!file) return IDLE;
    const opened = await workbook.openNew(file.bytes);
    if (!opened.ok) return { phase: "idle", message: await messageOf(opened.refusal) };
    return { phase: "done", wish, sheets: NO_SHEETS, isUndone: false, message: null };
  }

  async #makeHere(wish: Wish, run: number): Promise<CreatingState> {
    const { engine, workbook } = this.#around;
    const read = await workbook.read();
    if (!read.ok) return { phase: "idle", message: await messageOf(read.refusal) };
    if (!this.#runs.isNow(run)) return IDLE;
    const file = await engine.template({ ...wish, into: read.value }, () => {});
    if (!file) return { phase: "done", wish, sheets: NO_SHEETS, isUndone: false, message: null };
    const written = await workbook.write({ edits: [], sheets: file });
    if (!written.ok) return { phase: "idle", message: await messageOf(written.refusal) };
    const sheets = addedSheets(file, written.value.names);
    // Stopped while Excel was adding them.
    if (!this.#runs.isNow(run)) await workbook.removeSheets(sheets.names);
    return { phase: "done", wish, sheets, isUndone: false, message: await messageOfFirst(written.problems) };
  }
}
