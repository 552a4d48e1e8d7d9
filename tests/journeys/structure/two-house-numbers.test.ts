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
