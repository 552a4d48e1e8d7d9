import type { CellValue } from "../../workbook/cell.ts";

/** Numbers for new rows, after the highest that a table has: "R-0042". */
export class NewIds {
  readonly #prefix: string;
  #last = 0;

  constructor(prefix: string, existing: readonly CellValue[]) {
    this.#prefix = prefix;
    const ours = new RegExp(`^${prefix}-?(\\d+)$`, "i");
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
