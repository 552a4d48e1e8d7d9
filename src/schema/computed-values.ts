/**
 * The engine's side of every computed column: from the values of a row to what the formula in the workbook must give. Values
 * are as in a cell: text, numbers, euros, days as serial numbers; empty is null. Written apart from the formulas, so that the
 * two check each other (product principle 4).
 */

import { type Day, dayOf, daysInMonth, isLeapYear, partsOf } from "../days/day.ts";
import { lastNoticeDay } from "../days/notice-day.ts";
import { votesNeeded } from "../domain/consent/consent.ts";
import { against, isQualityLevel } from "../domain/plan/quality-level.ts";
import type { Column } from "./column.ts";
import { POLL_VALUES } from "./computed-poll.ts";
import { EFFECT_VALUES } from "./effect-values.ts";
import { NO_END } from "./formula-parts.ts";
import { normNumber, normOn } from "./norm-value.ts";
import {
  type ComputedContext,
  type ComputedValue,
  isBlank,
  isYes,
  numberIn,
  type RowValue,
  type RowValues,
  rounded,
  same,
  textIn,
} from "./row-value.ts";
import type { Table } from "./table.ts";

export { type ComputedContext, type ComputedValue, NO_CONTEXT, type RowValue, type RowValues } from "./row-value.ts";

/** By the name that a column of the schema gives in `computed.engine`. "" stands for an empty result, as in the formula. */
export const COMPUTED_VALUES: Readonly<Record<string, ComputedValue>> = {
  ...POLL_VALUES,
  /** Turns × minutes × people, in hours with one decimal. */
  hoursPerYear: (row) => {
    const [turns, minutes] = [numberIn(row.turnsPerYear), numberIn(row.minutes)];
    if (turns === null || minutes === null) return "";
    return rounded((turns * minutes * (numberIn(row.people) ?? 1)) / 60, 1);
  },
  /** What a turn is about, in words; the place alone where the task has no name. */
  taskOfTurn: (row, { rowsOf }) => {
    const task = isBlank(row.task) ? undefined : rowsOf("zbTaken").find(({ id }) => same(id, row.task));
    if (!task) return "";
    const place = isBlank(task.space) ? "" : String(task.space);
    if (isBlank(task.name)) return place;
    return `${task.name}${place === "" ? "" : ` (${place})`}`;
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
  /** The end minus whole months, as EDATE counts, and days. */
  lastNoticeDay: ({ to, noticeMonths, noticeDays }) =>
    lastNoticeDay(numberIn(to), { noticeMonths: numberIn(noticeMonths), noticeDays: numberIn(noticeDays) }) ?? "",
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
    if (isYes(row.done) || numberIn(row.doneOn) !== null) return "klaar";
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
  normNumber,
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
  /** Where a first day stands in time, counted in months; without one before everything. */
  monthsAtStart: (row) => {
    const from = numberIn(row.from);
    return from === null ? 0 : monthsAt(from);
  },
  /** The same for the day after a last day; without one after everything. */
  monthsAtEnd: (row) => {
    const to = numberIn(row.to);
    return to === null ? NO_END : monthsAt(to + 1);
  },
  nameOfItem: (row, context) => textIn(itemOf(row, context)?.name),
  /** The complex of an item; without one of its own that of its key. */
  complexOfItem: (row, context) => {
    const item = itemOf(row, context);
    if (!item) return "";
    if (!isBlank(item.complex)) return textIn(item.complex);
    return textIn(context.rowsOf("zbVerdeelsleutels").find(({ id }) => same(id, item.key))?.complex);
  },
  /** Costs follow the contract: they do not fall away before it has ended. */
  savingFrom: (row, { rowsOf }) => {
    const from = numberIn(row.from);
    if (from === null || isBlank(row.contract)) return from ?? "";
    const contract = rowsOf("zbContracten").find(({ id }) => same(id, row.contract));
    if (!contract) return "";
    const to = numberIn(contract.to);
    return to === null || to < from ? from : to + 1;
  },
  savingMonths: (row) => {
    const from = numberIn(row.savingFrom);
    return from === null ? "" : monthsAt(from);
  },
  /** A yearly cost for the months of the calendar year in which it begins. */
  newCostsAtStart: (row) => {
    const [cost, from, to] = [numberIn(row.newCosts), numberIn(row.from), numberIn(row.to)];
    if (cost === null || from === null) return "";
    const yearEnd = dayOf(partsOf(from).year, 12, 31) ?? from;
    const months = monthsAt(Math.min(yearEnd, to ?? yearEnd) + 1) - monthsAt(from);
    return Math.floor(rounded((100 * cost * Math.max(0, months)) / 12, 7) + 0.5) / 100;
  },
  difference: (row) => {
    const [first, second] = [numberIn(row.first), numberIn(row.second)];
    return first === null || second === null ? "" : rounded(first - second, 2);
  },
  agrees: (row) => {
    const difference = numberIn(row.difference);
    return difference === null ? "" : difference === 0 ? "ja" : "nee";
  },
  ...EFFECT_VALUES,
};

/**
 * What a column of a row holds, given what stands to its left: the result of its engine, or what was filled in or calculated.
 * Throws for an engine that does not exist: the schema's self-check tells that beforehand.
 */
export function resultOf(
  table: Table,
  { key, computed }: Column,
  values: RowValues,
  context: ComputedContext,
): RowValue {
  if (computed?.engine === undefined) return values[key] ?? null;
  const engine = COMPUTED_VALUES[computed.engine];
  if (!engine) throw new Error(`${table.name} ${key}: the engine has no ${computed.engine}`);
  return engine(values, context);
}

/** Whole months since 2000, and part of a month by its days. */
export function monthsAt(day: Day): number {
  const { year, month, date } = partsOf(day);
  return (year - 2000) * 12 + month + (date - 1) / daysInMonth(year, month);
}

function plusNorm(day: Day | null, code: string, context: ComputedContext): RowValue {
  const term = day === null ? null : normOn(code, day, context);
  return day === null || term === null ? "" : day + term;
}

function itemOf(row: RowValues, { rowsOf }: ComputedContext): RowValues | undefined {
  return isBlank(row.item) ? undefined : rowsOf("zbKostenposten").find(({ id }) => same(id, row.item));
}
