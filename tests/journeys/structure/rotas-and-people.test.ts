import { describe, expect, it } from "vitest";
import { recogniseWorkbook } from "../../../src/recognise/recognise-workbook.ts";
import { COMPUTED_VALUES, NO_CONTEXT } from "../../../src/schema/computed-values.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { workbookOf } from "../../support/sheet.ts";
import { day, planOf } from "./plan-of.ts";

type Rows = readonly (readonly CellValue[])[];

/** From the sheets as people keep them, to the rows of ours. */
function planFrom(sheets: Readonly<Record<string, Rows>>) {
  const { tables, problems: recognised } = recogniseWorkbook(workbookOf(sheets), []);
  const plan = planOf(tables);
  const tasks = plan.rows("zbTaken");
  const turns = plan
    .rows("zbRooster")
    .map(({ task, on, period, who }) => [
      tasks.findIndex(({ id }) => id === task),
      on ?? period,
      ...(who === undefined ? [] : [who]),
    ]);
  return { ...plan, tables, recognised, tasks, turns, notes: plan.rows("zbRooster").flatMap(({ note }) => note ?? []) };
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
      ["Poetsen", "1e etage"],
      ["Poetsen", "2e etage"],
      ["Poetsen", "Begane grond"],
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

  it("go to Wie also where most cells are crosses", () => {
    const plan = planFrom({
      Blad1: [
        ["Taak", "jan", "feb", "mrt", "apr"],
        ["Ramen", "x", "x", "An", "x"],
        ["Kelder", "x", "x", null, "x"],
      ],
    });
    expect(plan.rows("zbRooster").map(({ who }) => who)).toEqual([
      ...[undefined, undefined, "An", undefined],
      ...[undefined, undefined, undefined],
    ]);
    expect(plan.notes).toEqual([]);
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
    expect(byName.rows("zbRooster").map(({ who }) => who)).toEqual([
      ...["Wil Peters, Corrie van Dam", "Wil Peters", "Wil Peters, Corrie van Dam"],
    ]);
    expect(byName.leftOver).toEqual(["jan: RB", "feb: KV", "mrt: RB", "jan: KV", "mrt: RB"]);
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

describe("a rota with a row for each person", () => {
  const NAMES: Rows = [
    ["Naam", "mrt", "apr", "mei", "jun"],
    ["Wil Peters", "x", null, "x", null],
    ["Corrie van Dam", null, "x", null, "x"],
    ["Ahmed Kaya", "x", "x", null, "vakantie"],
  ];

  it("has the task that the name of the sheet says", () => {
    const plan = planFrom({ "Tuin 2025": NAMES });
    expect(plan.tasks.map(({ name }) => name)).toEqual(["Tuin"]);
    expect(plan.turns).toEqual([
      [0, "2025-03", "Wil Peters, Ahmed Kaya"],
      [0, "2025-05", "Wil Peters"],
      [0, "2025-04", "Corrie van Dam, Ahmed Kaya"],
      [0, "2025-06", "Corrie van Dam"],
    ]);
    expect(plan.leftOver).toEqual(["jun: vakantie"]);
  });

  it("makes no tasks without a name when nothing says what is done: it is kept, and told", () => {
    const plan = planFrom({ Blad1: NAMES });
    expect(plan.tasks).toEqual([]);
    expect(plan.turns).toEqual([]);
    expect(plan.codes).toContain("S012");
    expect(plan.codes).not.toContain("S016");
    expect(plan.leftOver).toEqual(
      expect.arrayContaining(["Naam: Wil Peters", "Naam: Corrie van Dam", "Naam: Ahmed Kaya", "jun: vakantie"]),
    );
  });

  it("is who came, where yes and no stand beside what somebody is in the group", () => {
    const plan = planFrom({
      Presentie: [
        ["Presentielijst overleg"],
        ["Naam", "Functie", "14-1-2025", "11-3-2025", "13-5-2025"],
        ["Els", "voorzitter", "ja", "ja", "nee"],
        ["Kees", "penningmeester", "ja", "afgemeld", "ja"],
        ["Nadia", "lid", "nee", "ja", "ja"],
      ],
    });
    expect(plan.tasks.map(({ name }) => name)).toEqual(["overleg"]);
    expect(plan.turns).toEqual([
      [0, day(2025, 1, 14), "Els, Kees"],
      [0, day(2025, 3, 11), "Els, Nadia"],
      [0, day(2025, 5, 13), "Kees, Nadia"],
    ]);
    expect(plan.leftOver).toEqual([
      ...["Functie: voorzitter", "Functie: penningmeester", "11-3-2025: afgemeld", "Functie: lid"],
    ]);
  });

  it("has no task that is called no", () => {
    const plan = planFrom({
      Blad1: [
        ["Plek", "jan", "feb", "mrt"],
        ["Hal", "ja", "nee", "ja"],
        ["Kelder", "nee", "ja", "nvt"],
      ],
    });
    expect(plan.tasks.map(({ name, space }) => [name, space])).toEqual([
      [undefined, "Hal"],
      [undefined, "Kelder"],
    ]);
    const rowsOf = () => plan.tasks as never;
    expect(COMPUTED_VALUES.taskOfTurn?.({ task: String(plan.tasks[0]?.id) }, { ...NO_CONTEXT, rowsOf })).toBe("Hal");
    expect(plan.turns).toEqual([
      [0, "--01"],
      [0, "--03"],
      [1, "--02"],
    ]);
  });
});

describe("a list of days with who has the turn", () => {
  it("has the task that the name of the sheet says, also without the word for a rota", () => {
    const plan = planFrom({
      Tuindienst: [
        ["Datum", "Wie", "Reserve", "Opmerking"],
        ["7-3-2026", "Wil en Corrie", "Ahmed", "hark meenemen"],
        ["21-3-2026", "Ahmed", "Truus", null],
        ["4-4-2026", "Truus", "Wil", "Pasen?"],
      ],
    });
    expect(plan.tasks.map(({ name }) => name)).toEqual(["Tuindienst"]);
    expect(plan.turns).toEqual([
      [0, day(2026, 3, 7), "Wil en Corrie"],
      [0, day(2026, 3, 21), "Ahmed"],
      [0, day(2026, 4, 4), "Truus"],
    ]);
    expect(plan.notes).toEqual(["hark meenemen", "Pasen?"]);
    expect(plan.leftOver).toEqual(["Reserve: Ahmed", "Reserve: Truus", "Reserve: Wil"]);
  });
});

describe("a count beside a task", () => {
  it("is no total where there is nothing that it could be the total of, and is not lost", () => {
    const plan = planFrom({
      Takenlijst: [
        ["Taak", "Ruimte", "Frequentie", "Aantal"],
        ["dweilen", "hal", "wekelijks", 3],
        ["vegen", "trap", "maandelijks", 2],
      ],
    });
    expect(plan.tasks).toHaveLength(2);
    expect(plan.leftOver).toEqual(["Aantal: 3", "Aantal: 2"]);
  });
});

describe("hours without a day", () => {
  it("are kept and told, with a week in each row: no hour is a total, and what was done is no task", () => {
    const plan = planFrom({
      Uren: [
        ["Week", "Wie", "Wat gedaan", "Aantal uur"],
        [14, "Ria", "trap", 2],
        [14, "Kees", "tuin", 3.5],
        [15, "Ria", "trap", 2],
        ["totaal", null, null, 7.5],
      ],
    });
    expect(plan.tasks).toEqual([]);
    expect(plan.rows("zbUren")).toEqual([]);
    expect(plan.codes).toContain("S026");
    expect(plan.leftOver).toEqual([
      ...["Week: 14", "Wie: Ria", "Wat gedaan: trap", "Aantal uur: 2"],
      ...["Week: 14", "Wie: Kees", "Wat gedaan: tuin", "Aantal uur: 3,5"],
      ...["Week: 15", "Wie: Ria", "Wat gedaan: trap", "Aantal uur: 2"],
    ]);
  });

  const FIGURES: Rows = [
    ["Naam", "Taak", "jan", "feb", "mrt", "Totaal"],
    ["Sjaan Vos", "trappenhuis", "4", "3,5", "4", "11,5"],
    ["Piet Mol", "hal en lift", "2", "2,5", "2", "6,5"],
    ["Gerda Smit", "tuin", "0", "0", "3", "3"],
  ];

  it("are told by the name of a file too, whose words are tied together", () => {
    const plan = planFrom({ "07_uren_per_maand": FIGURES });
    expect(plan.tasks).toEqual([]);
    expect(plan.codes).toContain("S026");
    expect(plan.leftOver).toEqual(expect.arrayContaining(["Naam: Sjaan Vos", "feb: 3,5", "Taak: tuin", "mrt: 3"]));
  });

  it("are no turns where nothing says that they are hours: a figure with a comma shows it, and it is told", () => {
    const plan = planFrom({ Blad1: FIGURES });
    expect(plan.tasks.map(({ name }) => name)).toEqual(["trappenhuis", "hal en lift", "tuin"]);
    expect(plan.turns).toEqual([]);
    expect(plan.recognised.map(({ code }) => code)).toContain("R004");
    expect(plan.leftOver).toEqual(
      expect.arrayContaining(["Naam: Piet Mol", "jan: 4", "feb: 3,5", "feb: 2,5", "mrt: 4", "jan: 0"]),
    );
  });
});

describe("times of the clock", () => {
  it("are when a task begins, never how many minutes it takes; until when it lasts is kept", () => {
    const plan = planFrom({
      Activiteiten: [
        ["Datum", "Tijd", "Activiteit", "Waar"],
        ["22-3-2026", "10.00 - 13.00", "Opschoondag", "binnenplaats"],
        ["17-5-2026", "14.00", "Geveltuintjes planten", "Merelweg"],
        ["12-11-2026", "19.30", "Bewonersavond", "buurthuis"],
      ],
    });
    expect(plan.tasks.map(({ name, startsAt, minutes }) => [name, startsAt, minutes])).toEqual([
      ["Opschoondag", "10:00", undefined],
      ["Geveltuintjes planten", "14:00", undefined],
      ["Bewonersavond", "19:30", undefined],
    ]);
    expect(plan.leftOver).toEqual(["Tijd: 10.00 - 13.00"]);
  });

  it("are as well the times that Excel keeps as a part of a day", () => {
    const { tables } = recogniseWorkbook(
      workbookOf(
        {
          Agenda: [
            ["Datum", "Tijd", "Activiteit", "Waar"],
            ["22-3-2026", 10 / 24, "Opschoondag", "binnenplaats"],
            ["17-5-2026", 19.5 / 24, "Bewonersavond", "buurthuis"],
          ],
        },
        { Agenda: { styles: { "B2:B3": { format: "h:mm" } } } },
      ),
      [],
    );
    expect(
      planOf(tables)
        .rows("zbTaken")
        .map(({ startsAt }) => startsAt),
    ).toEqual(["10:00", "19:30"]);
  });

  it("are not what stands under a heading that asks for how long, nor figures without a time", () => {
    const plan = planFrom({
      Taken: [
        ["Taak", "Ruimte", "Frequentie", "Tijd"],
        ["dweilen", "hal", "wekelijks", "45"],
        ["vegen", "trap", "maandelijks", "1,5 uur"],
      ],
      Werk: [
        ["Taak", "Ruimte", "Frequentie", "Duur"],
        ["ramen", "hal", "wekelijks", "10:00"],
        ["soppen", "trap", "maandelijks", "14:00"],
      ],
    });
    expect(plan.tasks.map(({ minutes, startsAt }) => [minutes, startsAt]).slice(0, 2)).toEqual([
      [45, undefined],
      [90, undefined],
    ]);
    expect(plan.tasks.map(({ startsAt }) => startsAt)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe("how long a task takes", () => {
  it("is minutes, whatever unit stands in the cells and however the heading asks", () => {
    for (const heading of ["Tijd", "Hoe lang ongeveer?", "Hoeveel tijd?", "Duur"]) {
      const plan = planFrom({
        Takenlijst: [
          ["Wat moet er gebeuren?", "Waar?", "Hoe vaak?", heading],
          ["Bladeren ruimen", "binnenplaats", "1x per maand", "1,5 uur"],
          ["Lampen controleren", "kelder", "1x per maand", "half uur"],
          ["Containers schoonspuiten", "hal", "4x per jaar", "2 uur"],
        ],
      });
      expect(plan.tasks.map(({ minutes }) => minutes)).toEqual([90, 30, 120]);
      expect(plan.leftOver).toEqual([]);
    }
  });

  it("is counted in hours where the heading says so", () => {
    const plan = planFrom({
      Takenlijst: [
        ["Taak", "Ruimte", "Frequentie", "Uren"],
        ["dweilen", "hal", "wekelijks", 1.5],
        ["vegen", "trap", "wekelijks", 2],
      ],
    });
    expect(plan.tasks.map(({ minutes }) => minutes)).toEqual([90, 120]);
  });
});

describe("how often a task is done", () => {
  it.each([
    ["1x p/2 wkn", 26],
    ["1x p/wk", 52],
    ["1x p.w.", 52],
    ["2x p.j.", 2],
    ["2x p/jr", 2],
    ["1x p.m.", 12],
    ["1x p/3 mnd", 4],
  ])("is read where it is abbreviated: %s", (rhythm, turns) => {
    const plan = planFrom({
      Beheerplan: [
        ["Ruimte", "Werkzaamheden", "Freq."],
        ["Trappenhuis", "vegen", "wekelijks"],
        ["Trappenhuis", "dweilen", rhythm],
      ],
    });
    expect(plan.tasks.map(({ frequency, turnsPerYear }) => [frequency, turnsPerYear])).toEqual([
      ["wekelijks", 52],
      [rhythm, turns],
    ]);
  });
});

describe("a rota with a row for each week and houses that have the turn", () => {
  it("has a task for each column, and who has the turn as it is written", () => {
    const plan = planFrom({
      Schoonmaakrooster: [
        ["Schoonmaakrooster portiek Merelweg 11-21, 2025"],
        [],
        ["Week", "Datum", "Trap", "Hal", "Ramen"],
        [1, "4-1-2025", "nr 11", "nr 13", null],
        [2, "11-1-2025", "nr 13", "nr 15", "nr 11"],
        [3, "18-1-2025", "nr 15", "nr 17", null],
        [4, "25-1-2025", "nr 17", "nr 19", "nr 13"],
        [5, "1-2-2025", "nr 19", "nr 11", null],
      ],
    });
    expect(plan.tasks.map(({ name }) => name)).toEqual(["Trap", "Hal", "Ramen"]);
    expect(plan.turns).toHaveLength(12);
    expect(plan.turns.slice(0, 5)).toEqual([
      [0, day(2025, 1, 4), "nr 11"],
      [1, day(2025, 1, 4), "nr 13"],
      [0, day(2025, 1, 11), "nr 13"],
      [1, day(2025, 1, 11), "nr 15"],
      [2, day(2025, 1, 11), "nr 11"],
    ]);
    expect(plan.leftOver).toEqual(["Week: 1", "Week: 2", "Week: 3", "Week: 4", "Week: 5"]);
  });
});

describe("a calendar of what is done on which day", () => {
  it("has a task with its time, and its day as a turn, also where the heading only says what", () => {
    const plan = planFrom({
      Agenda: [
        ["Datum", "Aanvang", "Wat", "Locatie"],
        ["14-3-2026", "10:00", "Opschoondag", "binnenplaats"],
        ["16-5-2026", "14:00", "Planten", "Merelweg"],
        ["12-9-2026", "10:00", "Opschoondag", "binnenplaats"],
      ],
    });
    expect(plan.tasks.map(({ name, space, startsAt }) => [name, space, startsAt])).toEqual([
      ["Opschoondag", "binnenplaats", "10:00"],
      ["Planten", "Merelweg", "14:00"],
    ]);
    expect(plan.turns).toEqual([
      [0, day(2026, 3, 14)],
      [1, day(2026, 5, 16)],
      [0, day(2026, 9, 12)],
    ]);
    expect(plan.leftOver).toEqual([]);
  });
});

describe("a list by week or day of a group or a house that has the turn", () => {
  it("is a rota where the title says what is done; after week 52 the next year begins", () => {
    const plan = planFrom({
      Sneeuw: [
        ["Sneeuwploeg winter 2025-2026"],
        ["Weeknr", "Ploeg", "Zout bijvullen"],
        ["50", "ploeg 1", "x"],
        ["51", "ploeg 2", null],
        ["52", "ploeg 1", "x"],
        ["1", "ploeg 2", null],
        ["2", "ploeg 1", null],
      ],
    });
    expect(plan.tasks.map(({ name }) => name)).toEqual(["Sneeuwploeg winter"]);
    expect(plan.turns).toEqual([
      [0, "2025-W50", "ploeg 1"],
      [0, "2025-W51", "ploeg 2"],
      [0, "2025-W52", "ploeg 1"],
      [0, "2026-W01", "ploeg 2"],
      [0, "2026-W02", "ploeg 1"],
    ]);
  });

  it("has a task for each question who does it, and none for what is only told", () => {
    const plan = planFrom({
      "Containers aan de straat": [
        ["Datum", "Soort container", "Wie zet buiten", "Wie haalt binnen"],
        ["2-9-2025", "GFT", "nr 14", "nr 14"],
        ["5-9-2025", "Restafval", "nr 16", "nr 16"],
        ["12-9-2025", "Papier", "nr 18", "nr 14"],
        ["16-9-2025", "GFT", "nr 14", "nr 14"],
      ],
    });
    expect(plan.tasks.map(({ name }) => name)).toEqual(["Zet buiten", "Haalt binnen"]);
    expect(plan.turns.slice(4, 6)).toEqual([
      [0, day(2025, 9, 12), "nr 18"],
      [1, day(2025, 9, 12), "nr 14"],
    ]);
    expect(plan.leftOver).toContain("Soort container: Papier");
  });

  it("may be a matrix of houses by quarter, where nearly every house comes once", () => {
    const plan = planFrom({
      Ramen: [
        ["Ramen wassen trappenhuis 2025"],
        ["Verdieping", "Kw1", "Kw2", "Kw3", "Kw4"],
        ["begane grond", "nr 1", "nr 3", "nr 5", "nr 7"],
        ["1e", "nr 9", "nr 11", "nr 13", "nr 9"],
        ["2e", "nr 15", "nr 17", null, "nr 15"],
      ],
    });
    expect(plan.tasks.map(({ name, space }) => [name, space])).toEqual([
      ["Ramen", "begane grond"],
      ["Ramen", "1e"],
      ["Ramen", "2e"],
    ]);
    expect(plan.turns[0]).toEqual([0, "2025-Q1", "nr 1"]);
    expect(plan.turns).toHaveLength(11);
  });
});
