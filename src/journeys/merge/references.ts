/** Which row of the workbook an id in the copy means. */

import { fold, type Ids, idsFrom } from "../../records/references.ts";
import type { Column } from "../../schema/column.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import type { FoundTable } from "../found-table.ts";
import { canonicalText, type SharedBase } from "../share/shared-base.ts";
import type { Meaning } from "./meaning.ts";

export type Resolved =
  | { readonly ok: true; readonly id: string /** Key of the added row that it is. */; readonly needs: string | null }
  | { readonly ok: false; readonly sheet: string };

export class References {
  readonly #standing: ReadonlyMap<string, Ids>;
  /** Ids that the committee can know of; null when nobody knows what was sent. */
  readonly #sent: ReadonlyMap<string, Ids> | null;
  readonly #names = new Map<string, string>();
  /** Table → id in the copy → the row that is added for it. */
  readonly #added = new Map<string, Map<string, { readonly id: string; readonly needs: string | null }>>();

  constructor(found: readonly FoundTable[], base: SharedBase | null) {
    this.#standing = new Map(
      found.map(({ table, snapshot, columns }) => {
        const at = columns.get("id");
        const ids = snapshot.rows.flatMap((row) => (at === undefined ? [] : (canonicalText(row[at] ?? null) ?? [])));
        return [table.name, idsFrom(ids)];
      }),
    );
    for (const { table, snapshot, columns } of found) {
      const [at, nameAt] = [columns.get("id"), columns.get("name")];
      if (at === undefined || nameAt === undefined) continue;
      for (const row of snapshot.rows) this.name(table.name, canonicalText(row[at] ?? null) ?? "", row[nameAt]);
    }
    this.#sent = base && new Map([...base.tables].map(([table, rows]) => [table, idsFrom([...rows.keys()])]));
  }

  /** What a row is called, for people. */
  name(table: string, id: string, name: unknown): void {
    if (typeof name === "string") this.#names.set(`${table} ${fold(id)}`, name);
  }

  nameOf(table: string, id: string): string {
    return this.#names.get(`${table} ${fold(id)}`) ?? id;
  }

  /** A row of the copy that was not sent; `needs` is null when the workbook has it by now. */
  add(table: string, idInCopy: string, id: string, needs: string | null): void {
    const known = this.#added.get(table) ?? new Map();
    this.#added.set(table, known);
    if (!known.has(fold(idInCopy))) known.set(fold(idInCopy), { id, needs });
  }

  /** One spelling, where it is known; for comparing. */
  plain(column: Column, meaning: Meaning): Meaning {
    if (column.kind !== "reference" || meaning === null) return meaning;
    return this.#known(column.to, String(meaning)) ?? String(meaning);
  }

  /** Refused when the copy had no such row, or the workbook does not have it any more. */
  resolve(to: string, id: string): Resolved {
    const known = this.#known(to, id);
    const own = known === null ? this.#added.get(to)?.get(fold(id)) : undefined;
    if (own) return { ok: true, ...own };
    const standing = known === null ? null : (this.#standing.get(to)?.canonical(known) ?? null);
    return standing === null ? { ok: false, sheet: tableNamed(to).sheet } : { ok: true, id: standing, needs: null };
  }

  /** Whether the copy had a row with this id. */
  isSent(to: string, id: string): boolean {
    return this.#known(to, id) !== null;
  }

  #known(to: string, id: string): string | null {
    const ids = (this.#sent ?? this.#standing).get(to);
    return ids?.canonical(id) ?? ids?.meant(id) ?? null;
  }
}
