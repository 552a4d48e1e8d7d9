/** What a user decided about a table before: it wins over what we would find. Recognised by its sheet and its headings. */

import { normalise } from "./headings/words.ts";
import type { TableKind } from "./recognised.ts";

export interface MappingOverride {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly kind?: TableKind;
  readonly columns: readonly { readonly heading: string; readonly field: string | null; readonly leaveOut?: boolean }[];
}

/** The decision for a table with these headings, in whatever order; on the same sheet first, then on any. */
export function overrideFor(
  overrides: readonly MappingOverride[],
  sheet: string,
  headings: readonly string[],
): MappingOverride | null {
  const signature = signatureOf(headings);
  const alike = overrides.filter((override) => signatureOf(override.headings) === signature);
  return alike.find((override) => normalise(override.sheet) === normalise(sheet)) ?? alike[0] ?? null;
}

export function signatureOf(headings: readonly string[]): string {
  return headings.map(normalise).filter(Boolean).sort().join("|");
}
