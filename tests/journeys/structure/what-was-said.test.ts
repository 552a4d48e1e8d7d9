import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

describe("a list of what was said when", () => {
  it("goes to Logboek, also where nobody says what was agreed; how there was contact is its kind", () => {
    const plan = planFrom({
      Logboek: `
        Datum | Contact | Onderwerp | Notitie
        2-9-2025 | telefonisch | overlast | Dhr. Peters doet niet meer mee
        9-9-2025 | gesprek | start rooster | Afgesproken dat groep begint op 1 oktober
        1-10-2025 | mail | sleutels | 3 sleutels uitgegeven`,
    });
    expect(plan.kinds).toEqual(["agreement"]);
    expect(plan.rows("zbInitiatieven")).toEqual([]);
    expect(plan.rows("zbLogboek").map(({ kind, what }) => [kind, what])).toEqual([
      ["gesprek", "overlast; Dhr. Peters doet niet meer mee"],
      ["gesprek", "start rooster; Afgesproken dat groep begint op 1 oktober"],
      ["brief", "sleutels; 3 sleutels uitgegeven"],
    ]);
  });

  it("says with whom where there are names, and stays a list of actions where these have to be done", () => {
    const { rows } = planFrom({
      Contactmomenten: `
        Datum | Contact | Onderwerp
        1-9-2025 | L. de Haan | Groep wil in oktober beginnen
        8-9-2025 | R. Nasri | Sleutel van berging is kwijt`,
    });
    expect(rows("zbLogboek").map(({ who, kind }) => [who, kind])).toEqual([
      ["L. de Haan", undefined],
      ["R. Nasri", undefined],
    ]);
    const actions = planFrom({
      Logboek: `
        Datum | Afspraak | Wie | Klaar voor | Status
        1-9-2025 | sleutel bijmaken | Ria | week 42 | in behandeling
        8-9-2025 | bord ophangen | Jo | 1-11-2025 | afgehandeld`,
    });
    expect(actions.rows("zbLogboek").map(({ what, duePeriod, done }) => [what, duePeriod, done])).toEqual([
      ["sleutel bijmaken", "week 42", false],
      ["bord ophangen", undefined, true],
    ]);
  });
});

describe("what there is to work with", () => {
  it("goes to Middelen where a list of goods says what each cost and who paid", () => {
    const plan = planFrom({
      Middelen: `
        Artikel | Bergplaats | Aantal | Aanschaf | Betaald door
        Bladblazer | berging 3 | 1 | € 189,00 | corporatie
        Bezem | hal | 4 | € 32,00 | bewoners`,
    });
    expect(plan.rows("zbMiddelen").map(({ name, cost, paidBy }) => [name, cost, paidBy])).toEqual([
      ["Bladblazer", 189, "corporatie"],
      ["Bezem", 32, "bewoners zelf"],
    ]);
  });
});

describe("a list of steps", () => {
  it("has what is done as a step, and not its number", () => {
    const plan = planFrom({
      Stappenplan: `
        Stap | Wat | Verantwoordelijk | Gepland | Klaar op
        1 | Bewoners spreken | woonconsulent | 3-3-2025 | 7-3-2025
        2 | Kosten uitzoeken | financiën | week 14 2025 |`,
    });
    expect(plan.rows("zbStappen").map(({ name, dueOn }) => [name, dueOn === undefined])).toEqual([
      ["Bewoners spreken", false],
      ["Kosten uitzoeken", true],
    ]);
    expect(plan.told.filter((text) => text.includes("week 14 2025"))).toHaveLength(1);
  });
});

describe("who wants to take part", () => {
  it("goes to Peiling, home by home, in the words of any such list", () => {
    const plan = planFrom({
      Peiling: `
        Huisnummer | Meedoen? | Waarmee | Wanneer
        2 | ja | tuin | ochtend
        4 | nee | |
        6 | misschien | trap | avond`,
    });
    expect(plan.rows("zbPeiling").map(({ wants, skills }) => [wants, skills])).toEqual([
      ["ja", "tuin"],
      ["nee", undefined],
      ["misschien", "trap"],
    ]);
    expect(plan.rows("zbEenheden")).toEqual([]);
  });
});

describe("questions with a figure for each year", () => {
  it("are no costs, also when they are about what costs are made for", () => {
    const plan = planFrom({
      E: `
        Vraag | 2023 | 2024 | 2025
        Aantal ingevuld | 18 | 4 | 21
        Schoonmaak | 6,1 | 7 | 7,2
        Tuin | 6,8 | 5,5 | 7`,
    });
    expect(plan.kinds).not.toContain("cost_line");
    expect(plan.rows("zbKostenposten")).toEqual([]);
  });
});
