/** The columns of a list that is a table of ours, as what they are read; what the user decided comes first. */

import type { ColumnChoice } from "../column-choice.ts";
import { typeFor } from "../field-type.ts";
import type { Frame } from "../frame.ts";
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
    const forced = override?.columns.find((column) => column.heading === heading);
    if (forced) {
      const field = forced.field === null ? null : ownField(own.table, forced.field);
      return {
        field,
        type: forced.type ?? typeFor(field, profile),
        confidence: 1,
        reasons: [{ from: "mapping", what: heading }],
        ...(forced.leaveOut ? { leaveOut: true } : {}),
      };
    }
    const found = own.fields.get(at);
    return found
      ? {
          field: found.field,
          type: typeFor(found.field, profile),
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
