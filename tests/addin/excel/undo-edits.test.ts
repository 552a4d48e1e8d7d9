import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { undoEdits } from "../../../addin/excel/undo-edits.ts";
import { applyEdits } from "../../../src/workbook/apply-edits.ts";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot.ts";

function withHeadings(headers: readonly string[]): WorkbookSnapshot {
  const row = headers.map((_, column) => column);
  const table = { name: "zbTaken", top: 1, left: 1, headers, rows: [row], formulas: [row.map(() => null)] };
  return { sheets: [{ name: "Taken", tables: [table] }] };
}

describe("headings that were changed", () => {
  it.each([
    ["one that another column had before", ["A", "B"], ["C", "A"]],
    ["two that were exchanged", ["A", "B"], ["B", "A"]],
    ["three that went round, with other capitals", ["a", "B", "c"], ["b", "C", "A"]],
    ["two that were exchanged beside a name that would do to step aside", ["A", "B", "Kolom 1"], ["B", "A", "Kolom 1"]],
  ])("are given back: %s", (_, before, now) => {
    const edits = undoEdits(withHeadings(before), withHeadings(now), ["zbTaken"]);
    expect(applyEdits(withHeadings(now), edits)).toMatchObject({ ok: true, value: withHeadings(before) });
  });

  it("law: are given back from any to any", () => {
    const headings = fc.uniqueArray(fc.constantFrom("A", "b", "C", "d", "E", "F"), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(headings, headings, (before, now) => {
        const edits = undoEdits(withHeadings(before), withHeadings(now), ["zbTaken"]);
        expect(applyEdits(withHeadings(now), edits)).toMatchObject({ ok: true, value: withHeadings(before) });
      }),
    );
  });
});
