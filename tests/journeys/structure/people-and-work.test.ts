import { describe, expect, it } from "vitest";
import { tableOf } from "../recognised-tables.ts";
import { day, planOf } from "./plan-of.ts";

describe("initiatives", () => {
  it("keep how their leader is reached on Betrokkenen", () => {
    const plan = planOf([
      tableOf(
        "initiative",
        ["Initiatief=name", "Trekker=owner", "Tel. trekker>phone", "Mail>email"],
        [
          ["Moestuin", "Soraya P.", "+31600000102", "moestuin@example.org"],
          ["Geveltuin", null, null, null],
        ],
      ),
    ]);
    expect(plan.rows("zbBetrokkenen")).toEqual([
      {
        id: "B-0001",
        initiative: "I-0001",
        name: "Soraya P.",
        task: "trekker",
        phone: "+31600000102",
        email: "moestuin@example.org",
      },
    ]);
    expect(plan.leftOver).toEqual([]);
  });

  it("go to Initiatieven with the source's number as own reference", () => {
    const plan = planOf([
      tableOf(
        "initiative",
        [
          "ID=number",
          "Project name=name",
          "Aanvrager=owner",
          "Wijk=location",
          "Start=startsOn>date",
          "Gevraagd=requested>amount",
          "Toegekend bedrag=granted>amount",
          "Fase=phase",
          "Motief=motives",
          "Kerngroep=coreGroup>integer",
        ],
        [
          [
            "BB-01",
            "Vlinderstruiken",
            "Mw. I. Dekker",
            "Parkrand",
            "2025-01-20",
            "475.00",
            "400.00",
            "4. Besluit",
            "besparen + tuinmeubels",
            4,
          ],
        ],
        { columnExtras: { 2: { personal: true } } },
      ),
    ]);
    expect(plan.rows("zbInitiatieven")).toEqual([
      {
        id: "I-0001",
        ownReference: "BB-01",
        name: "Vlinderstruiken",
        leader: "Mw. I. Dekker",
        location: "Parkrand",
        startsOn: day(2025, 1, 20),
        requested: 475,
        budget: 400,
        phase: "besluit",
        motives: "besparen",
        coreGroup: 4,
      },
    ]);
    expect(plan.leftOver).toEqual(["Motief: tuinmeubels"]);
    expect(plan.codes).toEqual(["S046", "S046"]);
  });

  it("take a phase from a status or a single cross that means one; other crosses stay in Overig", () => {
    const plan = planOf([
      tableOf(
        "initiative",
        ["Naam=name", "Status=status", "Aangevr.>boolean", "Toegekend>boolean", "Status / Gestopt>boolean"],
        [
          ["A", "loopt", false, false, false],
          ["B", "wacht op subsidie", false, false, false],
          ["C", null, true, true, false],
          ["D", null, false, false, true],
        ],
      ),
    ]);
    expect(plan.rows("zbInitiatieven").map(({ name, phase }) => `${name}: ${phase}`)).toEqual([
      "A: uitvoering",
      "B: undefined",
      "C: undefined",
      "D: stoppen",
    ]);
    expect(plan.leftOver).toEqual(["Status: wacht op subsidie", "Aangevr.: ja", "Toegekend: ja"]);
  });

  it("get their place from a heading above them, but not from a quarter", () => {
    const plan = planOf([
      tableOf("initiative", ["Naam=name"], [["A"], ["B"]], {
        rowExtras: { 0: { section: "Wijk Noord" }, 1: { section: "Q1" } },
      }),
    ]);
    expect(plan.rows("zbInitiatieven", "id")).toEqual([{ name: "A", location: "Wijk Noord" }, { name: "B" }]);
    expect(plan.leftOver).toEqual(["Tussenkop: Q1"]);
  });

  it("never give a personal remark to a column that a committee sees", () => {
    const plan = planOf([
      tableOf("initiative", ["Naam=name", "Omschrijving=description"], [["A", "bel mevrouw Dekker"]], {
        columnExtras: { 1: { personal: true } },
      }),
    ]);
    expect(plan.rows("zbInitiatieven", "id")).toEqual([{ name: "A" }]);
    expect(plan.leftOver).toEqual(["Omschrijving: bel mevrouw Dekker"]);
  });
});

describe("tasks", () => {
  const matrix = ["Taak=task", "Waar=space", "mrt=turns>marks", "apr=turns>marks", "mei=turns>marks"];
  const periods = { 2: { period: "2025-03" }, 3: { period: "2025-04" }, 4: { period: "2025-05" } };

  it("go to Taken and their turns to Rooster, with the period where the day is not known", () => {
    const plan = planOf([
      tableOf("task", matrix, [["Trap vegen", "portiek 2", "x", "4x", "(x)"]], {
        columnExtras: periods,
        rowExtras: {
          0: {
            occurrences: new Map([
              ["2025-03", 1],
              ["2025-04", 4],
              ["2025-05", 1],
            ]),
          },
        },
      }),
    ]);
    expect(plan.rows("zbTaken")).toEqual([{ id: "T-0001", name: "Trap vegen", space: "portiek 2" }]);
    expect(plan.rows("zbRooster", "id")).toEqual([
      { task: "T-0001", period: "2025-03", turns: 1 },
      { task: "T-0001", period: "2025-04", turns: 4 },
      { task: "T-0001", period: "2025-05", turns: 1, note: "(x)" },
    ]);
    expect(plan.leftOver).toEqual([]);
  });

  it("have a turn on a day where the matrix has days, and also where only a colour marks it", () => {
    const plan = planOf([
      tableOf("task", ["Taak=task", "1-3=turns>marks"], [["Vegen", null]], {
        columnExtras: { 1: { period: "2025-03-01" } },
        rowExtras: { 0: { occurrences: new Map([["2025-03-01", 1]]) } },
      }),
    ]);
    expect(plan.rows("zbRooster", "id")).toEqual([{ task: "T-0001", on: day(2025, 3, 1), turns: 1 }]);
  });

  it("that are only letters in the matrix are one task a letter: M+S is one turn of each", () => {
    const plan = planOf([
      tableOf(
        "task",
        ["Plek=space", "Uitvoering=executor", "wk 12=turns>marks", "wk 17=turns>marks"],
        [["Parkrand", "Groen & Zo", "M", "M+S"]],
        {
          context: { legend: "M = maaien  S = snoeien  W = onkruid ; geel = uitgevoerd" },
          columnExtras: { 2: { period: "2025-W12" }, 3: { period: "2025-W17" } },
          rowExtras: {
            0: {
              occurrences: new Map([
                ["2025-W12", 1],
                ["2025-W17", 2],
              ]),
            },
          },
        },
      ),
    ]);
    expect(plan.rows("zbTaken", "id")).toEqual([
      { name: "maaien", space: "Parkrand", executor: "Groen & Zo" },
      { name: "snoeien", space: "Parkrand", executor: "Groen & Zo" },
    ]);
    expect(plan.rows("zbRooster", "id")).toEqual([
      { task: "T-0001", period: "2025-W12", turns: 1 },
      { task: "T-0001", period: "2025-W17", turns: 1 },
      { task: "T-0002", period: "2025-W17", turns: 1 },
    ]);
  });

  it("that are letters share a cell that has only a number: it counts for the first", () => {
    const plan = planOf([
      tableOf("task", ["Plek=space", "mrt=turns>marks", "apr=turns>marks"], [["tuin", "M", "4x"]], {
        columnExtras: { 1: { period: "2025-03" }, 2: { period: "2025-04" } },
        rowExtras: {
          0: {
            occurrences: new Map([
              ["2025-03", 1],
              ["2025-04", 4],
            ]),
          },
        },
      }),
    ]);
    expect(plan.rows("zbRooster", "id")).toEqual([
      { task: "T-0001", period: "2025-03", turns: 1 },
      { task: "T-0001", period: "2025-04", turns: 4 },
    ]);
  });

  it("with a name keep it, and a letter that the legend gives to somebody says who does the turn", () => {
    const plan = planOf([
      tableOf(
        "task",
        ["Wat=description", "ma=turns>marks", "di=turns>marks", "wo=turns>marks", "do=turns>marks"],
        [["Hal dweilen", "x", "H", "K", "-"]],
        {
          context: { legend: "x = bewoners    H = huismeester" },
          columnExtras: { 1: { period: "ma" }, 2: { period: "di" }, 3: { period: "wo" }, 4: { period: "do" } },
          rowExtras: {
            0: {
              occurrences: new Map([
                ["ma", 1],
                ["di", 1],
                ["wo", 1],
              ]),
            },
          },
        },
      ),
    ]);
    expect(plan.rows("zbTaken")).toEqual([{ id: "T-0001", name: "Hal dweilen" }]);
    expect(plan.rows("zbRooster", "id", "task")).toEqual([
      { period: "ma", turns: 1 },
      { period: "di", turns: 1, who: "huismeester" },
      { period: "wo", turns: 1, note: "K" },
    ]);
    expect(plan.leftOver).toEqual([]);
  });

  it("take a cross as a task of its own only when the legend says which", () => {
    const task = (legend: string) =>
      planOf([
        tableOf("task", ["Plek=space", "wk 12=turns>marks", "wk 13=turns>marks"], [["tuin", "x", "S"]], {
          context: { legend },
          columnExtras: { 1: { period: "2025-W12" }, 2: { period: "2025-W13" } },
          rowExtras: {
            0: {
              occurrences: new Map([
                ["2025-W12", 1],
                ["2025-W13", 1],
              ]),
            },
          },
        }),
      ])
        .rows("zbTaken")
        .map(({ name }) => name);
    expect(task("S = snoeien, x = ronde lopen. Oranje = gereed")).toEqual(["ronde lopen", "snoeien"]);
    expect(task("S = snoeien, x = beurt")).toEqual(["snoeien"]);
  });

  it("get their place, or how often, from the heading above them", () => {
    const plan = planOf([
      tableOf("task", ["Taak=task"], [["A"], ["B"], ["C"]], {
        rowExtras: { 0: { section: "Hal" }, 1: { section: "Wekelijks" }, 2: { section: "week 12" } },
      }),
    ]);
    expect(plan.rows("zbTaken", "id")).toEqual([
      { name: "A", space: "Hal" },
      { name: "B", frequency: "Wekelijks", turnsPerYear: 52 },
      { name: "C" },
    ]);
    expect(plan.leftOver).toEqual(["Tussenkop: week 12"]);
  });

  it("with names in the matrix say who does the turn", () => {
    const plan = planOf([
      tableOf("task", ["Taak=task", "ma>text", "di>text"], [["Vegen", "Anna", "Bo en Cem"]], {
        columnExtras: { 1: { period: "ma" }, 2: { period: "di" } },
      }),
    ]);
    expect(plan.rows("zbRooster", "id", "task")).toEqual([
      { period: "ma", turns: 1, who: "Anna" },
      { period: "di", turns: 1, who: "Bo en Cem" },
    ]);
  });

  it("count minutes, also where the source counts hours, and the turns a year that a rhythm comes to", () => {
    const plan = planOf([
      tableOf(
        "task",
        ["Taak=task", "Uren=minutes>decimal", "Freq=frequency"],
        [
          ["A", "1.5", "wekelijks"],
          ["B", "30 min", "4x per jaar"],
          ["C", "half uurtje", null],
          ["E", null, "om de week"],
          ["F", null, "2x per maand"],
          ["G", null, "als het vies is"],
        ],
      ),
      tableOf("task", ["Taak=task", "Freq=frequency", "Seizoen=season"], [["H", "elke maand", "apr t/m sep"]]),
      tableOf("task", ["Taak=task", "Minuten=minutes>integer", "Aantal per jaar=frequency>integer"], [["D", 40, 52]]),
    ]);
    expect(plan.rows("zbTaken", "id")).toEqual([
      { name: "A", minutes: 90, frequency: "wekelijks", turnsPerYear: 52 },
      { name: "B", minutes: 30, frequency: "4x per jaar", turnsPerYear: 4 },
      { name: "C" },
      { name: "E", frequency: "om de week", turnsPerYear: 26 },
      { name: "F", frequency: "2x per maand", turnsPerYear: 24 },
      { name: "G", frequency: "als het vies is" },
      { name: "H", frequency: "elke maand", season: "apr t/m sep", turnsPerYear: 6 },
      { name: "D", minutes: 40, turnsPerYear: 52 },
    ]);
    expect(plan.leftOver).toEqual(["Uren: half uurtje"]);
  });

  it("say by whom when the words mean a choice, and keep the words", () => {
    const plan = planOf([
      tableOf(
        "task",
        ["Taak=task", "Soort werk=activity", "Wie=executor"],
        [
          ["A", "groen", "bewoners"],
          ["B", "schoonmaak", "Hovenier Blad"],
        ],
      ),
    ]);
    expect(plan.rows("zbTaken", "id")).toEqual([
      { name: "A", activity: "tuin", executor: "bewoners", doneBy: "groep" },
      { name: "B", activity: "schoonmaken", executor: "Hovenier Blad" },
    ]);
  });

  it("that were done or are planned on a day have that turn in Rooster", () => {
    const plan = planOf([
      tableOf("task", ["Taak=task", "Laatst=lastDone>date", "Volgende=nextOn>date"], [["A", "2026-02-01", "2026-04"]]),
    ]);
    expect(plan.rows("zbRooster", "id")).toEqual([{ task: "T-0001", turns: 1, on: day(2026, 2, 1), done: true }]);
    expect(plan.leftOver).toEqual(["Volgende: 2026-04"]);
  });
});

describe("measurements", () => {
  it("go to Metingen with their indicator, baseline and follow-up apart", () => {
    const plan = planOf([
      tableOf(
        "indicator_score",
        [
          "Indicator=indicator",
          "Groep=effectGroup",
          "0-meting=baseline>score",
          "Na 1 jaar=followUp>score",
          "Doel=target>score",
          "n=count>integer",
        ],
        [["Schoonmaak portiek", "uitstraling", "5.8", "7.1", "7", 41]],
        { context: { year: "2025" } },
      ),
    ]);
    expect(plan.rows("zbIndicatoren")).toEqual([
      { id: "IN-0001", name: "Schoonmaak portiek", effectGroup: "uitstraling" },
    ]);
    expect(plan.rows("zbMetingen", "id")).toEqual([
      { indicator: "IN-0001", n: 41, period: "2025", moment: "nulmeting", value: 5.8 },
      { indicator: "IN-0001", n: 41, period: "2025", moment: "vervolgmeting", value: 7.1 },
      { indicator: "IN-0001", n: 41, period: "2025", moment: "streefwaarde", value: 7 },
    ]);
  });

  it("of a survey are one for each question a respondent answered", () => {
    const plan = planOf([
      tableOf(
        "indicator_score",
        [
          "Tijdstempel=at>datetime",
          "Resp=respondent>code",
          "Hoe schoon is het? (1-10)>score",
          "Doet u mee?>boolean",
          "Tips",
        ],
        [
          ["2025-01-12T14:03:22", "R1", 7, true, "meer bankjes"],
          ["2025-01-13T00:00:00", "R2", 6, null, null],
        ],
      ),
    ]);
    expect(plan.rows("zbIndicatoren").map(({ name }) => name)).toEqual(["Hoe schoon is het? (1-10)", "Doet u mee?"]);
    expect(plan.rows("zbMetingen", "id")).toEqual([
      { respondent: "R1", on: day(2025, 1, 12), indicator: "IN-0001", value: 7 },
      { respondent: "R1", on: day(2025, 1, 12), indicator: "IN-0002", level: "ja" },
      { respondent: "R2", on: day(2025, 1, 13), indicator: "IN-0001", value: 6 },
    ]);
    expect(plan.leftOver).toEqual(["Tijdstempel: 14:03:22", "Tips: meer bankjes"]);
  });

  it("keep levels as letters and an incomplete date as a period", () => {
    const plan = planOf([
      tableOf(
        "indicator_score",
        ["Plek=location", "CROW=level>level", "Wanneer=at>date"],
        [["entree", "A+", "2025-Q2"]],
        { sheet: "Schouw" },
      ),
    ]);
    expect(plan.rows("zbIndicatoren", "id")).toEqual([{ name: "Schouw: CROW" }]);
    expect(plan.rows("zbMetingen", "id")).toEqual([
      { location: "entree", period: "2025-Q2", indicator: "IN-0001", level: "A+" },
    ]);
    expect(plan.codes).toEqual([]);
  });

  it("are not made of what a user left out, of totals or of personal columns", () => {
    const plan = planOf([
      tableOf("indicator_score", ["Netheid?>score", "Weg>score", "Som>score", "Leeftijd>integer"], [[7, 1, 8, 61]], {
        columnExtras: { 1: { leftOut: true }, 2: { derived: true }, 3: { personal: true } },
      }),
    ]);
    expect(plan.rows("zbMetingen", "id")).toEqual([{ indicator: "IN-0001", value: 7 }]);
    expect(plan.leftOver).toEqual(["Leeftijd: 61"]);
  });

  it("of levels beside a named aspect, and in columns of aspects, are found by their form", () => {
    const plan = planOf([
      tableOf("indicator_score", ["Onderdeel=indicator", "Nivo>level", "Kleur"], [["Onkruid", "B", "groen"]]),
      tableOf("indicator_score", ["Plek=location", "Zwerfvuil>text"], [["entree", "A+"]]),
    ]);
    expect(plan.rows("zbMetingen", "id")).toEqual([
      { indicator: "IN-0001", level: "B" },
      { indicator: "IN-0002", location: "entree", level: "A+" },
    ]);
    expect(plan.rows("zbIndicatoren").map(({ name }) => name)).toEqual(["Onkruid", "Zwerfvuil"]);
    expect(plan.leftOver).toEqual(["Kleur: groen"]);
  });

  it("of two moments in one row keep each its own moment, year and count of people", () => {
    const plan = planOf([
      tableOf(
        "indicator_score",
        [
          "Indicator=indicator",
          "Nulmeting 2024 / Cijfer=score>score",
          "Nulmeting 2024 / n=count>integer",
          "Vervolg 2025 / Cijfer=score>score",
          "Vervolg 2025 / n=count>integer",
          "Peildatum=at>date",
        ],
        [
          ["Prettig wonen", "7.1", 48, "6.8", 3, "2025-05-26"],
          ["Entree", "6", null, "7", 50, null],
        ],
      ),
    ]);
    expect(plan.rows("zbMetingen").map(({ id, indicator, complex, ...rest }) => rest)).toEqual([
      { moment: "nulmeting", period: "2024", value: 7.1, n: 48 },
      { moment: "vervolgmeting", period: "2025", on: day(2025, 5, 26), value: 6.8, n: 3 },
      { moment: "nulmeting", period: "2024", value: 6 },
      { moment: "vervolgmeting", period: "2025", value: 7, n: 50 },
    ]);
    expect(plan.leftOver).toEqual([]);
  });

  it("of an answer with its count are one row", () => {
    const plan = planOf([
      tableOf(
        "indicator_score",
        ["Vraag=indicator", "Antwoord=answer", "Aantal=count>integer", "%=share>percentage"],
        [["Tevreden?", "ja", 12, "0.6"]],
      ),
    ]);
    expect(plan.rows("zbMetingen", "id")).toEqual([{ n: 12, indicator: "IN-0001", value: 0.6, level: "ja" }]);
  });

  it("name the initiative that the sheet is called after", () => {
    const plan = planOf([
      tableOf("initiative", ["Naam=name"], [["Schone portieken"]]),
      tableOf("indicator_score", ["Indicator=indicator", "Score=score>score"], [["Netheid", "7"]], {
        sheet: "Schone Portieken",
      }),
    ]);
    expect(plan.rows("zbMetingen")).toMatchObject([{ initiative: "I-0001" }]);
  });
});

describe("agreements", () => {
  it("about who does what by when go to Logboek", () => {
    const plan = planOf([
      tableOf(
        "agreement",
        ["Nr=number", "Actie=agreement", "Wie=who", "Voor=dueOn>date", "Datum=agreedOn>date", "Status=status"],
        [
          [1, "Bezems kopen", "Anna", "2026-04-01", "2026-03-01", "open"],
          [2, "Rooster maken", "Bo", { shown: "week 42", value: "2026-W42" }, null, "Gereed"],
          [3, "Sleutels tellen", null, "z.s.m.", null, "besproken"],
        ],
      ),
    ]);
    expect(plan.rows("zbLogboek", "id")).toEqual([
      {
        ownReference: "1",
        what: "Bezems kopen",
        who: "Anna",
        dueOn: day(2026, 4, 1),
        on: day(2026, 3, 1),
        done: false,
      },
      { ownReference: "2", what: "Rooster maken", who: "Bo", duePeriod: "week 42", done: true },
      { ownReference: "3", what: "Sleutels tellen", duePeriod: "z.s.m." },
    ]);
    expect(plan.leftOver).toEqual(["Status: besproken"]);
    expect(plan.rows("zbAfspraken")).toEqual([]);
  });

  it("are written when they have a form, an insurance or a term of notice, or are called a contract and have a term", () => {
    const written = (headings: string[], cells: Parameters<typeof tableOf>[2][number]) =>
      planOf([tableOf("agreement", headings, [cells])]).rows("zbAfspraken").length === 1;
    expect(written(["Afspraak=agreement", "Verzekerd=insurance"], ["Tuin", "gemeente"])).toBe(true);
    expect(written(["Afspraak=agreement", "Opzeg=notice>term"], ["Tuin", { value: 1, unit: "month" }])).toBe(true);
    expect(written(["Vorm=form", "Afspraak=agreement"], [null, "Tuin"])).toBe(true);
    expect(written(["Afspraak=agreement", "Van=from>date"], ["Beheerovereenkomst tuin", "2026-01-01"])).toBe(true);
    expect(written(["Afspraak=agreement"], ["Beheerovereenkomst nalezen"])).toBe(false);
    expect(written(["Afspraak=agreement", "Van=from>date"], ["Tuin water geven", "2026-01-01"])).toBe(false);
  });

  it("that are on paper are written agreements", () => {
    const plan = planOf([
      tableOf(
        "agreement",
        ["Afspraak=agreement", "op papier>boolean", "Ingang=from>date"],
        [
          ["Tuin zelf doen", true, "2026-01-01"],
          ["Lampen melden", false, null],
        ],
      ),
    ]);
    expect(plan.rows("zbAfspraken", "id")).toEqual([{ subject: "Tuin zelf doen", from: day(2026, 1, 1) }]);
    expect(plan.rows("zbLogboek", "id")).toEqual([{ what: "Lampen melden" }]);
  });

  it("that are written go to Afspraken", () => {
    const plan = planOf([
      tableOf(
        "agreement",
        [
          "Vorm=form",
          "Onderwerp=subject",
          "Getekend=agreedOn>date",
          "Tot=until>date",
          "Opzeg=notice>term",
          "Verzekerd=insurance>boolean",
          "Partij=who",
        ],
        [
          [
            "Wijkvrijwilligersovereenkomst",
            "Schoonmaak",
            "2026-01-05",
            "2027-01-05",
            { value: 2, unit: "month" },
            true,
            "Commissie",
          ],
        ],
      ),
      tableOf("agreement", ["Document=form"], [["Sleutelverklaring berging"]]),
    ]);
    expect(plan.rows("zbAfspraken", "id")).toEqual([
      {
        form: "wijkvrijwilligersovereenkomst",
        subject: "Schoonmaak",
        signedOn: day(2026, 1, 5),
        to: day(2027, 1, 5),
        insurance: "ja",
        noticeMonths: 2,
      },
      { subject: "Sleutelverklaring berging" },
    ]);
    expect(plan.leftOver).toEqual(["Partij: Commissie"]);
  });
});

describe("contacts", () => {
  it("go to Betrokkenen, a second number with the personal remark", () => {
    const plan = planOf([
      tableOf(
        "contact",
        [
          "Voornaam=firstName",
          "Naam=name",
          "Organisatie=organisation",
          "Functie=role",
          "Tel=phone>phone",
          "Mobiel=mobile>phone",
          "E-mail=email>email",
        ],
        [["Anna", "Bakker", "Gemeente", "wijkregisseur", "+31200000001", "+31600000002", "anna@example.org"]],
      ),
    ]);
    expect(plan.rows("zbBetrokkenen")).toEqual([
      {
        id: "B-0001",
        name: "Anna Bakker",
        party: "gemeente",
        organisation: "Gemeente",
        task: "wijkregisseur",
        phone: "+31200000001",
        email: "anna@example.org",
        note: "Mobiel: +31600000002",
      },
    ]);
    expect(plan.leftOver).toEqual([]);
  });

  it("of residents who take part go to Deelnemers, with their hours and the home they live in", () => {
    const homes = tableOf("unit", ["VHE=unitId>code", "Huisnr=houseNumber>houseNumber"], [["0412-007", 7]]);
    const plan = planOf([
      homes,
      tableOf(
        "contact",
        [
          "Naam=name",
          "VHE=unitId>code",
          "06=mobile>phone",
          "Uren per maand=hoursPerMonth>decimal",
          "Kan goed=skills",
          "Vakantie=away",
        ],
        [
          ["Anna Bakker", "0412-007", "+31600000002", "4", "snoeien", "augustus"],
          ["Bert", "0412-099", null, null, null, null],
        ],
      ),
    ]);
    expect(plan.rows("zbDeelnemers")).toEqual([
      {
        id: "DN-0001",
        name: "Anna Bakker",
        unit: "0412-007",
        hoursPerMonth: 4,
        skills: "snoeien",
        away: "augustus",
        phone: "+31600000002",
      },
      { id: "DN-0002", name: "Bert", unit: "0412-099" },
    ]);
    expect(plan.rows("zbBetrokkenen")).toEqual([]);
  });

  it("are residents who take part where the sheet is called after them, and parties where it names organisations", () => {
    const people = tableOf("contact", ["Naam=name", "E-mail=email>email"], [["Anna", "anna@example.org"]], {
      sheet: "Vrijwilligers tuin",
    });
    const parties = tableOf("contact", ["Naam=name", "Organisatie=organisation"], [["Bert", "Gemeente"]], {
      sheet: "Vrijwilligers en partners",
    });
    const plan = planOf([people, parties]);
    expect(plan.rows("zbDeelnemers").map(({ name }) => name)).toEqual(["Anna"]);
    expect(plan.rows("zbBetrokkenen").map(({ name }) => name)).toEqual(["Bert"]);
  });

  it("in free text keep the whole text as a remark beside what was found in it", () => {
    const cell = { row: 2, column: 1 };
    const plan = planOf([
      tableOf("contact", ["Belangrijke nummers=text"], [[]], {
        layout: "freeText",
        rowExtras: {
          0: {
            cells: new Map([
              ["text", { value: "Anna Bakker - 020 000 00 01 (ma-wo)", ...cell }],
              ["phone", { value: "+31200000001", ...cell }],
              ["name", { value: "Anna Bakker", ...cell }],
            ]),
          },
        },
      }),
    ]);
    expect(plan.rows("zbBetrokkenen", "id")).toEqual([
      { name: "Anna Bakker", phone: "+31200000001", note: "Anna Bakker - 020 000 00 01 (ma-wo)" },
    ]);
  });
});

describe("a table of no kind", () => {
  it("goes to Overig value by value", () => {
    const plan = planOf([
      tableOf(
        "other",
        ["Kleur", "Aantal>integer"],
        [
          ["rood", 3],
          ["blauw", null],
        ],
      ),
    ]);
    expect(plan.leftOver).toEqual(["Kleur: rood", "Aantal: 3", "Kleur: blauw"]);
    expect(plan.rows("zbOverig")[1]).toEqual({
      id: "OV-0002",
      sheet: "Blad1",
      cell: "B2",
      row: "2",
      heading: "Aantal",
      value: "3",
    });
  });
});
