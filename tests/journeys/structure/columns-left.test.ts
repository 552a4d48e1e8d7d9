/** Columns that no table of ours has a place for. */

import { describe, expect, it } from "vitest";
import { recogniseWorkbook } from "../../../src/recognise/recognise-workbook.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { workbookOf } from "../../support/sheet.ts";
import { planFrom } from "./plan-from.ts";
import { day, planOf } from "./plan-of.ts";

function toldOf(rows: readonly (readonly CellValue[])[]) {
  const { result } = planOf(recogniseWorkbook(workbookOf({ Lijst: rows }), []).tables);
  return result.problems.flatMap(({ code, facts, places }) =>
    code === "S058" ? [{ facts, places: places.map(({ cell }) => cell) }] : [],
  );
}

it("are named together, with the first value of each", () => {
  const told = toldOf([
    ["Initiatief", "Fase", "Lievelingskleur", "Trekker", "Vlag"],
    ["Tuin Noord", "uitvoering", null, "mw. K. Bos", "rood"],
    ["Portiek 3", "aanjagen", "groen", "dhr. P. Vos", null],
  ]);
  expect(told).toEqual([
    {
      facts: { sheet: "Lijst", headings: ["Lievelingskleur", "Vlag"], areColumns: true },
      places: ["C3", "E2"],
    },
  ]);
});

it("are not those of which only some cells do not fit, which are told one by one", () => {
  const told = toldOf([
    ["Initiatief", "Fase", "Trekker", "Start"],
    ["Tuin Noord", "uitvoering", "mw. K. Bos", "1-3-2025"],
    ["Portiek 3", "aanjagen", "dhr. P. Vos", "voorjaar"],
    ["Hal", "aanjagen", "dhr. T. Mos", "1-5-2025"],
  ]);
  expect(told).toEqual([]);
});

it("are not told again where another message names them", () => {
  const { told } = planFrom({
    Contracten: `
      Leverancier | Dienst     | Bedrag 2024 | Bedrag 2025 | Ingangsdatum | Einddatum | Opzegtermijn | Kleur map
      Helder BV   | schoonmaak | 1200        | 1260        | 1-3-2023     | 28-2-2027 | 3 maanden    | rood
      Loof BV     | tuin       | 900         | 940         | 1-4-2023     | 31-3-2027 | 1 maand      | blauw`,
  });
  expect(told.filter((text) => text.includes('"Bedrag 2025"')).map((text) => text.slice(0, 4))).toEqual(["S051"]);
  expect(told).toContain(
    'S058 Voor de kolom "Kleur map" op het blad "Contracten" vonden we geen plaats in het werkboek. De waarden staan op het blad Overig.',
  );
});

it("are told of cards too, by their labels", () => {
  const { told } = planFrom({
    Kaart: `
      Initiatief   | Pluktuin
      Trekker      | Dewi Hartog
      Start        | 1-3-2025
      Kleur vlag   | rood

      Initiatief   | Schone hal
      Trekker      | Soraya Idris
      Start        | 1-4-2025
      Kleur vlag   | groen`,
  });
  expect(told.filter((text) => text.startsWith("S058"))).toEqual([
    'S058 Voor "Kleur vlag" op het blad "Kaart" vonden we geen plaats in het werkboek. De waarden staan op het blad Overig.',
  ]);
});

it("are not days: what is no turn under one of them is told as a value that does not fit", () => {
  const { told } = planFrom({
    "Rooster mei 2025": `
      Taak       | 1-5-2025 | 2-5-2025 | 5-5-2025 | 6-5-2025 | 7-5-2025
      Trap vegen | x        |          | x        |          | x
      Ramen      |          | x        |          | vakantiedag | x`,
  });
  expect(told.filter((text) => text.includes("vakantiedag") || text.startsWith("S058"))).toEqual([
    'S005 Voor Aantal beurten staat er "vakantiedag". Dat past niet in deze kolom. De tekst staat op het blad Overig.',
  ]);
});

describe("columns in words of their own", () => {
  it.each(["Toegewezen aan", "Eigenaar", "Uit te voeren door", "Groepje", "Naam"])(
    "%s is who does a task",
    (heading) => {
      const { rows, leftOver } = planFrom({
        Taken: `
        Taak    | Hoe vaak    | ${heading}
        Vegen   | wekelijks   | Anja
        Dweilen | elke maand  | Omar Haddad`,
      });
      expect(rows("zbTaken").map(({ executor }) => executor)).toEqual(["Anja", "Omar Haddad"]);
      expect(leftOver).toEqual([]);
    },
  );

  it("say which contract a task replaces, and from when", () => {
    const { rows, told } = planFrom({
      Beheerplan: `
        Ruimte | Activiteit | Frequentie | Vervangt | Start
        Kelder | vegen      | 1x/week    | SO-31    | 1-2-2027
        Tuin   | schoffelen | 1x/maand   | SO-32    | 1-4-2027`,
    });
    expect(rows("zbTaken").map(({ contract, from }) => [contract, from])).toEqual([
      ["SO-31", day(2027, 2, 1)],
      ["SO-32", day(2027, 4, 1)],
    ]);
    expect(told.filter((text) => !text.startsWith("S001"))).toEqual([]);
  });

  it("say what was done in hours", () => {
    const { rows, leftOver } = planFrom({
      Uren: `
        Datum    | Wie  | Uren | Wat
        1-3-2025 | Anja | 2    | harken`,
    });
    expect(rows("zbUren").map(({ note }) => note)).toEqual(["harken"]);
    expect(leftOver).toEqual([]);
  });

  it("say why initiatives ended, where all of them did", () => {
    const ended = `
      Naam         | Van      | Tot       | Reden
      Schone hal   | 1-3-2021 | 31-5-2023 | trekker verhuisd
      Groene kelder | 1-4-2022 | 30-6-2024 | geen animo`;
    const { rows } = planFrom({ Initiatieven: ended });
    expect(rows("zbInitiatieven").map(({ endReason }) => endReason)).toEqual([
      "trekkers gestopt",
      "te weinig deelnemers",
    ]);
    const running = planFrom({ Initiatieven: ended.replace("30-6-2024 | geen animo", "          | onvrede") });
    expect(running.rows("zbInitiatieven").map(({ endReason, motives }) => [endReason, motives])).toEqual([
      [undefined, undefined],
      [undefined, "onvrede"],
    ]);
  });
});

describe("words above people", () => {
  it("say of which party they are; a second number of somebody is told with the first", () => {
    const { rows, leftOver, codes } = planFrom({
      Bellijst: `
        Naam             | Functie    | Vast       | Mobiel       | E-mail
        WOONSTICHTING DE EIK |        |            |              |
        Dewi Hartog      | consulent  | 010-1234567 | 06 0000 0001 | dewi@example.org
        GEMEENTE         |            |            |              |
        Omar Haddad      | groen      | 010-1234568 |              | omar@example.org
        BEWONERSCOMMISSIE |           |            |              |
        Anja Dekker      | voorzitter |            | 06 0000 0003 |`,
    });
    expect(
      rows("zbBetrokkenen").map(({ name, party, organisation, note }) => [name, party, organisation, note]),
    ).toEqual([
      ["Dewi Hartog", "corporatie", "WOONSTICHTING DE EIK", "Vast: +31101234567"],
      ["Omar Haddad", "gemeente", undefined, undefined],
      ["Anja Dekker", "bewonerscommissie", undefined, undefined],
    ]);
    expect(leftOver).toEqual([]);
    expect(codes).not.toContain("S049");
  });
});

it("whether homes were sold stands under what they are owned as; for rent says nothing of who lives there", () => {
  const { rows } = planFrom({
    Bezit: `
      VHE  | Adres      | Eigendom           | Huurder
      0012 | Elzenweg 2 | huur               | Karels
      0013 | Elzenweg 4 | koop (VvE)         |
      0014 | Elzenweg 6 | huur               | leeg
      0015 | Elzenweg 8 | verkocht 1-3-2025  |`,
  });
  expect(rows("zbEenheden").map(({ status }) => status)).toEqual([undefined, "verkocht", "leegstand", "verkocht"]);
});

it("a list of proposals goes to Voorstellen, what we count ourselves stays on Overig", () => {
  const { rows, codes } = planFrom({
    Voorstellen: `
      Voorstel         | Complex | Brief verstuurd | Aantal woningen | Voor | Tegen | % voor | Ingang
      Hal zelf vegen   | '0412   | 1-3-2025        | 20              | 15   | 5     | 75%    | 1-7-2025
      Tuin zelf doen   | '0507   | 1-4-2025        | 30              | 20   | 10    | 67%    |`,
  });
  expect(
    rows("zbVoorstellen").map(({ service, complex, proposedOn, from }) => [service, complex, proposedOn, from]),
  ).toEqual([
    ["Hal zelf vegen", "0412", day(2025, 3, 1), day(2025, 7, 1)],
    ["Tuin zelf doen", "0507", day(2025, 4, 1), undefined],
  ]);
  expect(codes).toContain("S058");
});

it("a card of a group is the initiative that is called so", () => {
  const { rows, codes } = planFrom({
    Info: `
      Groep   | Tuinploeg Duinzoom
      Complex | 0507 Duinzoom
      Trekker | Anja Dekker
      Gestart | 1 april 2024
      Budget  | 900`,
  });
  expect(rows("zbInitiatieven").map(({ name, leader }) => [name, leader])).toEqual([
    ["Tuinploeg Duinzoom", "Anja Dekker"],
  ]);
  expect(codes).not.toContain("S012");
});

it("whether an alternative can be kept up is read in its own words", () => {
  const { rows } = planFrom({
    Afweging: `
      Alternatief | Verwacht effect | Kosten per jaar | Haalbaar op lange termijn | Gekozen
      niets doen  | klachten        | 900             | ja                        | nee
      zelf vegen  | schoner         | 200             | nee                       | ja`,
  });
  expect(rows("zbOplossingen").map(({ feasible }) => feasible)).toEqual([true, false]);
});

it("a number of a home with fewer figures behind the point than the others is told, and stays as it is", () => {
  const homes = `
      VHE      | Adres
      1412.002 | Elzenweg 2
      1412.003 | Elzenweg 4
      1412.01  | Elzenweg 6
      1412.011 | Elzenweg 8`;
  const { rows, told } = planFrom({ Woningen: homes });
  expect(rows("zbEenheden").map(({ id }) => id)).toEqual(["1412.002", "1412.003", "1412.01", "1412.011"]);
  expect(told).toContain(
    'S123 1 eenheidnummer heeft minder cijfers achter de punt dan de andere: "1412.01 (of 1412.010?)". Misschien heeft Excel een nul aan het einde weggelaten.',
  );
  expect(planFrom({ Woningen: homes.replace("1412.01 ", "'1412.010 ") }).codes).not.toContain("S123");
});
