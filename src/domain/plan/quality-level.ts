/**
 * Levels of the quality of public space (CROW). They are an order, no numbers: an average of letters is not defined, so that
 * only how often each occurs and the lowest one are told.
 */

export const QUALITY_LEVELS = ["A+", "A", "B", "C", "D"] as const;
export type QualityLevel = (typeof QUALITY_LEVELS)[number];

export type Against = "above" | "at" | "below";

/** Where a level stands against the level that is aimed at. */
export function against(level: QualityLevel, aimed: QualityLevel): Against {
  const difference = QUALITY_LEVELS.indexOf(level) - QUALITY_LEVELS.indexOf(aimed);
  return difference === 0 ? "at" : difference < 0 ? "above" : "below";
}

export interface LevelSpread {
  /** How often each level was seen, the highest level first; levels that were not seen are 0. */
  readonly counts: readonly { readonly level: QualityLevel; readonly count: number }[];
  /** Null when nothing was seen. */
  readonly lowest: QualityLevel | null;
}

export function spreadOf(levels: readonly QualityLevel[]): LevelSpread {
  const counts = QUALITY_LEVELS.map((level) => ({ level, count: levels.filter((one) => one === level).length }));
  return { counts, lowest: counts.filter(({ count }) => count > 0).at(-1)?.level ?? null };
}

export function isQualityLevel(value: unknown): value is QualityLevel {
  return (QUALITY_LEVELS as readonly unknown[]).includes(value);
}
