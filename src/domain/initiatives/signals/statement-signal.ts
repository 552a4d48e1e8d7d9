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

/**
 * The statements that are still to be given: of last year, and of years before it that come after the last one that was settled.
 * One signal a year, with all complexes that have costs of that year. Without a settled year only last year is known to be open.
 */
export function statementSignals(
  complexes: readonly SettledComplex[],
  months: number | null,
  { on, reminders }: Watch,
): readonly Signal[] {
  if (months === null) return [];
  const last = partsOf(on).year - 1;
  const open = new Map<number, SettledComplex[]>();
  for (const complex of complexes) {
    const { settledYear, costYears } = complex;
    for (const year of costYears) {
      const isOpen = settledYear === null ? year === last : year > settledYear && year <= last;
      if (!isOpen) continue;
      const own = open.get(year);
      if (own) own.push(complex);
      else open.set(year, [complex]);
    }
  }
  const signals = new Signals(null);
  for (const [year, own] of [...open].sort(([one], [other]) => one - other)) {
    const due = statementDay(year, months);
    const severity = severityOf(due, on, reminders["SIGNAAL-AFREKENING"]);
    const at: At[] = own.map(({ source }) => ({ source, field: "settledYear" }));
    signals.add("statement", severity, due, "T060", at, { year, complexes: own.length, ...dueFacts(due, on) });
  }
  return signals.list();
}
