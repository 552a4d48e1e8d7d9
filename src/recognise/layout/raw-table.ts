/** A table as it lies on the sheet, before anything is known of its meaning. */

import { type Block, range } from "./block.ts";
import type { Header } from "./header-rows.ts";

/** Further down than this, a block without a header of its own is no longer the continuation of the table above. */
export const EMPTY_ROWS_WITHIN = 5;

export interface RawTable {
  readonly left: number;
  readonly right: number;
  /** Null: data without headings. */
  readonly header: Header | null;
  /** Indices of the rows between header and end; which of them are data is decided in `body.ts`. */
  readonly body: readonly number[];
  /** Indices of rows directly above the header: title, label and value, a total above the header. */
  readonly above: readonly number[];
  /** What the rows share, where tables like this one stand beside it, each with a title of its own. */
  readonly title?: string;
}

export function columnsOf(raw: RawTable): number[] {
  return Array.from({ length: raw.right - raw.left + 1 }, (_, i) => raw.left + i);
}

export function blockOf(raw: RawTable): Block {
  const rows = [...(raw.header?.rows ?? []), ...raw.body];
  return { first: rows[0] ?? 0, last: rows.at(-1) ?? 0, left: raw.left, right: raw.right };
}

/** A block without headings. */
export function asTable(block: Block): RawTable {
  return { left: block.left, right: block.right, header: null, above: [], body: range(block.first, block.last) };
}
