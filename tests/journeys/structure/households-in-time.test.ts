import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";
import { day } from "./plan-of.ts";

const stays = (plan: ReturnType<typeof planFrom>) =>
  plan.rows("zbBewoning").map(({ household, from, to }) => [household, from, to]);

describe("a list of who lived in a home after each other", () => {
  it.each([
    ["In", "Uit"],
    ["Aanvang", "Beëindigd"],
    ["Aanvangsdatum", "Datum beëindiging"],
    ["Intrek", "Uittrek"],
    ["Ingang", "Einde"],
    ["Begindatum", "Einddatum"],
    ["Bewoner sinds", "Verhuisd op"],
    ["Ingangsdatum huurovereenkomst", "Einddatum huurovereenkomst"],
    ["Ingangsdatum huurovereenkomst", "Datum huuropzegging"],
    ["Huuringang", "Huureinde"],
    ["Datum sleuteloverdracht", "Opleverdatum"],
  ])("gives each household its days: %s, %s", (since, until) => {
    const plan = planFrom({
      Lijst: `
        Woning | Huurder | ${since} | ${until}
        12     | Jansen  | 1-3-2015 | 31-5-2025
        12     | Smit    | 15-6-2025 |
        14     | Yilmaz  | 1-1-2019 |`,
    });
    expect(stays(plan)).toEqual([
      ["Jansen", day(2015, 3, 1), day(2025, 5, 31)],
      ["Smit", day(2025, 6, 15), undefined],
      ["Yilmaz", day(2019, 1, 1), undefined],
    ]);
    expect(plan.codes).not.toContain("S080");
    expect(plan.codes).not.toContain("S081");
  });

  it("takes the last day, and not the day of giving notice that stands before it", () => {
    const plan = planFrom({
      Lijst: `
        Woning | Huurder | Ingang   | Opzegdatum | Einddatum
        12     | Jansen  | 1-3-2015 | 28-4-2025  | 31-5-2025
        12     | Smit    | 15-6-2025 |           |`,
    });
    expect(stays(plan)[0]).toEqual(["Jansen", day(2015, 3, 1), day(2025, 5, 31)]);
    expect(plan.leftOver).toEqual(["Opzegdatum: 28-4-2025"]);
  });

  it("warns that a day of giving notice became the last day", () => {
    const plan = planFrom({
      Lijst: `
        Woning | Huurder | Ingang   | Opgezegd per
        12     | Jansen  | 1-3-2015 | 31-5-2025
        14     | Smit    | 15-6-2025 |`,
    });
    expect(plan.told.filter((text) => text.startsWith("S066"))).toEqual([
      'S066 Op het blad "Lijst" lezen we bij 1 rij de dag onder "Opgezegd per" als de laatste dag van de bewoner.',
    ]);
  });

  it("warns of days that may be the other day of a stay, and of the households that then live together", () => {
    const plan = planFrom({
      Lijst: `
        Woning | Huurder | Ingang   | Finito
        12     | Jansen  | 1-3-2015 | 31-5-2025
        12     | Smit    | 15-6-2025 |
        14     | Yilmaz  | 1-1-2019 |`,
    });
    expect(plan.leftOver).toEqual(["Finito: 31-5-2025"]);
    expect(plan.told.filter((text) => /^S08/.test(text))).toEqual(
      [
        'S081 Op Bewoning heeft 1 woning in dezelfde tijd meer dan één bewoner: "12". Zo kan Zelfbeheer niet zien wie er wanneer betaalt.',
        'S080 Op het blad "Lijst" staat bij 1 rij een dag onder "Finito". We weten niet of de bewoner toen kwam of wegging. De dagen staan nu op het blad Overig.',
      ]
        .sort((a, b) => b.localeCompare(a))
        .reverse(),
    );
  });

  it("says nothing of a day about something else", () => {
    const plan = planFrom({
      Lijst: `
        Woning | Huurder | Ingang   | Laatste bezoek
        12     | Jansen  | 1-3-2015 | 31-5-2025
        14     | Yilmaz  | 1-1-2019 |`,
    });
    expect(plan.codes.filter((code) => /^S08/.test(code))).toEqual([]);
  });
});

describe("the list of tenants of a system", () => {
  it.each([
    ["Objectnr", "Huurdernr", "Naam contractant", "Aanvang", "Beëindigd", "Voorschot SK p.m."],
    ["Objectnummer", "Relatienr", "Contractant", "Ingang contract", "Einde contract", "VS SK"],
    ["Woning", "Klantnr", "Huurder", "Ingang", "Opzegdatum", "Voorschot"],
  ])("is a list of homes, and brings no initiatives or contracts: %j", (...headings) => {
    const plan = planFrom({
      export: `
        ${headings.join(" | ")}
        88-001 | H5521 | Mevr. T. Bos | 1-4-2011  |           | 28,00
        88-002 | H5522 | Dhr. R. Kaya | 15-6-2015 | 15-3-2025 | 28,00
        88-002 | H6001 | Fam. Ndiaye  | 1-4-2025  |           | 29,50`,
    });
    expect(plan.kinds).toEqual(["unit"]);
    expect(stays(plan)).toEqual([
      ["Mevr. T. Bos", day(2011, 4, 1), undefined],
      ["Dhr. R. Kaya", day(2015, 6, 15), day(2025, 3, 15)],
      ["Fam. Ndiaye", day(2025, 4, 1), undefined],
    ]);
    expect(plan.rows("zbVoorschotten").map(({ unit, perMonth }) => [unit, perMonth])).toEqual([
      ["88-001", 28],
      ["88-002", 28],
      ["88-002", 29.5],
    ]);
  });

  it("is a register of contracts where firms are paid for what they do", () => {
    const plan = planFrom({
      export: `
        Objectnr | Contractant    | Dienst        | Aanvang   | Beëindigd | Bedrag per jaar
        0301     | Glans Reiniging | schoonmaak   | 1-4-2011  |           | € 2.800,00
        0302     | Hefwerk Liften  | liftonderhoud | 15-6-2015 | 15-3-2025 | € 2.800,00`,
    });
    expect(plan.kinds).toEqual(["contract"]);
  });
});

describe("words where a tenant's name is asked", () => {
  it.each([
    "in reparatie",
    "Renovatie",
    "Te huur",
    "te koop",
    "leeg per 1-4-2025",
    "Leegstand",
    "vrij",
    "geen huurder",
    "niet verhuurd (brandschade)",
    "in mutatie t/m juni",
    "leeg t/m mei",
    "Leeg t/m 31-5-2025",
    "leeg i.v.m. renovatie",
    "leeg m.i.v. 1-4-2025",
  ])("bring no household, and the home stands empty: %s", (words) => {
    const plan = planFrom({ Lijst: `VHE | Huurder\n0301001 | ${words}\n0301002 | Vos\n0301003 | Bakker` });
    expect(plan.rows("zbBewoning").map(({ household }) => household)).toEqual(["Vos", "Bakker"]);
    expect(plan.rows("zbEenheden").map(({ status }) => status)).toEqual(["leegstand", undefined, undefined]);
  });

  it("bring no household where the question does not apply", () => {
    const plan = planFrom({ Lijst: "VHE | Huurder\n0301001 | n.v.t.\n0301002 | Vos\n0301003 | Bakker" });
    expect(plan.rows("zbBewoning").map(({ household }) => household)).toEqual(["Vos", "Bakker"]);
  });

  it("are kept and told where they say why, and give no status to a home that is gone", () => {
    const plan = planFrom({ Lijst: "VHE | Huurder\n0301001 | n.v.t. (gesloopt)\n0301002 | Vos\n0301003 | Bakker" });
    expect(plan.leftOver).toEqual(["Huurder: n.v.t. (gesloopt)"]);
    expect(plan.rows("zbEenheden")[0]?.status).toBeUndefined();
    expect(plan.told.find((text) => text.startsWith("S082"))).toContain('geen naam, maar "n.v.t. (gesloopt)".');
  });

  it.each([
    "De Vrij",
    "J. Sloop",
    "Van Huis",
    "Fam. Leegstra",
    "Stichting Slot",
    "Van de Koop",
    "M. Koop",
    "Koop, M.",
    "I. Koop",
    "M.V. Koop",
    "T.M. Koop",
    "V. Onderhoud",
    "N. de Koop",
    "Koop T.",
  ])("are a name: %s", (name) => {
    const plan = planFrom({ Lijst: `VHE | Huurder\n0301001 | ${name}\n0301002 | Vos\n0301003 | Bakker` });
    expect(plan.rows("zbBewoning").map(({ household }) => household)).toEqual([name, "Vos", "Bakker"]);
  });

  it("are no status of a home in which somebody lives since a day", () => {
    const plan = planFrom({
      Lijst: `
        VHE     | Bewoner | Van      | Tot
        0301001 | Bakker  | 1-1-2024 | 31-3-2025
        0301001 | LEEG    | 1-4-2025 | 31-5-2025
        0301001 | Vos     | 1-6-2025 |
        0301002 | Bos     | 1-1-2024 | 31-3-2025
        0301002 | LEEG    | 1-4-2025 |`,
    });
    expect(plan.rows("zbEenheden").map(({ status }) => status)).toEqual([undefined, "leegstand"]);
    expect(plan.codes).toContain("S057");
  });
});

describe("a list with a row for every month of a home", () => {
  it.each(["Maand", "Huurmaand", "Periode"])("is of one household, with its advances in their months: %s", (month) => {
    const plan = planFrom({
      Termijnen: `
        Woning | Huurder | ${month}  | Voorschot | Betaald op
        1      | Bakker  | jan 2025  | € 30,00   | 2-1-2025
        1      | Bakker  | feb 2025  | € 30,00   | 3-2-2025
        1      | Bakker  | mrt 2025  | € 32,50   | 3-3-2025
        2      | Vos     | jan 2025  | € 30,00   | 5-1-2025
        2      | Vos     | mrt 2025  | € 30,00   |`,
    });
    expect(stays(plan)).toEqual([
      ["Bakker", undefined, undefined],
      ["Vos", undefined, undefined],
    ]);
    expect(plan.rows("zbVoorschotten").map(({ unit, from, to, perMonth }) => [unit, from, to, perMonth])).toEqual([
      ["1", day(2025, 1, 1), day(2025, 2, 28), 30],
      ["1", day(2025, 3, 1), day(2025, 3, 31), 32.5],
      ["2", day(2025, 1, 1), day(2025, 1, 31), 30],
      ["2", day(2025, 3, 1), day(2025, 3, 31), 30],
    ]);
    expect(plan.codes.filter((code) => ["S009", "S080", "S081"].includes(code))).toEqual([]);
  });

  it("keeps what another row of the same household says differently", () => {
    const plan = planFrom({
      Lijst: `
        Woning | Huurder | Telefoon
        1      | Bakker  | 0612345678
        1      | Bakker  | 0687654321
        2      | Vos     | 0611112222`,
    });
    expect(plan.rows("zbBewoning")).toHaveLength(2);
    expect(plan.leftOver).toEqual(["Telefoon: +31687654321"]);
  });
});

describe("homes beside months with names in them", () => {
  const months = `
        Woning | jan    | feb    | mrt    | apr
        12     | Bakker | Bakker | leeg   | Vos
        14     | Yilmaz | Yilmaz | Yilmaz | Yilmaz
        16     |        |        | Smit   | Smit`;

  it.each(["Bezetting 2025", "Blad1", "Leegstand"])("say who lives there, and are no turns: %s", (sheet) => {
    const plan = planFrom({ [sheet]: months });
    expect(plan.kinds).not.toContain("task");
    expect(plan.rows("zbRooster")).toEqual([]);
    expect(plan.leftOver).toContain("apr: Vos");
  });

  it("are turns where the list says so", () => {
    expect(planFrom({ Schoonmaakrooster: months }).kinds).toEqual(["task"]);
  });
});

describe("answers to whether somebody takes part", () => {
  it.each([
    ["Huisnummer", "Meedoen?", "Waarmee"],
    ["Adres", "Doet mee", "Waaraan"],
    ["Woning", "Doe je mee?", "Wat wil je doen"],
  ])("go to the poll, and bring no homes: %s, %s, %s", (...headings) => {
    const plan = planFrom({
      Lijst: `
        ${headings.join(" | ")}
        2 | ja              | tuin
        4 | nee             |
        6 | misschien later | trap`,
    });
    expect(plan.rows("zbEenheden")).toEqual([]);
    expect(plan.rows("zbPeiling").map(({ unit, wants, skills }) => [unit, wants, skills])).toEqual([
      ["2", "ja", "tuin"],
      ["4", "nee", undefined],
      ["6", undefined, "trap"],
    ]);
    expect(plan.leftOver).toEqual([`${headings[1]}: misschien later`]);
  });
});

describe("a list of who left and who came, each with a day beside the name", () => {
  it.each([
    ["Vertrekt", "Op", "Komt", "Op"],
    ["Gaat weg", "Per", "Trekt in", "Per"],
    ["Vertrekker", "Datum", "Nieuwe huurder", "Datum"],
  ])("has a household until and one from then: %s | %s | %s | %s", (...headings) => {
    const plan = planFrom({
      Mutaties: `
        Woning     | ${headings.join(" | ")}
        Veerweg 2  | fam. Kramer | 31-3-2025  | mw. Smeets | 15-4-2025
        Veerweg 14 | dhr. Yilmaz | 30-6-2025  | dhr. Ploeg | 1-7-2025`,
    });
    expect(plan.rows("zbBewoning").map(({ household, from, to }) => [household, from, to])).toEqual([
      ["fam. Kramer", undefined, day(2025, 3, 31)],
      ["mw. Smeets", day(2025, 4, 15), undefined],
      ["dhr. Yilmaz", undefined, day(2025, 6, 30)],
      ["dhr. Ploeg", day(2025, 7, 1), undefined],
    ]);
    expect(plan.leftOver).toEqual([]);
  });
});
