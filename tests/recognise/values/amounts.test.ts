import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstOf, readColumn, valuesOf } from "./column.ts";

/** Other cells that make the column one of amounts with a decimal comma. */
const DUTCH = ["€ 84,40", "€ 42,20", "€ 610,05"];

describe("an amount as Dutch people write it", () => {
  test.each([
    ["€ 1.234,56", "1234.56"],
    ["EUR 3.999,99", "3999.99"],
    ["475,-", "475.00"],
    ["€ 475,--", "475.00"],
    ["475,=", "475.00"],
    ["475,—", "475.00"],
    ["1.050,--", "1050.00"],
    ["1.500", "1500.00"],
    ["320,5", "320.50"],
    ["€1.234.567", "1234567.00"],
    ["€\u00a01\u00a0234,56", "1234.56"],
    ["€\u2009250", "250.00"],
    ["500 euro", "500.00"],
    ["-150", "-150.00"],
    ["12,50-", "-12.50"],
    ["(250,00)", "-250.00"],
    ["(€ 250,00)", "-250.00"],
    ["€ (250,00)", "-250.00"],
    ["€ -264,40", "-264.40"],
    ["-€ 264,40", "-264.40"],
    ["-/- 25", "-25.00"],
    ["\u2212 5", "-5.00"],
    ["€ 35,60-", "-35.60"],
    ["35,60 CR", "-35.60"],
    ["32,20 DT", "32.20"],
    ["-0,00", "0.00"],
    ["+ 25,00", "25.00"],
  ])("%s is %s, without a problem", (text, value) => {
    expect(firstOf("Bedrag", [text, ...DUTCH])).toEqual({ value, code: null });
  });

  test.each([
    ["€ 3.000 (max.)", "3000.00", "V024"],
    ["ca. € 500", "500.00", "V024"],
    ["120 *", "120.00", "V024"],
    ["€ 40,- per maand", "40.00", "V024"],
    ["€ 1,5k", "1500.00", "V026"],
    ["€ 2 mln", "2000000.00", "V026"],
    ["475-", "-475.00", "V033"],
    ["84.40", "84.40", "V032"],
    ["1'234.56", "1234.56", "V032"],
  ])("%s is %s, and what is odd about it is said (%s is the code)", (text, value, code) => {
    expect(firstOf("Bedrag", [text, ...DUTCH])).toEqual({ value, code });
  });

  test.each([
    "1.0234,51",
    "12,5,5",
    "€ 100 - 200",
    "=12+5",
    "tweehonderd",
    "€",
    "1.2.3",
    "(50",
    "--5",
    "50%",
    "t.l.v. verhuurder",
    "€ 5 x 12",
  ])("%s is not guessed", (text) => {
    expect(firstOf("Bedrag", [text, ...DUTCH])).toEqual({ value: text, code: "V001" });
  });

  test("keeps what stands in the cell beside the value", () => {
    expect(readColumn("Bedrag", ["€ 475,-", ...DUTCH])[0]).toEqual({ value: "475.00", raw: "€ 475,-" });
  });
});

describe("thousands or decimals", () => {
  test.each([
    ["a point before three digits is thousands when nothing else tells", ["1.500"], "1500.00", null],
    ["a comma before three digits is not guessed when nothing else tells", ["1,500"], "1,500", "V027"],
    ["the comma elsewhere makes the point one of thousands", ["1.500", "2,50", "3,75"], "1500.00", null],
    ["a column with decimal points leaves it open", ["1.500", "2.25", "3.75"], "1.500", "V027"],
    ["a comma among whole numbers of that size is one of thousands", ["1,500", 475, 1200, 3000], "1500.00", null],
    ["English amounts are read as such", ["1,234.56", "99.95"], "1234.56", null],
    ["a leading zero makes it decimals", ["0,125", "2,50"], "0.125", "V025"],
  ] as const)("%s", (_, values, value, code) => {
    expect(firstOf("Bedrag", values)).toEqual({ value, code });
  });

  test("areas among homes of sixty are no thousands, and that is said", () => {
    expect(firstOf("Opp. m2", ["61.250", "58,3", "75,5", 61])).toEqual({ value: "61.250", code: "V027" });
    expect(firstOf("Factor", ["1.500", 0.45, 1.2, 2.35], { as: "decimal" })).toEqual({ value: "1.5", code: null });
  });
});

describe("an amount in a number cell", () => {
  test.each([
    [475, "475.00", null],
    [84.40000000000001, "84.40", null],
    [-5.6, "-5.60", null],
    [0, "0.00", null],
    [1e21, "1000000000000000000000.00", null],
    [100 / 3, "33.3333333333333", "V025"],
  ])("%d is %s", (number, value, code) => {
    expect(firstOf("Bedrag", [number, ...DUTCH])).toEqual({ value, code });
  });

  test("a day is no amount: Excel made a date of what was typed", () => {
    expect(firstOf("Bedrag", [[45413, "d-mmm"], ...DUTCH])).toEqual({ value: "1-mei", code: "V028" });
  });
});

describe("law: every amount in every spelling reads back exactly", () => {
  const cents = fc.integer({ min: 0, max: 99_999_999_99 });
  const grouped = (whole: string, by: string) => whole.replace(/\B(?=(\d{3})+$)/g, by);
  const spellings: readonly ((whole: string, rest: string) => string)[] = [
    (whole, rest) => `€ ${grouped(whole, ".")},${rest}`,
    (whole, rest) => `EUR ${whole},${rest}`,
    (whole, rest) => `${grouped(whole, ".")},${rest} euro`,
    (whole, rest) => `€\u00a0${grouped(whole, "\u00a0")},${rest}`,
    (whole, rest) => `${grouped(whole, " ")},${rest}`,
    (whole, rest) => `€${whole},${rest}`,
  ];
  const signs: readonly [string, (text: string) => string][] = [
    ["", (text) => text],
    ["-", (text) => `-${text}`],
    ["-", (text) => `(${text})`],
    ["-", (text) => `${text}-`],
    ["-", (text) => `-/- ${text}`],
    ["-", (text) => `\u2212${text}`],
    ["-", (text) => `${text} CR`],
    ["", (text) => `${text} DT`],
  ];

  test("with cents", () => {
    fc.assert(
      fc.property(cents, fc.constantFrom(...spellings), fc.constantFrom(...signs), (amount, spell, [sign, signed]) => {
        const [whole, rest] = [String(Math.floor(amount / 100)), String(amount % 100).padStart(2, "0")];
        const value = amount === 0 ? "0.00" : `${sign}${whole}.${rest}`;
        expect(valuesOf("Bedrag", [signed(spell(whole, rest)), ...DUTCH])[0]).toBe(value);
      }),
    );
  });

  test("whole euros with ,- and ,--", () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.constantFrom(",-", ",--", ",="), (whole, ending) => {
        const text = `€ ${grouped(String(whole), ".")}${ending}`;
        expect(valuesOf("Bedrag", [text, ...DUTCH])[0]).toBe(`${whole}.00`);
      }),
    );
  });

  test("as number cells, whatever the binary fraction does", () => {
    fc.assert(
      fc.property(cents, (amount) => {
        const [whole, rest] = [Math.floor(amount / 100), String(amount % 100).padStart(2, "0")];
        expect(valuesOf("Bedrag", [[amount / 100, "#,##0.00"]], { as: "amount" })[0]).toBe(`${whole}.${rest}`);
      }),
    );
  });
});
