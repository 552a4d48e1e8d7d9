import { describe, expect, it } from "vitest";
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
