/** J2 in the pane: what happens at each click. Views draw the state and call these. */

import type { TableKind } from "../../src/recognise/recognised.ts";
import type { WorkbookEvidence } from "../../src/workbook/evidence.ts";
import type { Engine, TableChange } from "../engine/engine.ts";
import type { Found } from "../engine/found.ts";
import type { OpenWorkbook, Progress } from "../open-workbook.ts";
import { messageOf } from "./message.ts";
import { Runs } from "./runs.ts";
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
  readonly #runs: Runs;
  #evidence: WorkbookEvidence | null = null;
  /** Somebody changed the workbook since it was read. */
  #isChanged = false;

  constructor(around: Surroundings) {
    this.#workbook = around.workbook;
    this.#engine = around.engine;
    this.#today = around.today;
    this.#runs = new Runs(around, (message) => this.state.set({ phase: "idle", message, wasStopped: false }));
  }

  /** Reads the workbook and looks what is in it. */
  async start(): Promise<void> {
    const run = this.#begin();
    this.state.set({ phase: "reading", doing: "reading", progress: null });
    await this.#runs.guard(run, async () => {
      const read = await this.#workbook.read({
        signal: this.#runs.signal,
        onProgress: this.#progress(run, "reading"),
      });
      if (!this.#runs.isNow(run)) return;
      if (!read.ok) return this.#toIdle(read.refusal, run);
      this.#evidence = read.value;
      const mapping = await this.#workbook.readSetting(MAPPING_SETTING);
      if (!this.#runs.isNow(run)) return;
      const tell = this.#progress(run, "recognising");
      tell({ done: 0, total: 1, sheet: "" });
      const found = await this.#engine.recognise({ evidence: read.value, mapping }, tell);
      if (!this.#runs.isNow(run)) return;
      this.state.set({ ...choosing(found), taken: takenAtFirst(found), remember: found.usedMapping });
      await this.#runs.listen(run, () => this.#changedByOthers());
    });
  }

  /** Ends what is under way. Nothing is half written: an adapter looks at the signal between two requests. */
  stop(): void {
    const { phase } = this.state.get();
    this.#runs.abort();
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
    const run = this.#runs.now;
    const { found, taken, remember } = state;
    this.state.set({ ...state, busy: "plan", isRefused: false });
    await this.#runs.guard(run, async () => {
      const plan = await this.#engine.plan({ taken: [...taken], today: this.#today() }, () => {});
      if (!this.#runs.isNow(run)) return;
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
    const run = this.#runs.now;
    const signal = this.#runs.renewSignal();
    const { found, taken, remember, plan } = preview;
    this.state.set({ phase: "applying", found, taken, remember, plan, doing: "making", progress: null });
    await this.#runs.guard(run, async () => {
      const setting = remember ? { key: MAPPING_SETTING, value: await this.#engine.mapping(null, () => {}) } : null;
      const result = await writePlan({
        workbook: this.#workbook,
        engine: this.#engine,
        evidence,
        preview,
        today: this.#today(),
        setting,
        signal,
        tell: (doing, progress) => {
          const now = this.state.get();
          if (this.#runs.isNow(run) && now.phase === "applying") this.state.set({ ...now, doing, progress });
        },
      });
      if (!this.#runs.isNow(run)) return;
      if (result.kind === "changed") return this.state.set({ ...preview, isStale: true });
      if (result.kind === "refused") {
        const wasStopped = signal.aborted;
        const message = wasStopped ? null : await messageOf(result.refusal);
        return this.state.set({ ...preview, message, wasStopped });
      }
      this.#runs.endListening();
      this.state.set(result.done);
    });
  }

  /** Takes back what was written: first the rows, then the sheets that were added. */
  async undo(): Promise<void> {
    const state = this.state.get();
    if (state.phase !== "done" || !state.undo || state.isBusy) return;
    const run = this.#runs.now;
    this.state.set({ ...state, isBusy: true, message: null });
    const { undo } = state;
    await this.#runs.guard(run, async () => {
      const refusal = await undoWriting(this.#workbook, undo);
      if (!this.#runs.isNow(run)) return;
      const message = refusal ? await messageOf(refusal) : null;
      this.state.set({ ...state, isBusy: false, isUndone: refusal === null, message });
    });
  }

  async #change(change: TableChange): Promise<void> {
    const state = this.state.get();
    if (state.phase !== "choosing" || state.busy !== null) return;
    const run = this.#runs.now;
    this.state.set({ ...state, busy: "table", isRefused: false });
    await this.#runs.guard(run, async () => {
      const found = await this.#engine.change(change, () => {});
      if (!this.#runs.isNow(run)) return;
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

  #changedByOthers(): void {
    const state = this.state.get();
    this.#isChanged = true;
    if (state.phase === "preview") this.state.set({ ...state, isStale: true });
  }

  #progress(run: number, doing: "reading" | "recognising") {
    return (progress: Progress) => {
      if (this.#runs.isNow(run)) this.state.set({ phase: "reading", doing, progress });
    };
  }

  #begin(): number {
    this.#isChanged = false;
    return this.#runs.begin();
  }

  async #toIdle(refusal: Parameters<typeof messageOf>[0], run: number): Promise<void> {
    const message = await messageOf(refusal);
    if (this.#runs.isNow(run)) this.state.set({ phase: "idle", message, wasStopped: false });
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
