/** What was decided of a column. */

import type { Field } from "./headings/fields/field.ts";
import type { Reason } from "./recognised.ts";
import type { ValueType } from "./value.ts";

export interface ColumnChoice {
  readonly field: Field | null;
  readonly type: ValueType;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  readonly leaveOut?: boolean;
}
