/** Votes with a column for each answer: the answer of a home is what stands over its cross. */

import { problem } from "../../problems/problem.ts";
import type { Table } from "../../schema/table.ts";
import type { PlannedRow } from "./draft.ts";
import { put } from "./fill.ts";
import type { SourceRow, SourceTable } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

/** Whether the answers of a list of votes stand in its headings. */
export function hasVotesInHeadings(source: SourceTable): boolean {
  return source.table.table === "zbDraagvlak" && source.keysOf("answer").length > 1;
}

/** A home without a tenant has no vote: it may not count among those who were asked. */
export function isWithoutTenant(row: SourceRow, work: Workspace): boolean {
  const isVacant = NO_TENANT.test(row.textOf("unit").trim()) && !row.cellsOf("answer").some(({ cell }) => cell.value);
  if (isVacant)
    work.problems.add(`S094|${row.table.sheet}`, row.placeOf(), (places) =>
      problem("S094", "info", places, { sheet: row.table.sheet, hits: places.length }),
    );
  return isVacant;
}

const NO_TENANT = /^\S.*(?:\(|\s|-)(?:leeg|leegstand|leegstaand|staat leeg|vacant)\)?$/i;

/**
 * Brings the answer of a row. Two crosses are no answer, and neither is a word that is no yes and no no ("geen mening"): both are told
 * and kept.
 */
export function placeVote(row: SourceRow, table: Table, values: PlannedRow, work: Workspace): void {
  const crossed = row.cellsOf("answer").filter(({ cell }) => cell.value === true);
  const [vote, ...more] = crossed;
  if (!vote) return;
  if (more.length > 0) {
    work.problems.add(`S093|${row.table.sheet}`, row.placeOf(vote), (places) =>
      problem("S093", "warning", places, { sheet: row.table.sheet, hits: places.length }),
    );
    return;
  }
  const { heading, cell } = vote;
  const said = { value: heading, row: cell.row, column: cell.column };
  put(row, { ...vote, cell: said }, table, "answer", work, values);
}
