/** Amounts that one block of memory holds. */
const BLOCK = 65_536;

/**
 * Room for the amounts of many items in few blocks of memory: a million shares in arrays of their own would cost more in
 * bookkeeping than in numbers.
 */
export class AmountBlocks {
  #block = new Float64Array(0);
  #used = 0;

  /** A new array of zeros. */
  take(count: number): Float64Array {
    if (this.#used + count > this.#block.length) {
      this.#block = new Float64Array(Math.max(BLOCK, count));
      this.#used = 0;
    }
    const from = this.#used;
    this.#used += count;
    return this.#block.subarray(from, this.#used);
  }
}
