/**
 * Levels of image quality (CROW, Kwaliteitscatalogus openbare ruimte). They have an order; the distance between two of them is
 * not defined, so they are never averaged or subtracted: what is told is the lowest, how often each occurs, and how many
 * places on the scale two levels are apart.
 */

/** From low to high. */
export const LEVELS = ["D", "C", "B", "A", "A+"] as const;

/** The place on the scale, 1 is the lowest; null for what is no level. Capitals and spaces make no difference. */
export function stepOf(level: string): number | null {
  const at = (LEVELS as readonly string[]).indexOf(level.replace(/\s+/g, "").toUpperCase());
  return at < 0 ? null : at + 1;
}

/** The lowest of some levels; null without any. */
export function lowestOf(levels: readonly string[]): string | null {
  const steps = levels.map(stepOf).filter((step) => step !== null);
  return steps.length === 0 ? null : (LEVELS[Math.min(...steps) - 1] ?? null);
}

/** How often each level occurs, from high to low; levels that do not occur are left out. */
export function distributionOf(
  levels: readonly string[],
): readonly { readonly level: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const level of levels) {
    const known = LEVELS[(stepOf(level) ?? 0) - 1];
    if (known !== undefined) counts.set(known, (counts.get(known) ?? 0) + 1);
  }
  return [...LEVELS].reverse().flatMap((level) => {
    const count = counts.get(level);
    return count === undefined ? [] : [{ level, count }];
  });
}
