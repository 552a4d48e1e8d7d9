/**
 * The public holidays of the Netherlands, calculated for any year: the days of the Algemene termijnenwet, art. 3 (BWBR0002448),
 * Good Friday of its second paragraph, and the first days of Easter and Whitsun, which are Sundays. Whether somebody is free on
 * such a day is another matter, also for 5 May.
 */

import { type Day, dayOf, partsOf, weekdayOf } from "./day.ts";

export const PUBLIC_HOLIDAYS = [
  "newYear",
  "goodFriday",
  "easterSunday",
  "easterMonday",
  "kingsDay",
  "liberationDay",
  "ascensionDay",
  "whitSunday",
  "whitMonday",
  "christmasDay",
  "secondChristmasDay",
] as const;
export type PublicHoliday = (typeof PUBLIC_HOLIDAYS)[number];

/** The holiday on a day; the first one of the list when two fall together, as Ascension Day and 5 May did in 2016. */
export function publicHolidayOn(day: Day): PublicHoliday | null {
  const { year, month, date } = partsOf(day);
  const easter = easterOf(year);
  const found = PUBLIC_HOLIDAYS.find((holiday) => {
    const fixed = FIXED[holiday];
    if (fixed) return fixed[0] === month && fixed[1] === date;
    const afterEaster = AFTER_EASTER[holiday];
    return afterEaster === undefined ? day === kingsDayOf(year) : day === easter + afterEaster;
  });
  return found ?? null;
}

const FIXED: { readonly [Holiday in PublicHoliday]?: readonly [month: number, date: number] } = {
  newYear: [1, 1],
  liberationDay: [5, 5],
  christmasDay: [12, 25],
  secondChristmasDay: [12, 26],
};

const AFTER_EASTER: { readonly [Holiday in PublicHoliday]?: number } = {
  goodFriday: -2,
  easterSunday: 0,
  easterMonday: 1,
  ascensionDay: 39,
  whitSunday: 49,
  whitMonday: 50,
};

const SUNDAY = 7;
/** Before the year in which the King's birthday was celebrated for the first time it was on 30 April. */
const FIRST_KINGS_DAY = 2014;

/** The birthday is celebrated a day earlier when it is a Sunday. */
function kingsDayOf(year: number): Day {
  const birthday = dayOf(year, 4, year < FIRST_KINGS_DAY ? 30 : 27) ?? Number.NaN;
  return weekdayOf(birthday) === SUNDAY ? birthday - 1 : birthday;
}

/** Easter Sunday of the Gregorian calendar, in whole numbers (the computus of Meeus, Jones and Butcher). */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const [century, yearOfCentury] = [Math.floor(year / 100), year % 100];
  const skipped = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + skipped + 15) % 30;
  const leaps = 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4);
  const toSunday = (32 + leaps - moon - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * toSunday) / 451);
  const days = moon + toSunday - 7 * late + 114;
  return dayOf(year, Math.floor(days / 31), (days % 31) + 1) ?? Number.NaN;
}
