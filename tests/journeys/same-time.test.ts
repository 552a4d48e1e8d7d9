import { describe, expect, it } from "vitest";
import { atTheSameTime, followEachOther } from "../../src/journeys/same-time.ts";

describe("rows of which only one can hold at a time", () => {
  it.each([
    ["that follow each other", [{ from: 1, to: 9 }, { from: 10 }], []],
    ["that touch on one day", [{ from: 1, to: 10 }, { from: 10 }], [0, 1]],
    ["without any day", [{}, {}], [0, 1]],
    ["of which one spans the others", [{ from: 1 }, { from: 3, to: 4 }, { from: 6, to: 7 }], [0, 1, 2]],
    ["of which the last stands apart", [{ from: 1, to: 5 }, { from: 2, to: 3 }, { from: 6 }], [0, 1]],
    ["in any order", [{ from: 10 }, { to: 9 }], []],
    [
      "that end before they begin",
      [
        { from: 9, to: 1 },
        { from: 2, to: 5 },
      ],
      [],
    ],
  ])("%s", (_, rows: { from?: number; to?: number }[], together: number[]) => {
    expect(atTheSameTime(rows).map((row) => rows.indexOf(row))).toEqual(together);
  });
});

describe("spans that must come one after the other", () => {
  it.each([
    ["do, in any order", [{ from: 10 }, { to: 9 }], true],
    ["do not when they share a day", [{ to: 10 }, { from: 10 }], false],
    ["do not when one ends before it begins", [{ from: 9, to: 1 }, { from: 20 }], false],
  ])("%s", (_, spans: { from?: number; to?: number }[], follow) => {
    expect(followEachOther(spans)).toBe(follow);
  });
});
