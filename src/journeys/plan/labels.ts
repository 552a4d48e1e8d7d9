/** What others may see of a participant: the name that was agreed on, otherwise the number (product.md §4a.11). */

import { fold } from "../../records/references.ts";

interface Participant {
  readonly id: string | null;
  readonly sharedName: string | null;
}

/** A name that two people chose is told apart by the number. A row without a number has no label. */
export function labelsOf(participants: readonly Participant[]): ReadonlyMap<string, string> {
  const chosen = new Map<string, number>();
  for (const { sharedName } of participants) {
    if (sharedName !== null) chosen.set(fold(sharedName), (chosen.get(fold(sharedName)) ?? 0) + 1);
  }
  const labels = new Map<string, string>();
  for (const { id, sharedName } of participants) {
    if (id === null || labels.has(fold(id))) continue;
    const isOfTwo = sharedName !== null && (chosen.get(fold(sharedName)) ?? 0) > 1;
    labels.set(fold(id), sharedName === null ? id : isOfTwo ? `${sharedName} (${id})` : sharedName);
  }
  return labels;
}
