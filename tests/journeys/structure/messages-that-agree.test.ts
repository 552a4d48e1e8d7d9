/** What is told of a cell fits together, and is so. */

import { expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

it("a day of which only the year is known is told as left out, and not as read too", () => {
  const { told } = planFrom({
    Contracten: `
      Leverancier | Dienst     | Ingangsdatum | Einddatum  | Jaarbedrag
      Helder BV   | schoonmaak | 1-3-2025     | 28-2-2027  | 1200
      Loof BV     | tuin       | 1-3-2025     | eind 2028  | 900
      Glans BV    | glas       | 1-3-2025 !   | 28-2-2027  | 300`,
  });
  expect(told.filter((text) => text.includes("eind 2028"))).toEqual([
    'S003 Voor Einddatum staat er "eind 2028". De dag ontbreekt, dus de kolom blijft leeg. De tekst staat op het blad Overig, met de rij waar hij bij hoort.',
  ]);
});

it("what is done is a task with the thing that it is done to, under a heading of its own", () => {
  const { rows, leftOver } = planFrom({
    Programma: `
      Ruimte | Onderdeel | Handeling     | Frequentie
      Hal    | plinten   | Nat afnemen   | 4x per jaar
      Hal    | brievenbussen | stoffen   | maandelijks
      Kelder | vloer     | vegen         | wekelijks`,
  });
  expect(rows("zbTaken").map(({ name, space }) => [name, space])).toEqual([
    ["plinten nat afnemen", "Hal"],
    ["brievenbussen stoffen", "Hal"],
    ["vloer vegen", "Kelder"],
  ]);
  expect(leftOver).toEqual([]);
});
