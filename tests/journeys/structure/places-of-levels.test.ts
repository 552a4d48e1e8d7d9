import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

describe("levels of quality of numbered parts of the green", () => {
  it("say of which part they are, with its number and what it is", () => {
    const plan = planFrom({
      "Beeldkwaliteit 2026": `
        Vaknr | Omschrijving | mei | jun | jul
        G1 | border achter | B | A | C
        G2 | haag straatkant | D | C | B
        G3 | gras | A | A | B`,
    });
    expect(plan.rows("zbMetingen").map(({ location, period, level }) => `${location} ${period} ${level}`)).toEqual([
      ...["G1 border achter 2026-05 B", "G1 border achter 2026-06 A", "G1 border achter 2026-07 C"],
      ...["G2 haag straatkant 2026-05 D", "G2 haag straatkant 2026-06 C", "G2 haag straatkant 2026-07 B"],
      ...["G3 gras 2026-05 A", "G3 gras 2026-06 A", "G3 gras 2026-07 B"],
    ]);
    expect(plan.leftOver).toEqual([]);
  });

  it("do so in a list of one round as well", () => {
    const plan = planFrom({
      Schouw: `
        Vak | Omschrijving | Onkruid | Zwerfvuil | Gras
        1 | border achter | B | A | C
        2 | haag straatkant | D | C | B`,
    });
    expect(new Set(plan.rows("zbMetingen").map(({ location }) => location))).toEqual(
      new Set(["1 border achter", "2 haag straatkant"]),
    );
  });

  it("keep a description that belongs to no number of a part", () => {
    const plan = planFrom({
      Schouw: `
        Locatie | Omschrijving | Onkruid | Zwerfvuil
        Hof Noord | veel blad | B | A
        Hof Zuid | net gemaaid | D | C`,
    });
    expect(new Set(plan.rows("zbMetingen").map(({ location }) => location))).toEqual(
      new Set(["Hof Noord", "Hof Zuid"]),
    );
  });
});
