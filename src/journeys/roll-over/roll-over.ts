/**
 * J11: a workbook goes on into the next year. Everything that people filled in stays, with its numbers: costs, moves, advances,
 * turns and hours have their own year or days, and the statement over the year before still needs them. Only the Boekjaar, the
 * first estimate and the sheets that the program writes are of the new year; the old workbook keeps what they said.
 */

import { type Day, dayOf } from "../../days/day.ts";
import { type Outcome, type Problem, problem } from "../../problems/problem.ts";
import { NAMED_CELLS } from "../../schema/sheets.ts";
import { sharedBase } from "../../schema/tables/shared-base.ts";
import { TABLES } from "../../schema/workbook-schema.ts";
import { applyEdits } from "../../workbook/apply-edits.ts";
import type { Edit, ReplaceRows } from "../../workbook/edit.ts";
import { rowCount } from "../../workbook/row-count.ts";
import { findTable, type WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { resultEdits } from "../charges/result-edits.ts";
import { isYear } from "../charges/year.ts";
import { refreshResults } from "../check/refresh-results.ts";
import { initiativeResults, REFRESHED_TABLES } from "../initiatives/refresh.ts";
import type { TellProblem } from "../today-sheet.ts";
import { type CarriedCosts, carryCosts } from "./carry-costs.ts";
import { yearChecks } from "./year-checks.ts";

export interface RollOverInput {
  /** The new year. */
  readonly year: number;
  readonly costs: CarriedCosts;
}

/** What happens with a table. */
export interface TableFate {
  readonly sheet: string;
  readonly fate: "kept" | "added" | "cleared" | "refreshed";
  /** Rows that it has now. */
  readonly rows: number;
  /** Rows that come with it. */
  readonly added: number;
}

export interface RolledOver {
  /** For the workbook in which the named cells have their new values. */
  readonly edits: readonly Edit[];
  /** Named cells of Leeswijzer with what goes into them. */
  readonly settings: Readonly<Record<string, number>>;
  /** The Boekjaar that the workbook has; null when none is filled in. */
  readonly from: number | null;
  readonly fates: readonly TableFate[];
}

/** What a calculation of service charges wrote: of the year before, and written anew with `recompute` or `settle`. */
const YEAR_RESULTS: readonly string[] = [
  ...["zbPerPost", "zbVerdeling", "zbHerberekening", "zbPerEenheid", "zbAfrekening", "zbBusinesscase", "zbControle"],
];

/**
 * The plan. Refused for a year that is not after the Boekjaar (A010), for a workbook without tables of ours (C002) and
 * for a committee's copy (A030): what is added to it would be in no workbook.
 * `today`: the Peildatum of the new workbook, when it lies in the new year; otherwise that is its first day.
 */
export function rollOver(
  workbook: WorkbookSnapshot,
  source: string,
  { year, costs }: RollOverInput,
  today: Day,
  tell: TellProblem,
): Outcome<RolledOver> {
  const present = TABLES.filter(({ name }) => findTable(workbook, name));
  if (present.length === 0) return { ok: false, refusal: problem("C002", "error", [], { workbook: source }) };
  if (findTable(workbook, sharedBase.name))
    return { ok: false, refusal: problem("A030", "error", [], { workbook: source }) };
  const own = workbook.names?.[NAMED_CELLS.reportingYear];
  const from = typeof own === "number" && isYear(own) ? own : null;
  if (from !== null && year <= from)
    return { ok: false, refusal: problem("A010", "error", [], { year, current: from }) };
  const first = dayOf(year, 1, 1) ?? 0;
  const day = Math.max(first, today);
  const settings = { [NAMED_CELLS.reportingYear]: year, [NAMED_CELLS.referenceDay]: day };
  const asOfYear = { ...workbook, names: { ...workbook.names, ...settings } };

  const carried = carryCosts(asOfYear, year, costs);
  const cleared = present
    .filter(({ name }) => YEAR_RESULTS.includes(name))
    .flatMap(({ name }): ReplaceRows[] => {
      const rowsBefore = rowsOf(workbook, name);
      return rowsBefore === 0 ? [] : [{ kind: "replaceRows", table: name, rowsBefore, rows: [] }];
    });
  const edits: Edit[] = [...(carried.edit ? [carried.edit] : []), ...cleared];
  let now = after(asOfYear, edits);
  const { rows } = initiativeResults(now, day, tell);
  const isHere = (name: string) => findTable(now, name) !== null;
  const refreshed = resultEdits(now, new Map([...rows].filter(([name]) => isHere(name))));
  edits.push(...refreshed.value);
  now = after(now, refreshed.value);
  edits.push(...refreshResults(now));

  const problems: Problem[] = [
    ...(from !== null && year > from + 1 ? [problem("A022", "warning", [], { year, current: from })] : []),
    ...carried.problems,
    ...yearChecks(asOfYear, year),
    ...refreshed.problems,
  ];
  const fates = present.map(({ name, sheet }): TableFate => {
    const count = rowsOf(workbook, name);
    const added = name === "zbKostenposten" ? carried.count : 0;
    if (YEAR_RESULTS.includes(name)) return { sheet, fate: "cleared", rows: count, added: 0 };
    if (REFRESHED_TABLES.includes(name)) return { sheet, fate: "refreshed", rows: count, added: 0 };
    return { sheet, fate: added > 0 ? "added" : "kept", rows: count, added };
  });
  return { ok: true, value: { edits, settings, from, fates }, problems };
}

function rowsOf(workbook: WorkbookSnapshot, name: string): number {
  const found = findTable(workbook, name)?.table;
  return found ? rowCount(found) : 0;
}

function after(workbook: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  const applied = applyEdits(workbook, edits);
  if (!applied.ok) throw new Error(`rolling over was refused: ${applied.refusal.code}`);
  return applied.value;
}
