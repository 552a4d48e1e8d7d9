/** What a list can bring to a table of ours, and under which headings. */

import type { Column } from "../../schema/column.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import { normalise } from "../headings/words.ts";
import { SIGNATURES, type Signature } from "./signatures.ts";

/** Not what we number, calculate or write ourselves. */
export function broughtTo({ table, distinct, without }: Signature): readonly Column[] {
  return tableNamed(table).columns.filter(
    ({ key, kind, computed, program }) =>
      !computed && !program && !without?.includes(key) && (kind !== "id" || distinct === key),
  );
}

export function columnsOf(table: string): readonly Column[] {
  const signature = SIGNATURES.find((own) => own.table === table);
  return signature ? broughtTo(signature) : [];
}

/** The keys of the columns that a list may bring. */
export function ownFieldNames(table: string): readonly string[] {
  return columnsOf(table).map(({ key }) => key);
}

const wordCache = new Map<string, readonly string[]>();

/** What also counts where a heading of the list says what it is, normalised. */
export function wordsBeside({ beside }: Signature, { key }: Column, headings: readonly string[]): readonly string[] {
  const words = beside?.words[key];
  if (beside === undefined || words === undefined || !headings.some((heading) => beside.heading.test(heading)))
    return [];
  return words.split("|").map(normalise);
}

/** The heading, its synonyms, and the words of home-made lists, normalised. */
export function wordsOf({ table, words }: Signature, { key, heading, synonyms }: Column): readonly string[] {
  const name = `${table}|${key}`;
  const known = wordCache.get(name);
  if (known) return known;
  const all = [heading, ...(synonyms ?? []), ...(words?.[key]?.split("|") ?? [])].map(normalise);
  wordCache.set(name, all);
  return all;
}
