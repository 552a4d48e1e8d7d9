import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isIn } from "../../../src/domain/plan/day-set.ts";
import { LAST, type Recurrence, type Rhythm } from "../../../src/domain/plan/recurrence.ts";
import { readDaySets } from "../../../src/journeys/plan/read-day-set.ts";
import { readRecurrence, turnsAYear, withSeason } from "../../../src/journeys/plan/read-recurrence.ts";
import { readSeason } from "../../../src/journeys/plan/read-season.ts";
import { readTime } from "../../../src/journeys/plan/read-time.ts";
import { rhythmText, seasonText } from "../../../src/journeys/plan/write-recurrence.ts";
import { day } from "../../support/charge-rows.ts";

function canonical(text: string): string | null {
  const read = readRecurrence(text);
  return read ? [rhythmText(read.rhythm), seasonText(read)].filter(Boolean).join(" | ") : null;
}

describe("how often, as people write it", () => {
  it.each([
    ["elke week", "elke week"],
    ["Wekelijks", "elke week"],
    ["1x p/w", "elke week"],
    ["1x/week", "elke week"],
    ["om de week op di", "elke 2 weken op di"],
    ["om de 2 weken op vrijdag", "elke 2 weken op vr"],
    ["iedere 2e week", "elke 2 weken"],
    ["veertiendaags", "elke 2 weken"],
    ["om de dag", "elke 2 dagen"],
    ["dagelijks", "elke dag"],
    ["2x per maand", "2 keer per maand"],
    ["twee keer per mnd.", "2 keer per maand"],
    ["2x per week op ma en do", "elke week op ma en do"],
    ["ma, wo en vr", "elke week op ma, wo en vr"],
    ["ma/wo/vr", "elke week op ma, wo en vr"],
    ["ma t/m vr", "elke week op ma, di, wo, do en vr"],
    ["elke werkdag", "elke week op ma, di, wo, do en vr"],
    ["in het weekend", "elke week op za en zo"],
    ["'s maandags", "elke week op ma"],
    ["elke maandagochtend", "elke week op ma"],
    ["even weken op di", "elke even week op di"],
    ["in de oneven weken", "elke oneven week"],
    ["eerste maandag van de maand", "1e ma van de maand"],
    ["1e en 3e ma vd maand", "1e en 3e ma van de maand"],
    ["laatste vrijdag van de maand", "laatste vr van de maand"],
    ["elke 2e dinsdag van de maand", "2e di van de maand"],
    ["eerste maandag van het kwartaal", "1e ma van de maand | jan, apr, jul, okt"],
    ["elke maand op de 15e", "elke maand op de 15e"],
    ["de 1e en 15e van de maand", "elke maand op de 1e en 15e"],
    ["laatste dag van de maand", "elke maand op de laatste dag"],
    ["14 dagen na de vorige keer", "14 dagen na de vorige keer"],
    ["2 weken na de laatste beurt", "2 weken na de vorige keer"],
    ["per kwartaal", "elke 3 maanden"],
    ["halfjaarlijks", "elke 6 maanden"],
    ["eens per jaar", "elk jaar"],
    ["om het jaar", "elke 2 jaar"],
    ["1 keer per 4 weken", "elke 4 weken"],
    ["elke week van mrt t/m okt", "elke week | mrt t/m okt"],
    ["apr-okt: wekelijks", "elke week | apr t/m okt"],
    ["in de winter elke maand", "elke maand | dec t/m feb"],
    ["jaarlijks in april", "elk jaar | apr"],
    ["op 15 maart en 15 september", "elke maand op de 15e | mrt, sep"],
    ["elk jaar op 29 februari", "elke maand op de 29e | feb"],
    ["jaarlijks op de 1e april", "elke maand op de 1e | apr"],
    ["1 apr, 1 jul en 1 okt", "elke maand op de 1e | apr, jul, okt"],
    ["indien nodig", "als het nodig is"],
    ["bij sneeuw of gladheid", "als het nodig is"],
    ["eenmalig", "eenmalig"],
  ])("%s", (text, wanted) => {
    expect(canonical(text)).toBe(wanted);
  });

  it.each([
    ["a bare number", "52"],
    ["a vague word", "regelmatig"],
    ["every second Tuesday, or the second of the month", "elke 2e dinsdag"],
    ["which Tuesday of the month", "elke maand op di"],
    ["a month that may or may not belong to it", "elke week tot oktober"],
    ["two rhythms in one", "wekelijks en in de zomer vaker"],
    ["several turns a day", "2x per dag"],
    ["once a year, or in each of two months", "elk jaar in mrt en okt"],
    ["a date that no month has", "elke maand op de 35e"],
    ["a day that no year has", "elk jaar op 31 april"],
    ["another date in each month", "op 1 april en 15 september"],
    ["never", "elke 0 weken"],
    ["nothing", ""],
  ])("does not guess: %s", (_, text) => {
    expect(readRecurrence(text)).toBeNull();
  });

  it("law: what we write reads back as the same", () => {
    const weekdays = fc
      .uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 })
      .map((on) => on.sort((a, b) => a - b));
    const positive = fc.integer({ min: 1, max: 30 });
    const rhythms: fc.Arbitrary<Rhythm> = fc.oneof(
      fc.record({ kind: fc.constant("days" as const), every: positive }),
      fc.record({ kind: fc.constant("weeks" as const), every: positive, on: weekdays }),
      fc.record({
        kind: fc.constant("calendarWeeks" as const),
        parity: fc.constantFrom("even" as const, "odd" as const),
        on: weekdays,
      }),
      fc.record({
        kind: fc.constant("monthDays" as const),
        every: positive,
        on: fc.uniqueArray(fc.constantFrom(1, 2, 15, 30, 31, LAST), { maxLength: 3 }).map(inOrder),
      }),
      fc.record({
        kind: fc.constant("monthWeekdays" as const),
        every: positive,
        nths: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, LAST), { minLength: 1, maxLength: 3 }).map(inOrder),
        weekday: fc.integer({ min: 1, max: 7 }),
      }),
      fc.record({
        kind: fc.constant("times" as const),
        times: fc.integer({ min: 2, max: 30 }),
        per: fc.constantFrom("week" as const, "month" as const, "quarter" as const, "year" as const),
      }),
      fc.record({
        kind: fc.constant("afterDone" as const),
        every: positive,
        unit: fc.constantFrom("day" as const, "week" as const, "month" as const),
      }),
      fc.constantFrom<Rhythm>({ kind: "once" }, { kind: "asNeeded" }),
    );
    const months = fc
      .uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 11 })
      .map((some) => some.sort((a, b) => a - b));
    fc.assert(
      fc.property(rhythms, months, (rhythm, season) => {
        const written = rhythmText(rhythm);
        expect(readRecurrence(written)).toEqual({ rhythm, months: [] } satisfies Recurrence);
        expect(readSeason(seasonText({ months: season }))).toEqual(season);
      }),
      { numRuns: 500 },
    );
  });

  it("turns a year are a rhythm of weeks or months where they can be", () => {
    const texts = [52, 26, 12, 4, 1, 365, 5].map((times) => rhythmText(turnsAYear(times, [])?.rhythm as Rhythm));
    expect(texts).toEqual([
      "elke week",
      "elke 2 weken",
      "elke maand",
      "elke 3 maanden",
      "elk jaar",
      "elke dag",
      "5 keer per jaar",
    ]);
    expect(turnsAYear(0, [])).toBeNull();
    expect(turnsAYear(1.5, [])).toBeNull();
  });

  it("months beside a rhythm that names others is a contradiction", () => {
    const weekly = readRecurrence("elke week in mei") as Recurrence;
    expect(withSeason(weekly, [6])).toBeNull();
    expect(withSeason(weekly, [5])?.months).toEqual([5]);
  });
});

describe("months", () => {
  it.each([
    ["mrt t/m okt", [3, 4, 5, 6, 7, 8, 9, 10]],
    ["nov - feb", [1, 2, 11, 12]],
    ["april, juni en sept.", [4, 6, 9]],
    ["zomer", [6, 7, 8]],
    ["hele jaar", []],
    ["", []],
  ])("%s", (text, months) => {
    expect(readSeason(text)).toEqual(months);
  });

  it.each(["groeiseizoen", "mrt tot okt", "1 mrt t/m 15 okt"])("does not guess: %s", (text) => {
    expect(readSeason(text)).toBeNull();
  });
});

describe("days on which somebody is away", () => {
  const isAway = (text: string, iso: string) => isIn(readDaySets(text).sets, day(iso));

  it.each([
    ["1-8-2026 t/m 21-8-2026; di", "2026-08-21", true],
    ["1-8-2026 t/m 21-8-2026; di", "2026-08-22", false],
    ["1-8-2026 t/m 21-8-2026; di", "2026-09-01", true],
    ["vakantie 1 aug 2026 t/m 21 aug 2026", "2026-08-03", true],
    ["1 t/m 21 augustus 2026", "2026-08-01", true],
    ["28-12 t/m 3-1-2027", "2026-12-30", true],
    ["28-12 t/m 3-1-2027", "2026-01-01", false],
    ["24-12 t/m 2-1", "2031-01-01", true],
    ["augustus", "2030-08-31", true],
    ["aug 2026", "2027-08-01", false],
    ["juli t/m augustus", "2026-07-01", true],
    ["week 32", "2026-08-03", true],
    ["2026-W32", "2027-08-09", false],
    ["vanaf 1-10-2026", "2029-01-01", true],
    ["t/m 31-3-2026", "2026-03-31", true],
    ["elke di en do", "2026-03-05", true],
    ["weekend", "2026-03-07", true],
    ["ma t/m wo", "2026-03-04", true],
    ["even weken", "2026-03-03", true],
    ["2026-08-05", "2026-08-05", true],
    ["46239", "2026-08-05", true],
    ["geen", "2026-08-05", false],
    ["feestdagen", "2027-05-06", true],
    ["alle feestdagen; zo", "2027-03-29", true],
    ["officiële feestdagen", "2027-03-30", false],
    ["kerst en nieuwjaar", "2028-01-01", true],
    ["Kerst", "2027-12-26", true],
    ["2e paasdag", "2027-03-28", false],
    ["tweede pinksterdag, hemelvaart", "2027-05-17", true],
    ["Koningsdag", "2025-04-26", true],
  ])("%s: %s is %s", (text, iso, away) => {
    expect(readDaySets(text).unread).toEqual([]);
    expect(isAway(text, iso)).toBe(away);
  });

  it.each([
    "schoolvakantie",
    "kerstvakantie",
    "31-2-2026",
    "1-8-2026 t/m",
    "21-8-2026 t/m 1-8-2026",
    "half augustus",
    "week 54",
    "soms",
  ])("does not guess: %s", (text) => {
    expect(readDaySets(text)).toEqual({ sets: [], unread: [text] });
  });

  it("reads the parts that are clear beside one that is not", () => {
    const { sets, unread } = readDaySets("di; schoolvakantie; 1-8-2026");
    expect([sets.length, unread]).toEqual([2, ["schoolvakantie"]]);
  });
});

describe("a time", () => {
  it.each([
    ["10:00", 600],
    ["9.30 uur", 570],
    ["19u", 1140],
    ["0.4166666667", 600],
    [null, null],
    ["25:00", "unread"],
    ["'s ochtends", "unread"],
    ["10", "unread"],
  ])("%s", (text, minutes) => {
    expect(readTime(text)).toBe(minutes);
  });
});

function inOrder(values: readonly number[]): number[] {
  const dates = values.filter((value) => value !== LAST).sort((a, b) => a - b);
  return values.includes(LAST) ? [...dates, LAST] : dates;
}
