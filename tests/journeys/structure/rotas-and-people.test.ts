import { describe, expect, it } from "vitest";
import { recogniseWorkbook } from "../../../src/recognise/recognise-workbook.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { workbookOf } from "../../support/sheet.ts";
import { planOf } from "./plan-of.ts";

type Rows = readonly (readonly CellValue[])[];

/** From the sheets as people keep them, to the rows of ours. */
function planFrom(sheets: Readonly<Record<string, Rows>>) {
  const { tables } = recogniseWorkbook(workbookOf(sheets), []);
  const plan = planOf(tables);
  const tasks = plan.rows("zbTaken");
  const turns = plan
    .rows("zbRooster")
    .map(({ task, on, period, who }) => [
      tasks.findIndex(({ id }) => id === task),
      on ?? period,
      ...(who === undefined ? [] : [who]),
    ]);
  return { ...plan, tables, tasks, turns, notes: plan.rows("zbRooster").flatMap(({ note }) => note ?? []) };
}

describe("short names in a matrix of turns", () => {
  it("are who has the turn at that place, and no tasks", () => {
    const plan = planFrom({
      Poetsrooster: [
        ["Poetsrooster jan 2026"],
        [],
        ["Trap", "Ma", "Di", "Wo"],
        ["1e etage", "Jan", "Riet", "Ali"],
        ["2e etage", "Ali", "Jan", "Bep"],
        ["Begane grond", "Bep", "Ali", "Jan"],
      ],
    });
    expect(plan.tasks.map(({ name, space }) => [name, space])).toEqual([
      [undefined, "1e etage"],
      [undefined, "2e etage"],
      [undefined, "Begane grond"],
    ]);
    expect(plan.turns).toEqual([
      ...[
        [0, "ma", "Jan"],
        [0, "di", "Riet"],
        [0, "wo", "Ali"],
      ],
      ...[
        [1, "ma", "Ali"],
        [1, "di", "Jan"],
        [1, "wo", "Bep"],
      ],
      ...[
        [2, "ma", "Bep"],
        [2, "di", "Ali"],
        [2, "wo", "Jan"],
      ],
    ]);
    expect(plan.notes).toEqual([]);
  });

  it.each([
    ["of two letters", ["An", "Bo", "Cor"]],
    ["in small letters", ["an", "bo", "ria"]],
    ["in capitals", ["JAN", "RIA", "BEP"]],
    ["that no list knows", ["Ilk", "Sym", "Fen"]],
    ["that are initials", ["RB", "KV", "NA"]],
  ])("go to Wie and to no remark that others see: names %s", (_, [first, second, third]) => {
    for (const label of ["Plek", "Taak"]) {
      const plan = planFrom({
        Blad1: [
          [label, "wk 14", "wk 15", "wk 16"],
          ["Kelder", first ?? null, second ?? null, third ?? null],
          ["Ramen", second ?? null, "x", first ?? null],
        ],
      });
      expect(plan.tables[0]?.columns.map(({ personal }) => personal)).toEqual([false, true, true, true]);
      expect(plan.tasks).toHaveLength(2);
      expect(plan.turns).toEqual([
        [0, "-W14", first],
        [0, "-W15", second],
        [0, "-W16", third],
        [1, "-W14", second],
        [1, "-W15"],
        [1, "-W16", first],
      ]);
      expect(plan.notes).toEqual([]);
    }
  });

  it("are work where the legend says so, also beside names", () => {
    const plan = planFrom({
      Rooster: [
        ["RB = ramen binnen; KV = kelder vegen"],
        ["Plek", "jan", "feb", "mrt"],
        ["Hal", "RB", "KV", "RB"],
        ["Kelder", "KV", null, "RB"],
      ],
    });
    expect(plan.tasks.map(({ name, space }) => [name, space])).toEqual([
      ["ramen binnen", "Hal"],
      ["kelder vegen", "Hal"],
      ["kelder vegen", "Kelder"],
      ["ramen binnen", "Kelder"],
    ]);
    expect(plan.rows("zbRooster").flatMap(({ who }) => who ?? [])).toEqual([]);
  });

  it("are work where the rows are the people, and single letters are work too", () => {
    const byName = planFrom({
      Schoonmaak: [
        ["Naam", "jan", "feb", "mrt"],
        ["Wil Peters", "RB", "KV", "RB"],
        ["Corrie van Dam", "KV", null, "RB"],
      ],
    });
    expect(byName.rows("zbRooster").flatMap(({ who }) => who ?? [])).toEqual([]);
    const letters = planFrom({
      Tuin: [
        ["Plek", "jan", "feb", "mrt"],
        ["Voortuin", "M", "M+S", "SN"],
        ["Binnentuin", "S", null, "M"],
      ],
    });
    expect(letters.tasks.map(({ name }) => name)).toEqual(["M", "S", "SN", "S", "M"]);
  });
});
