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
