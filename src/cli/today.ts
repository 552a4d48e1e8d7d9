/** Today: the day that was given, or the date on this computer. */

import { type Day, dayOf, dayOfIso } from "../days/day.ts";

/** Null when what was given is no date. */
export function todayOr(given: string | undefined): Day | null {
  if (given !== undefined) return dayOfIso(given);
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
