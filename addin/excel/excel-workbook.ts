/** The open workbook through Office.js: the adapter of the pane. The only folder besides the entry that says `Excel.` */

import { type Outcome, type Place, problem } from "../../src/problems/problem.ts";
import type { Edit } from "../../src/workbook/edit.ts";
import type { WorkbookEvidence } from "../../src/workbook/evidence.ts";
import type { Applied } from "../../src/workbook/port.ts";
import type { Capability, OpenWorkbook, Watched, Writing, Written } from "../open-workbook.ts";
import { base64Of } from "./base64.ts";
import { isFinal, Refused, refusalFor } from "./excel-refusal.ts";
import type { Layout } from "./layout.ts";
import { readEvidence } from "./read-evidence.ts";
import { type Along, type ExcelApi, type Requests, runWith } from "./requests.ts";
import { writeToExcel } from "./write-workbook.ts";

export interface ExcelHost {
  readonly excel: ExcelApi;
  /** Whether this Excel has a set of functions: `Office.context.requirements.isSetSupported`. */
  readonly supports: (version: string) => boolean;
  /** The name that reports show for the open workbook. */
  readonly source: string;
  /** Milliseconds to wait for an answer. */
  readonly patience?: number;
}

export class ExcelWorkbook implements OpenWorkbook {
  readonly lacks: ReadonlySet<Capability>;
  readonly #host: ExcelHost;
  /** Above zero while we write: those changes are not somebody else's. */
  #writing = 0;
  /** As they were when the workbook was last read; null before that. */
  #settings: Map<string, string> | null = null;
  /** Where everything stood when the workbook was last read or written; null before that. */
  #layout: Layout | null = null;
  /** The same for each reading that somebody still holds. */
  readonly #layouts = new WeakMap<WorkbookEvidence, Layout>();
  readonly #listeners = new Set<() => void>();
  #isListening = false;

  constructor(host: ExcelHost) {
    this.#host = host;
    const lacks: Capability[] = [];
    if (!host.supports("1.20")) lacks.push("groupedUndo");
    if (!host.supports("1.13")) lacks.push("insertSheets");
    this.lacks = new Set(lacks);
  }

  read(only: { readonly sheets?: readonly string[] } & Watched = {}): Promise<Outcome<WorkbookEvidence>> {
    return this.#run(only, async (requests) => {
      const { settings } = requests.context.workbook;
      const also = {
        ask: () => {
          settings.load("items/key,items/value");
        },
      };
      const { evidence, layout } = await readEvidence(requests, {
        source: this.#host.source,
        only: only.sheets,
        also,
        optional: this.#listening(requests),
      });
      this.#keep(layout, evidence);
      this.#settings = new Map(settings.items.map(({ key, value }) => [key, String(value)]));
      return evidence;
    });
  }

  apply(edits: readonly Edit[], watched: Watched = {}): Promise<Outcome<Applied>> {
    return this.write({ edits }, watched);
  }

  async write(writing: Writing, watched: Watched = {}): Promise<Outcome<Written>> {
    if (writing.sheets && this.lacks.has("insertSheets"))
      return { ok: false, refusal: problem("X008", "error", [], {}) };
    const oneUndo = !this.lacks.has("groupedUndo");
    const [known, source] = [this.#layout, this.#host.source];
    const seenAt = writing.seen ? (this.#layouts.get(writing.seen) ?? null) : null;
    const done = await this.#write(() =>
      this.#run(watched, (requests) => writeToExcel({ requests, writing, source, known, seenAt }), oneUndo),
    );
    if (!done.ok) return done;
    const { written, layout, chartsMissedOn: sheet } = done.value;
    this.#keep(layout, written.now);
    if (writing.setting && written.isSettingKept) this.#settings?.set(writing.setting.key, writing.setting.value);
    const missed = sheet === null ? [] : [problem("E020", "warning", [{ sheet, cell: "" }], { sheet })];
    return { ok: true, value: written, problems: [...done.problems, ...missed] };
  }

  removeSheets(sheets: readonly string[]): Promise<Outcome<void>> {
    return this.#write(() =>
      this.#run({}, async (requests) => {
        const { worksheets } = requests.context.workbook;
        try {
          for (const name of sheets) worksheets.getItem(name).delete();
          await requests.sendToTheEnd();
        } catch (error) {
          if (isFinal(error)) throw error;
          // Somebody took one away already; the others still have to go.
          worksheets.load("items/name");
          await requests.sendToTheEnd();
          for (const sheet of worksheets.items) if (sheets.includes(sheet.name)) sheet.delete();
          await requests.sendToTheEnd();
        }
      }),
    );
  }

  async openNew(file: Uint8Array): Promise<Outcome<void>> {
    try {
      await this.#host.excel.createWorkbook(base64Of(file));
      return { ok: true, value: undefined, problems: [] };
    } catch (error) {
      const refusal = refusalFor(error);
      if (!refusal) throw error;
      return { ok: false, refusal };
    }
  }

  async hasTable(name: string): Promise<boolean> {
    const found = await runWith(this.#host.excel, {}, async (requests) => {
      const table = requests.context.workbook.tables.getItemOrNullObject(name);
      table.load("name");
      await requests.send();
      return !table.isNullObject;
    });
    return found.ok && found.value;
  }

  /** A hidden sheet stays hidden: the user hid it for a reason (product rule 4a.4). */
  select({ sheet: name, cell }: Place): Promise<Outcome<void>> {
    return this.#run({}, async (requests) => {
      const sheet = requests.context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("visibility");
      await requests.send();
      if (sheet.isNullObject) throw new Refused(problem("X005", "error", [], { what: name }));
      if (sheet.visibility !== "Visible") throw new Refused(problem("X011", "info", [], { sheet: name }));
      sheet.activate();
      if (cell !== "") sheet.getRange(cell).select();
      await requests.send();
    });
  }

  /** Excel tells of changes from the first reading on; who listens is ours to know. */
  async onChanged(listener: () => void): Promise<() => void> {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Settings come along with reading, which is where they are asked for. */
  async readSetting(key: string): Promise<string | null> {
    if (this.#settings) return this.#settings.get(key) ?? null;
    const context = new this.#host.excel.RequestContext();
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? null : String(setting.value);
  }

  /**
   * Goes with the first request of a reading, once in the life of the pane. Some hosts tell of no changes; that costs a warning
   * that comes later, for what is written is compared with the workbook anyway.
   */
  #listening({ context }: Requests): Along {
    if (this.#isListening) return {};
    const told = async () => {
      if (this.#writing === 0) for (const listener of this.#listeners) listener();
    };
    return {
      ask: () => {
        const { worksheets } = context.workbook;
        worksheets.onChanged.add(told);
        worksheets.onAdded.add(told);
        worksheets.onDeleted.add(told);
      },
      answered: () => {
        this.#isListening = true;
      },
    };
  }

  #keep(layout: Layout, evidence: WorkbookEvidence | null): void {
    this.#layout = layout;
    if (evidence) this.#layouts.set(evidence, layout);
  }

  #run<T>(watched: Watched, work: (requests: Requests) => Promise<T>, oneUndo = false): Promise<Outcome<T>> {
    const { excel, patience } = this.#host;
    return runWith(excel, watched, work, { oneUndo, patience });
  }

  /** Events of what we wrote come after the writing; they are let by for a moment. */
  async #write<T>(work: () => Promise<T>): Promise<T> {
    this.#writing += 1;
    try {
      return await work();
    } finally {
      setTimeout(() => {
        this.#writing -= 1;
      }, EVENTS_TAKE);
    }
  }
}

/** Milliseconds within which Excel tells of a change. */
const EVENTS_TAKE = 300;
