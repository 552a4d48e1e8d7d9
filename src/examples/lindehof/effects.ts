/** What is measured, before and after, beside a complex where nothing changed. */

import type { RowValues } from "../../schema/computed-values.ts";
import { INDICATOR_ROWS } from "../../schema/indicators.ts";
import { COMPARISON, COMPLEX, type ExampleTables, INITIATIVE, numbered, on } from "./shared.ts";

const BEFORE = on(2026, 2, 1);
const HALFWAY = on(2026, 6, 1);
const AFTER = on(2026, 9, 1);
const AIM = on(2027, 3, 1);

const CLEANING = indicator("Rapportcijfer schoonmaak gedeelde ruimten, andere bewoners");
const NEIGHBOURS = indicator("Rapportcijfer contact met buren, andere bewoners");
const NEIGHBOURS_ACTIVE = indicator("Rapportcijfer contact met buren, actieve bewoners");
const GARDEN = indicator("Beeldkwaliteit tuin en buitenruimte");
const STAIRS = indicator("Beeldkwaliteit gedeelde ruimten binnen");
const CHARGE = indicator("Servicekosten per woning per maand");
const COMPLAINTS = indicator("Klachten over schoonmaak en tuin per kwartaal");
const GUIDANCE = indicator("Uren begeleiding per maand");
const CORPORATION = indicator("Rapportcijfer voor de corporatie, andere bewoners");

const here = { initiative: INITIATIVE, complex: COMPLEX } as const;
const elsewhere = { complex: COMPARISON } as const;
const start = { moment: "nulmeting" } as const;
const aim = { moment: "streefwaarde", on: AIM } as const;
const later = { moment: "vervolgmeting" } as const;

const measured: readonly RowValues[] = [
  { ...here, ...start, indicator: CLEANING, on: BEFORE, value: 5.9, n: 17 },
  { ...here, ...aim, indicator: CLEANING, value: 7 },
  { ...here, ...later, indicator: CLEANING, on: HALFWAY, value: 6.8, n: 16 },
  { ...here, ...later, indicator: CLEANING, on: AFTER, value: 7.2, n: 15 },
  { ...here, ...later, indicator: CLEANING, on: AFTER, value: 7.4, n: 11, location: "portiek 1" },
  {
    ...here,
    ...later,
    indicator: CLEANING,
    on: AFTER,
    value: 6.6,
    n: 4,
    location: "portiek 2",
    note: "Vier antwoorden.",
  },
  { ...elsewhere, ...start, indicator: CLEANING, on: BEFORE, value: 6, n: 14 },
  { ...elsewhere, ...later, indicator: CLEANING, on: AFTER, value: 6.1, n: 12 },
  { ...here, ...start, indicator: NEIGHBOURS, on: BEFORE, value: 6.4, n: 17 },
  { ...here, ...aim, indicator: NEIGHBOURS, value: 7 },
  { ...here, ...later, indicator: NEIGHBOURS, on: HALFWAY, value: 6.4, n: 16 },
  { ...here, ...later, indicator: NEIGHBOURS, on: AFTER, value: 6.5, n: 15 },
  { ...elsewhere, ...start, indicator: NEIGHBOURS, on: BEFORE, value: 6.3, n: 14 },
  { ...elsewhere, ...later, indicator: NEIGHBOURS, on: AFTER, value: 6.3, n: 12 },
  { ...here, ...later, indicator: NEIGHBOURS_ACTIVE, on: AFTER, value: 8.5, n: 4, note: "Te weinig antwoorden." },
  { ...here, ...start, indicator: GARDEN, on: on(2026, 2, 24), level: "C", location: "binnentuin" },
  { ...here, ...aim, indicator: GARDEN, level: "B", location: "binnentuin" },
  { ...here, ...later, indicator: GARDEN, on: on(2026, 9, 29), level: "A", location: "binnentuin" },
  { ...elsewhere, ...start, indicator: GARDEN, on: on(2026, 2, 24), level: "C", location: "binnentuin" },
  { ...elsewhere, ...later, indicator: GARDEN, on: on(2026, 9, 29), level: "C", location: "binnentuin" },
  { ...here, ...start, indicator: STAIRS, on: on(2026, 2, 24), level: "B", location: "portiek 1" },
  { ...here, ...start, indicator: STAIRS, on: on(2026, 2, 24), level: "C", location: "portiek 2" },
  { ...here, ...later, indicator: STAIRS, on: on(2026, 9, 29), level: "A", location: "portiek 1" },
  { ...here, ...later, indicator: STAIRS, on: on(2026, 9, 29), level: "C", location: "portiek 2" },
  { ...here, ...start, indicator: CHARGE, on: BEFORE, value: 46.3, n: 24 },
  { ...here, ...later, indicator: CHARGE, on: AFTER, value: 21.72, n: 24 },
  { ...here, indicator: CHARGE, on: AFTER, moment: "verwacht zonder zelfbeheer", value: 46.37, note: "Raming 2026." },
  { ...here, ...start, indicator: COMPLAINTS, period: "2025-Q3", value: 11, n: 24 },
  { ...here, ...later, indicator: COMPLAINTS, period: "2026-Q2", value: 7, n: 24 },
  { ...here, ...later, indicator: COMPLAINTS, period: "2026-Q3", value: 4, n: 24 },
  { ...elsewhere, ...start, indicator: COMPLAINTS, period: "2025-Q3", value: 9, n: 20 },
  { ...elsewhere, ...later, indicator: COMPLAINTS, period: "2026-Q3", value: 8, n: 20 },
  { ...here, ...start, indicator: GUIDANCE, period: "2026-02", value: 4 },
  { ...here, ...later, indicator: GUIDANCE, period: "2026-05", value: 9 },
  { ...here, ...later, indicator: GUIDANCE, period: "2026-08", value: 6 },
  { ...here, ...start, indicator: CORPORATION, on: BEFORE, value: 6.6, n: 17 },
  { ...here, ...later, indicator: CORPORATION, on: AFTER, value: 6.7, n: 15 },
];

export const effects: ExampleTables = [
  ["zbIndicatoren", INDICATOR_ROWS.map((row): RowValues => ({ ...row }))],
  ["zbMetingen", numbered("ME", measured)],
];

function indicator(name: string): string {
  const found = INDICATOR_ROWS.find((row) => row.name === name);
  if (!found) throw new Error(`a new workbook has no indicator ${name}`);
  return found.id;
}
