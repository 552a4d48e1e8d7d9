/** What a person chose of a merge, and what is still open. */

import { type Problem, problem } from "../../problems/problem.ts";
import { groupBy } from "../group-by.ts";
import type { AddedRow, CellDifference, MergePlan } from "./merge-plan.ts";

/** By key. What is in neither goes as the plan says. */
export interface MergeChoices {
  /** What stands in the copy. */
  readonly theirs: ReadonlySet<string>;
  /** What stands in the workbook. */
  readonly ours: ReadonlySet<string>;
}

export const NO_CHOICES: MergeChoices = { theirs: new Set(), ours: new Set() };

export interface ChosenMerge {
  readonly cells: readonly CellDifference[];
  readonly rows: readonly AddedRow[];
}

/** What is taken. A row that is added brings along the rows that it refers to, and so does a cell. */
export function chosenOf({ differences, added }: MergePlan, { theirs, ours }: MergeChoices): ChosenMerge {
  const isTaken = ({ key, reason }: { readonly key: string; readonly reason: string | null }) =>
    !ours.has(key) && (theirs.has(key) || reason === null);
  const cells = differences.filter(isTaken);
  const byKey = new Map(added.map((row) => [row.key, row]));
  const rows = new Set<AddedRow>();
  const bring = (keys: readonly string[]): void => {
    for (const key of keys) {
      const row = byKey.get(key);
      if (!row || rows.has(row)) continue;
      rows.add(row);
      bring(row.needs);
    }
  };
  bring(added.filter(isTaken).map(({ key }) => key));
  bring(cells.flatMap(({ needs }) => needs ?? []));
  return { cells, rows: added.filter((row) => rows.has(row)) };
}

/** One problem for each choice that nobody made yet; cells of a row, or of a column, that raise one question are told together. */
export function openChoices(plan: MergePlan, { theirs, ours }: MergeChoices): Problem[] {
  const isOpen = ({ key, reason }: { readonly key: string; readonly reason: string | null }) =>
    reason !== null && !theirs.has(key) && !ours.has(key);
  const cells = plan.differences.filter(isOpen);
  const rows = plan.added.filter(isOpen);
  const because = (reason: CellDifference["reason"]) => cells.filter((cell) => cell.reason === reason);
  const placesOf = (found: readonly CellDifference[]) => found.map(({ copyPlace }) => copyPlace);
  const told: Problem[] = because("conflict").map(({ row, heading, shown, copyPlace }) =>
    problem("N025", "error", [copyPlace], { row, heading, ours: shown.ours, theirs: shown.theirs }),
  );
  for (const [, own] of groupBy(because("row"), ({ table, row }) => `${table}/${row}`)) {
    told.push(problem("N032", "error", placesOf(own), { row: own[0]?.row ?? "", isNew: false }));
  }
  for (const { like, copyPlace } of rows.filter(({ reason }) => reason === "like")) {
    told.push(problem("N032", "error", [copyPlace], { row: like ?? "", isNew: true }));
  }
  for (const how of ["emptied", "moved"] as const) {
    for (const [, own] of groupBy(because(how), ({ table, heading }) => `${table}/${heading}`)) {
      const facts = { heading: own[0]?.heading ?? "", how, cells: own.length };
      told.push(problem("N044", "error", placesOf(own), facts));
    }
  }
  const unknown = because("noBase").length + rows.filter(({ reason }) => reason === "noBase").length;
  if (unknown > 0) told.push(problem("N049", "error", [], { differences: unknown }));
  return told;
}

/** Choices that belong to no difference of the plan. */
export function unknownChoices({ differences, added }: MergePlan, { theirs, ours }: MergeChoices): string[] {
  const known = new Set([...differences, ...added].map(({ key }) => key));
  return [...theirs, ...ours].filter((key) => !known.has(key));
}
