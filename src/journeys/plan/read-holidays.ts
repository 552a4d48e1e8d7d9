/** Public holidays by their names: "feestdagen", "kerst", "2e paasdag". */

import { PUBLIC_HOLIDAYS, type PublicHoliday } from "../../days/public-holidays.ts";

const WORDS: readonly (readonly [RegExp, readonly PublicHoliday[]])[] = [
  [
    /^(?:alle |officiele |nationale |nederlandse |erkende |algemeen erkende |christelijke )*feestdag(?:en)?$/,
    PUBLIC_HOLIDAYS,
  ],
  [/^nieuwjaar(?:sdag)?$/, ["newYear"]],
  [/^goede vrijdag$/, ["goodFriday"]],
  [/^(?:pasen|paasdagen|paasweekend)$/, ["easterSunday", "easterMonday"]],
  [/^(?:1e|eerste) paasdag$|^paaszondag$/, ["easterSunday"]],
  [/^(?:2e|tweede) paasdag$|^paasmaandag$/, ["easterMonday"]],
  [/^koningsdag$/, ["kingsDay"]],
  [/^bevrijdingsdag$/, ["liberationDay"]],
  [/^hemelvaart(?:sdag)?$/, ["ascensionDay"]],
  [/^(?:pinksteren|pinksterdagen|pinksterweekend)$/, ["whitSunday", "whitMonday"]],
  [/^(?:1e|eerste) pinksterdag$|^pinksterzondag$/, ["whitSunday"]],
  [/^(?:2e|tweede) pinksterdag$|^pinkstermaandag$/, ["whitMonday"]],
  [/^(?:kerst|kerstmis|kerstdagen)$/, ["christmasDay", "secondChristmasDay"]],
  [/^(?:1e|eerste) kerstdag$/, ["christmasDay"]],
  [/^(?:2e|tweede) kerstdag$/, ["secondChristmasDay"]],
];

/** Null when the words name no public holiday. School holidays differ by region and are none. */
export function readHolidays(plain: string): readonly PublicHoliday[] | null {
  return WORDS.find(([words]) => words.test(plain))?.[1] ?? null;
}
