/** What is measured, before and after, beside a complex where nothing changed. */

import type { RowValues } from "../../schema/computed-values.ts";
import { COMPARISON, COMPLEX, type ExampleTables, INITIATIVE, numbered, on, rowId } from "./shared.ts";

const BEFORE = on(2026, 2, 1);
const AFTER = on(2026, 9, 1);
const MARK = rowId("IN", 1);
const QUALITY = rowId("IN", 2);
const CHARGE = rowId("IN", 3);
const COMPLAINTS = rowId("IN", 4);
const CONTACT = rowId("IN", 5);

const here = { initiative: INITIATIVE, complex: COMPLEX } as const;
const elsewhere = { complex: COMPARISON } as const;

const measured: readonly RowValues[] = [
  { ...here, indicator: MARK, on: BEFORE, moment: "nulmeting", value: 5.9, n: 17 },
  { ...here, indicator: MARK, on: on(2027, 3, 1), moment: "streefwaarde", value: 7 },
  { ...here, indicator: MARK, on: AFTER, moment: "vervolgmeting", value: 7.2, n: 15 },
  { ...elsewhere, indicator: MARK, on: BEFORE, moment: "nulmeting", value: 6, n: 14 },
  { ...elsewhere, indicator: MARK, on: AFTER, moment: "vervolgmeting", value: 6.1, n: 12 },
  { ...here, indicator: QUALITY, on: on(2026, 2, 24), moment: "nulmeting", level: "C", location: "binnentuin" },
  { ...here, indicator: QUALITY, on: on(2026, 9, 29), moment: "vervolgmeting", level: "A", location: "binnentuin" },
  { ...here, indicator: CHARGE, on: BEFORE, moment: "nulmeting", value: 46.3, n: 24 },
  { ...here, indicator: COMPLAINTS, period: "2025-Q3", moment: "nulmeting", value: 11, n: 24 },
  { ...here, indicator: COMPLAINTS, period: "2026-Q3", moment: "vervolgmeting", value: 4, n: 24 },
  { ...elsewhere, indicator: COMPLAINTS, period: "2025-Q3", moment: "nulmeting", value: 9, n: 20 },
  { ...elsewhere, indicator: COMPLAINTS, period: "2026-Q3", moment: "vervolgmeting", value: 8, n: 20 },
  { ...here, indicator: CONTACT, on: AFTER, moment: "vervolgmeting", value: 8.5, n: 4, note: "Te weinig antwoorden." },
];

export const effects: ExampleTables = [
  [
    "zbIndicatoren",
    numbered("IN", [
      {
        name: "Rapportcijfer schoonmaak portiek",
        effectGroup: "woongenot",
        unit: "cijfer 1-10",
        forWhom: "andere bewoners",
        direction: "hoger is beter",
        source: "enquête",
      },
      {
        name: "Beeldkwaliteit binnentuin",
        effectGroup: "uitstraling",
        unit: "niveau A+ t/m D",
        forWhom: "andere bewoners",
        direction: "hoger is beter",
        source: "oordeel van medewerkers",
      },
      {
        name: "Servicekosten per woning per maand",
        effectGroup: "servicekosten",
        unit: "euro",
        forWhom: "andere bewoners",
        direction: "lager is beter",
        source: "eigen registratie",
      },
      {
        name: "Klachten over schoonmaak per kwartaal",
        effectGroup: "kosten bedrijfsvoering",
        unit: "aantal",
        forWhom: "corporatie",
        direction: "lager is beter",
        source: "eigen registratie",
      },
      {
        name: "Contact met buren",
        effectGroup: "woongenot",
        unit: "cijfer 1-10",
        forWhom: "actieve bewoners",
        direction: "hoger is beter",
        source: "enquête",
      },
    ]),
  ],
  ["zbMetingen", numbered("ME", measured)],
];
