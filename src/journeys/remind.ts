/** J11: what asks for attention on a day, for each person or role who has to do it. */

import type { Day } from "../days/day.ts";
import type { SignalKind } from "../domain/initiatives/signals/signal.ts";
import type { Place, Problem } from "../problems/problem.ts";
import { type AskedColumns, readTables, type TablesOf } from "../records/read-tables.ts";
import { fold } from "../records/references.ts";
import { parties } from "../schema/tables/analysis.ts";
import { steps } from "../schema/tables/process.ts";
import { participants } from "../schema/tables/tasks.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { readInitiatives } from "./initiatives/read-book.ts";
import { signalsIn, type Today, type TodaySignal } from "./today.ts";

/** Who has to do something: who a step names, the guide of an initiative, finance, or who keeps the workbook in order. */
export type RecipientRole = "owner" | "guide" | "finance" | "administrator";

export interface Recipient {
  readonly role: RecipientRole;
  /** As the workbook writes it; null when it names nobody for the role. */
  readonly name: string | null;
  /** Of that person, when the workbook has one address for the name; null otherwise. */
  readonly email: string | null;
}

export interface Reminder {
  readonly recipient: Recipient;
  readonly signal: TodaySignal;
}

export interface Reminders {
  /** The most urgent first. */
  readonly reminders: readonly Reminder[];
  /** What was looked at, and what stood in the way. */
  readonly today: Today;
}

/** The role that a signal is for. A step is for who it names; the others of an initiative are for its guide. */
const ROLES: Readonly<Partial<Record<SignalKind, RecipientRole>>> = {
  notice: "finance",
  contractRunsOn: "finance",
  statement: "finance",
  unreadable: "administrator",
};

/** Roles that a step names in place of a person, as the standard steps do. */
const ROLE_NAMED: Readonly<Record<string, RecipientRole>> = {
  begeleider: "guide",
  corporatie: "guide",
  servicekosten: "finance",
  finance: "finance",
};

/**
 * The reminders of a workbook on a day. With `since` only what was not there yet on that day: it came within its term, or it is
 * late now. What has no day of its own (a leader without a successor) was there before, and is told only without `since`.
 */
export function remindersOn(workbook: WorkbookSnapshot, on: Day, since: Day | null): Reminders {
  const book = readInitiatives(workbook, on);
  const today = signalsIn(book, on);
  const before = since === null ? [] : signalsIn(readInitiatives(workbook, since), since).signals;
  const told = new Set(before.map(signOf));
  const people = new People(workbook);
  const guides = new Map(book.dossiers.map(({ initiative }) => [initiative.id, initiative.guide]));
  const reminders = today.signals
    .filter((signal) => !told.has(signOf(signal)))
    .map((signal): Reminder => {
      const guide = signal.initiative === null ? null : (guides.get(signal.initiative) ?? null);
      return { signal, recipient: people.recipient(signal, guide) };
    });
  return { reminders, today };
}

/** The same signal on another day: late is another one than soon. */
function signOf({ problem, severity, initiative, due }: TodaySignal): string {
  return JSON.stringify([problem.code, severity, initiative, due, problem.places]);
}

const DESCRIPTIONS = { steps, parties, participants } as const;
const USED: AskedColumns<typeof DESCRIPTIONS> = {
  steps: ["id", "by", "dueOn"],
  parties: ["name", "email"],
  participants: ["id", "name", "sharedName", "email"],
};

/** Who stands in a step, and the addresses that the workbook has. */
class People {
  readonly #tables: TablesOf<typeof DESCRIPTIONS>;
  readonly #emails = new Map<string, Set<string>>();
  readonly #owners = new Map<string, string>();

  constructor(workbook: WorkbookSnapshot) {
    this.#tables = readTables(DESCRIPTIONS, USED, workbook).tables;
    for (const { values } of this.#tables.parties.rows) this.#know(values.email, values.name);
    for (const { values } of this.#tables.participants.rows)
      this.#know(values.email, values.id, values.name, values.sharedName);
    const own = this.#tables.steps;
    for (const { at, values } of own.rows) {
      const place = own.placeOf(at, "dueOn");
      if (values.by !== null && place) this.#owners.set(cellOf(place), values.by.trim());
    }
  }

  recipient({ kind, problem }: TodaySignal, guide: string | null): Recipient {
    const owner = kind === "step" ? this.#ownerOf(problem) : null;
    const role = owner === null ? ROLES[kind] : ROLE_NAMED[fold(owner)];
    if (role !== undefined && role !== "guide") return { role, name: null, email: null };
    if (owner !== null && role === undefined) return { role: "owner", name: owner, email: this.#emailOf(owner) };
    return { role: "guide", name: guide, email: guide === null ? null : this.#emailOf(guide) };
  }

  #ownerOf({ places: [place] }: Problem): string | null {
    return place ? (this.#owners.get(cellOf(place)) ?? null) : null;
  }

  #know(email: string | null, ...names: readonly (string | null)[]): void {
    if (email === null) return;
    for (const name of names) {
      if (name === null) continue;
      const known = this.#emails.get(fold(name));
      if (known) known.add(email);
      else this.#emails.set(fold(name), new Set([email]));
    }
  }

  /** Two people of one name have two addresses: then nobody is written to by mistake. */
  #emailOf(name: string): string | null {
    const known = this.#emails.get(fold(name));
    return known?.size === 1 ? ([...known][0] ?? null) : null;
  }
}

function cellOf({ sheet, cell }: Place): string {
  return `${sheet}!${cell}`;
}
