/**
 * The roster of a large group: 60 people and 40 tasks over a year, with holidays, fixed days off, skills and too few hours for
 * everything. Against a quarter and half of that year: the cost must grow with the period, not faster.
 */

import { isIn } from "../../src/domain/plan/day-set.ts";
import { makeRoster } from "../../src/domain/plan/make-roster.ts";
import { occurrences } from "../../src/domain/plan/occurrences.ts";
import type { Rhythm } from "../../src/domain/plan/recurrence.ts";
import type { RosterInput, RosterPerson, RosterTask } from "../../src/domain/plan/roster.ts";
import type { Figure } from "./figure.ts";

export const name = "roster";

const FROM = 46_023;
const DAYS = 365;
const SKILLS = ["snoeien", "plannen", "klussen"] as const;
const RHYTHMS: readonly Rhythm[] = [
  { kind: "weeks", every: 1, on: [1] },
  { kind: "weeks", every: 1, on: [3, 6] },
  { kind: "weeks", every: 2, on: [5] },
  { kind: "monthWeekdays", every: 1, nths: [1, 3], weekday: 2 },
  { kind: "days", every: 3 },
];

export async function run(): Promise<Figure[]> {
  // Hours for all of it, and for two thirds of it, when the search for who can hand on goes deepest.
  const enough = { quarter: group(DAYS / 4, 20), half: group(DAYS / 2, 20), year: group(DAYS, 20) };
  const short = { quarter: group(DAYS / 4, 5), half: group(DAYS / 2, 5), year: group(DAYS, 5) };
  const roster = makeRoster(enough.year);
  const scarce = makeRoster(short.year);
  const rounds = Array.from({ length: 12 }, () => ({
    quarter: timed(enough.quarter),
    half: timed(enough.half),
    year: timed(enough.year),
    shortQuarter: timed(short.quarter),
    shortHalf: timed(short.half),
    shortYear: timed(short.year),
  }));
  const best = (which: keyof (typeof rounds)[number]): number => Math.min(...rounds.map((round) => round[which]));
  return [
    { what: "turns in the year", value: roster.turns.length, unit: "" },
    { what: "open when there are hours enough", value: roster.gaps.length, unit: "" },
    { what: "roster of 60 people × 40 tasks × a year", value: best("year"), unit: "ms", target: 1000 },
    {
      what: "a day of half a year against one of a quarter",
      value: best("half") / best("quarter") / 2,
      unit: "×",
      target: 1.5,
    },
    {
      what: "a day of a year against one of a quarter",
      value: best("year") / best("quarter") / 4,
      unit: "×",
      target: 1.5,
    },
    { what: "open when there are too few hours", value: scarce.gaps.length, unit: "" },
    { what: "the same year with too few hours", value: best("shortYear"), unit: "ms", target: 1000 },
    { what: "half against a quarter", value: best("shortHalf") / best("shortQuarter") / 2, unit: "×", target: 1.5 },
    { what: "a year against a quarter", value: best("shortYear") / best("shortQuarter") / 4, unit: "×", target: 1.5 },
  ];
}

function group(days: number, hours: number): RosterInput {
  const [from, to] = [FROM, FROM + Math.floor(days) - 1];
  const people = Array.from({ length: 60 }, (_, at): RosterPerson => {
    // A week in every quarter, so that all quarters are as hard.
    const holiday = (at * 37) % 84;
    const away = [{ kind: "weekdays", on: [1 + (at % 7)] }] as const;
    const isOnHoliday = (day: number): boolean => (day - FROM) % 91 >= holiday && (day - FROM) % 91 < holiday + 7;
    return {
      id: `DN-${String(at).padStart(4, "0")}`,
      group: null,
      minutesPerMonth: (hours + (at % 3)) * 60,
      skills: new Set(SKILLS.filter((_skill, skill) => (at + skill) % 4 === 0)),
      isThere: (day) => !isOnHoliday(day) && !isIn(away, day),
    };
  });
  const tasks = Array.from({ length: 40 }, (_, at): RosterTask => {
    const rhythm = RHYTHMS[at % RHYTHMS.length] as Rhythm;
    return {
      id: `T-${String(at).padStart(4, "0")}`,
      group: null,
      minutes: 30 + 15 * (at % 5),
      people: 1 + (at % 3),
      skills: at % 4 === 1 ? [SKILLS[at % 3] as string] : [],
      lacksSkillName: false,
      days: occurrences({ rhythm, months: [] }, { from, to, anchor: FROM }),
      blockedBy: () => null,
    };
  });
  return { from, to, people, tasks, fixed: [] };
}

/** Processor time, so that what else the machine does falls out. */
function timed(input: RosterInput): number {
  const start = process.cpuUsage();
  makeRoster(input);
  return process.cpuUsage(start).user / 1000;
}
