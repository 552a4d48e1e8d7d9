/** What each item of a comparison undergoes, and which initiative does it: what the formulas of Businesscase add up by. */

import type { CostItem } from "../../../domain/charges/cost-item.ts";
import type { Recomputed } from "../recompute.ts";

/** The choices of "Wat verandert". */
export const ITEM_CHANGE = { takenOver: "overgenomen", newCosts: "nieuwe kosten", none: "blijft gelijk" } as const;

export interface Changes {
  changeOf(item: CostItem): { readonly change: string; readonly initiative: string };
  /** The initiative that changes the charges of the homes of a complex; "" when none does, or more than one. */
  initiativeIn(complex: string): string;
}

export function changesIn({ book, recomputation }: Recomputed): Changes {
  const items = new Map(book.items.map((item) => [item.id, item]));
  const byItem = new Map<string, Set<string>>();
  const byComplex = new Map<string, Set<string>>();
  for (const { handover, replaces } of recomputation.savings) {
    const taken = items.get(handover.item);
    if (!taken) continue;
    for (const id of replaces) addTo(byItem, id, handover.initiative);
    addTo(byComplex, taken.complex, handover.initiative);
  }
  const groupCosts = new Map(book.groupCosts.map((cost) => [cost.id, cost.initiative]));
  for (const { complex, initiative } of book.groupCosts) addTo(byComplex, complex, initiative);
  // What is taken over in several complexes together changes the charges in each of them.
  const everywhere = byComplex.get("") ?? [];
  return {
    changeOf: (item) => {
      const groupCost = groupCosts.get(item.id);
      if (groupCost !== undefined) return { change: ITEM_CHANGE.newCosts, initiative: groupCost };
      const initiatives = byItem.get(item.id);
      if (!initiatives) return { change: ITEM_CHANGE.none, initiative: "" };
      return { change: ITEM_CHANGE.takenOver, initiative: theOnly([...initiatives]) };
    },
    initiativeIn: (complex) => theOnly([...new Set([...(byComplex.get(complex) ?? []), ...everywhere])]),
  };
}

function addTo(known: Map<string, Set<string>>, key: string, value: string): void {
  const values = known.get(key);
  if (values) values.add(value);
  else known.set(key, new Set([value]));
}

function theOnly(values: readonly string[]): string {
  return values.length === 1 ? (values[0] ?? "") : "";
}
