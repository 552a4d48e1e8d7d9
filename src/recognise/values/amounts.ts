/** Amounts of money: always two decimals, unless the source truly has more (product.md §5). */

import { type AmountShape, amountShape } from "./amount-shape.ts";
import { asAmount, decimalOf, hasMoreThanCents, plainDecimal, shiftPoint } from "./decimal-text.ts";
import { type NumberHabit, settle } from "./number-habit.ts";
import { type Doubt, inform, kept, type Read, understood, warn } from "./read.ts";
import { tidy } from "./tidy.ts";

const ZEROS = { 1: 0, 1000: 3, 1000000: 6 } as const;

export function readAmountNumber(value: number): Read {
  const decimal = decimalOf(value);
  if (decimal === null) return kept(String(value), warn("V001", { text: String(value) }));
  const amount = asAmount(decimal);
  return hasMoreThanCents(decimal) ? understood(amount, inform("V025", { value: amount })) : understood(amount);
}

/** "Nihil": nothing was paid, which is another thing than that nobody knows. */
export function saysNoMoney(text: string): boolean {
  return /^(?:€ ?)?(?:nihil|nul|nul euro)\.?$/i.test(tidy(text));
}

/** Text that is no certain amount stays raw, with V001, or V027 when only the column could have told what it means. */
export function readAmountText(text: string, habit: NumberHabit): Read {
  if (saysNoMoney(text)) return understood("0.00");
  const shape = amountShape(text);
  if (!shape) return kept(text, warn("V001", { text }));
  const digits = settle(shape.figures, habit, "amount");
  if (digits === null) return kept(text, warn("V027", { text }));
  const decimal = plainDecimal(`${shape.negative ? "-" : ""}${shiftPoint(digits, ZEROS[shape.factor])}`);
  const amount = asAmount(decimal);
  const doubt = doubtOf(shape, habit, text, amount);
  return doubt ? understood(amount, doubt) : understood(amount);
}

function doubtOf(shape: AmountShape, habit: NumberHabit, text: string, value: string): Doubt | null {
  if (shape.loneTrailingMinus) return warn("V033", { text, value });
  if (shape.factor !== 1) return warn("V026", { text, value });
  if (hasMoreThanCents(value)) return inform("V025", { value });
  if (habit.mixed && shape.figures.sure && shape.figures.sign !== null && shape.figures.sign !== habit.sign) {
    return inform("V032", { text, value });
  }
  return shape.remark ? inform("V024", { text, value }) : null;
}
