/** What the records of a table on its side are called: the words over them, when no heading says which field they are. */

import type { ColumnChoice } from "./choose-fields.ts";
import type { Frame } from "./frame.ts";
import { FIELDS } from "./headings/fields/fields.ts";
import type { TableKind } from "./recognised.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

/** The field that names a record of a kind. */
const NAMES: Partial<Record<TableKind, string>> = {
  initiative: "name",
  task: "task",
  contract: "supplier",
  contact: "name",
  unit: "unitId",
};

/** The choices with the first head as the name of the records: in a table on its side it stands over them, as headings would. */
export function withRecordNames(
  frame: Frame,
  kind: TableKind,
  profiles: readonly ColumnProfile[],
  choices: readonly ColumnChoice[],
): readonly ColumnChoice[] {
  const [first, profile, name] = [choices[0], profiles[0], NAMES[kind]];
  if (frame.layout !== "transposed" || !first || !profile || name === undefined || kind === "other") return choices;
  const isFree = choices.every(({ field }) => field?.field !== name);
  const areWords = ["text", "code"].includes(profile.type) && profile.distinct === profile.filled;
  const field = FIELDS[kind].find((own) => own.field === name) ?? null;
  const isDecided = first.field !== null || first.reasons.some(({ from }) => from === "mapping");
  if (isDecided || !isFree || !areWords || profile.filled < 2 || field === null) return choices;
  const named: ColumnChoice = {
    ...first,
    field,
    confidence: 0.85,
    reasons: [{ from: "position", what: "overRecords" }],
  };
  return [named, ...choices.slice(1)];
}
