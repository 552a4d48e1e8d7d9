/** The beheerplan: tasks, who takes part, the roster of the first months, hours and inspections. */

import type { RowValues } from "../../schema/computed-values.ts";
import { hourRows, rosterRows } from "./roster.ts";
import { COMPLEX, CONTRACT, type ExampleTables, INITIATIVE, numbered, on, START, unitId } from "./shared.ts";

export const plan: ExampleTables = [
  [
    "zbTaken",
    numbered("T", [
      stairs("portiek 1", "ma"),
      stairs("portiek 2", "wo"),
      {
        name: "Borders schoffelen",
        initiative: INITIATIVE,
        complex: COMPLEX,
        space: "binnentuin",
        activity: "tuin",
        description: "Onkruid weg en randen bijhouden. Niet snoeien.",
        doneBy: "groep",
        executor: "tuingroep",
        frequency: "elke 2 weken op za",
        turnsPerYear: 17,
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
        frequency: "1e za van de maand",
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
        frequency: "elk jaar",
        turnsPerYear: 1,
        minutes: 480,
        people: 2,
        level: "B",
        risky: "ja",
        contract: CONTRACT.garden,
      },
      {
        name: "Lage heggen snoeien",
        initiative: INITIATIVE,
        complex: COMPLEX,
        space: "binnentuin",
        activity: "tuin",
        description: "Tot schouderhoogte en zonder ladder. Eerst kijken of er een nest zit.",
        doneBy: "specialist uit de groep",
        executor: "tuingroep",
        frequency: "elk jaar",
        turnsPerYear: 1,
        season: "okt",
        minutes: 60,
        people: 2,
        skills: "snoeien",
        level: "A",
        tools: "heggenschaar, handschoenen, veiligheidsbril",
        risky: "nee",
        from: START,
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
        skills: "tuinieren; snoeien",
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
  ["zbRooster", rosterRows],
  ["zbUren", hourRows],
  ["zbSchouw", numbered("SC", inspections())],
];

function stairs(space: string, weekday: string): RowValues {
  return {
    name: "Trap en hal vegen en dweilen",
    initiative: INITIATIVE,
    complex: COMPLEX,
    space,
    activity: "schoonmaken",
    description: "Ook de leuning en de brievenbussen.",
    doneBy: "groep",
    executor: `bewoners ${space}`,
    frequency: `elke week op ${weekday}`,
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

/** One round before the residents began. The garden still lies below what was agreed. */
function inspections(): RowValues[] {
  const places = [
    ["portiek 1", "trap", "B"],
    ["portiek 2", "trap", "B"],
    ["binnentuin", "onkruid", "A"],
  ] as const;
  const rounds = [
    [on(2026, 2, 24), ["C", "C", "C"]],
    [on(2026, 4, 14), ["B", "C", "B"]],
    [on(2026, 7, 7), ["B", "B", "A"]],
    [on(2026, 9, 29), ["A", "B", "B"]],
  ] as const;
  return rounds.flatMap(([day, levels], round) =>
    places.map(([space, aspect, aimed], at) => ({
      on: day,
      initiative: INITIATIVE,
      complex: COMPLEX,
      space,
      aspect,
      level: levels[at] ?? "",
      aimed,
      moment: day < START ? "vooraf" : "achteraf",
      by: "wijkteam",
      photo: `foto ${round * places.length + at + 1}`,
    })),
  );
}
