/** What the user decided of a column before: that is what it is. */

import type { ColumnChoice } from "./column-choice.ts";
import { typeFor } from "./field-type.ts";
import type { Field } from "./headings/fields/field.ts";
import type { MappingOverride } from "./mapping-override.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

/** The choice for a column with this heading; null where nobody decided of it. `fieldOf`: a field or column of ours by its name. */
export function mappedChoice(
  override: MappingOverride | null,
  heading: string,
  profile: ColumnProfile,
  fieldOf: (name: string | null) => Field | null,
): ColumnChoice | null {
  const decided = override?.columns.find((column) => column.heading === heading);
  if (!decided) return null;
  const field = fieldOf(decided.field);
  return {
    field,
    type: decided.type ?? typeFor(field, profile),
    confidence: 1,
    reasons: [{ from: "mapping", what: heading }],
    ...(decided.leaveOut ? { leaveOut: true } : {}),
  };
}
