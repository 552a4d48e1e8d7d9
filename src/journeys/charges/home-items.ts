/** Old against new for every home and cost item. */

import { type Allocation, eachHome } from "../../domain/charges/allocation.ts";
import type { Cents } from "../../domain/money/cents.ts";
import type { Recomputation } from "../../domain/recompute/recompute.ts";

/** What a home is charged for an item when one household lives there all the time, without administration costs. */
export interface HomeItem {
  readonly item: string;
  readonly old: Cents;
  readonly firstYear: Cents;
  readonly laterYears: Cents;
}

/** Unit id → its items, in the order of the items. An item in which a home takes part before or after is there. */
export function homeItems({ allocations }: Recomputation): ReadonlyMap<string, readonly HomeItem[]> {
  const byUnit = new Map<string, Map<string, { item: string; old: Cents; firstYear: Cents; laterYears: Cents }>>();
  const take = (allocation: Allocation, which: "old" | "firstYear" | "laterYears"): void => {
    const { units } = allocation.ground.homes;
    for (const allocated of allocation.items) {
      eachHome(allocated, (home, cents) => {
        const unit = units[home]?.id ?? "";
        const items = byUnit.get(unit) ?? new Map();
        byUnit.set(unit, items);
        const { id } = allocated.item;
        const own = items.get(id) ?? { item: id, old: 0, firstYear: 0, laterYears: 0 };
        items.set(id, { ...own, [which]: own[which] + cents });
      });
    }
  };
  take(allocations.old, "old");
  take(allocations.firstYear, "firstYear");
  take(allocations.laterYears, "laterYears");
  return new Map([...byUnit].map(([unit, items]) => [unit, [...items.values()]]));
}
