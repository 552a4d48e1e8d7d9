/**
 * The turns that the workbook has, and which of them the program may divide anew. What people did, changed or wrote
 * themselves stays; the column Ingedeeld remembers what the program wrote, so that a swap is seen without anybody having to
 * mark it.
 */

import type { Day } from "../../days/day.ts";
import { readPlanned } from "../../domain/plan/planned-turn.ts";
import type { FixedTurn } from "../../domain/plan/roster.ts";
import { type Place, type Problem, problem } from "../../problems/problem.ts";
import { fold } from "../../records/references.ts";
import type { RowOf } from "../../records/row.ts";
import type { roster } from "../../schema/tables/turns.ts";
import { groupBy } from "../group-by.ts";
import type { PlanBook } from "./plan-book.ts";
import { Together } from "./together.ts";
import type { Names } from "./who.ts";

export interface StandingTurn {
  /** Place in the body of the table. */
  readonly at: number;
  readonly id: string | null;
  readonly task: string;
  readonly on: Day;
  readonly plannedOn: Day;
  readonly participants: readonly string[];
  /** When it was really done; null: not done. */
  readonly doneOn: Day | null;
  /** May be divided anew; on another day than `plannedOn` when somebody chose that for a turn that was open. */
  readonly isFree: boolean;
  readonly missing: number;
  readonly values: RowOf<typeof roster>;
  readonly place: Place | null;
}

/** A month, day, week or quarter of a year that is not known ("--03", "-W36", "week 36", "mrt", "kwartaal 2"); a weekday needs none. */
const LACKS_YEAR =
  /^(?:-.*|w(?:eek|k)?\W*\d{1,2}|(?:kwartaal|kw|q)\W*[1-4]|[1-4]e\s+kwartaal|(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.?)$/iu;

/** Each part of "januari/februari" too. */
function lacksYear(period: string): boolean {
  return period.split("/").every((part) => LACKS_YEAR.test(part.trim()));
}

export function standingTurns(
  { tables, tasks }: PlanBook,
  names: Names,
  { from, to, today }: { readonly from: Day; readonly to: Day; readonly today: Day },
  problems: Problem[],
): StandingTurn[] {
  const peopleOf = new Map(tasks.map(({ id, people }) => [fold(id), people]));
  const idOf = new Map(tasks.map(({ id }) => [fold(id), id]));
  const sameDay = countedDays(tables);
  const unknown: { readonly who: string; readonly place: Place }[] = [];
  const undated: Place[] = [];
  const yearless = new Together();
  const turns = tables.roster.rows.flatMap((row): StandingTurn[] => {
    const { values, at } = row;
    const place = tables.roster.placeOf(at, "who");
    if (values.task === null) return [];
    if (values.on === null) {
      const inPeriod = tables.roster.placeOf(at, "period");
      if (row.unreadable.has("on")) return [];
      if (values.period !== null && inPeriod && lacksYear(values.period)) yearless.add(values.period, [inPeriod]);
      else if (place) undated.push(place);
      return [];
    }
    const isInPeriod = from <= values.on && values.on <= to;
    const planned = readPlanned(values.planned);
    const named = names.idsIn(values.who);
    const done = names.idsIn(values.doneBy);
    if (isInPeriod && (named === null || done === null) && place) {
      const who = (named === null ? values.who : values.doneBy) ?? "";
      unknown.push({ who, place });
    }
    const isChanged =
      planned === null || planned.on !== values.on || named === null || !sameIds(planned.participants, named);
    const isTouched = [values.done, values.doneOn, values.doneBy, values.seenBy, values.note].some(
      (value) => value !== null,
    );
    // A turn that nobody had and that was put on another day, as its reason asks for: people are looked for on that day.
    const isOpenElsewhere =
      planned?.participants.length === 0 && named?.length === 0 && sameDay.get(keyOf(values.task, values.on)) === 1;
    const isFree = isInPeriod && (!isChanged || isOpenElsewhere) && !isTouched && values.on >= today;
    const wanted = Math.max(planned?.participants.length ?? 0, peopleOf.get(fold(values.task)) ?? 1);
    const isOpen = !isTouched && named !== null && values.on >= today;
    return [
      {
        at,
        id: values.id,
        task: idOf.get(fold(values.task)) ?? values.task,
        on: values.on,
        plannedOn: planned?.on ?? values.on,
        participants: (done && done.length > 0 ? done : named) ?? [],
        doneOn: values.done === true ? (values.doneOn ?? values.on) : null,
        isFree,
        missing: isOpen ? Math.max(0, wanted - (named?.length ?? 0)) : 0,
        values,
        place,
      },
    ];
  });
  for (const [who, own] of groupBy(unknown, (one) => one.who)) {
    const places = own.map(({ place }) => place);
    problems.push(problem("P012", "info", places, { who }));
  }
  const { names: periods, places } = yearless;
  if (periods[0] !== undefined)
    problems.push(problem("P023", "warning", places, { turns: periods.length, example: periods[0] }));
  if (undated.length > 0) problems.push(problem("P013", "info", undated, { turns: undated.length }));
  return turns;
}

/** How many rows a task has on a day. */
function countedDays({ roster }: PlanBook["tables"]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { values } of roster.rows) {
    if (values.task === null || values.on === null) continue;
    const key = keyOf(values.task, values.on);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function keyOf(task: string, on: Day): string {
  return `${fold(task)} ${on}`;
}

/** The turns that stay, as the roster takes them. */
export function fixedTurns(book: PlanBook, turns: readonly StandingTurn[]): FixedTurn[] {
  const minutesOf = new Map(book.tasks.map(({ id, minutes }) => [id, minutes]));
  return turns
    .filter(({ isFree }) => !isFree)
    .map(({ task, on, plannedOn, participants, missing, values }) => ({
      task,
      on,
      plannedOn,
      participants,
      minutes: (minutesOf.get(task) ?? 0) * (values.turns ?? 1),
      missing,
    }));
}

function sameIds(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [new Set(one.map(fold)), new Set(other.map(fold))];
  return a.size === b.size && [...a].every((id) => b.has(id));
}
