/** A table as it lies on the sheet, before anything is known of its meaning. */

import type { Block } from "./block.ts";
import type { Header } from "./header.ts";

export interface RawTable {
  readonly left: number;
  readonly right: number;
  /** Null: data without headings. */
  readonly header: Header | null;
  /** Indices of the rows between header and end; which of them are data is decided in `body.ts`. */
  readonly body: readonly number[];
  /** Indices of rows directly above the header: title, label and value, a total above the header. */
  readonly above: readonly number[];
}

export function columnsOf(raw: RawTable): number[] {
  return Array.from({ length: raw.right - raw.left + 1 }, (_, i) => raw.left + i);
}

export function blockOf(raw: RawTable): Block {
  const rows = [...(raw.header?.rows ?? []), ...raw.body];
  return { first: rows[0] ?? 0, last: rows.at(-1) ?? 0, left: raw.left, right: raw.right };
}
