/** Finding the row that somebody means: by its number or its name. Every look-up takes the same time, however many rows. */

import { normalise } from "../../recognise/headings/words.ts";

export type Found =
  | { readonly id: string }
  /** How many rows fit; 0 is unknown. */
  | { readonly fits: number };

/** One id, or all of them; a hundred thousand sets would be too many. */
type Ids = string | string[];

export class Directory {
  private readonly ids = new Map<string, string>();
  private readonly shortIds = new Map<string, Ids>();
  private readonly names = new Map<string, Ids>();

  add(id: string, names: readonly string[] = []): void {
    const key = idKey(id);
    if (key === "") return;
    if (!this.ids.has(key)) {
      this.ids.set(key, id);
      const short = shortKey(key);
      if (short !== key) into(this.shortIds, short, id);
    }
    for (const name of names) this.addName(id, name);
  }

  addName(id: string, name: string): void {
    into(this.names, normalise(name), id);
  }

  has(id: string): boolean {
    return this.ids.has(idKey(id));
  }

  /**
   * "C014", "Merelhof", "C014 Merelhof", "Merelhof (C014)". Spreadsheets drop leading zeros, so "14" is "0014" as long as
   * nothing else is.
   */
  find(text: string): Found {
    const whole = this.exact(text);
    if ("id" in whole || whole.fits > 0) return whole;
    const parts = partsOf(text).map((part) => this.exact(part));
    const found = new Set(parts.flatMap((part) => ("id" in part ? [part.id] : [])));
    if (found.size === 1) return { id: [...found][0] as string };
    return { fits: found.size };
  }

  /** The one row whose number or name of at least four letters stands in a text as whole words: "Afr 2024 Merelhof". */
  findWithin(text: string): Found {
    const words = normalise(text).split(" ").filter(Boolean);
    const found = new Set<string>();
    for (let first = 0; first < words.length; first += 1) {
      for (let last = first + 1; last <= Math.min(words.length, first + 5); last += 1) {
        const part = words.slice(first, last).join(" ");
        if (part.length < 4 || /^(19|20)\d\d$/.test(part)) continue;
        const id = this.ids.get(part);
        const named = this.names.get(part);
        for (const one of id === undefined ? listOf(named) : [id]) found.add(one);
      }
    }
    return found.size === 1 ? { id: [...found][0] as string } : { fits: found.size };
  }

  private exact(text: string): Found {
    const key = idKey(text);
    if (key === "") return { fits: 0 };
    const id = this.ids.get(key);
    if (id !== undefined) return { id };
    const named = listOf(this.names.get(normalise(text)));
    if (named.length > 0) return one([...new Set(named)]);
    const short = shortKey(key);
    const whole = this.ids.get(short);
    return one([...new Set([...listOf(this.shortIds.get(short)), ...(whole === undefined ? [] : [whole])])]);
  }
}

/** A number and a name in one cell. */
export function partsOf(text: string): string[] {
  const brackets = /^(.*?)\s*\(([^()]+)\)\s*$/.exec(text.trim());
  if (brackets) return [brackets[1] ?? "", brackets[2] ?? ""].filter((part) => part !== "");
  const code = /^(\S*\d\S*)\s*[-–:,/|]?\s+(\D.*)$/.exec(text.trim());
  if (code) return [code[1] ?? "", code[2] ?? ""].map((part) => part.replace(/[-–:,/|]+$/, "").trim());
  return text.split(/\s+[-–:|/]\s+/).filter((part) => part.trim() !== "" && part !== text);
}

/** Whether a text has words that what was found does not have: "C014 (sloop 2027)" says more than C014. */
export function saysMore(text: string, known: readonly string[]): boolean {
  if (known.includes(text)) return false;
  const words = new Set(known.flatMap((one) => normalise(one).split(" ")));
  const short = new Set([...words].map((word) => word.replace(/^([a-z]*)0+(?=\d)/, "$1")));
  return normalise(text)
    .split(" ")
    .some((word) => !words.has(word) && !short.has(word.replace(/^([a-z]*)0+(?=\d)/, "$1")) && word !== "complex");
}

/** What makes two spellings the same number. */
export function idKey(id: string): string {
  return id.trim().toLowerCase().replace(/\s+/g, " ");
}

function one(ids: readonly string[]): Found {
  return ids.length === 1 ? { id: ids[0] as string } : { fits: ids.length };
}

function listOf(ids: Ids | undefined): readonly string[] {
  if (ids === undefined) return [];
  return typeof ids === "string" ? [ids] : ids;
}

function into(index: Map<string, Ids>, key: string, id: string): void {
  if (key === "") return;
  const known = index.get(key);
  if (known === undefined) index.set(key, id);
  else if (typeof known === "string") {
    if (known !== id) index.set(key, [known, id]);
  } else if (known.at(-1) !== id) known.push(id);
}

/** Digits without leading zeros, letters and signs as they are. */
function shortKey(key: string): string {
  return key.replace(/(^|\D)0+(?=\d)/g, "$1");
}
