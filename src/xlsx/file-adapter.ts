import type { Outcome } from "../problems/problem.ts";
import type { Edit } from "../workbook/edit.ts";
import type { WorkbookEvidence } from "../workbook/evidence.ts";
import type { Applied, WorkbookPort } from "../workbook/port.ts";
import { snapshotOf } from "../workbook/snapshot.ts";
import { applyToPackage } from "./patch/apply-to-package.ts";
import type { ZipTools } from "./patch/source-package.ts";
import { readWorkbook } from "./read/read-workbook.ts";

/**
 * A workbook file as a port: reads its bytes and keeps the changed bytes in memory. Reading a file and writing one are the
 * caller's; `bytes` gives what to write. A refused edit leaves the bytes as they were.
 */
export class FileWorkbook implements WorkbookPort {
  readonly #source: string;
  readonly #tools: ZipTools;
  #bytes: Uint8Array;
  /** What the bytes hold, once somebody asked: an edit needs it again. */
  #read: Outcome<WorkbookEvidence> | null = null;

  /** `source` is the name that reports and refusals show. */
  constructor(bytes: Uint8Array, source: string, tools: ZipTools) {
    this.#bytes = bytes;
    this.#source = source;
    this.#tools = tools;
  }

  get bytes(): Uint8Array {
    return this.#bytes;
  }

  async read(only?: { readonly sheets: readonly string[] }): Promise<Outcome<WorkbookEvidence>> {
    const read = this.#readAll();
    if (!read.ok || !only) return read;
    const sheets = read.value.sheets.filter(({ name }) => only.sheets.includes(name));
    return { ...read, value: { ...read.value, sheets } };
  }

  async apply(edits: readonly Edit[]): Promise<Outcome<Applied>> {
    const read = this.#readAll();
    if (!read.ok) return read;
    const patched = applyToPackage(this.#bytes, snapshotOf(read.value), edits, this.#tools);
    if (!patched.ok) return patched;
    this.#bytes = patched.value.bytes;
    this.#read = null;
    return { ok: true, value: patched.value.rehearsal.applied, problems: patched.problems };
  }

  #readAll(): Outcome<WorkbookEvidence> {
    this.#read ??= readWorkbook(this.#bytes, this.#source, { inflate: this.#tools.inflate });
    return this.#read;
  }
}
