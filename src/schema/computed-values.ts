/**
 * The engine's side of every computed column: from the values of a row to what the formula in the workbook must give. Values
 * are as in a cell: text, numbers, euros, days as serial numbers; empty is null. Written apart from the formulas, so that the
 * two check each other (product principle 4).
 */

import { addMonths, type Day, dayOf, isLeapYear } from "../days/day.ts";
import { votesNeeded } from "../domain/consent/consent.ts";
import { fractionOf } from "../domain/money/fraction.ts";
import { against, isQualityLevel } from "../domain/plan/quality-level.ts";

export type RowValue = string | number | boolean | null;
export type RowValues = Readonly<Record<string, RowValue>>;

/** What a formula sees besides its own row. */
export interface ComputedContext {
  /** The named cells of Leeswijzer; null when empty. */
  readonly referenceDay: Day | null;
  readonly reportingYear: number | null;
  /** The rows of another table; none when the workbook lacks it. */
  rowsOf(table: string): readonly RowValues[];
}

export const NO_CONTEXT: ComputedContext = { referenceDay: null, reportingYear: null, rowsOf: () => [] };

export type ComputedValue = (row: RowValues, context: ComputedContext) => RowValue;

/** By the name that a column of the schema gives in `computed.engine`. "" stands for an empty result, as in the formula. */
export const COMPUTED_VALUES: Readonly<Record<string, ComputedValue>> = {
  /** Turns × minutes × people, in hours with one decimal. */
  hoursPerYear: (row) => {
    const [turns, minutes] = [numberIn(row.turnsPerYear), numberIn(row.minutes)];
    if (turns === null || minutes === null) return "";
    return rounded((turns * minutes * (numberIn(row.people) ?? 1)) / 60, 1);
  },
  /** A level seen against the level agreed; levels are an order, A+ the highest. */
  inspectionOutcome: (row) => {
    const { level, aimed } = row;
    if (!isQualityLevel(level) || !isQualityLevel(aimed)) return "";
    return { above: "boven niveau", at: "op niveau", below: "onder niveau" }[against(level, aimed)];
  },
  /** Euros with VAT; an amount without a rate stays as it is. */
  amountWithVat: (row) => {
    const amount = numberIn(row.perYear ?? row.amount ?? null);
    return amount === null ? "" : rounded(amount * (1 + (numberIn(row.vat) ?? 0)), 2);
  },
  /** What a contract costs in the reporting year: by days, over the days on which it runs. */
  contractInYear: (row, { reportingYear }) => {
    const yearly = numberIn(row.perYearWithVat);
    if (yearly === null || reportingYear === null) return "";
    const [first, last] = [dayOf(reportingYear, 1, 1) ?? 0, dayOf(reportingYear, 12, 31) ?? 0];
    const from = Math.max(first, numberIn(row.from) ?? first);
    const to = Math.min(last, numberIn(row.to) ?? last);
    return rounded((yearly * Math.max(0, to - from + 1)) / (isLeapYear(reportingYear) ? 366 : 365), 2);
  },
  /** The end minus whole months, as EDATE counts. */
  lastNoticeDay: (row) => {
    const [end, months] = [numberIn(row.to), numberIn(row.noticeMonths)];
    return end === null || months === null ? "" : addMonths(end, -months);
  },
  /** Where something with a first and a last day stands on the reference day. */
  termState: (row, { referenceDay }) => {
    const [from, to, noticeBy] = [numberIn(row.from), numberIn(row.to), numberIn(row.noticeBy)];
    if (referenceDay === null || (from === null && to === null)) return "";
    if (to !== null && to < referenceDay) return "afgelopen";
    if (from !== null && from > referenceDay) return "nog niet begonnen";
    return noticeBy !== null && noticeBy < referenceDay ? "loopt, opzegdag voorbij" : "loopt";
  },
  /** Where a step stands on the reference day. */
  dueState: (row, { referenceDay }) => {
    if (numberIn(row.doneOn) !== null) return "klaar";
    const due = numberIn(row.dueOn);
    if (due === null) return isBlank(row.name) ? "" : "open";
    return referenceDay !== null && due < referenceDay ? "te laat" : "open";
  },
  /** Where an action of the log stands on the reference day; what has no last day has no state. */
  dueStateOfAction: (row, { referenceDay }) => {
    if (isYes(row.done)) return "klaar";
    const due = numberIn(row.dueOn);
    if (due === null) return "";
    return referenceDay !== null && due < referenceDay ? "te laat" : "open";
  },
  /** Whether what was lent out came back. */
  returnState: (row, { referenceDay }) => {
    const [issued, by, back] = [numberIn(row.issuedOn), numberIn(row.returnBy), numberIn(row.returnedOn)];
    if (back !== null) return "terug";
    if (issued === null) return "";
    return by !== null && referenceDay !== null && by < referenceDay ? "te laat" : "uitgegeven";
  },
  /** Budget minus spent, in euros. */
  remaining: (row) => {
    const [budget, spent] = [numberIn(row.budget), numberIn(row.spent)];
    return budget === null ? "" : rounded(budget - (spent ?? 0), 2);
  },
  /** A norm as a number: "0,05", "1/3" and 56; a word gives nothing. */
  normNumber: (row) => {
    const { value } = row;
    if (typeof value === "number") return value;
    const fraction = typeof value === "string" ? fractionOf(value.trim().replace(",", ".")) : null;
    return fraction === null ? "" : Number(fraction.numerator) / Number(fraction.denominator);
  },
  /** Last day of the time for advice (art. 5 Wohv). */
  adviceUntil: (row, context) => plusNorm(numberIn(row.adviceAskedOn), "ADVIES-TERMIJN", context),
  /** Last day to go to court after the notice that enough tenants agreed (art. 7:261 lid 2 BW). */
  courtUntil: (row, context) => plusNorm(numberIn(row.noticeOn), "RECHTER-TERMIJN", context),
  /** Tenancies that were asked. */
  votesAsked: (row, { rowsOf }) =>
    isBlank(row.id) ? "" : rowsOf("zbDraagvlak").filter((vote) => same(vote.proposal, row.id)).length,
  votesYes: (row, { rowsOf }) =>
    isBlank(row.id)
      ? ""
      : rowsOf("zbDraagvlak").filter((vote) => same(vote.proposal, row.id) && same(vote.answer, "ja")).length,
  /** Yeses needed for a joint service; a service per home binds only who agrees (domain rule L10). */
  votesNeeded: (row, context) => {
    const [asked, on] = [numberIn(row.asked), numberIn(row.proposedOn) ?? context.referenceDay];
    if (asked === null || asked === 0 || on === null || same(row.serviceKind, "per woning")) return "";
    const part = normOn("INSTEMMING-DEEL", on, context);
    return part === null ? "" : votesNeeded(asked, { numerator: Math.round(part * 1e6), denominator: 1e6 });
  },
  voteOutcome: (row) => {
    if (same(row.serviceKind, "per woning")) return "alleen wie ja zei";
    const [yes, needed] = [numberIn(row.yes), numberIn(row.needed)];
    return yes === null || needed === null ? "" : yes >= needed ? "gehaald" : "niet gehaald";
  },
  /** The complex of the proposal that a vote is about. */
  complexOfProposal: (row, { rowsOf }) => {
    const proposal = isBlank(row.proposal)
      ? undefined
      : rowsOf("zbVoorstellen").find(({ id }) => same(id, row.proposal));
    return proposal?.complex ?? "";
  },
  /** The sum of the weights of a key, over all homes. */
  weightSum: (row, { rowsOf }) => {
    if (isBlank(row.id)) return "";
    const own = rowsOf("zbGewichten").filter(({ key }) => same(key, row.id));
    return rounded(
      own.reduce((sum, { weight }) => sum + (numberIn(weight) ?? 0), 0),
      6,
    );
  },
  /** What a weight is divided by: the denominator that was given, otherwise the sum. */
  denominatorInUse: (row) => numberIn(row.denominator) ?? numberIn(row.weightSum) ?? "",
  /** A result over few people is not shown (product journey J8). */
  mayBeShown: (row, context) => {
    const [n, on] = [numberIn(row.n), numberIn(row.on) ?? context.referenceDay];
    if (isBlank(row.indicator)) return "";
    const least = on === null ? null : normOn("MINIMUM-ANTWOORDEN", on, context);
    return n !== null && least !== null && n < least ? "nee" : "ja";
  },
  difference: (row) => {
    const [first, second] = [numberIn(row.first), numberIn(row.second)];
    return first === null || second === null ? "" : rounded(first - second, 2);
  },
  agrees: (row) => {
    const difference = numberIn(row.difference);
    return difference === null ? "" : difference === 0 ? "ja" : "nee";
  },
};

/** The number of the one norm in force on a day; null when there is none, or more than one. */
function normOn(code: string, on: Day, { rowsOf }: ComputedContext): number | null {
  const inForce = rowsOf("zbNormen").filter(
    (norm) =>
      same(norm.code, code) &&
      (numberIn(norm.from) ?? 0) <= on &&
      on <= (numberIn(norm.to) ?? Number.POSITIVE_INFINITY),
  );
  const [norm] = inForce;
  const value = norm && inForce.length === 1 ? COMPUTED_VALUES.normNumber?.(norm, NO_CONTEXT) : null;
  return numberIn(value);
}

function plusNorm(day: Day | null, code: string, context: ComputedContext): RowValue {
  const term = day === null ? null : normOn(code, day, context);
  return day === null || term === null ? "" : day + term;
}

function numberIn(value: RowValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}

function isBlank(value: RowValue | undefined): boolean {
  return value === null || value === undefined || value === "";
}

function isYes(value: RowValue | undefined): boolean {
  return value === true || value === "ja";
}

/** As Excel compares texts: capitals make no difference. */
function same(value: RowValue | undefined, other: RowValue | undefined): boolean {
  return !isBlank(value) && String(value).toLowerCase() === String(other ?? "").toLowerCase();
}

/** Half away from zero, as ROUND in Excel; a hair is added for what binary fractions lose. */
function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const result = (Math.sign(value) * Math.round(Math.abs(value) * factor * (1 + Number.EPSILON))) / factor;
  return result === 0 ? 0 : result;
}
