import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";
import { day } from "./plan-of.ts";

describe("hours told by when somebody began and ended", () => {
  it.each([
    ["Begin", "Eind"],
    ["Van", "Tot"],
    ["Starttijd", "Eindtijd"],
  ])("are the time between, which is told, with the times kept: %s, %s", (begin, end) => {
    const plan = planFrom({
      "Uren 2025": `
        Dag      | Wie   | ${begin} | ${end}  | Wat gedaan
        8-3-2025 | Nadia | 9:15     | 11:00   | heg
        8-3-2025 | Guus  | 13.00    | 13.45 u | trap
        9-3-2025 | Nadia | 9u       | 11u30   | heg
        9-3-2025 | Guus  | 14:00    | 13:00   | trap`,
    });
    expect(plan.rows("zbUren").map(({ on, hours, note }) => [on, hours, note])).toEqual([
      [day(2025, 3, 8), 1.75, "heg"],
      [day(2025, 3, 8), 0.75, "trap"],
      [day(2025, 3, 9), 2.5, "heg"],
    ]);
    expect(plan.rows("zbMetingen")).toEqual([]);
    expect(plan.codes).toEqual(expect.arrayContaining(["S092", "S012"]));
    // What could not be is kept once, as it stands.
    expect(plan.leftOver.filter((text) => text === `${begin}: 14:00`)).toHaveLength(1);
    expect(plan.leftOver).toContain(`${begin}: 9:15`);
  });

  it("are not calculated where there was a break, or where the list is about something else", () => {
    const rows = `
      Dag      | Wie   | Begin | Eind  | Pauze
      8-3-2025 | Nadia | 9:15  | 11:00 | 15 min
      9-3-2025 | Guus  | 13:00 | 14:00 | 10 min`;
    expect(planFrom({ Uren: rows }).rows("zbUren")).toEqual([]);
    expect(planFrom({ Vergaderingen: rows }).rows("zbUren")).toEqual([]);
  });
});

describe("hours of a person in each day, written in more than one way", () => {
  it("are hours all the same; those of a week have no day, and are told", () => {
    const lines = (first: string, second: string) => `
      Naam  | ${first} | ${second} | 22-3-2025
      Nadia | 2        | 1u30      | 0:45
      Guus  | 1½       |           | 3 kwartier`;
    const days = planFrom({ Urenlijst: lines("8-3-2025", "15-3-2025") });
    expect(days.rows("zbUren").map(({ on, hours }) => [on, hours])).toEqual([
      [day(2025, 3, 8), 2],
      [day(2025, 3, 15), 1.5],
      [day(2025, 3, 22), 0.75],
      [day(2025, 3, 8), 1.5],
      [day(2025, 3, 22), 0.75],
    ]);
    const weeks = planFrom({
      Urenlijst: `
        Naam  | wk 10 | wk 11 | wk 12
        Nadia | 2     | 1u30  | 0:45
        Guus  | 1     |       | 3`,
    });
    expect(weeks.rows("zbUren")).toEqual([]);
    expect(weeks.rows("zbTaken")).toEqual([]);
    expect(weeks.codes).toContain("S026");
    expect(weeks.codes).not.toContain("R001");
  });
});

describe("hours under the names of people", () => {
  const who = (plan: ReturnType<typeof planFrom>) => {
    const names = new Map(plan.rows("zbDeelnemers").map(({ id, name }) => [id, name]));
    return plan.rows("zbUren").map(({ on, participant, hours }) => [on, names.get(String(participant)), hours]);
  };

  it("are hours of each of them, and no marks of what somebody measured", () => {
    const plan = planFrom({
      Blad1: `
        Urenlijst hof 2025
        Datum    | Bas | Cor | Soufiane | Opmerking
        1-3-2025 | 2   | 1,5 |          | regen
        8-3-2025 |     | 3   | 2        |`,
    });
    expect(who(plan)).toEqual([
      [day(2025, 3, 1), "Bas", 2],
      [day(2025, 3, 1), "Cor", 1.5],
      [day(2025, 3, 8), "Cor", 3],
      [day(2025, 3, 8), "Soufiane", 2],
    ]);
    expect(plan.rows("zbUren").map(({ note }) => note)).toEqual(["regen", "regen", undefined, undefined]);
    expect(plan.rows("zbMetingen")).toEqual([]);
    expect(plan.leftOver).toEqual([]);
  });

  it("are of the days of the month in the title", () => {
    const plan = planFrom({
      Blad1: `
        Urenstaat november 2025
        Dag | Ria  | Bas
        1   |      |
        2   | 2:30 | 1
        5   |      | 2`,
    });
    expect(who(plan)).toEqual([
      [day(2025, 11, 2), "Ria", 2.5],
      [day(2025, 11, 2), "Bas", 1],
      [day(2025, 11, 5), "Bas", 2],
    ]);
    expect(plan.codes).not.toContain("S012");
  });

  it("are no hours where nobody says so", () => {
    const { rows } = planFrom({
      Blad1: `
        Punten spel
        Datum    | Ria | Bas
        1-3-2025 | 2   | 1
        8-3-2025 | 4   | 3`,
    });
    expect(rows("zbUren")).toEqual([]);
    expect(rows("zbMetingen")).toEqual([]);
  });
});

describe("a first name that a word of ours begins with", () => {
  it("is who does it, and not the corporation", () => {
    const { rows } = planFrom({
      Taken: `
        Taak    | Hoe vaak  | Wie
        Maaien  | wekelijks | Cor
        Snoeien | 2x per jaar | corp.`,
    });
    expect(rows("zbTaken").map(({ executor, doneBy }) => [executor, doneBy])).toEqual([
      ["Cor", undefined],
      ["corp.", "corporatie"],
    ]);
  });

  it("over crosses is who does it", () => {
    const { rows, leftOver } = planFrom({
      Rooster: `
        Taak     | Jan | Bas | Cor
        Vegen    | x   |     |
        Dweilen  |     | x   | x`,
    });
    expect(rows("zbTaken").map(({ executor, doneBy }) => [executor, doneBy])).toEqual([
      ["Jan", undefined],
      ["Bas, Cor", undefined],
    ]);
    expect(leftOver).toEqual([]);
  });
});
