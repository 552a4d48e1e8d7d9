/** One measured figure of a benchmark. Ratios are against a peer measured in the same run, so that the machine falls out. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  /** "×", "ms", "MB" … */
  readonly unit: string;
  /** The figure to reach: at most this. */
  readonly target?: number;
}
