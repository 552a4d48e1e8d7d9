/**
 * The file behind the open workbook. What the emulated Excel does not understand (charts, pictures, macros) stays in it byte for
 * byte; what changed in cells is put into it when it is saved.
 */

import type { CellInput } from "../../../src/workbook/cell.ts";
import type { Edit } from "../../../src/workbook/edit.ts";
import type { WorkbookEvidence } from "../../../src/workbook/evidence.ts";
import { isDayFormat } from "../../../src/workbook/number-format.ts";
import { rowCount } from "../../../src/workbook/row-count.ts";
import { snapshotOf } from "../../../src/workbook/snapshot.ts";
import { applyToPackage } from "../../../src/xlsx/patch/apply-to-package.ts";
import type { ZipTools } from "../../../src/xlsx/patch/source-package.ts";
import { addOnce, readOnce } from "./read-once.ts";
import { type ProtectionOptions, protectedSheets } from "./sheet-protection.ts";
import type { Table } from "./table.ts";
import type { Worksheet } from "./worksheet.ts";

export interface ReadBytes {
  readonly tools: ZipTools;
}

type Added =
  | { readonly ok: true; readonly evidence: WorkbookEvidence }
  | { readonly ok: false; readonly reason: string };

export class OriginalPackage {
  #bytes: Uint8Array;
  readonly #tools: ZipTools;
  /** Name in the open workbook → name in the package. */
  readonly #names = new Map<string, string>();
  /** What was inserted, the last behind the others: the package as it was before, and the sheets of it that are still there. */
  readonly #insertions: { readonly before: Uint8Array; readonly left: Set<string> }[] = [];

  constructor(bytes: Uint8Array, { tools }: ReadBytes) {
    this.#bytes = bytes;
    this.#tools = tools;
  }

  evidence(): WorkbookEvidence {
    const read = readOnce(this.#bytes, this.#tools);
    if (!read.ok) throw new Error(`the emulated Excel cannot read this file: ${read.refusal.code}`);
    return read.value;
  }

  /** By the names that sheets have in the open workbook. */
  protections(): Map<string, ProtectionOptions> {
    const inPackage = protectedSheets(this.#bytes, this.#tools);
    return new Map([...inPackage].map(([name, options]) => [this.#openName(name), options]));
  }

  /** All sheets of another file come along; which of them are asked for has to be all of them. */
  add(bytes: Uint8Array, wanted: readonly string[] | null, nameFor: (name: string) => string): Added {
    const own = readOnce(bytes, this.#tools);
    if (!own.ok) return { ok: false, reason: `the file to insert cannot be read: ${own.refusal.code}` };
    const names = own.value.sheets.map(({ name }) => name);
    const missing = wanted?.filter((name) => !names.includes(name)) ?? [];
    if (missing.length > 0) return { ok: false, reason: `the file to insert has no sheet ${missing.join(", ")}` };
    const left = wanted === null ? [] : names.filter((name) => !wanted.includes(name));
    if (left.length > 0)
      return { ok: false, reason: `this Excel inserts whole files only; left out: ${left.join(", ")}` };
    const added = addOnce(this.#bytes, bytes, this.#tools);
    if (!added.ok) return { ok: false, reason: added.refusal.code };
    const before = this.#bytes;
    this.#bytes = added.value.bytes;
    const evidence = this.evidence();
    const shown = new Map<string, string>();
    for (const [name, given] of added.value.sheets) shown.set(given, nameFor(name));
    for (const [inPackage, name] of shown) this.#names.set(name, inPackage);
    this.#insertions.push({ before, left: new Set(shown.values()) });
    return {
      ok: true,
      evidence: {
        ...evidence,
        sheets: evidence.sheets.map((sheet) => ({
          ...sheet,
          name: shown.get(sheet.name) ?? this.#openName(sheet.name),
        })),
      },
    };
  }

  rename(before: string, after: string): void {
    this.#names.set(after, this.#names.get(before) ?? before);
    this.#names.delete(before);
    for (const { left } of this.#insertions) if (left.delete(before)) left.add(after);
  }

  /** Once all sheets of the last insertion are gone, the package is as it was before it; until then they stay in it. */
  remove(name: string): void {
    for (const { left } of this.#insertions) if (left.delete(name)) this.#names.delete(name);
    for (let last = this.#insertions.at(-1); last?.left.size === 0; last = this.#insertions.at(-1)) {
      this.#bytes = last.before;
      this.#insertions.pop();
    }
  }

  /** The package with the rows that the tables have now; a number that is shown as a day is given as days from 1900. Cells outside tables and removed sheets are as in the package. */
  save(sheets: readonly Worksheet[], tables: readonly Table[], daysToAdd: number): Uint8Array {
    const snapshot = snapshotOf(this.evidence());
    const edits: Edit[] = [];
    for (const table of tables) {
      if (!sheets.includes(table.sheet)) continue;
      const known = snapshot.sheets.flatMap((sheet) => sheet.tables).find(({ name }) => name === table.Name);
      if (!known) continue;
      table.headings().forEach((heading, column) => {
        const before = known.headers[column] ?? "";
        if (before !== heading) edits.push({ kind: "setHeader", table: known.name, column, before, after: heading });
      });
      const rows: CellInput[][] = [];
      for (let row = table.range.top; row < table.lastBodyRow(); row += 1)
        rows.push(
          known.headers.map((_, column): CellInput => {
            const cell = table.sheet.cells.at(row, table.range.left - 1 + column);
            if (!cell) return null;
            const isDay = typeof cell.value === "number" && isDayFormat(cell.format);
            const value = isDay ? (cell.value as number) + daysToAdd : cell.value;
            return cell.formula === null ? value : { formula: cell.formula, result: value };
          }),
        );
      edits.push({ kind: "replaceRows", table: known.name, rowsBefore: rowCount(known), rows });
    }
    const patched = applyToPackage(this.#bytes, snapshot, edits, this.#tools);
    if (!patched.ok) throw new Error(`the emulated Excel cannot save: ${patched.refusal.code}`);
    return patched.value.bytes;
  }

  #openName(inPackage: string): string {
    for (const [name, known] of this.#names) if (known === inPackage) return name;
    return inPackage;
  }
}
