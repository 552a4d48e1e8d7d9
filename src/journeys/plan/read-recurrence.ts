/**
 * How often something is done, as people write it: "elke week", "om de week op di", "2x per maand", "eerste maandag van de
 * maand", "14 dagen na de vorige keer". Every word must be understood; anything else is null, never a guess.
 */

import { dayOf } from "../../days/day.ts";
import { LAST, type Recurrence, type Rhythm, type TurnPeriod } from "../../domain/plan/recurrence.ts";
import { monthOfWord, numberOfWord, ordinalOfWord, plainText, weekdayOfWord } from "./dutch-words.ts";
import { readSeason } from "./read-season.ts";
import { takeWeekdays } from "./read-weekdays.ts";
import { seasonText } from "./write-recurrence.ts";

/** Null for a text that cannot be read for certain. Months in the text itself ("elke week van mrt t/m okt") are the season. */
export function readRecurrence(text: string): Recurrence | null {
  const simple = simplified(text);
  const dates = datesOfYear(simple);
  if (dates) return dates;
  const { rest, months } = takeSeason(simple);
  const read = rhythmOf(rest);
  // A rhythm that names months itself ("eerste maandag van het kwartaal") leaves no choice of a season.
  return read ? withSeason({ rhythm: read.rhythm, months: read.months ?? [] }, months) : null;
}

/**
 * A recurrence within the months of another column; null when the two name different months, and when "elk jaar" has months
 * that do not follow each other: once, or in each of them?
 */
export function withSeason({ rhythm, months: own }: Recurrence, season: readonly number[]): Recurrence | null {
  if (own.length > 0 && season.length > 0 && own.join() !== season.join()) return null;
  const months = own.length > 0 ? own : season;
  const isYearly = rhythm.kind === "monthDays" && rhythm.every % 12 === 0;
  return isYearly && seasonText({ months }).includes(",") ? null : { rhythm, months };
}

/** So many turns a year, as the column Beurten per jaar has them: 52 is every week, 4 is every three months. */
export function turnsAYear(times: number, months: readonly number[]): Recurrence | null {
  if (!Number.isInteger(times) || times < 1) return null;
  if (months.length > 0) return { rhythm: { kind: "times", times, per: "year" }, months };
  if (times === 365) return { rhythm: { kind: "days", every: 1 }, months };
  if (52 % times === 0 && times > 4) return { rhythm: { kind: "weeks", every: 52 / times, on: [] }, months };
  if (12 % times === 0) return { rhythm: { kind: "monthDays", every: 12 / times, on: [] }, months };
  return { rhythm: { kind: "times", times, per: "year" }, months };
}

interface ReadRhythm {
  readonly rhythm: Rhythm;
  readonly months?: readonly number[];
}

function rhythmOf(text: string): ReadRhythm | null {
  if (AS_NEEDED.test(text)) return { rhythm: { kind: "asNeeded" } };
  if (/^(?:eenmalig|1x|op 1 dag)$/.test(text)) return { rhythm: { kind: "once" } };
  return afterDone(text) ?? nthWeekday(text) ?? monthDate(text) ?? everySoOften(text);
}

const AS_NEEDED =
  /^(?:(?:indien|zo|als|wanneer|waar) (?:de )?nodig(?: is)?|naar behoefte|op afroep|op verzoek|op aanvraag|incidenteel|bij (?:sneeuw|gladheid|vorst|storing|droogte|klachten)(?: (?:en|of) (?:sneeuw|gladheid|vorst|storing|droogte|klachten))*)$/;

const UNIT = "(dag|werkdag|week|maand|kwartaal|halfjaar|jaar)";
const AFTER =
  /^(?:elke |steeds )?(\d+ )?(dag|week|maand|kwartaal|halfjaar|jaar) (?:na|nadat) (?:de )?(?:(?:vorige|laatste)(?: x| beurt)?|(?:is )?(?:gedaan|klaar)(?: is)?|uitvoering|afloop)$/;

function afterDone(text: string): ReadRhythm | null {
  const match = AFTER.exec(text);
  if (!match) return null;
  const count = Number(match[1] ?? 1);
  const unit = match[2] ?? "";
  if (unit === "dag") return { rhythm: { kind: "afterDone", every: count, unit: "day" } };
  if (unit === "week") return { rhythm: { kind: "afterDone", every: count, unit: "week" } };
  return { rhythm: { kind: "afterDone", every: count * (MONTHS_IN[unit] ?? 1), unit: "month" } };
}

const NTH = "(?:[1-5]e|laatste)";
const NTH_WEEKDAY = new RegExp(
  `^(elke )?(?:op )?(?:de )?(${NTH}(?:(?:, | en | en de |, de )${NTH})*) ([a-z]+)(?: ?(?:van|in|per) (?:de |elke )?(?:(\\d+) )?(maand|kwartaal|jaar))?$`,
);

/** "Elke 2e dinsdag" alone may also be every other Tuesday: it needs the month. */
function nthWeekday(text: string): ReadRhythm | null {
  const turned = /^(?:elke |per |1x per )(?:(\d+) )?maand(?:,)? op (?:de )?(.*)$/.exec(text);
  const match = NTH_WEEKDAY.exec(turned ? `${turned[2]} van ${turned[1] ? `${turned[1]} ` : ""}maand` : text);
  const weekday = weekdayOfWord(match?.[3] ?? "");
  if (!match || weekday === null) return null;
  const nths = (match[2] ?? "")
    .split(/, de |, | en de | en /)
    .map((word) => (word === "laatste" ? LAST : Number(word[0])));
  const unit = match[5];
  if (unit === undefined && match[1] !== undefined && !nths.every((nth) => nth === 1 || nth === LAST)) return null;
  const rhythm = { kind: "monthWeekdays", every: Number(match[4] ?? 1), nths: inOrder(nths), weekday } as const;
  if (unit === undefined || unit === "maand") return { rhythm };
  if (match[4] !== undefined || nths.length > 1) return null;
  const isLast = nths[0] === LAST;
  if (unit === "jaar") return { rhythm, months: [isLast ? 12 : 1] };
  return { rhythm, months: isLast ? [3, 6, 9, 12] : [1, 4, 7, 10] };
}

const DATES = "(?:\\d{1,2}e|laatste dag|eerste dag)";
const DATE_OF_MONTH = new RegExp(
  `^(?:elke |op )?(?:de )?(${DATES}(?:(?:, | en | en de |, de )${DATES})*)(?: dag)? (?:van|in|per) (?:de |elke )?(?:(\\d+) )?maand$`,
);

function monthDate(text: string): ReadRhythm | null {
  const turned = /^(?:elke |per |1x per )(?:(\d+) )?maand(?:,)? op (?:de )?(.*)$/.exec(text);
  const match = DATE_OF_MONTH.exec(
    turned ? `${turned[2]} van ${turned[1] ? `${turned[1]} ` : ""}maand` : text.replace(/1e dag/g, "eerste dag"),
  );
  if (!match) return null;
  const on = (match[1] ?? "")
    .split(/, de |, | en de | en /)
    .map((word) => (word === "laatste dag" ? LAST : word === "eerste dag" ? 1 : Number.parseInt(word, 10)));
  if (on.some((date) => date !== LAST && (date < 1 || date > 31))) return null;
  return { rhythm: { kind: "monthDays", every: Number(match[2] ?? 1), on: inOrder(on) } };
}

/** "Elk jaar op 1 april", "15 maart en 15 september": the same date of one month or more. */
function datesOfYear(text: string): Recurrence | null {
  const parts = text.replace(/^(?:elke jaar )?(?:op )?(?:de )?/, "").split(/, (?:op )?|(?: en )(?:op )?(?:de )?/);
  const found = parts.map((part) => /^(\d{1,2})e? (?:van )?([a-z]+)$/.exec(part));
  const dates = new Set(found.map((match) => Number(match?.[1] ?? Number.NaN)));
  const months = found.map((match) => monthOfWord(match?.[2] ?? ""));
  const [date = Number.NaN] = dates;
  if (dates.size !== 1 || !months.every((month) => month !== null && isDateOf(date, month))) return null;
  const inYear = [...new Set(months.filter((month) => month !== null))].sort((a, b) => a - b);
  return { rhythm: { kind: "monthDays", every: 1, on: [date] }, months: inYear };
}

/** Of a leap year: 29 February is a date, 31 April is none. */
function isDateOf(date: number, month: number): boolean {
  return dayOf(2024, month, date) !== null;
}

const MONTHS_IN: Readonly<Record<string, number>> = { maand: 1, kwartaal: 3, halfjaar: 6, jaar: 12 };
const EVERY = new RegExp(`^(?:elke|per|1x (?:per|in|elke)(?: de)?) (?:(\\d+) )?${UNIT}$`);
const OTHER = new RegExp(`^om de (?:andere )?(?:(\\d+) )?${UNIT}$`);
const EVERY_NTH = /^elke (\d+)e (dag|week|maand|kwartaal|jaar)$/;
const TIMES = new RegExp(`^(\\d+)x (?:per|in|elke)(?: de)? ${UNIT}$`);

function everySoOften(text: string): ReadRhythm | null {
  const { head, on } = takeWeekdays(text);
  if (head === "" || head === "elke") return on.length > 0 ? { rhythm: { kind: "weeks", every: 1, on } } : null;
  const parity = /^(?:elke |in )?(?:de )?(on)?even (?:weken|week)$/.exec(head);
  if (parity) return { rhythm: { kind: "calendarWeeks", parity: parity[1] ? "odd" : "even", on } };
  const every = EVERY.exec(head);
  if (every) return regular(Number(every[1] ?? 1), every[2] ?? "", on);
  const other = OTHER.exec(head);
  // "Om de week" skips one; "om de 3 weken" does not skip three.
  if (other) return regular(Number(other[1] ?? 2), other[2] ?? "", on);
  const nth = EVERY_NTH.exec(head);
  // "Elke eerste week" is about the month.
  if (nth) return Number(nth[1]) > 1 ? regular(Number(nth[1]), nth[2] ?? "", on) : null;
  const times = TIMES.exec(head);
  return times ? repeated(Number(times[1]), times[2] ?? "", on) : null;
}

function regular(every: number, unit: string, on: readonly number[]): ReadRhythm | null {
  if (every < 1) return null;
  if (unit === "week") return { rhythm: { kind: "weeks", every, on } };
  if (on.length > 0) return null;
  if (unit === "dag") return { rhythm: { kind: "days", every } };
  if (unit === "werkdag") return every === 1 ? { rhythm: { kind: "weeks", every, on: [1, 2, 3, 4, 5] } } : null;
  return { rhythm: { kind: "monthDays", every: every * (MONTHS_IN[unit] ?? 1), on: [] } };
}

const PERIODS: Readonly<Record<string, TurnPeriod>> = {
  week: "week",
  maand: "month",
  kwartaal: "quarter",
  jaar: "year",
};

/** More turns in a period: on the weekdays that are named, when there are as many, and spread evenly otherwise. */
function repeated(times: number, unit: string, on: readonly number[]): ReadRhythm | null {
  if (on.length > 0) return unit === "week" && on.length === times ? { rhythm: { kind: "weeks", every: 1, on } } : null;
  if (unit === "halfjaar") return repeated(2 * times, "jaar", on);
  const per = PERIODS[unit];
  if (!per || times < 1) return null;
  if (times === 1) return regular(1, unit, on);
  return { rhythm: { kind: "times", times, per } };
}

/** One spelling for what people write in many: numbers as figures, "x" for times, units in the singular. */
function simplified(text: string): string {
  return plainText(text)
    .replace(/\([^()]*\)$/, (remark) => ` ${remark.slice(1, -1)}`)
    .replace(/\//g, (_, at: number, whole: string) => (/t\/m/.test(whole.slice(at - 1, at + 2)) ? "/" : " per "))
    .replace(/\bp\.(?=[a-z]\b)/g, "p ")
    .replace(/\bp per (?=[a-z]{2}|\d)/g, "per ")
    .replace(
      /\bp ?(?:per )?(w|m|j|k)\b/g,
      (_, unit: string) => `per ${{ w: "week", m: "maand", j: "jaar", k: "kwartaal" }[unit]}`,
    )
    .replace(
      /\b(?:een|twee|drie|vier)(?=(?:maal|wekelijks|maandelijks|jaarlijks)\b)/g,
      (word) => `${numberOfWord(word)} `,
    )
    .replace(/\b[a-z]+\b/g, (word) => String(numberOfWord(word) ?? word))
    .replace(/\b[a-z]+\b/g, (word) => (ordinalOfWord(word) === null ? word : `${ordinalOfWord(word)}e`))
    .replace(/(\d+)(?:ste|de|e)\b/g, "$1e")
    .replace(/\beens\b/g, "1x")
    .replace(/(\d+) ?(?:keren|keer|maal|x|×)(?=\s|$)/g, "$1x")
    .replace(/\b(?:keer|maal)\b/g, "x")
    .replace(/\b(?:dagelijks|daags)\b/g, "elke dag")
    .replace(/(?:\b(\d+)[ -]?)?\bwekelijks\b/g, (_, count?: string) => `elke ${count ?? 1} week`)
    .replace(/\b14 ?-?(?:daags|elke dag)\b|\bveertiendaags\b/g, "elke 2 week")
    .replace(/(?:\b(\d+)[ -]?)?\bmaandelijks\b/g, (_, count?: string) => `elke ${count ?? 1} maand`)
    .replace(/\bhalfjaarlijks\b/g, "elke halfjaar")
    .replace(/(?:\b(\d+)[ -]?)?\bjaarlijks\b/g, (_, count?: string) => `elke ${count ?? 1} jaar`)
    .replace(/\b(?:ieder|iedere|elk|alle)\b/g, "elke")
    .replace(/\b(?:wk|wkn|weken)\b/g, "week")
    .replace(/\b(?:mnd|mnden|maanden)\b/g, "maand")
    .replace(/\b(?:kwartalen|kw|kwt)\b/g, "kwartaal")
    .replace(/\b(?:half|halve) jaar\b/g, "halfjaar")
    .replace(/\b(?:jaren|jr)\b/g, "jaar")
    .replace(/\bdagen\b/g, "dag")
    .replace(/\bwerkdagen\b/g, "werkdag")
    .replace(/\bvd\b/g, "van de")
    .replace(/\bhet\b/g, "de")
    .replace(/\bom en om (?:de )?week\b|\bweek om week\b/g, "om de week")
    .replace(/\b1 (dag|week|maand|kwartaal|halfjaar|jaar)\b/g, "$1")
    .replace(/^1x (?:om de|elke) /, (words) => words.slice(3))
    .replace(/\s+/g, " ")
    .trim();
}

/** Takes months from the end or the beginning, as many words as can be read as such. */
function takeSeason(text: string): { readonly rest: string; readonly months: readonly number[] } {
  const words = text.split(" ");
  for (let count = words.length - 1; count > 0; count -= 1) {
    const split = words.length - count;
    for (const [rest, season] of [
      [words.slice(0, split), words.slice(split)],
      [words.slice(count), words.slice(0, count)],
    ] as const) {
      const months = readSeason(withoutComma(season));
      if (months) return { rest: withoutComma(rest), months };
    }
  }
  return { rest: text, months: [] };
}

function inOrder(values: readonly number[]): number[] {
  const last = values.includes(LAST) ? [LAST] : [];
  return [...[...new Set(values)].filter((value) => value !== LAST).sort((a, b) => a - b), ...last];
}

function withoutComma(words: readonly string[]): string {
  return words.join(" ").replace(/[,:]$/, "");
}
