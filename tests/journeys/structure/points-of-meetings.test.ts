/** Lists of a meeting and logs of what happened: which column is what was said, and which only its sort. */

import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

describe("letters for the sort of a point", () => {
  it.each([
    ["Besluit (B) / Actie (A)", "Tekst"],
    ["Actie/Besluit", "Omschrijving"],
    ["Actie of besluit (A/B)", "Punt"],
  ])("under %s are no text: that stands under %s", (sort, said) => {
    const { rows, leftOver } = planFrom({
      "Actielijst commissie": `
        Nr | ${sort} | ${said}                            | Actiehouder | Gereed   | Status
        1  | A       | Prijs vragen voor een nieuw bankje | Dewi        | 1-5-2025 | open
        2  | B       | De tuinploeg gaat door             |             |          |
        3  | A       | Lijst van sleutels maken           | Soraya      | 3-6-2025 | nog open!`,
    });
    expect(rows("zbLogboek").map(({ kind, what, done }) => [kind, what, done])).toEqual([
      ["actie", "Prijs vragen voor een nieuw bankje", false],
      ["besluit", "De tuinploeg gaat door", undefined],
      ["actie", "Lijst van sleutels maken", false],
    ]);
    expect(leftOver).toEqual([]);
  });

  it("that may be two of the sorts are not guessed", () => {
    const { rows, told } = planFrom({
      Actielijst: `
        Nr | Actie/afspraak/besluit | Omschrijving             | Wie    | Wanneer
        1  | A                      | Prijs vragen voor bankje | Dewi   | 1-5-2025
        2  | B                      | De tuinploeg gaat door   | Soraya | 3-6-2025`,
    });
    expect(rows("zbLogboek").map(({ kind, what }) => [kind, what])).toEqual([
      [undefined, "Prijs vragen voor bankje"],
      ["besluit", "De tuinploeg gaat door"],
    ]);
    expect(told.filter((text) => text.includes('"A"'))).toEqual([
      'S004 Voor Soort staat er "A". Dat is geen keuze uit de lijst. De tekst staat op het blad Overig.',
    ]);
  });

  it("are told where the status says neither done nor open", () => {
    const { told } = planFrom({
      Actielijst: `
        Nr | Actie                     | Wie    | Wanneer  | Status
        1  | Prijs vragen voor bankje  | Dewi   | 1-5-2025 | klaar
        2  | Lijst van sleutels maken  | Soraya | 3-6-2025 | half`,
    });
    expect(told).toContain(
      'S004 Voor Klaar staat er "half". Dat is geen keuze uit de lijst. De tekst staat op het blad Overig.',
    );
  });
});

it("what happened and what was agreed of it are one message in the log, and either alone as well", () => {
  const { rows, codes } = planFrom({
    Logboek: `
      dd        | wat gebeurd       | wie    | actie             | voor wanneer
      3-3-2025  | lift stuk         | Dewi   | monteur gebeld    | 4-3-2025
      4-3-2025  | lift loopt weer   |        |                   |
      10-3-2025 | overleg commissie | Soraya | verslag rondmailen | 14-3-2025`,
  });
  expect(rows("zbLogboek").map(({ on, what }) => [on !== undefined, what])).toEqual([
    [true, "lift stuk; monteur gebeld"],
    [true, "lift loopt weer"],
    [true, "overleg commissie; verslag rondmailen"],
  ]);
  expect(codes).not.toContain("S012");
});
