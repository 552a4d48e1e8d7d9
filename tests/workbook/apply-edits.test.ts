import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits, rehearse } from "../../src/workbook/apply-edits.ts";
import type { CellInput, CellValue } from "../../src/workbook/cell.ts";
import type { Edit } from "../../src/workbook/edit.ts";
import { rowCount } from "../../src/workbook/row-count.ts";
import type { TableSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import { edits, snapshots } from "../support/random-edits.ts";

const taken = (changes: Partial<TableSnapshot> = {}): WorkbookSnapshot => ({
  sheets: [
    {
      name: "Taken",
      tables: [
        {
          name: "zbTaken",
          top: 4,
          left: 2,
          headers: ["Id", "Minuten", "Uren"],
          rows: [
            ["T-0001", 90, 1.5],
            ["T-0002", 30, 0.5],
          ],
          formulas: [
            [null, null, "zbTaken[[#This Row],[Minuten]]/60"],
            [null, null, "zbTaken[[#This Row],[Minuten]]/60"],
          ],
          ...changes,
        },
      ],
    },
  ],
});

const emptyTable = taken({ rows: [[null, "", 0]], formulas: [[null, null, "C5/60"]] });

function tableAfter(snapshot: WorkbookSnapshot, ...list: Edit[]): TableSnapshot {
  const outcome = applyEdits(snapshot, list);
  if (!outcome.ok) throw new Error(`refused with ${outcome.refusal.code}`);
  return outcome.value.sheets[0]!.tables[0]!;
}

function refusal(snapshot: WorkbookSnapshot, ...list: Edit[]) {
  const outcome = applyEdits(snapshot, list);
  return outcome.ok ? null : outcome.refusal;
}

const append = (rowsBefore: number, ...rows: CellInput[][]): Edit => ({
  kind: "appendRows",
  table: "zbTaken",
  rowsBefore,
  rows,
});

describe("setting a cell", () => {
  it("replaces the value, and a formula by a value", () => {
    const result = tableAfter(taken(), { kind: "setCell", table: "ZBTAKEN", row: 1, column: 2, before: 0.5, after: 2 });
    expect(result.rows[1]).toEqual(["T-0002", 30, 2]);
    expect(result.formulas[1]).toEqual([null, null, null]);
  });

  it.each([
    ["an empty text", "", null],
    ["half a character", "a\uD83D", "a\uFFFD"],
    ["minus nothing", -0, 0],
  ])("keeps %s as a cell keeps it", (_, given, kept) => {
    const result = tableAfter(taken(), {
      kind: "setCell",
      table: "zbTaken",
      row: 0,
      column: 0,
      before: "T-0001",
      after: given,
    });
    expect(result.rows[0]?.[0]).toBe(kept);
  });

  it("refuses when the cell changed since the preview, and says where", () => {
    const edit: Edit = { kind: "setCell", table: "zbTaken", row: 1, column: 1, before: 45, after: 50 };
    expect(refusal(taken(), edit)).toMatchObject({
      code: "F041",
      places: [{ sheet: "Taken", cell: "C6" }],
      facts: { expected: "45", found: "30" },
    });
  });

  it("refuses a table, a row and a text that cannot be there", () => {
    const edit = { kind: "setCell", table: "zbTaken", row: 0, column: 0, before: "T-0001", after: "x" } as const;
    expect(refusal(taken(), { ...edit, table: "zbUren" })?.code).toBe("F040");
    expect(refusal(taken(), { ...edit, row: 2 })?.code).toBe("F043");
    expect(refusal(taken(), { ...edit, column: 3 })?.code).toBe("F043");
    expect(refusal(taken(), { ...edit, after: "x".repeat(32_768) })?.code).toBe("F044");
  });

  it("throws on a number that is not finite, for that is a bug", () => {
    const edit: Edit = { kind: "setCell", table: "zbTaken", row: 0, column: 1, before: 90, after: Number.NaN };
    expect(() => applyEdits(taken(), [edit])).toThrow(RangeError);
  });
});

describe("appending rows", () => {
  it("adds them below, and a calculated column follows when nothing is given", () => {
    const result = tableAfter(taken(), append(2, ["T-0003"], ["T-0004", 15, 7]));
    expect(result.rows.slice(2)).toEqual([
      ["T-0003", null, null],
      ["T-0004", 15, 7],
    ]);
    expect(result.formulas.slice(2)).toEqual([
      [null, null, "zbTaken[[#This Row],[Minuten]]/60"],
      [null, null, null],
    ]);
  });

  it("fills the single empty row first, formulas included and moved along", () => {
    expect(rowCount(emptyTable.sheets[0]!.tables[0]!)).toBe(0);
    const result = tableAfter(emptyTable, append(0, ["T-0001", 60], ["T-0002", 90]));
    expect(result.rows).toEqual([
      ["T-0001", 60, null],
      ["T-0002", 90, null],
    ]);
    expect(result.formulas.map((row) => row[2])).toEqual(["C5/60", "C6/60"]);
  });

  it("takes the formula of the last row also when the first new row overwrites it", () => {
    const result = tableAfter(emptyTable, append(0, ["T-0001", 60, 9], ["T-0002", 90]));
    expect(result.formulas.map((row) => row[2])).toEqual([null, "C6/60"]);
  });

  it("refuses when the table has other rows than in the preview", () => {
    expect(refusal(taken(), append(1, ["x"]))).toMatchObject({ code: "F042", facts: { expected: 1, found: 2 } });
    expect(refusal(emptyTable, append(1, ["x"]))?.code).toBe("F042");
    expect(refusal(taken(), append(2, ["x", 1, 2, 3]))?.code).toBe("F043");
  });
});

describe("removing, replacing, renaming, restoring", () => {
  it("removes the last rows only when they still hold what they held", () => {
    const edit = { kind: "removeRows", table: "zbTaken", rowsBefore: 2 } as const;
    expect(tableAfter(taken(), { ...edit, before: [["T-0002", 30, 0.5]] }).rows).toEqual([["T-0001", 90, 1.5]]);
    expect(refusal(taken(), { ...edit, before: [["T-0002", 31, 0.5]] })?.code).toBe("F041");
    expect(refusal(taken(), { ...edit, before: taken().sheets[0]!.tables[0]!.rows })?.code).toBe("F043");
  });

  it("replaces all rows exactly, and leaves one empty row when there are none", () => {
    const edit = { kind: "replaceRows", table: "zbTaken", rowsBefore: 2 } as const;
    expect(tableAfter(taken(), { ...edit, rows: [["T-0009"]] })).toMatchObject({
      rows: [["T-0009", null, null]],
      formulas: [[null, null, null]],
    });
    expect(tableAfter(taken(), { ...edit, rows: [] }).rows).toEqual([[null, null, null]]);
  });

  it("renames a heading in every formula too", () => {
    const edit: Edit = { kind: "setHeader", table: "zbTaken", column: 1, before: "Minuten", after: "Min. per beurt" };
    const result = tableAfter(taken(), edit);
    expect(result.headers).toEqual(["Id", "Min. per beurt", "Uren"]);
    expect(result.formulas[0]?.[2]).toBe("zbTaken[[#This Row],[Min. per beurt]]/60");
  });

  it.each([["uren"], [""], ["x".repeat(256)]])("refuses the heading %s", (heading) => {
    const edit: Edit = { kind: "setHeader", table: "zbTaken", column: 1, before: "Minuten", after: heading };
    expect(refusal(taken(), edit)?.code).toBe("F045");
  });

  it("restores a column with its formula and the cached results", () => {
    const broken = tableAfter(taken(), { kind: "setCell", table: "zbTaken", row: 0, column: 2, before: 1.5, after: 3 });
    const formula = "zbTaken[[#This Row],[Minuten]]/60";
    const result = tableAfter(
      { sheets: [{ name: "Taken", tables: [broken] }] },
      {
        kind: "restoreColumn",
        table: "zbTaken",
        column: 2,
        before: [3, 0.5],
        after: [
          { formula, result: 1.5 },
          { formula, result: 0.5 },
        ],
      },
    );
    expect(result).toEqual(taken().sheets[0]!.tables[0]!);
  });

  it("changes nothing when one of several edits is refused", () => {
    const good: Edit = { kind: "setCell", table: "zbTaken", row: 0, column: 1, before: 90, after: 1 };
    const before = structuredClone(taken());
    const snapshot = taken();
    expect(refusal(snapshot, good, append(5, ["x"]))?.code).toBe("F042");
    expect(snapshot).toEqual(before);
  });
});

describe("undo, as a law", () => {
  it("brings back exactly what was there, and undoing the undo gives the changes again", () => {
    fc.assert(
      fc.property(
        snapshots().chain((snapshot) => fc.tuple(fc.constant(snapshot), edits(snapshot))),
        ([snapshot, list]) => {
          const done = rehearse(snapshot, list);
          if (!done.ok) throw new Error(`the generated edits must apply, refused with ${done.refusal.code}`);
          const undone = rehearse(done.value.after, done.value.applied.undo);
          if (!undone.ok) throw new Error(`undo refused with ${undone.refusal.code}`);
          expect(undone.value.after).toEqual(snapshot);
          expect(applyEdits(undone.value.after, undone.value.applied.undo)).toMatchObject({ value: done.value.after });
        },
      ),
      { numRuns: 300 },
    );
  });

  it("keeps to the values that a cell can hold", () => {
    const value: CellValue = { error: "#N/A" };
    const result = rehearse(taken(), [
      { kind: "setCell", table: "zbTaken", row: 0, column: 1, before: 90, after: value },
    ]);
    expect(result.ok && result.value.applied).toEqual({
      cells: 1,
      undo: [{ kind: "setCell", table: "zbTaken", row: 0, column: 1, before: value, after: 90 }],
    });
  });
});
