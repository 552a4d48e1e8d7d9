import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { type Day, dayOf, dayOfIso, isoOf, partsOf, weekdayOf } from "../../../src/days/day.ts";
import { occurrences, turnsPerYear } from "../../../src/domain/plan/occurrences.ts";
import { LAST, type Recurrence, type Rhythm } from "../../../src/domain/plan/recurrence.ts";

const day = (iso: string): Day => dayOfIso(iso) ?? Number.NaN;
const ICAL_DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const YEAR_ROUND: readonly number[] = [];

/** The days that ical.js gives for a rule, from the anchor on. */
function rruleDays(rule: string, anchor: Day, from: Day, to: Day): Day[] {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(isoOf(anchor)));
  const found: Day[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) {
    const at = dayOf(next.year, next.month, next.day) ?? Number.NaN;
    if (at > to) break;
    if (at >= from) found.push(at);
  }
  return found;
}

function expected({ rhythm, months }: Recurrence, anchor: Day, from: Day, to: Day): Day[] {
  const inSeason = (one: Day) => months.length === 0 || months.includes(partsOf(one).month);
  // ical.js forgets the interval of months when BYMONTH is there, so that the season is looked at afterwards.
  const days = (rule: string) => rruleDays(rule, anchor, from, to).filter(inSeason);
  switch (rhythm.kind) {
    case "days":
      return days(`FREQ=DAILY;INTERVAL=${rhythm.every}`);
    case "weeks": {
      const on = (rhythm.on.length > 0 ? rhythm.on : [weekdayOf(anchor)]).map((weekday) => ICAL_DAYS[weekday - 1]);
      return days(`FREQ=WEEKLY;INTERVAL=${rhythm.every};WKST=MO;BYDAY=${on.join(",")}`);
    }
    case "monthDays": {
      const on = rhythm.on.length > 0 ? rhythm.on : [partsOf(anchor).date];
      // RFC 5545 skips a month that lacks the date; its last day is what people mean.
      const all = on.flatMap((date) => [
        ...days(`FREQ=MONTHLY;INTERVAL=${rhythm.every};BYMONTHDAY=${date}`),
        ...days(`FREQ=MONTHLY;INTERVAL=${rhythm.every};BYMONTHDAY=-1`).filter((last) => partsOf(last).date < date),
      ]);
      return [...new Set(all)].sort((a, b) => a - b);
    }
    case "monthWeekdays": {
      const on = rhythm.nths.map((nth) => `${nth}${ICAL_DAYS[rhythm.weekday - 1]}`);
      return days(`FREQ=MONTHLY;INTERVAL=${rhythm.every};BYDAY=${on.join(",")}`);
    }
    default:
      throw new Error(`${rhythm.kind} has no rule`);
  }
}

const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 4 }).map((on) => on.sort((a, b) => a - b));
const rhythms: fc.Arbitrary<Rhythm> = fc.oneof(
  fc.record({ kind: fc.constant("days" as const), every: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ kind: fc.constant("weeks" as const), every: fc.integer({ min: 1, max: 9 }), on: weekdays }),
  fc.record({
    kind: fc.constant("monthDays" as const),
    every: fc.constantFrom(1, 2, 3, 4, 6, 12),
    on: fc.uniqueArray(fc.constantFrom(1, 15, 28, 29, 30, 31, LAST), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant("monthWeekdays" as const),
    every: fc.constantFrom(1, 2, 3, 6),
    nths: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, LAST), { minLength: 1, maxLength: 3 }),
    weekday: fc.integer({ min: 1, max: 7 }),
  }),
);
/** 2023 to 2028: two leap days among them. */
const anchors = fc.integer({ min: day("2023-01-01"), max: day("2025-12-31") });

describe("days of a recurrence", () => {
  it("law: the same as ical.js gives, over leap years and ends of months", () => {
    fc.assert(
      fc.property(
        rhythms,
        anchors,
        fc.integer({ min: -100, max: 900 }),
        fc.integer({ min: 0, max: 400 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 6 }),
        (rhythm, anchor, after, length, picked) => {
          // A season that does not hold the first day moves the count, which no rule of RFC 5545 says.
          const months =
            picked.length === 0 ? picked : [...new Set([...picked, partsOf(anchor).month])].sort((a, b) => a - b);
          const [from, to] = [anchor + after, anchor + after + length];
          expect(occurrences({ rhythm, months }, { from, to, anchor }).map(isoOf)).toEqual(
            expected({ rhythm, months }, anchor, from, to).map(isoOf),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it("law: even and odd weeks are those of the calendar", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("even" as const, "odd" as const),
        weekdays.filter((on) => on.length > 0),
        anchors,
        (parity, on, from) => {
          const found = occurrences(
            { rhythm: { kind: "calendarWeeks", parity, on }, months: YEAR_ROUND },
            { from, to: from + 800, anchor: null },
          );
          const wanted = Array.from({ length: 801 }, (_, at) => from + at).filter((one) => {
            const week = ICAL.Time.fromDateString(isoOf(one)).weekNumber(2);
            return on.includes(weekdayOf(one)) && (week % 2 === 0) === (parity === "even");
          });
          expect(found).toEqual(wanted);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("law: a roster of a part has the days of that part of a longer one", () => {
    const any: fc.Arbitrary<Rhythm> = fc.oneof(
      rhythms,
      fc.record({
        kind: fc.constant("times" as const),
        times: fc.integer({ min: 2, max: 9 }),
        per: fc.constantFrom("week" as const, "month" as const, "quarter" as const, "year" as const),
      }),
    );
    fc.assert(
      fc.property(any, anchors, fc.nat(300), fc.nat(300), fc.boolean(), (rhythm, anchor, start, length, isKnown) => {
        const recurrence = { rhythm, months: YEAR_ROUND };
        const known = isKnown ? anchor : null;
        const whole = occurrences(recurrence, { from: anchor, to: anchor + 700, anchor: known });
        const [from, to] = [anchor + start, anchor + start + length];
        expect(occurrences(recurrence, { from, to, anchor: known })).toEqual(
          whole.filter((one) => one >= from && one <= to),
        );
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [2, "week", "2026-03-02", "2026-03-08"],
    [3, "month", "2026-02-01", "2026-02-28"],
    [5, "quarter", "2026-04-01", "2026-06-30"],
    [7, "year", "2026-01-01", "2026-12-31"],
  ] as const)("%i turns a %s are spread evenly, and start with it", (times, per, first, last) => {
    const found = occurrences(
      { rhythm: { kind: "times", times, per }, months: YEAR_ROUND },
      { from: day(first), to: day(last), anchor: null },
    );
    expect(found).toHaveLength(times);
    expect(isoOf(found[0] ?? 0)).toBe(first);
    const steps = found.slice(1).map((one, at) => one - (found[at] ?? 0));
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1);
  });

  it("spreads the turns of a year over its season", () => {
    const found = occurrences(
      { rhythm: { kind: "times", times: 4, per: "year" }, months: [3, 4, 5, 6] },
      { from: day("2026-01-01"), to: day("2026-12-31"), anchor: null },
    );
    expect(found.map(isoOf)).toEqual(["2026-03-01", "2026-03-31", "2026-05-01", "2026-05-31"]);
  });

  it.each([
    [2, [3, 9], ["2026-03-01", "2026-09-01"]],
    [3, [3, 4, 5, 9], ["2026-03-01", "2026-04-16", "2026-09-01"]],
    [1, [3, 9, 10], ["2026-09-01"]],
    [4, [1, 2, 11, 12], ["2026-01-01", "2026-01-30", "2026-11-01", "2026-12-01"]],
  ])("gives each part of a season its share of %i turns a year in months %j", (times, months, days) => {
    const found = occurrences(
      { rhythm: { kind: "times", times, per: "year" }, months },
      { from: day("2026-01-01"), to: day("2026-12-31"), anchor: null },
    );
    expect(found.map(isoOf)).toEqual(days);
  });

  it.each([
    [
      "the 31st is the last day of a shorter month",
      { kind: "monthDays", every: 1, on: [31] },
      "2028-02-01",
      ["2028-02-29"],
    ],
    ["the last day of February", { kind: "monthDays", every: 1, on: [LAST] }, "2027-02-01", ["2027-02-28"]],
    [
      "a fifth Monday only where there is one",
      { kind: "monthWeekdays", every: 1, nths: [5], weekday: 1 },
      "2026-02-01",
      [],
    ],
  ] as const)("%s", (_, rhythm, from, wanted) => {
    const found = occurrences(
      { rhythm: rhythm as Rhythm, months: YEAR_ROUND },
      { from: day(from), to: day(from) + 28, anchor: null },
    );
    expect(found.filter((one) => isoOf(one).startsWith(from.slice(0, 7))).map(isoOf)).toEqual(wanted);
  });

  it("counts every so many months from the first month of the season", () => {
    const found = occurrences(
      { rhythm: { kind: "monthDays", every: 12, on: [] }, months: [4] },
      { from: day("2026-01-01"), to: day("2028-12-31"), anchor: day("2026-02-10") },
    );
    expect(found.map(isoOf)).toEqual(["2026-04-10", "2027-04-10", "2028-04-10"]);
  });
});

describe("days after it was done", () => {
  const rhythm = { kind: "afterDone", every: 14, unit: "day" } as const;
  const turns = (months: readonly number[], lastDone: string | null) =>
    occurrences(
      { rhythm, months },
      { from: day("2026-03-01"), to: day("2026-04-10"), anchor: null, lastDone: lastDone ? day(lastDone) : null },
    ).map(isoOf);

  it("go on from the last time", () => {
    expect(turns([], "2026-02-20")).toEqual(["2026-03-06", "2026-03-20", "2026-04-03"]);
  });

  it("start at once when that was long ago, or never", () => {
    expect(turns([], "2025-06-01")).toEqual(["2026-03-01", "2026-03-15", "2026-03-29"]);
    expect(turns([], null)).toEqual(turns([], "2025-06-01"));
  });

  it("wait for the season", () => {
    expect(turns([4], "2026-02-20")).toEqual(["2026-04-01"]);
  });

  it("keep the end of the month when counted in months", () => {
    const found = occurrences(
      { rhythm: { kind: "afterDone", every: 1, unit: "month" }, months: [] },
      { from: day("2028-02-01"), to: day("2028-03-31"), anchor: null, lastDone: day("2028-01-31") },
    );
    expect(found.map(isoOf)).toEqual(["2028-02-29", "2028-03-29"]);
  });
});

describe("turns a year", () => {
  it.each([
    [{ kind: "weeks", every: 1, on: [] }, [], 52.18],
    [{ kind: "monthDays", every: 3, on: [] }, [], 4],
    [{ kind: "weeks", every: 2, on: [6] }, [3, 4, 5, 6, 7, 8, 9, 10], 17.5],
    [{ kind: "afterDone", every: 14, unit: "day" }, [], 26.09],
    [{ kind: "once" }, [], 1],
  ] as const)("%j in %j", (rhythm, months, turns) => {
    expect(turnsPerYear({ rhythm: rhythm as Rhythm, months })).toBeCloseTo(turns, 1);
  });

  it("are unknown for what is done when it is needed", () => {
    expect(turnsPerYear({ rhythm: { kind: "asNeeded" }, months: [] })).toBeNull();
  });
});
