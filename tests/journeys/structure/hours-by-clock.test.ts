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
