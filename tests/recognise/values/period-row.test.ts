import { describe, expect, it } from "vitest";
import { readPeriodRow } from "../../../src/recognise/values/period-row.ts";
import { readPeriod } from "../../../src/recognise/values/periods.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { PLAIN } from "../../support/sheet.ts";

function read(row: readonly CellValue[], said = "", above?: readonly string[]): (string | null)[] {
  const cells = row.map((value) => ({ value, style: PLAIN }));
  const over = above?.map((text) => readPeriod(text, PLAIN, { year: 2025 }));
  return readPeriodRow(cells, { year: 2025 }, { said, ...(over ? { above: over } : {}) }).map(
    (period) => period?.text ?? null,
  );
}

const MONTHS = Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, "0")}`);

describe("a row of headings", () => {
  it.each([
    ["single letters", "J F M A M J J A S O N D"],
    ["small letters with points", "j. f. m. a. m. j. j. a. s. o. n. d."],
    ["two letters", "ja fe mr ap mi jn jl au se ok no de"],
    ["shortened names", "jan feb mrt apr mei juni juli aug sept okt nov dec"],
    ["English", "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"],
  ])("names months with %s", (_what, row) => {
    expect(read(["Taak", ...row.split(" "), "Totaal"])).toEqual([null, ...MONTHS, null]);
  });

  it("names months from any month on, round the year", () => {
    expect(read("S O N D J F".split(" ")).map((text) => text?.slice(5))).toEqual(["09", "10", "11", "12", "01", "02"]);
  });

  it("names weekdays with single letters, also twice", () => {
    const week = ["ma", "di", "wo", "do", "vr", "za", "zo"];
    expect(read(["Klus", ..."m d w d v".split(" ")])).toEqual([null, ...week.slice(0, 5)]);
    expect(read("M D W D V Z Z M D W D V Z Z".split(" "))).toEqual([...week, ...week]);
  });

  it.each([
    ["the words beside them", ["week", 36, 37, 38, 39], "", [null, "2025-W36", "2025-W37", "2025-W38", "2025-W39"]],
    ["words above", [50, 51, 52, 1, 2], "weeknummer", ["2025-W50", "2025-W51", "2025-W52", "2025-W01", "2025-W02"]],
    ["weeks among them", ["wk 9", "wk 10", 11], "", ["2025-W09", "2025-W10", "2025-W11"]],
    ["months above", [1, 2, 3, 4], "Maand", MONTHS.slice(0, 4)],
    ["quarters above", [1, 2, 3, 4], "kwartaal", ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"]],
    ["Roman figures", ["I", "II", "III", "IV"], "", ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"]],
  ] as const)("takes numbers for what %s say", (_what, row, said, expected) => {
    expect(read(row, said)).toEqual(expected);
  });

  it("counts weeks through under months, and within each month when they begin again", () => {
    const over = ["jan", "jan", "jan", "jan", "feb", "feb", "feb", "feb"];
    expect(read([1, 2, 3, 4, 5, 6, 7, 8], "", over)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((week) => `2025-W0${week}`));
    expect(read([1, 2, 3, 4, 1, 2, 3, 4], "", over)).toEqual([
      ...Array(4).fill("2025-01"),
      ...Array(4).fill("2025-02"),
    ]);
  });

  it("names the days of a month, and days without a year", () => {
    const days = Array.from({ length: 30 }, (_, at) => at + 1);
    expect(read(["Naam", ...days])[30]).toBe("---30");
    expect(
      readPeriodRow(
        ["6-1", "13-1", "20-1"].map((value) => ({ value, style: PLAIN })),
        {},
        { said: "" },
      ),
    ).toEqual(["--01-06", "--01-13", "--01-20"].map((text) => ({ text, kind: "day" })));
  });

  it.each([
    ["counts of turns", [4, 4, 2, 4, 4], "Weken"],
    ["blocks", ["A", "B", "C", "D", "E"], ""],
    ["homes", [1, 3, 5, 7, 9, 11], ""],
    ["three letters", ["J", "F", "M"], ""],
    ["numbers of questions", ["Vraag", 1, 2, 3, 4], ""],
  ])("does not take %s for times", (_what, row, said) => {
    expect(read(row, said)).toEqual(row.map(() => null));
  });
});
