/** A recurrence in the one spelling that we write; reading it again gives the same. */

import { LAST, type Recurrence, type Rhythm, type TurnPeriod } from "../../domain/plan/recurrence.ts";
import { MONTHS, WEEKDAYS } from "./dutch-words.ts";

/** For the column Herhaling: "elke 2 weken op di en vr". */
export function rhythmText(rhythm: Rhythm): string {
  switch (rhythm.kind) {
    case "days":
      return every(rhythm.every, "dag", "dagen");
    case "weeks":
      return `${every(rhythm.every, "week", "weken")}${onWeekdays(rhythm.on)}`;
    case "calendarWeeks":
      return `elke ${rhythm.parity === "even" ? "even" : "oneven"} week${onWeekdays(rhythm.on)}`;
    case "monthDays":
      if (rhythm.on.length === 0) return months(rhythm.every);
      return `${every(rhythm.every, "maand", "maanden")} op de ${listed(rhythm.on.map(dateText))}`;
    case "monthWeekdays": {
      const nths = listed(rhythm.nths.map((nth) => (nth === LAST ? "laatste" : `${nth}e`)));
      const of = rhythm.every === 1 ? "de maand" : `elke ${rhythm.every} maanden`;
      return `${nths} ${weekdayText(rhythm.weekday)} van ${of}`;
    }
    case "times":
      return `${rhythm.times} keer per ${PERIOD_WORDS[rhythm.per]}`;
    case "afterDone": {
      const [one, more] = UNIT_WORDS[rhythm.unit];
      return `${rhythm.every} ${rhythm.every === 1 ? one : more} na de vorige keer`;
    }
    case "once":
      return "eenmalig";
    case "asNeeded":
      return "als het nodig is";
  }
}

/** For the column Maanden of seizoen: "mrt t/m okt"; empty for the whole year. */
export function seasonText({ months: season }: Pick<Recurrence, "months">): string {
  const runs: number[][] = [];
  for (const month of season) {
    const run = runs.at(-1);
    if (run && run.at(-1) === month - 1) run.push(month);
    else runs.push([month]);
  }
  // A winter passes the turn of the year: its two halves are one run.
  const [first, last] = [runs[0], runs.at(-1)];
  if (first && last && first !== last && first[0] === 1 && last.at(-1) === 12) {
    runs.pop();
    runs[0] = [...last, ...first];
  }
  return listed(
    runs.map((run) => {
      const names = run.map((month) => MONTHS[month - 1] ?? "");
      return names.length > 2 ? `${names[0]} t/m ${names.at(-1)}` : names.join(", ");
    }),
    ", ",
  );
}

const UNIT_WORDS = { day: ["dag", "dagen"], week: ["week", "weken"], month: ["maand", "maanden"] } as const;
const PERIOD_WORDS: Readonly<Record<TurnPeriod, string>> = {
  week: "week",
  month: "maand",
  quarter: "kwartaal",
  year: "jaar",
};

function every(count: number, one: string, more: string): string {
  return count === 1 ? `elke ${one}` : `elke ${count} ${more}`;
}

function months(count: number): string {
  if (count % 12 !== 0) return every(count, "maand", "maanden");
  return count === 12 ? "elk jaar" : `elke ${count / 12} jaar`;
}

function onWeekdays(on: readonly number[]): string {
  return on.length === 0 ? "" : ` op ${listed(on.map(weekdayText))}`;
}

function weekdayText(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? "";
}

function dateText(date: number): string {
  return date === LAST ? "laatste dag" : `${date}e`;
}

function listed(words: readonly string[], last = " en "): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")}${last}${words.at(-1)}`;
}
