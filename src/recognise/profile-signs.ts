/** What the cells of a column are, as a whole. */

import type { ColumnProfile } from "./values/column-profile.ts";

/** Figures with a comma in nearly all cells: no key and no name is written so. */
export function areMeasured(profile: ColumnProfile): boolean {
  return profile.type === "decimal" && profile.decimalSign === "," && (profile.shares.decimal ?? 0) >= 0.8;
}

/** Ticks, or yes and no in nearly all cells: a phase of an initiative that is ticked off is no name of a phase. */
export function isYesNo(profile: ColumnProfile): boolean {
  return profile.type === "boolean" && (profile.shares.boolean ?? 0) >= 0.8;
}

/** Boxes of which some may be ticked. */
export function areTicks(profile: ColumnProfile | undefined): boolean {
  return profile !== undefined && profile.filled > 0 && isYesNo(profile);
}

/** Share of the cells that are figures of some sort, 0–1. */
export function figuresIn(profile: ColumnProfile): number {
  return Math.max(profile.shares.amount ?? 0, profile.shares.decimal ?? 0, profile.shares.integer ?? 0);
}

/** Money or other figures. */
export function isNumeric(profile: ColumnProfile | undefined): boolean {
  return profile !== undefined && ["amount", "decimal", "integer"].includes(profile.type);
}
