import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";
import { day } from "./plan-of.ts";

const costsOf = (plan: ReturnType<typeof planFrom>) =>
  plan.rows("zbKostenposten").map(({ name, year, estimate, amount }) => [name, year, estimate, amount]);

describe("a list of costs with one column under a year", () => {
  it.each(["2023", "'2023", "Kosten 2023", "2023 (werkelijk)", "Jaarrekening 2023", "2023 voorlopig"])(
    "has its amounts from it: %s",
    (heading) => {
      const plan = planFrom({
        Blad1: `
        Complex 0712
        Kostensoort | ${heading} | Toelichting
        Glazenwasser | 820.5 | twee keer
        Elektra hal | 1310 |`,
      });
      expect(costsOf(plan)).toEqual([
        ["Glazenwasser", 2023, "werkelijk", 820.5],
        ["Elektra hal", 2023, "werkelijk", 1310],
      ]);
      expect(plan.rows("zbKostenposten").map(({ complex }) => complex)).toEqual(["0712", "0712"]);
      expect(plan.codes).not.toContain("S051");
    },
  );

  it("has them also beside what was paid in advance and what is left", () => {
    const plan = planFrom({
      Blad1: `
        Kostensoort | 2023 | Voorschot | Verschil
        Glazenwasser | 820.5 | 800 | 20.5
        Elektra hal | 1310 | 1300 | 10`,
    });
    expect(costsOf(plan).map(([name, , , amount]) => [name, amount])).toEqual([
      ["Glazenwasser", 820.5],
      ["Elektra hal", 1310],
    ]);
  });

  it("has estimates where the heading says so", () => {
    const plan = planFrom({
      Blad1: `
        Kostensoort | 2026 begr.
        Glazenwasser | 840
        Elektra hal | 1350`,
    });
    expect(costsOf(plan)).toEqual([
      ["Glazenwasser", 2026, "begroting", 840],
      ["Elektra hal", 2026, "begroting", 1350],
    ]);
  });

  it("has the amounts of the column that says so, where there is one", () => {
    const plan = planFrom({
      Blad1: `
        Kostensoort | Bedrag | 2023
        Glazenwasser | 820.5 | 1
        Elektra hal | 1310 | 2`,
    });
    expect(plan.rows("zbKostenposten").map(({ amount }) => amount)).toEqual([820.5, 1310]);
  });
});

describe("a row that only says a part of the row above it", () => {
  it("is no cost of its own, and what is left in the end is a sum", () => {
    const plan = planFrom({
      "Kosten 2023": `
        Kostenpost | 2023
        Groenonderhoud | 2400
        waarvan bomen | 600
        w.v. gazon | 1800
        Elektra hal | 1310
        Af: vergoeding | -300
        Netto te verdelen | 3410`,
    });
    expect(costsOf(plan).map(([name, , , amount]) => [name, amount])).toEqual([
      ["Groenonderhoud", 2400],
      ["Elektra hal", 1310],
      ["Af: vergoeding", -300],
    ]);
  });

  it("is one where it comes to more than the row above it", () => {
    const plan = planFrom({
      "Kosten 2023": `
        Kostenpost | 2023
        Groenonderhoud | 400
        waarvan bomen | 600
        Elektra hal | 1310`,
    });
    expect(costsOf(plan).map(([, , , amount]) => amount)).toEqual([400, 600, 1310]);
  });
});

describe("what the whole complex costs in a year, beside what a home pays", () => {
  it.each(["Per jaar complex", "Complex per jaar", "Jaarbedrag complex", "Hele complex (p.j.)"])(
    "is the amount: %s",
    (heading) => {
      const plan = planFrom({
        "Servicekosten 2023": `
          Post | Per woning p/m | ${heading}
          Glazenwasser | 4.27 | 820.5
          Elektra hal | 6.82 | 1310`,
      });
      expect(costsOf(plan).map(([name, , , amount]) => [name, amount])).toEqual([
        ["Glazenwasser", 820.5],
        ["Elektra hal", 1310],
      ]);
      expect(plan.codes).toContain("S064");
      expect(plan.codes).not.toContain("S047");
    },
  );
});

describe("costs of a period that the title names", () => {
  const of = (title: string) =>
    planFrom({ Blad1: `${title}\nKostensoort | Bedrag\nGlazenwasser | 820.5\nElektra hal | 1310` });
  const timesOf = (plan: ReturnType<typeof of>) =>
    plan.rows("zbKostenposten").map(({ year, from, to }) => [year, from, to]);

  it("are of the year in which it ends, with its days", () => {
    const plan = of("Periode 1 oktober 2022 t/m 30 september 2023");
    const time = [2023, day(2022, 10, 1), day(2023, 9, 30)];
    expect(timesOf(plan)).toEqual([time, time]);
    expect(plan.told).toContainEqual(expect.stringMatching(/^S104 .*1 oktober 2022 t\/m 30 september 2023.*2023/));
  });

  it("are so without its days, where it names only years", () => {
    const plan = of("Servicekosten 2022/2023");
    expect(timesOf(plan)).toEqual([
      [2023, undefined, undefined],
      [2023, undefined, undefined],
    ]);
    expect(plan.codes).toContain("S104");
  });

  it("are of the part of a year that it is", () => {
    const plan = of("Periode: 1-1-2023 t/m 30-6-2023");
    const time = [2023, day(2023, 1, 1), day(2023, 6, 30)];
    expect(timesOf(plan)).toEqual([time, time]);
    expect(plan.codes).not.toContain("S104");
  });

  it("are of a whole year without days", () => {
    expect(timesOf(of("Periode 01-01-2023 t/m 31-12-2023"))).toEqual([
      [2023, undefined, undefined],
      [2023, undefined, undefined],
    ]);
  });

  it("have no year from the day of a print, which is told", () => {
    const plan = of("Afgedrukt op 12 mei 2023");
    expect(plan.rows("zbKostenposten").map(({ year }) => year)).toEqual([undefined, undefined]);
    expect(plan.codes).toContain("S014");
  });
});

describe("costs of a part of the year, by their heading", () => {
  it.each([
    ["Werkelijk t/m okt", day(2023, 1, 1), day(2023, 10, 31)],
    ["Werkelijk t/m Q3 2023", day(2023, 1, 1), day(2023, 9, 30)],
    ["Kosten t/m 30-4-2023", day(2023, 1, 1), day(2023, 4, 30)],
  ])("have its first and last day, which is told: %s", (heading, from, to) => {
    const plan = planFrom({
      "Kosten 2023": `Post | Begroot | ${heading}\nGlazenwasser | 900 | 820.5\nElektra | 1400 | 1310`,
    });
    const actual = plan.rows("zbKostenposten").filter(({ estimate }) => estimate === "werkelijk");
    expect(actual.map((row) => [row.year, row.from, row.to, row.amount])).toEqual([
      [2023, from, to, 820.5],
      [2023, from, to, 1310],
    ]);
    expect(plan.told).toContainEqual(expect.stringContaining(`S107 Onder "${heading}"`));
  });

  it.each(["Kosten per 31-12-2023", "Kosten t/m dec", "Werkelijk 2023 - totaal"])("are not: %s", (heading) => {
    const plan = planFrom({ "Kosten 2023": `Post | ${heading}\nGlazenwasser | 820.5\nElektra | 1310` });
    expect(plan.codes).not.toContain("S107");
    expect(plan.rows("zbKostenposten").map(({ from, to }) => [from, to])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
});
