import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

describe("a word where a value is asked", () => {
  it("that nobody does it is no name of who does it", () => {
    const plan = planFrom({
      Taken: `
        Taak | Wie | Frequentie
        Hal vegen | Joop | wekelijks
        Ramen lappen | vacant | maandelijks
        Goten legen | nog te vinden | jaarlijks`,
    });
    expect(plan.rows("zbTaken").map(({ executor }) => executor)).toEqual(["Joop", undefined, undefined]);
    expect(plan.leftOver).toEqual(["Wie: vacant", "Wie: nog te vinden"]);
  });

  it("that there is nobody yet is no leader of an initiative, and is told", () => {
    const plan = planFrom({
      Initiatieven: `
        Initiatief | Fase       | Trekker
        Pluktuin   | uitvoering | Dewi Hartog
        Schone hal | aanjagen   | (nog geen)
        Bankje     | aanjagen   | nog geen`,
    });
    expect(plan.rows("zbInitiatieven").map(({ leader }) => leader)).toEqual(["Dewi Hartog", undefined, undefined]);
    expect(plan.codes.filter((code) => code === "V022")).toHaveLength(2);
  });

  it("says when without a day: as soon as possible as well as the next meeting", () => {
    const plan = planFrom({
      Acties: `
        Actiepunt | Wie | Wanneer
        Sleutels bijmaken | Jan | 16-4-2025
        Buren vragen | Sadia | z.s.m.
        Rooster maken | allen | volgende vergadering
        Offerte vragen | Jan | 1-5-2025
        Brief sturen | Jan | PM`,
    });
    expect(plan.rows("zbLogboek").map(({ duePeriod }) => duePeriod)).toEqual([
      ...[undefined, "z.s.m.", "volgende vergadering", undefined, undefined],
    ]);
  });
});

describe("a heading", () => {
  it("of a kind of something else is no kind of work", () => {
    const plan = planFrom({
      Taken: `
        Taak | Plek | Hoe vaak | Soort planten
        Water geven | hoofdingang | 2x per week | geraniums
        Snoeien | galerij | 1x per jaar | buxus`,
    });
    expect(plan.codes).not.toContain("S004");
    expect(plan.leftOver).toEqual(["Soort planten: geraniums", "Soort planten: buxus"]);
  });

  it("that says who is counted has no scale for the counts below it", () => {
    const plan = planFrom({
      NPS: `
        Complex | Promotors (9-10) | Passief (7-8) | Criticasters (0-6) | NPS
        Linde | 12 | 6 | 3 | 43
        Esdoorn | 4 | 9 | 7 | -15`,
    });
    expect(plan.codes).not.toContain("V019");
    expect(plan.leftOver).toContain("Criticasters (0-6): 7");
  });
});

describe("a list of contracts", () => {
  it("is no list of costs because the services are called after items of costs", () => {
    const plan = planFrom({
      Lijst: `
        Leverancier | Complex | Dienst | Ingangsdatum | Kosten per maand
        CleanPro BV | H-101 | schoonmaak | 1-1-2024 | 100
        De Spade | H-101 | tuin | 1-1-2024 | 200`,
    });
    expect(plan.kinds).toEqual(["contract"]);
    expect(plan.rows("zbKostenposten")).toEqual([]);
  });
});

describe("an answer that is neither yes nor no", () => {
  const votes = (...answers: string[]) =>
    planFrom({
      Draagvlak: [
        "Huisnr | Antwoord | Datum antwoord",
        ...answers.map((answer, at) => `${at + 1} | ${answer} | 5-10-2025`),
      ].join("\n"),
    });

  it("is no empty cell: a blank vote is kept and told, one that the list knows is that answer", () => {
    for (const plan of [
      votes("voor", "tegen", "blanco", "niet thuis"),
      votes("ja", "nee", "blanco", "geen antwoord", "ja"),
    ]) {
      expect(
        plan
          .rows("zbDraagvlak")
          .slice(0, 4)
          .map(({ answer }) => answer),
      ).toEqual(["ja", "nee", undefined, "geen reactie"]);
      expect(plan.leftOver).toEqual(["Antwoord: blanco"]);
      expect(plan.told.filter((text) => text.includes("blanco"))).toEqual([expect.stringMatching(/^S004 /)]);
    }
  });

  it("is kept in a list of yes and no of any kind", () => {
    const plan = planFrom({
      Initiatieven: `
        Initiatief | Wijk | Fase | Opvolger bekend
        Moestuin | Oost | uitvoering | ja
        Trap | West | besluit | nee
        Hal | West | besluit | weet niet
        Kelder | West | besluit | ja`,
    });
    expect(plan.leftOver).toEqual(["Opvolger bekend: weet niet"]);
  });
});

describe("who works for whom, and nobody yet", () => {
  it("people of one organisation are of one party where one of them tells it and nobody says otherwise", () => {
    const plan = planFrom({
      Contacten: `
        Naam        | Organisatie | Functie       | Telefoon
        Ria Boom    | De Haven    | wijkbeheerder | '06-00000031
        Bas Vonk    | De Haven    | medewerker    | '06-00000032
        Sam Broek   | Glans       | rayonleider   | '06-00000033`,
    });
    expect(plan.rows("zbBetrokkenen").map(({ party }) => party)).toEqual(["corporatie", "corporatie", undefined]);
  });

  it.each(["nog niemand", "vacature"])("nobody leads an initiative under that name: %s", (text) => {
    const plan = planFrom({
      Initiatieven: `
        Initiatief    | Fase       | Trekker  | Budget
        Tuin De Haven | uitvoering | Ria Boom | 1.500
        Kinderclub    | aanjagen   | ${text}  | 750`,
    });
    expect(plan.rows("zbInitiatieven").map(({ leader }) => leader)).toEqual(["Ria Boom", undefined]);
    expect(plan.codes).toContain("V022");
    expect(plan.leftOver).toContain(`Trekker: ${text}`);
  });
});

it("nihil is an amount of nought, and no missing amount", () => {
  const plan = planFrom({
    "Kosten 2023": `
      Kostenpost | Bedrag
      Glazenwasser | 480.25
      Onvoorzien | nihil
      Elektra hal | PM`,
  });
  expect(plan.rows("zbKostenposten").map(({ amount }) => amount)).toEqual([480.25, 0, undefined]);
});
