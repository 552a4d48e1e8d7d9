import { type Day, dayOf, dayOfIso } from "./day.ts";

/** The day of "1-3-2026", "01/03/2026" or "2026-03-01"; null for anything else, and for a day that does not exist. */
export function dayOfDutch(text: string): Day | null {
  const plain = text.trim();
  const match = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(plain);
  return match ? dayOf(Number(match[3]), Number(match[2]), Number(match[1])) : dayOfIso(plain);
}
