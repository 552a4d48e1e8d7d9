/**
 * What the recalculation of the example gives: the same as the command recompute (`tests/examples/results.test.ts`), so that the
 * sheets of the program and the Dashboard have something to show.
 */

import type { RowValues } from "../../schema/computed-values.ts";
import { COMPLEX, type ExampleTables, HOME_NUMBERS, INITIATIVE, numbered, rowId, unitId } from "./shared.ts";

const item = (id: string, name: string, old: number, now: number): RowValues => ({
  complex: COMPLEX,
  item: id,
  name,
  old,
  effect: Math.round((now - old) * 100) / 100,
  new: now,
});

/** Every home has the same weight. */
const HOME: RowValues = {
  complex: COMPLEX,
  oldPerYear: 556.48,
  newPerYear: 260.64,
  oldPerMonth: 46.37,
  newPerMonth: 21.72,
  difference: -24.65,
};

const FIRST_YEAR = { saving: 4828.93, toResidents: 4287.14, investment: 1004.17, result: 3824.76 } as const;
const LATER_YEAR = { saving: 7212, toResidents: 6508.48, investment: 650, result: 6562 } as const;
const YEARS = [2026, 2027, 2028, 2029, 2030];

const years = YEARS.map((year, at): RowValues => {
  const own = at === 0 ? FIRST_YEAR : LATER_YEAR;
  const cumulative = Math.round((FIRST_YEAR.result + at * LATER_YEAR.result) * 100) / 100;
  return { initiative: INITIATIVE, year, ownOverhead: 0, guidanceHours: 0, ...own, cumulative };
});

export const results: ExampleTables = [
  [
    "zbHerberekening",
    numbered("HB", [
      item(rowId("K", 1), "Schoonmaak portieken", 5760, 0),
      item(rowId("K", 2), "Tuinonderhoud", 2904, 1452),
      item(rowId("K", 3), "Elektra algemene ruimten", 1185.8, 1185.8),
      item(rowId("K", 8), "Huismeester", 4100, 4100),
      item(rowId("OD", 1), `Nieuwe kosten van de groep (${rowId("OD", 1)})`, 0, 450),
    ]),
  ],
  [
    "zbPerEenheid",
    numbered(
      "PE",
      HOME_NUMBERS.map((number) => ({ unit: unitId(number), ...HOME })),
    ),
  ],
  ["zbBusinesscase", numbered("BC", years)],
];
