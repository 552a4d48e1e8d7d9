/**
 * The engine's side of every computed column: from the values of a row to what the formula in the workbook must give. Values
 * are as in a cell: text, numbers, days as serial numbers; empty is null.
 */

import { addMonths } from "../days/day.ts";

export type RowValue = string | number | boolean | null;
export type RowValues = Readonly<Record<string, RowValue>>;

/** By the name that a column of the schema gives in `computed.engine`. "" stands for an empty result, as in the formula. */
export const COMPUTED_VALUES: Readonly<Record<string, (row: RowValues) => RowValue>> = {
  /** Turns × minutes × people, in hours with one decimal. */
  hoursPerYear: (row) => {
    const [turns, minutes] = [numberIn(row.turnsPerYear), numberIn(row.minutes)];
    if (turns === null || minutes === null) return "";
    return rounded((turns * minutes * (numberIn(row.people) ?? 1)) / 60, 1);
  },
  /** Euros with VAT; an amount without a rate stays as it is. */
  amountWithVat: (row) => {
    const amount = numberIn(row.perYear ?? row.amount ?? null);
    return amount === null ? "" : rounded(amount * (1 + (numberIn(row.vat) ?? 0)), 2);
  },
  /** The contract's end minus whole months, as EDATE counts. */
  lastNoticeDay: (row) => {
    const [end, months] = [numberIn(row.to), numberIn(row.noticeMonths)];
    return end === null || months === null ? "" : addMonths(end, -months);
  },
  /** Eight weeks to go to court after the notice that 70% agreed (art. 7:261 lid 2 BW). */
  courtUntil: (row) => {
    const notice = numberIn(row.noticeOn);
    return notice === null ? "" : notice + 56;
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

function numberIn(value: RowValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}

/** Half away from zero, as ROUND in Excel; a hair is added for what binary fractions lose. */
function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const result = (Math.sign(value) * Math.round(Math.abs(value) * factor * (1 + Number.EPSILON))) / factor;
  return result === 0 ? 0 : result;
}
