import { describe, expect, it } from "vitest";
import { dayOfIso, isoOf } from "../../src/days/day.ts";
import { lastNoticeDay } from "../../src/days/notice-day.ts";

describe("the last day to give notice", () => {
  const end = dayOfIso("2027-05-31");

  it.each([
    ["three months", { noticeMonths: 3, noticeDays: null }, "2027-02-28"],
    ["six weeks", { noticeMonths: null, noticeDays: 42 }, "2027-04-19"],
    ["a month and fourteen days", { noticeMonths: 1, noticeDays: 14 }, "2027-04-16"],
    ["a month and a half, of which EDATE sees one month", { noticeMonths: 1.5, noticeDays: null }, "2027-04-30"],
    ["at once", { noticeMonths: null, noticeDays: 0 }, "2027-05-31"],
  ])("is counted back from the end: %s", (_, term, expected) => {
    const found = lastNoticeDay(end, term);
    expect(found === null ? null : isoOf(found)).toBe(expected);
  });

  it("is not known without an end or a term", () => {
    expect(lastNoticeDay(null, { noticeMonths: 3, noticeDays: null })).toBeNull();
    expect(lastNoticeDay(end, { noticeMonths: null, noticeDays: null })).toBeNull();
    expect(lastNoticeDay(end, { noticeMonths: 90_000, noticeDays: null })).toBeNull();
  });
});
