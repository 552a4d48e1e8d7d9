/** Amounts as people read them here. */

import { dutchMoney } from "../../src/text/nl/figures.ts";

/** 123450 → "€ 1.234,50" */
export function money(cents: number): string {
  return dutchMoney(cents);
}

/** The same where the heading says that it is money: 123450 → "1.234,50". */
export function amount(cents: number): string {
  return dutchMoney(cents).replace("€ ", "");
}
