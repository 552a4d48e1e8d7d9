/** The beheerplan: tasks, who takes part, the roster of the first months, hours and inspections. */

import { type Day, partsOf } from "../../days/day.ts";
import type { RowValues } from "../../schema/computed-values.ts";
import {
  COMPLEX,
  CONTRACT,
  type ExampleTables,
  INITIATIVE,
  numbered,
  on,
  rowId,
  START,
  TASK,
  unitId,
} from "./shared.ts";

interface Turn {
  readonly task: string;
  readonly on: Day;
  /** Place in `PEOPLE`. */
  readonly by: number;
  readonly done: boolean;
}

/** As others may see them: one of the four did not agree to have the name shown. */
const PEOPLE = ["Anja", "Kemal", rowId("DN", 3), "Jan"] as const;
const HOURS: Readonly<Record<string, number>> = { [TASK.stairs1]: 0.75, [TASK.stairs2]: 0.75, [TASK.borders]: 1.5 };
const FIRST_MONDAY = on(2026, 3, 2);
const WEEKS = 34;
/** What lies after it is planned, not done. */
const LAST_DONE = on(2026, 9, 30);
/** Jan joins in April and is away for three weeks in August. */
const JAN = 3;

const turns: readonly Turn[] = Array.from({ length: WEEKS }, (_, week) => {
  const monday = FIRST_MONDAY + 7 * week;
  const made = [
    { task: TASK.stairs1, on: monday, by: available(week, monday) },
    { task: TASK.stairs2, on: monday + 2, by: available(week + 2, monday) },
    ...(week % 2 === 1 ? [{ task: TASK.borders, on: monday + 5, by: available(week + 1, monday) }] : []),
  ];
  return made.map((turn, at) => ({ ...turn, done: turn.on <= LAST_DONE && (week * 3 + at) % 23 !== 11 }));
}).flat();

function available(turn: number, on: Day): number {
  const by = turn % PEOPLE.length;
  const { month } = partsOf(on);
  return by === JAN && (month < 4 || month === 8) ? (turn + 1) % JAN : by;
}

export const plan: ExampleTables = [
  [
    "zbTaken",
    numbered("T", [
      stairs("portiek 1"),
      stairs("portiek 2"),
      {
        name: "Borders schoffelen",
        initiative: INITIATIVE,
        complex: COMPLEX,
        space: "binnentuin",
        activity: "tuin",
        description: "Onkruid weg en randen bijhouden. Niet snoeien.",
        doneBy: "groep",
        executor: "tuingroep",
        frequency: "elke twee weken",
        turnsPerYear: 16,
        season: "mrt t/m okt",
        minutes: 90,
        people: 3,
        level: "A",
        tools: "schoffel, kruiwagen",
        risky: "nee",
        contract: CONTRACT.garden,
        from: START,
      },
      {
        name: "Binnenplaats vegen",
        initiative: INITIATIVE,
        complex: COMPLEX,
        space: "binnenplaats",
        activity: "beheren",
        description: "Ook zwerfvuil uit de struiken.",
        doneBy: "groep",
        executor: "tuingroep",
        frequency: "elke maand",
        turnsPerYear: 12,
        minutes: 30,
        people: 2,
        level: "B",
        tools: "bezem, grijper",
        risky: "nee",
        from: START,
      },
      {
        name: "Bomen snoeien",
        initiative: INITIATIVE,
        complex: COMPLEX,
        space: "binnentuin",
        activity: "tuin",
        description: "Blijft bij het hoveniersbedrijf: werk op hoogte.",
        doneBy: "corporatie",
        executor: "De Groene Spade",
        frequency: "eens per jaar",
        turnsPerYear: 1,
        minutes: 480,
        people: 2,
        level: "B",
        risky: "ja",
        contract: CONTRACT.garden,
      },
    ]),
  ],
  [
    "zbDeelnemers",
    numbered("DN", [
      {
        name: "Mw. A. Verbeek",
        initiative: INITIATIVE,
        unit: unitId(1),
        hoursPerMonth: 6,
        skills: "plannen",
        sharedName: "Anja",
        phone: "0600000011",
        email: "verbeek@example.org",
        from: START,
      },
      {
        name: "Dhr. K. Osman",
        initiative: INITIATIVE,
        unit: unitId(2),
        hoursPerMonth: 4,
        skills: "tuinieren",
        sharedName: "Kemal",
        from: START,
      },
      { name: "Mw. T. Willems", initiative: INITIATIVE, unit: unitId(8), hoursPerMonth: 4, from: START },
      {
        name: "Dhr. J. Kuiper",
        initiative: INITIATIVE,
        unit: unitId(10),
        hoursPerMonth: 3,
        away: "1-8-2026 t/m 31-8-2026",
        sharedName: "Jan",
        from: on(2026, 4, 1),
      },
    ]),
  ],
  [
    "zbRooster",
    numbered(
      "R",
      turns.map((turn, at) => ({
        task: turn.task,
        on: turn.on,
        turns: 1,
        who: PEOPLE[turn.by] ?? "",
        ...(turn.on > LAST_DONE ? {} : { done: turn.done ? "ja" : "nee" }),
        ...(turn.done && at % 4 === 0 ? { seenBy: "Anja" } : {}),
        ...(turn.on <= LAST_DONE && !turn.done ? { note: "ziek; de week erna ingehaald" } : {}),
      })),
    ),
  ],
  [
    "zbUren",
    numbered(
      "U",
      turns
        .filter(({ done }) => done)
        .map((turn) => ({
          on: turn.on,
          initiative: INITIATIVE,
          task: turn.task,
          participant: rowId("DN", turn.by + 1),
          hours: HOURS[turn.task] ?? 0.5,
        })),
    ),
  ],
  ["zbSchouw", numbered("SC", inspections())],
];

function stairs(space: string): RowValues {
  return {
    name: "Trap en hal vegen en dweilen",
    initiative: INITIATIVE,
    complex: COMPLEX,
    space,
    activity: "schoonmaken",
    description: "Ook de leuning en de brievenbussen.",
    doneBy: "groep",
    executor: `bewoners ${space}`,
    frequency: "elke week",
    turnsPerYear: 52,
    minutes: 45,
    people: 1,
    level: "B",
    tools: "bezem, dweil",
    risky: "nee",
    contract: CONTRACT.cleaning,
    from: START,
  };
}

function inspections(): RowValues[] {
  const places = [
    ["portiek 1", "trap"],
    ["portiek 2", "trap"],
    ["binnentuin", "onkruid"],
  ] as const;
  const rounds = [
    [on(2026, 2, 24), ["C", "C", "C"]],
    [on(2026, 4, 14), ["B", "C", "B"]],
    [on(2026, 7, 7), ["B", "B", "A"]],
    [on(2026, 9, 29), ["A", "B", "A"]],
  ] as const;
  return rounds.flatMap(([day, levels], round) =>
    places.map(([space, aspect], at) => ({
      on: day,
      initiative: INITIATIVE,
      complex: COMPLEX,
      space,
      aspect,
      level: levels[at] ?? "",
      by: "wijkteam",
      photo: `foto ${round * places.length + at + 1}`,
    })),
  );
}
