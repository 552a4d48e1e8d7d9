import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

const TASKS = `
  Werkzaamheid | Plek | Hoe vaak
  Harken | achterpad | wekelijks
  Dweilen | entree | 1x per maand`;
const costs = (garden: number) => `
  Post | Bedrag 2024
  Glazenwasser | 820.5
  Groen | ${garden}
  Elektra hal | 1310`;

describe("the same list on two sheets", () => {
  it.each(["Klussen (2)", "Kopie van Klussen", "Klussen - kopie", "Klussen oud"])(
    "is taken over once, which is told: %s",
    (copy) => {
      const plan = planFrom({ Klussen: TASKS, [copy]: TASKS });
      expect(plan.rows("zbTaken").map(({ name }) => name)).toEqual(["Harken", "Dweilen"]);
      expect(plan.told).toContainEqual(expect.stringContaining(`S105 De lijst op het blad "${copy}"`));
      expect(plan.rows("zbHerkomst").map(({ sheet, decision }) => [sheet, decision])).toContainEqual([
        copy,
        "Niet nog eens overgenomen: gelijk aan de lijst op het blad Klussen",
      ]);
    },
  );

  it("is two lists where the sheets are of two places", () => {
    const plan = planFrom({ "Portiek A": TASKS, "Portiek B": TASKS });
    expect(plan.rows("zbTaken")).toHaveLength(4);
    expect(plan.codes).not.toContain("S105");
    expect(plan.codes).not.toContain("S106");
  });

  it.each([
    ["Begroting v1", "Begroting v2"],
    ["Afrekening concept", "Afrekening definitief"],
    ["Lindeflat", "Torenflat"],
  ])("is told where one cell differs, and both are taken over: %s, %s", (first, second) => {
    const plan = planFrom({ [first]: costs(900), [second]: costs(950) });
    expect(plan.rows("zbKostenposten")).toHaveLength(6);
    expect(plan.codes.filter((code) => code === "S106")).toHaveLength(1);
  });

  it.each([
    ["of another year", { "Kosten 2024": costs(900), "Kosten 2023": costs(900).replace("2024", "2023") }],
    ["of another complex", { "Complex 0712": costs(900), "Complex 0713": costs(950) }],
    ["of an estimate", { "Begroting 2024": costs(900), "Afrekening 2024": costs(950) }],
    ["of another month", { januari: costs(900), februari: costs(950) }],
  ])("is another list where it is %s", (_, sheets) => {
    const plan = planFrom(sheets);
    expect(plan.rows("zbKostenposten")).toHaveLength(6);
    expect(plan.codes).not.toContain("S106");
  });
});
