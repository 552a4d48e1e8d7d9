import type { CellValue } from "../workbook/cell.ts";

/** Numbers of ours for new rows, after the highest that a table has: "R-0042" (product.md §4a.1). */
export class NewIds {
  readonly #prefix: string;
  #last = 0;

  /** Texts of `existing` that are no number of ours are passed over: nobody's own number stands in the way. */
  constructor(prefix: string, existing: Iterable<CellValue>) {
    this.#prefix = prefix;
    const ours = new RegExp(`^${prefix}-?(\\d{1,9})$`, "i");
    for (const id of existing) {
      const match = ours.exec(String(id ?? "").trim());
      if (match) this.#last = Math.max(this.#last, Number(match[1]));
    }
  }

  next(): string {
    this.#last += 1;
    return `${this.#prefix}-${String(this.#last).padStart(4, "0")}`;
  }
}
