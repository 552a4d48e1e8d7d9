import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../src/workbook/apply-edits.ts";
import { snapshotOf } from "../../../src/workbook/snapshot.ts";
import { openInExcel } from "../../excel-host/node/open-in-excel.ts";
import { packageOf } from "../../support/package-of.ts";
import { edits, snapshots } from "../../support/random-edits.ts";

describe("law: the open workbook after edits reads as the edits mean", () => {
  it("on random workbooks, through the real client library; and the undo brings everything back", async () => {
    await fc.assert(
      fc.asyncProperty(
        snapshots().chain((snapshot) => fc.tuple(fc.constant(snapshot), edits(snapshot))),
        async ([start, given]) => {
          const { workbook } = openInExcel(packageOf(start));
          const first = await workbook.read();
          if (!first.ok) throw new Error(first.refusal.code);
          const before = snapshotOf(first.value);
          const meant = applyEdits(before, given);
          const applied = await workbook.apply(given);
          expect(applied.ok).toBe(meant.ok);
          if (!applied.ok || !meant.ok) return;
          const second = await workbook.read();
          if (!second.ok) throw new Error(second.refusal.code);
          expect(withoutResults(snapshotOf(second.value))).toEqual(withoutResults(meant.value));
          const undone = await workbook.apply(applied.value.undo);
          expect(undone.ok ? null : undone.refusal).toBeNull();
          const third = await workbook.read();
          if (!third.ok) throw new Error(third.refusal.code);
          expect(withoutResults(snapshotOf(third.value))).toEqual(withoutResults(before));
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** The emulated Excel does not calculate: a formula that was written has no result until Excel gives one. */
function withoutResults(snapshot: ReturnType<typeof snapshotOf>): unknown {
  return snapshot.sheets.map(({ name, tables }) => ({
    name,
    tables: tables.map((table) => ({
      ...table,
      rows: table.rows.map((row, at) =>
        row.map((value, column) => (table.formulas[at]?.[column] != null ? null : value)),
      ),
    })),
  }));
}
