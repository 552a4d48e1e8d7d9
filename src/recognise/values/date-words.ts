/** Names of months and weekdays, written out and shortened, Dutch first and English beside it. */

const MONTHS: readonly string[] = [
  "jan|janu|januari|january",
  "feb|febr|februari|febuari|february",
  "mrt|maa|maart|mar|march",
  "apr|april|avr",
  "mei|may",
  "jun|juni|june",
  "jul|juli|july",
  "aug|augs|augustus|august",
  "sep|sept|september",
  "okt|oct|oktober|october",
  "nov|november",
  "dec|december",
];
const WEEKDAYS: readonly string[] = [
  "ma|maandag|maandags|mo|mon|monday",
  "di|din|dinsdag|dinsdags|tu|tue|tues|tuesday",
  "wo|woe|woens|woensdag|woensdags|we|wed|wednesday",
  "do|don|donderdag|donderdags|th|thu|thurs|thursday",
  "vr|vrij|vrijdag|vrijdags|fr|fri|friday",
  "za|zat|zaterdag|zaterdags|sa|sat|saturday",
  "zo|zon|zondag|zondags|su|sun|sunday",
];
export const WEEKDAY_CODES = ["ma", "di", "wo", "do", "vr", "za", "zo"] as const;

const monthNumbers = numbered(MONTHS);
const weekdayNumbers = numbered(WEEKDAYS);

/** 1–12, or null; the word in lower case, a point behind it is allowed. */
export function monthNamed(word: string): number | null {
  return monthNumbers.get(withoutPoint(word)) ?? null;
}

/** 1 = Monday … 7 = Sunday, or null. */
export function weekdayNamed(word: string): number | null {
  return weekdayNumbers.get(withoutPoint(word)) ?? null;
}

/** product.md §4a.5: 00–49 is 20xx. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
}

function withoutPoint(word: string): string {
  return word.endsWith(".") ? word.slice(0, -1) : word;
}

function numbered(lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((list, at) => list.split("|").map((word) => [word, at + 1] as const)));
}
