import { expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

it("two house numbers in one cell make no home of the first, and stay as they were written", () => {
  const plan = planFrom({
    Woningen: `
      Straat      | Huisnummer | Plaats    | Huurder
      Dorpsstraat | 9-11       | Oosterdam | J. Smit
      Dorpsstraat | 11         | Oosterdam | A. Vos
      Dorpsstraat | 13-15      | Oosterdam | M. Maas
      Dorpsstraat | 17 2       | Oosterdam | T. Groen`,
  });
  expect(plan.rows("zbEenheden").map(({ number, suffix }) => [number, suffix])).toEqual([
    [11, undefined],
    [17, "2"],
  ]);
  expect(plan.leftOver).toEqual(expect.arrayContaining(["Huisnummer: 9-11", "Huisnummer: 13-15", "Huurder: J. Smit"]));
  expect(plan.codes).toContain("S012");
});

it.each([
  ["Nummer", "2 t/m 10 (even)", "11 t/m 19", "4, 6, 8b"],
  ["Huisnummers", "2-10 even", "11 tot en met 19 oneven", "4, 6 en 8b"],
  ["VHE", "0907.01 t/m 0907.05", "0907.06 en 0907.07", "0907.08; 0907.09"],
])("a row of homes in one cell under %s is no home, and that is told", (heading, ...cells) => {
  const plan = planFrom({
    Woningen: `
      Complex | Straat    | ${heading} | Aantal | m2
      0907    | Werfkade  | ${cells[0]} | 5      | 61
      0907    | Werfkade  | ${cells[1]} | 5      | 58
      0907    | Loodsplein | ${cells[2]} | 3     | 55
      0907    | Loodsplein | 12          | 1     | 55`,
  });
  expect(plan.rows("zbEenheden")).toHaveLength(1);
  expect(plan.codes).toContain("S091");
  expect(plan.codes).not.toContain("S012");
  for (const cell of cells) expect(plan.leftOver).toContain(`${heading}: ${cell}`);
});
