/** What a recomputation says about each home, as a letter tells it. */

import { homeItems } from "../charges/home-items.ts";
import type { Recomputed } from "../charges/recompute.ts";
import type { Change, ChangeFacts, HomeCharge, NamedChange } from "./letter-facts.ts";

/** Costs of the group come with the number of a row; in a letter they are one line. */
function nameOf({ book }: Recomputed, item: string, group: ReadonlySet<string>): string | null {
  if (group.has(item)) return null;
  return book.names.get(item) ?? book.items.find(({ id }) => id === item)?.service ?? item;
}

/** Home → its charge, old and new. A home that is not there takes part in nothing. */
export function chargesOfHomes(recomputed: Recomputed): ReadonlyMap<string, HomeCharge> {
  const { recomputation } = recomputed;
  const group = groupIds(recomputed);
  const changing = new Set(
    recomputation.items.filter((change) => change.oldCents !== change.laterYearsCents).map(({ item }) => item.id),
  );
  const names = new Map([...changing].map((item) => [item, nameOf(recomputed, item, group)]));
  const perHome = homeItems(recomputation);
  return new Map(
    recomputation.homes.map((home) => {
      const changed = new Map<string | null, NamedChange>();
      let other: Change | null = null;
      for (const { item, old, laterYears } of perHome.get(home.unit) ?? []) {
        if (!changing.has(item)) {
          other = plus(other, { old, new: laterYears });
          continue;
        }
        const name = names.get(item) ?? null;
        changed.set(name, { name, ...plus(changed.get(name) ?? null, { old, new: laterYears }) });
      }
      const charge: HomeCharge = {
        items: [...changed.values()],
        other,
        administration: { old: home.administration.old, new: home.administration.new },
        perYear: { old: home.oldPerYear, new: home.newPerYear },
        perMonth: { old: home.oldPerMonth, new: home.newPerMonth },
        advance: home.advance !== null && Number.isInteger(home.advance) ? home.advance : null,
        newAdvance: home.newAdvance,
      };
      return [home.unit, charge];
    }),
  );
}

/** What changes, the same for every home, each name once. */
export function changesOf(recomputed: Recomputed): readonly ChangeFacts[] {
  const group = groupIds(recomputed);
  const changes = new Map<string | null, { old: number; later: number }>();
  for (const { item, oldCents, laterYearsCents } of recomputed.recomputation.items) {
    if (oldCents === laterYearsCents) continue;
    const name = nameOf(recomputed, item.id, group);
    const known = changes.get(name) ?? { old: 0, later: 0 };
    changes.set(name, { old: known.old + oldCents, later: known.later + laterYearsCents });
  }
  return [...changes].map(([name, { old, later }]) => ({ name, kind: kindOf(old, later) }));
}

function kindOf(old: number, later: number): ChangeFacts["kind"] {
  if (old === 0) return "new";
  if (later === 0) return "ends";
  return later < old ? "less" : "more";
}

function groupIds({ book }: Recomputed): ReadonlySet<string> {
  return new Set(book.groupCosts.map(({ id }) => id));
}

function plus(one: Change | null, other: Change): Change {
  return one === null ? other : { old: one.old + other.old, new: one.new + other.new };
}
