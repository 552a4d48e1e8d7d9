import { describe, expect, it } from "vitest";
import { resultEdits } from "../../../src/journeys/charges/result-edits.ts";
import { applyEdits } from "../../../src/workbook/apply-edits.ts";
import type { CellInput } from "../../../src/workbook/cell.ts";
import type { Edit } from "../../../src/workbook/edit.ts";
import { findTable } from "../../../src/workbook/snapshot.ts";
import { snapshotWith } from "../../support/own-workbook.ts";

const CONTROL = { id: "CT-0001", name: "kosten", first: 10.1, second: 10 };

describe("results into the tables of the program", () => {
  it("replaces the rows, with formulas and the results they must give", () => {
    const workbook = snapshotWith({
      zbControle: [
        { id: "CT-0001", name: "oud" },
        { id: "CT-0002", name: "oud" },
      ],
    });
    const { value: edits, problems } = resultEdits(workbook, new Map([["zbControle", [CONTROL]]]));
    expect(problems).toEqual([]);
    const after = applyEdits(workbook, edits);
    if (!after.ok) throw new Error(after.refusal.code);
    const table = findTable(after.value, "zbControle")?.table;
    expect(table?.rows).toHaveLength(1);
    const at = (heading: string) => table?.headers.indexOf(heading) ?? -1;
    expect(table?.rows[0]?.[at("Eerste totaal")]).toBe(10.1);
    expect(table?.rows[0]?.[at("Verschil")]).toBe(0.1);
    expect(table?.rows[0]?.[at("Klopt")]).toBe("nee");
    expect(table?.formulas[0]?.[at("Verschil")]).toContain("[[#This Row],[Eerste totaal]]");
  });

  it("writes a value where a formula would name a column that is not there, and leaves own columns empty", () => {
    const workbook = snapshotWith({ zbControle: [{ name: "oud" }] });
    const table = workbook.sheets[0]?.tables[0];
    if (!table) throw new Error("No table");
    const headers = table.headers.map((heading) => (heading === "Eerste totaal" ? "Eigen kolom" : heading));
    const changed = { sheets: [{ name: "Controle", tables: [{ ...table, headers }] }] };
    const [edit] = resultEdits(changed, new Map([["zbControle", [CONTROL]]])).value;
    expect(cells(edit)[0]?.[headers.indexOf("Eigen kolom")]).toBeNull();
    expect(cells(edit)[0]?.[headers.indexOf("Verschil")]).toBe(0.1);
  });

  it("takes a key that no column has for a mistake of the program", () => {
    const results = new Map([["zbControle", [{ ...CONTROL, third: 1 }]]]);
    expect(() => resultEdits(snapshotWith({ zbControle: [] }), results)).toThrow("zbControle has no column third");
  });

  it("mentions the sheets that are missing and writes the others", () => {
    const workbook = snapshotWith({ zbControle: [] });
    const results = new Map([
      ["zbControle", [CONTROL]],
      ["zbAfrekening", []],
      ["zbVerdeling", []],
    ]);
    const { value, problems } = resultEdits(workbook, results);
    expect(value.map(({ table }) => table)).toEqual(["zbControle"]);
    expect(problems).toMatchObject([{ code: "B003", facts: { sheets: ["Afrekening", "Verdeling"] } }]);
  });

  it("refuses one table that would grow past the end of its sheet", () => {
    const rows = new Array(1_048_573).fill(CONTROL);
    const { value, problems } = resultEdits(snapshotWith({ zbControle: [] }), new Map([["zbControle", rows]]));
    expect(value).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(["B013"]);
  });

  it("writes values instead of formulas in a table of more than 10,000 rows", () => {
    const rows = new Array(10_001).fill(CONTROL);
    const [edit] = resultEdits(snapshotWith({ zbControle: [] }), new Map([["zbControle", rows]])).value;
    expect(cells(edit)[0]?.includes(0.1)).toBe(true);
    expect(
      cells(edit)
        .flat()
        .some((cell) => typeof cell === "object" && cell !== null),
    ).toBe(false);
  });
});

function cells(edit: Edit | undefined): readonly (readonly CellInput[])[] {
  return edit?.kind === "replaceRows" ? edit.rows : [];
}
