/** The complex: homes, who lives there, and what they pay in advance. */

import {
  COMPARISON,
  COMPLEX,
  EMPTY_HOME,
  type ExampleTables,
  HOME_NUMBERS,
  HOMES,
  INHABITED,
  MOVED_HOME,
  numbered,
  on,
  SOLD_HOME,
  unitId,
} from "./shared.ts";

const TENANTS: Readonly<Record<number, string>> = {
  1: "Mw. A. Verbeek",
  2: "Dhr. K. Osman",
  3: "Fam. Jansen-Bakri",
  4: "Dhr. P. de Wit",
  5: "Mw. R. Soeters",
  6: "Dhr. L. Brand",
  8: "Mw. T. Willems",
  9: "Fam. El Amrani",
  10: "Dhr. J. Kuiper",
  11: "Mw. S. Pinas",
  12: "Dhr. M. Vos",
  13: "Mw. H. Blom",
  14: "Fam. Nguyen",
  15: "Dhr. B. Smit",
  16: "Mw. F. Aydin",
  17: "Dhr. G. Meijer",
  18: "Mw. C. de Rooij",
  20: "Fam. Lopes",
  21: "Dhr. W. Hendriks",
  22: "Mw. N. Yilmaz",
  23: "Dhr. E. Postma",
  24: "Mw. D. Koning",
};

const since = (number: number) => on(2014 + (number % 9), 1 + (number % 12), 1);

export const homes: ExampleTables = [
  [
    "zbComplexen",
    [
      {
        id: COMPLEX,
        name: "Lindehof",
        address: "Lindehof 1 t/m 47 (oneven)",
        postcode: "1099 ZX",
        city: "Oosterdam",
        neighbourhood: "Parkrand",
        homes: HOMES,
        area: 1488,
        hasCommittee: "ja",
        settledYear: 2025,
        veraCluster: "SER-0412",
      },
      {
        id: COMPARISON,
        name: "Kastanjehof",
        address: "Kastanjehof 2 t/m 40 (even)",
        postcode: "1099 ZW",
        city: "Oosterdam",
        neighbourhood: "Parkrand",
        homes: 20,
        area: 1220,
        hasCommittee: "nee",
        note: "Alleen om mee te vergelijken: hier verandert niets.",
      },
    ],
  ],
  [
    "zbEenheden",
    HOME_NUMBERS.map((number) => ({
      id: unitId(number),
      complex: COMPLEX,
      street: "Lindehof",
      number: number * 2 - 1,
      postcode: "1099 ZX",
      city: "Oosterdam",
      kind: "woning",
      area: number % 2 === 0 ? 65 : 59,
      entrance: number <= 12 ? "portiek 1" : "portiek 2",
      floor: String((number - 1) % 4),
      status: number === SOLD_HOME ? "verkocht" : number === EMPTY_HOME ? "leegstand" : "verhuurd",
      ...(INHABITED.includes(number) ? { advance: 42.5 } : {}),
    })),
  ],
  [
    "zbBewoning",
    numbered("BW", [
      { unit: unitId(MOVED_HOME), from: on(2012, 5, 1), to: on(2025, 6, 30), household: "Dhr. A. Bakker", persons: 1 },
      { unit: unitId(EMPTY_HOME), from: on(2016, 2, 1), to: on(2025, 8, 31), household: "Mw. L. Peters", persons: 2 },
      ...INHABITED.map((number) => ({
        unit: unitId(number),
        from: number === MOVED_HOME ? on(2025, 7, 15) : since(number),
        household: TENANTS[number] ?? "",
        persons: 1 + (number % 3),
      })),
    ]),
  ],
  [
    "zbVoorschotten",
    numbered("VS", [
      { unit: unitId(MOVED_HOME), from: on(2024, 7, 1), to: on(2025, 6, 30), perMonth: 40 },
      { unit: unitId(EMPTY_HOME), from: on(2024, 7, 1), to: on(2025, 6, 30), perMonth: 40 },
      { unit: unitId(EMPTY_HOME), from: on(2025, 7, 1), to: on(2025, 8, 31), perMonth: 42.5 },
      ...INHABITED.filter((number) => number !== MOVED_HOME).map((number) => ({
        unit: unitId(number),
        from: on(2024, 7, 1),
        to: on(2025, 6, 30),
        perMonth: 40,
      })),
      ...INHABITED.map((number) => ({
        unit: unitId(number),
        from: number === MOVED_HOME ? on(2025, 7, 15) : on(2025, 7, 1),
        perMonth: 42.5,
      })),
    ]),
  ],
  [
    "zbTerugbetalingen",
    numbered("TB", [
      {
        unit: unitId(12),
        on: on(2025, 12, 15),
        amount: 15,
        note: "Twee weken niet schoongemaakt; dit deel is al teruggegeven.",
      },
    ]),
  ],
];
