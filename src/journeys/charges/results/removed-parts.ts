/** What falls away of each item, and whether the formulas of Per post find the same on Overdracht. */

import { type CostItem, itemsOfYear } from "../../../domain/charges/cost-item.ts";
import { calendarYear, lengthOf } from "../../../domain/charges/period.ts";
import { type Fraction, minus, ONE } from "../../../domain/money/fraction.ts";
import { replacedWith, serviceOf } from "../../../domain/recompute/changed-items.ts";
import type { Recomputed } from "../recompute.ts";
import { ratio } from "./item-road.ts";
import { isGroupCost, NOTHING_REMOVED, type Removed } from "./item-rows.ts";

export function removedParts(
  { book, kind, recomputation }: Recomputed,
  which: "firstYear" | "laterYears",
): (item: CostItem) => Removed {
  const items = new Map(book.items.map((item) => [item.id, item]));
  const used = new Set(recomputation.savings.map(({ handover }) => handover.source));
  const year = calendarYear(book.year);
  const ofYear = itemsOfYear(book.items, book.year, kind);
  return (item) => {
    if (isGroupCost(item.source)) {
      const part = which === "laterYears" ? 0 : 1 - lengthOf(item, "months") / lengthOf(year, "months");
      return { part, live: true };
    }
    const left = recomputation.left.get(item.id);
    // The formulas look at names; what residents take over may be one of several items with the same name.
    const named = book.handovers.filter(({ item: id }) => {
      const taken = items.get(id);
      return taken !== undefined && serviceOf(taken) === serviceOf(item);
    });
    if (!left) return named.length === 0 ? NOTHING_REMOVED : { part: 0, live: false };
    const own = named.filter(({ item: id }) => {
      const taken = items.get(id);
      return taken !== undefined && replacedWith(taken, ofYear).some((replaced) => replaced.id === item.id);
    });
    const name = nameOf(item.id);
    const isFollowed = own.every(({ source, item: taken }) => used.has(source) && nameOf(taken) === name);
    const isWhole = own.reduce((sum, { part }) => sum + part, 0) <= 1;
    return { part: partOf(minus(ONE, left[which])), live: isFollowed && isWhole && own.length === named.length };
  };

  function nameOf(id: string): string {
    return (book.names.get(id) ?? "").toLowerCase();
  }
}

function partOf({ numerator, denominator }: Fraction): number {
  return ratio(numerator, denominator);
}
