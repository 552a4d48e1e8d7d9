/** How many people gave each of the answers beside each other: "eens", "neutraal", "oneens". */

import { FEWEST_ANSWERS, isAnswer } from "../../recognise/answers.ts";
import type { SourceCell, SourceRow } from "./source-row.ts";

export interface CountedAnswer {
  readonly cell: SourceCell;
  readonly count: number;
}

/** The counted answers of a question; empty where answers are not counted. */
export function countedAnswers(row: SourceRow): readonly CountedAnswer[] {
  const counts = row
    .leftOver()
    .filter(({ heading, column }) => column?.type === "integer" && isAnswer(heading))
    .map((cell) => ({ cell, count: typeof cell.cell.value === "number" ? cell.cell.value : Number.NaN }));
  return counts.length >= FEWEST_ANSWERS && counts.every(({ count }) => count >= 0) ? counts : [];
}

/** How many people answered. */
export function answersGiven(counts: readonly CountedAnswer[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
