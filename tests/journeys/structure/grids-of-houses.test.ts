import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

const turns = (plan: ReturnType<typeof planFrom>) => {
  const tasks = new Map(plan.rows("zbTaken").map(({ id, name }) => [id, name]));
  return plan
    .rows("zbRooster")
    .map(({ task, period, on, who }) => `${tasks.get(String(task))} · ${period ?? on} · ${who}`);
};

describe("a week in each row and a floor in each column", () => {
  it("is a rota: the house in the cell has the turn", () => {
    const plan = planFrom({
      Poetsrooster: `
        Poetsrooster galerijen 2026
        Week | begane grond | 1e verdieping | 2e etage
        1 (29 dec - 4 jan) | nr 2 | nr 12 | nr 22
        2 | nr 4 | nr 14 | niemand
        3 | nr 2 | nr 12 | nr 24
        4 | nr 4 | nr 14 | nr 22`,
    });
    expect(plan.codes).not.toContain("R005");
    expect(turns(plan)).toEqual([
      ...["Begane grond · 2026-W01 · nr 2", "1e verdieping · 2026-W01 · nr 12", "2e etage · 2026-W01 · nr 22"],
      ...["Begane grond · 2026-W02 · nr 4", "1e verdieping · 2026-W02 · nr 14"],
      ...["Begane grond · 2026-W03 · nr 2", "1e verdieping · 2026-W03 · nr 12", "2e etage · 2026-W03 · nr 24"],
      ...["Begane grond · 2026-W04 · nr 4", "1e verdieping · 2026-W04 · nr 14", "2e etage · 2026-W04 · nr 22"],
    ]);
    expect(plan.leftOver.join("; ")).toContain("29 dec - 4 jan");
  });
});

describe("a name in each row and the working days of a month", () => {
  const NAMES = `
    Rooster maart 2026   S=stoep, G=gang, V=vuilnis
    Naam | 2 | 3 | 4 | 5 | 6 | 9 | 10
    Bea | S | | V | | S | |
    Sjors | | G | | | | G | S/G
    Lies | | | | vrij | | V |`;

  it("is a rota, of which the letters say what is done", () => {
    const plan = planFrom({ maart: NAMES });
    expect(plan.codes).not.toContain("R005");
    expect(plan.kinds).toEqual(["task"]);
    expect(turns(plan).sort()).toEqual(
      [
        ...["stoep · 46083 · Bea", "vuilnis · 46085 · Bea", "stoep · 46087 · Bea"],
        ...["gang · 46084 · Sjors", "gang · 46090 · Sjors", "stoep · 46091 · Sjors", "gang · 46091 · Sjors"],
        "vuilnis · 46090 · Lies",
      ].sort(),
    );
  });
});

describe("a plan of a building: floors beside each other, who lives where in the cells", () => {
  it("is a table that is kept, with nothing guessed", () => {
    const plan = planFrom({
      Flat: `
        Eksterflat, wie woont waar

        | noord | midden | zuid
        3e | 31 Vonk | 33 Meel | 35 leeg
        2e | 21 de Dam | 23 Tol | 25 Abdi
        bg | berging | hal | hok`,
    });
    expect(plan.codes).not.toContain("R005");
    expect(plan.codes).toContain("R001");
    expect(plan.leftOver).toEqual(expect.arrayContaining(["noord: 31 Vonk", "zuid: 25 Abdi"]));
    expect(plan.rows("zbEenheden")).toEqual([]);
  });
});
