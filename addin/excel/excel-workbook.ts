/** The open workbook through Office.js: the adapter of the pane. The only folder besides the entry that says `Excel.` */

import { type Outcome, type Place, problem } from "../../src/problems/problem.ts";
import { DASHBOARD_SHEET } from "../../src/schema/dashboard/layout.ts";
import type { Edit } from "../../src/workbook/edit.ts";
import type { WorkbookEvidence } from "../../src/workbook/evidence.ts";
import type { Applied } from "../../src/workbook/port.ts";
import type { Capability, OpenWorkbook, Watched } from "../open-workbook.ts";
import { applyToExcel } from "./apply-edits.ts";
import { base64Of } from "./base64.ts";
import { addDashboardCharts } from "./dashboard-charts.ts";
import { Refused, refusalFor } from "./excel-refusal.ts";
import { insertSheets } from "./insert-sheets.ts";
import { readEvidence } from "./read-evidence.ts";
import { type ExcelApi, type Requests, runWith } from "./requests.ts";

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
  /** Names of all sheets when the whole workbook was last read; null before that. */
  #known: readonly string[] | null = null;

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
      settings.load("items/key,items/value");
      const evidence = await readEvidence(requests, this.#host.source, only.sheets);
      if (!only.sheets) this.#known = evidence.sheets.map(({ name }) => name);
      this.#settings = new Map(settings.items.map(({ key, value }) => [key, String(value)]));
      return evidence;
    });
  }

  apply(edits: readonly Edit[], watched: Watched = {}): Promise<Outcome<Applied>> {
    const oneUndo = !this.lacks.has("groupedUndo");
    return this.#write(() => this.#run(watched, (requests) => applyToExcel(requests, edits), oneUndo));
  }

  async insertSheets(file: Uint8Array, sheets: readonly string[]): Promise<Outcome<ReadonlyMap<string, string>>> {
    if (this.lacks.has("insertSheets")) return { ok: false, refusal: problem("X008", "error", [], {}) };
    const inserted = await this.#write(() =>
      this.#run({}, (requests) => insertSheets(requests, file, sheets, this.#known)),
    );
    const dashboard = inserted.ok ? inserted.value.get(DASHBOARD_SHEET) : undefined;
    if (!inserted.ok || dashboard === undefined) return inserted;
    const charts = await this.addCharts(dashboard);
    if (charts.ok) return inserted;
    // The sheets are there and calculate; only the charts are missed.
    const missed = problem("E020", "warning", [{ sheet: dashboard, cell: "" }], { sheet: dashboard });
    return { ...inserted, problems: [...inserted.problems, missed] };
  }

  /** Makes the charts on a Dashboard of ours, or makes them anew for what is filled in now. */
  addCharts(dashboard: string): Promise<Outcome<void>> {
    return this.#write(() => this.#run({}, (requests) => addDashboardCharts(requests, dashboard)));
  }

  removeSheets(sheets: readonly string[]): Promise<Outcome<void>> {
    return this.#write(() =>
      this.#run({}, async (requests) => {
        const found = sheets.map((name) => requests.context.workbook.worksheets.getItemOrNullObject(name));
        for (const sheet of found) sheet.load("name");
        await requests.send();
        for (const sheet of found) if (!sheet.isNullObject) sheet.delete();
        await requests.sendToTheEnd();
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

  async onChanged(listener: () => void): Promise<() => void> {
    const told = async () => {
      if (this.#writing === 0) listener();
    };
    const context = new this.#host.excel.RequestContext();
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onChanged.add(told), worksheets.onAdded.add(told), worksheets.onDeleted.add(told)];
    await context.sync();
    return () => {
      for (const handler of handlers) handler.remove();
      // The line may be gone by then, and the handlers with it.
      handlers[0]?.context.sync().catch(() => {});
    };
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

  async writeSetting(key: string, value: string): Promise<void> {
    const context = new this.#host.excel.RequestContext();
    context.workbook.settings.add(key, value);
    await context.sync();
    this.#settings?.set(key, value);
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
