import { describe, expect, it } from "vitest";
import { recogniseWorkbook } from "../../../src/recognise/recognise-workbook.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { workbookOf } from "../../support/sheet.ts";
import { day, planOf } from "./plan-of.ts";

type Rows = readonly (readonly CellValue[])[];

/** From the sheets as people keep them, to the rows of ours. */
function planFrom(sheets: Readonly<Record<string, Rows>>) {
  const { tables } = recogniseWorkbook(workbookOf(sheets), []);
  return { ...planOf(tables), tables };
}

describe("a cash book with short words", () => {
  it.each([
    ["In", "Uit"],
    ["Bij", "Af"],
    ["Inkomsten", "Uitgaven"],
  ])("has what went out as costs, under %s and %s", (income, actual) => {
    const plan = planFrom({
      Kas: [
        ["Kasboek klusgroep 2026"],
        [],
        ["Datum", "Waarvoor", "Bon", income, actual, "Saldo"],
        ["2-1-2026", "Beginsaldo", null, null, null, 80.15],
        ["5-1-2026", "Bijdrage corporatie", null, 250, null, 330.15],
        ["9-1-2026", "Heggenschaar", 1, null, 89.95, 240.2],
        ["12-2-2026", "Koffie", 2, null, 12.4, 227.8],
        ["1-3-2026", "Statiegeld", null, 4, null, 231.8],
      ],
    });
    expect(plan.tables[0]?.skipped).toEqual([{ row: 4, reason: "derived" }]);
    expect(plan.rows("zbKostenposten").map(({ name, amount, proof }) => [name, amount, proof])).toEqual([
      ["Heggenschaar", 89.95, "1"],
      ["Koffie", 12.4, "2"],
    ]);
    expect(plan.codes).toContain("S027");
  });

  it("is known without a balance by whole words and a day", () => {
    const plan = planFrom({
      Kas: [
        ["Datum", "Wat", "Inkomsten", "Uitgaven", "Wie betaalde"],
        ["1-2-2026", "Contributie", 120, null, "leden"],
        ["9-2-2026", "Bezems (2)", null, 23.9, "Joke"],
        ["3-3-2026", "Zakken zand", null, 31.5, "Henk"],
      ],
    });
    expect(plan.rows("zbKostenposten").map(({ name, amount }) => [name, amount])).toEqual([
      ["Bezems (2)", 23.9],
      ["Zakken zand", 31.5],
    ]);
  });

  it("begins with what was left last year, which is no cost", () => {
    const plan = planFrom({
      Kasboek: [
        ["Datum", "Omschrijving", "Ontvangen", "Betaald", "Saldo"],
        ["2-1-2026", "Saldo vorig jaar", null, null, 88.1],
        ["20-1-2026", "Subsidie", 200, null, 288.1],
        ["14-2-2026", "Zaalhuur", null, 45, 243.1],
        ["9-3-2026", "Drukwerk", null, 32.6, 210.5],
      ],
    });
    expect(plan.tables[0]?.skipped).toEqual([{ row: 2, reason: "derived" }]);
    expect(plan.rows("zbKostenposten").map(({ name }) => name)).toEqual(["Zaalhuur", "Drukwerk"]);
  });

  it("is no list of things that go in and out", () => {
    const plan = planFrom({
      Berging: [
        ["Datum", "Artikel", "In", "Uit"],
        ["1-2-2026", "Vuilniszakken", 40, null],
        ["9-2-2026", "Vuilniszakken", null, 12],
        ["3-3-2026", "Handschoenen", null, 2],
      ],
    });
    expect(plan.rows("zbKostenposten")).toEqual([]);
  });
});

describe("a list of moves in other words", () => {
  const left = { unit: "Lindelaan 2", household: "J. Visser", to: day(2026, 5, 31) };
  const came = { unit: "Lindelaan 2", household: "L. Osei", from: day(2026, 6, 16) };

  it.each([
    [
      ["Woning", "Vertrek", "Naam vertrekker", "Intrek", "Nieuwe huurder", "Dagen leeg"],
      ["Lindelaan 2", "31-5-2026", "J. Visser", "16-6-2026", "L. Osei", 15],
    ],
    [
      ["Adres", "Oude huurder", "Eruit", "Nieuwe huurder", "Erin"],
      ["Lindelaan 2", "J. Visser", "31-5-2026", "L. Osei", "16-6-2026"],
    ],
    [
      ["Adres", "Vorige huurder", "Tot", "Nieuwe huurder", "Van"],
      ["Lindelaan 2", "J. Visser", "31-5-2026", "L. Osei", "16-6-2026"],
    ],
  ])("gives each household its own day, under %s", (headings, moved) => {
    const other = moved.map((value) => (value === "Lindelaan 2" ? "Lindelaan 8" : value));
    const plan = planFrom({ Verhuizingen: [headings, moved, other] });
    expect(plan.rows("zbBewoning", "id")).toEqual([
      left,
      came,
      { ...left, unit: "Lindelaan 8" },
      { ...came, unit: "Lindelaan 8" },
    ]);
    expect(plan.rows("zbEenheden").every(({ status }) => status === undefined)).toBe(true);
    expect(plan.codes).not.toContain("S029");
  });

  it.each([
    [
      "two days of entry",
      ["Adres", "Ingang", "Oude huurder", "Nieuwe huurder", "Ingang huur"],
      ["Lindelaan 2", "1-5-2019", "J. Visser", "L. Osei", "16-6-2026"],
    ],
    [
      "who comes before the other is gone",
      ["Adres", "Oude huurder", "Vertrek", "Nieuwe huurder", "Intrek"],
      ["Lindelaan 2", "J. Visser", "16-6-2026", "L. Osei", "31-5-2026"],
    ],
  ])("gives no day to anybody where it is not certain: %s", (_why, headings, moved) => {
    const other = moved.map((value) => (value === "Lindelaan 2" ? "Lindelaan 8" : value));
    const plan = planFrom({ Verhuizingen: [headings, moved, other] });
    expect(plan.rows("zbBewoning", "id", "unit").slice(0, 2)).toEqual([
      { household: "J. Visser" },
      { household: "L. Osei" },
    ]);
    expect(plan.codes).toContain("S029");
    expect(plan.leftOver.filter((text) => text.includes("2026")).length).toBeGreaterThan(0);
  });
});

describe("a list of empty homes", () => {
  it("brings no household and no advance; since when and until when is told", () => {
    const plan = planFrom({
      Leegstand: [
        ["Complex", "Adres", "Leeg van", "Leeg tot", "Reden", "Derving voorschot"],
        ["Lindehof", "Lindelaan 13", "1-4-2026", "30-4-2026", "mutatie", 41],
        ["Lindehof", "Lindelaan 33", "1-11-2026", null, "renovatie", 69],
      ],
    });
    for (const table of ["zbBewoning", "zbVoorschotten"]) expect(plan.rows(table)).toEqual([]);
    expect(plan.leftOver).toEqual(expect.arrayContaining(["Leeg van: 1-4-2026", "Leeg tot: 30-4-2026"]));
    expect(plan.codes).toContain("S057");
  });
});

describe("keys and weights", () => {
  it("has a key for each described one, and the weights under the codes of these", () => {
    const plan = planFrom({
      Sleutels: [
        ["Code", "Omschrijving", "Verdeling op basis van", "Geldt voor"],
        ["A", "Gelijk per woning", "aantal woningen", "schoonmaak, tuin"],
        ["B", "Naar oppervlakte", "m2", "verwarming"],
        ["C", "Per bewoner", "personen", "water"],
      ],
      Gewichten: [
        ["Woning", "Sleutel A", "Sleutel B", "Sleutel C"],
        ["0010231", 1, 68, 2],
        ["0010232", 1, 68, 1],
        ["0010233", 1, 82.5, 4],
        ["Totaal", 3, 218.5, 7],
      ],
    });
    expect(plan.tables.map(({ kind }) => kind)).toEqual(["allocation_key", "allocation_key"]);
    expect(plan.rows("zbVerdeelsleutels").map(({ name, kind }) => [name, kind])).toEqual([
      ["Gelijk per woning", "gelijk"],
      ["Naar oppervlakte", "m²"],
      ["Per bewoner", "personen"],
    ]);
    const ids = plan.rows("zbVerdeelsleutels").map(({ id }) => id);
    expect(plan.rows("zbGewichten").map(({ key, weight }) => [ids.indexOf(key), weight])).toEqual([
      ...[
        [0, 1],
        [1, 68],
        [2, 2],
      ],
      ...[
        [0, 1],
        [1, 68],
        [2, 1],
      ],
      ...[
        [0, 1],
        [1, 82.5],
        [2, 4],
      ],
    ]);
    expect(plan.rows("zbKostenposten")).toEqual([]);
  });

  it("counts people under Bewoners, and names nobody by a figure", () => {
    const rows: Rows = [
      ["VHE", "Adres", "Gelijk", "m2", "Bewoners"],
      ["0010231", "Merelweg 11", 1, 68, 2],
      ["0010232", "Merelweg 11A", 1, 68, 1],
      ["0010233", "Merelweg 13", 1, 82.5, 4],
    ];
    const weights = planFrom({ Verdeling: rows });
    expect(weights.rows("zbVerdeelsleutels").map(({ name }) => name)).toEqual(["Gelijk", "m2", "Bewoners"]);
    expect(weights.rows("zbGewichten")).toHaveLength(9);
    expect(weights.rows("zbBewoning")).toEqual([]);
    const homes = planFrom({ Woningen: rows });
    expect(homes.rows("zbBewoning").map(({ household, persons }) => [household, persons])).toEqual([
      [undefined, 2],
      [undefined, 1],
      [undefined, 4],
    ]);
  });

  it("takes 35/65 as how a key divides, not as its number", () => {
    const plan = planFrom({
      Verdeling: [
        ["Kostenpost", "Verdeelsleutel"],
        ["Schoonmaak", "gelijk"],
        ["Verwarming", "35/65"],
        ["Lift", "aantal bewoners"],
      ],
    });
    expect(plan.rows("zbVerdeelsleutels").map(({ name, ownReference }) => [name, ownReference])).toEqual([
      ["gelijk", undefined],
      ["35/65", undefined],
      ["aantal bewoners", undefined],
    ]);
  });
});

describe("marks", () => {
  it("of two years are a measurement each, and one count beside them is of the last", () => {
    const plan = planFrom({
      Tevredenheid: [
        ["Complex", "Vraag", "Cijfer 2023", "Cijfer 2024", "N"],
        ["Rozenhof", "Schoonmaak", 6.1, 7.2, 28],
        ["Rozenhof", "Tuin", 5.9, 6.8, 28],
        ["Lindeflat", "Schoonmaak", 6.5, 6.3, 51],
      ],
    });
    expect(plan.rows("zbMetingen").map(({ complex, period, value, n }) => [complex, period, value, n])).toEqual([
      ["Rozenhof", "2023", 6.1, undefined],
      ["Rozenhof", "2024", 7.2, 28],
      ["Rozenhof", "2023", 5.9, undefined],
      ["Rozenhof", "2024", 6.8, 28],
      ["Lindeflat", "2023", 6.5, undefined],
      ["Lindeflat", "2024", 6.3, 51],
    ]);
  });

  it("gives the count to the last year too where the headings are bare years", () => {
    const plan = planFrom({
      Enquete: [
        ["Vraag", 2022, 2024, "Aantal antwoorden"],
        ["Hoe schoon is het portiek?", 5.8, 7.1, 31],
        ["Hoe veilig is de buurt?", 6.4, 6.9, 30],
        ["Contact met de buren", 6.9, 7.4, 31],
      ],
    });
    expect(plan.rows("zbMetingen").map(({ period, n }) => [period, n])).toEqual([
      ...[
        ["2022", undefined],
        ["2024", 31],
      ],
      ...[
        ["2022", undefined],
        ["2024", 30],
      ],
      ...[
        ["2022", undefined],
        ["2024", 31],
      ],
    ]);
  });

  it("of each quarter are no costs", () => {
    const plan = planFrom({
      Cijfers: [
        ["Complex", "Onderwerp", "Q1 2025", "Q2 2025", "Q3 2025"],
        ["Rozenhof", "Schoonmaak", 6.8, 7.1, 7.3],
        ["Rozenhof", "Tuin", 6.2, 6.5, 7],
        ["Lindeflat", "Schoonmaak", 5.9, 5.7, 6],
      ],
    });
    expect(plan.tables[0]?.kind).toBe("indicator_score");
    expect(plan.rows("zbMetingen").map(({ period, value }) => [period, value])).toHaveLength(9);
    expect(plan.rows("zbMetingen")[0]).toMatchObject({ complex: "Rozenhof", period: "2025-Q1", value: 6.8 });
  });

  it("of what was measured in each complex are measurements of that day", () => {
    const plan = planFrom({
      KPI: [
        ["Complex", "Leefbaarheid", "Schoon", "Veilig", "Meetmoment"],
        ["Rozenhof", 7.1, 6.8, 7.4, "1-11-2024"],
        ["Lindeflat", 6.2, 5.9, 6.6, "1-11-2024"],
      ],
    });
    expect(plan.rows("zbMetingen").map(({ complex, on, value }) => [complex, on, value])).toEqual([
      ...[7.1, 6.8, 7.4].map((value) => ["Rozenhof", day(2024, 11, 1), value]),
      ...[6.2, 5.9, 6.6].map((value) => ["Lindeflat", day(2024, 11, 1), value]),
    ]);
  });
});

describe("what each complex cost", () => {
  it.each([
    [
      ["Complexnr", "Complex", 2023, 2024],
      ["1023", "Rozenhof", 24900.75, 25610],
      ["1040", "Lindeflat", 44870.2, 46500],
    ],
    [
      ["Complex", "Kosten 2023", "Kosten 2024", "Aantal won."],
      ["Rozenhof", 24900.75, 25610, 48],
      ["Lindeflat", 44870.2, 46500, 96],
    ],
  ])("is no item of costs: which column is missing is told", (...rows) => {
    const plan = planFrom({ Servicekosten: [["Servicekosten per complex"], [], ...rows] });
    expect(plan.tables[0]?.columns.map(({ field }) => field)).not.toContain("perUnit");
    expect(plan.rows("zbKostenposten")).toEqual([]);
    const told = plan.result.problems.find(({ code }) => code === "S012");
    expect(told?.facts).toMatchObject({ table: "Kostenposten", columns: ["Kostenpost"], hits: 2 });
  });
});

describe("lists that look like money", () => {
  const OTHER = ["zbKostenposten", "zbTaken", "zbInitiatieven", "zbLogboek", "zbContracten", "zbMetingen"];

  it.each([
    [
      "Offertes",
      [
        ["Leverancier", "Omschrijving", "Frequentie", "Prijs per keer", "Prijs per jaar"],
        ["Glans BV", "Portiek vegen en dweilen", "1x per week", "€ 32,50", "€ 1.690,00"],
        ["Helder Glas", "Glasbewassing", "4x per jaar", "€ 210,00", "€ 840,00"],
      ],
    ],
    [
      "Spullen",
      [
        ["Wat", "Hoeveel", "Van wie", "Waar", "Uitgeleend aan", "Datum", "Terug?"],
        ["Heggenschaar", 1, "corporatie", "schuur", "Wil", "5-4-2026", "ja"],
        ["Kruiwagen", 2, "tuingroep", "schuur", null, null, null],
        ["Stofzuiger", 1, "corporatie", "kast A", "Karin", "1-2-2026", "nee"],
      ],
    ],
    [
      "Klachten",
      [
        ["Nr", "Datum", "Klacht", "Locatie", "Gemeld door", "Actie", "Gereed"],
        [1, "8-1-2026", "lift stinkt", "Lindelaan 8", "mw. Jansen", "schoonmaak gebeld", "ja"],
        [2, "17-2-2026", "afval naast bak", "Lindelaan 4", "dhr. Osei", "huismeester", "ja"],
        [3, "2-4-2026", "lamp kapot", "portiek B", "onbekend", "klusteam", "nee"],
      ],
    ],
  ])("%s become none of the tables that they are no rows of", (name, rows) => {
    const plan = planFrom({ [name]: rows });
    expect(plan.tables.map(({ kind }) => kind)).toEqual(["other"]);
    for (const table of OTHER) expect(plan.rows(table)).toEqual([]);
    expect(plan.leftOver.length).toBeGreaterThan(rows.length);
  });

  it("has tools as means, with what they cost", () => {
    const plan = planFrom({
      Gereedschap: [
        ["Artikel", "Aantal", "Aangeschaft", "Prijs", "Waar ligt het", "Betaald door"],
        ["Hark", 3, "1-4-2026", "€ 14,95", "berging", "tuingroep"],
        ["Grasmaaier", 1, "6-5-2026", "€ 189,00", "berging", "corporatie"],
        ["Emmers", 4, null, "€ 22,50", "kast portiek A", "corporatie"],
      ],
    });
    expect(plan.rows("zbMiddelen").map(({ name, cost }) => [name, cost])).toEqual([
      ["Hark", 14.95],
      ["Grasmaaier", 189],
      ["Emmers", 22.5],
    ]);
    expect(plan.rows("zbKostenposten")).toEqual([]);
  });

  it("compares what initiatives cost and would cost, without a budget or a number of homes", () => {
    const plan = planFrom({
      Besparing: [
        ["Initiatief", "Kosten oud", "Kosten nieuw", "Besparing", "Per woning per maand"],
        ["Portiekgroep Rozenhof", 8400, 5200, 3200, 5.56],
        ["Tuingroep De Zwaan", 3250, 1900, 1350, 4.69],
      ],
    });
    const [first] = plan.rows("zbInitiatieven");
    expect(first).toMatchObject({ name: "Portiekgroep Rozenhof" });
    expect(first).not.toHaveProperty("budget");
    expect(first).not.toHaveProperty("homes");
    expect(plan.codes).not.toContain("S005");
  });

  it("has no initiative for each thing in a calendar", () => {
    const plan = planFrom({
      Jaarplanning: [
        ["Maand", "Activiteit", "Wie", "Kosten", "Aantal deelnemers"],
        ["januari", "Nieuwjaarsborrel", "Els", 120, 35],
        ["maart", "Opschoondag", "Nadia", 60, 14],
        ["juni", "Barbecue", "Ria en Els", 240, 40],
      ],
    });
    expect(plan.rows("zbInitiatieven")).toEqual([]);
    expect(plan.leftOver).toEqual(expect.arrayContaining(["Aantal deelnemers: 35", "Kosten: 120,00"]));
  });
});
