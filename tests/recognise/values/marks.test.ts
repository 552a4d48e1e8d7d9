import { describe, expect, test } from "vitest";
import { readMark } from "../../../src/recognise/values/marks.ts";
import { cellOf, type Written } from "./column.ts";

const mark = (written: Written) => readMark(cellOf(written));

describe("a mark in a matrix of periods", () => {
  test("is no time that something takes", () => {
    expect(mark("45 min")?.turns ?? 0).toBe(0);
  });

  test.each<[Written, number]>([
    ["x", 1],
    ["X", 1],
    ["v", 1],
    ["√", 1],
    ["ja", 1],
    ["●", 1],
    [1, 1],
    [2, 2],
    ["2", 2],
    ["4x", 4],
    ["4 x", 4],
    ["x2", 2],
    ["2 keer", 2],
    ["1 Gr", 1],
    ["2 gr", 2],
    ["2x FK", 2],
    ["3 x m", 3],
    ["wk even", 1],
    ["oneven weken", 1],
    ["na 15/6", 1],
    ["half mei", 1],
    ["9 apr", 1],
    ["12 november", 1],
    ["12/1", 1],
    ["12-1-2026", 1],
    ["xx", 2],
    ["x x", 2],
    ["||", 2],
    [true, 1],
    ["-", 0],
    ["—", 0],
    ["nee", 0],
    [0, 0],
    [null, 0],
    ["", 0],
  ])("%j stands for %d turns", (written, turns) => {
    expect(mark(written)).toMatchObject({ turns });
  });

  test("letters of a legend are codes, one turn each", () => {
    expect(mark("M")).toEqual({ turns: 1, codes: ["M"] });
    expect(mark("m")).toEqual({ turns: 1, codes: ["M"] });
    expect(mark("M+S")).toEqual({ turns: 2, codes: ["M", "S"] });
    expect(mark("M/W")).toEqual({ turns: 2, codes: ["M", "W"] });
    expect(mark("2M")).toEqual({ turns: 2, codes: ["M", "M"] });
  });

  test("brackets and question marks make it uncertain", () => {
    expect(mark("(x)")).toEqual({ turns: 1, codes: [], uncertain: true });
    expect(mark("x?")).toEqual({ turns: 1, codes: [], uncertain: true });
    expect(mark("(2x)")).toEqual({ turns: 2, codes: [], uncertain: true });
  });

  test("weeks stay with the mark", () => {
    expect(mark("wk 25")).toEqual({ turns: 1, codes: [], weeks: ["wk 25"] });
    expect(mark("wk 25 + 27")).toEqual({ turns: 2, codes: [], weeks: ["wk 25", "wk 27"] });
    expect(mark("week 25-26")).toEqual({ turns: 1, codes: [], weeks: ["wk 25", "wk 26"] });
    expect(mark("wk 60")).toBeNull();
  });

  test("ticks and words say that it was done", () => {
    expect(mark("✓")).toEqual({ turns: 1, codes: [], done: true });
    expect(mark("gedaan")).toEqual({ turns: 1, codes: [], done: true });
  });

  test("a fill without text is one turn", () => {
    const cell = { ...cellOf(null), style: { format: "General", fill: "FFFF00", bold: false, strike: false } };
    expect(readMark(cell)).toEqual({ turns: 1, codes: [] });
  });

  test.each<Written>(["elke week", "Schoonmaak hal", "€ 12,50", 12.5, -1, 2024, { error: "#N/A" }, "a@example.org"])(
    "%j is no mark",
    (written) => {
      expect(mark(written)).toBeNull();
    },
  );
});
