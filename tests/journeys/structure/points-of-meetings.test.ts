/** Lists of a meeting and logs of what happened: which column is what was said, and which only its sort. */

import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";
import { day } from "./plan-of.ts";

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

describe("points below the day of their meeting", () => {
  const LIST = `
    Actielijst
    Nr               | Agendapunt | Actie                | Wie    | Uiterlijk    | Stand
    Overleg 3 februari 2026 |     |                      |        |              |
    1                | Hal        | Lamp laten maken     | Dewi   | 10-2-2026    | gereed
    2                | Tuin       | Bollen kopen         | Soraya | 20-2-2026    | loopt
    Overleg 17 maart 2026 |       |                      |        |              |
    3                | Hal        | Mat laten reinigen   | Dewi   | 25-3-2026    | vervallen
    4                | Tuin       | Bank komt in de zon  |        |              | besluit`;

  it("are of that day, and done where the list says so", () => {
    const { rows } = planFrom({ Punten: LIST });
    expect(rows("zbLogboek").map(({ on, what, kind, done }) => [on, what, kind, done])).toEqual([
      [day(2026, 2, 3), "Lamp laten maken", undefined, true],
      [day(2026, 2, 3), "Bollen kopen", undefined, false],
      [day(2026, 3, 17), "Mat laten reinigen", undefined, undefined],
      [day(2026, 3, 17), "Bank komt in de zon", "besluit", undefined],
    ]);
  });

  it("are not late when they were dropped, which is told", () => {
    const { rows, leftOver, told } = planFrom({ Punten: LIST });
    expect(rows("zbLogboek").map(({ dueOn }) => dueOn)).toEqual([
      day(2026, 2, 10),
      day(2026, 2, 20),
      undefined,
      undefined,
    ]);
    expect(leftOver).toEqual(expect.arrayContaining(["Uiterlijk: 25-3-2026", "Stand: vervallen"]));
    expect(told).toContain(
      'S117 Bij 1 rij staat "vervallen". Zo\'n rij is niet gedaan en ook niet te laat. Daarom staat de dag waarop het klaar moest zijn op het blad Overig.',
    );
  });

  it("are done with the day behind the yes", () => {
    const { rows, leftOver, codes } = planFrom({
      Acties: `
        Actie            | Wie    | Deadline  | Gereed
        Lamp laten maken | Dewi   | 10-2-2026 | x
        Bollen kopen     | Soraya | 20-2-2026 | ja, 18/2`,
    });
    expect(rows("zbLogboek").map(({ done }) => done)).toEqual([true, true]);
    expect(leftOver).toEqual(["Gereed: ja, 18/2"]);
    expect(codes).toEqual([]);
  });

  it("are done where a box without a heading is ticked", () => {
    const { rows } = planFrom({
      Acties: `
          | Actie            | Wie    | Deadline
        ☑ | Lamp laten maken | Dewi   | 10-2-2026
        ☐ | Bollen kopen     | Soraya | 20-2-2026`,
    });
    expect(rows("zbLogboek").map(({ done }) => done)).toEqual([true, false]);
  });
});
