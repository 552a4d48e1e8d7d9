import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

describe("headings in the words of everyday", () => {
  it("stand below a label with its value", () => {
    const plan = planFrom({ Kosten: "Complex: | Merelhof\nKostenpost | Bedrag\nLift | 800\nRuiten | 300" });
    expect(plan.rows("zbKostenposten").map(({ name, amount }) => [name, amount])).toEqual([
      ["Lift", 800],
      ["Ruiten", 300],
    ]);
    expect(plan.codes).not.toContain("R005");
  });

  it("say who opens, closes and cleans a room; a day on which it is closed is nobody's turn", () => {
    const plan = planFrom({
      Schema: `
        Huiskamer de Kom, mei 2027
        Datum    | Opendoen | Koken | Afsluiten
        3-5-2027 | Els      | Wim   | Els
        4-5-2027 | Wim      | Els   | Ans
        5-5-2027 | meivakantie - gesloten | |
        6-5-2027 | Ans      | Wim   | Wim`,
    });
    expect(plan.rows("zbTaken").map(({ name }) => name)).toEqual(["Opendoen", "Koken", "Afsluiten"]);
    expect(plan.rows("zbRooster")).toHaveLength(9);
    expect(plan.leftOver).toContain("Opendoen: meivakantie - gesloten");
  });

  it("say for some weeks whose turn it is and what is done then", () => {
    const plan = planFrom({
      Corvee: `
        Corvee galerij 2027
        Weken        | Wie is aan de beurt | Wat
        wk 2 t/m 3   | Els en Wim          | galerij soppen
        week 4-5     | Ans                 | galerij soppen
        wk 6 t/m 7   | Joop                | galerij en lift soppen`,
    });
    expect(plan.rows("zbTaken").map(({ name }) => name)).toEqual(["galerij soppen", "galerij en lift soppen"]);
    expect(plan.rows("zbRooster").map(({ period, who }) => [period, who])).toEqual([
      ["2027-W02/2027-W03", "Els en Wim"],
      ["2027-W04/2027-W05", "Ans"],
      ["2027-W06/2027-W07", "Joop"],
    ]);
  });

  it("ask who sees a problem, and how that is known", () => {
    const plan = planFrom({
      Verkenning: `
        Wie vindt dit | Wat gaat er mis | Wat is het gevolg | Hoe komt het | Hoe weten we dat
        bewoners      | het tocht       | kou               | kapotte deur | gevoeld
        corporatie    | veel meldingen  | kosten            | onbekend     | lijst`,
    });
    expect(plan.rows("zbPercepties").map(({ problem, cause }) => [problem, cause])).toEqual([
      ["het tocht", "kapotte deur"],
      ["veel meldingen", undefined],
    ]);
  });

  it("are phases of a board, also the one of research", () => {
    const plan = planFrom({
      Bord: "Idee | Onderzoek | Loopt | Gestopt\nMoestuin | Ruilkast | Koffieuur | Kippenren\nPluktuin | Leeshoek | |",
    });
    expect(plan.rows("zbInitiatieven").map(({ name, phase }) => [name, phase])).toContainEqual([
      "Ruilkast",
      "probleemanalyse",
    ]);
    expect(plan.rows("zbInitiatieven")).toHaveLength(6);
  });

  it("are complexes over the firms that work there, which are no costs", () => {
    const plan = planFrom({
      Firma:
        "Dienst | 0411 Merelhof | 0733 De Kom\nSchoonmaak | Helder | bewoners\nTuin | Groen & Co | Groen & Co\nLift | Hijs | Hijs",
    });
    expect(plan.rows("zbKostenposten")).toEqual([]);
    expect(plan.leftOver).toContain("0733 De Kom: bewoners");
  });
});
