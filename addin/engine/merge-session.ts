/** J9 for the pane: a returned file against the workbook that is open. Remembers the plan, so that choices are all that travels. */

import { dutchOf, isoOf } from "../../src/days/day.ts";
import { chosenOf } from "../../src/journeys/merge/choices.ts";
import { mergeEdits } from "../../src/journeys/merge/merge-edits.ts";
import type { AddedRow, CellDifference, MergePlan } from "../../src/journeys/merge/merge-plan.ts";
import { planMerge } from "../../src/journeys/merge/plan-merge.ts";
import { shownMeaning } from "../../src/journeys/merge/row-label.ts";
import type { Place, Problem, Severity } from "../../src/problems/problem.ts";
import { tableNamed } from "../../src/schema/workbook-schema.ts";
import { mergeLogText } from "../../src/text/nl/merge-log-text.ts";
import type { WorkbookEvidence } from "../../src/workbook/evidence.ts";
import { findTable, snapshotOf, type WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";
import { paneTextOf } from "../texts/problem-text.ts";
import type {
  MergeAnswer,
  MergeCell,
  MergeQuestion,
  MergeRow,
  MergeSheet,
  MergeTold,
  MergeWriting,
} from "./merge-view.ts";

export interface MergeAsked {
  readonly evidence: WorkbookEvidence;
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly today: number;
}

export interface MergeChosen {
  readonly theirs: readonly string[];
  readonly ours: readonly string[];
  readonly isLogged: boolean;
}

const WHYS = ["conflict", "row", "like", "moved", "emptied", "noBase"] as const;
/** Problems whose places are in the workbook that is open. */
const OF_WORKBOOK: ReadonlySet<string> = new Set(["N045", "N046"]);
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const PLACES_SHOWN = 6;

export class MergeSession {
  #snapshot: WorkbookSnapshot | null = null;
  #plan: MergePlan | null = null;
  #today = 0;

  open({ evidence, bytes, file, today }: MergeAsked): MergeAnswer {
    const copy = readWorkbook(bytes, file);
    if (!copy.ok) return copy;
    const snapshot = snapshotOf(evidence);
    const planned = planMerge(snapshot, copy.value);
    if (!planned.ok) return planned;
    const plan = planned.value;
    this.#snapshot = snapshot;
    this.#plan = plan;
    this.#today = today;
    const { base, about, tables } = plan;
    return {
      ok: true,
      view: {
        file,
        copy: base && { number: base.copy, of: about ?? base.of.id, sharedOn: dutchOf(base.sharedOn) },
        questions: questionsOf(plan),
        sheets: sheetsOf(plan),
        kept: tables.reduce((sum, { kept }) => sum + kept, 0),
        known: tables.reduce((sum, { known }) => sum + known, 0),
        told: plan.problems
          .filter(({ code }) => code !== "N024")
          .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
          .map(toldOf),
        hasLog: findTable(snapshot, "zbLogboek") !== null,
      },
    };
  }

  /** Throws when nothing was opened: there is nothing to choose from then. */
  edits({ theirs, ours, isLogged }: MergeChosen): MergeWriting {
    const [snapshot, plan] = [this.#snapshot, this.#plan];
    if (!snapshot || !plan) throw new Error("no copy was opened");
    const chosen = chosenOf(plan, { theirs: new Set(theirs), ours: new Set(ours) });
    const [cells, rows] = [chosen.cells.length, chosen.rows.length];
    const copy = plan.base && { number: plan.base.copy, sharedOn: isoOf(plan.base.sharedOn) };
    const log = isLogged ? { on: this.#today, what: mergeLogText({ copy, cells, rows }) } : null;
    const edits = mergeEdits(snapshot, plan, chosen, log);
    if (!edits.ok) throw new Error(`a merge was refused: ${edits.refusal.code}`);
    const names = new Set([...chosen.cells, ...chosen.rows].map(({ table }) => table));
    return { edits: edits.value, cells, rows, sheets: [...names].map((name) => sheetOf(plan, name)) };
  }
}

function questionsOf(plan: MergePlan): MergeQuestion[] {
  return WHYS.flatMap((why): MergeQuestion[] => {
    const cells = plan.differences.filter(({ reason }) => reason === why).map(cellOf);
    const rows = plan.added.filter(({ reason }) => reason === why).map((row) => rowOf(plan, row));
    return cells.length + rows.length === 0 ? [] : [{ why, cells, rows }];
  });
}

function sheetsOf(plan: MergePlan): MergeSheet[] {
  return plan.tables.flatMap(({ table, sheet }): MergeSheet[] => {
    const isTaken = (one: CellDifference | AddedRow) => one.table === table && one.reason === null;
    const cells = plan.differences.filter(isTaken).map(cellOf);
    const rows = plan.added.filter(isTaken).map((row) => rowOf(plan, row));
    return cells.length + rows.length === 0 ? [] : [{ sheet, cells, rows }];
  });
}

function cellOf({ key, row, label, heading, shown, place }: CellDifference): MergeCell {
  return { key, row, label, heading, ...shown, place };
}

function rowOf(plan: MergePlan, { key, table, id, label, values, like, copyPlace }: AddedRow): MergeRow {
  const { columns } = tableNamed(table);
  const facts = columns.flatMap((column) => {
    const value = values.get(column.key);
    return value === undefined
      ? []
      : [{ term: column.heading, value: shownMeaning(tableNamed(table), column.key, value) }];
  });
  return { key, sheet: sheetOf(plan, table), id, label, facts, like, inCopy: wordsOf(copyPlace) };
}

function sheetOf({ tables }: MergePlan, name: string): string {
  return tables.find(({ table }) => table === name)?.sheet ?? tableNamed(name).sheet;
}

function toldOf(found: Problem): MergeTold {
  const { title, message, action } = paneTextOf(found);
  const places = OF_WORKBOOK.has(found.code) ? [] : found.places;
  const shown = places.slice(0, PLACES_SHOWN).map(wordsOf);
  const rest = places.length - shown.length;
  const inCopy = rest > 0 ? [...shown, `nog ${rest}`] : shown;
  return { severity: found.severity, title, message, action, inCopy };
}

function wordsOf({ sheet, cell }: Place): string {
  return cell === "" ? sheet : `${sheet} ${cell}`;
}
