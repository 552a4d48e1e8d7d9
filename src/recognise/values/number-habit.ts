/** How a column writes numbers: "what is the decimal sign of this column?" is asked before any cell is read. */

import type { DecimalSign, Figures } from "./figures.ts";

export interface NumberHabit {
  /** The decimal sign of the texts in the column; null when no text shows one. */
  readonly sign: DecimalSign | null;
  /** True when texts of the column show both signs as decimal sign. */
  readonly mixed: boolean;
  /** Smallest and largest size among the numbers that are certain, and how many there are. */
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

export class NumberHabitTally {
  private readonly signs = { ",": 0, ".": 0 };
  private low = Number.POSITIVE_INFINITY;
  private high = 0;
  private count = 0;

  addText(figures: Figures, times: number): void {
    if (!figures.sure) return;
    if (figures.sign) this.signs[figures.sign] += times;
    else if (figures.thousands === ".") this.signs[","] += times;
    else if (figures.thousands === ",") this.signs["."] += times;
    this.addSize(Number(figures.digits), times);
  }

  addSize(size: number, times = 1): void {
    const absolute = Math.abs(size);
    if (absolute === 0 || !Number.isFinite(absolute)) return;
    this.low = Math.min(this.low, absolute);
    this.high = Math.max(this.high, absolute);
    this.count += times;
  }

  habit(): NumberHabit {
    const { ",": commas, ".": points } = this.signs;
    const sign = commas === 0 && points === 0 ? null : points > commas ? "." : ",";
    return {
      sign,
      mixed: commas > 0 && points > 0,
      low: this.count === 0 ? 0 : this.low,
      high: this.high,
      count: this.count,
    };
  }
}

/** What the digits mean in this column, or null when it cannot be decided. */
export function settle(figures: Figures, habit: NumberHabit, kind: "amount" | "decimal"): string | null {
  if (figures.sure) return figures.digits;
  const { separator, asThousands, asDecimal } = figures;
  // The sizes of the other numbers tell when one reading lies among them and the other far outside.
  const thousandsFit = fits(Number(asThousands), habit);
  const decimalFits = fits(Number(asDecimal), habit);
  if (habit.sign !== null && habit.sign !== separator && !habit.mixed) {
    // 61.250 m² among homes of 60: the sign says thousands, the size says otherwise.
    return kind === "decimal" && habit.count >= 3 && decimalFits && !thousandsFit ? null : asThousands;
  }
  if (habit.count >= 3 && thousandsFit && !decimalFits) return asThousands;
  if (habit.count >= 3 && decimalFits && !thousandsFit) return kind === "decimal" ? asDecimal : null;
  if (habit.sign !== null && habit.sign !== separator) return asThousands;
  if (habit.sign === separator) return kind === "decimal" ? asDecimal : null;
  // No other evidence: Dutch people write a point between thousands and a comma before decimals.
  if (separator === ".") return asThousands;
  return kind === "decimal" ? asDecimal : null;
}

/** Within a factor ten of what else stands in the column. */
function fits(size: number, habit: NumberHabit): boolean {
  return habit.count === 0 || (size >= habit.low / 10 && size <= habit.high * 10);
}
