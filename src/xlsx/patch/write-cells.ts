import { DAYS_TO_1904 } from "../../days/day.ts";
import { cellAddress } from "../../workbook/address.ts";
import { EMPTY_CELL } from "../../workbook/stored-cell.ts";
import { CellStyles } from "./cell-styles.ts";
import { cellXml } from "./cell-xml.ts";
import type { RowHeights } from "./row-heights.ts";
import type { CellWrite, SheetWrites } from "./sheet-change.ts";
import type { CellScan, RowScan, SheetScan } from "./sheet-scan.ts";
import { attribute, type Splices } from "./splice.ts";

type RowWrites = ReadonlyMap<number, CellWrite>;

export interface WriteWishes {
  /** Styles, by number, of cells whose dates count from 1904. */
  readonly datesFrom1904: ReadonlySet<string>;
  /** Rows that get a height of their own; others keep theirs, and new ones take over that of the row they follow. */
  readonly heights: RowHeights;
}

/** Puts the cells into the rows of the sheet: over the ones that are there, between them, or in new rows. */
export function writeCells(
  source: string,
  scan: SheetScan,
  writes: SheetWrites,
  splices: Splices,
  { datesFrom1904, heights }: WriteWishes,
): void {
  const styles = new CellStyles(scan);
  const prefix = scan.root.prefix;
  const rows = new Map(scan.rows.map((row) => [row.number, row]));
  const fresh: string[] = [];
  for (const [number, cells] of [...writes].sort(([a], [b]) => a - b)) {
    const draft = (column: number, former: CellScan | null) => {
      const write = cells.get(column)!;
      const address = cellAddress(number, column);
      const style = write.content === null ? undefined : styles.styleFor(number, column, write);
      const held = write.content ?? EMPTY_CELL;
      const isShifted = typeof held.value === "number" && datesFrom1904.has(style ?? "0");
      const content = isShifted ? { ...held, value: (held.value as number) - DAYS_TO_1904 } : held;
      return cellXml({ address, prefix, content, style, former: former?.element ?? null, source });
    };
    const row = rows.get(number);
    if (row) {
      writeRow(row, cells, draft, splices);
      for (const [name, value] of Object.entries(heightAttributes(heights, number))) {
        if ((row.attributes[name] ?? null) !== value) splices.setAttribute(row, name, value);
      }
      continue;
    }
    const added = sortedColumns(cells).filter((column) => cells.get(column)?.content !== null);
    if (added.length === 0) continue;
    const attributes = { ...patternAttributes(cells, styles), ...heightAttributes(heights, number) };
    const xml = newRow(prefix, number, attributes, added.map((column) => draft(column, null)).join(""));
    const next = scan.rows.find((candidate) => candidate.number > number);
    if (next) splices.insert(next.start, xml);
    else fresh.push(xml);
  }
  if (fresh.length > 0) splices.append(elementOf(scan.data), fresh.join(""));
}

type Draft = (column: number, former: CellScan | null) => string;

function writeRow(row: RowScan, writes: RowWrites, draft: Draft, splices: Splices): void {
  const cells = row.cells ?? [];
  const atEnd: string[] = [];
  const added: number[] = [];
  for (const column of sortedColumns(writes)) {
    const at = cells.findIndex((cell) => cell.column === column);
    const former = cells[at];
    const removes = writes.get(column)?.content === null;
    if (former) {
      // A cell without an address stands beside the one before it: that one has to stay.
      const next = cells[at + 1];
      const keepsPlace = next !== undefined && next.element.attributes.r === undefined;
      const xml = removes && !keepsPlace ? "" : draft(column, removes ? null : former);
      splices.replace(former.element.start, former.element.end, xml);
    } else if (!removes) {
      added.push(column);
      const next = cells.find((cell) => cell.column > column);
      if (next) splices.insert(next.element.start, draft(column, null));
      else atEnd.push(draft(column, null));
    }
  }
  if (atEnd.length > 0) splices.append(elementOf(row), atEnd.join(""));
  const [first, last] = (row.attributes.spans ?? "").split(":").map(Number);
  // Only a hint for readers, and a wrong one if a new cell stands outside it.
  if (first && last && added.some((column) => column < first || column > last)) {
    splices.setAttribute(row, "spans", null);
  }
}

type RowAttributes = Readonly<Record<string, string | null>>;

function newRow(prefix: string, number: number, attributes: RowAttributes, cells: string): string {
  const written = Object.entries(attributes).map(([name, value]) => (value === null ? "" : attribute(name, value)));
  return `<${prefix}row r="${number}"${written.join("")}>${cells}</${prefix}row>`;
}

function patternAttributes(writes: RowWrites, styles: CellStyles): RowAttributes {
  return styles.rowAttributes([...writes.values()].find((write) => write.styleOfRow !== undefined)?.styleOfRow);
}

/** Null takes an attribute away: the row is as high as one line. */
function heightAttributes(heights: RowHeights, row: number): RowAttributes {
  const height = heights.get(row);
  if (height === undefined) return {};
  return { ht: height === null ? null : String(height), customHeight: height === null ? null : "1" };
}

function sortedColumns(writes: RowWrites): number[] {
  return [...writes.keys()].sort((a, b) => a - b);
}

/** A place as the splices want it. */
function elementOf(place: Omit<RowScan, "number" | "attributes" | "cells">) {
  return { ...place, attributes: {}, children: [], text: "" };
}
