import { describe, expect, it } from "vitest";
import { recogniseWorkbook } from "../../../src/recognise/recognise-workbook.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { workbookOf } from "../../support/sheet.ts";
import { day, planOf } from "./plan-of.ts";

function planFrom(...rows: readonly (readonly CellValue[])[]) {
  const { tables } = recogniseWorkbook(workbookOf({ Export: rows }), []);
  return planOf(tables);
}

describe("the letter of a house and what is added to its number", () => {
  it.each([
    ["HUISNUMMER", "HUISLETTER", "HUISNUMMER_TOEVOEGING"],
    ["Huisnr", "Letter", "Toev."],
    ["HUISNR", "HUISLTR", "HUISNR_TOEV"],
  ])("both follow the number, under %s, %s and %s", (number, letter, addition) => {
    const plan = planFrom(
      ["VHE", "Straat", number, letter, addition, "Postcode"],
      ["90001", "Sluisweg", "101", "B", null, "8021 ZA"],
      ["90002", "Sluisweg", "103", null, "2", "8021 ZA"],
      ["90003", "Sluisweg", "105", "A", "bis", "8021 ZA"],
      ["90004", "Sluisweg", "107", null, null, "8021 ZA"],
    );
    expect(plan.rows("zbEenheden").map(({ number, suffix }) => [number, suffix])).toEqual([
      [101, "B"],
      [103, "2"],
      [105, "A-bis"],
      [107, undefined],
    ]);
    expect(plan.leftOver).toEqual([]);
  });
});

describe("a status in yes and no", () => {
  const status = (headings: readonly string[], ...answers: readonly (readonly CellValue[])[]) =>
    planFrom(
      ["VHE", "Straat", "Huisnr", ...headings],
      ...answers.map((own, at) => [`9000${at}`, "Sluisweg", 101 + 2 * at, ...own]),
    );
  const of = (plan: ReturnType<typeof status>) => plan.rows("zbEenheden").map((row) => row.status);

  it.each([
    ["IND_LEEGSTAND", "J", "N"],
    ["Leeg?", "ja", "nee"],
    ["Leegstand (j/n)", "j", "n"],
  ])("is empty or let under %s, and how it was read is told", (heading, yes, no) => {
    const plan = status([heading], [no], [yes], [no]);
    expect(of(plan)).toEqual(["verhuurd", "leegstand", "verhuurd"]);
    expect(plan.codes).toContain("S046");
    expect(plan.codes).not.toContain("S004");
  });

  it("is not known of a home that is not let: it may be empty or sold", () => {
    const plan = status(["Verhuurd"], ["ja"], ["nee"], ["ja"]);
    expect(of(plan)).toEqual(["verhuurd", undefined, "verhuurd"]);
    expect(plan.leftOver).toEqual(["Verhuurd: nee"]);
  });

  it("is what the one column says that says yes, and nothing where two do", () => {
    const plan = status(["Verhuurd", "Verkocht"], ["ja", "nee"], ["nee", "ja"], ["ja", "ja"]);
    expect(of(plan)).toEqual(["verhuurd", "verkocht", undefined]);
  });

  it("of English words is a choice of ours", () => {
    expect(of(status(["Status"], ["Occupied"], ["Vacant"], ["Sold"]))).toEqual(["verhuurd", "leegstand", "verkocht"]);
  });
});

describe("a day under a heading that names the tenant", () => {
  it.each(["Tenant since", "Huurder sinds", "Bewoner per", "Huurder"])("is never a name: %s", (heading) => {
    const plan = planFrom(
      ["Unit ID", "Street", "House number", "Addition", heading],
      ["U100", "Kerkstraat", 12, "bis", "1-3-2019"],
      ["U101", "Kerkstraat", 14, null, "15-6-2021"],
    );
    expect(plan.rows("zbBewoning").every(({ household }) => household === undefined)).toBe(true);
    expect(plan.rows("zbEenheden").map(({ suffix }) => suffix)).toEqual(["bis", undefined]);
  });

  it("is since when they live there where it says so", () => {
    const plan = planFrom(
      ["Unit ID", "Street", "House number", "Tenant since"],
      ["U100", "Kerkstraat", 12, "1-3-2019"],
      ["U101", "Kerkstraat", 14, "15-6-2021"],
    );
    expect(plan.rows("zbBewoning").map(({ from }) => from)).toEqual([day(2019, 3, 1), day(2021, 6, 15)]);
  });
});

describe("headings that a system wrote as one word", () => {
  it.each([
    [
      [
        "UnitId",
        "ClusterCode",
        "Street",
        "HouseNumber",
        "PostalCode",
        "FloorArea",
        "TenantName",
        "LeaseStart",
        "LeaseEnd",
      ],
    ],
    [
      [
        "EenheidNr",
        "ComplexNr",
        "StraatNaam",
        "HuisNummer",
        "PostCode",
        "VloerOppervlakte",
        "HuurderNaam",
        "BeginDatum",
        "EindDatum",
      ],
    ],
  ])("are read word by word: %j", (headings) => {
    const plan = planFrom(
      headings,
      ["000811", "K7", "Sluisweg", 101, "8021 ZA", "61,5", "Vos, A.", "2019-04-01", "2025-08-31"],
      ["000812", "K7", "Sluisweg", 103, "8021 ZA", "58,0", "Maas, M.", "2021-11-15", null],
    );
    expect(plan.rows("zbEenheden")).toMatchObject([
      { id: "000811", complex: "K7", street: "Sluisweg", number: 101, postcode: "8021ZA", area: 61.5 },
      { id: "000812", complex: "K7", street: "Sluisweg", number: 103, postcode: "8021ZA", area: 58 },
    ]);
    expect(plan.rows("zbBewoning").map(({ household, from, to }) => [household, from, to])).toEqual([
      ["Vos, A.", day(2019, 4, 1), day(2025, 8, 31)],
      ["Maas, M.", day(2021, 11, 15), undefined],
    ]);
    expect(plan.leftOver).toEqual([]);
  });
});

it("a row without a house number says that this is missing, and not the street that it has", () => {
  const plan = planFrom(["Straat", "Huisnummer", "m2"], ["Sluisweg", 101, 61], ["Sluisweg", null, 58]);
  expect(plan.result.problems.find(({ code }) => code === "S012")?.facts).toMatchObject({
    columns: ["Eenheidnummer", "Huisnummer"],
  });
});
