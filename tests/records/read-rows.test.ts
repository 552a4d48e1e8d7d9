import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { readRows } from "../../src/records/read-rows.ts";
import { checkReferences, idsOf } from "../../src/records/references.ts";
import type { RowOf } from "../../src/records/row.ts";
import { rowsToCells } from "../../src/records/write-rows.ts";
import { NO_CONTEXT } from "../../src/schema/computed-values.ts";
import { settlement } from "../../src/schema/tables/charge-settlement.ts";
import { units } from "../../src/schema/tables/complexes.ts";
import type { proposals } from "../../src/schema/tables/consent.ts";
import { costItems } from "../../src/schema/tables/cost-items.ts";
import { occupancy } from "../../src/schema/tables/occupancy.ts";
import type { CellValue } from "../../src/workbook/cell.ts";
import { snapshotWith } from "../support/own-workbook.ts";

type Cells = Readonly<Record<string, CellValue>>;

function costs(...rows: readonly Cells[]) {
  const { value, problems } = readRows(costItems, snapshotWith({ zbKostenposten: rows }));
  if (!value) throw new Error("No table");
  return { ...value, problems };
}

describe("reading the rows of a table", () => {
  it("types every value by the kind of its column", () => {
    const { rows, problems } = costs({
      id: "K-0001",
      name: "Schoonmaak",
      complex: "0412",
      year: 2026,
      estimate: "werkelijk",
      amount: 5760.5,
      vat: 0.21,
      hours: null,
      from: 46_023,
    });
    const values: RowOf<typeof costItems> | undefined = rows[0]?.values;
    expect(problems).toEqual([]);
    expect([values?.amount, values?.complex, values?.vat, values?.from, values?.hours]).toEqual([
      5760.5,
      "0412",
      0.21,
      46_023,
      null,
    ]);
  });

  it("knows the type of each column from the description", () => {
    type Item = RowOf<typeof costItems>;
    expectTypeOf<Item["amount"]>().toEqualTypeOf<number | null>();
    expectTypeOf<Item["allowance"]>().toEqualTypeOf<string | null>();
    expectTypeOf<Item["from"]>().toEqualTypeOf<number | null>();
    expectTypeOf<RowOf<typeof proposals>["changesPolicy"]>().toEqualTypeOf<boolean | null>();
    expectTypeOf<keyof RowOf<typeof occupancy>>().toEqualTypeOf<
      "id" | "unit" | "from" | "to" | "household" | "persons" | "phone" | "email" | "note"
    >();
  });

  it("finds columns by their heading, wherever they stand and however they are spaced", () => {
    const workbook = snapshotWith({ zbEenheden: [{ id: "0412-001", area: 61.2 }] });
    const table = workbook.sheets[0]?.tables[0];
    if (!table) throw new Error("No table");
    const turned = {
      ...table,
      headers: table.headers.map((heading) => ` ${heading.toUpperCase()} `).reverse(),
      rows: table.rows.map((row) => [...row].reverse()),
    };
    const { value } = readRows(units, { sheets: [{ name: "Eenheden", tables: [turned] }] });
    expect(value?.rows[0]?.values).toMatchObject({ id: "0412-001", area: 61.2 });
    expect(value?.placeOf(0, "id")).toEqual({ sheet: "Eenheden", cell: `${lastColumn(table.headers.length)}5` });
  });

  it.each<[string, string, CellValue, string, string]>([
    ["text for an amount", "amount", "5760,00", "C014", "G5"],
    ["a yes for an amount", "amount", true, "C014", "G5"],
    ["a day that does not exist", "from", "29-2-2025", "C013", "N5"],
    ["a day before the calendar", "from", 0, "C013", "N5"],
    ["a choice that the list lacks", "allowance", "alles", "C012", "K5"],
    ["an error value", "year", { error: "#REF!" }, "C020", "E5"],
  ])("gives a problem with the cell for %s, and reads the rest", (_, key, value, code, cell) => {
    const { rows, problems } = costs({ id: "K-0001", name: "Schoonmaak", [key]: value });
    expect(problems.map((found) => [found.code, found.severity, found.places])).toEqual([
      [code, "error", [{ sheet: "Kostenposten", cell }]],
    ]);
    expect(rows[0]?.values).toMatchObject({ id: "K-0001", name: "Schoonmaak", [key]: null });
    expect(rows[0]?.unreadable.has(key)).toBe(true);
  });

  it("takes a choice with other capitals or spaces as that choice, and ja and nee as yes and no", () => {
    expect(costs({ id: "K-1", allowance: " Werkelijke  Kosten" }).rows[0]?.values.allowance).toBe("werkelijke kosten");
  });

  it("cuts a time of day from a date, and knows 29 February of a leap year", () => {
    expect(costs({ id: "K-1", from: 45_351.75 }).rows[0]?.values.from).toBe(45_351);
  });

  it("leaves out rows in which nobody filled in anything, and keeps the place of the others", () => {
    const { rows, placeOf } = costs({ amountWithVat: "" }, {}, { id: "K-0003" });
    expect(rows.map(({ at }) => at)).toEqual([2]);
    expect(placeOf(2, "id")).toEqual({ sheet: "Kostenposten", cell: "A7" });
  });

  it("says which column is missing and reads the others", () => {
    const workbook = snapshotWith({ zbBewoning: [{ unit: "0412-001", household: "A" }] });
    const table = workbook.sheets[0]?.tables[0];
    if (!table) throw new Error("No table");
    const headers = table.headers.map((heading) => (heading === "Van" ? "Sinds" : heading));
    const { value, problems } = readRows(occupancy, {
      sheets: [{ name: "Bewoning", tables: [{ ...table, headers }] }],
    });
    expect(problems.map(({ code, facts }) => [code, facts])).toEqual([
      ["C004", { heading: "Van", table: "zbBewoning" }],
    ]);
    expect(value?.rows[0]?.values).toMatchObject({ unit: "0412-001", from: null });
    expect(value?.placeOf(0, "from")).toBeNull();
  });

  it("gives nothing for a table that is not there", () => {
    expect(readRows(units, { sheets: [] })).toEqual({ value: null, problems: [] });
  });
});

describe("references", () => {
  const workbook = snapshotWith({
    zbEenheden: [{ id: "A-1" }, { id: "B-1" }, { id: "b-1" }],
    zbBewoning: [{ unit: "a-1" }, { unit: "X" }, { unit: "B-1" }, { unit: "x" }],
  });
  const homes = readRows(units, workbook).value;
  const lived = readRows(occupancy, workbook).value;
  const ids = idsOf(homes);

  it("compares ids as Excel does and gives the spelling of the row itself", () => {
    expect(["a-1", " A-1 ", "c"].map((id) => ids.canonical(id))).toEqual(["A-1", "A-1", null]);
  });

  it("mentions a reference to nothing, and one to several rows, once with all cells", () => {
    if (!lived) throw new Error("No table");
    const targets = new Map([["zbEenheden", { sheet: "Eenheden", ids }]]);
    const problems = checkReferences(lived, ["unit"], targets);
    expect(problems.map(({ code, places }) => [code, places.map(({ cell }) => cell)])).toEqual([
      ["C016", ["B6", "B8"]],
      ["B001", ["B7"]],
    ]);
    expect(checkReferences(lived, [], targets)).toEqual([]);
  });
});

describe("writing rows and reading them again", () => {
  const text = fc.stringMatching(/^[a-z0-9][a-z0-9 ]{0,6}[a-z0-9]$/);
  const euros = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100);
  const row = fc.record({
    id: text,
    unit: fc.option(text),
    from: fc.option(fc.integer({ min: 1, max: 2_958_465 })),
    household: fc.option(fc.boolean()),
    total: fc.option(euros),
    action: fc.option(fc.constantFrom("innen", "niets", "geen brief")),
  });
  const around = { table: () => undefined, context: NO_CONTEXT };

  it("gives the same rows, with the columns in any order", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), fc.boolean(), (rows, turned) => {
        const sheet = snapshotWith({ zbAfrekening: [] }).sheets[0];
        const empty = sheet?.tables[0];
        if (!sheet || !empty) throw new Error("No table");
        const headers = turned ? [...empty.headers].reverse() : empty.headers;
        const cells = rowsToCells(settlement, rows, { ...empty, headers }, around) as CellValue[][];
        const table = { ...empty, headers, rows: cells, formulas: cells.map(() => headers.map(() => null)) };
        const { value, problems } = readRows(settlement, { sheets: [{ ...sheet, tables: [table] }] });
        expect(problems).toEqual([]);
        expect(value?.rows.map(({ values }) => values)).toMatchObject(rows);
      }),
    );
  });
});

function lastColumn(count: number): string {
  return String.fromCharCode(64 + count);
}
