import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";
import { day } from "./plan-of.ts";

describe("codes", () => {
  const HOMES = `
    VHE | Straat | Huisnr | Postcode | Srt | St
    V-1 | Merelhof | 1 | 3829 ZZ | POR | V
    V-2 | Merelhof | 3 | 3829 ZZ | GRG | L
    V-3 | Merelhof | 5 | 3829 ZZ | POR | V
    V-4 | Merelhof | 7 | 3829 ZZ | POR | K
    V-5 | Merelhof | 9 | 3829 ZZ | POR | V`;
  const statuses = (codes: string) =>
    planFrom({ Eenheden: HOMES, Codes: codes })
      .rows("zbEenheden")
      .map(({ kind, status }) => [kind, status]);

  it("mean what the workbook itself says that they mean", () => {
    const codes = `
      Code | Betekenis
      V | Verhuurd
      L | Leegstand
      K | Verkocht (koop)
      POR | Portiekwoning
      GRG | Garage`;
    expect(statuses(codes)).toEqual([
      ["woning", "verhuurd"],
      ["parkeerplaats", "leegstand"],
      ["woning", "verhuurd"],
      ["woning", "verkocht"],
      ["woning", "verhuurd"],
    ]);
  });

  it("that are explained in two ways, or not at all, are left over", () => {
    const twice = `
      Code | Betekenis
      V | Verhuurd
      V | Verkocht
      L | Leegstand`;
    expect(statuses(twice).map(([, status]) => status)).toEqual([
      undefined,
      "leegstand",
      undefined,
      undefined,
      undefined,
    ]);
    expect(planFrom({ Eenheden: HOMES }).leftOver).toContain("St: K");
  });
});

describe("a home without a household", () => {
  it("is told where the name would be: sold as well as empty", () => {
    const plan = planFrom({
      Woningen: `
        VHE | Straat | Huisnr | Huurder
        V-1 | Merelhof | 1 | Faber, J.
        V-2 | Merelhof | 3 | *** LEEGSTAND ***
        V-3 | Merelhof | 5 | VERKOCHT`,
    });
    expect(plan.rows("zbEenheden").map(({ status }) => status)).toEqual([undefined, "leegstand", "verkocht"]);
    expect(plan.rows("zbBewoning").map(({ household }) => household)).toEqual(["Faber, J."]);
  });
});

describe("a complex that a heading over rows names", () => {
  it("has its number from it, and the rest as its name", () => {
    const plan = planFrom({
      Taken: `
        Taak | Ruimte | Frequentie
        Complex 0417 – Havikshof 1 t/m 47
        dweilen | hal | wekelijks
        Complex 0423 – Kievitlaan 2 t/m 60 (galerijflat)
        vegen | galerij | wekelijks`,
    });
    expect(plan.rows("zbComplexen").map(({ id, name }) => [id, name])).toEqual([
      ["0417", "Havikshof 1 t/m 47"],
      ["0423", "Kievitlaan 2 t/m 60 (galerijflat)"],
    ]);
    expect(plan.rows("zbTaken").map(({ complex }) => complex)).toEqual(["0417", "0423"]);
  });

  it("is the one that is known by that number", () => {
    const plan = planFrom({
      Complexen: `
        Complexnummer | Naam | Aantal woningen
        '0417 | Havikshof | 24
        '0423 | Kievitlaan | 30`,
      Taken: `
        Taak | Ruimte | Frequentie
        Complex 0423 – Kievitlaan 2 t/m 60 (galerijflat)
        dweilen | hal | wekelijks
        vegen | galerij | wekelijks`,
    });
    expect(plan.rows("zbComplexen").map(({ id }) => id)).toEqual(["0417", "0423"]);
    expect(plan.rows("zbTaken").map(({ complex }) => complex)).toEqual(["0423", "0423"]);
  });
});

describe("who does what", () => {
  it("is said with ticks, under a heading that asks it or that names parties", () => {
    const named = `
      Ruimte | Activiteit | Bewoners | Corporatie | Leverancier | Hoe vaak
      Hal | dweilen | | | x | 1x per week
      Hal | glas afnemen | x | | | 1x per week
      Trap | graffiti melden | x | x | | direct`;
    const plan = planFrom({ Demarcatielijst: named });
    expect(plan.rows("zbTaken").map(({ executor, doneBy }) => [executor, doneBy])).toEqual([
      ["Leverancier", undefined],
      ["Bewoners", "groep"],
      ["Bewoners, Corporatie", undefined],
    ]);
    expect(plan.leftOver).toEqual([]);
    const grouped = planFrom(
      {
        Lijst: `
          Ruimte | Activiteit | Wie? | | Hoe vaak
          | | Ans | Schoonmaakploeg |
          Hal | dweilen | | x | 1x per week
          Hal | glas afnemen | x | | 1x per week
          Trap | vegen | x | | 1x per week`,
      },
      { Lijst: { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2"] } },
    );
    expect(grouped.rows("zbTaken").map(({ executor }) => executor)).toEqual(["Schoonmaakploeg", "Ans", "Ans"]);
  });
});

describe("initials in a rota", () => {
  const rota = (legend: string) =>
    planFrom({
      Sproeirooster: `
        Sproeirooster 2026
        ${legend}
        |
        Plek | wk 22 | wk 23 | wk 24 | wk 25
        Kruidentuin | HV | RB | HV | RB
        Moestuin | FK | 2x FK | FK | FK`,
    });

  it("are who has the turn when the legend names people: nobody's name becomes a task", () => {
    const plan = rota("HV = Henk Vos, RB = Ria Boon, FK = Fatma Kaya");
    expect(plan.rows("zbTaken").map(({ name, space }) => [name, space])).toEqual([
      ["Sproeien", "Kruidentuin"],
      ["Sproeien", "Moestuin"],
    ]);
    expect(plan.rows("zbRooster").map(({ who, turns }) => [who, turns])).toEqual([
      ["Henk Vos", 1],
      ["Ria Boon", 1],
      ["Henk Vos", 1],
      ["Ria Boon", 1],
      ["Fatma Kaya", 1],
      ["Fatma Kaya", 2],
      ["Fatma Kaya", 1],
      ["Fatma Kaya", 1],
    ]);
  });

  it("are tasks when the legend names work", () => {
    const plan = rota("HV = heg verzorgen, RB = rozen binden, FK = fruit kweken");
    expect(plan.rows("zbTaken").map(({ name }) => name)).toEqual(["heg verzorgen", "rozen binden", "fruit kweken"]);
  });
});

describe("costs", () => {
  it("with a total beside their months count once", () => {
    const plan = planFrom({
      "Kosten 2025": `
        Kostensoort | Jan | Feb | Mrt | Totaal
        Schoonmaak | 100 | 110 | 120 | 330
        Tuin | 50 | 50 | 50 | 150
        Lift | | | | 900`,
    });
    // Where no month is known the total is all that there is.
    expect(plan.rows("zbKostenposten").map(({ name, amount }) => [name, amount])).toEqual([
      ["Schoonmaak", 100],
      ["Schoonmaak", 110],
      ["Schoonmaak", 120],
      ["Tuin", 50],
      ["Tuin", 50],
      ["Tuin", 50],
      ["Lift", 900],
    ]);
  });

  it("of months over budget and real are of that month, also where nobody merged them; a running total counts no more", () => {
    const plan = planFrom({
      "Rapport 2026": `
        | Januari | | Februari | | Cumulatief |
        Kostensoort | Begroot | Werkelijk | Begroot | Werkelijk | Begroot | Werkelijk
        Schoonmaak | 480 | 490 | 480 | 512 | 960 | 1002
        Elektra | 250 | 301 | 250 | 288 | 500 | 589`,
    });
    const rows = plan.rows("zbKostenposten").filter(({ name }) => name === "Schoonmaak");
    expect(rows.map(({ estimate, amount, from }) => [estimate, amount, from])).toEqual([
      ["begroting", 480, day(2026, 1, 1)],
      ["werkelijk", 490, day(2026, 1, 1)],
      ["begroting", 480, day(2026, 2, 1)],
      ["werkelijk", 512, day(2026, 2, 1)],
    ]);
  });

  it("keep a total that is of something else than what stands beside it", () => {
    const plan = planFrom({
      Kosten: `
        Kostensoort | Werkelijk 2025 | | | Begroot 2026
        | Q1 | Q2 | Q3 | Totaal
        Schoonmaak | 100 | 110 | 120 | 500
        Tuin | 50 | 50 | 50 | 240`,
    });
    expect(
      plan
        .rows("zbKostenposten")
        .filter(({ estimate }) => estimate === "begroting")
        .map(({ name, year, amount }) => [name, year, amount]),
    ).toEqual([
      ["Schoonmaak", 2026, 500],
      ["Tuin", 2026, 240],
    ]);
  });

  it("that are small figures in months are amounts, and no turns", () => {
    const plan = planFrom({
      "Uitgaven 2025": `
        Kostenpost | Jan | Feb | Mrt
        Schoonmaak | '12 | '14 | '15
        Verzekering | '20 | '18 | '22`,
    });
    expect(plan.rows("zbRooster")).toEqual([]);
    expect(plan.rows("zbKostenposten").map(({ amount }) => amount)).toEqual([12, 14, 15, 20, 18, 22]);
  });

  it("of a row for each year are an estimate where the year says so", () => {
    const plan = planFrom({
      Jaren: `
        Kosten per jaar | | |
        Jaar | Schoonmaak | Tuin | Verzekering
        2024 | 100 | 200 | 95
        2025 | 110 | 210 | 96
        2026 | 120 | 220 | 97
        2027 [B] | 600 | 700 | 98`,
    });
    expect(
      plan
        .rows("zbKostenposten")
        .filter(({ name }) => name === "Tuin")
        .map(({ year, estimate, amount }) => [year, estimate, amount]),
    ).toEqual([
      [2024, "werkelijk", 200],
      [2025, "werkelijk", 210],
      [2026, "werkelijk", 220],
      [2027, "begroting", 700],
    ]);
  });
});

describe("a list that announces another advance", () => {
  const announced = (since: string) =>
    planFrom({
      Wijziging: `
        VHE | Adres | Huurder | Voorschot oud | Voorschot nieuw | ${since}
        V-1 | Merelhof 1 | Aalders, K. | 57,05 | 61,40 | 1-7-2026
        V-2 | Merelhof 3 | Coolen, E. | 61,20 | 58,10 | 1-7-2026`,
    });

  it("says until when the old one holds and since when the new one, and not that everybody moved in that day", () => {
    const plan = announced("Ingangsdatum");
    expect(plan.rows("zbVoorschotten").map(({ unit, from, to, perMonth }) => [unit, from, to, perMonth])).toEqual([
      ["V-1", undefined, day(2026, 6, 30), 57.05],
      ["V-1", day(2026, 7, 1), undefined, 61.4],
      ["V-2", undefined, day(2026, 6, 30), 61.2],
      ["V-2", day(2026, 7, 1), undefined, 58.1],
    ]);
    expect(plan.rows("zbBewoning").map(({ from }) => from)).toEqual([undefined, undefined]);
  });

  it("leaves the day on which the contract began where it belongs", () => {
    const plan = announced("Ingangsdatum contract");
    expect(plan.rows("zbBewoning").map(({ from }) => from)).toEqual([day(2026, 7, 1), day(2026, 7, 1)]);
  });
});

describe("an amount for another time than the column is for", () => {
  it("is brought to it as its own cell says, and told", () => {
    const plan = planFrom({
      Contracten: `
        Contractnr | Leverancier | Dienst | Bedrag p/jr | Opzegtermijn
        C-1 | Blinkend | schoonmaak | 5.760,00 | 3 mnd
        C-2 | Container Service | groencontainer | € 15,00 p/m | 1 mnd
        C-3 | Vuurvast | blusmiddelen | 1.104,00 per jaar | 1 jaar`,
    });
    expect(plan.rows("zbContracten").map(({ perYear }) => perYear)).toEqual([5760, 180, 1104]);
    expect(plan.codes).toContain("S050");
    expect(plan.leftOver).toContain("Bedrag p/jr: € 15,00 p/m");
  });
});
