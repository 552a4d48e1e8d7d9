/** The open workbook through Office.js: the adapter of the pane. The only folder besides the entry that says `Excel.` */

import { type Outcome, type Place, problem } from "../../src/problems/problem.ts";
import { freeSheetName } from "../../src/schema/free-sheet-name.ts";
import type { Edit } from "../../src/workbook/edit.ts";
import type { WorkbookEvidence } from "../../src/workbook/evidence.ts";
import type { Applied } from "../../src/workbook/port.ts";
import type { Capability, OpenWorkbook, Watched } from "../open-workbook.ts";
import { applyToExcel } from "./apply-edits.ts";
import { base64Of } from "./base64.ts";
import { Refused, refusalFor } from "./excel-refusal.ts";
import { readEvidence } from "./read-evidence.ts";
import { type ExcelApi, runWith } from "./requests.ts";

export interface ExcelHost {
  readonly excel: ExcelApi;
  /** Whether this Excel has a set of functions: `Office.context.requirements.isSetSupported`. */
  readonly supports: (version: string) => boolean;
  /** The name that reports show for the open workbook. */
  readonly source: string;
}

export class ExcelWorkbook implements OpenWorkbook {
  readonly lacks: ReadonlySet<Capability>;
  readonly #host: ExcelHost;
  /** Above zero while we write: those changes are not somebody else's. */
  #writing = 0;

  constructor(host: ExcelHost) {
    this.#host = host;
    const lacks: Capability[] = [];
    if (!host.supports("1.20")) lacks.push("groupedUndo");
    if (!host.supports("1.13")) lacks.push("insertSheets");
    this.lacks = new Set(lacks);
  }

  read(only: { readonly sheets?: readonly string[] } & Watched = {}): Promise<Outcome<WorkbookEvidence>> {
    const { source, excel } = this.#host;
    return runWith(excel, only, (requests) => readEvidence(requests, source, only.sheets));
  }

  apply(edits: readonly Edit[], watched: Watched = {}): Promise<Outcome<Applied>> {
    const options = this.lacks.has("groupedUndo") ? {} : { mergeUndoGroup: true };
    return this.#write(() => runWith(this.#host.excel, watched, (requests) => applyToExcel(requests, edits), options));
  }

  insertSheets(file: Uint8Array, sheets: readonly string[]): Promise<Outcome<ReadonlyMap<string, string>>> {
    if (this.lacks.has("insertSheets"))
      return Promise.resolve({ ok: false, refusal: problem("X008", "error", [], {}) });
    return this.#write(() =>
      runWith(this.#host.excel, {}, async (requests) => {
        const { worksheets } = requests.context.workbook;
        worksheets.load("items/id,items/name");
        await requests.send();
        const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
        const ids = requests.context.workbook.insertWorksheetsFromBase64(base64Of(file), {
          sheetNamesToInsert: [...sheets],
          positionType: "End",
        });
        await requests.sendToTheEnd();
        // Excel calls a sheet whose name is taken "Taken (2)".
        const inserted = ids.value.map((id) => worksheets.getItem(id));
        for (const sheet of inserted) sheet.load("name");
        await requests.sendToTheEnd();
        const names = new Map<string, string>();
        for (const sheet of inserted) {
          const own = sheets.find((name) => sheet.name === name || sheet.name.startsWith(`${name} (`)) ?? sheet.name;
          const free = freeSheetName(own, taken);
          taken.add(free.toLowerCase());
          if (free !== sheet.name) sheet.name = free;
          names.set(own, free);
        }
        await requests.sendToTheEnd();
        return names;
      }),
    );
  }

  removeSheets(sheets: readonly string[]): Promise<Outcome<void>> {
    return this.#write(() =>
      runWith(this.#host.excel, {}, async (requests) => {
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

  /** A hidden sheet stays hidden: the user hid it for a reason (product rule 4a.4). */
  select({ sheet: name, cell }: Place): Promise<Outcome<void>> {
    return runWith(this.#host.excel, {}, async (requests) => {
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
    const handlers = await this.#host.excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = [worksheets.onChanged.add(told), worksheets.onAdded.add(told), worksheets.onDeleted.add(told)];
      await context.sync();
      return added;
    });
    return () => {
      for (const handler of handlers) {
        void this.#host.excel.run(handler.context as Excel.RequestContext, async (context) => {
          handler.remove();
          await context.sync();
        });
      }
    };
  }

  async readSetting(key: string): Promise<string | null> {
    return this.#host.excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(key);
      setting.load("value");
      await context.sync();
      return setting.isNullObject ? null : String(setting.value);
    });
  }

  async writeSetting(key: string, value: string): Promise<void> {
    await this.#host.excel.run(async (context) => {
      context.workbook.settings.add(key, value);
      await context.sync();
    });
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
