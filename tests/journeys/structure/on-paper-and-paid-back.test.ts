import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

describe("a list of what was signed with groups", () => {
  it.each(["Einde", "Einddatum", "Afloop", "Eindigt op"])(
    "are agreements with a last day, and no initiatives: %s",
    (end) => {
      const plan = planFrom({
        Lijst: `
        Initiatief | Vorm      | Ondertekend op | Ingang   | ${end}
        Moestuin   | contract  | 2-2-2025       | 1-3-2025 | 28-2-2028
        Fietsen    | reglement | 3-2-2025       | 1-3-2025 | 28-2-2027`,
      });
      expect(plan.kinds).toEqual(["agreement"]);
      expect(plan.rows("zbInitiatieven")).toEqual([]);
      expect(plan.rows("zbAfspraken").map(({ initiative, form }) => [initiative, form])).toEqual([
        ["Moestuin", "contract"],
        ["Fietsen", "reglement"],
      ]);
      expect(
        plan.rows("zbAfspraken").every(({ from, to, signedOn }) => [from, to, signedOn].every(Number.isInteger)),
      ).toBe(true);
    },
  );

  it("stay initiatives when nothing was signed", () => {
    const plan = planFrom({
      Lijst: `
        Initiatief | Soort     | Start    | Einde
        Moestuin   | tuin      | 1-3-2025 | 28-2-2028
        Fietsen    | stalling  | 1-3-2025 | 28-2-2027`,
    });
    expect(plan.kinds).toEqual(["initiative"]);
  });
});

describe("what somebody paid and gets back", () => {
  it.each([
    ["Declaraties", "Wie", "Terugbetaald op"],
    ["Lijst", "Naam", "Uitbetaald"],
    ["Bonnen", "Naam", "Opmerking"],
  ])("is no thing that was handed out to him: %s", (sheet, who, back) => {
    const plan = planFrom({
      [sheet]: `
        Datum    | ${who} | Omschrijving | Bedrag | ${back}
        4-2-2026 | Els    | bezems   | 31,20  |
        9-2-2026 | Wim    | zaden    | 12,75  |
        3-3-2026 | Ans    | thee     | 6,10   |`,
    });
    expect(plan.rows("zbMiddelen")).toEqual([]);
    expect(plan.rows("zbKostenposten").map(({ name, amount }) => [name, amount])).toEqual([
      ["bezems", 31.2],
      ["zaden", 12.75],
      ["thee", 6.1],
    ]);
    expect(plan.codes).not.toContain("S012");
  });
});
