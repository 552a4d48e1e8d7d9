/** The frame of a table with its headings on top. */

import { isBlank } from "../../workbook/cell.ts";
import type { Frame, Head, RecordLine } from "../frame.ts";
import type { SkipReason } from "../recognised.ts";
import type { SourceCell } from "../values/column-profile.ts";
import { readBody } from "./body.ts";
import { type Grid, textOf } from "./grid.ts";
import type { HeadingAnchor } from "./header-rows.ts";
import { periodHeadings } from "./period-headings.ts";
import { columnsOf, type RawTable } from "./raw-table.ts";

export function rowFrame(grid: Grid, raw: RawTable): Frame {
  const { data, skipped } = readBody(grid, raw);
  const used = columnsOf(raw).filter(
    (column) => hasOwnHeading(raw, column) || data.some(({ index }) => grid.isFilled(index, column)),
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
    skipped: skipped.map(({ index, reason }) => ({
      row: grid.rowNumber(index),
      reason,
      ...wordsOf(grid, raw, index, reason),
    })),
    headerRows: (raw.header?.rows ?? []).map((index) => grid.rowNumber(index)),
  };
}

const WORDS: ReadonlySet<SkipReason> = new Set<SkipReason>(["note", "footer", "legend", "example"]);

function wordsOf(grid: Grid, raw: RawTable, index: number, reason: SkipReason): { text?: string } {
  if (!WORDS.has(reason)) return {};
  const texts = columnsOf(raw).map((column) => textOf(grid.valueAt(index, column)));
  return { text: texts.filter((text) => text !== "").join(" | ") };
}

/** A heading that is merged over empty columns heads the first of them, unless it names a group. */
function hasOwnHeading({ header }: RawTable, column: number): boolean {
  const lowest = header?.anchors.get(column)?.at(-1);
  if (!header || lowest === undefined) return false;
  return lowest.column === column || header.anchors.get(lowest.column)?.at(-1)?.index !== lowest.index;
}

function headAt(grid: Grid, raw: RawTable, column: number): Head {
  return {
    position: column,
    heading: (raw.header?.parts.get(column) ?? []).join(" / "),
    sources: sourcesAt(grid, raw, column),
    hidden: grid.sheet.hiddenColumns.has(column),
  };
}

/**
 * A group to the left counts for the time of a column only when the column has a time of its own, or stands under other groups as
 * well: "jan" over "wk 1" and over "begroot, werkelijk", not over "opm".
 */
function sourcesAt(grid: Grid, raw: RawTable, column: number): SourceCell[] {
  const anchors = raw.header?.anchors.get(column) ?? [];
  const own = anchors.findLast(({ inherited }) => !inherited);
  const isTime =
    own !== undefined && (periodHeadings(grid, raw, own.index).has(column) || isUnderGroups(grid, raw, own, anchors));
  return anchors
    .filter(({ inherited }) => !inherited || isTime)
    .map((anchor) => grid.cellAt(anchor.index, anchor.column));
}

/** The same words under another group of the same row. */
function isUnderGroups(grid: Grid, raw: RawTable, own: HeadingAnchor, anchors: readonly HeadingAnchor[]): boolean {
  const group = anchors.find(({ inherited }) => inherited);
  if (!group || own.index === group.index) return false;
  const word = textOf(grid.valueAt(own.index, own.column)).toLowerCase();
  return [...(raw.header?.anchors ?? [])].some(([column, others]) => {
    const above = others.find(({ index }) => index === group.index);
    const isOther = above !== undefined && above.column !== group.column && column !== own.column;
    return isOther && word !== "" && textOf(grid.valueAt(own.index, column)).toLowerCase() === word;
  });
}

/** Struck through: most of what is filled. */
export function isStruck(cells: readonly SourceCell[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell.value));
  return filled.length > 0 && filled.filter((cell) => cell.style.strike).length > filled.length / 2;
}
