import { describe, expect, it } from "vitest";
import { recogniseWorkbook } from "../../../src/recognise/recognise-workbook.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { workbookOf } from "../../support/sheet.ts";
import { day, planOf } from "./plan-of.ts";

function planFrom(...rows: readonly (readonly CellValue[])[]) {
  const { tables } = recogniseWorkbook(workbookOf({ Blad1: rows }), []);
  return { ...planOf(tables), tables };
}

describe("two advances for one home", () => {
  const rows = [
    ["0101001", "Lindelaan 1", "€ 18,25", "€ 16,50", "€ 1,75-"],
    ["0101002", "Lindelaan 3", "€ 22,00", "€ 22,00", "€ 0,00"],
  ] as const;

  it.each([
    ["", ["Eenheid", "Adres", "Voorschot oud", "Voorschot nieuw per 1-7-2025", "Verschil"]],
    ["", ["VHE", "Adres", "Huidig voorschot", "Nieuw voorschot per 1 juli 2025", "Verschil"]],
    ["", ["VHE", "Adres", "Voorschot t/m 30-6-2025", "Voorschot vanaf 1-7-2025", "Verschil"]],
    ["Nieuwe voorschotten per 1 juli 2025", ["Eenheid", "Adres", "Oud voorschot", "Nieuw voorschot", "Verschil"]],
    ["Brief voorschot met ingang van 1-7-2025", ["Eenheid", "Adres", "Huidig", "Nieuw", "Verschil"]],
    ["Voorschotten wijzigen per 1 juli 2025", ["Eenheid", "Adres", "Was", "Wordt", "Verschil"]],
  ])("hold until and from the day that is said: %s %j", (title, headings) => {
    const plan = planFrom(...(title === "" ? [] : [[title], []]), headings, ...rows);
    expect(plan.rows("zbVoorschotten").map(({ unit, from, to, perMonth }) => [unit, from, to, perMonth])).toEqual([
      ["0101001", undefined, day(2025, 6, 30), 18.25],
      ["0101001", day(2025, 7, 1), undefined, 16.5],
      ["0101002", undefined, day(2025, 6, 30), 22],
      ["0101002", day(2025, 7, 1), undefined, 22],
    ]);
    expect(plan.rows("zbEenheden").every(({ advance }) => advance === undefined)).toBe(true);
    expect(plan.codes).not.toContain("S054");
  });

  it.each([
    ["Voorschot oud", "Voorschot nieuw"],
    ["Servicekosten", "Stookkosten"],
    ["Voorschot servicekosten", "Voorschot stookkosten"],
  ])("are told and none of them counts where no day is said: %s, %s", (one, other) => {
    const plan = planFrom(
      ["VHE", "Straat", "Huisnr", one, other],
      ["0101001", "Lindelaan", 1, "€ 18,25", "€ 60,00"],
      ["0101002", "Lindelaan", 3, "€ 22,00", "€ 70,00"],
    );
    expect(plan.rows("zbVoorschotten")).toEqual([]);
    expect(plan.rows("zbEenheden").every(({ advance }) => advance === undefined)).toBe(true);
    expect(plan.result.problems.find(({ code }) => code === "S054")?.facts).toMatchObject({
      headings: [one, other],
      hits: 2,
    });
  });

  it("count as their total where that stands beside them", () => {
    const plan = planFrom(
      ["VHE", "Straat", "Huisnr", "Voorschot servicekosten", "Voorschot stookkosten", "Totaal voorschot"],
      ["0101001", "Lindelaan", 1, "€ 18,25", "€ 60,00", "€ 78,25"],
      ["0101002", "Lindelaan", 3, "€ 22,00", "€ 70,00", "€ 92,00"],
    );
    expect(plan.rows("zbEenheden").map(({ advance }) => advance)).toEqual([78.25, 92]);
    expect(plan.codes).not.toContain("S054");
  });

  it("are one beside an item of costs under the same heading", () => {
    const plan = planFrom(
      ["VHE", "Woning", null, "Servicekosten", null],
      [null, "Straat", "Nr.", "Voorschot (€/mnd)", "Schoonmaak (€/jr)"],
      ["1001", "Havenkade", 2, 19.5, 96],
      ["1002", "Havenkade", 4, 21, 96],
    );
    expect(plan.rows("zbEenheden").map(({ advance }) => advance)).toEqual([19.5, 21]);
  });
});

describe("a list of who lived in a home after each other", () => {
  it.each([
    ["Begindatum", "Einddatum"],
    ["Begindatum huur", "Einddatum huur"],
    ["Startdatum", "Einddatum"],
  ])("gives each household its days, and none those of a vacancy: %s, %s", (from, to) => {
    const isOfRent = /huur/.test(from);
    const plan = planFrom(
      ["VHE", "Naam", from, to, "Voorschot", "Status"],
      ["0101001", "Jansen", "01-01-2020", null, "18,25", "verhuurd"],
      ["0101002", "Pieters", "15-03-2018", "30-04-2025", "18,25", "verhuurd"],
      ["0101002", null, isOfRent ? null : "01-05-2025", isOfRent ? null : "31-05-2025", null, "leegstand"],
      ["0101002", "Okafor", "01-06-2025", null, "19,00", "verhuurd"],
    );
    expect(plan.rows("zbBewoning").map(({ household, from, to }) => [household, from, to])).toEqual([
      ["Jansen", day(2020, 1, 1), undefined],
      ["Pieters", day(2018, 3, 15), day(2025, 4, 30)],
      ["Okafor", day(2025, 6, 1), undefined],
    ]);
    if (!isOfRent) {
      expect(plan.leftOver).toContain(`${from}: 01-05-2025`);
      expect(plan.codes).toContain("S057");
    }
  });
});

describe("square metres and streets that are of no home", () => {
  it.each([
    [
      ["Contractnr", "Adoptant", "Adres", "Telefoon", "Locatie groen", "m2", "Ingangsdatum"],
      ["AG-112", "J. Verhulst", "Merelstraat 4", "06-11112222", "boomspiegel", 4, "1-5-2023"],
      ["AG-140", "OBS De Vink", "Vinkhof 2", "06-11113333", "perk schoolplein", 35, "15-9-2024"],
    ],
    [
      ["Vaknr", "Straat", "Soort groen", "m2", "Onderhoud door"],
      ["G-01", "Merelstraat", "heesters", 40, "gemeente"],
      ["G-02", "Vinkhof", "gazon", 120, "bewoners"],
    ],
  ])("are no homes: %j", (...rows) => {
    const plan = planFrom(...rows);
    expect(plan.rows("zbEenheden")).toEqual([]);
    expect(plan.rows("zbBewoning")).toEqual([]);
  });

  it("a number is nobody's name, however it is called", () => {
    const plan = planFrom(
      ["Contractnr", "Straat", "Huisnr", "Postcode", "Huur"],
      ["AG-112", "Merelstraat", 4, "1234 AB", 612.5],
      ["AG-140", "Merelstraat", 6, "1234 AB", 612.5],
    );
    expect(plan.rows("zbBewoning").every(({ household }) => household === undefined)).toBe(true);
  });
});

it.each(["(leeg)", "[leeg]", "<leeg>", "leeg"])("%s where a tenant is asked means that the home is empty", (word) => {
  const { rows } = planFrom(
    ["VHE", "Adres", "Huurder"],
    ["0012", "Elzenweg 2", "Karels"],
    ["0013", "Elzenweg 4", word],
    ["0014", "Elzenweg 6", "-"],
  );
  expect(rows("zbEenheden").map(({ status }) => status)).toEqual([undefined, "leegstand", undefined]);
  expect(rows("zbBewoning").map(({ unit }) => unit)).toEqual(["0012"]);
});
