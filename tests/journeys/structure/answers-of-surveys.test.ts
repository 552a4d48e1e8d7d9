import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

const measuredIn = (plan: ReturnType<typeof planFrom>) => {
  const names = new Map(plan.rows("zbIndicatoren").map(({ id, name }) => [id, name]));
  return plan
    .rows("zbMetingen")
    .map(({ location, complex, period, indicator, value, n }) =>
      [complex ?? location, ...(period === undefined ? [] : [period]), names.get(String(indicator)), value, n].join(
        " ",
      ),
    );
};

describe("how many people answered", () => {
  it("is who filled it in, and not how many homes there are", () => {
    const plan = planFrom({
      Cijfers: `
        Portiek | Aantal woningen | Ingevuld | Schoon | Heel | Gemiddeld cijfer
        noord | 8 | 6 | 7.2 | 6.8 | 7.2
        zuid | 8 | 3 | 5.5 | 6 | 5.9`,
    });
    expect(measuredIn(plan)).toEqual([
      ...["noord Schoon 7.2 6", "noord Heel 6.8 6", "noord Gemiddeld cijfer 7.2 6"],
      ...["zuid Schoon 5.5 3", "zuid Heel 6 3", "zuid Gemiddeld cijfer 5.9 3"],
    ]);
    expect(plan.leftOver).toEqual(["Aantal woningen: 8", "Aantal woningen: 8"]);
    expect(plan.codes).not.toContain("S005");
  });

  it("is what came back and not what was sent; the year of the survey is no score", () => {
    const plan = planFrom({
      Enquete: `
        Complex | Peiling | Verstuurd | Ontvangen | Cijfer schoonmaak | Cijfer tuin
        0101 | 2024 | 24 | 15 | 6.9 | 7.2
        0102 | 2024 | 30 | 4 | 5.1 | 6`,
    });
    expect(measuredIn(plan)).toEqual([
      ...["101 2024 Cijfer schoonmaak 6.9 15", "101 2024 Cijfer tuin 7.2 15"],
      ...["102 2024 Cijfer schoonmaak 5.1 4", "102 2024 Cijfer tuin 6 4"],
    ]);
  });

  it.each(["Respons", "n 2024", "Retour", "Aantal formulieren terug", "Reacties", "Aantal deelnemers"])(
    "is told by %s",
    (heading) => {
      const plan = planFrom({
        Meting: `
          Complex | Jaar | Rapportcijfer | ${heading}
          H-1 | 2024 | 7.1 | 12
          H-2 | 2024 | 8 | 3`,
      });
      expect(plan.rows("zbMetingen").map(({ n }) => n)).toEqual([12, 3]);
    },
  );

  it.each(["Aantal huishoudens", "Uitgedeeld", "Aangeschreven", "Aantal vhe"])("is not told by %s", (heading) => {
    const plan = planFrom({
      Meting: `
        Complex | Jaar | Rapportcijfer | ${heading}
        H-1 | 2024 | 7.1 | 12
        H-2 | 2024 | 8 | 3`,
    });
    expect(plan.rows("zbMetingen").map(({ value, n }) => [value, n])).toEqual([
      [7.1, undefined],
      [8, undefined],
    ]);
  });
});

describe("a list of what was measured before and after", () => {
  it("has what is aimed at, and how many answered in the year that its heading says", () => {
    const plan = planFrom({
      Effect: `
        Indicator | Nulmeting 2023 | Doel 2025 | Meting 2024 | n 2024
        Tevredenheid hal | 5,8 | 7 | 6,4 | 18
        Contact met buren | 6,1 | 7 | 6 | 18
        Deelname | 10% | 30% | 22% | 18`,
    });
    expect(plan.rows("zbMetingen").map(({ moment, period, value, n }) => [moment, period, value, n])).toEqual([
      ["nulmeting", "2023", 5.8, undefined],
      ["streefwaarde", "2025", 7, undefined],
      ["vervolgmeting", "2024", 6.4, 18],
      ["nulmeting", "2023", 6.1, undefined],
      ["streefwaarde", "2025", 7, undefined],
      ["vervolgmeting", "2024", 6, 18],
      ["nulmeting", "2023", 0.1, undefined],
      ["streefwaarde", "2025", 0.3, undefined],
      ["vervolgmeting", "2024", 0.22, 18],
    ]);
    expect(plan.leftOver).toEqual([]);
  });
});

describe("levels under the name of an effect group", () => {
  it("are measured like those beside them", () => {
    const plan = planFrom({
      Schouw: `
        Complex | Schoon | Heel | Groen | Jaar
        H-101 | A | B | C | 2024
        H-102 | C | C | B | 2024`,
    });
    expect(plan.rows("zbIndicatoren").map(({ name }) => name)).toEqual(["Schoon", "Heel", "Groen"]);
    expect(plan.rows("zbMetingen")).toHaveLength(6);
  });
});

describe("marks of complexes in each quarter", () => {
  it("are measurements of what the title says", () => {
    const plan = planFrom({
      Cijfers: `
        Rapportcijfer schoonmaak (1-10)
        Complex | 2024 Q1 | 2024 Q2 | 2024 Q3
        H-123 | 6.5 | 6.8 | 7.1
        H-124 | 5.9 | 6 |
        H-130 | 7.7 | 7.5 | 7.9`,
    });
    expect(measuredIn(plan)).toHaveLength(8);
    expect(measuredIn(plan)[0]).toBe("H-123 2024-Q1 Rapportcijfer schoonmaak (1-10) 6.5 ");
  });
});

describe("how many people answered in a year", () => {
  it("stands in a column of that year, in front of the score or behind it; the scores are one series", () => {
    const plan = planFrom({
      Onderzoek: `
        Complex | Aantal respondenten 2023 | Score 2023 | Aantal respondenten 2024 | Score 2024
        H-1 | 12 | 6,4 | 3 | 7,1
        H-2 | 20 | 7,0 | 18 | 7,2`,
    });
    expect(plan.rows("zbMetingen").map(({ complex, period, value, n }) => [complex, String(period), value, n])).toEqual(
      [
        ["H-1", "2023", 6.4, 12],
        ["H-1", "2024", 7.1, 3],
        ["H-2", "2023", 7, 20],
        ["H-2", "2024", 7.2, 18],
      ],
    );
    expect(new Set(plan.rows("zbMetingen").map(({ indicator }) => indicator)).size).toBe(1);
  });

  it("may stand in the heading of the measurement", () => {
    const plan = planFrom({
      Effect: `
        Onderwerp | Voor de start (n=18) | Na een jaar, 21 respondenten | Streven
        Netheid portiek | 5,9 | 7,3 | 7,5
        Contact met buren | 6,1 | 7,0 | 7,0`,
    });
    expect(plan.rows("zbMetingen").map(({ moment, value, n }) => [moment, value, n])).toEqual([
      ["nulmeting", 5.9, 18],
      ["vervolgmeting", 7.3, 21],
      ["streefwaarde", 7.5, undefined],
      ["nulmeting", 6.1, 18],
      ["vervolgmeting", 7, 21],
      ["streefwaarde", 7, undefined],
    ]);
  });
});

describe("a round of looking in a season", () => {
  it("is of a quarter, so that spring comes before autumn; that is told, and its words are kept", () => {
    const plan = planFrom({
      Schouw: `
        Ronde | Locatie | Onderdeel | Oordeel
        voorjaar 2025 | entree | vloer | A
        najaar 2025 | entree | vloer | C
        winter 2025 | entree | vloer | D`,
    });
    expect(plan.rows("zbMetingen").map(({ period, level }) => [period, level])).toEqual([
      ["2025-Q2", "A"],
      ["2025-Q4", "C"],
      [undefined, "D"],
    ]);
    expect(plan.leftOver).toEqual(["Ronde: voorjaar 2025", "Ronde: najaar 2025", "Ronde: winter 2025"]);
    expect(plan.told.filter((text) => text.startsWith("S071"))).toEqual([
      expect.stringContaining('"voorjaar 2025" als "2025-Q2", "najaar 2025" als "2025-Q4"'),
    ]);
  });
});

describe("counted answers", () => {
  it("become shares, which is told", () => {
    const plan = planFrom({
      Enquete: `
        Vraag | Tevreden | Neutraal | Ontevreden
        Schoonmaak trap | 12 | 6 | 2`,
    });
    expect(plan.rows("zbMetingen").map(({ value, n }) => [value, n])).toEqual([
      [0.6, 20],
      [0.3, 20],
      [0.1, 20],
    ]);
    expect(plan.told.filter((text) => text.startsWith("S070"))).toHaveLength(1);
  });
});
