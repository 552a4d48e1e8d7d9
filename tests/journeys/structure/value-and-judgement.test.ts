import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

const measured = (plan: ReturnType<typeof planFrom>) => {
  const names = new Map(plan.rows("zbIndicatoren").map(({ id, name }) => [id, name]));
  return plan
    .rows("zbMetingen")
    .map(({ indicator, moment, period, value, level }) =>
      [names.get(String(indicator)), moment ?? "gemeten", period ?? "-", value ?? "-", level ?? "-"].join(" · "),
    )
    .sort();
};

describe("a figure of one quarter beside its norm and a traffic light", () => {
  const quarter = (heading: string, rows: string) => `
    Indicator | Norm | ${heading} | Oordeel
    ${rows}`;

  it("is the value of that quarter; the light is how it was judged", () => {
    const plan = planFrom({
      "1e kwartaal": quarter("Q1 2026", "Klachten per maand | 5 | 9 | rood\n Portieken op orde | 90% | 81% | oranje"),
      "2e kwartaal": quarter("Q2 2026", "Klachten per maand | 5 | 4 | groen\n Portieken op orde | 90% | 92% | groen"),
    });
    expect(measured(plan)).toEqual([
      ...["Klachten per maand · gemeten · 2026-Q1 · 9 · rood", "Klachten per maand · gemeten · 2026-Q2 · 4 · groen"],
      ...["Klachten per maand · streefwaarde · 2026-Q1 · 5 · -", "Klachten per maand · streefwaarde · 2026-Q2 · 5 · -"],
      "Portieken op orde · gemeten · 2026-Q1 · 0.81 · oranje",
      "Portieken op orde · gemeten · 2026-Q2 · 0.92 · groen",
      "Portieken op orde · streefwaarde · 2026-Q1 · 0.9 · -",
      "Portieken op orde · streefwaarde · 2026-Q2 · 0.9 · -",
    ]);
    expect(plan.leftOver).toEqual([]);
  });

  it("may stand under a word for what was reached", () => {
    const plan = planFrom({
      "KPI's 2025": `
        KPI | Streefwaarde | Gerealiseerd | Status
        Tevredenheid | 7 | 6.8 | oranje
        Klachten | 12 | 10 | groen`,
    });
    expect(measured(plan)).toEqual([
      ...["Klachten · gemeten · 2025 · 10 · groen", "Klachten · streefwaarde · 2025 · 12 · -"],
      ...["Tevredenheid · gemeten · 2025 · 6.8 · oranje", "Tevredenheid · streefwaarde · 2025 · 7 · -"],
    ]);
  });

  it("does not make a score of a judgement in words that has no figure beside it", () => {
    const plan = planFrom({
      Kwaliteit: `
        Indicator | Norm | Oordeel
        Schoon | B | goed
        Heel | B | matig`,
    });
    expect(measured(plan)).toEqual(expect.arrayContaining(["Schoon · gemeten · - · - · goed"]));
  });

  it("keeps a traffic light beside two moments as text: nobody says which of them it judges", () => {
    const plan = planFrom({
      Effecten: `
        Indicator | Nulmeting | Streefwaarde | Oordeel
        Tevredenheid | 6.8 | 7.5 | oranje
        Klachten | 12 | 8 | rood`,
    });
    expect(plan.rows("zbMetingen")).toHaveLength(4);
    expect(plan.leftOver).toEqual(["Oordeel: oranje", "Oordeel: rood"]);
    expect(plan.codes).toContain("S058");
  });
});
