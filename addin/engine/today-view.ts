/** What needs attention today, as the pane shows it: every signal with its sentence, its cells and what a click can do. */

import { dutchOf, isoOf } from "../../src/days/day.ts";
import type { FormAnswer } from "../../src/journeys/forms/form-edits.ts";
import { refreshInitiatives } from "../../src/journeys/initiatives/refresh.ts";
import { missingSheets } from "../../src/journeys/missing-sheets.ts";
import { signalsToday, type TodaySignal } from "../../src/journeys/today.ts";
import { KIND_WORDS } from "../../src/journeys/today-sheet.ts";
import type { Place, Severity } from "../../src/problems/problem.ts";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import { paneTextOf } from "../texts/problem-text.ts";
import { type ChangeView, changeView } from "./change-view.ts";
import type { ProblemGroup } from "./found.ts";
import { problemGroups } from "./problem-groups.ts";
import { type RowToFill, rowToFill } from "./row-at.ts";

export interface TodayView {
  /** "25-11-2026" */
  readonly on: string;
  readonly initiatives: number;
  readonly signals: readonly SignalView[];
  readonly problems: readonly ProblemGroup[];
}

export interface SignalView {
  readonly key: string;
  readonly severity: Severity;
  /** "stap", "verzekering" */
  readonly subject: string;
  readonly initiative: string | null;
  /** What the initiative is called. */
  readonly name: string;
  /** "1-12-2026"; null for what has no day. */
  readonly due: string | null;
  readonly message: string;
  readonly action: string;
  readonly places: readonly Place[];
  /** The row that it is about, to be opened as a form; row null: something has to be added there. */
  readonly row: RowToFill | null;
  /** What one click fills in. */
  readonly tick: FormAnswer | null;
}

/** The column that says that something of this kind is done; a click puts today in it. */
const TICKS: Readonly<Partial<Record<TodaySignal["kind"], { readonly table: string; readonly key: string }>>> = {
  step: { table: "zbStappen", key: "doneOn" },
  resource: { table: "zbMiddelen", key: "returnedOn" },
};

export function todayView(snapshot: WorkbookSnapshot, today: number): TodayView {
  const found = signalsToday(snapshot, today);
  return {
    on: dutchOf(found.on),
    initiatives: found.initiatives,
    signals: found.signals.map((signal, at) => signalView(signal, at, snapshot, today)),
    problems: problemGroups([...found.problems, ...missingSheets(found)]),
  };
}

/** The sheets that the program keeps about initiatives, brought up to date; null when there is nothing to bring. */
export function todaySheet(snapshot: WorkbookSnapshot, today: number): ChangeView | null {
  const { value, problems } = refreshInitiatives(snapshot, today, paneTextOf);
  return value.length === 0 ? null : changeView(value, snapshot, problems);
}

function signalView(signal: TodaySignal, at: number, snapshot: WorkbookSnapshot, today: number): SignalView {
  const { kind, severity, initiative, name, due, problem } = signal;
  const { message, action } = paneTextOf(problem);
  const row = rowToFill(snapshot, problem.places);
  const tick = TICKS[kind];
  const isTicked = tick && row && row.row !== null && row.table === tick.table;
  return {
    key: `${at}`,
    severity,
    subject: KIND_WORDS[kind],
    initiative,
    name,
    due: due === null ? null : dutchOf(due),
    message,
    action,
    places: problem.places,
    // What was seen stays: another look is asked for.
    row: row && kind === "inspection" ? { ...row, row: null, key: null } : row,
    tick: isTicked ? { table: tick.table, row: row.row, values: { [tick.key]: isoOf(today) } } : null,
  };
}
