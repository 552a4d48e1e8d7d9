/** Hours with a row for each person or task and a column for each day, week or month: the table Uren, turned. */

import type { Frame } from "../frame.ts";
import { normalise } from "../headings/words.ts";
import type { Matrix } from "../matrix.ts";
import type { ColumnProfile } from "../values/column-profile.ts";
import { columnsOf, wordsOf } from "./own-columns.ts";
import { type OwnTable, ownField } from "./own-table.ts";
import { SIGNATURES } from "./signatures.ts";

const TABLE = "zbUren";

/** The matrix as the table Uren: every time is a column of hours, the words in front say who worked or at what. */
export function hoursTable(frame: Frame, profiles: readonly ColumnProfile[], matrix: Matrix): OwnTable | null {
  const signature = SIGNATURES.find(({ table }) => table === TABLE);
  if (!signature) return null;
  const fields = new Map<number, { key: string; likeness: number }>();
  for (const at of matrix.periods.keys()) fields.set(at, { key: "hours", likeness: 1 });
  const labels = frame.heads.flatMap((_, at) => (!matrix.periods.has(at) && profiles[at]?.type === "text" ? [at] : []));
  for (const at of labels) {
    const heading = normalise(frame.heads[at]?.heading ?? "");
    const named = columnsOf(TABLE).find(
      (column) => column.kind === "reference" && wordsOf(signature, column).includes(heading),
    );
    const key = named?.key ?? (at !== labels[0] ? null : profiles[at]?.personal ? "participant" : "task");
    const isTaken = [...fields.values()].some((field) => field.key === key);
    if (key !== null && !isTaken) fields.set(at, { key, likeness: named ? 1 : 0.7 });
  }
  return {
    table: TABLE,
    kind: signature.kind,
    confidence: 0.8,
    reasons: [{ from: "content", what: "hours" }],
    fields: new Map(
      [...fields].flatMap(([at, { key, likeness }]) => {
        const field = ownField(TABLE, key);
        const type = key === "hours" ? { type: "decimal" as const, hint: "uren" } : {};
        return field ? [[at, { field, likeness, ...type }] as const] : [];
      }),
    ),
  };
}
