/** Homes whose share waits with the landlord until their rows are right. */

import type { Findings } from "../findings.ts";
import type { Allocation } from "./allocation.ts";
import { bearerAt } from "./participation.ts";

/** Indexes of the homes with contradicting or unreadable rows that take part in an item, rising. */
function waitingHomes({ ground, items }: Allocation): readonly number[] {
  if (!ground.homes.unclear.includes(1)) return [];
  const waiting = new Set<number>();
  for (const { division } of items) {
    if (!division) continue;
    const { participation } = division;
    for (const at of participation.notOneHousehold) {
      const home = participation.homes[at] ?? -1;
      if (home >= 0 && bearerAt(participation, at) === "unclear") waiting.add(home);
    }
  }
  return [...waiting].sort((one, other) => one - other);
}

/** These homes, by index; says what their rows lead to (D045), for what is wrong with them was said of each. */
export function mentionWaiting(
  allocation: Allocation,
  of: "statement" | "comparison",
  findings: Findings,
): ReadonlySet<number> {
  const waiting = waitingHomes(allocation);
  if (waiting.length > 0) {
    const at = waiting.map((home) => ({ source: allocation.ground.homes.units[home]?.source ?? "", field: "id" }));
    findings.add("D045", "error", at, { homes: waiting.length, of });
  }
  return new Set(waiting);
}
