/** Adds up what the cells of a column look like. Distinct texts are looked at once, and of very many only a part. */

import { isCellError } from "../../workbook/cell.ts";
import { VALUE_TYPES, type ValueType } from "../value.ts";
import { type CellLook, lookOfNumber, lookOfText } from "./cell-look.ts";
import { isDitto, isErrorText, missingIn } from "./missing.ts";
import { type NumberHabit, NumberHabitTally } from "./number-habit.ts";
import type { Unit } from "./quantity-shape.ts";
import type { SourceCell } from "./source-cell.ts";

/** Texts looked at per column; the form of a column shows long before. */
const SAMPLE = 250;

export interface ColumnTally {
  readonly filled: number;
  readonly distinct: number;
  /** Cells that hold a value: not missing, no ditto, no error. */
  readonly meaningful: number;
  /** Type → share of meaningful cells that can be read so, and how strongly these say so themselves. */
  readonly can: ReadonlyMap<ValueType, number>;
  readonly says: ReadonlyMap<ValueType, number>;
  /** Share of dates among the cells that need no column of dates to be one. */
  readonly strongDates: number;
  /** Share of bare years and of texts such as "1-7" and "3 mei": dates only under a heading that may be one of dates. */
  readonly likelyDates: number;
  readonly timed: number;
  readonly marks: boolean;
  readonly numbers: NumberHabit;
  readonly units: ReadonlyMap<Unit, number>;
  /** Distinct texts with the number of cells that hold them. */
  readonly texts: ReadonlyMap<string, number>;
  readonly numberFormats: ReadonlySet<string>;
  readonly bare: BareNumbers;
}

/** Numbers and texts without a unit or format of their own: what a column of percentages has to tell apart. */
export interface BareNumbers {
  readonly aboveOne: number;
  readonly belowOne: number;
  /** Smallest and largest of those above one; 0 without any. */
  readonly low: number;
  readonly high: number;
  readonly sum: number;
}

export function tallyColumn(cells: readonly SourceCell[]): ColumnTally {
  const tally = new Tally();
  for (const cell of cells) tally.add(cell);
  return tally.result();
}

class Tally {
  private filled = 0;
  private meaningful = 0;
  private readonly texts = new Map<string, number>();
  /** Number format → numbers in it with the number of cells that hold them. */
  private readonly numbers = new Map<string, Map<number, number>>();
  private readonly can = new Map<ValueType, number>();
  private readonly says = new Map<ValueType, number>();
  private readonly units = new Map<Unit, number>();
  private readonly numberHabit = new NumberHabitTally();
  private strongDates = 0;
  private likelyDates = 0;
  private timed = 0;
  private marked = 0;
  private saidNo = 0;
  private readonly bare = { aboveOne: 0, belowOne: 0, low: 0, high: 0, sum: 0 };

  add(cell: SourceCell): void {
    const { value } = cell;
    if (value === null) return;
    if (typeof value === "string") {
      if (value === "" || value.trim() === "") return;
      this.filled += 1;
      this.texts.set(value, (this.texts.get(value) ?? 0) + 1);
      return;
    }
    this.filled += 1;
    if (isCellError(value)) return;
    this.meaningful += 1;
    if (typeof value === "boolean") {
      this.count(
        {
          can: new Map([
            ["boolean", 1],
            ["text", 0],
          ]),
          no: !value,
        },
        1,
      );
      return;
    }
    const { format } = cell.style;
    const counts = this.numbers.get(format) ?? new Map<number, number>();
    if (counts.size === 0) this.numbers.set(format, counts);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }

  /** How a number looks hangs on its format and size only. */
  private countNumbers(): void {
    for (const [format, counts] of this.numbers) {
      for (const [value, times] of counts) {
        const look = lookOfNumber(value, format);
        this.count(look, times);
        if (!look.can.has("date") || look.weakDate) this.numberHabit.addSize(value, times);
        if (look.can.get("percentage") === 0) this.countBare(value, times);
      }
    }
  }

  private countBare(value: number, times: number): void {
    const { bare } = this;
    const size = Math.abs(value);
    bare.sum += value * times;
    if (size > 1) {
      bare.low = bare.aboveOne === 0 ? size : Math.min(bare.low, size);
      bare.high = Math.max(bare.high, size);
      bare.aboveOne += times;
    } else if (size > 0 && size < 1) bare.belowOne += times;
  }

  private distinct(): number {
    const [only, ...more] = this.numbers.values();
    const numbers =
      more.length === 0 ? only : new Set([...this.numbers.values()].flatMap((counts) => [...counts.keys()]));
    return this.texts.size + (numbers?.size ?? 0);
  }

  private count(look: CellLook, times: number): void {
    for (const [type, strength] of look.can) {
      this.can.set(type, (this.can.get(type) ?? 0) + times);
      if (strength > 0) this.says.set(type, (this.says.get(type) ?? 0) + strength * times);
    }
    if (look.can.has("date") && !look.weakDate) this.strongDates += times;
    if (look.likelyDate) this.likelyDates += times;
    if (look.withTime) this.timed += times;
    if (look.mark) this.marked += times;
    if (look.no && !look.mark) this.saidNo += times;
    if (look.unit) this.units.set(look.unit, (this.units.get(look.unit) ?? 0) + times);
    if (look.figures) this.numberHabit.addText(look.figures, times);
  }

  private countTexts(): void {
    const step = Math.max(1, Math.floor(this.texts.size / SAMPLE));
    let [looked, all, at] = [0, 0, 0];
    const sampled: [string, number][] = [];
    const bare: [number, number][] = [];
    for (const [text, times] of this.texts) {
      at += 1;
      if (isDitto(text) || isErrorText(text.trim()) || missingIn(text, true) !== null) continue;
      all += times;
      if (at % step !== 0) continue;
      looked += times;
      sampled.push([text, times]);
    }
    // What was not looked at counts as what was: shares stay shares of all cells.
    const weight = looked === 0 ? 0 : all / looked;
    for (const [text, times] of sampled) {
      const look = lookOfText(text);
      this.count(look, times * weight);
      const { figures } = look;
      if (look.can.get("percentage") === 0 && figures?.sure) bare.push([Number(figures.digits), times * weight]);
    }
    // "8,5" among texts with a sign of their own is a slip, and tells nothing about the others.
    if ((this.says.get("percentage") ?? 0) === 0) for (const [value, times] of bare) this.countBare(value, times);
    this.meaningful += all;
  }

  result(): ColumnTally {
    this.countNumbers();
    this.countTexts();
    const share = (counts: ReadonlyMap<ValueType, number>) =>
      new Map(
        VALUE_TYPES.flatMap((type) =>
          counts.has(type) ? [[type, (counts.get(type) ?? 0) / this.meaningful] as const] : [],
        ),
      );
    return {
      filled: this.filled,
      distinct: this.distinct(),
      meaningful: this.meaningful,
      can: share(this.can),
      says: share(this.says),
      strongDates: this.meaningful === 0 ? 0 : this.strongDates / this.meaningful,
      likelyDates: this.meaningful === 0 ? 0 : this.likelyDates / this.meaningful,
      timed: this.timed,
      marks: this.marked > 0 && this.saidNo === 0,
      numbers: this.numberHabit.habit(),
      units: this.units,
      texts: this.texts,
      numberFormats: new Set(this.numbers.keys()),
      bare: this.bare,
    };
  }
}
