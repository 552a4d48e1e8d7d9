import { describe, expect, it } from "vitest";
import { recogniseWorkbook } from "../../../src/recognise/recognise-workbook.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import { workbookOf } from "../../support/sheet.ts";
import { day, planOf } from "./plan-of.ts";

function planFrom(name: string, rows: readonly (readonly CellValue[])[]) {
  const { tables } = recogniseWorkbook(workbookOf({ [name]: rows }), []);
  return { ...planOf(tables), tables };
}

describe("a phone number in a list of homes", () => {
  it.each([
    ["Tel buddy", "Buddy"],
    ["Telefoon", "Buddy"],
    ["Mobiel contactpersoon", "Contactpersoon"],
    ["Tel. hulp", "Hulp"],
  ])("under %s behind %s is not of the tenant", (phone, other) => {
    const plan = planFrom("Lijst", [
      ["Trap", "Huisnr", "Bewoner", other, phone, "Opmerking"],
      ["A", "12", "Mw. de Graaf", "Piet Hoekstra", "06-12345678", "slechthorend"],
      ["A", "14", "Dhr. Aydin", "Piet Hoekstra", "06-12345678", null],
      ["B", "18", "Fam. Bos", "Loes van Vliet", "06 23 45 67 89", null],
    ]);
    expect(plan.rows("zbBewoning").map(({ household, phone }) => [household, phone])).toEqual([
      ["Mw. de Graaf", undefined],
      ["Dhr. Aydin", undefined],
      ["Fam. Bos", undefined],
    ]);
    expect(plan.leftOver).toContain(`${phone}: +31612345678`);
    expect(plan.codes).toContain("S049");
  });

  it.each(["Telefoon", "Mobiel (privé)", "Tel. huurder", "Huurder / Telefoon", "06-nr", "Telefoon overdag"])(
    "under %s is of the tenant",
    (phone) => {
      const plan = planFrom("Woningen", [
        ["VHE", "Adres", "Huurder", phone, "Huur"],
        ["0231001", "Lindelaan 1", "Mw. de Graaf", "06-12345678", 612.5],
        ["0231002", "Lindelaan 3", "Dhr. Aydin", "06-23456789", 598.1],
      ]);
      expect(plan.rows("zbBewoning").map(({ phone }) => phone)).toEqual(["+31612345678", "+31623456789"]);
      expect(plan.codes).not.toContain("S049");
    },
  );

  it("of the contact is not that of the tenant before it", () => {
    const plan = planFrom("Lijst", [
      ["Huisnr", "Bewoner", "Telefoon", "Contactpersoon", "Telefoon", "E-mail"],
      ["12", "Mw. de Graaf", "06-12345678", "Piet Hoekstra", "06-87654321", "p@example.org"],
      ["14", "Dhr. Aydin", "06-12345679", "Loes van Vliet", "06-87654322", null],
    ]);
    const found = [...plan.rows("zbBetrokkenen"), ...plan.rows("zbBewoning")];
    const phoneOf = (name: string) => found.find((row) => row.name === name || row.household === name)?.phone;
    expect([undefined, "+31687654321"]).toContain(phoneOf("Piet Hoekstra"));
    expect([undefined, "+31612345678"]).toContain(phoneOf("Mw. de Graaf"));
    expect(plan.leftOver.filter((text) => text.startsWith("Telefoon")).length).toBeGreaterThan(0);
  });
});

describe("a day in a list of what was lent", () => {
  it.each([
    ["57_borg", ["Naam", "Huisnr", "Wat", "Datum uit", "Borg", "Datum in"]],
    ["Blad1", ["Bewoner", "Adres", "Sleutel", "Uit", "Borg betaald", "In"]],
    ["Blad1", ["Naam", "Huisnummer", "Item", "Uitgegeven", "Borg", "Retour"]],
  ])("is no day on which anybody moved: %s, %j", (name, headings) => {
    const home = (number: number) => (headings[1] === "Adres" ? `Lindelaan ${number}` : String(number));
    const plan = planFrom(name, [
      headings,
      ["Kees", home(4), "schuur", "1-4-2025", "€ 10", null],
      ["Anna", home(9), "schuur", "15-5-2025", "€ 35", "30-5-2025"],
    ]);
    expect(plan.rows("zbBewoning")).toEqual([]);
    expect(plan.rows("zbEenheden")).toEqual([]);
    expect(plan.rows("zbMiddelen", "id", "kind")).toEqual([
      { name: "schuur", issuedTo: "Kees", issuedOn: day(2025, 4, 1) },
      { name: "schuur", issuedTo: "Anna", issuedOn: day(2025, 5, 15), returnedOn: day(2025, 5, 30) },
    ]);
  });

  it("is told by four of its columns beside a running number", () => {
    const plan = planFrom("Blad1", [
      ["Nr", "Voorwerp", "Uitgeleend aan", "Uitgeleend op", "Terug op", "Borg", "Betaald"],
      ["1", "Heggenschaar accu", "R. Kuiper", "3-4-2025", "5-4-2025", "25,00", "ja"],
      ["2", "Kruiwagen", "S. de Boer", "7-4-2025", null, "10,00", "ja"],
      ["3", "Hogedrukspuit", "Mevr. Yilmaz", "12-4-2025", "13-4-2025", "50,00", "nee"],
    ]);
    expect(plan.rows("zbMiddelen").map(({ name, issuedTo }) => [name, issuedTo])).toEqual([
      ["Heggenschaar accu", "R. Kuiper"],
      ["Kruiwagen", "S. de Boer"],
      ["Hogedrukspuit", "Mevr. Yilmaz"],
    ]);
  });
});
