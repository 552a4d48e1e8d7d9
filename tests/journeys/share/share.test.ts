import { describe, expect, it } from "vitest";
import { planShare, type ShareInput } from "../../../src/journeys/share/share.ts";
import { readBase } from "../../../src/journeys/share/shared-base.ts";
import { snapshotOfRows } from "../../../src/records/snapshot-of-rows.ts";
import { NOT_SHARED } from "../../../src/schema/committee-copy.ts";
import { textOf } from "../../../src/text/nl/problem-texts.ts";
import { type Contents, snapshotWith } from "../../support/own-workbook.ts";

const TODAY = 46352;
const homes = Array.from({ length: 4 }, (_, at) => ({ id: `0412-00${at}`, complex: "0412", kind: "woning" }));

/** Two initiatives in one complex, a third in another. */
const BOOK: Contents = {
  zbComplexen: [
    { id: "0412", name: "Lindehof", area: 240 },
    { id: "0517", name: "Elzenhof", homes: 12 },
  ],
  zbEenheden: homes,
  zbInitiatieven: [
    { id: "I-0001", name: "Schone portieken", complex: "0412", leader: "mw. Fatma Kaya", comparison: "0517" },
    { id: "I-0002", name: "Binnentuin", complex: "0412" },
    { id: "I-0003", name: "Moestuin", complex: "0517" },
  ],
  zbDeelnemers: [
    { id: "DN-0001", name: "Soraya Pinas", initiative: "I-0001", sharedName: "Soraya" },
    { id: "DN-0002", name: "Kemal Yilmaz", initiative: "I-0001", phone: "0101234567" },
  ],
  zbTaken: [
    { id: "T-0001", name: "trap vegen", initiative: "I-0001", complex: "0412", space: "portiek 2" },
    { id: "T-0002", name: "snoeien", initiative: "I-0002" },
    { id: "T-0003", name: "wieden", initiative: "I-0003" },
    { id: "T-0004", name: "lamp vervangen", complex: "0412" },
  ],
  zbRooster: [
    { id: "R-0001", task: "t-0001", on: 46360, who: "Soraya Pinas" },
    { id: "R-0002", task: "T-0002", on: 46361 },
    { id: "R-0003", task: "T-0003", on: 46362 },
  ],
  zbUren: [
    { id: "U-0001", on: 46000, initiative: "I-0001", task: "T-0002", participant: "DN-0002", hours: 1.5 },
    { id: "U-0002", on: 46000, task: "T-0001", hours: 2 },
  ],
  zbVerdeelsleutels: [{ id: "VK-0001", name: "gelijk over 4 woningen", complex: "0412" }],
  zbKostenposten: [
    { id: "K-0001", name: "schoonmaak", complex: "0412", amount: 800, key: "VK-0001", proof: "factuur 77812" },
    { id: "K-0002", name: "tuin", complex: "0517", amount: 400 },
  ],
};

const copyOf = (contents: Contents, input: Partial<ShareInput> = {}) => {
  const of = { kind: "initiative", id: "I-0001" } as const;
  const planned = planShare(snapshotWith(contents), { of, sharedOn: TODAY, ...input });
  if (!planned.ok) throw new Error(planned.refusal.code);
  return planned;
};
const rowsIn = (planned: ReturnType<typeof copyOf>, table: string) => planned.value.copy.contents.get(table) ?? [];
const idsIn = (planned: ReturnType<typeof copyOf>, table: string) => rowsIn(planned, table).map(({ id }) => id);
const codesOf = (planned: ReturnType<typeof copyOf>) => planned.problems.map(({ code }) => code);

/** The book with other rows in one table. */
const withRows = (table: string, ...rows: Contents[string]): Contents => ({ ...BOOK, [table]: rows });

describe("the rows of a copy", () => {
  it("are those of one initiative, and the building and costs of its complex", () => {
    const planned = copyOf(BOOK, { of: { kind: "initiative", id: "i-0001" } });
    expect(planned.value.about.of).toEqual({ kind: "initiative", id: "I-0001" });
    expect(idsIn(planned, "zbComplexen")).toEqual(["0412"]);
    expect(idsIn(planned, "zbInitiatieven")).toEqual(["I-0001"]);
    expect(idsIn(planned, "zbTaken")).toEqual(["T-0001"]);
    expect(idsIn(planned, "zbRooster")).toEqual(["R-0001"]);
    expect(idsIn(planned, "zbUren")).toEqual(["U-0001", "U-0002"]);
    expect(idsIn(planned, "zbKostenposten")).toEqual(["K-0001"]);
  });

  it("are those of a whole complex, also without an initiative", () => {
    const planned = copyOf(BOOK, { of: { kind: "complex", id: "0412" } });
    expect(idsIn(planned, "zbInitiatieven")).toEqual(["I-0001", "I-0002"]);
    expect(idsIn(planned, "zbTaken")).toEqual(["T-0001", "T-0002", "T-0004"]);
    expect(idsIn(planned, "zbRooster")).toEqual(["R-0001", "R-0002"]);
  });

  it("stay out when nobody knows whose they are, or when they contradict themselves", () => {
    const book = withRows(
      "zbTaken",
      { id: "T-0001", name: "van niemand" },
      { id: "T-0002", name: "onbekend", initiative: "I-0099" },
      { id: "T-0003", name: "tegenstrijdig", initiative: "I-0003", complex: "0412" },
    );
    const planned = copyOf(book, { of: { kind: "complex", id: "0412" } });
    expect(idsIn(planned, "zbTaken")).toEqual([]);
    expect(planned.problems).toContainEqual(
      expect.objectContaining({
        code: "N012",
        places: [
          { sheet: "Taken", cell: "D5" },
          { sheet: "Taken", cell: "D6" },
        ],
      }),
    );
    expect(planned.problems).toContainEqual(
      expect.objectContaining({ code: "N013", places: [{ sheet: "Taken", cell: "D7" }] }),
    );
  });

  it("belong to the only initiative that there is when they name none", () => {
    const one = { ...BOOK, zbInitiatieven: BOOK.zbInitiatieven?.slice(0, 1) ?? [] };
    expect(idsIn(copyOf({ ...one, zbTaken: [{ id: "T-0001", name: "vegen" }] }), "zbTaken")).toEqual(["T-0001"]);
    const elsewhere = { ...one, zbTaken: [{ id: "T-0001", name: "vegen", complex: "0517" }] };
    expect(idsIn(copyOf(elsewhere), "zbTaken")).toEqual([]);
  });

  it("have a number of their own: others cannot be brought back, and are told", () => {
    const hours = (id: string | null) => ({ id, on: 46000, initiative: "I-0001", hours: 1 });
    const planned = copyOf(withRows("zbUren", hours("U-0001"), hours("u-0001"), hours(null), hours("U-0002")));
    expect(idsIn(planned, "zbUren")).toEqual(["U-0002"]);
    expect(planned.problems.find(({ code }) => code === "N005")).toMatchObject({
      facts: { rows: 3 },
      places: [{ cell: "A5" }, { cell: "A6" }, { cell: "A7" }],
    });
  });

  it("of costs stay out when one or two homes pay them, or nobody knows how many", () => {
    const weights = [1, 2].map((at) => ({ id: `G-${at}`, key: "VK-0001", unit: `0412-00${at}`, weight: 1 }));
    expect(codesOf(copyOf({ ...BOOK, zbGewichten: weights }))).toContain("N010");
    const two = { ...BOOK, zbEenheden: homes.slice(0, 2) };
    expect(idsIn(copyOf(two), "zbKostenposten")).toEqual([]);
    expect(rowsIn(copyOf(two), "zbComplexen")[0]?.area).toBeNull();
    const unknown = copyOf({ ...BOOK, zbEenheden: [] });
    expect(idsIn(unknown, "zbKostenposten")).toEqual([]);
    expect(codesOf(unknown)).toContain("N011");
  });

  it.each([
    ["no such initiative", BOOK, { kind: "initiative", id: "I-0009" }, "N003"],
    ["no such complex", BOOK, { kind: "complex", id: "412" }, "N003"],
    [
      "two with the number",
      withRows("zbInitiatieven", { id: "I-0001" }, { id: "I-0001" }),
      { kind: "initiative", id: "I-0001" },
      "N004",
    ],
    ["no sheet for it", { zbTaken: [] }, { kind: "complex", id: "0412" }, "N017"],
  ] as const)("are refused with %s", (_, contents, of, code) => {
    expect(planShare(snapshotWith(contents), { of, sharedOn: TODAY })).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe("the cells of a copy", () => {
  it("are of columns that a committee may see, and no others", () => {
    const planned = copyOf(BOOK);
    expect(rowsIn(planned, "zbInitiatieven")[0]).not.toHaveProperty("leader");
    expect(rowsIn(planned, "zbUren")[0]).not.toHaveProperty("participant");
    expect(rowsIn(planned, "zbKostenposten")[0]).not.toHaveProperty("proof");
    expect(planned.value.tables.find(({ table }) => table === "zbUren")).toMatchObject({
      columnsLeft: ["Deelnemer"],
      isFilledIn: true,
    });
  });

  it("name people as they agreed, and otherwise by their number", () => {
    const turn = (id: string, who: string) => ({ id, task: "T-0001", on: 46360, who });
    const planned = copyOf(
      withRows(
        "zbRooster",
        turn("R-1", "Soraya Pinas en DN-0002"),
        turn("R-2", "Kemal Yilmaz"),
        turn("R-3", "Gerrie"),
        turn("R-4", "tuingroep"),
        turn("R-5", "ploeg Gerda"),
        turn("R-6", "mw. de Bruin"),
        turn("R-7", "woning 0412-008"),
        turn("R-8", "nr 14"),
      ),
    );
    expect(rowsIn(planned, "zbRooster").map(({ who }) => who)).toEqual([
      "Soraya, DN-0002",
      "DN-0002",
      NOT_SHARED,
      "tuingroep",
      NOT_SHARED,
      NOT_SHARED,
      NOT_SHARED,
      NOT_SHARED,
    ]);
    expect(planned.problems.find(({ code }) => code === "N008")).toMatchObject({
      places: [{ cell: "G7" }, { cell: "G9" }, { cell: "G10" }, { cell: "G11" }, { cell: "G12" }],
    });
  });

  it("may name a firm or a group as the executor of a task", () => {
    const task = (id: string, executor: string) => ({ id, name: "vegen", initiative: "I-0001", executor });
    const book = {
      ...withRows("zbTaken", task("T-1", "De Groene Spade"), task("T-2", "bewoners portiek 2"), task("T-3", "Jansen")),
      zbContracten: [{ id: "C-0001", supplier: "De Groene Spade", complex: "0412" }],
    };
    expect(rowsIn(copyOf(book), "zbTaken").map(({ executor }) => executor)).toEqual([
      "De Groene Spade",
      "bewoners portiek 2",
      NOT_SHARED,
    ]);
  });

  it.each([
    ["a known surname", "sleutel ligt bij Pinas", "N006"],
    ["a full name", "samen met kemal yilmaz", "N006"],
    ["somebody unknown", "vraag mevr. de Ruiter", "N006"],
    ["a telephone number", "bel 06-12345678", "N006"],
    ["an address for mail", "mail naar kees@example.org", "N006"],
    ["a bank account", "betalen op NL00TEST0123456789", "N006"],
    ["somebody's health", "heeft reuma, kan niet bukken", "N007"],
  ])("leave out a text with %s, and say where it stands", (_, note, code) => {
    const book = withRows("zbTaken", { id: "T-0001", name: "vegen", initiative: "I-0001", note });
    const planned = copyOf(book);
    expect(rowsIn(planned, "zbTaken")[0]?.note).toBe(NOT_SHARED);
    expect(planned.problems.filter((found) => found.code === code)).toEqual([
      expect.objectContaining({ severity: "warning", places: [{ sheet: "Taken", cell: "AA5" }] }),
    ]);
    const chosen = copyOf(book, { include: ["taken!aa5"] });
    expect(rowsIn(chosen, "zbTaken")[0]?.note).toBe(note);
    expect(codesOf(chosen)).toContain("N018");
    expect(codesOf(chosen)).not.toContain(code);
  });

  it("may hold the names that people agreed to show, and ordinary words", () => {
    const note = (text: string) => ({ id: `T-${text.length}`, name: "vegen", initiative: "I-0001", note: text });
    const texts = ["sleutel ligt bij Soraya", "portiek 2 en 3, ook de leuning", "bladeren van de zieke boom opruimen"];
    const planned = copyOf(withRows("zbTaken", ...texts.map(note)));
    expect(rowsIn(planned, "zbTaken").map((row) => row.note)).toEqual(texts);
    const other = copyOf(withRows("zbTaken", note("sleutel ligt bij Soraya de Wit")));
    expect(rowsIn(other, "zbTaken")[0]?.note).toBe(NOT_SHARED);
  });

  const notes = (texts: readonly string[]) =>
    withRows(
      "zbTaken",
      ...texts.map((note, at) => ({ id: `T-${1000 + at}`, name: "vegen", initiative: "I-0001", note })),
    );

  it("leave out a first name alone, in whatever letters, and what is nobody else's business", () => {
    const texts = [
      ...["kemal doet dit", "PINAS neemt een bezem mee", "Kemal Y.", "Anja wil niet meer", "Ruzie tussen Mo en Fatma"],
      ...["buurvrouw van 14 is ziek", "zij is slecht ter been", "Soraya haar moeder is overleden"],
      ...["nr 8 heeft huurachterstand", "hij zit in de schuldsanering", "is met zwangerschapsverlof"],
      ...["met Aisha el Amrani", "Samen met S. Pinas", "huisnummer 12 betaalt niet"],
    ];
    expect(rowsIn(copyOf(notes(texts)), "zbTaken").flatMap(({ note }) => (note === NOT_SHARED ? [] : [note]))).toEqual(
      [],
    );
  });

  it("keep what only looks like it: streets, holidays, firms, plants and things", () => {
    const texts = [
      ...["In de berging staat een bezem", "de ramen aan de kant van de Beatrixstraat", "Extra beurt na Koningsdag"],
      ...["overleg met Gemeente Oosterdam", "bel de storingsdienst", "voorzichtig met de rozen", "zieke boom melden"],
      ...["invalide parkeerplaats vegen", "rolstoel-oprit vrijhouden", "dove netels verwijderen", "Groen afval apart"],
      ...["grasmaaier staat bij portiek 3", "Na de schouw van 12 maart", "bij de Anne Frankschool"],
    ];
    expect(rowsIn(copyOf(notes(texts)), "zbTaken").map(({ note }) => note)).toEqual(texts);
  });

  const goAlong = (texts: readonly string[]) =>
    rowsIn(copyOf(notes(texts)), "zbTaken").flatMap(({ note }) => (note === NOT_SHARED ? [] : [note]));

  it("leave out a word of health, money, belief, police or birth wherever it stands, whoever the row is about", () => {
    const texts = [
      ...["huurachterstand op 0412-008", "betaalt de huur niet", "loopt achter met de huur", "deurwaarder geweest"],
      ...["in de ziektewet", "bsn 123456782", "nummer: 123456782", "geb. 12-3-1961", "geboren in 1948", "hartpatiënt"],
      ...["rolstoelgebruiker bij de deur helpen", "wmo-hulp komt dinsdag", "let op: dementerende bewoner in portiek 1"],
      ...["strafblad", "statushouder", "moslim", "homo", "krijgt 5,60 per uur", "krijgt vrijwilligersvergoeding"],
      ...["Slaat over tot hij uit het ziekenhuis is", "voedselbank", "jeugdzorg", "overlast van nr 12", "WW-uitkering"],
      ...["weduwe op nr 3", "spreekt geen Nederlands", "uitgenodigd door de politie", "verblijf in de gevangenis"],
      ...["geen huur betaald, dus niet meer vragen", "nummer 17 betaalt niet", "kan niet lezen", "zit thuis, burn-out"],
      ...["dochter van nr 9 is opgenomen", "doof, dus bel aan de deur", "zieke buur bij de lift", "last van zenuwpijn"],
      ...["kan het niet betalen", "PvdA-lid", "laat haar hond uit", "bewoners zijn Marokkanen"],
    ];
    expect(goAlong(texts)).toEqual([]);
  });

  it("leave out somebody with a title, initials, two first names or in small letters, and how to reach somebody", () => {
    const texts = [
      ...["mijnheer De Vries", "meneer Ahmed", "mej. Poelstra", "Dhr.Pieterse", "mevrouw zwartveldboom", "opa Kees"],
      ...["oma Toos", "zuster Agnes", "buurman Gerrit", "onze Wil", "Poelstra, J.", "J Poelstra", "Jan-Willem"],
      ...[
        "i.o.m. Henk",
        "tuin Ali en Mo",
        "Tuintje van Zwartveldboom doen",
        "yilmaz wil niet",
        "kemal heeft de sleutel",
      ],
      ...[
        "Pinas-rondje op vrijdag",
        "mail piet at example.org",
        "mail piet (at) example punt org",
        "insta @pietdebuurman",
      ],
      ...[
        "bel 1234567",
        "app 0 6 1 1 2 2 3 3 4",
        "kenteken 12-ABC-3",
        "busje 12-ABC-3 staat voor",
        "tante Sjaan weet het",
      ],
    ];
    expect(goAlong(texts)).toEqual([]);
  });

  it("keep ordinary remarks about work, plants, things, days and bodies", () => {
    const texts = [
      ...[
        "boom is ziek",
        "blinde muur is vuil",
        "Turkse hazelaar snoeien",
        "afval gescheiden in de bakken",
        "dood hout weg",
      ],
      ...["overlast van duiven bij de lift", "gehandicaptenparkeerplaats vrij houden", "huur van de hogedrukreiniger"],
      ...["samen met de buurman doen", "vraag de buurvrouw van beneden om water", "oma's en opa's doen ook mee"],
      ...[
        "niet op 12-11-2026",
        "voor 06-11-2026 klaar",
        "Portiek A en B",
        "Trap B. Ook de leuning",
        "sleutel nr 123456789",
      ],
      ...[
        "5-jarig onderhoud aan de CV Ketel",
        "na overleg met Gemeente",
        "schuur op maandag, bij Kerst niet",
        "NL-doet dag",
      ],
      ...[
        "Wil de groep dit ook in mei?",
        "Bel de corporatie bij lekkage",
        "Zet de container op maandag buiten",
        "zus en zo",
      ],
      ...[
        "wit en groen verven",
        "Niet schoon achter de radiator",
        "Lamp in de kelder vervangen, meld dit",
        "Bos bloemen weg",
      ],
      ...["Heg tussen nr 12 en 14 is te hoog", "bakker om de hoek geeft koffie", "binnentuin: bollen van vorig jaar"],
      ...[
        "2 x per jaar, liefst met 3 mensen",
        "Gft-bak ruikt; middel gebruiken",
        "Kost € 25,50 per uur",
        "te laat begonnen",
      ],
      ...["verdieping 3 overgeslagen", "Ingang C Schilderwerk", "Ronde 2: zie foto op telefoon", "stoepkrijt eraf"],
    ];
    expect(goAlong(texts)).toEqual(texts);
  });

  it("of tasks and places are not called after who lives there", () => {
    const task = (id: string, name: string, space: string) => ({ id, name, space, initiative: "I-0001" });
    const book = withRows(
      "zbTaken",
      task("T-1", "Ramen bij Sjaan", "portiek van Pinas"),
      task("T-2", "Hulp aan huis nr 12 (reuma)", "hoek Ahmed"),
      task("T-3", "Yilmaz-rondje", "bij Sjaan voor de deur"),
      task("T-4", "Hal van portiek A dweilen", "Jansen-hofje"),
    );
    expect(rowsIn(copyOf(book), "zbTaken").map(({ name, space }) => [name, space])).toEqual([
      [NOT_SHARED, NOT_SHARED],
      [NOT_SHARED, NOT_SHARED],
      [NOT_SHARED, NOT_SHARED],
      ["Hal van portiek A dweilen", "Jansen-hofje"],
    ]);
  });

  it("of postcodes hold nothing else", () => {
    const complex = (postcode: string) =>
      withRows("zbComplexen", { id: "0412", name: "Lindehof", postcode, homes: 24 });
    const planned = copyOf(complex("dhr. Zwart"));
    expect(rowsIn(planned, "zbComplexen")[0]?.postcode).toBeNull();
    expect(planned.problems.find(({ code }) => code === "N051")?.places).toEqual([{ sheet: "Complexen", cell: "D5" }]);
    expect(rowsIn(copyOf(complex("1234 ab")), "zbComplexen")[0]?.postcode).toBe("1234 ab");
  });

  it("with free text are counted column by column, for somebody to read before the copy is sent", () => {
    const planned = copyOf(withRows("zbTaken", { ...BOOK.zbTaken?.[0], note: "reuma", description: "met bezem" }));
    expect(planned.value.textsToRead).toContainEqual({ sheet: "Taken", heading: "Wat precies", cells: 1 });
    expect(planned.value.textsToRead.map(({ heading }) => heading)).not.toContain("Opmerking");
    const told = planned.problems.find(({ code }) => code === "N050");
    expect(told).toMatchObject({ severity: "info", facts: { columns: planned.value.textsToRead } });
    expect(told && textOf(told).message).toMatch(/^\d+ vrije teksten gaan mee .*Taken: Taak, Ruimte, Wat precies/);
  });

  it("keep out what is said of the person of a turn", () => {
    const turn = (id: string, who: string, note: string) => ({ id, task: "T-0001", on: 46360, who, note });
    const planned = copyOf(
      withRows("zbRooster", turn("R-1", "Soraya Pinas", "ziek"), turn("R-2", "tuingroep", "heg is ziek")),
    );
    expect(rowsIn(planned, "zbRooster").map(({ note }) => note)).toEqual([NOT_SHARED, "heg is ziek"]);
  });

  it("refer to rows of the copy only; a key of costs is told by its name", () => {
    const planned = copyOf(BOOK);
    expect(rowsIn(planned, "zbRooster")[0]?.task).toBe("T-0001");
    expect(rowsIn(planned, "zbUren").map(({ task }) => task)).toEqual([null, "T-0001"]);
    expect(rowsIn(planned, "zbInitiatieven")[0]?.comparison).toBeNull();
    expect(rowsIn(planned, "zbKostenposten")[0]?.key).toBe("gelijk over 4 woningen");
    expect(planned.problems.filter(({ code }) => code === "N009").flatMap(({ places }) => places)).toEqual([
      { sheet: "Initiatieven", cell: "Z5" },
      { sheet: "Uren", cell: "D5" },
    ]);
  });

  it("of rows that are hidden in the workbook are seen by everybody, which is told", () => {
    const hidden = new Map([["Rooster", new Set([5, 6, 900])]]);
    const planned = copyOf(BOOK, { hidden });
    expect(planned.problems.filter(({ code }) => code === "N019").flatMap(({ places }) => places)).toEqual([
      { sheet: "Rooster", cell: "A5" },
    ]);
  });

  it("tell which of the cells that the user named were never left out", () => {
    const planned = copyOf(BOOK, { include: ["Taken!B5", "Niets!A1"] });
    expect(planned.problems).toContainEqual(
      expect.objectContaining({ code: "N015", facts: { cells: ["Taken!B5", "Niets!A1"] } }),
    );
  });

  it("are told cell by cell in the copy itself, for the way back", () => {
    const { copy } = copyOf(BOOK).value;
    const read = readBase(snapshotOfRows(copy.tables, copy.contents));
    expect(read).toMatchObject({ ok: true, value: { copy: copy.copy, sharedOn: TODAY, of: { id: "I-0001" } } });
    const turns = read.ok ? read.value.tables.get("zbRooster") : undefined;
    expect(Object.fromEntries(turns?.get("R-0001") ?? [])).toEqual({
      Taaknummer: "T-0001",
      Datum: "46360",
      Wie: "Soraya",
    });
  });
});
