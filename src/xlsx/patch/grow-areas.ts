import { type CellRange, contains, parseRange, rangeAddress } from "../../workbook/address.ts";

/** A table that got another number of rows. */
export interface Growth {
  /** The heading and all rows, before. */
  readonly before: CellRange;
  /** Its last row now. */
  readonly bottom: number;
}

/**
 * A list of areas ("B5:B10 D5:D10") after tables grew or shrank: an area within the columns of a table that ends at the
 * table's last row ends at its last row again, as in Excel. An area that would vanish stays one row.
 */
export function growAreas(areas: string, growths: readonly Growth[]): string {
  if (growths.length === 0) return areas;
  return areas.replace(/\S+/g, (area) => {
    const range = parseRange(area);
    const growth = range && growths.find((candidate) => endsWithTable(range, candidate.before));
    if (!range || !growth) return area;
    const grown = rangeAddress({ ...range, bottom: Math.max(growth.bottom, range.top) });
    return area.includes("$") ? withDollars(grown) : grown;
  });
}

/**
 * A defined name that stands for one such area: `Lijsten!$A$5:$A$9`. `sheet` is the sheet of the tables, as a formula
 * writes it with and without apostrophes.
 */
export function growName(refersTo: string, sheets: readonly string[], growths: readonly Growth[]): string {
  const cut = refersTo.lastIndexOf("!");
  if (cut < 0 || !sheets.some((sheet) => sheet.toLowerCase() === refersTo.slice(0, cut).toLowerCase())) return refersTo;
  const area = refersTo.slice(cut + 1);
  return /^\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?$/.test(area)
    ? `${refersTo.slice(0, cut + 1)}${growAreas(area, growths)}`
    : refersTo;
}

function endsWithTable(area: CellRange, table: CellRange): boolean {
  return (
    area.bottom === table.bottom && contains(table, area.top, area.left) && contains(table, area.bottom, area.right)
  );
}

function withDollars(area: string): string {
  return area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
