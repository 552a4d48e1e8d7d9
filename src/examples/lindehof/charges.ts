/** Service charges: contracts, costs of last year and this year, one equal key, and what residents take over. */

import {
  COMPLEX,
  CONTRACT,
  EQUAL_KEY,
  type ExampleTables,
  HOME_NUMBERS,
  HOMES,
  INITIATIVE,
  numbered,
  on,
  rowId,
  START,
  TASK,
  unitId,
} from "./shared.ts";

const VAT = 0.21;

/** Name, code and contract of each item, with what it cost in 2025 and what is planned for 2026, without VAT. */
const ITEMS = [
  ["Schoonmaak portieken", "SCH", CONTRACT.cleaning, 4644, 4760.33, "facturen Glans en Zo"],
  ["Tuinonderhoud", "GRO", CONTRACT.garden, 2326, 2400, "facturen De Groene Spade"],
  ["Elektra algemene ruimten", "ENE", null, 951.2, 980, "jaarnota energie"],
] as const;
/** The corporation's own caretaker: hours at the highest rate of the Huurcommissie, no VAT. */
const CARETAKER = [
  [2025, "werkelijk", 96, 3936, "urenstaat 2025"],
  [2026, "begroting", 100, 4100, "raming 2026"],
] as const;

export const charges: ExampleTables = [
  [
    "zbContracten",
    [
      {
        id: CONTRACT.cleaning,
        supplier: "Glans en Zo",
        complex: COMPLEX,
        service: "schoonmaak portieken",
        perYear: 4760.33,
        vat: VAT,
        from: on(2023, 1, 1),
        to: on(2026, 2, 28),
        noticeMonths: 2,
        renewal: "opgezegd",
        changedOn: on(2025, 12, 18),
      },
      {
        id: CONTRACT.garden,
        supplier: "De Groene Spade",
        complex: COMPLEX,
        service: "tuinonderhoud",
        perYear: 2400,
        vat: VAT,
        from: on(2024, 4, 1),
        to: on(2027, 3, 31),
        noticeMonths: 3,
        renewal: "stilzwijgend per jaar",
        changedOn: on(2026, 2, 10),
        note: "Aangepast: de borders doet de groep, gras en bomen het bedrijf.",
      },
    ],
  ],
  [
    "zbKostenposten",
    numbered("K", [
      ...ITEMS.map(([name, veraCode, contract, , planned]) => ({
        name,
        complex: COMPLEX,
        year: 2026,
        estimate: "begroting",
        amount: planned,
        vat: VAT,
        veraCode,
        allowance: "werkelijke kosten",
        key: EQUAL_KEY,
        contract,
        proof: "raming 2026",
      })),
      ...ITEMS.map(([name, veraCode, contract, actual, , proof]) => ({
        name,
        complex: COMPLEX,
        year: 2025,
        estimate: "werkelijk",
        amount: actual,
        vat: VAT,
        veraCode,
        allowance: "werkelijke kosten",
        key: EQUAL_KEY,
        contract,
        proof: `${proof} 2025`,
      })),
      ...CARETAKER.map(([year, estimate, hours, amount, proof]) => ({
        name: "Huismeester",
        complex: COMPLEX,
        year,
        estimate,
        amount,
        veraCode: "HUI",
        allowance: "huismeester 70%",
        hours,
        key: EQUAL_KEY,
        proof,
      })),
    ]),
  ],
  [
    "zbVerdeelsleutels",
    [
      {
        id: EQUAL_KEY,
        name: "Gelijk over 24 woningen",
        complex: COMPLEX,
        kind: "gelijk",
        period: "dagen",
        rounding: "gelijk",
        denominator: HOMES,
      },
    ],
  ],
  [
    "zbGewichten",
    numbered(
      "G",
      HOME_NUMBERS.map((number) => ({ key: EQUAL_KEY, unit: unitId(number), weight: 1 })),
    ),
  ],
  [
    "zbOverdracht",
    numbered("OD", [
      {
        initiative: INITIATIVE,
        task: TASK.stairs1,
        contract: CONTRACT.cleaning,
        item: rowId("K", 1),
        share: 1,
        from: START,
        newCosts: 450,
        paidBy: "bewoners via servicekosten",
        note: "De hele schoonmaak van beide portieken.",
      },
      {
        initiative: INITIATIVE,
        task: TASK.borders,
        contract: CONTRACT.garden,
        item: rowId("K", 2),
        share: 0.5,
        from: START,
        newCosts: 200,
        paidBy: "corporatie",
        note: "De borders; gras en bomen blijven bij het bedrijf.",
      },
    ]),
  ],
];
