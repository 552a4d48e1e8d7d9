import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";
import { day } from "./plan-of.ts";

const advancesIn = ({ rows }: ReturnType<typeof planFrom>) =>
  rows("zbVoorschotten").map(({ unit, from, to, perMonth }) => [unit, from, to, perMonth]);

describe("an advance that was paid in all the time of a bill", () => {
  it("is shared over the whole months of its row, and told; what no month can be told of stays on Overig", () => {
    const plan = planFrom({
      Blad1: `
        VHE     | Huurder | Adres       | Van      | T/m        | Lasten | Reeds betaald voorschot
        0502-01 | Kramer  | Veerweg 2   | 1-1-2023 | 31-12-2023 | 240,00 | 264,00
        0502-02 | Smeets  | Veerweg 4   | 1-1-2023 | 31-3-2023  | 60,00  | 66,00
        0502-02 | Yilmaz  | Veerweg 4   | 1-6-2023 | 31-12-2023 | 140,00 | 150,00
        0502-03 | Ploeg   | Veerweg 6   | 9-4-2023 | 31-12-2023 | 180,00 | 190,00`,
    });
    expect(advancesIn(plan)).toEqual([
      ["0502-01", day(2023, 1, 1), day(2023, 12, 31), 22],
      ["0502-02", day(2023, 1, 1), day(2023, 3, 31), 22],
    ]);
    expect(plan.rows("zbEenheden").every(({ advance }) => advance === undefined)).toBe(true);
    expect(plan.codes).toEqual(expect.arrayContaining(["S088", "S089"]));
    // What stood there is never gone.
    for (const amount of ["264,00", "66,00", "150,00", "190,00"])
      expect(plan.leftOver).toContain(`Reeds betaald voorschot: ${amount}`);
  });

  it.each([
    ["Voorschot", "Saldo", "12,50"],
    ["Voorschot 2023", "Bij te betalen", "12,50"],
    ["Voorschotten 2023", "Opmerking", "klopt"],
    ["Ontvangen voorschot", "Opmerking", "klopt"],
  ])("is no advance of a month: %s beside %s", (heading, other, text) => {
    const plan = planFrom({
      Blad1: `
        VHE     | Adres     | Huurder | Werkelijke lasten | ${heading} | ${other}
        0502-01 | Veerweg 2 | Kramer  | 252,50            | 240,00     | ${text}
        0502-02 | Veerweg 4 | Smeets  | 227,50            | 240,00     | ${text}`,
    });
    expect(advancesIn(plan)).toEqual([]);
    expect(plan.codes).toContain("S088");
    expect(plan.leftOver).toContain(`${heading}: 240,00`);
  });

  it("is the sum of what was paid too where the total stands beside it", () => {
    const plan = planFrom({
      Blad1: `
        VHE     | Adres     | Huurder | Voorschot voldaan | Totaal voorschot
        0502-01 | Veerweg 2 | Kramer  | 240,00            | 240,00
        0502-02 | Veerweg 4 | Smeets  | 228,00            | 228,00`,
    });
    expect(advancesIn(plan)).toEqual([]);
    expect(plan.codes).toContain("S088");
  });
});

describe("an advance of each month", () => {
  it.each(["Voorschot p/m", "Voorschot per maand betaald", "Maandvoorschot"])(
    "stays one beside a difference or a year: %s",
    (heading) => {
      const plan = planFrom({
        Blad1: `
          VHE     | Adres     | ${heading} | Verschil | Voorschot per jaar
          0502-01 | Veerweg 2 | 20,00      | 1,00     | 240,00
          0502-02 | Veerweg 4 | 19,00      | 2,00     | 228,00`,
      });
      expect(advancesIn(plan)).toEqual([
        ["0502-01", undefined, undefined, 20],
        ["0502-02", undefined, undefined, 19],
      ]);
      expect(plan.codes).not.toContain("S088");
    },
  );
});

describe("an advance of a year or a quarter", () => {
  it.each([
    ["Voorschot per jaar", "240,00", 20],
    ["Voorschot/kwartaal", "60,00", 20],
  ])("is divided by its months, and told: %s", (heading, amount, perMonth) => {
    const plan = planFrom({
      Blad1: `
        VHE     | Adres     | m2 | ${heading}
        0502-01 | Veerweg 2 | 61 | ${amount}
        0502-02 | Veerweg 4 | 58 | 100,01`,
    });
    expect(advancesIn(plan)).toEqual([["0502-01", undefined, undefined, perMonth]]);
    expect(plan.rows("zbEenheden").map(({ advance }) => advance)).toEqual([perMonth, undefined]);
    expect(plan.codes).toEqual(expect.arrayContaining(["S088", "S089"]));
  });
});

it("what is paid a year for something else is no advance of service charges", () => {
  const plan = planFrom({
    Tuintjes: `
      Huisnr | Straat | Bewoner | Bijdrage per jaar
      3      | Veerweg | Fam. Tol | 18
      9      | Veerweg | J. Mees | 18`,
  });
  expect(plan.rows("zbVoorschotten")).toEqual([]);
  expect(plan.leftOver).toContain("Bijdrage per jaar: 18,00");
});
