/** What a column is, seen as a whole: its type, how it writes numbers and dates, and whether it is about people. */

import { normalise } from "../headings/words.ts";
import type { ValueType } from "../value.ts";
import { type Scale, scaleIn } from "./choices.ts";
import { type ColumnTally, tallyColumn } from "./column-tally.ts";
import { believable, chooseType } from "./column-type.ts";
import { dateOrderIn } from "./date-order.ts";
import type { DateHabit } from "./dates.ts";
import { formatWords } from "./format-parts.ts";
import { hintsOf } from "./heading-hints.ts";
import { peopleIn } from "./people.ts";
import { type PercentageHabit, percentageHabit } from "./percentages.ts";
import { personalReason } from "./personal.ts";
import { lengthIn, type QuantityHabit } from "./quantities.ts";
import { type Unit, unitIn } from "./quantity-shape.ts";
import { type Several, severalIn } from "./several.ts";
import type { SourceCell, ValueContext } from "./source-cell.ts";
import { termUnitIn } from "./terms.ts";

export type { SourceCell, ValueContext } from "./source-cell.ts";

export interface ColumnProfile {
  /** The best type by content and heading. */
  readonly type: ValueType;
  /** 0–1 */
  readonly confidence: number;
  /** Share of the cells with a value that can be read as each type. */
  readonly shares: Readonly<Partial<Record<ValueType, number>>>;
  readonly decimalSign: "," | "." | null;
  readonly dateOrder: "dmy" | "mdy" | "ymd" | null;
  readonly personal: boolean;
  readonly personalReason?: string;
  readonly filled: number;
  readonly distinct: number;
  /** Share of the cells that may be a street with a number, also without a place ("Merelhof 1"). */
  readonly streets: number;
  readonly habits: ColumnHabits;
}

/** How this column writes things: what its cells cannot say one by one. */
export interface ColumnHabits extends QuantityHabit {
  readonly dates: DateHabit;
  readonly percentages: PercentageHabit;
  readonly scale: Scale | null;
  readonly termUnit: "day" | "week" | "month" | "year" | null;
  /** Crosses and ticks only, so that an empty cell says no (product.md §4a.5). */
  readonly marks: boolean;
  /** "+", "+-" and "-" say how it was: here "-" is a value. */
  readonly signs: boolean;
  readonly citizenNumbers: boolean;
  /** Texts such as "1/8" and "12/100": a date among them was a fraction once. */
  readonly fractions: boolean;
  /** Cells of a text column may hold several names or things. */
  readonly several: Several;
}

/** Heading and cells of one column; an empty column gets the type its heading suggests, with little confidence. */
export function profileColumn(heading: string, cells: readonly SourceCell[], context: ValueContext): ColumnProfile {
  const words = normalise(heading);
  const hints = hintsOf(heading, words);
  const tally = tallyColumn(cells);
  const { type, confidence } = chooseType(tally, hints);
  const people = peopleIn(tally.texts, cells, type === "phone" || hints.has("phone"));
  const reason = personalReason(words, type, people);
  const dates = dateOrderIn(tally);
  return {
    type,
    confidence,
    shares: Object.fromEntries(
      [...tally.can].map(([kind, share]) => [kind, Math.min(share, believable(kind, tally, hints.get(kind) ?? 0))]),
    ),
    decimalSign: tally.numbers.sign,
    dateOrder: dates.order,
    personal: reason !== null,
    ...(reason === null ? {} : { personalReason: reason }),
    filled: tally.filled,
    distinct: tally.distinct,
    streets: tally.can.get("address") ?? 0,
    habits: {
      numbers: tally.numbers,
      unit: unitOf(tally, words, context),
      length: lengthIn(heading),
      percentages: percentageHabit(tally, words, hints.has("percentage")),
      dates,
      scale: scaleIn(heading),
      termUnit: termUnitIn(words) ?? termUnitIn([...tally.numberFormats].map(formatWords).join(" ")),
      marks: tally.marks,
      signs: false,
      citizenNumbers: reason === "citizenNumber",
      fractions: areFractions(tally),
      several: severalIn(words),
    },
  };
}

const FRACTION = /^\d{1,6}(?:[.,]\d{1,4})? ?\/ ?\d{1,6}$/;

function areFractions({ texts }: ColumnTally): boolean {
  let fractions = 0;
  for (const text of texts.keys()) if (FRACTION.test(text.trim())) fractions += 1;
  return fractions > 0 && fractions >= texts.size / 2;
}

/** The heading's unit; else the only unit in the cells; minutes where hours and minutes stand together. */
function unitOf(tally: ColumnTally, words: string, context: ValueContext): Unit | null {
  const named = unitIn(words) ?? unitIn([...tally.numberFormats].map(formatWords).join(" ").toLowerCase());
  if (named !== null) return named;
  const [hours, minutes] = [tally.units.get("hour") ?? 0, tally.units.get("minute") ?? 0];
  if (minutes > 0) return "minute";
  if (hours > 0) return "hour";
  return tally.units.has("area") ? "area" : unitIn((context.unit ?? "").toLowerCase());
}
