import { describe, expect, it } from "vitest";
import { dayOf } from "../../../src/days/day.ts";
import { choiceFor } from "../../../src/journeys/structure/choices.ts";
import { type ChoiceLists, convert } from "../../../src/journeys/structure/convert.ts";
import type { SourceCell } from "../../../src/journeys/structure/source-row.ts";
import type { RecognisedValue, ValueType } from "../../../src/recognise/value.ts";
import type { Column } from "../../../src/schema/column.ts";
import { columnOf, tableOf } from "../recognised-tables.ts";
import { planOf } from "./plan-of.ts";

const lists: ChoiceLists = {
  find: (list, text) =>
    list === "status"
      ? choiceFor(text, ["verhuurd", "leegstand", "verkocht"], { leegstand: ["leeg"] })
      : choiceFor(text, ["schoonmaak", "tuin"]),
};
const base = { key: "k", heading: "K", help: "", privacy: "internal" } as const;
const columns = {
  text: { ...base, kind: "text" },
  date: { ...base, kind: "date" },
  amount: { ...base, kind: "amount", min: 0 },
  integer: { ...base, kind: "integer", max: 100 },
  decimal: { ...base, kind: "decimal" },
  percentage: { ...base, kind: "percentage", min: 0, max: 1 },
  year: { ...base, kind: "year", min: 2000, max: 2100 },
  yesNo: { ...base, kind: "yesNo" },
  phone: { ...base, kind: "phone" },
  status: { ...base, kind: "choice", list: "status" },
  kinds: { ...base, kind: "choice", list: "kinds", several: true },
} satisfies Record<string, Column>;

const fits = (value: unknown, rest?: string) =>
  rest === undefined ? { fits: true, value } : { fits: true, value, rest };
const not = (reason: string) => ({ fits: false, reason });

const cases: readonly [keyof typeof columns, RecognisedValue, ValueType, string | undefined, unknown][] = [
  ["text", "Buurttuin", "text", undefined, fits("Buurttuin")],
  ["text", true, "boolean", undefined, fits("ja")],
  ["status", "4. Verhuurd", "text", undefined, fits("verhuurd")],
  ["status", { value: 12, unit: "month" }, "term", undefined, not("choice")],
  ["status", "12 leeg", "text", undefined, fits("leegstand", "12 leeg")],
  ["text", { value: 3, unit: "month" }, "term", undefined, fits("3 maanden")],
  ["text", { number: 16, suffix: "III" }, "houseNumber", undefined, fits("16 III")],
  [
    "text",
    { street: "Merelhof", number: 12, suffix: "A", postcode: "3829ZZ", city: "Vlietmeer" },
    "address",
    undefined,
    fits("Merelhof 12 A, 3829ZZ Vlietmeer"),
  ],
  ["text", { number: 12, postcode: "3829ZZ" }, "address", undefined, fits("12, 3829ZZ")],
  ["text", ["Anna", "Bo"], "text", undefined, fits("Anna; Bo")],
  ["text", "1250.00", "amount", "€ 1.250,-", fits("€ 1.250,-")],
  ["text", "1250.00", "amount", undefined, fits("1250,00")],
  ["text", "0.055", "percentage", undefined, fits("5,5%")],
  ["text", "2024-03-01", "date", undefined, fits("1-3-2024")],
  ["phone", "0800-0000032 (2", "phone", undefined, not("unfit")],
  ["date", "2024-03-01", "date", "1 mrt 2024", fits(dayOf(2024, 3, 1))],
  ["date", "2024-03-01T00:00:00", "datetime", undefined, fits(dayOf(2024, 3, 1))],
  ["date", "2024-03-01T14:03:22", "datetime", undefined, fits(dayOf(2024, 3, 1), "14:03:22")],
  ["date", "2024-03", "date", "mrt '24", not("partialDate")],
  ["date", "2024-Q3", "date", undefined, not("partialDate")],
  ["date", "2025-W47", "date", undefined, not("partialDate")],
  ["date", "2024", "date", undefined, not("partialDate")],
  ["date", "per direct", "text", undefined, not("unfit")],
  ["date", "2024-02-31", "date", undefined, not("unfit")],
  ["amount", "1250.00", "amount", "€ 1.250,-", fits(1250)],
  ["amount", "3000.00", "amount", "€ 3.000 (max.)", fits(3000, "€ 3.000 (max.)")],
  ["amount", "1500.00", "amount", "€ 1,5k", fits(1500)],
  ["amount", "12.345", "decimal", undefined, fits(12.35, "12.345")],
  ["amount", "-5.00", "amount", undefined, not("unfit")],
  ["amount", "1.0234,51", "text", undefined, not("unfit")],
  ["integer", 12, "integer", undefined, fits(12)],
  ["integer", "12.5", "decimal", undefined, not("unfit")],
  ["integer", 101, "integer", undefined, not("unfit")],
  ["decimal", "61.2", "decimal", "61,2 m2", fits(61.2)],
  ["percentage", "0.05", "percentage", "5%", fits(0.05)],
  ["percentage", 21, "integer", undefined, fits(0.21)],
  ["percentage", "0.5", "decimal", undefined, fits(0.5)],
  ["year", 2024, "integer", undefined, fits(2024)],
  ["year", "2024-01-01", "date", undefined, fits(2024)],
  ["year", 24, "integer", undefined, not("unfit")],
  ["yesNo", true, "boolean", "x", fits(true)],
  ["yesNo", "N", "text", undefined, fits(false)],
  ["yesNo", "misschien", "text", undefined, not("unfit")],
  ["phone", ["+31600000031", "+31600000032"], "phone", undefined, fits("+31600000031", "+31600000032")],
  ["status", "Leeg", "text", undefined, fits("leegstand")],
  ["status", "verhuurt", "text", undefined, fits("verhuurd")],
  ["status", "niet verhuurd", "text", undefined, not("choice")],
  ["status", "in renovatie", "text", undefined, not("choice")],
  ["kinds", "tuin + schoonmaak", "text", undefined, fits("tuin; schoonmaak")],
  ["kinds", "Schoonmaak en koffie", "text", undefined, fits("schoonmaak", "koffie")],
];

function cellOf(value: RecognisedValue, type: ValueType, raw: string | undefined): SourceCell {
  const cell = { value, row: 2, column: 1, ...(raw === undefined ? {} : { raw }) };
  return { key: "1", field: null, heading: "Kop", column: { ...columnOf("Kop", 1), type }, cell };
}

describe("bringing a recognised value into a column", () => {
  it.each(cases)("%s ← %j (%s, shown as %j)", (column, value, type, raw, expected) => {
    expect(convert(cellOf(value, type, raw), columns[column], lists)).toEqual(expected);
  });
});

describe("a day in a column of choices", () => {
  it("is told as a Dutch reader writes it", () => {
    const units = tableOf(
      "unit",
      ["VHE=unitId", "Verhuurd per=status"],
      [
        ["0412-001", { shown: "16-3-2027", value: "2027-03-16" }],
        ["0412-002", "2024-02-29"],
      ],
    );
    const dated = {
      ...units,
      columns: units.columns.map((column, at) => (at === 1 ? { ...column, type: "date" as const } : column)),
    };
    const told = planOf([dated]).result.problems.find(({ code }) => code === "S004");
    expect(told?.facts).toMatchObject({ values: ["16-3-2027", "29-2-2024"] });
  });

  it("goes to Overig as people see it, also among texts", () => {
    const list = tableOf("unit", ["VHE=unitId", "Iets"], [["0412-001", { shown: "16-3-2027", value: "2027-03-16" }]]);
    expect(planOf([list]).leftOver).toEqual(["Iets: 16-3-2027"]);
  });
});
