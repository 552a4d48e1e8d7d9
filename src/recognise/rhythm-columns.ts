/** Columns that stand for how often something is done, with a tick where it is: "dagelijks", "wekelijks", "per kwartaal". */

import type { ColumnChoice } from "./column-choice.ts";
import type { Frame } from "./frame.ts";
import { TASK_WORDS } from "./headings/content-words.ts";
import { fieldNamed } from "./headings/fields/fields.ts";
import { lowestOf, normalise } from "./headings/words.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

/** So many rhythms beside each other are a choice of one; fewer may be columns of a list. */
const FEWEST = 3;
/** A task has one rhythm, and now and then a second. */
const MOST_IN_A_ROW = 1.5;

const RHYTHM =
  /^(?:\d ?x? ?)?(?:(?:twee|drie|vier|half|2|3|4)? ?(?:dagelijks|daags|wekelijks|maandelijks|jaarlijks)|per (?:\d )?(?:dag|week|weken|maand|maanden|kwartaal|kw|half ?jaar|jaar)|(?:elke|iedere) (?:\d )?(?:dag|week|weken|maand|maanden|kwartaal|half ?jaar|jaar)|14 ?daags|om de (?:week|maand))$/;
/** Only beside others: "Week" over a tick. */
const UNIT = /^(?:dag|week|maand|kwartaal|half ?jaar|jaar)$/;

/** How often a heading says that it is, as people write it; null for any other heading. */
export function rhythmOf(heading: string): string | null {
  const words = normalise(lowestOf(heading));
  if (UNIT.test(words)) return `per ${words}`;
  return RHYTHM.test(words) ? lowestOf(heading).toLowerCase() : null;
}

/** Places of these columns; none when there are fewer than three, or when they hold other things than ticks and counts. */
export function rhythmColumns(frame: Frame, profiles: readonly ColumnProfile[]): readonly number[] {
  const found = frame.heads.flatMap(({ heading }, at) => {
    const profile = profiles[at];
    if (profile === undefined || rhythmOf(heading) === null) return [];
    return profile.filled === 0 || areTurns(frame, at) ? [at] : [];
  });
  const filled = found.reduce((sum, at) => sum + (profiles[at]?.filled ?? 0), 0);
  // Where every row has a figure under each, answers were counted.
  const isChoice = filled > 0 && filled <= frame.records.length * MOST_IN_A_ROW;
  return found.length >= FEWEST && isChoice ? found : [];
}

function areTurns({ cells }: Frame, at: number): boolean {
  const filled = (cells[at] ?? []).filter(({ value }) => value !== null && value !== "");
  return filled.every(({ value }) => value === true || TURN.test(String(value).trim()));
}

/** A tick, or how many times. */
const TURN = /^(?:x|xx|v|√|✓|✔|●|•|ja|j|-|\d{1,2} ?x?)$/i;

/** What is done and where, beside the rhythms: of two columns of words without a field the one that repeats itself is the place. */
export function withLabelsOfRhythms(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
): ColumnChoice[] {
  const rhythms = new Set(rhythmColumns(frame, profiles));
  if (rhythms.size === 0) return [...chosen];
  const has = (name: string) => chosen.some(({ field }, at) => field?.field === name && !rhythms.has(at));
  const [first = 0] = rhythms;
  const words = frame.heads.flatMap((_, at) => (at < first && profiles[at]?.type === "text" ? [at] : []));
  const named = new Map<number, string>();
  const free = words.filter((at) => !NAMED.has(chosen[at]?.field?.field ?? ""));
  const [one, two] = free;
  const nothing = !has("task") && !has("description");
  if (nothing && one !== undefined && two !== undefined) {
    const isPlace = (profiles[one]?.distinct ?? 0) <= (profiles[two]?.distinct ?? 0);
    named.set(isPlace ? one : two, "space").set(isPlace ? two : one, "task");
  } else if (nothing && one !== undefined) named.set(one, has("space") || isWork(frame, one) ? "task" : "space");
  return chosen.map((choice, at) => {
    if (rhythms.has(at)) return { ...choice, field: null };
    const name = named.get(at) ?? null;
    const field = fieldNamed("task", name);
    if (!field || (name === "space" && has("space"))) return choice;
    return { field, type: "text", confidence: 0.7, reasons: [{ from: "content", what: "taskWords" }] };
  });
}

/** Fields that say what is done or where; a title over the first column ("Werkprogramma schoonmaak") is neither. */
const NAMED: ReadonlySet<string> = new Set(["task", "description", "space", "executor", "number", "complex", "note"]);

function isWork({ cells }: Frame, at: number): boolean {
  const texts = (cells[at] ?? []).flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  return texts.filter((text) => TASK_WORDS.test(text)).length >= texts.length * 0.5;
}
