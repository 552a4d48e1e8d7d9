/** What the rows of a calculation share: amounts as cells have them, ids, and whether formulas can follow a row. */

import { MONTH, type Period, type PeriodMethod } from "../../../domain/charges/period.ts";
import { CALCULATED_BY } from "../../../schema/table.ts";

/** The choices of the column "Berekening". */
export type Calculation = "afrekening" | "oud" | "eerste jaar" | "nieuw";

export function euros(cents: number): number {
  return cents / 100;
}

export function byWhom(live: boolean): string {
  return live ? CALCULATED_BY.formulas : CALCULATED_BY.program;
}

/** Empty for what is not clear. */
export function yesOrNo(value: boolean | null): string {
  return value === null ? "" : value ? "ja" : "nee";
}

/** "VD-0001": the number is never shorter than four digits. */
export function numberedId(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(4, "0")}`;
}

export function isWithin({ from, to }: Period, other: Period): boolean {
  return from >= other.from && to <= other.to;
}

export function perUnitOfTime(method: PeriodMethod): number {
  return method === "days" ? 1 : MONTH;
}
