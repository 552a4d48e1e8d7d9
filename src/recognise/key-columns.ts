/** What columns of a list of allocation keys are when seen beside each other: its code, what it is called, how it divides. */

import type { ColumnChoice } from "./column-choice.ts";
import type { Frame } from "./frame.ts";
import { fieldNamed } from "./headings/fields/fields.ts";
import { normalise } from "./headings/words.ts";

/** Where no heading says which key, "omschrijving" beside how it divides is what the key is called. */
export function withNamesOfKeys(frame: Frame, chosen: readonly ColumnChoice[]): ColumnChoice[] {
  const ofCodes = withMethodsOfKeys(frame, chosen);
  if (ofCodes) return ofCodes;
  const has = (name: string) => chosen.some(({ field }) => field?.field === name);
  const at = frame.heads.findIndex(({ heading }) => /^(?:omschrijving|naam)$/.test(normalise(heading)));
  if (has("key") || has("weight") || !has("kind") || at < 0) return [...chosen];
  const key = fieldNamed("allocation_key", "key");
  return chosen.map((choice, own) => (own === at ? { ...choice, field: key, type: "text" } : choice));
}

/** A code and words for each key, beside which the method is how it divides and not what it is called; null for another list. */
function withMethodsOfKeys(frame: Frame, chosen: readonly ColumnChoice[]): ColumnChoice[] | null {
  const at = (words: RegExp) => frame.heads.findIndex(({ heading }) => words.test(normalise(heading)));
  const [code, name, method] = [at(CODE_OF_KEY), at(WORDS_OF_KEY), at(METHOD)];
  const isFree = !chosen.some(({ field }, own) => field?.field === "key" && own !== method && own !== code);
  if (code < 0 || name < 0 || method < 0 || !isFree) return null;
  return chosen.map((choice, own) => {
    if (own === code) return { ...choice, field: null, type: "code" };
    const field = own === name ? "key" : own === method ? "kind" : null;
    return field === null ? choice : { ...choice, field: fieldNamed("allocation_key", field), type: "text" };
  });
}

const CODE_OF_KEY = /^(?:code|nr|nummer|id|sleutel ?(?:code|nr|nummer))$/;
const WORDS_OF_KEY = /^(?:omschrijving|naam|naam sleutel)$/;
const METHOD = /^(?:verdeelmethode|verdeelwijze|wijze van verdelen|omslagmethode|methode|verdelen op|verdeeld naar)$/;
