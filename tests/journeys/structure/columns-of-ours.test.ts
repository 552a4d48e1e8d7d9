import { describe, expect, it } from "vitest";
import { structure } from "../../../src/journeys/structure/structure.ts";
import { recogniseWorkbook } from "../../../src/recognise/recognise-workbook.ts";
import { textOf } from "../../../src/text/nl/problem-texts.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { workbookOf } from "../../support/sheet.ts";
import { TODAY } from "./plan-of.ts";

type Rows = readonly (readonly CellValue[])[];

function planFrom(sheet: string, rows: Rows) {
  const recognised = recogniseWorkbook(workbookOf({ [sheet]: rows }), []);
  const { value } = structure(recognised, { includeHidden: false, today: TODAY, textOf });
  return {
    rows: (table: string) => value.rows.get(table) ?? [],
    leftOver: (value.rows.get("zbOverig") ?? []).map(({ heading, value }) => `${heading}: ${value}`),
  };
}

describe("values that have a column of ours leave nothing on Overig", () => {
  it("of a contract with an amount without and with VAT: the rate counts once", () => {
    const plan = planFrom("Contracten", [
      ["Leverancier", "Dienst", "Jaarbedrag incl. btw", "Btw", "Jaarbedrag excl. btw", "Opzegtermijn"],
      ["Glans BV", "schoonmaak", "6969,60", "21%", "5760,00", "6 weken"],
      ["De Groene Vinger", "tuin", "3484,80", "21%", "2880,00", "3 mnd"],
    ]);
    expect(plan.rows("zbContracten")).toMatchObject([
      { perYear: 5760, vat: 0.21, noticeDays: 42 },
      { perYear: 2880, vat: 0.21, noticeMonths: 3 },
    ]);
    expect(plan.leftOver).toEqual([]);
  });

  it("but an amount with VAT that does not follow from the other stays, to be looked at", () => {
    const plan = planFrom("Contracten", [
      ["Leverancier", "Dienst", "Jaarbedrag excl. btw", "Btw", "Jaarbedrag incl. btw", "Opzegtermijn"],
      ["Glans BV", "schoonmaak", "5760,00", "21%", "7000,00", "3 mnd"],
      ["De Groene Vinger", "tuin", "2880,00", "21%", "3484,80", "3 mnd"],
    ]);
    expect(plan.leftOver).toEqual(["Jaarbedrag incl. btw: 7000,00"]);
  });

  it("of a year in each row with the items of service charges beside each other", () => {
    const plan = planFrom("Servicekosten per jaar", [
      ["Boekjaar", "Schoonmaak", "Tuinonderhoud", "Elektra"],
      ["2023", "5804,00", "6439,87", "834,34"],
      ["2024", "7187,12", null, "842,15"],
      ["2025", "7200,00", "6500,00", "850,00"],
    ]);
    expect(plan.rows("zbKostenposten").map(({ name, year, amount }) => [name, year, amount])).toEqual([
      ["Schoonmaak", 2023, 5804],
      ["Tuinonderhoud", 2023, 6439.87],
      ["Elektra", 2023, 834.34],
      ["Schoonmaak", 2024, 7187.12],
      ["Elektra", 2024, 842.15],
      ["Schoonmaak", 2025, 7200],
      ["Tuinonderhoud", 2025, 6500],
      ["Elektra", 2025, 850],
    ]);
    expect(plan.leftOver).toEqual([]);
  });

  it("of a ledger with the number and the name of a complex apart, the VERA code and the year of a booking", () => {
    const plan = planFrom("Export", [
      ["Cplx", "Omschr. complex", "GB-rek.", "Kostensoort", "VERA", "Bkjr", "Werkelijk"],
      ["0417", "Lindehof", "80.21", "Schoonmaak", "SCH", "2025", "5760,00"],
      ["0507", "Wiekslag", "80.30", "Tuinonderhoud", "GRO", "2025", "2880,00"],
      ["0417", "Lindehof", "80.30", "Tuinonderhoud", "GRO", "2024", "1200,00"],
    ]);
    expect(plan.rows("zbComplexen").map(({ id, name }) => [id, name])).toEqual([
      ["0417", "Lindehof"],
      ["0507", "Wiekslag"],
    ]);
    expect(plan.rows("zbKostenposten")[2]).toMatchObject({
      complex: "0417",
      veraCode: "GRO",
      year: 2024,
      ledger: "80.30",
    });
    expect(plan.leftOver).toEqual([]);
  });

  it("of the answers to a survey on a scale of words", () => {
    const plan = planFrom("Enquête", [
      ["Respondent", "Ik voel me hier thuis", "De tuin is netjes (1-5)"],
      ["1", "helemaal eens", 4],
      ["2", "oneens", 2],
      ["3", "neutraal", 3],
    ]);
    expect(plan.rows("zbMetingen").flatMap(({ level }) => level ?? [])).toEqual([
      "helemaal eens",
      "oneens",
      "neutraal",
    ]);
    expect(plan.leftOver).toEqual([]);
  });

  it("of an indicator: its unit and where the figure comes from", () => {
    const plan = planFrom("Effectmeting", [
      ["Indicator", "Eenheid", "Nulmeting", "Vervolgmeting", "Bron"],
      ["Rapportcijfer schoonmaak", "cijfer 1-10", "6,1", "7,2", "enquête"],
      ["Klachten", "aantal", "14", "5", "enquête"],
    ]);
    expect(plan.rows("zbIndicatoren").map(({ unit, source }) => [unit, source])).toEqual([
      ["cijfer 1-10", "enquête"],
      ["aantal", "enquête"],
    ]);
    expect(plan.leftOver).toEqual([]);
  });

  it("of an initiative: how it began, whether somebody can take over, why it ended", () => {
    const plan = planFrom("Initiatieven", [
      ["Initiatief", "Hoe ontstaan", "Begonnen", "Opvolger bekend?", "Reden gestopt"],
      ["Moestuin", "vergadering commissie", "1-3-2024", "ja", "trekker verhuisd"],
      ["Geveltuin", "klacht", "1-4-2024", "nee", "te weinig animo"],
    ]);
    expect(plan.rows("zbInitiatieven")).toMatchObject([
      { origin: "overleg met bewonerscommissie", successorKnown: true, endReason: "trekkers gestopt" },
      { origin: "klacht", successorKnown: false, endReason: "te weinig deelnemers" },
    ]);
    expect(plan.leftOver).toEqual([]);
  });

  it("of an export of homes with short headings; an end in the year 9999 is no end", () => {
    const plan = planFrom("Export", [
      ["CPL_NR", "VHE_NR", "STRAATNM", "HUISNR", "HUISLTR", "POSTCD", "DD_INGANG", "DD_EINDE", "HUURDER_NM"],
      ["0312", "0312001", "Merelhof", 1, "A", "1234AB", "1-3-2020", "31-12-9999", "Mw. F. Abels"],
      ["0312", "0312003", "Merelhof", 3, null, "1234AB", "1-5-2021", "31-12-9999", "Dhr. O. Pals"],
      ["0312", "0312005", "Merelhof", 5, null, "1234AB", "1-5-2019", "30-6-2026", "Fam. Ek"],
    ]);
    expect(plan.rows("zbEenheden")[0]).toMatchObject({
      id: "0312001",
      complex: "0312",
      suffix: "A",
      postcode: "1234AB",
    });
    expect(plan.rows("zbBewoning").filter(({ to }) => to !== undefined)).toHaveLength(1);
    expect(plan.leftOver).toEqual([]);
  });
});
