/** N: sharing with residents and bringing back. N001–N019 are of the copy, from N020 on of merging. */
export interface ShareFacts {
  /** A copy without the table that says what was sent. */
  N001: { sheet: string };
  /** What was sent cannot be relied on: lines were changed, removed or added. */
  N002: { sheet: string };
}
