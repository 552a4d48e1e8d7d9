/**
 * Working in a workbook of ours: read once, look at it from several views, and change it by forms and proposals. Every change
 * is shown before it is written or is what somebody just typed; every change can be taken back.
 */

import type { FormAnswer } from "../../src/journeys/forms/form-edits.ts";
import type { FormRequest, FormValues, FormView } from "../../src/journeys/forms/form-view.ts";
import type { Edit } from "../../src/workbook/edit.ts";
import type { WorkbookEvidence } from "../../src/workbook/evidence.ts";
import type { ChangeView } from "../engine/change-view.ts";
import { type Engine, Stopped } from "../engine/engine.ts";
import type { FieldFaults } from "../engine/form-call.ts";
import type { LeadBook } from "../engine/lead-book.ts";
import type { Planned } from "../engine/planned.ts";
import type { Progress } from "../open-workbook.ts";
import { type Message, messageOf } from "./message.ts";
import { Runs } from "./runs.ts";
import { Store } from "./store.ts";
import type { Surroundings } from "./surroundings.ts";

export type LeadingState =
  | { readonly phase: "idle"; readonly message: Message | null; readonly wasStopped: boolean }
  | { readonly phase: "reading"; readonly progress: Progress | null }
  | OpenState
  | { readonly phase: "writing"; readonly what: string };

export interface OpenState {
  readonly phase: "open";
  readonly book: LeadBook;
  /** Another number after every reading: what was asked of the engine before is old. */
  readonly version: number;
  readonly form: OpenForm | null;
  readonly proposal: Proposal | null;
  readonly written: WrittenChange | null;
  readonly isStale: boolean;
  readonly message: Message | null;
}

export interface OpenForm {
  /** What is being filled in: "Nieuwe taak". */
  readonly title: string;
  readonly view: FormView;
  readonly faults: FieldFaults;
  /** The field for which it was opened, by column key; null: the form as a whole. */
  readonly focus: string | null;
}

/** A change that the program made up, to be looked at first. */
export interface Proposal {
  readonly title: string;
  readonly intro: string;
  /** The verb of the button. */
  readonly verb: string;
  /** What is told when it is written. */
  readonly done: string;
  readonly change: ChangeView;
}

export interface WrittenChange {
  readonly text: string;
  readonly undo: readonly Edit[];
}

const IDLE: Extract<LeadingState, { phase: "idle" }> = { phase: "idle", message: null, wasStopped: false };

export class Leading {
  readonly state = new Store<LeadingState>(IDLE);
  /** The initiative that a person looks at, in whichever view; null: nobody chose one. */
  readonly initiative = new Store<string | null>(null);
  readonly #around: Surroundings;
  readonly #runs: Runs;
  #version = 0;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#runs = new Runs(around, (message) => this.#missing(message));
  }

  /** Answers about the workbook as it was read last. */
  get engine(): Engine {
    return this.#around.engine;
  }

  get today(): number {
    return this.#around.today();
  }

  /** Whether the workbook has initiatives of ours: a first look that costs little. */
  async hasOurs(): Promise<boolean> {
    if (this.state.get().phase !== "idle") return true;
    return (await this.ask(() => this.#around.workbook.hasTable("zbInitiatieven"))) ?? false;
  }

  /** Reads the workbook. Does nothing when it was read and nobody changed it since. */
  open(): Promise<void> {
    const state = this.state.get();
    if (state.phase === "reading" || state.phase === "writing") return Promise.resolve();
    if (state.phase === "open" && !state.isStale) return Promise.resolve();
    return this.#read(null);
  }

  readAgain(): Promise<void> {
    return this.#read(null);
  }

  stop(): void {
    this.#runs.abort();
    if (this.state.get().phase === "writing") return;
    this.#runs.begin();
    this.#around.engine.stop();
    this.state.set({ ...IDLE, wasStopped: true });
  }

  reset(): void {
    this.#runs.begin();
    this.#around.engine.stop();
    this.initiative.set(null);
    this.state.set(IDLE);
  }

  /** A question about the workbook as it was read last. Null when the work was stopped; a bug goes to the boundary. */
  async ask<T>(question: (engine: Engine) => Promise<T>): Promise<T | null> {
    try {
      return await question(this.engine);
    } catch (error) {
      if (!(error instanceof Stopped)) this.#around.onBug(error);
      return null;
    }
  }

  /** Opens a form; nothing happens when the workbook lacks its table. */
  async showForm(request: FormRequest, title: string, focus: string | null = null): Promise<void> {
    await this.#whileOpen(async (engine) => {
      const view = await engine.form({ request }, () => {});
      return view ? { form: { title, view, faults: {}, focus }, proposal: null, written: null, message: null } : {};
    });
  }

  closeForm(): void {
    this.#update({ form: null });
  }

  /** Writes the form, or shows what is wrong in which field. */
  async sendForm(values: FormValues, done: (id: string) => string): Promise<void> {
    const state = this.state.get();
    if (state.phase !== "open" || !state.form) return;
    const { view } = state.form;
    // What was typed stays, whatever happens.
    const fields = view.fields.map((field) => ({ ...field, value: values[field.key] ?? field.value }));
    this.#update({ form: { ...state.form, view: { ...view, fields } } });
    await this.#answer({ table: view.table, row: view.row, values }, done);
  }

  /** One cell or a few, by a click instead of a form. */
  async fillIn(answer: FormAnswer, done: string): Promise<void> {
    await this.#answer(answer, () => done);
  }

  /** Shows a change that the engine makes. Null: there is nothing to change, and nothing is shown. */
  async propose(made: (engine: Engine) => Promise<ChangeView | null>, words: Omit<Proposal, "change">): Promise<void> {
    await this.#whileOpen(async (engine) => {
      const change = await made(engine);
      return change ? { proposal: { ...words, change }, form: null, written: null, message: null } : {};
    });
  }

  /** Writes what one click means, without showing it first; a refusal is shown where the message stands. */
  async writeAtOnce(made: (engine: Engine) => Promise<Planned>, done: string): Promise<void> {
    const state = this.state.get();
    if (state.phase !== "open") return;
    const run = this.#runs.now;
    await this.#runs.guard(run, async () => {
      const planned = await made(this.engine);
      if (!this.#runs.isNow(run)) return;
      if (planned.ok) return this.#write(state, planned.change.edits, done, (undo) => ({ text: done, undo }));
      this.#update({ message: { title: planned.title, text: planned.text, action: "", places: [] } });
    });
  }

  /** Shows a change that can be refused; the refusal is shown where the message stands. */
  async proposePlanned(made: (engine: Engine) => Promise<Planned>, words: Omit<Proposal, "change">): Promise<void> {
    await this.#whileOpen(async (engine) => {
      const planned = await made(engine);
      if (planned.ok)
        return { proposal: { ...words, change: planned.change }, form: null, written: null, message: null };
      return { message: { title: planned.title, text: planned.text, action: "", places: [] } };
    });
  }

  /** A refusal that was read: who goes elsewhere does not meet it again. */
  dismiss(): void {
    this.#update({ message: null });
  }

  closeProposal(): void {
    this.#update({ proposal: null });
  }

  async writeProposal(): Promise<void> {
    const state = this.state.get();
    if (state.phase !== "open" || !state.proposal) return;
    const { change, done, title } = state.proposal;
    await this.#write(state, change.edits, title, (undo) => ({ text: done, undo }));
  }

  async undo(): Promise<void> {
    const state = this.state.get();
    if (state.phase !== "open" || !state.written) return;
    await this.#write(state, state.written.undo, state.written.text, () => null);
  }

  async #answer(answer: FormAnswer, done: (id: string) => string): Promise<void> {
    const state = this.state.get();
    if (state.phase !== "open") return;
    await this.#runs.guard(this.#runs.now, async () => {
      const run = this.#runs.now;
      const answered = await this.engine.formChange({ answer }, () => {});
      if (!this.#runs.isNow(run)) return;
      if (!answered.ok) return this.#update({ form: state.form ? { ...state.form, faults: answered.faults } : null });
      const text = done(answered.id);
      if (answer.table === "zbInitiatieven" && answer.row === null) this.initiative.set(answered.id);
      if (answered.change.edits.length === 0) return this.#update({ form: null });
      await this.#write(state, answered.change.edits, text, (undo) => ({ text, undo }));
    });
  }

  async #whileOpen(work: (engine: Engine) => Promise<Partial<OpenState>>): Promise<void> {
    const run = this.#runs.now;
    if (this.state.get().phase !== "open") return;
    await this.#runs.guard(run, async () => {
      const changed = await work(this.engine);
      if (this.#runs.isNow(run)) this.#update(changed);
    });
  }

  #update(changed: Partial<OpenState>): void {
    const state = this.state.get();
    if (state.phase === "open") this.state.set({ ...state, ...changed });
  }

  async #write(
    state: OpenState,
    edits: readonly Edit[],
    what: string,
    written: (undo: readonly Edit[]) => WrittenChange | null,
  ): Promise<void> {
    const run = this.#runs.begin();
    this.state.set({ phase: "writing", what });
    await this.#runs.guard(run, async () => {
      const applied = await this.#around.workbook.write({ edits, afterwards: "read" });
      if (!this.#runs.isNow(run)) return;
      if (applied.ok) return this.#read(written(applied.value.undo), applied.value.now);
      // What was typed stays in the form; the workbook has to be read again before it can be sent.
      this.state.set({ ...state, isStale: true, message: await messageOf(applied.refusal) });
    });
  }

  /** `now`: the workbook as it was read right after it was written. */
  async #read(written: WrittenChange | null, now: WorkbookEvidence | null = null): Promise<void> {
    const { workbook, engine } = this.#around;
    const run = this.#runs.begin();
    this.state.set({ phase: "reading", progress: null });
    await this.#runs.guard(run, async () => {
      const onProgress = (progress: Progress) => {
        if (this.#runs.isNow(run)) this.state.set({ phase: "reading", progress });
      };
      const read = now
        ? { ok: true as const, value: now }
        : await workbook.read({ signal: this.#runs.signal, onProgress });
      if (!this.#runs.isNow(run)) return;
      if (!read.ok) return this.state.set({ ...IDLE, message: await messageOf(read.refusal) });
      const book = await engine.lead({ evidence: read.value, today: this.today }, () => {});
      if (!this.#runs.isNow(run)) return;
      this.#version += 1;
      this.state.set({
        phase: "open",
        book,
        version: this.#version,
        form: null,
        proposal: null,
        written,
        isStale: false,
        message: null,
      });
      await this.#runs.listen(run, () => this.#update({ isStale: true }));
    });
  }

  /** What was read stays: only what was asked for cannot be had now. */
  #missing(message: Message): void {
    if (this.state.get().phase === "open") this.#update({ message });
    else this.state.set({ ...IDLE, message });
  }
}
