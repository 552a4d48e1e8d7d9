/** Which complex the titles higher up on a sheet name for a table further down. */

import { complexIn } from "./title-complex.ts";

interface Scope {
  readonly name: string;
  /** Tables that stand under its title. */
  tables: number;
}

/**
 * Goes down a sheet. One complex at the top is that of the whole sheet. Where more of them are named, a table without a title of its
 * own belongs to the last one only on a sheet that gives each complex several tables; else nobody can tell.
 */
export class ComplexesAbove {
  private readonly scopes: Scope[] = [];

  /** Words between the tables. */
  addWords(texts: readonly string[]): void {
    for (const text of texts) {
      const name = complexIn(text);
      if (name !== null) this.scopes.push({ name, tables: 0 });
    }
  }

  /** A table with its own titles, and the sections among its rows. */
  addTable(titles: readonly string[], sections: readonly (string | undefined)[]): void {
    this.addWords(titles);
    const current = this.scopes.at(-1);
    if (current) current.tables += 1;
    for (const section of new Set(sections)) {
      const name = section !== undefined && /^\s*complex/i.test(section) ? complexIn(section) : null;
      if (name !== null) this.scopes.push({ name, tables: 1 });
    }
  }

  /** The complex of the next table: as its own titles say, nearest last, else as those above do. */
  of(titles: readonly string[]): string | null {
    const own = titles.flatMap((title) => complexIn(title) ?? []).at(-1);
    const last = this.scopes.at(-1);
    if (own !== undefined || last === undefined) return own ?? null;
    const earlier = this.scopes.filter(({ name }) => !isSame(name, last.name));
    return earlier.every(({ tables }) => tables >= 2) ? last.name : null;
  }
}

/** "0412" and "0412 Lindehof" are one complex. */
function isSame(a: string, b: string): boolean {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  return first.startsWith(second) || second.startsWith(first);
}
