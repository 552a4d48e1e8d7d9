import { beforeAll, describe, expect, it } from "vitest";
import { settleCharges } from "../../../src/journeys/charges/settle.ts";
import { checkWorkbook } from "../../../src/journeys/check/check-workbook.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import type { SheetEvidence } from "../../../src/workbook/evidence.ts";
import { snapshotOf, type WorkbookSnapshot } from "../../../src/workbook/snapshot.ts";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";
import { cost, day, homes, key, weights } from "../../support/charge-rows.ts";
import { fileWith } from "../../support/own-workbook.ts";

const units = homes(4);
let file: Uint8Array;

beforeAll(async () => {
  const contents = {
    zbEenheden: units,
    zbVerdeelsleutels: [key("VK-1", { kind: "eigen gewichten" })],
    zbGewichten: weights("VK-1", units, () => 1),
    zbKostenposten: [cost("K-1", 400, 2026)],
  };
  file = await fileWith(contents, 2026, "servicekosten");
});

/** The workbook after somebody typed cells on Kostenposten in a program that does not let a table grow. */
function typed(cells: Readonly<Record<string, CellValue>>, format = "General"): WorkbookSnapshot {
  const read = readWorkbook(file, "test.xlsx");
  if (!read.ok) throw new Error(read.refusal.code);
  const { sheets, styles } = read.value;
  const style = styles.length;
  const filledIn = sheets.map((sheet): SheetEvidence => {
    if (sheet.name !== "Kostenposten") return sheet;
    const rows = new Map(sheet.rows.map((row) => [row.row, row]));
    for (const [cell, value] of Object.entries(cells)) {
      const [column, row] = [cell.charCodeAt(0) - 65, Number(cell.slice(1))];
      const { values = [], styles: own = [] } = rows.get(row) ?? {};
      const filled = (list: readonly CellValue[], other: CellValue): CellValue[] =>
        Array.from({ length: Math.max(list.length, column + 1) }, (_, at) =>
          at === column ? other : (list[at] ?? null),
        );
      rows.set(row, {
        hidden: false,
        ...rows.get(row),
        row,
        values: filled(values, value),
        styles: filled(own, style).map((at) => Number(at ?? 0)),
      });
    }
    return { ...sheet, rows: [...rows.values()].sort((one, other) => one.row - other.row) };
  });
  return snapshotOf({
    ...read.value,
    sheets: filledIn,
    styles: [...styles, { format, fill: null, bold: false, strike: false }],
  });
}

function told(workbook: WorkbookSnapshot, code: string) {
  const settled = settleCharges(workbook, { year: 2026 }, day("2027-01-10"));
  if (!settled.ok) throw new Error(settled.refusal.code);
  const inCheck = checkWorkbook(workbook, "test.xlsx").problems;
  return [settled.problems, inCheck].map((problems) =>
    problems.filter((found) => found.code === code).map(({ severity, places }) => [severity, places[0]?.cell]),
  );
}

describe("rows that were pasted under a table", () => {
  it("are told with the first cell when settling and when checking, for they are not counted", () => {
    const workbook = typed({ A6: "K-2", B6: "Tuin", D6: "01", E6: 2026, A7: "K-3", B7: "Lift" });
    expect(told(workbook, "C024")).toEqual([[["error", "A6"]], [["error", "A6"]]]);
  });

  it("are not what somebody adds up or notes there", () => {
    const totals = typed({ A6: "Totaal", G6: 400 });
    const note = typed({ A6: "Nog controleren" });
    expect([told(totals, "C024"), told(note, "C024")]).toEqual([
      [[], []],
      [[], []],
    ]);
  });
});

describe("a day in a column of figures", () => {
  it("is no amount", () => {
    expect(told(typed({ G5: 46_357 }, "d-m-yyyy"), "C025")).toEqual([[["error", "G5"]], [["error", "G5"]]]);
  });

  it("leaves an amount alone, and a day where a day belongs", () => {
    const amount = typed({ G5: 46_357 }, "#,##0.00");
    const from = typed({ N5: 46_023 }, "d-m-yyyy");
    expect([told(amount, "C025"), told(from, "C025")]).toEqual([
      [[], []],
      [[], []],
    ]);
  });
});
