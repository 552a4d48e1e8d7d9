import { describe, expect, test } from "vitest";
import { firstOf, profileOf, readColumn, valuesOf, type Written } from "./column.ts";

describe("keys are text as the cell shows them", () => {
  test.each<[string, Written[], string[]]>([
    ["ID", ["BB-01", "BB-02", "5"], ["BB-01", "BB-02", "5"]],
    ["nr", [1, 2, 3], ["1", "2", "3"]],
    ["vhe nr", ["0012", "0013"], ["0012", "0013"]],
    [
      "vhe nr",
      [
        [12, "0000"],
        [7, '"VHE-"0000'],
      ],
      ["0012", "VHE-0007"],
    ],
    ["Grootboek", ["80.21", "80.20"], ["80.21", "80.20"]],
    ["Grootboek", [[80.2, "0.00"]], ["80.20"]],
  ])("%s %j", (heading, written, values) => {
    expect(profileOf(heading, written).type).toBe("code");
    expect(valuesOf(heading, written)).toEqual(values);
  });

  test("a key that Excel turned into a date is not guessed", () => {
    expect(firstOf("Code", [[45731, "d-mmm"], "1-2", "3-4"])).toEqual({ value: "15-mrt", code: "V028" });
  });
});

describe("text", () => {
  test.each([
    "=SOM(A1)",
    "+31",
    "-tekst",
    "@thuis",
    "Prima, maar trap B is vies;\nzie foto",
    '"niks te klagen", zei buurvrouw',
    "1/1 t/m 30/6",
    "jan-dec",
  ])("%j stays text", (text) => {
    expect(readColumn("Opmerking", [text, "leegstand"])[0]).toEqual({ value: text });
  });

  test("loses only the space around it", () => {
    expect(readColumn("Opmerking", ["  hal\u00a0beneden \n"])[0]?.value).toBe("hal beneden");
  });
});

describe("nothing, not known, not there", () => {
  test.each(["-", "--", "—", "n.v.t.", "nvt", "N.V.T.", "(leeg)", "n/a"])("%s is empty, with the text kept", (text) => {
    expect(readColumn("Bedrag", [text, "€ 5,00"])[0]).toEqual({ value: null, raw: text });
    expect(readColumn("Opmerking", [text, "tekst"])[0]).toEqual({ value: null, raw: text });
  });

  test.each(["PM", "p.m.", "onbekend", "?", "nog niet bekend", "TBD"])("%s is empty with an information", (text) => {
    const cell = readColumn("Bedrag", [text, "€ 5,00"])[0];
    expect([cell?.value, cell?.raw, cell?.issue?.code, cell?.issue?.severity]).toEqual([null, text, "V022", "info"]);
  });

  test("geen is a word in text and nothing where a value is asked", () => {
    expect(valuesOf("Opmerking", ["geen", "tekst"])[0]).toBe("geen");
    expect(readColumn("Bedrag", ["geen", "€ 5,00"])[0]).toEqual({ value: null, raw: "geen" });
  });

  test.each<[Written, string]>([
    [{ error: "#N/A" }, "#N/A"],
    ["#WAARDE!", "#WAARDE!"],
    ["#REF!", "#REF!"],
  ])("an error %j is reported with its cell", (written, raw) => {
    const cell = readColumn("Bedrag", ["€ 5,00", written])[1];
    expect([cell?.value, cell?.raw, cell?.issue?.code]).toEqual([null, raw, "V023"]);
    expect(cell?.issue?.places).toEqual([{ sheet: "Blad1", cell: "A3" }]);
  });

  test("an empty cell gives nothing at all", () => {
    expect(readColumn("Bedrag", [null, "  ", "€ 5,00"]).slice(0, 2)).toEqual([{ value: null }, { value: null }]);
  });
});

describe("ditto", () => {
  test.each(["idem", "id.", '"', "''", "〃", ",,", "Dito"])("%s repeats the cell above, and that is said", (text) => {
    const read = readColumn("Complex", ["Merelhof", text, text]);
    expect(read.map((cell) => cell.value)).toEqual(["Merelhof", "Merelhof", "Merelhof"]);
    expect(read.map((cell) => cell.issue?.code)).toEqual([undefined, "V020", "V020"]);
  });

  test("repeats values of every type", () => {
    expect(valuesOf("Bedrag", ["€ 12,50", "idem"])).toEqual(["12.50", "12.50"]);
    expect(valuesOf("Datum", ["1-3-2024", "idem"])).toEqual(["2024-03-01", "2024-03-01"]);
  });

  test("has nothing to repeat below an empty cell", () => {
    expect(readColumn("Complex", ["Merelhof", null, "idem"])[2]).toMatchObject({
      value: null,
      raw: "idem",
      issue: { code: "V021" },
    });
  });
});

describe("several in one cell", () => {
  test.each<[string, string, string[]]>([
    ["Deelnemers", "Jan, Piet en Fatima", ["Jan", "Piet", "Fatima"]],
    ["Deelnemers", "Mw. A. de Boer; Dhr. B. Pals", ["Mw. A. de Boer", "Dhr. B. Pals"]],
    ["Contactpersonen", "Karin / Tim", ["Karin", "Tim"]],
    ["Motieven", "samen doen; onvrede", ["samen doen", "onvrede"]],
    ["Middelen", "bezem\nemmer", ["bezem", "emmer"]],
  ])("%s: %j is a list", (heading, text, values) => {
    expect(readColumn(heading, [text, "Ria"])[0]).toEqual({ value: values, raw: text });
  });

  test.each([
    ["Deelnemers", "Vries, J. de"],
    ["Deelnemers", "groep van 5, wisselend"],
    ["Motieven", "dit, dat en zo"],
    ["Opmerking", "hal vegen; ramen lappen"],
    ["Taak", "vegen / dweilen"],
  ])("%s: %j is one text", (heading, text) => {
    expect(valuesOf(heading, [text, "Ria"])[0]).toBe(text);
  });

  test("a column of phones or mail addresses stays text when both stand in it", () => {
    expect(profileOf("Telefoon / mail", ["06-00000031", "a@example.org", "b@example.org"]).type).toBe("text");
  });
});

describe("shares written as fractions", () => {
  test("a date among them was a fraction before Excel changed it: shown as it is, with a warning", () => {
    const read = readColumn("Breukdeel", ["12/100", [45870, "d-mmm"], "11/100", "14/100"]);
    expect([read[1]?.value, read[1]?.issue?.code]).toEqual(["1-aug", "V028"]);
    expect(read[0]?.value).toBe("12/100");
  });
});
