/** J11: what a workbook says about each of its initiatives, as one line of a portfolio. */

import { addMonths, type Day, partsOf } from "../../days/day.ts";
import { assessEffects, countedLines, countOutcomes } from "../../domain/effects/assess.ts";
import type { Outcome as EffectOutcome } from "../../domain/effects/change.ts";
import type { Dossier } from "../../domain/initiatives/dossier.ts";
import { recompute } from "../../domain/recompute/recompute.ts";
import type { Problem } from "../../problems/problem.ts";
import { readTables } from "../../records/read-tables.ts";
import { fold } from "../../records/references.ts";
import { NAMED_CELLS } from "../../schema/sheets.ts";
import { complexes } from "../../schema/tables/complexes.ts";
import { initiatives } from "../../schema/tables/initiatives.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { initiativeCases } from "../charges/initiative-case.ts";
import { readCharges } from "../charges/read-charges.ts";
import { kindToCompare } from "../charges/recompute.ts";
import { withinScope } from "../charges/scope.ts";
import { readEffects } from "../effects/read-effects.ts";
import { groupBy } from "../group-by.ts";
import { readInitiatives } from "../initiatives/read-book.ts";
import { signalsIn, type TodaySignal } from "../today.ts";

/** Amounts in whole cents, VAT included; null is what the workbook does not tell. */
export interface PortfolioInitiative {
  readonly id: string;
  readonly name: string;
  readonly complex: string | null;
  readonly complexName: string | null;
  readonly area: string | null;
  readonly phase: string | null;
  readonly phaseSince: Day | null;
  readonly level: string | null;
  readonly activity: string | null;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly homes: number | null;
  readonly coreGroup: number | null;
  readonly budgetCents: number | null;
  readonly spentCents: number | null;
  readonly hours: PortfolioHours | null;
  readonly charges: PortfolioCharges | null;
  readonly outcomes: Readonly<Record<EffectOutcome, number>>;
  /** Of this initiative, the most urgent first. */
  readonly signals: readonly TodaySignal[];
}

/** The hours of the last twelve months, or since the start when that is shorter. */
export interface PortfolioHours {
  readonly hours: number;
  readonly months: number;
}

/** What a full year with the initiative does to the service charges, against the costs as they are. */
export interface PortfolioCharges {
  readonly year: number;
  readonly homes: number;
  /** The mean of those homes. */
  readonly oldPerMonthCents: number;
  readonly newPerMonthCents: number;
  readonly residentsCents: number;
  readonly corporationCents: number;
  readonly reinvestedCents: number;
  readonly oneOffCents: number;
  /** Whether rows had to be left out of it: then the amounts are of a part. */
  readonly isPart: boolean;
  /** What it yields or costs over some years, without the hours of guidance, which no workbook holds. Null without a basisalternatief. */
  readonly result: { readonly cents: number; readonly until: number; readonly payBackMonths: number | null } | null;
}

export interface PortfolioBook {
  readonly organisation: string;
  readonly reportingYear: number | null;
  readonly initiatives: readonly PortfolioInitiative[];
  /** About the whole workbook. */
  readonly signals: readonly TodaySignal[];
  readonly problems: readonly Problem[];
}

const DESCRIPTIONS = { initiatives, complexes } as const;
const MONTHS = 12;

/** Everything is read once, whatever the number of initiatives. What is over too few answers is in no count. */
export function readPortfolio(workbook: WorkbookSnapshot, on: Day): PortfolioBook {
  const book = readInitiatives(workbook, on);
  const { signals, problems } = signalsIn(book, on);
  const ofInitiative = groupBy(signals, ({ initiative }) => initiative);
  const { tables } = readTables(
    DESCRIPTIONS,
    { initiatives: ["id", "location", "activity", "homes"], complexes: ["id", "name"] },
    workbook,
  );
  const more = new Map(tables.initiatives.rows.map(({ values }) => [fold(values.id ?? ""), values]));
  const names = new Map(tables.complexes.rows.map(({ values }) => [fold(values.id ?? ""), values.name]));
  const effects = outcomesOf(workbook, on);
  const charges = chargesOf(workbook, on);
  const { organisation = "", reportingYear } = settingsOf(workbook);
  return {
    organisation,
    reportingYear,
    initiatives: book.dossiers.map((dossier): PortfolioInitiative => {
      const { id, name, complex, phase, phaseSince, level, startsOn, endsOn, coreGroup, budget, spent } =
        dossier.initiative;
      const own = more.get(fold(id));
      return {
        id,
        name: name ?? id,
        complex,
        complexName: complex === null ? null : (names.get(fold(complex)) ?? null),
        area: own?.location ?? null,
        phase,
        phaseSince,
        level,
        activity: own?.activity ?? null,
        startsOn,
        endsOn,
        homes: own?.homes ?? null,
        coreGroup,
        budgetCents: centsOf(budget),
        spentCents: centsOf(spent),
        hours: hoursOf(dossier, on),
        charges: charges.get(fold(id)) ?? null,
        outcomes: effects.get(fold(id)) ?? countOutcomes([]),
        signals: ofInitiative.get(id) ?? [],
      };
    }),
    signals: signals.filter(({ initiative }) => initiative === null),
    problems,
  };
}

function settingsOf({ names }: WorkbookSnapshot): { organisation: string; reportingYear: number | null } {
  const organisation = names?.[NAMED_CELLS.organisation];
  const year = names?.[NAMED_CELLS.reportingYear];
  return {
    organisation: typeof organisation === "string" ? organisation : "",
    reportingYear: typeof year === "number" ? year : null,
  };
}

function centsOf(euros: number | null): number | null {
  return euros === null ? null : Math.round(euros * 100);
}

function hoursOf({ hours, initiative: { startsOn, endsOn } }: Dossier, on: Day): PortfolioHours | null {
  const first = addMonths(on, -MONTHS);
  const own = hours.filter((row) => row.on !== null && row.on > first && row.on <= on && row.hours !== null);
  if (own.length === 0) return null;
  const from = Math.max(first, startsOn ?? first);
  const until = Math.min(on, endsOn ?? on);
  return {
    hours: own.reduce((sum, row) => sum + (row.hours ?? 0), 0),
    months: Math.min(MONTHS, Math.max(1, monthsBetween(from, until))),
  };
}

/** Whole months, one that has begun counted in. */
function monthsBetween(from: Day, until: Day): number {
  const [first, last] = [partsOf(from), partsOf(until)];
  const months = (last.year - first.year) * MONTHS + last.month - first.month;
  return last.date > first.date ? months + 1 : months;
}

function outcomesOf(workbook: WorkbookSnapshot, on: Day): ReadonlyMap<string, PortfolioInitiative["outcomes"]> {
  const { lines } = assessEffects(readEffects(workbook).input, on).value;
  const own = groupBy(countedLines(lines), ({ initiative }) => fold(initiative));
  return new Map([...own].map(([initiative, counted]) => [initiative, countOutcomes(counted)]));
}

/** Initiative → what it does to the charges; empty for a workbook without the sheets of service charges. */
function chargesOf(workbook: WorkbookSnapshot, on: Day): ReadonlyMap<string, PortfolioCharges> {
  const read = readCharges(workbook, "change", on);
  const found = new Map<string, PortfolioCharges>();
  if (!read.ok) return found;
  const book = read.value;
  const isUnread = read.problems.some(({ severity }) => severity === "error");
  const kind = kindToCompare(book);
  const cases = new Map(
    initiativeCases(book, kind, { overheadSavedCents: 0, plan: null }).value.map((own) => [own.initiative.id, own]),
  );
  for (const id of new Set(book.handovers.map(({ initiative }) => initiative))) {
    const { book: own, complexes: touched } = withinScope(book, id);
    const { value, findings } = recompute(own.ground, { ...own, kind: kindToCompare(own), overheadSavedCents: 0 });
    const homes = touched ? value.homes.filter(({ complex }) => touched.has(complex)) : value.homes;
    if (homes.length === 0 || value.savings.length === 0) continue;
    const mean = (key: "oldPerMonth" | "newPerMonth") =>
      Math.round(homes.reduce((sum, home) => sum + home[key], 0) / homes.length);
    const made = cases.get(id);
    const last = made?.result.years.at(-1);
    found.set(fold(id), {
      year: book.year,
      homes: homes.length,
      oldPerMonthCents: mean("oldPerMonth"),
      newPerMonthCents: mean("newPerMonth"),
      residentsCents: Number(value.laterYears.residentsCents),
      corporationCents: Number(value.laterYears.corporationCents),
      reinvestedCents: Number(value.laterYears.reinvestedCents),
      isPart: isUnread || findings.some(({ severity }) => severity === "error"),
      oneOffCents: (made?.rows ?? []).reduce((sum, { oneOffCents }) => sum + oneOffCents, 0),
      result: last
        ? {
            cents: Number(last.cumulativeCents),
            until: last.year,
            payBackMonths: made?.result.payBack?.months ?? null,
          }
        : null,
    });
  }
  return found;
}
