import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

const turnsOf = (plan: ReturnType<typeof planFrom>) => {
  const names = new Map(plan.rows("zbTaken").map(({ id, name }) => [id, name]));
  return plan.rows("zbRooster").map(({ task, period, who }) => [names.get(String(task)), period, who]);
};

describe("houses that have turns", () => {
  it("stand under the place of their turn, each once", () => {
    const plan = planFrom({
      Beurten: `
        Schoonmaakrooster 2027
        Week | Portiek 1 | Portiek 2
        6 | nr 1  | nr 21
        7 | nr 3  | nr 23
        8 | nr 5  | nr 25
        9 | nr 7  | nr 27
        10 | nr 9 | nr 29`,
    });
    expect(turnsOf(plan).slice(0, 3)).toEqual([
      ["Portiek 1", "2027-W06", "nr 1"],
      ["Portiek 2", "2027-W06", "nr 21"],
      ["Portiek 1", "2027-W07", "nr 3"],
    ]);
    expect(turnsOf(plan)).toHaveLength(10);
    expect(plan.leftOver).toEqual([]);
  });

  it("stand so in a list without a title, and are no tasks", () => {
    const plan = planFrom({ Rooster: "Week | Trap A | Trap B\n6 | nr 1 | nr 21\n7 | nr 3 | nr 23\n8 | nr 5 | nr 25" });
    expect(plan.rows("zbTaken").map(({ name }) => name)).toEqual(["Trap A", "Trap B"]);
  });

  it("stand in front of the weeks, with a cross where it is their turn", () => {
    const plan = planFrom({
      Beurten:
        "Veegrooster 2027 (x = aan de beurt)\nHuisnummer | wk 6 | wk 7 | wk 8\n11 | x | |\n13 | | x |\n15 | | | x",
    });
    expect(turnsOf(plan)).toEqual([
      ["Vegen", "2027-W06", "nr 11"],
      ["Vegen", "2027-W07", "nr 13"],
      ["Vegen", "2027-W08", "nr 15"],
    ]);
  });
});

describe("what a cross means, said in the title", () => {
  it.each([
    ["Poetsrooster zomer (x = aanwezig)", "Poets zomer"],
    ["Poetsrooster galerij, x = gedaan", "Poets galerij"],
  ])("is no work: %s", (title, task) => {
    const plan = planFrom({ Lijst: `${title}\nNaam | 5-6 | 12-6 | 19-6\nEls | x | | x\nWim | | x |` });
    expect(turnsOf(plan)).toEqual([
      [task, "5 juni", "Els"],
      [task, "19 juni", "Els"],
      [task, "12 juni", "Wim"],
    ]);
    expect(plan.codes).toContain("S062");
  });
});

describe("weeks of a month beside each other", () => {
  const LIST = `
    Maand | 1e week | 2e week | 3e week | 4e week
    mei   | Els     | Wim     | Ans     | Joop
    juni  | Wim     | Ans     | Joop    | Els
    juli  | Ans     | vakantie | Els    | Wim`;

  it("have a turn each, in the month of the row", () => {
    const plan = planFrom({
      Veegrooster: `Veegrooster 2027
${LIST.trim()}`,
    });
    expect(plan.rows("zbTaken").map(({ name }) => name)).toEqual(["Vegen"]);
    const turns = plan.rows("zbRooster").map(({ period, who, note }) => [period, who, note]);
    expect(turns).toHaveLength(11);
    expect(turns[5]).toEqual(["2027-06", "Ans", "2e week"]);
    expect(plan.leftOver).toEqual(["2e week: vakantie"]);
  });

  it("are told to be of no year where nobody says which", () => {
    const plan = planFrom({ Veegrooster: LIST });
    expect(plan.rows("zbRooster")[0]).toMatchObject({ period: "mei", who: "Els" });
    expect(plan.codes).toContain("S062");
  });

  it("are no turns in a plan of tasks by month", () => {
    const plan = planFrom({
      Planning: "Maand | Taak | Wie\nmei | Goten legen | Dakdekker\njuni | Heg snoeien | groengroep",
    });
    expect(plan.rows("zbTaken").map(({ name, season }) => [name, season])).toEqual([
      ["Goten legen", "mei"],
      ["Heg snoeien", "juni"],
    ]);
  });
});
