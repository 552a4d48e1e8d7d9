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
});
