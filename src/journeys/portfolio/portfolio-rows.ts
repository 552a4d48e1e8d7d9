/** J11: what was read from several workbooks, as the rows of one portfolio. */

import type { Severity } from "../../problems/problem.ts";
import { type Place, type Problem, problem } from "../../problems/problem.ts";
import { fold } from "../../records/references.ts";
import type { RowValues } from "../../schema/row-value.ts";
import { groupBy } from "../group-by.ts";
import type { TodaySignal } from "../today.ts";
import { KIND_WORDS } from "../today-sheet.ts";
import type { PortfolioBook, PortfolioInitiative } from "./read-portfolio.ts";

/** A workbook of the portfolio, by the name that people know it by. */
export interface PortfolioWorkbook {
  readonly file: string;
  readonly book: PortfolioBook;
}

export interface PortfolioRows {
  readonly initiatives: readonly RowValues[];
  readonly signals: readonly RowValues[];
  readonly workbooks: readonly RowValues[];
  readonly problems: readonly Problem[];
}

export type TextOf = (found: Problem) => { readonly message: string; readonly action: string };

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "te laat",
  warning: "let op",
  info: "ter informatie",
};

/** One row for each initiative of each workbook. An initiative that stands in two workbooks is told (A002), and counts twice. */
export function portfolioRows(workbooks: readonly PortfolioWorkbook[], textOf: TextOf): PortfolioRows {
  const lines = workbooks.flatMap(({ file, book }) =>
    book.initiatives.map((initiative) => ({ file, organisation: book.organisation, initiative })),
  );
  const twice = [...groupBy(lines, ({ initiative }) => sameAs(initiative)).values()].filter(
    (own) => new Set(own.map(({ file }) => file)).size > 1,
  );
  const elsewhere = new Map(
    twice.flatMap((own) => own.map((line) => [line, own.filter((other) => other.file !== line.file)] as const)),
  );
  const ids = new Map(lines.map((line, at) => [line.initiative, numbered("PF", at)]));
  const told: { file: string; row: string; signal: TodaySignal }[] = workbooks.flatMap(({ file, book }) => [
    ...book.initiatives.flatMap((initiative) =>
      initiative.signals.map((signal) => ({ file, row: ids.get(initiative) ?? "", signal })),
    ),
    ...book.signals.map((signal) => ({ file, row: "", signal })),
  ]);
  return {
    initiatives: lines.map((line, at) => ({
      id: numbered("PF", at),
      file: line.file,
      organisation: line.organisation,
      ...initiativeValues(line.initiative),
      note: noteOf(
        line.initiative,
        (elsewhere.get(line) ?? []).map(({ file }) => file),
      ),
    })),
    signals: told.map(({ file, row, signal }, at) => ({
      id: numbered("PS", at),
      row,
      file,
      initiative: signal.initiative,
      severity: SEVERITY_WORDS[signal.severity],
      due: signal.due,
      kind: KIND_WORDS[signal.kind],
      ...wordsOf(signal.problem, textOf),
    })),
    workbooks: workbooks.map(({ file, book }) => ({
      file,
      result: "gelezen",
      organisation: book.organisation,
      reportingYear: book.reportingYear,
      initiatives: book.initiatives.length,
      note: book.initiatives.length === 0 ? "In dit werkboek staan geen initiatieven." : "",
    })),
    problems: twice.map((own) => {
      const [first] = own;
      const facts = {
        initiative: first?.initiative.id ?? "",
        name: first?.initiative.name ?? "",
        files: own.map(({ file }) => file),
      };
      return problem("A002", "warning", [], facts);
    }),
  };
}

/** The same number can be another initiative in another workbook; with the same name and complex it is the same one. */
function sameAs({ id, name, complex }: PortfolioInitiative): string {
  return JSON.stringify([fold(id), fold(name), fold(complex ?? "")]);
}

function initiativeValues(initiative: PortfolioInitiative): RowValues {
  const { hours, charges, outcomes, signals } = initiative;
  const count = (severity: Severity) => signals.filter((signal) => signal.severity === severity).length;
  return {
    name: initiative.name,
    initiative: initiative.id,
    complex: initiative.complex,
    complexName: initiative.complexName,
    area: initiative.area,
    phase: initiative.phase,
    phaseSince: initiative.phaseSince,
    level: initiative.level,
    activity: initiative.activity,
    startsOn: initiative.startsOn,
    endsOn: initiative.endsOn,
    homes: initiative.homes,
    coreGroup: initiative.coreGroup,
    hours: hours?.hours ?? null,
    months: hours?.months ?? null,
    hoursPerMonth: hours ? Math.round((10 * hours.hours) / hours.months) / 10 : null,
    budget: euros(initiative.budgetCents),
    spent: euros(initiative.spentCents),
    ...(charges ? chargesValues(charges) : {}),
    ...outcomes,
    late: count("error"),
    soon: count("warning"),
  };
}

function chargesValues(charges: NonNullable<PortfolioInitiative["charges"]>): RowValues {
  const { residentsCents, corporationCents, reinvestedCents, oldPerMonthCents, newPerMonthCents, result } = charges;
  return {
    year: charges.year,
    chargedHomes: charges.homes,
    oldPerMonth: euros(oldPerMonthCents),
    newPerMonth: euros(newPerMonthCents),
    saving: euros(oldPerMonthCents - newPerMonthCents),
    residents: euros(residentsCents),
    corporation: euros(corporationCents),
    reinvested: euros(reinvestedCents),
    saved: euros(residentsCents + corporationCents + reinvestedCents),
    oneOff: euros(charges.oneOffCents),
    result: euros(result?.cents ?? null),
    until: result?.until ?? null,
    payBackMonths: result?.payBackMonths ?? null,
  };
}

function noteOf({ charges, phase }: PortfolioInitiative, elsewhere: readonly string[]): string {
  return [
    ...(elsewhere.length > 0 ? [`Staat ook in ${elsewhere.join(", ")}, en telt dus vaker mee.`] : []),
    ...(phase === null ? ["De fase is niet ingevuld."] : []),
    ...(charges?.isPart
      ? ["Niet alle servicekosten konden worden gerekend. Laat het werkboek controleren en herberekenen."]
      : []),
    ...(charges && charges.result === null ? ["Zonder basisalternatief is er geen resultaat uit te rekenen."] : []),
  ].join(" ");
}

function wordsOf(found: Problem, textOf: TextOf): RowValues {
  const { message, action } = textOf(found);
  const [first, ...more] = found.places;
  const rest = more.length === 0 ? "" : ` en nog ${more.length}`;
  return { message, action, place: first ? `${placeName(first)}${rest}` : "" };
}

function placeName({ sheet, cell }: Place): string {
  return cell === "" ? sheet : `${sheet}!${cell}`;
}

function euros(cents: number | null): number | null {
  return cents === null ? null : cents / 100;
}

function numbered(prefix: string, at: number): string {
  return `${prefix}-${String(at + 1).padStart(4, "0")}`;
}
