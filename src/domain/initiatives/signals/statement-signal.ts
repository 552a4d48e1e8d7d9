import { addMonths, type Day, dayOf, partsOf } from "../../../days/day.ts";
import type { At } from "../../finding.ts";
import { dueFacts, type Signal, Signals, severityOf, type Watch } from "./signal.ts";

/** A complex with the years of which it has costs. */
export interface SettledComplex {
  readonly id: string;
  /** The last year of which all tenants got their statement; null when none is filled in. */
  readonly settledYear: number | null;
  readonly costYears: ReadonlySet<number>;
  readonly source: string;
}

/** The last day to give the statement of a calendar year: 30 June, six months after it (7:259 lid 2 BW). */
export function statementDay(year: number, months: number): Day {
  return addMonths(dayOf(year, 12, 31) ?? Number.NaN, months);
}

/** The statement of the year before: one signal with all complexes that have costs of that year and were not settled. */
export function statementSignals(
  complexes: readonly SettledComplex[],
  months: number | null,
  { on, reminders }: Watch,
): readonly Signal[] {
  if (months === null) return [];
  const year = partsOf(on).year - 1;
  const open = complexes.filter(
    ({ settledYear, costYears }) => costYears.has(year) && (settledYear === null || settledYear < year),
  );
  if (open.length === 0) return [];
  const due = statementDay(year, months);
  const severity = severityOf(due, on, reminders["SIGNAAL-AFREKENING"]);
  const at: At[] = open.map(({ source }) => ({ source, field: "settledYear" }));
  const signals = new Signals(null);
  signals.add("statement", severity, due, "T060", at, { year, complexes: open.length, ...dueFacts(due, on) });
  return signals.list();
}
