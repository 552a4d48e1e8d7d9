/**
 * How long before a day it is mentioned, and how long a phase may take. Rows of the norms under these codes: the corporation's
 * own policy, not law. Where a workbook lacks one, the number beside the code holds, and that is told.
 */

import { type Day, isoOf } from "../../days/day.ts";
import type { Findings } from "../findings.ts";
import { floorOf, reduce } from "../money/fraction.ts";
import type { NormBook } from "../norms/norm-book.ts";
import type { Phase } from "./phase.ts";

/** Code → days, except the months until the first evaluation. */
export const REMINDERS = {
  "SIGNAAL-STAP": 7,
  "SIGNAAL-AFSPRAAK": 60,
  "SIGNAAL-VERZEKERING": 60,
  "SIGNAAL-OPZEGGEN": 60,
  "SIGNAAL-EVALUATIE": 30,
  "SIGNAAL-DEELNEMER": 30,
  "SIGNAAL-TERMIJN": 14,
  "SIGNAAL-AFREKENING": 90,
  "SIGNAAL-MIDDEL": 14,
  "SCHOUW-HERSTEL": 30,
  "EVALUATIE-MAANDEN": 12,
  "FASE-PROBLEEMANALYSE": 60,
  "FASE-OPLOSSINGEN": 45,
  "FASE-AANJAGEN": 120,
  "FASE-BESLUIT": 120,
  "FASE-AFSPRAKEN": 90,
  "FASE-EVALUATIE": 60,
  "FASE-STOPPEN": 60,
} as const;

export type ReminderCode = keyof typeof REMINDERS;

/** Doing the work has no last day: there the evaluation is what is waited for. */
export const PHASE_TERMS: Readonly<Record<Phase, ReminderCode | null>> = {
  probleemanalyse: "FASE-PROBLEEMANALYSE",
  oplossingen: "FASE-OPLOSSINGEN",
  aanjagen: "FASE-AANJAGEN",
  besluit: "FASE-BESLUIT",
  afspraken: "FASE-AFSPRAKEN",
  uitvoering: null,
  evaluatie: "FASE-EVALUATIE",
  stoppen: "FASE-STOPPEN",
};

export type Reminders = Readonly<Record<ReminderCode, number>>;

/** The numbers that hold on a day, looked up once for all initiatives. A missing or unusable row is told (T001). */
export function remindersOn(norms: NormBook, on: Day, findings: Findings): Reminders {
  const entries = (Object.keys(REMINDERS) as ReminderCode[]).map((code) => {
    const norm = (norms.get(code) ?? []).find(
      ({ row }) => row.from <= on && on <= (row.to ?? Number.POSITIVE_INFINITY),
    );
    const value = norm?.value && norm.value.numerator >= 0 && reduce(norm.value).denominator === 1 ? norm.value : null;
    if (value) return [code, floorOf(value)] as const;
    const at = norm ? [{ source: norm.row.source, field: "value" }] : [];
    findings.add("T001", "info", at, { norm: code, on: isoOf(on), used: REMINDERS[code] });
    return [code, REMINDERS[code]] as const;
  });
  return Object.fromEntries(entries) as unknown as Reminders;
}

/** The days that a phase may take; null for one without an end of its own. */
export function termOf(phase: Phase, reminders: Reminders): number | null {
  const code = PHASE_TERMS[phase];
  return code === null ? null : reminders[code];
}
