/** J2 in the pane: what happens at each click. Views draw the state and call these. */

import { problem } from "../../src/problems/problem.ts";
import type { TableKind } from "../../src/recognise/recognised.ts";
import type { WorkbookEvidence } from "../../src/workbook/evidence.ts";
import { type Engine, PartMissing, Stopped, type TableChange } from "../engine/engine.ts";
import type { Found } from "../engine/found.ts";
import type { OpenWorkbook, Progress } from "../open-workbook.ts";
import { listenTo } from "./listen.ts";
import { messageOf } from "./message.ts";
import { Store } from "./store.ts";
import { type Choosing, IDLE, type Preview, type StructuringState } from "./structuring-state.ts";
import type { Surroundings } from "./surroundings.ts";
import { undoWriting, writePlan } from "./write-plan.ts";

/** The layout is kept in the workbook under this name. */
export const MAPPING_SETTING = "zelfbeheer.indeling";

export class Structuring {
  readonly state = new Store<StructuringState>(IDLE);
  readonly #workbook: OpenWorkbook;
  readonly #engine: Engine;
  readonly #today: () => number;
  readonly #onBug: (error: unknown) => void;
  #evidence: WorkbookEvidence | null = null;
  #abort = new AbortController();
  #endListening: (() => void) | null = null;
  /** Somebody changed the workbook since it was read. */
  #isChanged = false;
  /** Raised when the work is stopped or started anew: late answers are dropped. */
  #run = 0;

  constructor({ workbook, engine, today, onBug }: Surroundings) {
    this.#workbook = workbook;
    this.#engine = engine;
    this.#today = today;
    this.#onBug = onBug;
  }

  /** Reads the workbook and looks what is in it. */
  async start(): Promise<void> {
    const run = this.#begin();
    this.state.set({ phase: "reading", doing: "reading", progress: null });
    await this.#guarded(run, async () => {
      const read = await this.#workbook.read({
        signal: this.#abort.signal,
        onProgress: this.#progress(run, "reading"),
      });
      if (run !== this.#run) return;
      if (!read.ok) return this.#toIdle(read.refusal, run);
      this.#evidence = read.value;
      const mapping = await this.#workbook.readSetting(MAPPING_SETTING);
      if (run !== this.#run) return;
      const tell = this.#progress(run, "recognising");
      tell({ done: 0, total: 1, sheet: "" });
      const found = await this.#engine.recognise({ evidence: read.value, mapping }, tell);
      if (run !== this.#run) return;
      this.state.set({ ...choosing(found), taken: takenAtFirst(found), remember: found.usedMapping });
      this.#endListening = await listenTo(this.#workbook, () => this.#changedByOthers(run));
    });
  }

  /** Ends what is under way. Nothing is half written: an adapter looks at the signal between two requests. */
  stop(): void {
    const { phase } = this.state.get();
    this.#abort.abort();
    // While writing, the adapter answers itself, after it has put back what it can.
    if (phase === "applying") return;
    this.reset();
    this.state.set({ ...IDLE, wasStopped: phase === "reading" });
  }

  /** Back to the beginning; the choices are forgotten. */
  reset(): void {
    this.#begin();
    this.#engine.stop();
    this.#evidence = null;
    this.state.set(IDLE);
  }

  take(table: string, isTaken: boolean): void {
    this.#choose((state) => {
      const taken = new Set(state.taken);
      if (isTaken) taken.add(table);
      else taken.delete(table);
      return { ...state, taken };
    });
  }

  goTo(step: Choosing["step"]): void {
    const state = this.state.get();
    if (state.phase === "choosing") this.state.set({ ...state, step, isRefused: false });
    if (state.phase === "preview")
      this.state.set({ ...choosing(state.found), taken: state.taken, remember: state.remember, step });
  }

  remember(remember: boolean): void {
    this.#choose((state) => ({ ...state, remember }));
  }

  changeKind(table: string, kind: TableKind): Promise<void> {
    return this.#change({ table, kind });
  }

  /** A null field sends the column to Overig. */
  changeColumn(table: string, at: number, field: string | null, leaveOut = false): Promise<void> {
    return this.#change({ table, column: { at, field, leaveOut } });
  }

  /** Works out what would be written. */
  async preview(): Promise<void> {
    const state = this.state.get();
    if (state.phase !== "choosing" || state.busy !== null) return;
    const run = this.#run;
    const { found, taken, remember } = state;
    this.state.set({ ...state, busy: "plan", isRefused: false });
    await this.#guarded(run, async () => {
      const plan = await this.#engine.plan({ taken: [...taken], today: this.#today() }, () => {});
      if (run !== this.#run) return;
      const reason = this.#takesNoSheets();
      const elsewhere = plan.newSheets.length > 0 ? reason : null;
      const withEmpty = found.ourSheets.length === 0 && reason === null;
      const now = { isStale: this.#isChanged, wasStopped: false, message: null };
      this.state.set({ phase: "preview", found, taken, remember, plan, withEmpty, elsewhere, ...now });
    });
  }

  includeEmpty(withEmpty: boolean): void {
    const state = this.state.get();
    if (state.phase === "preview") this.state.set({ ...state, withEmpty });
  }

  /** Writes what the preview shows; refused when the workbook holds something else by now. */
  async apply(): Promise<void> {
    const preview = this.state.get();
    const evidence = this.#evidence;
    if (preview.phase !== "preview" || !evidence) return;
    const run = this.#run;
    this.#abort = new AbortController();
    const { found, taken, remember, plan } = preview;
    this.state.set({ phase: "applying", found, taken, remember, plan, doing: "making", progress: null });
    await this.#guarded(run, async () => {
      const setting = remember ? { key: MAPPING_SETTING, value: await this.#engine.mapping(null, () => {}) } : null;
      const result = await writePlan({
        workbook: this.#workbook,
        engine: this.#engine,
        evidence,
        preview,
        today: this.#today(),
        setting,
        signal: this.#abort.signal,
        tell: (doing, progress) => {
          const now = this.state.get();
          if (run === this.#run && now.phase === "applying") this.state.set({ ...now, doing, progress });
        },
      });
      if (run !== this.#run) return;
      if (result.kind === "changed") return this.state.set({ ...preview, isStale: true });
      if (result.kind === "refused") {
        const wasStopped = this.#abort.signal.aborted;
        const message = wasStopped ? null : await messageOf(result.refusal);
        return this.state.set({ ...preview, message, wasStopped });
      }
      this.#endListening?.();
      this.#endListening = null;
      this.state.set(result.done);
    });
  }

  /** Takes back what was written: first the rows, then the sheets that were added. */
  async undo(): Promise<void> {
    const state = this.state.get();
    if (state.phase !== "done" || !state.undo || state.isBusy) return;
    const run = this.#run;
    this.state.set({ ...state, isBusy: true, message: null });
    const { undo } = state;
    await this.#guarded(run, async () => {
      const refusal = await undoWriting(this.#workbook, undo);
      if (run !== this.#run) return;
      const message = refusal ? await messageOf(refusal) : null;
      this.state.set({ ...state, isBusy: false, isUndone: refusal === null, message });
    });
  }

  async #change(change: TableChange): Promise<void> {
    const state = this.state.get();
    if (state.phase !== "choosing" || state.busy !== null) return;
    const run = this.#run;
    this.state.set({ ...state, busy: "table", isRefused: false });
    await this.#guarded(run, async () => {
      const found = await this.#engine.change(change, () => {});
      if (run !== this.#run) return;
      this.#choose((now) => ({ ...now, found: found ?? now.found, busy: null, isRefused: found === null }));
    });
  }

  #takesNoSheets(): Preview["elsewhere"] {
    if (this.#workbook.lacks.has("insertSheets")) return "takesNoSheets";
    return this.#evidence?.sheets.some(({ bareDaysFrom1904 }) => bareDaysFrom1904) ? "from1904" : null;
  }

  #choose(next: (state: Choosing) => Choosing): void {
    const state = this.state.get();
    if (state.phase === "choosing") this.state.set(next(state));
  }

  #changedByOthers(run: number): void {
    const state = this.state.get();
    if (run !== this.#run) return;
    this.#isChanged = true;
    if (state.phase === "preview") this.state.set({ ...state, isStale: true });
  }

  #progress(run: number, doing: "reading" | "recognising") {
    return (progress: Progress) => {
      if (run === this.#run) this.state.set({ phase: "reading", doing, progress });
    };
  }

  #begin(): number {
    this.#endListening?.();
    this.#endListening = null;
    this.#abort = new AbortController();
    this.#isChanged = false;
    this.#run += 1;
    return this.#run;
  }

  async #toIdle(refusal: Parameters<typeof messageOf>[0], run: number): Promise<void> {
    const message = await messageOf(refusal);
    if (run === this.#run) this.state.set({ phase: "idle", message, wasStopped: false });
  }

  /** Work that was stopped ends in silence; a bug goes on to the boundary. */
  async #guarded(run: number, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof Stopped || run !== this.#run) return;
      if (error instanceof PartMissing) await this.#toIdle(problem("X013", "error", [], {}), run);
      else this.#onBug(error);
    }
  }
}

function choosing(found: Found): Choosing {
  return {
    phase: "choosing",
    step: "tables",
    found,
    taken: new Set(),
    remember: false,
    busy: null,
    isRefused: false,
  };
}

/** Hidden sheets are asked, everything else is taken unless the user leaves it. */
function takenAtFirst({ tables }: Found): ReadonlySet<string> {
  return new Set(tables.filter(({ hidden }) => !hidden).map(({ id }) => id));
}
