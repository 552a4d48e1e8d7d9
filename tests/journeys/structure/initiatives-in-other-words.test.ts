import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

/** Lists of initiatives whose headings say something else than they seem to. */
describe("a list of initiatives", () => {
  const PIPELINE = `
    Idee van | Wat | Waar | Stand | Contact corporatie | Bewoners (kern) | Begonnen | Kosten tot nu
    bewoners | Zelf de tuin doen | Hof van Holland | in uitvoering | Lisa Brand | 6 | 1-5-2024 | € 730,50
    huurdersvereniging | Portiek schoon | Dreef 20-40 | oriëntatie | Lisa Brand | 3 | | € 0,00
    wijkteam | Fietsenkelder | Dreef 42 | evaluatie | Omar Sap | 4 | 10-1-2023 | € 1.100,00`;
  const { rows, leftOver } = planFrom({ Pijplijn: PIPELINE });

  it("is called after what people do where no heading has a name, and never after how many they are", () => {
    expect(rows("zbInitiatieven").map(({ name, coreGroup }) => [name, coreGroup])).toEqual([
      ["Zelf de tuin doen", 6],
      ["Portiek schoon", 3],
      ["Fietsenkelder", 4],
    ]);
  });

  it("was the idea of a party, which leads nothing", () => {
    expect(rows("zbInitiatieven").map(({ origin, leader }) => [origin, leader])).toEqual([
      ["verzoek van bewoners", undefined],
      ["overleg met bewonerscommissie", undefined],
      [undefined, undefined],
    ]);
    expect(leftOver).toEqual(["Idee van: wijkteam"]);
  });

  it("has spent what it cost until now, and is not given that to spend", () => {
    expect(rows("zbInitiatieven").map(({ spent, budget }) => [spent, budget])).toEqual([
      [730.5, undefined],
      [0, undefined],
      [1100, undefined],
    ]);
  });

  it("is led by whoever an idea is of when that is somebody, and keeps a long description as it is", () => {
    const plan = planFrom({
      Ideeën: `
        Idee van | Omschrijving | Wijk | Werkelijke kosten | Budget | Fase
        Lisa Brand | Wij willen met een groep bewoners het trappenhuis elke week zelf schoonmaken | Oost | € 12,00 | € 100,00 | besluit
        Omar Sap | Samen met de buren de tuin achter het complex opnieuw inrichten en bijhouden | West | € 0,00 | € 250,00 | besluit`,
    });
    expect(plan.rows("zbInitiatieven").map(({ leader, name, spent, budget }) => [leader, name, spent, budget])).toEqual(
      [
        ["Lisa Brand", undefined, 12, 100],
        ["Omar Sap", undefined, 0, 250],
      ],
    );
  });

  it("is called after its group, and its members are how many take part", () => {
    const plan = planFrom({
      Groepen: `
        Groep | Complex | Aanspreekpunt | Leden | Niveau | Jaarbudget | Gebruikt
        De Tuinkabouters | H-1 | Els Bruin | 7 | zelf uitvoeren | € 600,00 | € 412,35
        Trapploeg | H-2 | Mo Karimi | 4 | toezicht | € 0,00 |
        Lampenclub | H-3 | | 2 | inkoop | € 150,00 | € 20,00`,
    });
    expect(
      plan.rows("zbInitiatieven").map(({ name, coreGroup, motives, spent }) => [name, coreGroup, motives, spent]),
    ).toEqual([
      ["De Tuinkabouters", 7, undefined, 412.35],
      ["Trapploeg", 4, undefined, undefined],
      ["Lampenclub", 2, undefined, 20],
    ]);
  });
});

describe("a list of tasks", () => {
  it("takes the words in front for what is done, under a heading that nobody knows, and never people", () => {
    const plan = planFrom({
      Werk: `
        Karwei | Keer per jaar | Minuten | Mensen nodig | Wie
        Goot | 2 | 90 | 2 | huismeester
        Gras | 26 | 60 | 1 | bewoners
        Glas | 6 | 45 | 1 | Glans BV`,
    });
    expect(plan.rows("zbTaken").map(({ name, people }) => [name, people])).toEqual([
      ["Goot", 2],
      ["Gras", 1],
      ["Glas", 1],
    ]);
    const people = planFrom({
      Werk: `
        Meedoener | Keer per jaar | Minuten
        Lisa Brand | 2 | 90
        Omar de Vries | 26 | 60`,
    });
    expect(people.rows("zbTaken").map(({ name }) => name)).not.toContain("Lisa Brand");
  });
});

describe("a list of who rents which home", () => {
  it("has no initiatives because it says why somebody left", () => {
    const plan = planFrom({
      Huurders: `
        VHE | Huurdernr | Naam contractant | Aanvang | Beëindigd | Reden | Voorschot SK p.m.
        88-001 | H5521 | Mevr. T. Bos | 1-4-2011 | | | € 28,00
        88-002 | H5522 | Dhr. R. Kaya | 15-6-2015 | 15-3-2025 | overlijden | € 28,00
        88-002 | H6001 | Fam. Ndiaye | 1-4-2025 | | | € 29,50`,
    });
    expect(plan.kinds).toEqual(["unit"]);
    expect(plan.rows("zbInitiatieven")).toEqual([]);
  });
});
