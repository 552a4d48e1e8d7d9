import { describe, expect, it } from "vitest";
import { dictionary } from "../../src/schema/dictionary.ts";
import { LISTS } from "../../src/schema/lists.ts";
import { NORM_ROWS } from "../../src/schema/norms.ts";
import { schemaFaults } from "../../src/schema/self-check.ts";
import { table } from "../../src/schema/table.ts";
import { id, plain } from "../../src/schema/tables/make-column.ts";
import { TABLES, TEMPLATE_SETS, tablesOf } from "../../src/schema/workbook-schema.ts";

describe("the schema", () => {
  it("is sound", () => {
    expect(schemaFaults(TABLES)).toEqual([]);
  });

  it.each(TEMPLATE_SETS)("has tables with an id for the set %s", (set) => {
    expect(tablesOf(set).length).toBeGreaterThan(5);
    expect(tablesOf(set).every(({ columns }) => columns[0]?.kind === "id")).toBe(true);
  });

  it("shows a committee no column that is internal or personal", () => {
    const columns = tablesOf("bewonerscommissie").flatMap((own) => own.columns);
    expect(columns.filter(({ privacy }) => privacy === "internal" || privacy === "personal")).toEqual([]);
  });

  it("names in the self-check what is wrong with a table", () => {
    const wrong = table({
      name: "zbFouten",
      sheet: "Fouten",
      group: "Basis",
      purpose: "Een tabel met fouten.",
      rowName: "een fout",
      owner: "people",
      columns: [
        id("Id", "Nummer.", "X"),
        plain("text", "name", "Naam", "personal", "Een naam."),
        plain("text", "copy", "naam", "shared", "Leest een persoonsgegeven.", {
          computed: { formula: "XLOOKUP({name};{gone})", engine: "nobody" },
        }),
      ],
    });
    const faults = schemaFaults([wrong]).join("\n");
    expect(faults).toContain("the heading naam stands twice");
    expect(faults).toContain("a formula names {gone}");
    expect(faults).toContain("a formula uses XLOOKUP");
    expect(faults).toContain("a formula holds ; or @");
    expect(faults).toContain("the engine has no nobody");
    expect(faults).toContain("more public than name");
  });

  it("keeps every list within what a validation can hold, without repeated choices", () => {
    for (const { values } of Object.values(LISTS)) expect(new Set(values).size).toBe(values.length);
  });

  it("gives every norm a period, a value, a source and a status", () => {
    expect(
      NORM_ROWS.filter((row) => !row.code || !row.value || !row.source || !/^\d{4}-\d{2}-\d{2}$/.test(row.from)),
    ).toEqual([]);
  });

  it("describes every column in the dictionary", () => {
    const text = dictionary(TABLES);
    for (const own of TABLES) for (const column of own.columns) expect(text).toContain(`| ${column.heading} |`);
  });
});
