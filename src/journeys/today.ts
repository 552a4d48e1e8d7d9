/** What needs attention in a workbook on a day, and the edits that write it on the sheet Vandaag (product journey J4). */

import type { Day } from "../days/day.ts";
import { signalsOf } from "../domain/initiatives/signals/initiative-signals.ts";
import { inOrder, type Signal, type SignalKind } from "../domain/initiatives/signals/signal.ts";
import { statementSignals } from "../domain/initiatives/signals/statement-signal.ts";
import { unwatchedSignals } from "../domain/initiatives/signals/unwatched-signals.ts";
import type { Place, Problem } from "../problems/problem.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { type InitiativeBook, readInitiatives } from "./initiatives/read-book.ts";

export interface TodaySignal {
  readonly kind: SignalKind;
  /** `error` only for what is overdue. */
  readonly severity: Problem["severity"];
  /** The id of the initiative; null when it is about the whole workbook. */
  readonly initiative: string | null;
  /** What the initiative is called; "" when it is about the whole workbook. */
  readonly name: string;
  readonly due: Day | null;
  /** What it says, with its cells. */
  readonly problem: Problem;
}

export interface Today {
  readonly on: Day;
  /** The most urgent first. */
  readonly signals: readonly TodaySignal[];
  readonly initiatives: number;
  /** What stood in the way of looking: norms and columns that are missing, references that lead nowhere. */
  readonly problems: readonly Problem[];
}

/** Codes of a cell that holds something which cannot be read: what it should have said may be due. */
const UNREADABLE: readonly string[] = ["C012", "C013", "C014", "C020"];

/** Looks at every initiative of a workbook once. */
export function signalsToday(workbook: WorkbookSnapshot, today: Day): Today {
  return signalsIn(readInitiatives(workbook, today), today);
}

/** The same for a workbook that was read already. */
export function signalsIn(book: InitiativeBook, today: Day): Today {
  const watch = { on: today, reminders: book.reminders };
  const names = new Map(book.dossiers.map(({ initiative }) => [initiative.id, initiative.name ?? ""]));
  const found = inOrder([
    ...book.dossiers.flatMap((dossier) => signalsOf(dossier, watch)),
    ...unwatchedSignals(book.dossiers, watch),
    ...statementSignals(book.complexes, book.statementMonths, watch),
  ]);
  const signals = found.map((signal) => toldSignal(signal, names, book));
  return {
    on: today,
    signals: [...signals, ...unreadable(book.problems)],
    initiatives: book.dossiers.length,
    problems: book.problems.filter(({ code }) => !UNREADABLE.includes(code)),
  };
}

function toldSignal(signal: Signal, names: ReadonlyMap<string, string>, book: InitiativeBook): TodaySignal {
  const { kind, severity, initiative, due, finding } = signal;
  const name = initiative === null ? "" : (names.get(initiative) ?? "");
  const [problem] = book.problemsOf([finding]);
  if (!problem) throw new Error(`no problem for ${finding.code}`);
  return { kind, severity, initiative, name, due, problem };
}

/** One for each column and sort of fault, with all its cells. */
function unreadable(problems: readonly Problem[]): TodaySignal[] {
  const byCause = new Map<string, { readonly problem: Problem; readonly places: Place[] }>();
  for (const problem of problems) {
    if (!UNREADABLE.includes(problem.code)) continue;
    const { heading = "" } = problem.facts as { readonly heading?: string };
    const cause = `${problem.code}\n${problem.places[0]?.sheet ?? ""}\n${heading}`;
    const known = byCause.get(cause);
    if (known) known.places.push(...problem.places);
    else byCause.set(cause, { problem, places: [...problem.places] });
  }
  return [...byCause.values()].map(({ problem, places }) => ({
    kind: "unreadable",
    severity: "warning",
    initiative: null,
    name: "",
    due: null,
    problem: { ...problem, severity: "warning", places },
  }));
}
