import { describe, expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

const isKeptWhole = (plan: ReturnType<typeof planFrom>) => {
  expect(plan.kinds).toEqual(["other"]);
  expect(plan.codes).toContain("R001");
};

describe("a list of initiatives", () => {
  it("that were evaluated has marks and opinions on Overig, and nobody called 7.5", () => {
    const plan = planFrom({
      Evaluatie: `
        Initiatief | Wat ging goed | Wat kan beter | Cijfer bewoners | Rapportcijfer vrijwilligers | Evaluatiedatum
        Trappenhuis | veel contact | rooster | 7.5 | 8 | 3-11-2025
        Binnentuin | tuin is mooi | te weinig mensen | 8.2 | 6 | 20-10-2025`,
    });
    expect(
      plan
        .rows("zbInitiatieven")
        .map(({ name, leader, coreGroup, description }) => [name, leader, coreGroup, description]),
    ).toEqual([
      ["Trappenhuis", undefined, undefined, undefined],
      ["Binnentuin", undefined, undefined, undefined],
    ]);
    expect(plan.leftOver).toEqual(expect.arrayContaining(["Cijfer bewoners: 7,5", "Wat kan beter: rooster"]));
    expect(plan.codes).not.toContain("S004");
  });

  it("may say with a house number and a postcode where it is, and is no list of homes then", () => {
    const list = (first: string) =>
      planFrom({
        Lijst: `
          ${first} | Huisnr | Postcode | Startdatum | Status
          Tuin De Merel | 12 | 1234 AB | 1-3-2024 | loopt
          Trap Noord | 3 | 1234 AC | 1-4-2024 | gestopt
          Hal Vink | 7 | 1234 AD | 1-5-2025 | loopt`,
      });
    expect(
      list("Naam initiatief")
        .rows("zbInitiatieven")
        .map(({ name }) => name),
    ).toEqual(["Tuin De Merel", "Trap Noord", "Hal Vink"]);
    expect(list("Naam initiatief").rows("zbBewoning")).toEqual([]);
    expect(list("Huurder").kinds).toEqual(["unit"]);
  });

  it("asks whether somebody leads it, and does not take the answer for a name", () => {
    const plan = planFrom({
      Projecten: `
        Project | Trekker gevonden? | Fase
        Tuin | ja, Piet | uitvoering
        Trap | nee | besluit
        Hal | nee | besluit`,
    });
    expect(plan.rows("zbInitiatieven").map(({ leader }) => leader)).toEqual([undefined, undefined, undefined]);
  });

  it("on a board of phases has a row for each name, in the phase over it", () => {
    const plan = planFrom({
      Bord: `
        Fasebord team Noord
        Idee | Verkennen | Besluit | Loopt | Gestopt
        Geveltuin | Portiek | Tuin Merelhof | Schoonmaak | Hal
        Speeltuin | | | Tuin Roodborst |
        | | | Fietskelder |`,
    });
    expect(plan.rows("zbInitiatieven").map(({ name, phase, note }) => [name, phase, note])).toEqual([
      ["Geveltuin", undefined, "Idee"],
      ["Portiek", "probleemanalyse", undefined],
      ["Tuin Merelhof", "besluit", undefined],
      ["Schoonmaak", "uitvoering", undefined],
      ["Hal", "stoppen", undefined],
      ["Speeltuin", undefined, "Idee"],
      ["Tuin Roodborst", "uitvoering", undefined],
      ["Fietskelder", "uitvoering", undefined],
    ]);
    expect(plan.codes).toContain("S046");
    expect(plan.leftOver).toEqual([]);
  });

  it("is no board of things to do", () => {
    isKeptWhole(
      planFrom({
        Bord: `
          To do | Bezig | Klaar
          Offerte vragen | Sleutels bijmaken | Rooster maken
          Buren bellen | |
          | Flyer | `,
      }),
    );
  });

  it("is no list of claims", () => {
    isKeptWhole(
      planFrom({
        Declaraties: `
          Declaratienummer | Ingediend door | Datum bon | Waarvoor | Bedrag incl. btw | Goedgekeurd | Uitbetaald
          D-001 | H. Mulder | 2-2-2025 | koffie | 18.45 | J | 10-2-2025
          D-002 | S. Tahiri | 14-2-2025 | bezems | 32.10 | N |`,
      }),
    );
  });

  it("is no list of members", () => {
    isKeptWhole(
      planFrom({
        Leden: `
          Lidnr | Naam | Adres | Lid sinds | Contributie 2025 | Betaald
          1 | Hr. Van Dam | Plein 1 | 2015 | 12.50 | ja
          2 | Mw. El Amrani | Plein 4 | 2021 | 12.50 | nee`,
      }),
    );
  });
});

describe("a list that has no table of ours", () => {
  it("is kept whole where one heading of many is a word that we know", () => {
    isKeptWhole(
      planFrom({
        Fietsen: `
          Labelnr | Omschrijving fiets | Plaats | Eigenaar bekend | Gereageerd op | Actie | Afgevoerd
          1 | Gazelle zwart | rek 3 | nee | | wegbrengen | 14-6-2025
          2 | kinderfiets roze | rek 3 | ja, nr 41 | 2-6-2025 | blijft |
          3 | Batavus | los bij deur | nee | | kringloop | 20-6-2025`,
      }),
    );
  });

  it("is kept whole where firms ask prices for it", () => {
    isKeptWhole(
      planFrom({
        Offertes: `
          Offertevergelijking schoonmaak trappenhuizen
          Onderdeel | CleanPro BV | Schoon & Zn | De Glansrijk
          Trappenhuizen wekelijks | 6240 | 5980 | 6900
          Glasbewassing | 1200 | 1450 | 1100
          Entreematten | 300 | | 350`,
      }),
    );
  });

  it("is kept whole where people meet", () => {
    isKeptWhole(
      planFrom({
        Data: `
          Vergaderingen 2026
          Wanneer | Tijd | Waar | Wie nodigt uit | Onderwerp
          di 13 januari | 19.30 uur | buurthuis | BC | jaarplan
          di 10 maart | 19.30 uur | buurthuis | corporatie | servicekosten`,
      }),
    );
  });

  it("is kept whole where people voted for and against", () => {
    isKeptWhole(
      planFrom({
        Stemmen: `
          Complex | Voorstel | Aantal huurders | Voor | Tegen | Geen reactie | Percentage
          H-101 | Zelf schoonmaken | 24 | 17 | 4 | 3 | 70,8%
          H-102 | Tuin zelf doen | 30 | 16 | 6 | 8 | 53,3%`,
      }),
    );
  });

  it("is kept whole where wishes are counted", () => {
    isKeptWhole(
      planFrom({
        Wensen: `
          Wat wilt u anders? | Hoe vaak genoemd | Portiek
          vaker schoonmaken | 7 | A, B
          fietsen uit de hal | 4 | B
          meer groen | 2 | alle`,
      }),
    );
  });

  it("has its headings on top, also where the rows end in a total", () => {
    const plan = planFrom({
      Taken: `
        Taak | Nu door | Straks door | Kosten per jaar nu | Kosten per jaar straks | Besparing
        Trappen | CleanPro | bewoners | 5760 | 450 | 5310
        Borders | Groene Spade | bewoners | 1452 | 200 | 1252
        Totaal | | | 7212 | 650 | 6562`,
    });
    expect(plan.rows("zbTaken").map(({ name }) => name)).not.toContain("Nu door");
    expect(plan.leftOver).toEqual(expect.arrayContaining(["Nu door: CleanPro", "Besparing: 5310"]));
  });
});

describe("agreements with groups of residents", () => {
  const LIST = `
    Overzicht zelfbeheerovereenkomsten
    Nr | Complex | Vorm | Getekend | Ingangsdatum | Opzegtermijn | Verzekerd via | Vergoeding p.m. | Status
    ZB-01 | Meeuwflat | vrijwilligersovereenkomst | 12-4-2023 | 1-5-2023 | 1 maand | gemeente | € 75,00 | lopend
    ZB-02 | Sternhof | contract | 10-1-2022 | 1-2-2022 | 3 mnd | corporatie | € 120,00 | verlopen
    ZB-03 | Reigerstraat | nog te tekenen | | | | | | concept`;

  it("are no contracts with a supplier", () => {
    const plan = planFrom({ Overeenkomsten: LIST });
    expect(plan.rows("zbContracten")).toEqual([]);
    expect(
      plan
        .rows("zbAfspraken")
        .map(({ ownReference, form, insurance, noticeMonths }) => [ownReference, form, insurance, noticeMonths]),
    ).toEqual([
      ["ZB-01", "wijkvrijwilligersovereenkomst", "gemeente", 1],
      ["ZB-02", "contract", "corporatie", 3],
      ["ZB-03", undefined, undefined, undefined],
    ]);
  });

  it("that have ended without a last day are told: they would count as going on", () => {
    const plan = planFrom({ Overeenkomsten: LIST });
    expect(plan.told.filter((text) => text.startsWith("S061"))).toEqual([expect.stringContaining('"verlopen"')]);
  });

  it("belong to the group that they are with, and say how many keys it has", () => {
    const list = (keys: readonly string[]) => `
      Groep | Soort afspraak | Ondertekend d.d. | Geldig tot | Verzekering | Aantal sleutels
      Tuingroep Hof | vrijwilligersovereenkomst | 12-3-2024 | 11-3-2026 | via gemeente | ${keys[0]}
      Portiekgroep A | reglement | 1-9-2023 | | via corporatie | ${keys[1]}
      Lampenploeg | mondeling | | | | `;
    for (const keys of [
      ["3", "1"],
      ["1", "1"],
    ]) {
      const plan = planFrom({ Overeenkomsten: list(keys) });
      expect(plan.rows("zbAfspraken").map(({ initiative, keys: own }) => [initiative, own])).toEqual([
        ["Tuingroep Hof", keys[0]],
        ["Portiekgroep A", keys[1]],
        ["Lampenploeg", undefined],
      ]);
      expect(plan.told.filter((text) => text.startsWith("S001"))).toEqual([expect.stringContaining("Tuingroep Hof")]);
      expect(plan.codes).not.toContain("V016");
    }
  });

  it("are of nobody in person, and no row where nothing is known of them", () => {
    const plan = planFrom({
      Overeenkomsten: `
        Met wie | Vorm | Getekend | Verzekering | Sleutels
        J. de Boer | contract | 12-3-2024 | via gemeente | ja
        Mw. A. Tan | mondeling | | |`,
    });
    expect(plan.rows("zbAfspraken").map(({ initiative, form, keys }) => [initiative, form, keys])).toEqual([
      [undefined, "contract", "ja"],
    ]);
    expect(plan.leftOver).toEqual(["Met wie: J. de Boer", "Met wie: Mw. A. Tan", "Vorm: mondeling"]);
  });

  it("leave contracts with suppliers what they are", () => {
    const plan = planFrom({
      Contracten: `
        Leverancier | Dienst | Getekend | Ingangsdatum | Opzegtermijn | Bedrag per jaar
        CleanPro | schoonmaak | 12-4-2023 | 1-5-2023 | 1 maand | € 7.500,00
        Groen & Co | tuin | 10-1-2022 | 1-2-2022 | 3 mnd | € 1.200,00`,
    });
    expect(plan.kinds).toEqual(["contract"]);
  });
});

describe("a file", () => {
  it("with jobs under one heading has tasks", () => {
    const plan = planFrom({
      Blad1: `
        Klusjes
        ramen lappen
        trap vegen
        plantjes water geven`,
    });
    expect(plan.rows("zbTaken").map(({ name }) => name)).toEqual([
      "ramen lappen",
      "trap vegen",
      "plantjes water geven",
    ]);
  });

  it("in which there is no table says so", () => {
    const plan = planFrom({
      Blad1: `
        Boodschappen
        melk
        brood`,
    });
    expect(plan.codes).toEqual(["R005"]);
  });
});

describe("rows that are words about a table", () => {
  it("can be read on Herkomst", () => {
    const plan = planFrom({
      Taken: `
        Taak | Ruimte | Frequentie | Wie
        Vegen | hal | wekelijks | bewoners
        Dweilen | trap | maandelijks | bewoners
        Let op: sleutel halen bij nummer 4 | | |`,
    });
    expect(plan.rows("zbHerkomst").map(({ explanation }) => explanation)).toContain(
      "In de bron staat: Let op: sleutel halen bij nummer 4",
    );
  });
});

describe("figures to calculate with", () => {
  it("are no costs: what an hour costs, and how much at most", () => {
    isKeptWhole(
      planFrom({
        Kengetallen: `
          Omschrijving | 2023 | 2024
          Uurtarief schoonmaak | 31.5 | 33
          Maximale vergoeding vrijwilliger | 1900 | 2100
          Administratiekosten % | 5% | 5%
          Minimum per woning | 7.5 | 7.5`,
      }),
    );
  });

  it("are costs where one of them stands among what was paid", () => {
    const plan = planFrom({
      "Kosten 2023": `
        Kostenpost | Bedrag | Btw
        Glazenwasser | 820.5 | 21%
        Schoonmaak volgens uurtarief | 3100 | 21%
        Administratiekosten 5% | 196 | 21%`,
    });
    expect(plan.rows("zbKostenposten")).toHaveLength(3);
  });
});
