import { describe, expect, test } from "vitest";
import { readBudgetFlag } from "../../../src/recognise/values/budget-words.ts";
import { readPeriod } from "../../../src/recognise/values/periods.ts";
import type { ValueContext } from "../../../src/recognise/values/source-cell.ts";
import { cellOf, type Written } from "./column.ts";

const period = (written: Written, context: ValueContext = {}) => {
  const cell = cellOf(written);
  return readPeriod(cell.value, cell.style, context);
};

describe("a heading that stands for a time", () => {
  test.each<[Written, string, string]>([
    ["jan", "2025-01", "month"],
    ["Jan.", "2025-01", "month"],
    ["januari 2024", "2024-01", "month"],
    ["mrt '24", "2024-03", "month"],
    ["mei-24", "2024-05", "month"],
    [[45717, "mmm-yy"], "2025-03", "month"],
    ["wk 12", "2025-W12", "week"],
    ["week 12", "2025-W12", "week"],
    ["W12", "2025-W12", "week"],
    ["Q3", "2025-Q3", "quarter"],
    ["1e kwartaal", "2025-Q1", "quarter"],
    ["2024", "2024", "year"],
    [2024, "2024", "year"],
    [[45677, "d-m-yyyy"], "2025-01-20", "day"],
    ["20-1-2025", "2025-01-20", "day"],
    ["ma", "ma", "weekday"],
    ["maandag", "ma", "weekday"],
    ["Mo", "ma", "weekday"],
    ["zo.", "zo", "weekday"],
  ])("%j is %s (%s)", (written, text, kind) => {
    expect(period(written, { year: 2025 })).toEqual({ text, kind });
  });

  test("an unknown year is left open", () => {
    expect(period("mrt")).toEqual({ text: "--03", kind: "month" });
    expect(period("wk 12")).toEqual({ text: "-W12", kind: "week" });
    expect(period("Q3")).toEqual({ text: "-Q3", kind: "quarter" });
  });

  test("a year with the kind of figures beside it", () => {
    expect(period("2025 [B]")).toEqual({ text: "2025", kind: "year", budget: "begroting" });
    expect(period("begroting 2025")).toEqual({ text: "2025", kind: "year", budget: "begroting" });
    expect(period("werkelijk 2024")).toEqual({ text: "2024", kind: "year", budget: "werkelijk" });
    expect(period("Kosten 2024")).toEqual({ text: "2024", kind: "year" });
  });

  test.each<Written>([
    "Opm.",
    "Schoonmaak",
    "Contract 2024 Liften",
    13,
    "wk 60",
    "2024-2025",
    "maart t/m mei",
    "Totaal",
    "",
    null,
    "do it",
  ])("%j names no time", (written) => {
    expect(period(written)).toBeNull();
  });
});

describe("budget or actual", () => {
  test.each([
    ["begr. 2025", "begroting"],
    ["2025 [B]", "begroting"],
    ["Begroting", "begroting"],
    ["raming", "begroting"],
    ["werkelijk 2024", "werkelijk"],
    ["Realisatie", "werkelijk"],
    ["afrekening 2023", "werkelijk"],
    ["2024", null],
    ["Blok B", null],
    ["Complex 0412 B", null],
    ["offerte 2025", "begroting"],
    ["Afr. 2024", "werkelijk"],
    ["begroting / werkelijk", null],
  ])("%s is %s", (heading, flag) => {
    expect(readBudgetFlag(heading)).toBe(flag);
  });
});
