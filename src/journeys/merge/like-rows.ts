/** Rows that are nearly like a row: by values that few rows have, for what all rows have tells nothing. */

/** What a row says, by column key; filled cells only. */
export type RowCells = ReadonlyMap<string, string | number>;

/** The part of two rows, by what their values tell, that must be the same. */
const LIKE_PART = 0.6;
const LEAST_EQUAL = 2;
/** As many rows are looked at, those with the rarest values first: what all rows have is nothing to search by. */
const MOST_LOOKED_AT = 100;

export class LikeRows {
  readonly #rows: readonly RowCells[];
  readonly #having = new Map<string, number[]>();

  constructor(rows: readonly RowCells[]) {
    this.#rows = rows;
    rows.forEach((cells, at) => {
      for (const [key, value] of cells) {
        const name = nameOf(key, value);
        const known = this.#having.get(name);
        if (known) known.push(at);
        else this.#having.set(name, [at]);
      }
    });
  }

  /** The one row that is most like these cells, when it is like them at all. */
  bestFor(cells: RowCells): { readonly at: number; readonly likeness: number } | null {
    const having = [...cells].map(([key, value]) => this.#having.get(nameOf(key, value)) ?? []);
    const near = new Set<number>();
    for (const rows of having.sort((a, b) => a.length - b.length)) {
      if (near.size + rows.length > MOST_LOOKED_AT) break;
      for (const at of rows) near.add(at);
    }
    let best: { at: number; likeness: number; isOnly: boolean } | null = null;
    for (const at of near) {
      const likeness = this.likeness(cells, this.#rows[at] ?? NO_CELLS);
      if (likeness < LIKE_PART) continue;
      if (best === null || likeness > best.likeness) best = { at, likeness, isOnly: true };
      else if (likeness === best.likeness) best.isOnly = false;
    }
    return best?.isOnly ? best : null;
  }

  /** From 0 to 1; 0 as well when fewer than two cells are the same. */
  likeness(one: RowCells, other: RowCells): number {
    let [equal, all, cells] = [0, 0, 0];
    for (const [key, value] of one) {
      const weight = this.#weight(key, value);
      const there = other.get(key);
      if (there === value) {
        equal += weight;
        cells += 1;
      }
      all += there === undefined ? weight : (weight + this.#weight(key, there)) / 2;
    }
    for (const [key, value] of other) if (!one.has(key)) all += this.#weight(key, value);
    return cells < LEAST_EQUAL ? 0 : equal / all;
  }

  #weight(key: string, value: string | number): number {
    return Math.log(1 + this.#rows.length / (this.#having.get(nameOf(key, value))?.length ?? 1));
  }
}

const NO_CELLS: RowCells = new Map();

function nameOf(key: string, value: string | number): string {
  return `${key}|${typeof value}|${value}`;
}
