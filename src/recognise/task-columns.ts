/** What columns of a list of tasks are by their cells, where their headings alone would say nothing. */

import type { ColumnChoice } from "./column-choice.ts";
import type { Frame } from "./frame.ts";
import { fieldNamed } from "./headings/fields/fields.ts";
import { normalise } from "./headings/words.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

/** The choices with "Naam" over people, beside the task, as who does it. */
export function withNamesOfExecutors(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
): readonly ColumnChoice[] {
  const has = (name: string) => chosen.some(({ field }) => field?.field === name);
  if (!has("task") || has("executor")) return chosen;
  const at = chosen.findIndex(
    ({ field, leaveOut }, own) =>
      field === null &&
      !leaveOut &&
      profiles[own]?.personal === true &&
      /^(?:naam|namen)$/.test(normalise(frame.heads[own]?.heading ?? "")),
  );
  const executor = fieldNamed("task", "executor");
  return chosen.map((choice, own) =>
    own === at ? { ...choice, field: executor, type: "text", confidence: 0.8 } : choice,
  );
}
