/** A tick with words is a tick: who does the work, with what the words say of it. */

import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

describe("ticks with words beside them", () => {
  it("say who does it, and for what", () => {
    const { rows, leftOver, told } = planFrom({
      "Wie doet wat": `
        Onderdeel   | Bewoners           | Corporatie   | Leverancier | Opmerking
        Stoep vegen | x                  |              |             | elke week
        Ramen       | x (begane grond)   | X (verdieping) |           |
        Dakgoot     |                    | x            |             | in het najaar
        Lift        |                    |              | ✓           |`,
    });
    expect(rows("zbTaken").map(({ name, executor }) => [name, executor])).toEqual([
      ["Stoep vegen", "Bewoners"],
      ["Ramen", "Bewoners (begane grond), Corporatie (verdieping)"],
      ["Dakgoot", "Corporatie"],
      ["Lift", "Leverancier"],
    ]);
    expect(leftOver).toEqual(["Bewoners: x (begane grond)", "Corporatie: X (verdieping)"]);
    expect(told).toEqual([
      "S100 Bij 2 kruisjes staan ook woorden. De kruisjes tellen als ja. De hele tekst staat op het blad Overig.",
    ]);
  });

  it("are none where the words take the tick back", () => {
    const { rows, leftOver, codes } = planFrom({
      "Wie doet wat": `
        Onderdeel   | Bewoners      | Corporatie | Opmerking
        Stoep vegen | x             |            | elke week
        Ramen       | x (niet meer) | x          |
        Dakgoot     |               | x          | in het najaar
        Portaal     | x             |            |`,
    });
    expect(rows("zbTaken").map(({ executor }) => executor)).toEqual([
      "Bewoners",
      "Corporatie",
      "Corporatie",
      "Bewoners",
    ]);
    expect(leftOver).toEqual(["Bewoners: x (niet meer)"]);
    expect(codes).toContain("V016");
  });

  it("count in a column of yes and no, and keep their words", () => {
    const { rows, leftOver } = planFrom({
      Actielijst: `
        Actie               | Wie    | Wanneer  | Gereed
        Prijs vragen        | Dewi   | 1-5-2025 | x
        Sleutels nalopen    | Soraya | 3-6-2025 | x (alleen trap B)
        Verslag rondsturen  | Dewi   | 9-6-2025 |`,
    });
    expect(rows("zbLogboek").map(({ done }) => done)).toEqual([true, true, false]);
    expect(leftOver).toEqual(["Gereed: x (alleen trap B)"]);
  });
});
