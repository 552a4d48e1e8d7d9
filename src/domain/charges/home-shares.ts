import type { Cents } from "../money/cents.ts";

/** The rounded shares of an item, one for each participant: a stretch of a block of memory that many items share. */
export interface HomeShares {
  readonly block: Float64Array;
  readonly from: number;
  readonly count: number;
  /** The most that one home pays for the period; null without a maximum. */
  readonly maximumCents: Cents | null;
}

/** The share of a participant for the whole period, rounded, before a maximum for one home. */
export function roundedShare({ block, from }: HomeShares, participant: number): Cents {
  return block[from + participant] as number;
}

/** What is really charged for the home: the same, at most the maximum. */
export function homeShare({ block, from, maximumCents }: HomeShares, participant: number): Cents {
  const rounded = block[from + participant] as number;
  return maximumCents === null || rounded <= maximumCents ? rounded : maximumCents;
}

/** Amounts that one block of memory holds. */
const BLOCK = 65_536;

/**
 * Room for the shares of many items in few blocks: a million shares in arrays of their own would cost more in bookkeeping
 * than in numbers.
 */
export class ShareBlocks {
  block = new Float64Array(0);
  #used = 0;

  /** Where in `block` the next shares go; there may be a new block. */
  take(count: number): number {
    if (this.#used + count > this.block.length) {
      this.block = new Float64Array(Math.max(BLOCK, count));
      this.#used = 0;
    }
    const from = this.#used;
    this.#used += count;
    return from;
  }
}
