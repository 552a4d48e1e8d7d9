/** An open workbook for trying the pane without Excel: a file in memory, read and changed by the real file adapter. */

import { sameContents } from "../../../addin/excel/same-contents.ts";
import type { Capability, OpenWorkbook, Watched, Writing, Written } from "../../../addin/open-workbook.ts";
import { type Outcome, type Place, problem } from "../../../src/problems/problem.ts";
import type { Edit } from "../../../src/workbook/edit.ts";
import type { WorkbookEvidence } from "../../../src/workbook/evidence.ts";
import type { Applied } from "../../../src/workbook/port.ts";
import { FileWorkbook } from "../../../src/xlsx/file-adapter.ts";
import { portableCompression } from "../../../src/xlsx/finish/portable-compression.ts";
import { addSheets } from "../../../src/xlsx/patch/add-sheets.ts";
import { inflateInBrowser } from "../../../src/xlsx/read/read-workbook.ts";

const TOOLS = { inflate: inflateInBrowser, deflate: portableCompression.deflate };

export interface FileOptions {
  readonly lacks?: readonly Capability[];
  /** Milliseconds that each reading takes, told in ten steps. */
  readonly slow?: number;
}

export class FileOpenWorkbook implements OpenWorkbook {
  readonly lacks: ReadonlySet<Capability>;
  /** What tests look at. */
  readonly selected: Place[] = [];
  readonly opened: Uint8Array[] = [];
  readonly settings = new Map<string, string>();
  keepsSettings = true;
  /** When the last reading ended: what takes long before that is the file's, after it the pane's. */
  readAt = 0;
  #file: FileWorkbook;
  readonly #source: string;
  readonly #slow: number;
  readonly #listeners = new Set<() => void>();
  #beforeInsertion: Uint8Array | null = null;

  constructor(bytes: Uint8Array, source: string, { lacks = [], slow = 0 }: FileOptions = {}) {
    this.#source = source;
    this.#file = new FileWorkbook(bytes, source, TOOLS);
    this.lacks = new Set(lacks);
    this.#slow = slow;
  }

  get bytes(): Uint8Array {
    return this.#file.bytes;
  }

  async read(only: { readonly sheets?: readonly string[] } & Watched = {}): Promise<Outcome<WorkbookEvidence>> {
    for (let step = 1; this.#slow > 0 && step <= 10; step += 1) {
      await new Promise((resolve) => setTimeout(resolve, this.#slow / 10));
      if (only.signal?.aborted) return { ok: false, refusal: problem("F009", "error", [], { file: this.#source }) };
      only.onProgress?.({ done: step, total: 10, sheet: "Eenheden" });
    }
    const read = await this.#file.read(only.sheets ? { sheets: only.sheets } : undefined);
    this.readAt = performance.now();
    return read;
  }

  apply(edits: readonly Edit[]): Promise<Outcome<Applied>> {
    return this.#file.apply(edits);
  }

  async write(writing: Writing, watched: Watched = {}): Promise<Outcome<Written>> {
    const { edits, seen, sheets, setting, afterwards } = writing;
    if (watched.signal?.aborted) return { ok: false, refusal: problem("X001", "info", [], {}) };
    if (seen) {
      const { onProgress, signal } = watched;
      const now = await this.read({
        ...(signal ? { signal } : {}),
        onProgress: (progress) => onProgress?.({ ...progress, step: "comparing" }),
      });
      if (!now.ok) return now;
      if (!sameContents(seen, now.value)) return { ok: false, refusal: problem("X014", "info", [], {}) };
    }
    const before = this.#file.bytes;
    let names: ReadonlyMap<string, string> = new Map();
    if (sheets) {
      const added = addSheets(before, sheets.bytes, TOOLS);
      if (!added.ok) return added;
      names = added.value.sheets;
      this.#file = new FileWorkbook(added.value.bytes, this.#source, TOOLS);
    }
    const applied = await this.apply(edits);
    if (!applied.ok) {
      this.#file = new FileWorkbook(before, this.#source, TOOLS);
      return applied;
    }
    if (sheets) this.#beforeInsertion = before;
    if (setting && this.keepsSettings) this.settings.set(setting.key, setting.value);
    const now = afterwards === "read" ? await this.read() : null;
    if (now && !now.ok) return now;
    const rest = { now: now?.value ?? null, names, isSettingKept: this.keepsSettings };
    return { ok: true, value: { ...applied.value, ...rest }, problems: applied.problems };
  }

  async removeSheets(): Promise<Outcome<void>> {
    if (this.#beforeInsertion) this.#file = new FileWorkbook(this.#beforeInsertion, this.#source, TOOLS);
    this.#beforeInsertion = null;
    return { ok: true, value: undefined, problems: [] };
  }

  async openNew(file: Uint8Array): Promise<Outcome<void>> {
    this.opened.push(file);
    return { ok: true, value: undefined, problems: [] };
  }

  async hasTable(name: string): Promise<boolean> {
    const read = await this.#file.read();
    return read.ok && read.value.sheets.some(({ tables }) => tables.some((table) => table.name === name));
  }

  async select(place: Place): Promise<Outcome<void>> {
    this.selected.push(place);
    return { ok: true, value: undefined, problems: [] };
  }

  async onChanged(listener: () => void): Promise<() => void> {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async readSetting(key: string): Promise<string | null> {
    return this.settings.get(key) ?? null;
  }

  /** Somebody else puts another file in its place; with `silently` Excel tells nobody, as happens. */
  replaceBy(bytes: Uint8Array, silently = false): void {
    this.#file = new FileWorkbook(bytes, this.#source, TOOLS);
    if (!silently) for (const listener of this.#listeners) listener();
  }
}
