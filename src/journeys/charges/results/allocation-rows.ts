/** Per post and Verdeling of one calculation. */

import type { Allocation } from "../../../domain/charges/allocation.ts";
import type { CostItem } from "../../../domain/charges/cost-item.ts";
import type { Segment } from "../../../domain/charges/segments.ts";
import type { RowValues } from "../../../schema/computed-values.ts";
import { MOST_LIVE_ROWS } from "../../../schema/row-formulas.ts";
import type { ChargesBook } from "../read-charges.ts";
import { type Calculation, numberedId } from "./calculation.ts";
import { roadOf } from "./item-road.ts";
import { canBeFound, itemRow, type Removed } from "./item-rows.ts";
import { shareRows } from "./share-rows.ts";

export interface AllocationRows {
  readonly posts: readonly RowValues[];
  readonly shares: readonly RowValues[];
}

/** Ids of the rows of Per post and Verdeling: a letter for each calculation, so that one can be replaced and others stay. */
const PREFIXES: Readonly<Record<Calculation, { readonly post: string; readonly share: string }>> = {
  afrekening: { post: "PP", share: "VD" },
  oud: { post: "PPO", share: "VDO" },
  "eerste jaar": { post: "PPE", share: "VDE" },
  nieuw: { post: "PPN", share: "VDN" },
};

export function allocationRows(
  book: ChargesBook,
  allocation: Allocation,
  of: {
    readonly calculation: Calculation;
    readonly removed: (item: CostItem) => Removed;
    /** Row of Herberekening → where it counts; "" for a statement. */
    readonly recalculated: (item: string) => string;
    /** Only what this initiative takes over counts. */
    readonly initiative: string | null;
    readonly belongs: (segment: Segment | null, unit: number) => string;
  },
): AllocationRows {
  const { calculation } = of;
  const isShort = !fitsFormulas(allocation);
  const prefix = PREFIXES[calculation];
  let made = 0;
  const posts: RowValues[] = [];
  const shares: RowValues[][] = [];
  for (const allocated of allocation.items) {
    const road = roadOf(allocation.ground, allocated);
    const id = numberedId(prefix.post, posts.length + 1);
    const live = !isShort && canBeFound(book, allocated);
    const post = itemRow(book, allocation, allocated, road, {
      id,
      calculation,
      removed: of.removed(allocated.item),
      belongs: of.recalculated(allocated.item.id),
      initiative: of.initiative,
      live,
    });
    posts.push(post);
    if (!road) continue;
    const rate = Number(post.administrationRate ?? 0);
    shares.push(
      shareRows(book, allocation, allocated, road, {
        calculation,
        post: id,
        kind: String(post.kind ?? ""),
        administrationRate: rate,
        live,
        short: isShort,
        belongs: of.belongs,
        nextId: () => numberedId(prefix.share, ++made),
      }),
    );
  }
  return { posts, shares: shares.flat() };
}

/** Whether Verdeling stays short enough for live formulas (product rule 4a.8). */
export function fitsFormulas({ items }: Allocation): boolean {
  return items.reduce((sum, { division }) => sum + (division?.count ?? 0), 0) <= MOST_LIVE_ROWS;
}
