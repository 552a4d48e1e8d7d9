/** Rows whose texts are, together, the headings of a table of ours: words that say nothing one by one do so beside each other. */

import { normalise } from "../headings/words.ts";
import { broughtTo, wordsOf } from "./own-columns.ts";
import { SIGNATURES } from "./signatures.ts";

/** Normalised heading → table → the column that it is. */
const COLUMNS: ReadonlyMap<string, ReadonlyMap<string, string>> = (() => {
  const columns = new Map<string, Map<string, string>>();
  for (const signature of SIGNATURES)
    for (const column of broughtTo(signature))
      for (const word of wordsOf(signature, column)) {
        const tables = columns.get(word) ?? new Map<string, string>();
        if (!tables.has(signature.table)) tables.set(signature.table, column.key);
        columns.set(word, tables);
      }
  return columns;
})();

const NONE: ReadonlySet<number> = new Set();

/** Places of the texts that are headings of the one table of ours that has most of them, if that table is told by them. */
export function ownHeadings(texts: readonly string[]): ReadonlySet<number> {
  const byTable = new Map<string, Map<number, string>>();
  texts.forEach((text, at) => {
    if (text.length > 60) return;
    for (const [table, key] of COLUMNS.get(normalise(text)) ?? []) {
      const found = byTable.get(table) ?? new Map<number, string>();
      byTable.set(table, found.set(at, key));
    }
  });
  let best = NONE;
  for (const { table, sure, named } of SIGNATURES) {
    const found = byTable.get(table);
    if (!found || found.size < 2 || found.size <= best.size) continue;
    const keys = new Set(found.values());
    const isTold = [sure, named].some((columns) => columns?.every((group) => group.some((key) => keys.has(key))));
    if (isTold) best = new Set(found.keys());
  }
  return best;
}
