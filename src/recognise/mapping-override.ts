/** What a user decided about a table before: it wins over what we would find. Recognised by its sheet and its headings. */

import { normalise } from "./headings/words.ts";
import type { TableKind } from "./recognised.ts";
import type { ValueType } from "./value.ts";

export interface MappingOverride {
  /** The sheet's name; `*` stands for any text. */
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly kind?: TableKind;
  /** A table of ours that no kind stands for; fields are then its columns. */
  readonly table?: string;
  readonly columns: readonly ColumnOverride[];
}

export interface ColumnOverride {
  readonly heading: string;
  readonly field: string | null;
  /** Absent: as the field and the values say. */
  readonly type?: ValueType;
  readonly leaveOut?: boolean;
}

/** The decision for a table with these headings, in whatever order; on the same sheet first, then on any. */
export function overrideFor(
  overrides: readonly MappingOverride[],
  sheet: string,
  headings: readonly string[],
): MappingOverride | null {
  const signature = signatureOf(headings);
  const alike = overrides.filter((override) => signatureOf(override.headings) === signature);
  return (
    alike.find((override) => normalise(override.sheet) === normalise(sheet)) ??
    alike.find((override) => fitsPattern(override.sheet, sheet)) ??
    alike[0] ??
    null
  );
}

/** Two pointers with one step back per `*`, so that no pattern takes long. */
function fitsPattern(pattern: string, sheet: string): boolean {
  const [wanted, name] = [pattern.trim().toLowerCase(), sheet.trim().toLowerCase()];
  let [at, star, resume] = [0, -1, 0];
  let next = 0;
  while (at < name.length) {
    if (next < wanted.length && wanted[next] === "*") {
      star = next;
      resume = at;
      next += 1;
    } else if (next < wanted.length && wanted[next] === name[at]) {
      next += 1;
      at += 1;
    } else if (star >= 0) {
      next = star + 1;
      resume += 1;
      at = resume;
    } else return false;
  }
  return /^\**$/.test(wanted.slice(next));
}

export function signatureOf(headings: readonly string[]): string {
  return headings.map(normalise).filter(Boolean).sort().join("|");
}
