/** What is told of a cell fits together, and is so. */

import { expect, it } from "vitest";
import { planFrom } from "./plan-from.ts";

it("a day of which only the year is known is told as left out, and not as read too", () => {
  const { told } = planFrom({
    Contracten: `
      Leverancier | Dienst     | Ingangsdatum | Einddatum  | Jaarbedrag
      Helder BV   | schoonmaak | 1-3-2025     | 28-2-2027  | 1200
      Loof BV     | tuin       | 1-3-2025     | eind 2028  | 900
      Glans BV    | glas       | 1-3-2025 !   | 28-2-2027  | 300`,
  });
  expect(told.filter((text) => text.includes("eind 2028"))).toEqual([
    'S003 Voor Einddatum staat er "eind 2028". De dag ontbreekt, dus de kolom blijft leeg. De tekst staat op het blad Overig, met de rij waar hij bij hoort.',
  ]);
});

it("what is done is a task with the thing that it is done to, under a heading of its own", () => {
  const { rows, leftOver } = planFrom({
    Programma: `
      Ruimte | Onderdeel | Handeling     | Frequentie
      Hal    | plinten   | Nat afnemen   | 4x per jaar
      Hal    | brievenbussen | stoffen   | maandelijks
      Kelder | vloer     | vegen         | wekelijks`,
  });
  expect(rows("zbTaken").map(({ name, space }) => [name, space])).toEqual([
    ["plinten nat afnemen", "Hal"],
    ["brievenbussen stoffen", "Hal"],
    ["vloer vegen", "Kelder"],
  ]);
  expect(leftOver).toEqual([]);
});

it("a year that says that it is a budget is understood, and no figure that cannot be read", () => {
  const { rows, codes } = planFrom({
    Ontwikkeling: `
      Jaar       | Schoonmaak | Tuin
      2023       | 4100       | 900
      2024       | 4250       | 950
      2025 begr. | 4400       | 980`,
  });
  expect(
    rows("zbKostenposten")
      .map(({ year, estimate }) => [year, estimate])
      .slice(-2),
  ).toEqual([
    [2025, "begroting"],
    [2025, "begroting"],
  ]);
  expect(codes).not.toContain("V002");
});

it("what was paid under a rate of VAT is no rate", () => {
  const { rows, leftOver, told } = planFrom({
    "Facturen 2024": `
      Factuurnr | Omschrijving    | Complex | Netto | Btw 21% | Btw 9% | Bruto
      F-1       | Schoonmaak mei  | 0412    | 400   | 84      |        | 484
      F-2       | Tuinonderhoud   | 0412    | 200   |         | 18     | 218
      F-3       | Schoonmaak juni | 0412    | 350   | 73,5    |        | 423,5`,
  });
  expect(rows("zbKostenposten").map(({ vat }) => vat)).toEqual([0.21, 0.09, 0.21]);
  // 21% of 400 is 84: the rate says it.
  expect(leftOver.filter((text) => text.startsWith("Btw"))).toEqual([]);
  expect(told.filter((text) => text.startsWith("S005"))).toEqual([]);
});

it("words in a column of words are no term that cannot be read", () => {
  const { rows, codes } = planFrom({
    Contracten: `
      Leverancier | Dienst     | Jaarbedrag | Ingangsdatum | Verlenging         | Opzegtermijn
      Helder BV   | schoonmaak | 1200       | 1-3-2025     | 1 jaar             | 3 maanden
      Loof BV     | tuin       | 900        | 1-3-2025     | stilzwijgend 1 jaar | 1 maand
      Glans BV    | glas       | 300        | 1-3-2025     | 2 jaar             | 1 maand`,
  });
  expect(rows("zbContracten").map(({ renewal }) => renewal)).toContain("stilzwijgend 1 jaar");
  expect(codes).not.toContain("V008");
});

it("a home of which only the street is known lacks its house number, and not the street", () => {
  const { told } = planFrom({
    Woningen: `
      Straat     | Postcode | Huurder | Kale huur
      Merelkade  | 1234AB   | A. Mos  | 512
      Merelkade  | 1234AB   | K. Bast | 520`,
  });
  expect(told).toContain(
    'S012 Van deze 2 rijen is geen rij in Eenheden te maken: "Eenheidnummer" of "Huisnummer" ontbreekt of is niet herkend. Alles uit de bron staat op het blad Overig.',
  );
});

it("complexes that are added are called as the list calls them", () => {
  const { told } = planFrom({
    Kosten: `
      Complex        | Kostenpost | Jaar | Bedrag
      0412 Lindehof  | Schoonmaak | 2024 | 1200
      Merelhof       | Schoonmaak | 2024 | 900`,
  });
  expect(told).toContain(
    "S002 Deze 2 complexen stonden nog niet op het blad Complexen: 0412 Lindehof, Merelhof. We hebben rijen toegevoegd met alleen wat er stond.",
  );
});

it("that something is wanted soon is not told as unknown", () => {
  const { rows, codes } = planFrom({
    Actielijst: `
      Actie            | Wie    | Wanneer
      Prijs vragen     | Dewi   | 1-5-2025
      Lamp vervangen   | Soraya | z.s.m.
      Sleutels tellen  | Dewi   | PM`,
  });
  expect(rows("zbLogboek").map(({ duePeriod }) => duePeriod)).toEqual([undefined, "z.s.m.", undefined]);
  expect(codes.filter((code) => code === "V022")).toHaveLength(1);
});
