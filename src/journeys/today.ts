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
  /** Sheets that are not there, so that nobody looked at what belongs on them. */
  readonly missing: readonly string[];
  /** What else is to be known: norms that are missing. */
  readonly problems: readonly Problem[];
}

/**
 * What cannot be looked at, and what it should have said may be due: a cell that cannot be read, a column that is missing, rows
 * outside the table or of no initiative, an end before its beginning.
 */
const UNREADABLE: readonly string[] = [
  ...["C004", "C010", "C012", "C013", "C014", "C016", "C017", "C020", "C024"],
  ...["B001", "T018"],
];

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
    missing: book.missing,
    // Without the sheet Normen every reminder lacks its number: that the sheet is missing says it.
    problems: book.problems.filter(
      ({ code }) => !UNREADABLE.includes(code) && !(code === "T001" && book.missing.includes(book.tables.norms.sheet)),
    ),
  };
}

function toldSignal(signal: Signal, names: ReadonlyMap<string, string>, book: InitiativeBook): TodaySignal {
  const { kind, severity, initiative, due, finding } = signal;
  const name = initiative === null ? "" : (names.get(initiative) ?? "");
  const [problem] = book.problemsOf([finding]);
  if (!problem) throw new Error(`no problem for ${finding.code}`);
  return { kind, severity, initiative, name, due, problem };
}

/** Faults that are about what a cell refers to. */
const REFERENCES: readonly string[] = ["C016", "B001"];

/** One for each column and sort of fault with all its cells; for references one for each row that they mean, on all sheets. */
function unreadable(problems: readonly Problem[]): TodaySignal[] {
  const byCause = new Map<string, { readonly problem: Problem; readonly places: Place[] }>();
  for (const found of problems) {
    if (!UNREADABLE.includes(found.code)) continue;
    const { heading = "", value = "" } = found.facts as { readonly heading?: string; readonly value?: string };
    const target = REFERENCES.includes(found.code) ? value.toLowerCase() : (found.places[0]?.sheet ?? "");
    const cause = [found.code, heading, target].join("\n");
    const known = byCause.get(cause);
    if (known) known.places.push(...found.places);
    else byCause.set(cause, { problem: found, places: [...found.places] });
  }
  return [...byCause.values()].map(({ problem: found, places }) => ({
    kind: "unreadable",
    severity: "warning",
    initiative: null,
    name: "",
    due: null,
    problem: { ...found, severity: "warning", places },
  }));
}
