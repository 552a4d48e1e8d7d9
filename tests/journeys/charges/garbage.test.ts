import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EXAMPLE } from "../../../src/examples/lindehof.ts";
import { explainCharges } from "../../../src/journeys/charges/explain.ts";
import { recomputeCharges } from "../../../src/journeys/charges/recompute.ts";
import { resultEdits } from "../../../src/journeys/charges/result-edits.ts";
import { rowsOfRecomputation, rowsOfSettlement } from "../../../src/journeys/charges/result-rows.ts";
import { settleCharges } from "../../../src/journeys/charges/settle.ts";
import type { Problem } from "../../../src/problems/problem.ts";
import { normContents } from "../../../src/schema/norm-contents.ts";
import { textOf } from "../../../src/text/nl/problem-texts.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot.ts";
import { day } from "../../support/charge-rows.ts";
import { type Contents, snapshotWith } from "../../support/own-workbook.ts";

const TODAY = day("2026-10-01");
const EXAMPLE_WITH_NORMS = Object.fromEntries([...EXAMPLE, ["zbNormen", normContents()]]) as Contents;
const RESULTS = [
  "zbPerPost",
  "zbVerdeling",
  "zbHerberekening",
  "zbPerEenheid",
  "zbAfrekening",
  "zbBusinesscase",
  "zbControle",
];
const SOUND = snapshotWith({
  ...Object.fromEntries(RESULTS.map((name) => [name, []])),
  ...EXAMPLE_WITH_NORMS,
} as Contents);
const TABLES = [
  "zbComplexen",
  "zbEenheden",
  "zbBewoning",
  "zbNormen",
  "zbVoorschotten",
  "zbInitiatieven",
  "zbOplossingen",
  "zbVoorstellen",
  "zbDraagvlak",
  "zbMiddelen",
  "zbContracten",
  "zbKostenposten",
  "zbVerdeelsleutels",
  "zbGewichten",
  "zbOverdracht",
];

const garbage = fc.oneof(
  fc.constantFrom<CellValue>(
    null,
    "",
    "  ",
    "x",
    "-",
    "0412-001",
    "VK-0001",
    "K-0001",
    "29-2-2025",
    "1.234,56",
    "gelijk",
    "breukdeel",
    "35/65",
    "maanden",
    "huismeester 70%",
    "fonds",
    true,
    { error: "#REF!" },
  ),
  fc.constantFrom(
    0,
    -1,
    1,
    0.005,
    1 / 3,
    12.345,
    24,
    2025,
    2026,
    45_992,
    46_022.5,
    2_958_465,
    1e9,
    1e15,
    1e300,
    -1e300,
  ),
);
/** Which table, which row and which column, as parts of what there is; and what is put there. */
const change = fc.record({
  table: fc.constantFrom(...TABLES),
  row: fc.double({ min: 0, max: 0.999, noNaN: true }),
  column: fc.double({ min: 0, max: 0.999, noNaN: true }),
  value: garbage,
});

interface Change {
  readonly table: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

function spoiled(changes: readonly Change[]): WorkbookSnapshot {
  return {
    sheets: SOUND.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => {
        const rows = table.rows.map((row) => [...row]);
        for (const { table: name, row, column, value } of changes) {
          const cells = name === table.name ? rows[Math.floor(row * rows.length)] : undefined;
          if (cells) cells[Math.floor(column * cells.length)] = value;
        }
        return { ...table, rows };
      }),
    })),
  };
}

function everySentence(problems: readonly Problem[]): string[] {
  return problems.map((found) => textOf(found).message);
}

describe("whatever stands in the cells", () => {
  it.each(RESULTS)("the result %s is written", (name) => {
    expect(SOUND.sheets.flatMap(({ tables }) => tables.map((table) => table.name))).toContain(name);
  });

  it.each(["21%", "hoog", 21, -0.21])("a VAT rate of %s leaves a result that can be written", (value) => {
    const table = SOUND.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "zbKostenposten");
    const column = table?.headers.indexOf("Btw") ?? -1;
    const at = { row: 0, column: (column + 0.5) / (table?.headers.length ?? 1), table: "zbKostenposten", value };
    const workbook = spoiled([at]);
    const settled = settleCharges(workbook, { year: 2026 }, TODAY);
    const recomputed = recomputeCharges(workbook, { year: 2026, initiative: null }, TODAY);
    if (!settled.ok || !recomputed.ok) throw new Error("Refused");
    for (const rows of [rowsOfSettlement(settled.value), rowsOfRecomputation(recomputed.value)])
      expect(resultEdits(workbook, rows).value.length).toBeGreaterThan(0);
  });

  it("every journey ends with a result, every cent has one bearer, and every problem has a sentence", () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), fc.constantFrom(2025, 2026), (changes, year) => {
        const workbook = spoiled(changes);
        const settled = settleCharges(workbook, { year }, TODAY);
        const recomputed = recomputeCharges(workbook, { year, initiative: null }, TODAY);
        const explained = explainCharges(workbook, { unit: "0412-003", item: null, year }, TODAY);
        if (!settled.ok || !recomputed.ok) throw new Error("Refused");
        for (const { costCents, tenantsCents, landlordCents, residueCents } of settled.value.allocation.items)
          expect(tenantsCents + landlordCents + residueCents).toBe(costCents);
        for (const rows of [rowsOfSettlement(settled.value), rowsOfRecomputation(recomputed.value)])
          everySentence(resultEdits(workbook, rows).problems);
        const sentences = [...settled.problems, ...recomputed.problems, ...(explained.ok ? explained.problems : [])];
        expect(everySentence(sentences).filter((text) => /undefined|NaN|\[object/.test(text))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
