import { describe, expect, test } from "vitest";
import type { ValueType } from "../../../src/recognise/value.ts";
import { profileOf, valuesOf, type Written } from "./column.ts";

const MONEY = "€ #,##0.00";

describe("the type of a column follows from heading and cells together", () => {
  test.each<[ValueType, string, Written[]]>([
    ["amount", "Schoonmaak", [[120, "#,##0.00"], "60,--", "120 *"]],
    ["amount", "1e termijn", [[475, MONEY], "750,00", null, "1.050,--"]],
    ["amount", "", ["12,50", "13,00"]],
    ["amount", "Kosten start", [12000, 14000]],
    ["decimal", "opp", ["61,2 m2", 61, "58"]],
    ["decimal", "", [12.5, 13, 14.25]],
    ["integer", "Aantal woningen", [12, "24"]],
    ["integer", "Bouwjaar", [1972, "1980"]],
    ["integer", "Bewoners", [12, 14]],
    ["integer", "Frequentie per jaar", [52, "26", "12x"]],
    ["decimal", "Temperatuur", ["-5", "3,2"]],
    ["date", "Van", ["1-1", "1-7"]],
    ["percentage", "Toeslag", ["5%", "2,5%"]],
    ["date", "sinds", ["mrt-15", [43862, "dd-mm-yyyy"], "leeg sinds 1/1"]],
    ["date", "Start", [2020, 2021]],
    ["date", "", ["1-1-2023", "1 april 2024"]],
    ["datetime", "Tijdstempel", ["2025-01-12 14:03:22", "13-1-2025 08:15"]],
    ["boolean", "Afgewezen", [null, null, "x"]],
    ["term", "Opzegtermijn", ["2 mnd", "een half jaar"]],
    ["houseNumber", "Huisnummer", [1, 3, "5a"]],
    ["postcode", "", ["3829 ZZ", "3829ZX"]],
    ["phone", "", ["06-00000031", "030-0000000"]],
    ["email", "", ["a@example.org"]],
    ["level", "Beeldkwaliteit", ["A", "B"]],
    ["score", "Rapportcijfer", ["7,5", "8"]],
    ["code", "Eenheid", ["M-001", "M-003"]],
    ["code", "", ["001", "002"]],
    ["code", "VHE", ["0507-01", "0507-02", "0507-03"]],
    ["code", "Grb", [80.21, 80.2, 81.01]],
    ["decimal", "Gras (cm)", [7, "4,5", "12 cm", "kniehoog"]],
    ["boolean", "Doet u mee, ja of nee?", ["Ja", "Nee", "ja", "misschien"]],
    ["integer", "Aantal reacties", ["n = 48", 12, "51"]],
    ["text", "Periode", ["jan-dec", "1/1 t/m 30/6", "leegstand"]],
    ["text", "St", ["V", "V", "V", "V", "V", "V", "V", "V", "L", "K"]],
    ["boolean", "Gedaan", ["v", "v", null, "V", "v", "z"]],
    ["text", "Cmplx", ["0417", "0417", "0423", "1108", "VvE 12"]],
    ["text", "Verdieping", [1, "bg", "2e", "zolder"]],
    ["text", "Opmerking", ["x", "bellen", "klaar"]],
    ["text", "Project", ["Tuin", "Buitenschaak"]],
  ])("%s: %s", (type, heading, values) => {
    expect(profileOf(heading, values).type).toBe(type);
  });

  test("a mixed column is what most of it is, and the odd cell stays with a problem", () => {
    const dates = Array.from({ length: 9 }, (_, at) => `${at + 1}-3-2024`);
    expect(profileOf("", [...dates, "zie contract"]).type).toBe("date");
    expect(valuesOf("", [...dates, "zie contract"])[9]).toBe("zie contract");
  });

  test("numbers of the size of a day are dates only where the heading asks for days", () => {
    expect(profileOf("Startdatum", [45658, 45689]).type).toBe("date");
    expect(profileOf("Verbruik", [45658, 45689]).type).not.toBe("date");
    expect(profileOf("Begin", [45658, 45689]).type).not.toBe("date");
  });

  test("missing marks, errors and dittos do not count", () => {
    expect(profileOf("", ["1-3-2024", "n.v.t.", "PM", { error: "#N/A" }, "idem"]).type).toBe("date");
  });

  test("an empty column has the type of its heading, with little confidence", () => {
    const profile = profileOf("Telefoon", [null, null]);
    expect(profile.type).toBe("phone");
    expect(profile.confidence).toBeLessThan(0.5);
  });

  test("tells how the column writes", () => {
    expect(profileOf("Bedrag", ["84,40", "42,20", "84.40"]).decimalSign).toBe(",");
    expect(profileOf("Bedrag", ["84.40", "1,250.00"]).decimalSign).toBe(".");
    expect(profileOf("Bedrag", [12, 13]).decimalSign).toBeNull();
    expect(profileOf("Datum", ["14/2/2025"]).dateOrder).toBe("dmy");
    expect(profileOf("Datum", ["2025-02-14"]).dateOrder).toBe("ymd");
    expect(profileOf("Datum", ["1/2/2025"]).dateOrder).toBeNull();
  });

  test("counts cells and different values", () => {
    const profile = profileOf("Wijk", ["Parkrand", "Parkrand", null, "Zuidhof", 5]);
    expect([profile.filled, profile.distinct]).toEqual([4, 3]);
  });

  test("the type of 100,000 cells is that of its first thousands", () => {
    const values = Array.from({ length: 100_000 }, (_, at) => `€ ${at},${10 + (at % 90)}`);
    const profile = profileOf("Bedrag", values);
    expect([profile.type, profile.distinct]).toEqual(["amount", 100_000]);
    expect(profile.shares.amount).toBeCloseTo(1, 6);
  });
});
