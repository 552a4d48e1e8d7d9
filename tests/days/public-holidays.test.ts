import { describe, expect, it } from "vitest";
import { dayOf, isoOf } from "../../src/days/day.ts";
import { easterOf, publicHolidayOn } from "../../src/days/public-holidays.ts";

function holidaysOf(year: number): string[] {
  const first = dayOf(year, 1, 1) ?? 0;
  const days = Array.from({ length: (dayOf(year, 12, 31) ?? 0) - first + 1 }, (_, at) => first + at);
  return days.flatMap((day) => {
    const holiday = publicHolidayOn(day);
    return holiday === null ? [] : [`${isoOf(day).slice(5)} ${holiday}`];
  });
}

describe("the public holidays", () => {
  it("of 2027 are those of the law, with the first days of Easter and Whitsun", () => {
    expect(holidaysOf(2027)).toEqual([
      "01-01 newYear",
      "03-26 goodFriday",
      "03-28 easterSunday",
      "03-29 easterMonday",
      "04-27 kingsDay",
      "05-05 liberationDay",
      "05-06 ascensionDay",
      "05-16 whitSunday",
      "05-17 whitMonday",
      "12-25 christmasDay",
      "12-26 secondChristmasDay",
    ]);
  });

  it.each([
    [2013, "04-30"],
    [2014, "04-26"],
    [2025, "04-26"],
    [2026, "04-27"],
    [2031, "04-26"],
  ])("have the King's or Queen's birthday of %i on %s: a Sunday becomes the Saturday before", (year, date) => {
    expect(holidaysOf(year).filter((line) => line.endsWith("kingsDay"))).toEqual([`${date} kingsDay`]);
  });

  it("are told once when two fall on one day", () => {
    expect(holidaysOf(2016).filter((line) => line.startsWith("05-05"))).toEqual(["05-05 liberationDay"]);
  });

  // As python-dateutil 2.9 gives them.
  it.each([
    [2000, "04-23 04-15 03-31 04-20 04-11 03-27 04-16 04-08 03-23 04-12"],
    [2010, "04-04 04-24 04-08 03-31 04-20 04-05 03-27 04-16 04-01 04-21"],
    [2020, "04-12 04-04 04-17 04-09 03-31 04-20 04-05 03-28 04-16 04-01"],
    [2030, "04-21 04-13 03-28 04-17 04-09 03-25 04-13 04-05 04-25 04-10"],
    [2040, "04-01 04-21 04-06 03-29 04-17 04-09 03-25 04-14 04-05 04-18"],
    [2050, "04-10 04-02 04-21 04-06 03-29 04-18 04-02 04-22 04-14 03-30"],
    [2285, "03-22"],
    [1943, "04-25"],
  ])("have Easter from %i on as an independent library has it", (from, dates) => {
    const found = dates.split(" ").map((_, at) => isoOf(easterOf(from + at)).slice(5));
    expect(found.join(" ")).toBe(dates);
  });
});
