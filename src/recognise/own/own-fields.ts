/** The columns of a list that is a table of ours, as what they are read; what the user decided comes first. */

import type { ColumnChoice } from "../column-choice.ts";
import { typeFor } from "../field-type.ts";
import type { Frame } from "../frame.ts";
import { mappedChoice } from "../mapped-column.ts";
import type { MappingOverride } from "../mapping-override.ts";
import type { ColumnProfile } from "../values/column-profile.ts";
import { type OwnTable, ownField } from "./own-table.ts";

export function ownFields(
  own: OwnTable,
  frame: Frame,
  profiles: readonly ColumnProfile[],
  override: MappingOverride | null,
): ColumnChoice[] {
  return frame.heads.map(({ heading }, at): ColumnChoice => {
    const profile = profiles[at] as ColumnProfile;
    const mapped = mappedChoice(override, heading, profile, (name) =>
      name === null ? null : ownField(own.table, name),
    );
    if (mapped) return mapped;
    const found = own.fields.get(at);
    return found
      ? {
          field: found.field,
          type: found.type ?? typeFor(found.field, profile),
          confidence: found.likeness,
          reasons: [{ from: "heading", what: heading }],
        }
      : {
          field: null,
          type: typeFor(null, profile),
          confidence: profile.confidence * 0.5,
          reasons: [{ from: "content", what: profile.type }],
        };
  });
}
