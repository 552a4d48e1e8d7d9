/** V: values in foreign cells that cannot be read with certainty. */
export interface ValueFacts {
  /** Not an amount we can read with certainty ("1.0234,51"). */
  V001: { text: string };
}
