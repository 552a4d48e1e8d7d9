import { type Problem, problem } from "../../problems/problem.ts";
import { type CellRange, cellAddress, parseRange } from "../../workbook/address.ts";
import { addedArea, type ChangedTable, isPastSheet, type SheetChange, type SheetWrites } from "./sheet-change.ts";
import { type SheetScan, spannedRange } from "./sheet-scan.ts";

/** Why the change cannot be made on this sheet without harm, or null. */
export function sheetObstacle(scan: SheetScan, change: SheetChange, writes: SheetWrites): Problem | null {
  for (const table of change.changed) {
    const found = sizeObstacle(scan, change, table);
    if (found) return found;
  }
  for (const formula of scan.formulas) {
    const range = spannedRange(formula);
    const hit = range && firstWrite(range, writes);
    if (!hit) continue;
    const table = change.changed.find(({ place }) => overlap(place.range, range))?.place.name ?? "";
    return problem("F049", "error", [{ sheet: change.sheet, cell: hit }], { table });
  }
  return null;
}

function sizeObstacle(scan: SheetScan, { sheet, places }: SheetChange, table: ChangedTable): Problem | null {
  const { place, change } = table;
  if (change.rowsAfter === change.rowsBefore) return null;
  const rows = change.rowsAfter - change.rowsBefore;
  const facts = { table: place.name, rows };
  if (place.hasTotals) {
    const cell = cellAddress(place.range.bottom, place.range.left);
    return problem("F047", "error", [{ sheet, cell }], { table: place.name });
  }
  const area = addedArea(table);
  if (!area) return null;
  const header = cellAddress(place.range.top, place.range.left);
  if (isPastSheet(table)) return problem("F048", "error", [{ sheet, cell: header }], facts);
  const cell =
    filledCell(scan, area) ??
    overlapping(
      places.filter((other) => other !== place).map((other) => other.range),
      area,
    ) ??
    overlapping(mergesOf(scan), area);
  return cell === null ? null : problem("F046", "error", [{ sheet, cell }], facts);
}

function filledCell(scan: SheetScan, area: CellRange): string | null {
  for (const row of scan.rows) {
    if (row.number < area.top || row.number > area.bottom) continue;
    const hit = row.cells?.find(({ filled, column }) => filled && column >= area.left && column <= area.right);
    if (hit) return cellAddress(row.number, hit.column);
  }
  return null;
}

function overlapping(ranges: readonly CellRange[], area: CellRange): string | null {
  const hit = ranges.find((range) => overlap(range, area));
  return hit ? cellAddress(hit.top, hit.left) : null;
}

function mergesOf(scan: SheetScan): readonly CellRange[] {
  return scan.around
    .filter(({ local }) => local === "mergeCells")
    .flatMap(({ children }) => children.flatMap(({ attributes }) => parseRange(attributes.ref ?? "") ?? []));
}

function firstWrite(range: CellRange, writes: SheetWrites): string | null {
  for (const [row, columns] of writes) {
    if (row < range.top || row > range.bottom) continue;
    for (const column of columns.keys()) {
      if (column >= range.left && column <= range.right) return cellAddress(row, column);
    }
  }
  return null;
}

function overlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
