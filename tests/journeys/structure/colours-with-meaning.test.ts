import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

const GREEN = { fill: "92D050" };
const YELLOW = { fill: "FFFF00" };
const RED = { fill: "FF0000" };

const turns = (plan: ReturnType<typeof planFrom>) => {
  const tasks = new Map(plan.rows("zbTaken").map(({ id, name, space }) => [id, `${space ?? "-"} · ${name}`]));
  return plan.rows("zbRooster").map(({ task, period }) => `${tasks.get(String(task))} · ${period}`);
};

const WEEK = `
  Weekrooster Fazantflat

  Plek | ma | di | wo | do | vr
  Gang 1 | | | | |
  Gang 2 | | | | |
  Gang 3 | | | | |

  | ramen lappen
  | vloer dweilen`;

describe("colours in a roster that a legend explains", () => {
  it("are a task each, with the turns of their own colour", () => {
    const plan = planFrom(
      { Week: WEEK },
      { Week: { styles: { B4: GREEN, D4: YELLOW, C5: YELLOW, E5: GREEN, F6: GREEN, A8: GREEN, A9: YELLOW } } },
    );
    expect(turns(plan).sort()).toEqual([
      ...["Gang 1 · ramen lappen · ma", "Gang 1 · vloer dweilen · wo"],
      ...["Gang 2 · ramen lappen · do", "Gang 2 · vloer dweilen · di", "Gang 3 · ramen lappen · vr"],
    ]);
    expect(plan.told.find((text) => text.startsWith("R007"))).toContain("ramen lappen");
  });

  it("may say that there is nothing to do", () => {
    const plan = planFrom(
      { Week: WEEK.replace("vloer dweilen", "geen beurt") },
      { Week: { styles: { B4: GREEN, D4: YELLOW, C5: YELLOW, E5: GREEN, F6: GREEN, A8: GREEN, A9: YELLOW } } },
    );
    expect(turns(plan).sort()).toEqual([
      ...["Gang 1 · ramen lappen · ma", "Gang 2 · ramen lappen · do", "Gang 3 · ramen lappen · vr"],
    ]);
  });

  it("are told when nothing explains them: they may be different work", () => {
    const plan = planFrom(
      { Week: WEEK.split("\n").slice(0, 7).join("\n") },
      { Week: { styles: { B4: GREEN, D4: YELLOW, C5: RED, E5: GREEN, F6: GREEN } } },
    );
    expect(plan.rows("zbRooster")).toHaveLength(5);
    expect(plan.told.find((text) => text.startsWith("R008"))).toContain("3 kleuren");
  });

  it("are nothing to tell where there is only one", () => {
    const plan = planFrom(
      { Week: WEEK.split("\n").slice(0, 7).join("\n") },
      { Week: { styles: { B4: GREEN, D4: GREEN, C5: GREEN, E5: GREEN, F6: GREEN } } },
    );
    expect(plan.codes).not.toContain("R008");
    expect(plan.rows("zbRooster")).toHaveLength(5);
  });
});

describe("colours of rows that a legend explains", () => {
  const LIST = `
    Punten hof
    Punt             | Wie    | Deadline
    Lamp laten maken | Dewi   | 10-2-2025
    Bollen kopen     | Soraya | 20-2-2025
    Bank verven      | Dewi   | 1-3-2025

    afgehandeld
    hier zijn we mee bezig`;
  const styles = {
    ...{ A3: GREEN, B3: GREEN, C3: GREEN, A4: YELLOW, B4: YELLOW, C4: YELLOW, A5: GREEN, B5: GREEN, C5: GREEN },
    ...{ A7: GREEN, A8: YELLOW },
  };

  it("say what was done, so that it is not late, and the others are told", () => {
    const { rows, told } = planFrom({ Acties: LIST }, { Acties: { styles } });
    expect(rows("zbLogboek").map(({ what, done }) => [what, done])).toEqual([
      ["Lamp laten maken", true],
      ["Bollen kopen", undefined],
      ["Bank verven", true],
    ]);
    expect(told).toContain(
      'S118 2 rijen hebben een kleur die op dit blad "afgehandeld" betekent. Daaruit lezen we of iets klaar is.',
    );
    expect(told).toContain(
      'S119 Op het blad "Acties" heeft 1 rij een kleur met een betekenis: "hier zijn we mee bezig". Kleuren nemen we niet over.',
    );
  });

  it("say nothing where a column says it", () => {
    const { rows } = planFrom(
      { Acties: LIST.replace("Deadline", "Deadline | Klaar").replace("10-2-2025", "10-2-2025 | nee") },
      { Acties: { styles } },
    );
    expect(rows("zbLogboek").map(({ done }) => done)).toEqual([false, undefined, true]);
  });
});
