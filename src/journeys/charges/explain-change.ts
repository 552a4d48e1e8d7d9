/** Why a home pays what it pays before and after work is handed over: for each item both roads, line by line. */

import type { Allocation } from "../../domain/charges/allocation.ts";
import type { CostItem } from "../../domain/charges/cost-item.ts";
import { explainShare } from "../../domain/charges/explain.ts";
import type { Cents } from "../../domain/money/cents.ts";
import { type ExplainLine, line, placesOf } from "./explain-line.ts";
import { linesOfShare } from "./explain-share.ts";
import type { ChargesBook } from "./read-charges.ts";
import type { Recomputed } from "./recompute.ts";

export interface ExplainedChange {
  readonly item: string;
  readonly name: string;
  /** Null where the home takes no part in the item at that time. */
  readonly old: ExplainedAmount | null;
  readonly new: ExplainedAmount | null;
}

export interface ExplainedAmount {
  /** Of the home for a whole year, whoever lives there; without administration costs. */
  readonly cents: Cents;
  readonly lines: readonly ExplainLine[];
}

/** The items that a home takes part in before or in later years, in the order of the items. Empty for an unknown home. */
export function explainChange(recomputed: Recomputed, unit: string): ExplainedChange[] {
  const { book, recomputation } = recomputed;
  const { old, laterYears } = recomputation.allocations;
  const former = new Map(old.items.map(({ item }) => [item.id, item]));
  return recomputation.items.flatMap(({ item: { id, service } }): ExplainedChange[] => {
    const [before, after] = [explained(book, old, id, unit), explained(book, laterYears, id, unit)];
    if (!before && !after) return [];
    const item = former.get(id);
    const lines = after && item ? withHandover(recomputed, item, after.lines) : (after?.lines ?? []);
    return [{ item: id, name: book.names.get(id) ?? service, old: before, new: after && { ...after, lines } }];
  });
}

function explained(book: ChargesBook, allocation: Allocation, item: string, unit: string): ExplainedAmount | null {
  const share = explainShare(allocation, item, unit);
  return share ? { cents: share.homeCents, lines: linesOfShare(book, share) } : null;
}

/** The costs as the workbook has them first, and then what is left of them. */
function withHandover(recomputed: Recomputed, item: CostItem, lines: readonly ExplainLine[]): ExplainLine[] {
  const former = String(item.amountCents);
  return lines.flatMap((own): ExplainLine[] => {
    const left = own.kind === "invoice" && "cents" in own.facts ? own.facts.cents : former;
    if (left === former) return [own];
    return [{ ...own, facts: { cents: former } }, handoverLine(recomputed, item, left)];
  });
}

/** A handover may name the same service in another year, or as it really was. */
function handoverLine({ book, recomputation }: Recomputed, item: CostItem, cents: string): ExplainLine {
  const own = recomputation.savings.filter(({ replaces }) => replaces.includes(item.id));
  const places = own.flatMap(({ handover }) => placesOf(book, handover.source, "part"));
  return line("handover", { handovers: own.map(({ handover }) => handover.id).join(", "), cents }, places);
}
