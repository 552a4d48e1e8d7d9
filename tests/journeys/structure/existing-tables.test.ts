import { describe, expect, it } from "vitest";
import { existingTables } from "../../../src/journeys/structure/existing-tables.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot.ts";
import { tableOf } from "../recognised-tables.ts";
import { day, planOf } from "./plan-of.ts";

function workbook(name: string, headers: readonly string[], rows: readonly (readonly CellValue[])[]): WorkbookSnapshot {
  return { sheets: [{ name: "Blad", tables: [{ name, top: 4, left: 1, headers, rows, formulas: [] }] }] };
}

describe("the rows of a workbook of ours", () => {
  it("come by column key, with ja and nee as yes and no, empty rows kept and unknown columns passed over", () => {
    const tables = existingTables(
      workbook(
        "zbLogboek",
        ["Id", "Klaar voor", "klaar ", "Eigen kolom"],
        [
          ["L-0001", day(2026, 4, 1), "ja", "x"],
          [null, null, "", null],
          ["L-0003", { error: "#N/A" }, "Nee", null],
        ],
      ),
    );
    expect([...tables]).toEqual([
      ["zbLogboek", [{ id: "L-0001", dueOn: day(2026, 4, 1), done: true }, {}, { id: "L-0003", done: false }]],
    ]);
  });

  it("are found again when their list is imported once more", () => {
    const existing = existingTables(
      workbook(
        "zbInitiatieven",
        ["Initiatiefnummer", "Naam", "Eigen kenmerk", "Budget"],
        [["I-0005", "Buurttuin", "BB-05", 100]],
      ),
    );
    const plan = planOf(
      [
        tableOf(
          "initiative",
          ["Nr=number>code", "Naam=name", "Budget=budget>amount"],
          [
            ["BB-05", "Buurttuin", "150.00"],
            ["BB-06", "Heg", null],
          ],
        ),
      ],
      { existing },
    );
    expect(plan.result.value.updates.get("zbInitiatieven")).toEqual([
      { index: 0, id: "I-0005", changed: { budget: { before: 100, after: 150 } } },
    ]);
    expect(plan.rows("zbInitiatieven")).toEqual([{ id: "I-0006", ownReference: "BB-06", name: "Heg" }]);
  });
});
