import { describe, expect, it } from "vitest";
import { complexIn } from "../../../src/recognise/title-complex.ts";
import { yearOfTitles } from "../../../src/recognise/title-years.ts";
import { addressIn } from "../../../src/recognise/values/addresses.ts";
import { planFrom } from "./plan-from.ts";

const COMPLEXES = [
  ["2417", "De Meerkoet"],
  ["2530", "In het Groen"],
];

describe("a complex of four figures whose name begins with a word of two letters", () => {
  it("keeps its number and its name in a list", () => {
    const plan = planFrom({
      Kosten: `
        Complex | Kostenpost | Jaar | Bedrag
        2417 De Meerkoet | Glazenwasser | 2023 | 480.25
        2530 In het Groen | Glazenwasser | 2023 | 612.5`,
    });
    expect(plan.rows("zbComplexen").map(({ id, name }) => [id, name])).toEqual(COMPLEXES);
    expect(plan.rows("zbKostenposten").map(({ complex }) => complex)).toEqual(["2417", "2530"]);
  });

  it("keeps them in capitals too, where the heading asks for a complex", () => {
    const plan = planFrom({
      Kosten: `
        Complex | Kostenpost | Jaar | Bedrag
        2417 DE MEERKOET | Glazenwasser | 2023 | 480.25
        2530 OP DE HEIDE | Glazenwasser | 2023 | 612.5`,
    });
    expect(plan.rows("zbComplexen").map(({ id }) => id)).toEqual(["2417", "2530"]);
  });

  it("keeps them on a card", () => {
    const plan = planFrom({
      Initiatief: `
        Naam initiatief | Kruidentuin
        Complex | 2417 De Meerkoet
        Trekker | A. Postma
        Startdatum | 1-6-2024
        Budget | € 900`,
    });
    expect(plan.rows("zbComplexen").map(({ id, name }) => [id, name])).toEqual(COMPLEXES.slice(0, 1));
    expect(plan.rows("zbInitiatieven").map(({ complex }) => complex)).toEqual(["2417"]);
  });

  it("is no address, while a postcode with a place is one", () => {
    expect(addressIn("2417 De Meerkoet")).toBeNull();
    expect(addressIn("2530 in het Groen")).toBeNull();
    expect(addressIn("3829 ZZ Vlietmeer")).toEqual({ postcode: "3829ZZ", city: "Vlietmeer" });
    expect(addressIn("Merelhof 12, 3829 de Vlietmeer")).toMatchObject({ postcode: "3829DE", city: "Vlietmeer" });
  });
});

it("a heading over rows names a complex, and what the list is, which is no part of the name", () => {
  const plan = planFrom({
    Afrekening: `
      Complex 2417 De Meerkoet - servicekosten 2023
      Omschrijving | Begroot | Werkelijk
      Glazenwasser | 500 | 480.25
      Elektra hal | 900 | 1012.5
      |
      Complex 2530 – Veldzicht 1 t/m 9 – afrekening 2023
      Omschrijving | Begroot | Werkelijk
      Glazenwasser | 600 | 612.5
      Elektra hal | 950 | 901.1`,
  });
  expect(plan.rows("zbComplexen").map(({ id, name }) => [id, name])).toEqual([
    ["2417", "De Meerkoet"],
    ["2530", "Veldzicht 1 t/m 9"],
  ]);
});

describe("a complex alone in a row above its costs, in a list of two columns", () => {
  const COSTS = [
    ["2417", "Glazenwasser", 480.25],
    ["2417", "Elektra hal", 1012.5],
    ["2530", "Glazenwasser", 612.5],
  ];
  const of = (plan: ReturnType<typeof planFrom>) =>
    plan.rows("zbKostenposten").map(({ complex, name, amount }) => [complex, name, amount]);

  it.each([
    ["Rijlabels", "Som van Bedrag"],
    ["Kostenpost", "Bedrag"],
  ])("is theirs: %s, %s", (item, amount) => {
    const plan = planFrom({
      "Kosten 2023": `
        ${item} | ${amount}
        2417 De Meerkoet |
        Glazenwasser | 480.25
        Elektra hal | 1012.5
        2530 In het Groen |
        Glazenwasser | 612.5
        Eindtotaal | 2105.25`,
    });
    expect(of(plan)).toEqual(COSTS);
    expect(plan.rows("zbComplexen").map(({ id, name }) => [id, name])).toEqual(COMPLEXES);
  });

  it("is none where the number is that of an account", () => {
    const plan = planFrom({
      "Kosten 2023": `
        Kostenpost | Bedrag
        4430 Schoonmaakkosten |
        Glazenwasser | 480.25
        Trappenhuis | 1012.5`,
    });
    expect(plan.rows("zbComplexen")).toEqual([]);
  });

  it("is none where it is an item without an amount", () => {
    const plan = planFrom({
      "Kosten 2023": `
        Kostenpost | Bedrag
        Elektra hal | 1012.5
        Ongediertebestrijding |
        Glazenwasser | 480.25`,
    });
    expect(plan.rows("zbKostenposten").map(({ name }) => name)).toContain("Ongediertebestrijding");
  });
});

describe("a number of a complex that looks like a year", () => {
  const LIST = `
    Post | Jaarbedrag
    Glazenwasser | 480.25
    Elektra hal | 1012.5`;

  it.each([
    ["Afrekening complex 1987 Havikshof 2023", "1987", 2023],
    ["Complex 2061 - begroting 2024", "2061", 2024],
    ["1998 Havikshof, begroting 2024", "1998", 2024],
    ["Servicekosten complex 2025 Havikshof, over 2024", "2025", 2024],
    ["Kosten 2024 Havikshof", undefined, 2024],
    ["Kosten complex 2023 - 2024", undefined, 2024],
    ["2023 Havikshof, begroting 2024", undefined, 2024],
  ])("is told apart from the year beside it: %s", (title, complex, year) => {
    const plan = planFrom({ Blad1: `${title}\n${LIST.trim()}` });
    expect(plan.rows("zbKostenposten").map((row) => [row.complex, row.year])).toEqual([
      [complex, year],
      [complex, year],
    ]);
  });

  it("is no year where the title calls it a number, which is told", () => {
    const plan = planFrom({ Blad1: `Complexnr. 2024\n${LIST.trim()}` });
    expect(plan.rows("zbKostenposten").map((row) => [row.complex, row.year])).toEqual([
      ["2024", undefined],
      ["2024", undefined],
    ]);
    expect(plan.codes).toContain("S014");
  });

  it("is told where it is the only year that there may be", () => {
    const plan = planFrom({ Blad1: `Kosten complex 2024\n${LIST.trim()}` });
    expect(plan.rows("zbKostenposten").map(({ year }) => year)).toEqual([2024, 2024]);
    expect(plan.told).toContainEqual(expect.stringMatching(/^S103 .*"complex 2024"/));
  });

  it("is one on a sheet of its own, where the title has the year", () => {
    const sheet = `Begroting servicekosten 2024\n${LIST.trim()}`;
    const plan = planFrom({ "0712 Meerkoet": sheet, "1987 Havikshof": sheet });
    expect(plan.rows("zbKostenposten").map((row) => [row.complex, row.year])).toEqual([
      ["0712", 2024],
      ["0712", 2024],
      ["1987", 2024],
      ["1987", 2024],
    ]);
  });

  it("is one above rows, and over a column of figures, beside others with their names", () => {
    const sections = planFrom({
      "2023": `
        Post | Bedrag | Bon
        2417 De Meerkoet
        Glazenwasser | 480.25 | 12
        Elektra hal | 1012.5 | 13
        1987 Havikshof
        Glazenwasser | 612.5 | 14`,
    });
    expect(sections.rows("zbKostenposten").map((row) => [row.complex, row.year])).toEqual([
      ["2417", 2023],
      ["2417", 2023],
      ["1987", 2023],
    ]);
    const columns = planFrom({
      "Kosten 2023": `
        Post | 2417 De Meerkoet | 1987 Havikshof
        Glazenwasser | 480.25 | 612.5
        Elektra hal | 1012.5 | 700`,
    });
    expect(columns.rows("zbKostenposten").map((row) => [row.complex, row.year, row.amount])).toEqual([
      ["2417", 2023, 480.25],
      ["1987", 2023, 612.5],
      ["2417", 2023, 1012.5],
      ["1987", 2023, 700],
    ]);
    expect(columns.leftOver).toEqual([]);
  });
});

describe("the complex in a title", () => {
  it.each([
    ["Kosten complex 0712 over 2024 (gemaakt 3-2-2025)", "0712"],
    ["Complex: 0712 - Havikshof", "0712 - Havikshof"],
    ["Budget servicekosten 0712 Havikshof", "0712 Havikshof"],
    ["2417 De Meerkoet - begroting 2024", "2417 De Meerkoet"],
    ["Kosten Havikshof (0712) per maand", "0712 Havikshof"],
    ["Planning complex Havikshof week 12", "Havikshof"],
    ["Complex Huis van de Wijk", "Huis van de Wijk"],
  ])("is its number and name, without what else stands there: %s", (title, complex) => {
    expect(complexIn(title)).toBe(complex);
  });

  it.each([
    "Onze complexen",
    "Kosten complex 2024",
    "Grootboekrekening 4310 Diversen",
    "4310 Schoonmaakkosten",
    "Factuur 20417 Glans",
    "120 Woningen",
    "Lindelaan 1204 Vlietmeer",
    "2417 AB Vlietmeer",
    "Bel 0800 Storing",
    "Begroting 2024 Havikshof",
  ])("is none in: %s", (title) => {
    expect(complexIn(title)).toBeNull();
  });
});

describe("the year of a list", () => {
  it.each([
    [["Afdrukdatum: 12-05-2025", "Periode: 01-01-2024 t/m 31-12-2024"], "Blad1", "2024"],
    [["Afgedrukt op 12 mei 2025 door A. Postma"], "Afrekening 2024", "2024"],
    [["Datum: 12-5-2025"], "Afrekening 2024", "2024"],
    [["Peildatum 31-1-2025", "Afrekening servicekosten 2024"], "Blad1", "2024"],
    [["Begroting 2025 (vastgesteld 3 november 2024)"], "Blad1", "2025"],
    [["Havikshof, bouwjaar 1968"], "Kosten 2024", "2024"],
    [["Havikshof 3, 2012 AB Vlietmeer"], "Kosten 2024", "2024"],
    [["Schouw 12 mei 2025"], "2024", "2025"],
    [["Uitdraai d.d. 3-2-2025"], "Blad1", "2025"],
  ])("is that of what it is about: %s on %s", (titles, sheet, year) => {
    expect(yearOfTitles(titles, [], sheet).year).toBe(year);
  });
});
