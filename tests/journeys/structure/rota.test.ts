import { describe, expect, it } from "vitest";
import { structure } from "../../../src/journeys/structure/structure.ts";
import { recogniseWorkbook } from "../../../src/recognise/recognise-workbook.ts";
import { textOf } from "../../../src/text/nl/problem-texts.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { workbookOf } from "../../support/sheet.ts";
import { day, TODAY } from "./plan-of.ts";

type Rows = readonly (readonly CellValue[])[];

function planFrom(sheets: Readonly<Record<string, Rows>>) {
  const recognised = recogniseWorkbook(workbookOf(sheets), []);
  const { value, problems } = structure(recognised, { includeHidden: false, today: TODAY, textOf });
  const rows = (table: string) => value.rows.get(table) ?? [];
  const names = new Map(rows("zbTaken").map(({ id, name }) => [id, name]));
  return {
    tasks: rows("zbTaken").map(({ name }) => name),
    turns: rows("zbRooster").map(({ task, on, period, who }) => [names.get(String(task)) ?? task, on ?? period, who]),
    rows,
    leftOver: rows("zbOverig").map(({ heading, value }) => `${heading}: ${value}`),
    codes: problems.map(({ code }) => code),
  };
}

describe("a rota with a row for each week or day", () => {
  it("has a task for each column, and a turn for each name", () => {
    const plan = planFrom({
      Rooster: [
        ["Schoonmaakrooster 2026"],
        ["Week", "Trap A", "Trap B"],
        [10, "Jan", "Piet"],
        [11, "Piet", "Soraya"],
        [12, "vakantie", "Jan"],
        [13, "Jan", "Piet"],
      ],
    });
    expect(plan.tasks).toEqual(["Trap A", "Trap B"]);
    expect(plan.turns).toEqual([
      ["Trap A", "2026-W10", "Jan"],
      ["Trap B", "2026-W10", "Piet"],
      ["Trap A", "2026-W11", "Piet"],
      ["Trap B", "2026-W11", "Soraya"],
      ["Trap B", "2026-W12", "Jan"],
      ["Trap A", "2026-W13", "Jan"],
      ["Trap B", "2026-W13", "Piet"],
    ]);
    expect(plan.leftOver).toEqual(["Trap A: vakantie"]);
  });

  it("keeps the days, and gives a task that the workbook has its turns", () => {
    const plan = planFrom({
      Taken: [
        ["Taak", "Ruimte", "Frequentie", "Minuten"],
        ["dweilen", "trap A", "wekelijks", 60],
        ["vegen", "hal", "wekelijks", 15],
      ],
      Rooster: [
        ["Datum", "Trap A", "Hal"],
        ["7-3-2026", "Jan", "Piet"],
        ["14-3-2026", "Piet", "-"],
        ["21-3-2026", "Soraya", "Jan"],
      ],
    });
    expect(plan.tasks).toEqual(["dweilen", "vegen"]);
    expect(plan.turns.slice(0, 3)).toEqual([
      ["dweilen", day(2026, 3, 7), "Jan"],
      ["vegen", day(2026, 3, 7), "Piet"],
      ["dweilen", day(2026, 3, 14), "Piet"],
    ]);
    expect(plan.turns).toHaveLength(5);
    expect(plan.leftOver).toEqual([]);
  });

  it("takes its task from the title where the columns are people", () => {
    const plan = planFrom({
      Blad1: [["Corveerooster 2026"], ["week", "wie"], ["week 12", "Jan"], ["week 13", "Piet"], ["week 14", "Jan"]],
    });
    expect(plan.turns).toEqual([
      ["Corvee", "2026-W12", "Jan"],
      ["Corvee", "2026-W13", "Piet"],
      ["Corvee", "2026-W14", "Jan"],
    ]);
  });

  it("is one turn for the names beside each other, also with nothing over the weeks", () => {
    const plan = planFrom({
      Blad1: [
        ["Corveerooster 2026"],
        [null, "naam 1", "naam 2"],
        ["wk 12", "Jan", "Piet"],
        ["wk 13", "Soraya", "Jan"],
        ["wk 14", "Piet", null],
      ],
    });
    expect(plan.turns).toEqual([
      ["Corvee", "2026-W12", "Jan, Piet"],
      ["Corvee", "2026-W13", "Soraya, Jan"],
      ["Corvee", "2026-W14", "Piet"],
    ]);
  });

  it("goes to Overig, told, when nothing says what is done", () => {
    const plan = planFrom({
      Blad1: [["Rooster 2026"], ["week", "wie"], ["week 12", "Jan"], ["week 13", "Piet"], ["week 14", "Jan"]],
    });
    expect(plan.turns).toEqual([]);
    expect(plan.leftOver).toHaveLength(6);
    expect(plan.codes).toContain("S012");
  });
});

describe("a rota with a row for each person", () => {
  it("has the one task of its title, and a turn for who are marked at the same time", () => {
    const plan = planFrom({
      Aanwezigheid: [
        ["Aanwezigheid werkochtenden binnentuin 2026"],
        [],
        ["Naam", "7-3-2026", "21-3-2026", "4-4-2026", "18-4-2026"],
        ["Anneke V.", "x", null, "x", null],
        ["Joop de Wit", "x", "x", null, null],
        ["Fatma Yilmaz", null, "x", "x", "2x"],
      ],
    });
    expect(plan.tasks).toEqual(["werkochtenden binnentuin"]);
    expect(plan.turns).toEqual([
      ["werkochtenden binnentuin", day(2026, 3, 7), "Anneke V., Joop de Wit"],
      ["werkochtenden binnentuin", day(2026, 4, 4), "Anneke V., Fatma Yilmaz"],
      ["werkochtenden binnentuin", day(2026, 3, 21), "Joop de Wit, Fatma Yilmaz"],
      ["werkochtenden binnentuin", day(2026, 4, 18), "Fatma Yilmaz"],
    ]);
    expect(plan.rows("zbRooster").map(({ turns }) => turns)).toEqual([1, 1, 1, 2]);
    expect(plan.leftOver).toEqual([]);
  });

  it("is a list of tasks as soon as a column says what is done", () => {
    const plan = planFrom({
      Corvee: [
        ["Corvee 2026"],
        [],
        ["Taak", "Bewoner", "jan", "feb", "mrt", "apr"],
        ["dweilen", "fam. Bakker", "x", null, "x", null],
        ["vegen", "Joop de Wit", null, "x", null, "x"],
        ["ramen", "mw. Blom", "x", null, null, "x"],
      ],
    });
    expect(plan.tasks).toEqual(["dweilen", "vegen", "ramen"]);
    expect(plan.turns.map(([task]) => task)).toEqual(["dweilen", "dweilen", "vegen", "vegen", "ramen", "ramen"]);
  });
});

describe("a list of turns", () => {
  it("has each task once, and a turn for each day with who did it", () => {
    const plan = planFrom({
      Tuinrooster: [
        ["Datum", "Taak", "Wie", "Gedaan"],
        ["7-3-2026", "gras maaien", "Jan", "x"],
        ["14-3-2026", "onkruid wieden", "Piet", null],
        ["21-3-2026", "gras maaien", "Soraya", null],
      ],
    });
    expect(plan.tasks).toEqual(["gras maaien", "onkruid wieden"]);
    expect(plan.turns).toEqual([
      ["gras maaien", day(2026, 3, 7), "Jan"],
      ["onkruid wieden", day(2026, 3, 14), "Piet"],
      ["gras maaien", day(2026, 3, 21), "Soraya"],
    ]);
    expect(plan.rows("zbRooster").map(({ done }) => done)).toEqual([true, false, false]);
    expect(plan.leftOver).toEqual([]);
  });

  it("keeps a row without a day on Overig", () => {
    const plan = planFrom({
      Tuinrooster: [
        ["Datum", "Taak", "Wie"],
        ["7-3-2026", "gras maaien", "Jan"],
        ["14-3-2026", "onkruid wieden", "Piet"],
        ["18-3-2026", "gras maaien", "Jan"],
        ["20-3-2026", "heg snoeien", "Ans"],
        ["in het voorjaar", "gras maaien", "Soraya"],
      ],
    });
    expect(plan.turns).toHaveLength(4);
    expect(plan.leftOver).toEqual(["Datum: in het voorjaar", "Taak: gras maaien", "Wie: Soraya"]);
    expect(plan.codes).toContain("S012");
  });

  it("is no list of tasks with how often they come back", () => {
    const plan = planFrom({
      Taken: [
        ["Taak", "Wie", "Datum", "Frequentie"],
        ["dweilen", "Jan", "1-3-2026", "wekelijks"],
        ["snoeien", "Piet", "8-3-2026", "2x per jaar"],
      ],
    });
    expect(plan.turns).toEqual([]);
    expect(plan.tasks).toEqual(["dweilen", "snoeien"]);
  });
});
