import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recogniseWorkbook } from "../../src/recognise/recognise-workbook.ts";
import type { RecognisedTable } from "../../src/recognise/recognised.ts";
import type { CellValue } from "../../src/workbook/cell.ts";
import { linesOf } from "../support/lines.ts";
import { type SheetExtras, workbookOf } from "../support/sheet.ts";

function tablesOf(name: string, lines: readonly (readonly CellValue[])[], extras: SheetExtras = {}) {
  return recogniseWorkbook(workbookOf({ [name]: lines }, { [name]: extras })).tables;
}

function turnsOf(table: RecognisedTable | undefined): Record<string, number>[] {
  return (table?.rows ?? []).map(({ occurrences }) => Object.fromEntries(occurrences ?? []));
}

const SPELLINGS: Readonly<Record<string, readonly CellValue[]>> = {
  letters: "J F M A M J J A S O N D".split(" "),
  short: "jan feb mrt apr mei jun jul aug sep okt nov dec".split(" "),
  long: "Januari Februari Maart April Mei Juni Juli Augustus September Oktober November December".split(" "),
  numbers: Array.from({ length: 12 }, (_, at) => at + 1),
};
const TASKS = ["vegen", "dweilen", "ramen lappen", "snoeien", "lampen nalopen", "blad ruimen", "maaien"];
const MARKS = ["x", "X", "✓", "●", 1, "2x", 4, "v"] as const;
const TURNS: Readonly<Record<string, number>> = { "2x": 2, "4": 4 };

describe("a matrix of months", () => {
  it("law: gives its turns however the months are written, wherever it stands, with or without a heading over them", () => {
    const sheets = fc.record({
      spelling: fc.constantFrom(...Object.keys(SPELLINGS)),
      grouped: fc.boolean(),
      left: fc.integer({ min: 0, max: 2 }),
      top: fc.integer({ min: 1, max: 4 }),
      after: fc.constantFrom([], ["Min."], ["Opm.", "Totaal"]),
      marks: fc.array(fc.array(fc.option(fc.constantFrom(...MARKS), { nil: null }), { minLength: 12, maxLength: 12 }), {
        minLength: 3,
        maxLength: 7,
      }),
    });
    fc.assert(
      fc.property(sheets, ({ spelling, grouped, left, top, after, marks }) => {
        fc.pre(marks.flat().filter((mark) => mark !== null).length >= marks.length * 3);
        const margin = Array<CellValue>(left).fill(null);
        const months = SPELLINGS[spelling] ?? [];
        const withGroup = grouped || spelling === "numbers";
        const lines: CellValue[][] = [
          [...margin, "Beheerplan 2025"],
          [],
          ...(withGroup ? [[...margin, null, null, "maand"]] : []),
          [...margin, "Taak", "Wie", ...months, ...after],
          ...marks.map((row, at) => [...margin, TASKS[at] ?? "", "ploeg", ...row]),
        ];
        const group = `${String.fromCharCode(67 + left)}${top + 2}:${String.fromCharCode(78 + left)}${top + 2}`;
        const tables = tablesOf("Blad1", lines, { top, ...(withGroup ? { merges: [group] } : {}) });
        expect(tables.map(({ kind }) => kind)).toEqual(["task"]);
        expect(turnsOf(tables[0])).toEqual(
          marks.map((row) =>
            Object.fromEntries(
              row.flatMap((mark, at) =>
                mark === null ? [] : [[`2025-${String(at + 1).padStart(2, "0")}`, TURNS[String(mark)] ?? 1]],
              ),
            ),
          ),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("counts fills, and says what they stand for below without taking that for a row", () => {
    const lines = linesOf(`
      Planning 2026 | | | |
      Werk | jan | feb | mrt | apr
      Gevel reinigen | | | |
      Heg snoeien | | | |

      | = doen`);
    const green = { fill: "92D050" };
    const [table] = tablesOf("Kleuren", lines, { styles: { "C3:D3": green, B4: green, A6: green } });
    expect(turnsOf(table)).toEqual([{ "2026-02": 1, "2026-03": 1 }, { "2026-01": 1 }]);
    expect(table?.rows.map(({ row }) => row)).toEqual([3, 4]);
  });
});

describe("a word merged over numbers", () => {
  it("says that they are months", () => {
    const [table] = tablesOf(
      "Planning 2025",
      linesOf(`
      Taak | Ruimte | Maanden | | | | Wie
       | | 1 | 2 | 3 | 4 |
      Vegen | hal | x | x | | x | Ans
      Ramen | trap | | x | | | Bob`),
      { merges: ["A1:A2", "B1:B2", "C1:F1", "G1:G2"] },
    );
    expect(table?.headerRows).toEqual([1, 2]);
    expect(turnsOf(table)).toEqual([{ "2025-01": 1, "2025-02": 1, "2025-04": 1 }, { "2025-02": 1 }]);
  });
});

describe("colours beside marks", () => {
  const LINES = `
      Taak | Wie | jan | feb | mrt | apr
      Vegen | Ans | x | | x |
      Ramen | Bob | | | |
      Dweilen | Cas | | x | | x`;
  const green = { fill: "92D050" };

  function read(styles: SheetExtras["styles"], above = "") {
    const { tables, problems } = recogniseWorkbook(
      workbookOf({ "Rooster 2025": linesOf(above + LINES) }, { "Rooster 2025": styles ? { styles } : {} }),
    );
    const told = problems.map(({ code, places }) => [code, ...places.map(({ cell }) => cell)]);
    return { ramen: turnsOf(tables[0])[1], all: turnsOf(tables[0]), told };
  }

  it("are turns in a row without a mark, and that is told", () => {
    const { ramen, told } = read({ C3: green, F3: green });
    expect(ramen).toEqual({ "2025-01": 1, "2025-04": 1 });
    expect(told).toEqual([["R002", "C3", "F3"]]);
  });

  it("are turns there too when the marks stand on colour", () => {
    const { all } = read({ C2: green, E2: green, D4: green, F4: green, D3: green });
    expect(all).toEqual([{ "2025-01": 1, "2025-03": 1 }, { "2025-02": 1 }, { "2025-02": 1, "2025-04": 1 }]);
  });

  it("are no turns, and told, when a row with marks has the same colour in an empty cell", () => {
    const { all, told } = read({ D2: green, C3: green });
    expect(all).toEqual([{ "2025-01": 1, "2025-03": 1 }, {}, { "2025-02": 1, "2025-04": 1 }]);
    expect(told).toEqual([["R003", "D2", "C3"]]);
  });

  it.each([
    ["a column", { "C2:C4": green }],
    ["a row", { "A3:F3": green }],
    ["a row with marks", { "A2:F2": green }],
  ])("are shading over the whole of %s", (_, styles) => {
    const { ramen, told } = read(styles);
    expect(ramen).toEqual({});
    expect(told).toEqual([]);
  });

  it("are turns everywhere when they are explained, and not because a title is about gardens", () => {
    const styles = { D3: green, E4: green };
    const [vegen, ramen] = read(styles, "groen = extra beurt").all;
    expect([vegen, ramen]).toEqual([{ "2025-01": 1, "2025-02": 1, "2025-03": 1 }, { "2025-03": 1 }]);
    const garden = read(styles, "Groenonderhoud");
    expect(garden.all.slice(0, 2)).toEqual([{ "2025-01": 1, "2025-03": 1 }, {}]);
    expect(garden.told).toEqual([["R003", "D3", "E4"]]);
  });
});

describe("a matrix of weeks", () => {
  it("stands under months that are merged over it, with places merged beside it", () => {
    const lines = linesOf(`
      Schoonmaakrooster 2025 | | | | | | | | | |
      | | | januari | | | | februari | | |
      Plek | Taak | Wie | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      Trap A | vegen | Ans | x | | x | | x | | x |
      | dweilen | Joop | X | 2 | | x | | | | x`);
    const [table] = tablesOf("Rooster", lines, { merges: ["D2:G2", "H2:K2", "A4:A5"] });
    expect(turnsOf(table)).toEqual([
      { "2025-W01": 1, "2025-W03": 1, "2025-W05": 1, "2025-W07": 1 },
      { "2025-W01": 1, "2025-W02": 2, "2025-W04": 1, "2025-W08": 1 },
    ]);
    expect(table?.rows.map(({ cells }) => cells.get("1")?.value)).toEqual(["Trap A", "Trap A"]);
  });

  it("stands over its dates", () => {
    const lines = linesOf(`
      week | | 10 | 11 | 12
      taak | wie | 3-3-2025 | 10-3-2025 | 17-3-2025
      Vegen | Ans | x | | x
      Dweilen | Bob | | x |
      Lampen | Cor | x | |`);
    const [table] = tablesOf("Rooster", lines);
    expect(table?.headerRows).toEqual([1, 2]);
    expect(turnsOf(table)).toEqual([{ "-W10": 1, "-W12": 1 }, { "-W11": 1 }, { "-W10": 1 }]);
  });

  it("with names in it has a turn for each, but none for holidays", () => {
    const lines = linesOf(`
      Wie doet wat | | | |
      week | 36 | 37 | 38 | 39
      Trappenhuis | Ans | Joop | Ans + Joop | Ans
      Containers | Joop | vakantie | Ans | Joop
      Tuin | Ria | Ans | | Ria`);
    const [table] = tablesOf("Weekdienst 2025", lines);
    expect(table?.kind).toBe("task");
    expect(turnsOf(table)).toEqual([
      { "2025-W36": 1, "2025-W37": 1, "2025-W38": 1, "2025-W39": 1 },
      { "2025-W36": 1, "2025-W38": 1, "2025-W39": 1 },
      { "2025-W36": 1, "2025-W37": 1, "2025-W39": 1 },
    ]);
    expect(table?.columns[0]).toMatchObject({ field: "space" });
  });

  it("with a row for each week is of tasks as well", () => {
    const lines = linesOf(`
      week | datum | trappen | hal | container
      1 | 6-1-2025 | Ans | Joop | Piet
      2 | 13-1-2025 | Joop | Piet | Ans
      3 | 20-1-2025 | Piet | Ans | Joop`);
    expect(tablesOf("Rooster", lines).map(({ kind }) => kind)).toEqual(["task"]);
  });
});

describe("figures in a matrix", () => {
  it("are amounts in a table of costs, also when they are as small as turns", () => {
    const [table] = tablesOf(
      "Uitgaven 2025",
      linesOf(`
        Kostenpost | Jan | Feb | Mrt
        Schoonmaak | 12 | 14 | 15
        Verzekering | 20 | 18 | 22`),
    );
    expect(table?.kind).toBe("cost_line");
    expect(table?.columns.slice(1).map(({ type }) => type)).toEqual(["amount", "amount", "amount"]);
    expect(table?.rows.map(({ occurrences }) => occurrences)).toEqual([undefined, undefined]);
  });

  it("are no turns when there are more than anybody does in a month, typed as text or not", () => {
    const types = (sign: string) =>
      tablesOf(
        "Verbruik 2025",
        linesOf(`
          Ruimte | Jan | Feb | Mrt
          hal | ${sign}500 | ${sign}450 | ${sign}700
          kelder | ${sign}610 | ${sign}480 | ${sign}720`),
      )[0]
        ?.columns.slice(1)
        .map(({ type }) => type);
    expect(types("")).not.toContain("marks");
    expect(types("'")).not.toContain("marks");
  });
});

describe("letters in a matrix", () => {
  const turns = (legend: string, rows: readonly (readonly CellValue[])[]) =>
    turnsOf(tablesOf("Plan 2025", [[legend], ["Plek", "wk 10", "wk 11", "wk 12", "wk 13"], ...rows])[0]);

  it("are turns when the legend says which task they are", () => {
    const found = turns("O = onkruid; V = vegen; N = nazien", [
      ["Hof", "O", "v", "o", "N"],
      ["Pad", "n", null, "O", null],
      ["Hek", "V", "-", "V", "o"],
    ]);
    expect(found.map((row) => Object.values(row).reduce((sum, one) => sum + one, 0))).toEqual([4, 2, 3]);
  });

  it("are none when the legend says that nothing was done", () => {
    const found = turns("x = gedaan, o = overgeslagen", [
      ["Hof", "x", "o", "x", "o"],
      ["Pad", "o", "x", null, "x"],
      ["Hek", "x", "x", "x", "o"],
    ]);
    expect(found.map((row) => Object.values(row).length)).toEqual([2, 2, 3]);
  });

  it("from A+ to D are levels of quality, and what is none is told", () => {
    const { tables, problems } = recogniseWorkbook(
      workbookOf({
        Ronde: [
          ["Plek", "Onderdeel", "5-1-2025", "2-2-2025", "2-3-2025", "6-4-2025"],
          ["Hal", "vloer", "A", "B", "c", "B/C"],
          ["Hal", "ramen", "A+", "B", "-", "A"],
          ["Trap", "vloer", "C", "D", "B", "n.v.t."],
          ["Tuin", "gras", "D", "A", "A", "A"],
        ],
      }),
    );
    expect(tables[0]?.kind).toBe("indicator_score");
    expect(tables[0]?.rows[0]?.cells.get("5")?.value).toBe("C");
    expect(tables[0]?.rows.some(({ occurrences }) => occurrences !== undefined)).toBe(false);
    expect(problems.filter(({ code }) => code === "V017").flatMap(({ places }) => places)).toEqual([
      { sheet: "Ronde", cell: "F2" },
    ]);
  });
});

describe("headings that stand for a time", () => {
  const ROWS: readonly (readonly [string, ...CellValue[]])[] = [
    ["vegen", "x", null, "2x", "X", "-", "v", "(x)", null],
    ["dweilen", null, "x", null, "x", null, null, "x", "x"],
    ["ramen lappen", null, null, "x", null, null, null, null, "x"],
    ["lampen", "x", "x", null, null, "x", "3x", null, null],
  ];
  const WANTED = ROWS.map((row) =>
    row.slice(1).map((mark) => (mark === null || mark === "-" ? 0 : Number.parseInt(String(mark), 10) || 1)),
  );

  it.each([
    ["Taak | wk 1 | wk 2 | wk 3 | wk 4 | wk 5 | wk 6 | wk 7 | wk 8"],
    ["Taak | W01 | W02 | W03 | W04 | W05 | W06 | W07 | W08"],
    ["| weeknummers\nTaak | 48 | 49 | 50 | 51 | 52 | 1 | 2 | 3"],
    ["| jan | | | | feb | | |\nTaak | wk1 | wk2 | wk3 | wk4 | wk5 | wk6 | wk7 | wk8"],
    ["| jan | | | | feb | | |\nTaak | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8"],
    ["Taak | 6-1 | 13-1 | 20-1 | 27-1 | 3-2 | 10-2 | 17-2 | 24-2"],
    ["Taak | wk 2 (6-1) | wk 3 (13-1) | wk 4 (20-1) | wk 5 (27-1) | wk 6 (3-2) | wk 7 (10-2) | wk 8 | wk 9"],
    ["Taak | ma | di | wo | do | vr | za | zo"],
    ["Taak | m | d | w | d | v | z | z"],
    ["Taak | ma 6-1 | di 7-1 | wo 8-1 | do 9-1 | vr 10-1 | za 11-1 | zo 12-1"],
    ["Taak | 1e kw | 2e kw | 3e kw | 4e kw"],
    ["Taak | I | II | III | IV"],
    ["Taak | voorjaar | zomer | najaar | winter"],
    ["Taak | jan/feb | mrt/apr | mei/jun | jul/aug | sep/okt | nov/dec"],
    ["| 2025 | | | | 2026\nTaak | sep | okt | nov | dec | jan | feb | mrt | apr"],
    ["Taak | jan '25 | feb '25 | mrt '25 | apr '25 | mei '25 | jun '25 | jul '25 | aug '25"],
  ])("%s", (headings) => {
    const heads = linesOf(headings);
    const width = (heads.at(-1)?.length ?? 1) - 1;
    for (const title of [[["Rooster zelfbeheer"], []], []]) {
      const lines = [...title, ...heads, ...ROWS.map((row) => row.slice(0, width + 1))];
      const tables = tablesOf("Planning", lines);
      expect(tables.map(({ kind }) => kind)).toEqual(["task"]);
      const periods = (tables[0]?.columns ?? []).flatMap(({ period }) => period ?? []);
      expect(periods).toHaveLength(width);
      const turns = turnsOf(tables[0]).map((own) => periods.map((period) => own[period] ?? 0));
      expect(turns).toEqual(WANTED.map((row) => row.slice(0, width)));
    }
  });
});

describe("a matrix of hours", () => {
  const HOURS: readonly (readonly CellValue[])[] = [
    ["Naam", "jan", "feb", "mrt", "apr"],
    ["Soraya P.", 2, 3, null, 1],
    ["Henk D.", 1, null, 2, 2],
    ["Bep Damen", 4, 2, 2, null],
  ];

  it("holds no turns: where the sheet or its title says so, a figure is hours, and the names are of people", () => {
    const bySheet = tablesOf("Vrijwilligersuren", HOURS)[0];
    const byTitle = tablesOf("Blad1", [["Urenregistratie tuingroep 2026"], [], ...HOURS])[0];
    for (const table of [bySheet, byTitle]) {
      expect([table?.kind, table?.table]).toEqual(["other", "zbUren"]);
      expect(table?.columns.map(({ field }) => field)).toEqual(["participant", "hours", "hours", "hours", "hours"]);
      expect(table?.columns[0]?.personal).toBe(true);
      expect(turnsOf(table)).toEqual([{}, {}, {}]);
    }
  });

  it("is a matrix of turns as long as crosses stand in it, or hours are said of something else", () => {
    const tasks = HOURS.map((line, at) => (at === 0 ? line : [TASKS[at] ?? "", ...line.slice(1)]));
    const crossed = tasks.map((line, at) => (at === 2 ? [line[0] ?? null, "x", null, "x", 2] : line));
    for (const [title, lines] of [
      ["Urenstaat 2026", crossed],
      ["Schoonmaak, 12 uren per week, 2026", tasks],
      ["Rooster in kantooruren 2026", tasks],
    ] as const) {
      const table = tablesOf("Blad1", [[title], [], ...lines])[0];
      expect(table?.kind).toBe("task");
      expect(turnsOf(table)[0]).toEqual({ "2026-01": 2, "2026-02": 3, "2026-04": 1 });
    }
  });
});

describe("a year over the months", () => {
  it.each([
    ["merged down to the months", ["A1:A2", "B1:B2", "C1:F1", "G1:G2"]],
    ["merged over the months alone", ["C1:F1"]],
  ])("is part of the headings, with the words beside it: %s", (_, merges) => {
    const [table] = tablesOf(
      "Rooster",
      linesOf(`
      Ruimte | Werkzaamheden | 2025 | | | | Opmerking
       | | jan | feb | mrt | apr |
      Hal | Vegen | x | | x | | let op
      Trap | Dweilen | | x | | x |`),
      { merges },
    );
    expect(table?.headerRows).toEqual([1, 2]);
    expect(table?.columns.map(({ heading }) => heading)).toEqual([
      "Ruimte",
      "Werkzaamheden",
      "2025 / jan",
      "2025 / feb",
      "2025 / mrt",
      "2025 / apr",
      "Opmerking",
    ]);
    expect(turnsOf(table)).toEqual([
      { "2025-01": 1, "2025-03": 1 },
      { "2025-02": 1, "2025-04": 1 },
    ]);
  });
});
