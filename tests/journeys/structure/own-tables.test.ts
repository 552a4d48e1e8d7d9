import { describe, expect, it } from "vitest";
import { applyMapping, formatMapping, mappingOf, parseMapping } from "../../../src/journeys/mapping.ts";
import { structure } from "../../../src/journeys/structure/structure.ts";
import type { ExistingTables } from "../../../src/journeys/structure/workspace.ts";
import { recogniseWorkbook } from "../../../src/recognise/recognise-workbook.ts";
import { textOf } from "../../../src/text/nl/problem-texts.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { workbookOf } from "../../support/sheet.ts";
import { day, TODAY } from "./plan-of.ts";

type Rows = readonly (readonly CellValue[])[];

function planFrom(sheets: Readonly<Record<string, Rows>>, existing?: ExistingTables) {
  const recognised = recogniseWorkbook(workbookOf(sheets), []);
  const result = structure(recognised, {
    includeHidden: false,
    today: TODAY,
    textOf,
    ...(existing ? { existing } : {}),
  });
  const rows = (table: string) => result.value.rows.get(table) ?? [];
  return {
    recognised,
    rows,
    result,
    codes: result.problems.map(({ code }) => code),
    leftOver: rows("zbOverig").map(({ heading, value }) => `${heading}: ${value}`),
  };
}

const GROUP: Readonly<Record<string, Rows>> = {
  Projecten: [
    ["Project", "Complex", "Trekker", "Start"],
    ["Schoon portiek", "0412", "Soraya P.", "1-1-2026"],
    ["Groene hof", "0507", "Ria M.", "1-2-2025"],
  ],
  Vrijwilligers: [
    ["Naam", "Telefoon", "Uren per maand"],
    ["Soraya P.", "0600000001", 4],
    ["Henk D.", "0600000002", 6],
  ],
  Taken: [
    ["Taak", "Ruimte", "Frequentie", "Minuten"],
    ["dweilen", "trap", "wekelijks", 60],
    ["snoeien", "tuin", "2x per jaar", 120],
  ],
  Urenstaat: [
    ["Datum", "Project", "Naam", "Wat gedaan", "Aantal uur"],
    ["1-3-2026", "Schoon portiek", "Soraya P.", "dweilen", "1,5"],
    ["2-3-2026", "Groene hof", "Bep Damen", "heg geknipt", "2"],
    ["3-3-2026", "Groene hof", "Henk D. en Bep", "snoeien", "3"],
  ],
};

describe("a list of hours", () => {
  it("goes to Uren, with initiative, task and participant linked; who was on no list is added", () => {
    const plan = planFrom(GROUP);
    expect(plan.rows("zbUren")).toEqual([
      {
        id: "U-0001",
        on: day(2026, 3, 1),
        hours: 1.5,
        initiative: "I-0001",
        task: "T-0001",
        participant: "DN-0001",
      },
      {
        id: "U-0002",
        on: day(2026, 3, 2),
        hours: 2,
        initiative: "I-0002",
        note: "heg geknipt",
        participant: "DN-0003",
      },
      {
        id: "U-0003",
        on: day(2026, 3, 3),
        hours: 3,
        initiative: "I-0002",
        task: "T-0002",
        participant: "Henk D. en Bep",
      },
    ]);
    expect(plan.rows("zbDeelnemers").map(({ id, name }) => [id, name])).toEqual([
      ["DN-0001", "Soraya P."],
      ["DN-0002", "Henk D."],
      ["DN-0003", "Bep Damen"],
    ]);
    expect(plan.rows("zbTaken")).toHaveLength(2);
    expect(plan.codes).toEqual(expect.arrayContaining(["S025", "S018"]));
    expect(plan.leftOver).toEqual([]);
  });

  it("goes there with a column for each day too; hours of a month have no day, and are kept and told", () => {
    const plan = planFrom({
      Deelnemers: [
        ["Naam", "Telefoon", "Uren per maand"],
        ["Soraya P.", "0600000001", 4],
      ],
      "Urenstaat dagen": [
        ["Naam", "7-3-2026", "14-3-2026", "21-3-2026", "28-3-2026"],
        ["Soraya P.", 2, null, "1,5", 2],
        ["Bep Damen", "-", 3, 30, null],
      ],
      "Urenstaat maanden": [
        ["Urenstaat 2025"],
        [],
        ["Naam", "jan", "feb", "mrt", "apr"],
        ["Soraya P.", 2, 2.5, null, 2],
        ["Bep Damen", 1, null, null, 1],
      ],
    });
    expect(plan.rows("zbUren").map(({ on, participant, hours }) => [on, participant, hours])).toEqual([
      [day(2026, 3, 7), "DN-0001", 2],
      [day(2026, 3, 21), "DN-0001", 1.5],
      [day(2026, 3, 28), "DN-0001", 2],
      [day(2026, 3, 14), "DN-0002", 3],
    ]);
    expect(plan.codes).toEqual(expect.arrayContaining(["S005", "S026"]));
    expect(plan.leftOver).toEqual([
      "21-3-2026: 30",
      ...["Naam: Soraya P.", "jan: 2", "feb: 2,5", "apr: 2"],
      ...["Naam: Bep Damen", "jan: 1", "apr: 1"],
    ]);
    expect(plan.rows("zbTaken")).toEqual([]);
  });

  it("is told on Herkomst, row by row", () => {
    const lines = planFrom(GROUP)
      .rows("zbHerkomst")
      .filter(({ sheet }) => sheet === "Urenstaat");
    expect(lines[0]?.decision).toBe("Herkend als tabel voor het blad Uren");
    expect(lines.find(({ decision }) => decision === "Overgenomen")).toMatchObject({
      target: "Uren U-0001 t/m U-0003",
      count: 3,
    });
  });

  it("is not added again when the list comes back", () => {
    const first = planFrom(GROUP);
    const existing = new Map([...first.result.value.rows].filter(([name]) => name !== "zbHerkomst"));
    const again = planFrom(GROUP, existing);
    for (const table of ["zbUren", "zbDeelnemers", "zbTaken", "zbInitiatieven"]) expect(again.rows(table)).toEqual([]);
  });

  it("keeps a row without hours on Overig, which is told", () => {
    const plan = planFrom({
      Uren: [
        ["Datum", "Naam", "Uren"],
        ["1-3-2026", "Soraya P.", 2],
        ["8-3-2026", "Soraya P.", "veel"],
        ["15-3-2026", "Soraya P.", 3],
      ],
    });
    expect(plan.rows("zbUren")).toHaveLength(2);
    expect(plan.leftOver).toEqual(["Datum: 8-3-2026", "Naam: Soraya P.", "Uren: veel"]);
    expect(plan.codes).toContain("S012");
  });
});

describe("what was handed out", () => {
  it("goes to Middelen: what a key opens, its number as the row's own, to whom, and whether it is back", () => {
    const plan = planFrom({
      "Sleutels uitgeleend": [
        ["Sleutelnr", "Past op", "Uitgegeven aan", "Datum uit", "Terug", "Borg"],
        ["S-01", "tuinhok", "Mw. A. Hulshof", "1-2-2025", null, "10,00"],
        ["S-02", "werkkast", "Dhr. J. Wiersma", "18 feb. 2025", "1-10-2025", null],
        ["S-03", "tuinhok", "L. de Haas", "7-3-2025", null, "10,00"],
      ],
    });
    expect(plan.rows("zbMiddelen")[1]).toEqual({
      id: "M-0002",
      ownReference: "S-02",
      name: "werkkast",
      issuedTo: "Dhr. J. Wiersma",
      issuedOn: day(2025, 2, 18),
      returnedOn: day(2025, 10, 1),
      kind: "sleutel",
    });
    expect(plan.leftOver).toEqual(["Borg: 10,00", "Borg: 10,00"]);
    expect(plan.codes).not.toContain("R001");
  });

  it.each(["Inname", "Datum inname", "Teruggegeven op"])("that came back by the column %s is back", (heading) => {
    const { rows, leftOver } = planFrom({
      Sleutels: [
        ["Sleutelnr", "Deur", "Stuks", "Uitgegeven aan", "Datum uitgifte", heading],
        ["K7", "meterkast", 1, "Dewi Hartog", "3-2-2025", null],
        ["K8", "fietsenkelder", 1, "Soraya Idris", "3-2-2025", "1-6-2025"],
      ],
    });
    expect(rows("zbMiddelen").map(({ name, returnedOn }) => [name, returnedOn])).toEqual([
      ["meterkast", undefined],
      ["fietsenkelder", day(2025, 6, 1)],
    ]);
    expect(leftOver).toEqual(["Stuks: 1", "Stuks: 1"]);
  });

  it("is called by its number only where nothing else says what it is", () => {
    const lists = [
      [
        ["Sleutelnummer", "Voor", "In bezit van", "Uitgegeven", "Ingeleverd"],
        ["K7", "meterkast", "Dewi Hartog", "3-2-2025", ""],
        ["K8", "meterkast", "Soraya Idris", "3-2-2025", "1-6-2025"],
      ],
      [
        ["Sleutelnummer", "In bezit van", "Uitgegeven", "Ingeleverd"],
        ["K7", "Dewi Hartog", "3-2-2025", ""],
        ["K8", "Soraya Idris", "3-2-2025", "1-6-2025"],
      ],
    ];
    const rows = lists.map((sleutels) => planFrom({ sleutels }).rows("zbMiddelen"));
    expect(rows.map((own) => own.map(({ ownReference, name, kind }) => [ownReference, name, kind]))).toEqual([
      [
        ["K7", "meterkast", "sleutel"],
        ["K8", "meterkast", "sleutel"],
      ],
      [
        [undefined, "K7", "sleutel"],
        [undefined, "K8", "sleutel"],
      ],
    ]);
  });

  it("keeps a text that names somebody out of what it is called", () => {
    const { rows, codes } = planFrom({
      Sleutels: [
        ["Sleutelnr", "Sleutel", "Voor", "Uitgegeven aan", "Datum uit"],
        ["K7", "tuinhok", "achterdeur", "Dewi Hartog", "3-2-2025"],
        ["K8", "berging", "de hulp van mw. Terpstra", "Soraya Idris", "3-2-2025"],
      ],
    });
    expect(rows("zbMiddelen").map(({ name }) => name)).toEqual(["tuinhok, achterdeur", "berging"]);
    expect(codes).toContain("S055");
  });

  it("is of the kind that the list says", () => {
    const plan = planFrom({
      Gereedschap: [
        ["Artikel", "Soort", "Prijs", "Betaald door", "Gekocht op"],
        ["Bezem", "gereedschap", "12,95", "corporatie", "1-3-2026"],
        ["Potgrond", "materiaal", "8,50", "bewoners zelf", "4-4-2026"],
      ],
    });
    expect(plan.rows("zbMiddelen").map(({ kind, cost, paidBy }) => [kind, cost, paidBy])).toEqual([
      ["gereedschap", 12.95, "corporatie"],
      ["materiaal", 8.5, "bewoners zelf"],
    ]);
  });
});

describe("other tables of ours", () => {
  it.each<[table: string, sheet: string, rows: Rows, first: object]>([
    [
      "zbStappen",
      "Blad1",
      [
        ["Fase", "Stap", "Wie", "Klaar voor", "Klaar op"],
        ["Aanjagen", "Huis aan huis langs", "consulent", "1-2-2026", "28-1-2026"],
        ["Besluit", "Voorstel naar het MT", "projectleider", "1-4-2026", null],
        ["Afspraken", "Overeenkomst tekenen", "jurist", "1-5-2026", null],
      ],
      {
        phase: "aanjagen",
        name: "Huis aan huis langs",
        by: "consulent",
        dueOn: day(2026, 2, 1),
        doneOn: day(2026, 1, 28),
      },
    ],
    [
      "zbComplexen",
      "Blad1",
      [
        ["Complexnr", "Naam", "Wijk", "Aantal woningen", "Bewonerscommissie"],
        ["0412", "Lindehof", "Noord", 24, "ja"],
        ["0507", "Wiekslag", "Oost", 8, "nee"],
        ["0599", "Merelhof", "Oost", 50, "ja"],
      ],
      { id: "0412", name: "Lindehof", neighbourhood: "Noord", homes: 24, hasCommittee: true },
    ],
    [
      "zbOplossingen",
      "Keuze",
      [
        ["Alternatief", "Verwacht effect", "Kosten per jaar", "Haalbaar", "Gekozen"],
        ["Niets doen", "blijft vuil", 0, "ja", "nee"],
        ["Bewoners maken schoon", "schoner", 850, "ja", "ja"],
      ],
      { name: "Niets doen", expectedEffect: "blijft vuil", cost: 0, feasible: true, chosen: false },
    ],
    [
      "zbPercepties",
      "Probleemanalyse",
      [
        ["Wie ervaart het", "Probleem", "Gevolg", "Mogelijke oorzaak"],
        ["bewoners", "Vuil trappenhuis", "mensen groeten elkaar niet", "de schoonmaker komt te weinig"],
        ["corporatie", "Veel klachten", "hoge kosten", "geen toezicht"],
      ],
      { perceiver: "bewoners", problem: "Vuil trappenhuis", cause: "de schoonmaker komt te weinig" },
    ],
    [
      "zbToets",
      "Randvoorwaarden",
      [
        ["Randvoorwaarde", "Voldaan", "Toelichting", "Datum"],
        ["Vaste begeleider", "ja", "vier uur per week", "1-2-2026"],
        ["Genoeg actieve bewoners", "deels", "zes van de tien", "1-2-2026"],
      ],
      { question: "Vaste begeleider", answer: "ja", motivation: "vier uur per week", checkedOn: day(2026, 2, 1) },
    ],
    [
      "zbPeiling",
      "Peiling",
      [
        ["Woning", "Bereikt", "Wil meedoen", "Kan meedoen", "Uren per maand"],
        ["0412-001", "ja", "ja", "misschien", 4],
        ["0412-003", "nee", null, null, null],
      ],
      { unit: "0412-001", reached: true, wants: "ja", can: "misschien", hoursPerMonth: 4 },
    ],
    [
      "zbDraagvlak",
      "Instemming",
      [
        ["Woning", "Akkoord", "Datum antwoord"],
        ["0412-001", "ja", "1-4-2026"],
        ["0412-002", "nee", "2-4-2026"],
        ["0412-003", "geen reactie", null],
      ],
      { unit: "0412-001", answer: "ja", answeredOn: day(2026, 4, 1) },
    ],
  ])("%s is filled from a list that has its columns", (table, sheet, rows, first) => {
    const plan = planFrom({ [sheet]: rows });
    expect(plan.rows(table)[0]).toMatchObject(first);
    expect(plan.rows(table)).toHaveLength(rows.length - 1);
    expect(plan.leftOver).toEqual([]);
  });

  it("asks for the proposal that a list of votes does not name", () => {
    const plan = planFrom({
      Instemming: [
        ["Woning", "Akkoord", "Datum antwoord"],
        ["0412-001", "ja", "1-4-2026"],
        ["0412-002", "nee", "2-4-2026"],
      ],
    });
    const told = plan.result.problems.find(({ code }) => code === "S016");
    expect(told?.facts).toEqual({ table: "Draagvlak", column: "Voorstelnummer", hits: 2 });
  });

  it("links what is handed over to task and contract", () => {
    const { zbOverdracht } = Object.fromEntries(
      planFrom({
        Taken: GROUP.Taken ?? [],
        Contracten: [
          ["Leverancier", "Dienst", "Bedrag per jaar", "Opzegtermijn"],
          ["Glans BV", "schoonmaak", "5760,00", "3 mnd"],
          ["De Groene Vinger", "tuin", "2880,00", "6 weken"],
        ],
        Overdracht: [
          ["Taak", "Uit contract", "Kostenpost", "Aandeel", "Vanaf"],
          ["dweilen", "Glans BV", "Schoonmaak", "50%", "1-7-2026"],
          ["snoeien", "De Groene Vinger", "Tuinonderhoud", "100%", "1-7-2026"],
        ],
      }).result.value.rows,
    );
    expect(zbOverdracht?.map(({ task, contract, item, share }) => [task, contract, item, share])).toEqual([
      ["T-0001", "C-0001", "Schoonmaak", 0.5],
      ["T-0002", "C-0002", "Tuinonderhoud", 1],
    ]);
  });

  it("brings who is away together with the participants, without the reason", () => {
    const plan = planFrom({
      Vrijwilligers: GROUP.Vrijwilligers ?? [],
      Vakanties: [
        ["Naam", "Van", "Tot en met", "Reden"],
        ["Soraya P.", "1-7-2026", "21-7-2026", "vakantie"],
        ["Soraya P.", "3-8-2026", "3-8-2026", null],
        ["Joop V.", "3-5-2026", "10-5-2026", "operatie"],
      ],
    });
    expect(plan.rows("zbDeelnemers").map(({ name, away }) => [name, away])).toEqual([
      ["Soraya P.", "1-7-2026 t/m 21-7-2026; 3-8-2026"],
      ["Henk D.", undefined],
      ["Joop V.", "3-5-2026 t/m 10-5-2026"],
    ]);
    expect(plan.rows("zbInitiatieven")).toEqual([]);
    expect(plan.leftOver).toEqual(["Reden: vakantie", "Reden: operatie"]);
  });
});

describe("a list that only resembles one of these", () => {
  it.each<[what: string, sheet: string, rows: Rows, table: string]>([
    [
      "what has to be done, with how long it takes",
      "Taken",
      [
        ["Taak", "Wie", "Datum", "Uren", "Frequentie"],
        ["dweilen", "Jan", "1-3-2026", 1, "wekelijks"],
        ["snoeien", "Piet", "8-3-2026", 2, "2x per jaar"],
      ],
      "zbTaken",
    ],
    [
      "actions with who and by when",
      "Actielijst",
      [
        ["Actie", "Wie", "Wanneer", "Status"],
        ["Sleutel halen", "Bob", "1-5-2026", "open"],
        ["Lamp melden", "Ans", "8-5-2026", "klaar"],
      ],
      "zbLogboek",
    ],
    [
      "initiatives with their complex and its homes",
      "Initiatieven",
      [
        ["Complexnr", "Initiatief", "Aantal woningen", "Trekker", "Start"],
        ["0412", "Schoon portiek", 24, "Soraya P.", "1-1-2026"],
        ["0507", "Groene hof", 8, "Ria M.", "1-2-2026"],
      ],
      "zbInitiatieven",
    ],
    [
      "homes of a complex",
      "Complex Merelhof",
      [
        ["VHE nr", "Adres", "Huurder", "m2"],
        ["001", "Merelhof 1", "Mw. F. Abels", 61],
        ["002", "Merelhof 3", "Dhr. O. Pals", 58],
      ],
      "zbEenheden",
    ],
  ])("stays what it is: %s", (_, sheet, rows, table) => {
    const plan = planFrom({ [sheet]: rows });
    expect(plan.rows(table)).toHaveLength(rows.length - 1);
    expect(plan.recognised.tables.map((found) => found.table)).toEqual([undefined]);
  });

  it("goes to Overig when a needed column is missing", () => {
    const plan = planFrom({
      Bijzonderheden: [
        ["Voorwerp", "Kleur", "Plank"],
        ["Emmer", "rood", "boven"],
        ["Trekker", "blauw", "onder"],
      ],
    });
    expect(plan.rows("zbMiddelen")).toEqual([]);
  });
});

describe("a saved mapping", () => {
  const evidence = workbookOf(GROUP);

  it("remembers which table of ours a list is, and with which columns", () => {
    const saved = parseMapping(formatMapping(mappingOf(recogniseWorkbook(evidence, []))));
    if (!saved.ok) throw new Error("the mapping was refused");
    expect(saved.value.sheets.find(({ sheet }) => sheet === "Urenstaat")).toMatchObject({
      kind: "other",
      table: "zbUren",
    });
    const again = recogniseWorkbook(evidence, applyMapping(saved.value));
    const hours = again.tables.find(({ sheet }) => sheet === "Urenstaat");
    expect(hours?.columns.map(({ field }) => field)).toEqual(["on", "initiative", "participant", "task", "hours"]);
  });

  it("keeps a list on Overig that the user wants there", () => {
    const mapping = mappingOf(recogniseWorkbook(evidence, []));
    const sheets = mapping.sheets.map((sheet) => {
      if (sheet.sheet !== "Urenstaat") return sheet;
      const { table: _, ...rest } = sheet;
      return { ...rest, columns: [] };
    });
    const again = recogniseWorkbook(evidence, applyMapping({ ...mapping, sheets }));
    const hours = again.tables.find(({ sheet }) => sheet === "Urenstaat");
    expect([hours?.kind, hours?.table]).toEqual(["other", undefined]);
  });

  it("is refused with a table that no list can be", () => {
    const mapping = mappingOf(recogniseWorkbook(evidence, []));
    const sheets = mapping.sheets.map((sheet) => ({ ...sheet, table: "zbNormen" }));
    expect(parseMapping(formatMapping({ ...mapping, sheets }))).toMatchObject({ ok: false });
  });
});
