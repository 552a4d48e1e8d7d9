import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf, isoOf, partsOf } from "../../../src/days/day.ts";
import { firstOf, profileOf, readColumn, valuesOf, type Written } from "./column.ts";

/** Other cells that make the column one of dates with the day first. */
const DUTCH = ["14-2-2025", "25-3-2025"];

describe("a date as people write it", () => {
  test.each([
    ["1 mrt 2024", "2024-03-01"],
    ["3 febr. 2025", "2025-02-03"],
    ["14/02/2025", "2025-02-14"],
    ["01-05-25", "2025-05-01"],
    ["1-3-'24", "2024-03-01"],
    ["31-12-99", "1999-12-31"],
    ["1-1-49", "2049-01-01"],
    ["2025-01-12 14:03:22", "2025-01-12"],
    ["2023-01-01T00:00:00Z", "2023-01-01"],
    ["13-1-2025 08:15", "2025-01-13"],
    ["20250112", "2025-01-12"],
    ["ma 3 feb 2025", "2025-02-03"],
    ["zondag 2 maart 2025", "2025-03-02"],
    ["1-mei-24", "2024-05-01"],
    ["1 - 3 - 2024", "2024-03-01"],
    ["1.3.2024", "2024-03-01"],
    ["1e maart 2024", "2024-03-01"],
    ["May 3, 2025", "2025-05-03"],
    ["31-12-9999", "9999-12-31"],
  ])("%s is %s", (text, value) => {
    expect(firstOf("Datum", [text, ...DUTCH])).toEqual({ value, code: null });
  });

  test.each([
    ["mrt '24", "2024-03", "month", null],
    ["mrt-15", "2015-03", "month", null],
    ["januari 2025", "2025-01", "month", null],
    ["2024-03", "2024-03", "month", null],
    ["3-2024", "2024-03", "month", null],
    ["half april 2025", "2025-04", "month", "V007"],
    ["eind 2024", "2024", "year", "V007"],
    ["medio '25", "2025", "year", "V007"],
    ["Q3 2024", "2024-Q3", "quarter", null],
    ["3e kwartaal 2024", "2024-Q3", "quarter", null],
    ["K3-2024", "2024-Q3", "quarter", null],
    ["wk 47 2025", "2025-W47", "week", null],
    ["2025-W47", "2025-W47", "week", null],
    ["2025", "2025", "year", null],
  ])("%s is no more precise than %s (%s)", (text, value, precision, code) => {
    expect(firstOf("Datum", [text, ...DUTCH])).toEqual({ value, precision, code });
  });

  test.each([
    ["31-2-2024", "V005"],
    ["29-2-2023", "V005"],
    ["wk 53 2025", "V005"],
    ["32 januari 2025", "V005"],
    ["3/4", "V006"],
    ["mei", "V006"],
    ["wk 12", "V006"],
    ["voorjaar 2025", "V034"],
    ["1 t/m 3 mei 2025", "V004"],
    ["wk 47-48", "V004"],
    ["leeg sinds 1/1", "V004"],
    ["vrijdag", "V004"],
  ])("%s stays as it is, with %s", (text, code) => {
    expect(firstOf("Datum", [text, ...DUTCH])).toEqual({ value: text, code });
  });

  test.each([
    ["per 1-1-2025", "2025-01-01", "V007"],
    ["1-3-2024 (ovb)", "2024-03-01", "V007"],
    ["1-3-2024?", "2024-03-01", "V007"],
    ["1-1-2204", "2204-01-01", "V031"],
  ])("%s is %s, with %s beside it", (text, value, code) => {
    expect(firstOf("Datum", [text, ...DUTCH])).toEqual({ value, code });
  });
});

describe("the year of the sheet", () => {
  test("completes what has no year, and that is said", () => {
    expect(firstOf("Datum", ["12 mei", ...DUTCH], { year: 2025 })).toEqual({ value: "2025-05-12", code: "V039" });
    expect(firstOf("Datum", ["begin mei", ...DUTCH], { year: 2025 })).toEqual({
      value: "2025-05",
      precision: "month",
      code: "V039",
    });
  });

  test("3/4 needs a column that shows its order as well", () => {
    expect(firstOf("Datum", ["3/4", ...DUTCH], { year: 2025 })).toEqual({ value: "2025-04-03", code: "V039" });
    expect(firstOf("Datum", ["3/4", "5/6"], { year: 2025 })).toEqual({ value: "3/4", code: "V006" });
  });
});

describe("day and month", () => {
  test("the Dutch order holds when nothing tells", () => {
    expect(firstOf("Datum", ["3/4/2025"])).toEqual({ value: "2025-04-03", code: null });
  });

  test("a column that writes the month first is read so", () => {
    expect(valuesOf("Date", ["3/14/2025", "4/5/2025"])).toEqual(["2025-03-14", "2025-04-05"]);
    expect(profileOf("Date", ["3/14/2025", "4/5/2025"]).dateOrder).toBe("mdy");
  });

  test("one stray month first is read with a warning", () => {
    const rest = ["13-1-2025", "14-1-2025", "15-1-2025", "16-1-2025", "17-1-2025"];
    expect(firstOf("Datum", ["3/14/2025", ...rest])).toEqual({ value: "2025-03-14", code: "V035" });
    expect(firstOf("Datum", ["3/4/2025", ...rest, "3/14/2025"])).toEqual({ value: "2025-04-03", code: null });
  });

  test("a column that shows both orders leaves open what could be either", () => {
    expect(firstOf("Datum", ["4/5/2025", "3/14/2025", "25/5/2025"])).toEqual({ value: "4/5/2025", code: "V041" });
  });
});

describe("an American date among Dutch ones with strokes", () => {
  test("casts doubt on dates with slashes only", () => {
    const written = ["12/13/2025", "31-3-2025", "3-4-2025", "3/4/2025"];
    expect(valuesOf("Datum", written)).toEqual(["2025-12-13", "2025-03-31", "2025-04-03", "3/4/2025"]);
    expect(firstOf("Datum", written).code).toBe("V035");
    expect(firstOf("Datum", [...written].reverse()).code).toBe("V041");
  });

  test("has strokes itself: nobody knows of what it is a slip", () => {
    expect(firstOf("Datum", ["1-13-2025", ...DUTCH])).toEqual({ value: "1-13-2025", code: "V005" });
  });
});

describe("one date with the month first", () => {
  test.each(["4-13-2022", "4/13/2022"])(
    "is a slip of the pen, %s, and stays as it is: the others keep the Dutch order",
    (slip) => {
      expect(valuesOf("Ingang", ["01-07-2021", "1 aug. 2016", slip])).toEqual(["2021-07-01", "2016-08-01", slip]);
      expect(firstOf("Ingang", [slip, "01-07-2021", "1 aug. 2016"]).code).toBe("V005");
    },
  );

  test("is the habit of the column when others have slashes too, or when it stands there more than once", () => {
    expect(valuesOf("Start", ["01/07/2021", "4/13/2022"])).toEqual(["2021-01-07", "2022-04-13"]);
    expect(valuesOf("Start", ["01-07-2021", "4-13-2022", "5-25-2022"])).toEqual([
      "2021-01-07",
      "2022-04-13",
      "2022-05-25",
    ]);
  });
});

describe("a date in a number cell", () => {
  test.each<[Written, string, string | null, string | null]>([
    [[45677, "d mmm yyyy"], "2025-01-20", null, null],
    [[45717, "mmm-yy"], "2025-03", "month", null],
    [[45720, "mmm-yy"], "2025-03-04", null, null],
    [[45658, "yyyy"], "2025", "year", null],
    [45717, "2025-03-01", null, "V040"],
    [2025, "2025", "year", null],
    [20250112, "2025-01-12", null, null],
    [[0, "dd-mm-yyyy"], "0-1-1900", null, "V005"],
    [12, "12", null, "V004"],
  ])("%j is %s", (cell, value, precision, code) => {
    expect(firstOf("Datum", [cell, ...DUTCH])).toEqual({ value, code, ...(precision ? { precision } : {}) });
  });

  test("a column of moments keeps the time", () => {
    expect(
      valuesOf("Tijdstempel", ["2025-01-12 14:03:22", [45669.822222222225, "d-m-yyyy h:mm"], "13-1-2025 08:15"]),
    ).toEqual(["2025-01-12T14:03:22", "2025-01-12T19:44:00", "2025-01-13T08:15:00"]);
  });
});

describe("law: every day in every spelling reads back exactly", () => {
  const months = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");
  const short = "jan febr mrt apr mei jun jul aug sept okt nov dec".split(" ");
  const pad = (value: number) => String(value).padStart(2, "0");
  const spellings: readonly ((year: number, month: number, date: number) => string)[] = [
    (year, month, date) => `${date}-${month}-${year}`,
    (year, month, date) => `${pad(date)}/${pad(month)}/${year}`,
    (year, month, date) => `${date}.${month}.${year}`,
    (year, month, date) => `${date} ${months[month - 1]} ${year}`,
    (year, month, date) => `${date} ${short[month - 1]}. ${year}`,
    (year, month, date) => `${date}-${short[month - 1]}-${year}`,
    (year, month, date) => `${date} ${short[month - 1]} '${pad(year % 100)}`,
    (year, month, date) => `${date}-${month}-'${pad(year % 100)}`,
    (year, month, date) => `${pad(date)}-${pad(month)}-${pad(year % 100)}`,
    (year, month, date) => `${year}-${pad(month)}-${pad(date)}`,
    (year, month, date) => `${year}-${pad(month)}-${pad(date)} 00:00:00`,
  ];
  const day = fc.integer({ min: dayOf(1950, 1, 1) ?? 0, max: dayOf(2049, 12, 31) ?? 0 });

  test("as text", () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...spellings), (serial, spell) => {
        const { year, month, date } = partsOf(serial);
        expect(valuesOf("Datum", [spell(year, month, date), ...DUTCH])[0]).toBe(isoOf(serial));
      }),
    );
  });

  test("as a serial number with the format of a date", () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom("dd-mm-yyyy", "d mmm yyyy", "[$-413]d mmmm yyyy;@", "m/d/yy"),
        (serial, format) => {
          expect(valuesOf("Datum", [[serial, format]])[0]).toBe(isoOf(serial));
        },
      ),
    );
  });

  test("a day that the month lacks is never read", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2049 }), fc.constantFrom(2, 4, 6, 9, 11), (year, month) => {
        const text = `31-${month}-${year}`;
        expect(firstOf("Datum", [text, ...DUTCH])).toEqual({ value: text, code: "V005" });
      }),
    );
  });
});

test("a day among texts is said for machines, beside what people see; midnight is no time", () => {
  const read = readColumn(
    "Opmerking",
    ["kapot", [46462, "d-m-yyyy"], [46462, "d-m-yyyy h:mm"], [46462.5, "d-m-yyyy h:mm"]],
    {
      as: "text",
    },
  );
  expect(read.slice(1)).toEqual([
    { value: "2027-03-16", raw: "16-3-2027" },
    { value: "2027-03-16", raw: "16-3-2027" },
    { value: "2027-03-16T12:00:00", raw: "16-3-2027 12:00" },
  ]);
});
