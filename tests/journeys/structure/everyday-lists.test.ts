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

describe("a cash book", () => {
  const BOOK: Rows = [
    ["Kasboek bewonersgroep 2026"],
    [],
    ["Datum", "Omschrijving", "Bon", "Inkomsten", "Uitgaven", "Saldo"],
    ["2-1", "Beginsaldo", null, null, null, 120.15],
    ["5-1", "Bijdrage corporatie", "1", 250, null, 370.15],
    ["9-1", "Heggenschaar", "2", null, "89,95", 280.2],
    ["12-2", "koffie", "3", null, "12,40", 267.8],
    ["1-3", "statiegeld", null, "3,75", null, 271.55],
    ["14-3", "planten", "4", null, "64,00", 207.55],
  ];

  it("has what was paid as costs; what came in is kept and told, and what is left in the till is no amount", () => {
    const plan = planFrom({ Kas: BOOK });
    expect(plan.tables[0]?.columns.map(({ field }) => field)).toEqual([
      ...["bookedOn", "item", "proof", "income", "actual", "balance"],
    ]);
    expect(plan.tables[0]?.skipped).toEqual([{ row: 4, reason: "derived" }]);
    expect(plan.rows("zbKostenposten").map(({ name, amount }) => [name, amount])).toEqual([
      ["Heggenschaar", 89.95],
      ["koffie", 12.4],
      ["planten", 64],
    ]);
    expect(plan.codes).toContain("S027");
    expect(plan.leftOver).toEqual(expect.arrayContaining(["Inkomsten: 250", "Inkomsten: 3,75"]));
  });

  it("is not what a balance of ledger accounts is: there the balance is the amount", () => {
    const plan = planFrom({
      Kosten: [
        ["Servicekosten 2026"],
        [],
        ["Grootboek", "Omschrijving", "Saldo"],
        ["4310", "Schoonmaak", 2400.5],
        ["4320", "Tuinonderhoud", 1250],
        ["4330", "Glasbewassing", 310.25],
      ],
    });
    expect(plan.rows("zbKostenposten").map(({ name, amount }) => [name, amount])).toEqual([
      ["Schoonmaak", 2400.5],
      ["Tuinonderhoud", 1250],
      ["Glasbewassing", 310.25],
    ]);
  });
});

describe("a list of moves", () => {
  it("gives the day of leaving to who left, and the day of entry to who came", () => {
    const plan = planFrom({
      Mutaties: [
        ["Huuropzeggingen en nieuwe huurders 2026"],
        [],
        ["Adres", "Vertrokken huurder", "Datum leeg", "Nieuwe huurder", "Ingang huur", "Voorschot"],
        ["Lindelaan 5", "mw. K. Jansen", "31-1-2026", "dhr. P. Osei", "1-3-2026", "€ 42,50"],
        ["Merelweg 12", "fam. Bakker", "15-2-2026", "-", null, "n.v.t."],
        ["Merelweg 14 A", "S. Kaya", "28-2-2026", "L. de Boer", "1 april 2026", "45"],
      ],
    });
    expect(plan.rows("zbBewoning", "id")).toEqual([
      { unit: "Lindelaan 5", household: "mw. K. Jansen", to: day(2026, 1, 31) },
      { unit: "Lindelaan 5", household: "dhr. P. Osei", from: day(2026, 3, 1) },
      { unit: "Merelweg 12", household: "fam. Bakker", to: day(2026, 2, 15) },
      { unit: "Merelweg 14 A", household: "S. Kaya", to: day(2026, 2, 28) },
      { unit: "Merelweg 14 A", household: "L. de Boer", from: day(2026, 4, 1) },
    ]);
    expect(plan.leftOver).toEqual([]);
  });
});

describe("a list of complexes", () => {
  it("is one too when its headings are abbreviated, and is no list of initiatives", () => {
    const plan = planFrom({
      Overzicht: [
        ["Compl.", "Naam", "Adres", "Aantal won.", "m2 totaal", "Bouwjaar", "BC?", "Contactpersoon wijk"],
        ["0412", "Lindehof", "Lindelaan 1-47", 24, 1780, "1974", "ja", "R. Aydin"],
        ["0507", "Merelflat", "Merelweg 2 t/m 60", 60, "4.120,5", "1968", "nee", "R. Aydin"],
        ["0611", "Kievit", "Kievitstraat 3", 12, 815, "1991", "j", "T. Bos"],
      ],
    });
    expect(plan.rows("zbComplexen")).toEqual([
      { id: "0412", name: "Lindehof", address: "Lindelaan 1-47", homes: 24, area: 1780, hasCommittee: true },
      { id: "0507", name: "Merelflat", address: "Merelweg 2 t/m 60", homes: 60, area: 4120.5, hasCommittee: false },
      { id: "0611", name: "Kievit", address: "Kievitstraat 3", homes: 12, area: 815, hasCommittee: true },
    ]);
    expect(plan.rows("zbInitiatieven")).toEqual([]);
  });
});

describe("a survey that counts its answers", () => {
  it("has as many answers as were given, so that its score may be shown", () => {
    const plan = planFrom({
      Enquete: [
        ["Stelling", "Zeer oneens", "Oneens", "Neutraal", "Eens", "Zeer eens", "Gem."],
        ["De tuin ziet er verzorgd uit", 2, 4, 8, 16, 8, 3.63],
        ["Ik ken mijn buren beter", 1, 6, 12, 13, 6, 3.45],
      ],
    });
    expect(plan.rows("zbMetingen").map(({ value, n }) => [value, n])).toEqual([
      [3.63, 38],
      [3.45, 38],
    ]);
  });
});

describe("a list that has no table of ours", () => {
  it("becomes neither costs nor agreements: what people reported, what lies in the shed", () => {
    const plan = planFrom({
      Onderhoud: [
        ["Meldnr", "Datum melding", "Locatie", "Omschrijving", "Gemeld door", "Uitgevoerd door", "Gereed", "Kosten"],
        ["M-118", "3-2-2026", "portiek 2", "lamp kapot", "mw. Blom", "bewoners", "5-2-2026", "€ 4,95"],
        ["M-119", "9-2-2026", "fietsenberging", "deur klemt", "anoniem", "huismeester", null, "-"],
        ["M-120", "12-2-2026", "tuin", "tak afgebroken", "J. de Wit", "Hovenier BV", "20-2-2026", "€ 85"],
      ],
      Spullen: [
        ["Wat", "Aantal", "Waar", "Aangeschaft", "Prijs"],
        ["Heggenschaar", 1, "berging 3", "mei 2024", "89,95"],
        ["Kruiwagen", 2, "berging 3", "2023", "65"],
        ["Bladhark", 4, "schuur", "12-3-2025", "14,50"],
      ],
    });
    expect(plan.tables.map(({ kind }) => kind)).toEqual(["other", "other"]);
    for (const table of ["zbKostenposten", "zbTaken", "zbLogboek"]) expect(plan.rows(table)).toEqual([]);
  });
});

describe("costs beside tasks", () => {
  it("are no season, although their heading speaks of a year", () => {
    const plan = planFrom({
      Planning: [
        ["Activiteit", "Frequentie", "Verantwoordelijk", "Kosten/jaar"],
        ["Gras maaien", "1x per 2 weken", "Hovenier BV", "€ 1.050,-"],
        ["Trappen dweilen", "wekelijks", "bewoners portiek", null],
        ["Ramen lappen", "1x per kwartaal", "Glazenwasser", "€ 480"],
      ],
    });
    expect(plan.rows("zbTaken").map(({ season, turnsPerYear }) => [season, turnsPerYear])).toEqual([
      [undefined, 26],
      [undefined, 52],
      [undefined, 4],
    ]);
    expect(plan.leftOver).toEqual(["Kosten/jaar: € 1.050,-", "Kosten/jaar: € 480"]);
  });
});

describe("a plain list", () => {
  const kindOf = (rows: Rows, sheet = "Blad1") => planFrom({ [sheet]: rows }).tables.map(({ kind }) => kind);

  it("of initiatives is one, also when they are called after what is done or look like people", () => {
    const plan = planFrom({
      Blad1: [
        ["Initiatief", "Complex", "Start", "Budget"],
        ["Schone trap", "0412", "1-3-2026", 500],
        ["Groene tuin", "0507", "1-4-2026", 750],
      ],
      Initiatieven: [
        ["Naam", "Complex", "Fase", "Startdatum", "Trekker"],
        ["Portiek Zon", "0412", "uitvoering", "1-5-2024", "Mw. Yildiz"],
        ["Tuin Maan", "0507", "besluit", "1-1-2025", "Dhr. Bos"],
      ],
      Gekanteld: [
        ["Kenmerk", "Nette hal", "Bonte tuin"],
        ["Complex", "0412", "0507"],
        ["Fase", "uitvoering", "besluit"],
        ["Start", "1-3-2026", "1-4-2026"],
        ["Budget", 500, 750],
      ],
    });
    expect(plan.rows("zbInitiatieven").map(({ name, budget }) => [name, budget])).toEqual([
      ["Schone trap", 500],
      ["Groene tuin", 750],
      ["Portiek Zon", undefined],
      ["Tuin Maan", undefined],
      ["Nette hal", 500],
      ["Bonte tuin", 750],
    ]);
    expect(plan.rows("zbKostenposten")).toEqual([]);
  });

  it("of names alone is one of contacts", () => {
    expect(kindOf([["Naam"], ["J. de Vries"], ["M. Jansen"], ["K. Bakker"]])).toEqual(["contact"]);
  });

  it("of who delivers, and from when or for how much a year, is one of contracts; a bill is none", () => {
    const plan = planFrom({
      Blad1: [
        ["Leverancier", "Dienst", "Bedrag per jaar", "Ingangsdatum"],
        ["Helder BV", "Schoonmaak", 1200, "1-1-2025"],
        ["Groenwerk", "Tuinonderhoud", 800, "1-1-2024"],
      ],
    });
    expect(plan.rows("zbContracten").map(({ supplier, perYear }) => [supplier, perYear])).toEqual([
      ["Helder BV", 1200],
      ["Groenwerk", 800],
    ]);
    const bill: Rows = [
      ["Leverancier", "Factuurdatum", "Omschrijving", "Bedrag"],
      ["Helder BV", "3-2-2026", "Schoonmaak januari", 100],
      ["Groenwerk", "9-2-2026", "Tuinonderhoud", 80.5],
    ];
    expect(kindOf(bill)).toEqual(["cost_line"]);
  });

  it("of homes with figures to divide by is one of weights", () => {
    const plan = planFrom({
      Sleutels: [
        ["VHE-nummer", "m2", "gelijk", "personen"],
        ["0412-001", 61.5, 1, 2],
        ["0412-002", 58, 1, 1],
      ],
    });
    expect(plan.tables[0]?.kind).toBe("allocation_key");
    expect(plan.rows("zbBewoning")).toEqual([]);
  });

  it("finds the initiative that it names; one that is not there stays as text, and is told", () => {
    const plan = planFrom({
      Projecten: [
        ["Project", "Complex", "Fase", "Trekker"],
        ["Schoon portiek", "0412", "uitvoering", "Soraya P."],
        ["Groene hof", "0507", "besluit", "Ria M."],
      ],
      Takenlijst: [
        ["Project", "Taak", "Ruimte", "Hoe vaak"],
        ["Schoon portiek", "dweilen", "trap", "wekelijks"],
        ["Groene hof", "snoeien", "tuin", "2x per jaar"],
        ["Iets anders", "vegen", "hal", "wekelijks"],
      ],
      Acties: [
        ["Actie", "Initiatief", "Wie", "Wanneer"],
        ["Sleutel regelen", "Groene hof", "Karin", "1-4-2026"],
        ["Offerte vragen", "Schoon portiek", "Piet", "1-5-2026"],
      ],
    });
    expect(plan.rows("zbTaken").map(({ initiative }) => initiative)).toEqual(["I-0001", "I-0002", "Iets anders"]);
    expect(plan.rows("zbLogboek").map(({ initiative }) => initiative)).toEqual(["I-0002", "I-0001"]);
    expect(plan.codes).toContain("S001");
  });

  it("of turns names the tasks that are there, and takes the day where a week stands beside it", () => {
    const plan = planFrom({
      Rooster: [
        ["Week", "Datum", "Taak", "Wie", "Gedaan"],
        [10, "3-3-2025", "Trap vegen", "Yildiz", "ja"],
        [11, "10-3-2025", "Trap vegen", "Bos", "nee"],
      ],
      Taken: [
        ["Taak", "Ruimte", "Frequentie", "Minuten"],
        ["Trap vegen", "portiek", "wekelijks", 30],
        ["Ramen zemen", "portiek", "1x p/m", 45],
      ],
    });
    expect(plan.rows("zbTaken").map(({ name }) => name)).toEqual(["Trap vegen", "Ramen zemen"]);
    expect(plan.rows("zbRooster").map(({ task, on }) => [task, on])).toEqual([
      ["T-0001", day(2025, 3, 3)],
      ["T-0001", day(2025, 3, 10)],
    ]);
  });

  it("of costs for a year is an estimate on a sheet that is the budget", () => {
    const lines: Rows = [
      ["Kostenpost", "2025", "2026"],
      ["Schoonmaak", 2400, 2500],
      ["Tuinonderhoud", 1200, 1250],
    ];
    const estimates = (sheet: string) =>
      planFrom({ [sheet]: lines })
        .rows("zbKostenposten")
        .map((row) => row.estimate);
    expect(new Set(estimates("Begroting"))).toEqual(new Set(["begroting"]));
    expect(new Set(estimates("Kosten"))).toEqual(new Set(["werkelijk"]));
    expect(new Set(estimates("Begroting en realisatie"))).toEqual(new Set(["werkelijk"]));
  });
});

describe("a survey without a score", () => {
  it("gives the share of each answer, which is an indicator of its own", () => {
    const plan = planFrom({
      Enquete: [
        ["Vraag", "Zeer tevreden", "Tevreden", "Neutraal", "Ontevreden", "Aantal"],
        ["Schoonmaak trap", 4, 10, 3, 1, 18],
        ["Tuin", 2, 8, 5, 3, 18],
      ],
    });
    const names = new Map(plan.rows("zbIndicatoren").map(({ id, name }) => [id, name]));
    expect(
      plan
        .rows("zbMetingen")
        .slice(0, 2)
        .map(({ indicator, value, n }) => [names.get(indicator), value, n]),
    ).toEqual([
      ["Schoonmaak trap: zeer tevreden", 0.222222, 18],
      ["Schoonmaak trap: tevreden", 0.555556, 18],
    ]);
    expect(plan.rows("zbMetingen")).toHaveLength(8);
  });

  it("has marks, no euros, where questions have a figure for each year", () => {
    const plan = planFrom({
      Tevredenheid: [
        ["Vraag", "2023", "2024"],
        ["Hoe schoon is het trappenhuis?", "6,5", "7,2"],
        ["Hoe verzorgd is de tuin?", "6,1", "6,9"],
      ],
    });
    expect(plan.rows("zbMetingen").map(({ value, period }) => [value, period])).toEqual([
      [6.5, "2023"],
      [7.2, "2024"],
      [6.1, "2023"],
      [6.9, "2024"],
    ]);
  });
});

describe("the answers of each home", () => {
  it("are known to be answers of people, so that few of them are not shown", () => {
    const plan = planFrom({
      Blad1: [
        ["Huisnr", "Hoe schoon is het portiek? (1-10)", "Wilt u meehelpen?"],
        [1, 7, "ja"],
        [3, 5, "nee"],
        [5, 8, "ja"],
      ],
    });
    expect(plan.rows("zbIndicatoren").map(({ source }) => source)).toEqual(["enquête", "enquête"]);
  });
});

describe("a list of votes", () => {
  it("goes to Draagvlak, home by home", () => {
    const plan = planFrom({
      Stemmen: [
        ["Huisnummer", "Akkoord?", "Datum gevraagd", "Antwoord op"],
        [1, "ja", "8-1-2025", "10-1-2025"],
        [5, "nee", "8-1-2025", "9-1-2025"],
        [9, "geen reactie", "8-1-2025", null],
      ],
    });
    expect(plan.rows("zbDraagvlak").map(({ answer, askedOn }) => [answer, askedOn])).toEqual([
      ["ja", day(2025, 1, 8)],
      ["nee", day(2025, 1, 8)],
      ["geen reactie", day(2025, 1, 8)],
    ]);
    expect(plan.rows("zbEenheden")).toEqual([]);
  });
});

describe("a choice in other words", () => {
  it("is told, each word once", () => {
    const plan = planFrom({
      Initiatieven: [
        ["Initiatief", "Complex", "Fase", "Start"],
        ["Schoon portiek", "0412", "loopt", "1-1-2026"],
        ["Groene hof", "0507", "Uitvoering", "1-2-2025"],
        ["Nette hal", "0507", "loopt", "1-2-2025"],
      ],
    });
    expect(plan.rows("zbInitiatieven").map(({ phase }) => phase)).toEqual(["uitvoering", "uitvoering", "uitvoering"]);
    const told = plan.result.problems.filter(({ code }) => code === "S046");
    expect(told.map(({ facts }) => facts)).toEqual([
      { column: "Fase", values: ['"loopt" als "uitvoering"'], distinct: 1 },
    ]);
    expect(told[0]?.places.map(({ cell }) => cell)).toEqual(["C2", "C4"]);
  });
});

describe("a statement of single homes", () => {
  it("is kept to compare with, and said to follow from the costs of the complex", () => {
    const plan = planFrom({
      Afrekening: [
        ["Afrekening servicekosten 2024"],
        [],
        ["Adres", "Schoonmaak", "Tuinonderhoud", "Totaal"],
        ["Lindelaan 1", "€ 119,58", "€ 50,20", "€ 169,78"],
        ["Lindelaan 3", "€ 119,58", "€ 50,20", "€ 169,78"],
        ["Lindelaan 5", "€ 119,58", "€ 50,20", "€ 169,78"],
      ],
    });
    expect(plan.rows("zbKostenposten")).toEqual([]);
    expect(plan.codes).toContain("S047");
    expect(plan.leftOver).toContain("Schoonmaak: € 119,58");
  });
});

it("boxes that nobody ticked below a list are no rows, and nothing is told of them", () => {
  const boxes = Array.from({ length: 20 }, (): CellValue[] => [null, null, null, false]);
  const plan = planFrom({
    Taken: [
      ["Taak", "Door", "Frequentie", "Actief"],
      ["Vegen", "Anja", "wekelijks", true],
      ["Dweilen", "Omar", "wekelijks", false],
      ...boxes,
    ],
  });
  expect(plan.rows("zbTaken")).toHaveLength(2);
  expect(plan.codes).not.toContain("S012");
});
