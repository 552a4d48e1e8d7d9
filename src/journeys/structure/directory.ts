/** Finding the row that somebody means: by its number, by its name, by its address. Every look-up takes the same time, however many rows. */

import { normalise } from "../../recognise/headings/words.ts";

export type Found =
  | { readonly id: string }
  /** How many rows fit; 0 is unknown. */
  | { readonly fits: number };

export class Directory {
  private readonly ids = new Map<string, string>();
  private readonly shortIds = new Map<string, Set<string>>();
  private readonly names = new Map<string, Set<string>>();

  add(id: string, names: readonly string[] = []): void {
    const key = idKey(id);
    if (!this.ids.has(key)) this.ids.set(key, id);
    into(this.shortIds, shortKey(id), id);
    for (const name of names) this.addName(id, name);
  }

  addName(id: string, name: string): void {
    const key = normalise(name);
    if (key !== "") into(this.names, key, id);
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

  private exact(text: string): Found {
    const id = this.ids.get(idKey(text));
    if (id !== undefined) return { id };
    return one(this.names.get(normalise(text))) ?? one(this.shortIds.get(shortKey(text))) ?? { fits: 0 };
  }
}

function one(ids: ReadonlySet<string> | undefined): Found | null {
  if (ids === undefined || ids.size === 0) return null;
  return ids.size === 1 ? { id: [...ids][0] as string } : { fits: ids.size };
}

/** A number and a name in one cell. */
export function partsOf(text: string): string[] {
  const brackets = /^(.*?)\s*\(([^()]+)\)\s*$/.exec(text.trim());
  if (brackets) return [brackets[1] ?? "", brackets[2] ?? ""].filter((part) => part !== "");
  const code = /^(\S*\d\S*)\s*[-–:,/|]?\s+(\D.*)$/.exec(text.trim());
  if (code) return [code[1] ?? "", code[2] ?? ""].map((part) => part.replace(/[-–:,/|]+$/, "").trim());
  return text.split(/\s+[-–:|/]\s+/).filter((part) => part.trim() !== "" && part !== text);
}

function into(index: Map<string, Set<string>>, key: string, id: string): void {
  if (key === "") return;
  const known = index.get(key);
  if (known) known.add(id);
  else index.set(key, new Set([id]));
}

function idKey(id: string): string {
  return id.trim().toLowerCase().replace(/\s+/g, " ");
}

/** Digits without leading zeros, letters and signs as they are. */
function shortKey(id: string): string {
  return idKey(id).replace(/(^|\D)0+(?=\d)/g, "$1");
}
