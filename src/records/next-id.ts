/** Numbers of ours: "I-0007" after "I-0006" (product.md §4a.1). */

/**
 * The next number with a prefix, after the highest that is taken. Texts that are no number of ours are passed over, so that
 * nobody's own number stands in the way.
 */
export function nextId(prefix: string, taken: Iterable<unknown>): string {
  return numbered(prefix, highest(prefix, taken) + 1);
}

/** "I-0007": at least four figures. */
export function numbered(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(4, "0")}`;
}

function highest(prefix: string, taken: Iterable<unknown>): number {
  const form = new RegExp(`^${prefix}-(\\d{1,9})$`, "i");
  let most = 0;
  for (const id of taken) {
    const number = typeof id === "string" ? form.exec(id.trim())?.[1] : undefined;
    if (number !== undefined) most = Math.max(most, Number(number));
  }
  return most;
}
