import { describe, expect, it } from "vitest";
import { type Day, isoOf } from "../../../src/days/day.ts";
import { planFrom } from "./plan-from.ts";

const measured = (plan: ReturnType<typeof planFrom>) => {
  const names = new Map(plan.rows("zbIndicatoren").map(({ id, name }) => [id, name]));
  return plan
    .rows("zbMetingen")
    .map(
      ({ indicator, location, on, period, level, value }) =>
        `${names.get(String(indicator))}${location ? ` @ ${location}` : ""} ${typeof on === "number" ? isoOf(on as Day) : period}: ${level ?? value}`,
    );
};

describe("marks under days or months", () => {
  it("are measurements of that day, with the scale in a line above that is no heading", () => {
    const plan = planFrom(
      {
        Schouwronde: `
          Rondgang Eksterhof | | Schaal van 1 (slecht) tot 5 (prima)
          Onderdeel | Plek | 45726 | 45820 | 45915
          Schoonmaak hal | blok A | 2 | 4 | 5
          Schoonmaak hal | blok B | 3 | 3 | n.b.
          Onkruid | voorterrein | 1 | 2 | 4`,
      },
      { Schouwronde: { styles: { "C2:E2": { format: "d-m-yyyy" } } } },
    );
    expect(plan.rows("zbKostenposten")).toEqual([]);
    expect(measured(plan)).toEqual([
      ...["Schoonmaak hal @ blok A 2025-03-10: 2", "Schoonmaak hal @ blok A 2025-06-12: 4"],
      ...["Schoonmaak hal @ blok A 2025-09-15: 5"],
      ...["Schoonmaak hal @ blok B 2025-03-10: 3", "Schoonmaak hal @ blok B 2025-06-12: 3"],
      ...["Onkruid @ voorterrein 2025-03-10: 1", "Onkruid @ voorterrein 2025-06-12: 2"],
      ...["Onkruid @ voorterrein 2025-09-15: 4"],
    ]);
    expect(plan.leftOver).toEqual([]);
  });

  it("count under two days as well", () => {
    const plan = planFrom(
      {
        Schouw: `
          Onderdeel | Plek | 45726 | 45820
          Schoonmaak trap | ingang 1 | 4 | 3
          Afval | ingang 2 | 1 | 2`,
      },
      { Schouw: { styles: { "C1:D1": { format: "d-m-yyyy" } } } },
    );
    expect(measured(plan)).toEqual([
      ...["Schoonmaak trap @ ingang 1 2025-03-10: 4", "Schoonmaak trap @ ingang 1 2025-06-12: 3"],
      ...["Afval @ ingang 2 2025-03-10: 1", "Afval @ ingang 2 2025-06-12: 2"],
    ]);
  });

  it("are no turns and no euros under months", () => {
    const plan = planFrom({
      Cijfers: `
        Aspect | jan 2026 | apr 2026 | jul 2026
        Netheid | 7 | 6 | 8
        Veiligheid | 5 | 6 | 7`,
    });
    expect(plan.rows("zbRooster")).toEqual([]);
    expect(measured(plan)).toEqual([
      ...["Netheid 2026-01: 7", "Netheid 2026-04: 6", "Netheid 2026-07: 8"],
      ...["Veiligheid 2026-01: 5", "Veiligheid 2026-04: 6", "Veiligheid 2026-07: 7"],
    ]);
  });

  it("may be levels of quality, of which a round of two months has only two", () => {
    const plan = planFrom({
      "Schouw beeldkwaliteit": `
        Meetpunt | mei 2025 | nov 2025
        Onkruid op verharding | B | A
        Zwerfvuil in perken | B | B`,
    });
    expect(measured(plan)).toEqual([
      ...["Onkruid op verharding 2025-05: B", "Onkruid op verharding 2025-11: A"],
      ...["Zwerfvuil in perken 2025-05: B", "Zwerfvuil in perken 2025-11: B"],
    ]);
  });

  it("are turns where nothing speaks of looking: how often something is done", () => {
    const plan = planFrom({
      Schema: `
        Onderdeel | jan | feb | mrt
        Trap dweilen | 4 | 4 | 5
        Ramen lappen | 1 | 2 | 1`,
    });
    expect(plan.rows("zbMetingen")).toEqual([]);
    expect(plan.kinds).toEqual(["task"]);
  });

  it("are no marks where the rows count something", () => {
    const plan = planFrom({
      "Schouw 2026": `
        Onderwerp | jan | feb | mrt
        Aantal meldingen | 4 | 2 | 5
        Aantal klachten | 1 | 2 | 1`,
    });
    expect(plan.rows("zbMetingen")).toEqual([]);
  });

  it("are turns where nobody gets more than a two: how often somebody looks", () => {
    const plan = planFrom({
      "Schouw 2026": `
        Locatie | jan | feb | mrt | apr
        Blok A | 1 | 2 | 1 | 2
        Blok B | 2 | 1 | 1 | 1`,
    });
    expect(plan.rows("zbMetingen")).toEqual([]);
  });
});

describe("moments with their month", () => {
  const measured = (plan: ReturnType<typeof planFrom>) =>
    plan.rows("zbMetingen").map(({ period, moment, value, n }) => [period, moment, value, n]);

  it("over a mark and how many gave it are that month, and that moment", () => {
    const plan = planFrom(
      {
        Blad1: `
          Meting hof
          Vraag (cijfer 1-10) | Nulmeting april 2023 | | Nameting okt 2025 |
           | gem. | n | gem. | n
          Schone hal  | 5.5 | 21 | 7.2 | 18
          Groene hof  | 6.1 | 21 | 7.4 | 18`,
      },
      { Blad1: { merges: ["B2:C2", "D2:E2"] } },
    );
    expect(measured(plan)).toEqual([
      ["2023-04", "nulmeting", 5.5, 21],
      ["2025-10", "vervolgmeting", 7.2, 18],
      ["2023-04", "nulmeting", 6.1, 21],
      ["2025-10", "vervolgmeting", 7.4, 18],
    ]);
  });

  it("in brackets are all taken over, also the third", () => {
    const plan = planFrom({
      Enquête: `
        Onderwerp  | Nulmeting (april 2023) | 1-meting (mei 2024) | 2-meting (okt 2025)
        Schone hal | 5.5                    | 6.8                 | 7.2
        Groene hof | 6.1                    | 7                   | 7.4`,
    });
    expect(measured(plan).map(([period, moment]) => [period, moment])).toEqual([
      ["2023-04", "nulmeting"],
      ["2024-05", "vervolgmeting"],
      ["2025-10", "vervolgmeting"],
      ["2023-04", "nulmeting"],
      ["2024-05", "vervolgmeting"],
      ["2025-10", "vervolgmeting"],
    ]);
    expect(plan.leftOver).toEqual([]);
  });
});

it.each(["Effect", "Thema"])("%s in front of the indicator is the group that it belongs to", (heading) => {
  const { rows, codes, told } = planFrom({
    Metingen: `
      ${heading}  | Indicator        | Score
      Woongenot   | Cijfer hal       | 7
      Uitstraling | Cijfer voortuin  | 6
      Tuinpret    | Cijfer achtertuin | 8`,
  });
  expect(rows("zbIndicatoren").map(({ name, effectGroup }) => [name, effectGroup])).toEqual([
    ["Cijfer hal", "woongenot"],
    ["Cijfer voortuin", "uitstraling"],
    ["Cijfer achtertuin", undefined],
  ]);
  expect(codes).not.toContain("S058");
  expect(told.some((text) => text.startsWith("S004") && text.includes("Tuinpret"))).toBe(true);
});
