/** What the rows of a matrix of turns are called. */

import type { ColumnChoice } from "./column-choice.ts";
import type { Frame } from "./frame.ts";
import { SPACE_WORDS, TASK_WORDS } from "./headings/content-words.ts";
import { fieldNamed } from "./headings/fields/fields.ts";
import type { Matrix } from "./matrix.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

/** In a matrix of turns the first column of words names the rows, whatever stands over it ("week" belongs to the numbers beside it). */
export function withLabels(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  matrix: Matrix,
  chosen: readonly ColumnChoice[],
): ColumnChoice[] {
  const isNamed = chosen.some(({ field }) => field !== null && ["task", "description", "space"].includes(field.field));
  const first = frame.heads.findIndex(
    (_head, at) => !matrix.periods.has(at) && profiles[at]?.type === "text" && (profiles[at]?.distinct ?? 0) > 1,
  );
  const current = chosen[first];
  if (isNamed || !current || (current.field && current.field.field !== "day")) return [...chosen];
  const texts = (frame.cells[first] ?? []).filter(({ value }) => typeof value === "string");
  const tasks = texts.filter(({ value }) => TASK_WORDS.test(String(value)) && !SPACE_WORDS.test(String(value))).length;
  const name = tasks >= texts.length * 0.5 ? "task" : "space";
  const field = fieldNamed("task", name);
  return chosen.map((choice, at) =>
    at === first ? { field, type: "text", confidence: 0.6, reasons: [{ from: "content", what: "taskWords" }] } : choice,
  );
}
