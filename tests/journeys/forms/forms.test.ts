import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { dayOf } from "../../../src/days/day.ts";
import { checkWorkbook } from "../../../src/journeys/check/check-workbook.ts";
import { formEdits } from "../../../src/journeys/forms/form-edits.ts";
import { formOf } from "../../../src/journeys/forms/form-view.ts";
import { TABLES } from "../../../src/schema/workbook-schema.ts";
import { applyEdits } from "../../../src/workbook/apply-edits.ts";
import type { Edit } from "../../../src/workbook/edit.ts";
import { findTable, snapshotOf, type WorkbookSnapshot } from "../../../src/workbook/snapshot.ts";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";

const TEMPLATES = join(import.meta.dirname, "../../../templates");
let example: WorkbookSnapshot;
let empty: WorkbookSnapshot;

beforeAll(() => {
  example = open("zelfbeheer-werkboek-voorbeeld.xlsx");
  empty = open("zelfbeheer-werkboek.xlsx");
});

describe("a form of a row", () => {
  it("shows every column that people fill in, and none that Excel or the program fills", () => {
    const form = formOf(example, { table: "zbTaken", row: 0 });
    const keys = form?.fields.map(({ key }) => key) ?? [];
    expect(keys).toContain("name");
    expect(keys).not.toContain("id");
    expect(keys).not.toContain("hoursPerYear");
    expect(form?.id).toBe("T-0001");
  });

  it("offers the rows of another table with what they are called", () => {
    const form = formOf(example, { table: "zbTaken", row: null });
    const choices = form?.fields.find(({ key }) => key === "initiative")?.choices ?? [];
    expect(choices[0]?.value).toBe("I-0001");
    expect(choices[0]?.label).toMatch(/^I-0001 · .{3,}/);
  });

  it("is there for no table or row that the workbook lacks", () => {
    expect(formOf({ sheets: [] }, { table: "zbTaken", row: null })).toBeNull();
    expect(formOf(example, { table: "zbTaken", row: 9_999 })).toBeNull();
  });

  it("gives back what it shows: nothing changes when nobody changes anything", () => {
    for (const { name } of TABLES) {
      const rows = findTable(example, name)?.table.rows.length ?? 0;
      for (let row = 0; row < Math.min(rows, 5); row += 1) {
        const form = formOf(example, { table: name, row });
        if (!form) throw new Error(`no form for ${name}`);
        const values = Object.fromEntries(form.fields.map(({ key, value }) => [key, value]));
        expect(formEdits(example, { table: name, row, values }), `${name} ${row}`).toEqual({
          ok: true,
          edits: [],
          id: form.id,
        });
      }
    }
  });
});

describe("what somebody typed", () => {
  const typed: readonly (readonly [table: string, key: string, text: string, value: unknown])[] = [
    ["zbKostenposten", "amount", "1.234,56", 1234.56],
    ["zbKostenposten", "amount", "€ 1.500", 1500],
    ["zbKostenposten", "vat", "21%", 0.21],
    ["zbKostenposten", "vat", "21", 0.21],
    ["zbTaken", "minutes", "37,5", 37.5],
    ["zbTaken", "from", "2026-03-01", dayOf(2026, 3, 1)],
    ["zbTaken", "from", "1-3-2026", dayOf(2026, 3, 1)],
    ["zbTaken", "risky", "Ja", "ja"],
    ["zbTaken", "level", "a+", "A+"],
    ["zbTaken", "name", "  Trap vegen ", "Trap vegen"],
  ];
  it.each(typed)("in %s %s as %s is %s in the cell", (table, key, text, value) => {
    expect(cellAfter(table, key, text)).toBe(value);
  });

  const wrong: readonly (readonly [table: string, key: string, text: string, code: string])[] = [
    ["zbTaken", "name", " ", "C010"],
    ["zbTaken", "level", "E", "C012"],
    ["zbTaken", "from", "31-2-2026", "C013"],
    ["zbTaken", "from", "maart", "C013"],
    ["zbTaken", "minutes", "een kwartier", "C014"],
    ["zbTaken", "people", "1,5", "C014"],
    ["zbTaken", "people", "0", "C015"],
    ["zbKostenposten", "amount", "1.0234,51", "C014"],
  ];
  it.each(wrong)("in %s %s as %j is refused with %s, and nothing is written", (table, key, text, code) => {
    const outcome = formEdits(example, { table, row: 0, values: { [key]: text } });
    expect(outcome.ok ? [] : outcome.faults.map((fault) => [fault.key, fault.problem.code])).toEqual([[key, code]]);
  });

  it("is held against a first day that the form does not show", () => {
    const from = findTable(example, "zbTaken")?.table;
    expect(from).toBeDefined();
    const started = applied(example, edits(example, "zbTaken", 0, { from: "2026-03-01" }));
    const outcome = formEdits(started, { table: "zbTaken", row: 0, values: { to: "2026-02-28" } });
    expect(outcome.ok ? "" : outcome.faults[0]?.problem.code).toBe("C017");
  });
});

describe("a new row", () => {
  it("gets the next number, its formulas with their results, and nothing to complain of", () => {
    const values = { name: "Ramen lappen", minutes: "30", people: "2", turnsPerYear: "12", initiative: "I-0001" };
    const after = applied(example, edits(example, "zbTaken", null, values));
    const table = findTable(after, "zbTaken")?.table;
    const row = table?.rows.at(-1) ?? [];
    const at = (heading: string) => table?.headers.indexOf(heading) ?? -1;
    expect(row[at("Uren per jaar")]).toBe(12);
    expect(table?.formulas.at(-1)?.[at("Uren per jaar")]).toMatch(/ROUND/);
    expect(row[at("Taaknummer")]).toMatch(/^T-\d{4}$/);
    expect(checkWorkbook(after, "x.xlsx").problems).toEqual(checkWorkbook(example, "x.xlsx").problems);
  });

  it("fills the empty row of a table that nobody has used yet", () => {
    const after = applied(empty, edits(empty, "zbInitiatieven", null, { name: "Tuin aan het water" }));
    const table = findTable(after, "zbInitiatieven")?.table;
    expect(table?.rows.length).toBe(1);
    expect(table?.rows[0]).toContain("I-0001");
  });
});

function open(name: string): WorkbookSnapshot {
  const read = readWorkbook(readFileSync(join(TEMPLATES, name)), name);
  if (!read.ok) throw new Error(read.refusal.code);
  return snapshotOf(read.value);
}

function edits(workbook: WorkbookSnapshot, table: string, row: number | null, values: Record<string, string>) {
  const outcome = formEdits(workbook, { table, row, values });
  if (!outcome.ok) throw new Error(outcome.faults.map(({ problem }) => problem.code).join());
  return outcome.edits;
}

function applied(workbook: WorkbookSnapshot, wanted: readonly Edit[]): WorkbookSnapshot {
  const after = applyEdits(workbook, wanted);
  if (!after.ok) throw new Error(after.refusal.code);
  return after.value;
}

function cellAfter(table: string, key: string, text: string): unknown {
  const after = findTable(applied(example, edits(example, table, 0, { [key]: text })), table)?.table;
  const heading =
    TABLES.find(({ name }) => name === table)?.columns.find((column) => column.key === key)?.heading ?? "";
  return after?.rows[0]?.[after.headers.indexOf(heading)];
}
