import { expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

it("figures of a business case beside initiatives are kept, and told as what they are", () => {
  const plan = planFrom({
    Initiatieven: `
      Initiatief | Besparing 2025 | Investering | Uren begeleiding | Uurtarief
      Kruidentuin Noord | 900 | 450 | 20 | € 60
      Trapploeg Oost | 1200 | 0 | 35 | € 60`,
  });
  expect(plan.rows("zbInitiatieven").map(({ name }) => name)).toEqual(["Kruidentuin Noord", "Trapploeg Oost"]);
  expect(plan.leftOver).toContain("Besparing 2025: 900");
  expect(plan.told).toEqual([
    'S085 Op het blad "Initiatieven" staan bij 2 initiatieven cijfers van een businesscase, onder "Besparing 2025", "Investering" en "Uren begeleiding". Zelfbeheer rekent de businesscase zelf uit. Deze cijfers staan nu op het blad Overig, om mee te vergelijken.',
  ]);
});
