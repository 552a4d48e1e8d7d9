/** Service charges in the pane: what happens at each click. Views draw the state and call these. */

import type { WorkbookEvidence } from "../../src/workbook/evidence.ts";
import type { ChargesView, HomeExplanation } from "../engine/charges-view.ts";
import { type ChargesTask, Stopped } from "../engine/engine.ts";
import type { Progress } from "../open-workbook.ts";
import {
  type ChargingDone,
  type ChargingPreview,
  type ChargingResult,
  type ChargingState,
  IDLE,
  resultOf,
  type WrittenResults,
} from "./charging-state.ts";
import { messageOf, messageOfFirst } from "./message.ts";
import { Runs } from "./runs.ts";
import { Store } from "./store.ts";
import type { Surroundings } from "./surroundings.ts";

/** Refused because sheets are missing without which nothing can be calculated. */
const LACKS_SHEETS = "B002";

interface Choice {
  readonly year: number | null;
  readonly initiative: string | null;
}

const NO_CHOICE: Choice = { year: null, initiative: null };

function choiceOf(view: ChargesView): Choice {
  return { year: view.year, initiative: view.task === "recompute" ? view.initiative : null };
}

export class Charging {
  readonly state = new Store<ChargingState>(IDLE);
  readonly #around: Surroundings;
  readonly #runs: Runs;
  /** What the result was calculated from. */
  #evidence: WorkbookEvidence | null = null;
  /** What was written last and can still be taken back, whatever was calculated since. */
  #written: WrittenResults | null = null;
  #isChanged = false;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#runs = new Runs(around, (message) => this.state.set({ ...IDLE, message }));
  }

  /** Reads the workbook and calculates: the same year and initiative as before when this task was done already. */
  start(task: ChargesTask): Promise<void> {
    const state = this.state.get();
    return this.#read(task, "view" in state && state.view.task === task ? choiceOf(state.view) : NO_CHOICE);
  }

  async #read(task: ChargesTask, choice: Choice): Promise<void> {
    const run = this.#begin();
    const { workbook, engine, today, onBug } = this.#around;
    const tell = (doing: "reading" | "calculating") => (progress: Progress) => {
      if (this.#runs.isNow(run)) this.state.set({ phase: "working", task, doing, progress });
    };
    this.state.set({ phase: "working", task, doing: "reading", progress: null });
    await this.#runs.guard(run, async () => {
      const read = await workbook.read({ signal: this.#runs.signal, onProgress: tell("reading") });
      if (!this.#runs.isNow(run)) return;
      if (!read.ok) return this.state.set({ ...IDLE, message: await messageOf(read.refusal) });
      this.#evidence = read.value;
      // Listening begins before the calculation: what changes meanwhile counts.
      this.#runs.listen(run, () => this.#changedByOthers()).catch(onBug);
      const asked = { task, evidence: read.value, ...choice, today: today() };
      const answer = await engine.charges(asked, tell("calculating"));
      if (!this.#runs.isNow(run)) return;
      if (answer.ok) return this.state.set(this.#result(answer.view));
      const message = await messageOf(answer.refusal);
      if (this.#runs.isNow(run))
        this.state.set({ ...IDLE, message, lacksSheets: answer.refusal.code === LACKS_SHEETS });
    });
  }

  /** Another year or initiative, of the workbook as it was read; read anew when results were written in between. */
  async choose(choice: Partial<Choice>): Promise<void> {
    const state = this.state.get();
    if (state.phase !== "result" || state.isBusy) return;
    const { view } = state;
    const wanted = { ...choiceOf(view), ...choice };
    if (state.written) return this.#read(view.task, wanted);
    const run = this.#runs.now;
    this.state.set({ ...state, isBusy: true, message: null });
    await this.#runs.guard(run, async () => {
      const asked = { task: view.task, evidence: null, ...wanted, today: this.#around.today() };
      const answer = await this.#around.engine.charges(asked, () => {});
      if (!this.#runs.isNow(run)) return;
      if (answer.ok) return this.state.set(this.#result(answer.view));
      const message = await messageOf(answer.refusal);
      if (this.#runs.isNow(run)) this.state.set({ ...state, message });
    });
  }

  /** Why a home pays what it pays; null when it cannot be told any more. */
  async explain(key: string): Promise<HomeExplanation | null> {
    const run = this.#runs.now;
    try {
      return await this.#around.engine.explainHome({ key }, () => {});
    } catch (error) {
      if (!(error instanceof Stopped) && this.#runs.isNow(run)) this.#around.onBug(error);
      return null;
    }
  }

  /** Works out what would be written. */
  async preview(): Promise<void> {
    const state = this.state.get();
    if (state.phase !== "result" || state.isBusy || state.written) return;
    const run = this.#runs.now;
    const { view } = state;
    this.state.set({ ...state, isBusy: true, message: null });
    await this.#runs.guard(run, async () => {
      const preview = await this.#around.engine.chargesPreview(null, () => {});
      if (!this.#runs.isNow(run)) return;
      const now = { isStale: this.#isChanged, wasStopped: false, message: null };
      this.state.set({ phase: "preview", view, preview, ...now });
    });
  }

  /** From the preview, or from what was written, back to the result; read anew when the workbook is no longer what was read. */
  async backToResult(): Promise<void> {
    const state = this.state.get();
    if (state.phase === "preview") this.state.set(this.#result(state.view));
    if (state.phase !== "done") return;
    if (!this.#evidence) return this.#read(state.view.task, choiceOf(state.view));
    const result = this.#result(state.view);
    this.state.set(state.isUndone ? result : { ...result, written: state.written, earlier: null });
  }

  /** Writes what the preview shows; refused when the workbook holds something else by now. */
  async write(): Promise<void> {
    const preview = this.state.get();
    const evidence = this.#evidence;
    if (preview.phase !== "preview" || !evidence || preview.preview.tables.length === 0) return;
    const run = this.#runs.now;
    const signal = this.#runs.renewSignal();
    const tell = (doing: "comparing" | "writing") => (progress: Progress | null) => {
      if (this.#runs.isNow(run)) this.state.set({ phase: "writing", doing, progress });
    };
    tell("comparing")(null);
    await this.#runs.guard(run, async () => {
      const { workbook } = this.#around;
      const onProgress = (progress: Progress) => tell(progress.step === "writing" ? "writing" : "comparing")(progress);
      const wish = { edits: preview.preview.edits, seen: evidence };
      const applied = await workbook.write(wish, { signal, onProgress });
      if (!this.#runs.isNow(run)) return;
      if (!applied.ok && applied.refusal.code === "X014") {
        this.#isChanged = true;
        return this.state.set({ ...preview, isStale: true });
      }
      if (!applied.ok) return this.#toPreview(preview, applied.refusal, run);
      const sheets = preview.preview.tables.map(({ sheet, rowsAfter }) => ({ sheet, rows: rowsAfter }));
      const { task, year } = preview.view;
      const written = { task, year, sheets, undo: applied.value.undo };
      this.#written = written;
      const message = await messageOfFirst(applied.problems);
      if (this.#runs.isNow(run))
        this.state.set({ phase: "done", view: preview.view, written, isUndone: false, message });
    });
  }

  /** Takes back what was written, also when something else was calculated since. */
  async undo(): Promise<void> {
    const state = this.state.get();
    const earlier = state.phase === "result" ? state.earlier : null;
    const written = earlier ?? (state.phase === "done" || state.phase === "result" ? state.written : null);
    if (!("view" in state) || !written || (state.phase === "done" && state.isUndone)) return;
    const run = this.#runs.now;
    const done: ChargingDone = { phase: "done", view: state.view, written, isUndone: false, message: null };
    this.state.set({ phase: "writing", doing: "undoing", progress: null });
    await this.#runs.guard(run, async () => {
      const applied = await this.#around.workbook.write({ edits: written.undo, afterwards: "nothing" });
      if (!this.#runs.isNow(run)) return;
      if (applied.ok) this.#written = null;
      // What is shown was calculated from a workbook in which the earlier results stood.
      if (applied.ok && earlier) this.#evidence = null;
      const message = applied.ok ? null : await messageOf(applied.refusal);
      if (this.#runs.isNow(run)) this.state.set({ ...done, isUndone: applied.ok, message });
    });
  }

  /** Ends what is under way. Nothing is half written: an adapter looks at the signal between two requests. */
  stop(): void {
    const { phase } = this.state.get();
    this.#runs.abort();
    // While writing, the adapter answers itself, after it has put back what it can.
    if (phase === "writing") return;
    this.reset();
    this.state.set({ ...IDLE, wasStopped: phase === "working" });
  }

  /** Back to the beginning. */
  reset(): void {
    this.#begin();
    this.#around.engine.stop();
    this.#evidence = null;
    this.state.set(IDLE);
  }

  #result(view: ChargesView): ChargingResult {
    return { ...resultOf(view, this.#written), isStale: this.#isChanged };
  }

  async #toPreview(preview: ChargingPreview, refusal: Parameters<typeof messageOf>[0], run: number): Promise<void> {
    const wasStopped = this.#runs.signal.aborted;
    const message = wasStopped ? null : await messageOf(refusal);
    if (this.#runs.isNow(run)) this.state.set({ ...preview, message, wasStopped });
  }

  #changedByOthers(): void {
    this.#isChanged = true;
    const state = this.state.get();
    if (state.phase === "result" || state.phase === "preview") this.state.set({ ...state, isStale: true });
  }

  #begin(): number {
    this.#isChanged = false;
    return this.#runs.begin();
  }
}
