/** The frame of a table with its headings on top. */

import { isBlank } from "../../workbook/cell.ts";
import type { Frame, Head, RecordLine } from "../frame.ts";
import type { SourceCell } from "../values/column-profile.ts";
import { readBody } from "./body.ts";
import type { Grid } from "./grid.ts";
import { columnsOf, type RawTable } from "./raw-table.ts";

export function rowFrame(grid: Grid, raw: RawTable): Frame {
  const { data, skipped } = readBody(grid, raw);
  const used = columnsOf(raw).filter(
    (column) => raw.header?.parts.has(column) || data.some(({ index }) => grid.isFilled(index, column)),
  );
  const heads = used.map((column) => headAt(grid, raw, column));
  const cells = used.map((column) => data.map(({ index }) => grid.cellAt(index, column)));
  const records = data.map(({ index, section }): RecordLine => {
    const row = grid.rows[index];
    return {
      row: grid.rowNumber(index),
      ...(section === undefined ? {} : { section }),
      hidden: row?.hidden ?? false,
      struck: grid.hasStrike && isStruck(used.map((column) => grid.cellAt(index, column))),
    };
  });
  return {
    layout: "rows",
    heads,
    records,
    cells,
    skipped: skipped.map(({ index, reason }) => ({ row: grid.rowNumber(index), reason })),
    headerRows: (raw.header?.rows ?? []).map((index) => grid.rowNumber(index)),
  };
}

function headAt(grid: Grid, raw: RawTable, column: number): Head {
  const sources = (raw.header?.rows ?? []).flatMap((index): SourceCell[] => {
    const own = grid.cellAt(index, column);
    if (!isBlank(own.value)) return [own];
    const merge = grid.mergeAt(grid.rowNumber(index), column);
    return merge && merge.top === grid.rowNumber(index) ? [grid.cellAt(index, merge.left)] : [];
  });
  return {
    position: column,
    heading: (raw.header?.parts.get(column) ?? []).join(" / "),
    sources,
    hidden: grid.sheet.hiddenColumns.has(column),
  };
}

/** Struck through: most of what is filled. */
export function isStruck(cells: readonly SourceCell[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell.value));
  return filled.length > 0 && filled.filter((cell) => cell.style.strike).length > filled.length / 2;
}
