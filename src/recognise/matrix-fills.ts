/** What colours in the empty cells of a matrix of turns mean: turns, shading, or nobody can tell. */

import { isBlank } from "../workbook/cell.ts";
import type { SourceCell } from "./values/column-profile.ts";

export interface Fills {
  /** Every empty cell with a colour is a turn. */
  readonly all: boolean;
  /** Records without a mark, whose turns are their colours. */
  readonly records: ReadonlySet<number>;
  /** Cells with such a turn in a matrix of marks. */
  readonly counted: readonly SourceCell[];
  /** Empty cells with a colour that may be turns, and are not counted. */
  readonly doubtful: readonly SourceCell[];
}

export const NO_FILLS: Fills = { all: false, records: new Set(), counted: [], doubtful: [] };

/** A colour that is explained, or colours as such. */
const COLOUR_EXPLAINED =
  /\b(?:groen|geel|gele|rood|rode|oranje|blauw|paars|grijs|grijze)(?:e)?\b[^=:;]{0,30}[=:]|\b(?:kleur|gekleurd|arcering|gearceerd)/i;
/** So much of a column or row in one go is shading. */
const SHADED = 0.9;

/**
 * Reads the columns of times. A legend that names a colour, or a matrix of colours alone: each is a turn. Beside marks a colour is a
 * turn in rows that have no mark, as long as no row with marks has the same colour in an empty cell; else that is doubtful. Whole
 * columns or rows of colour are shading.
 */
export function fillsIn(columns: readonly (readonly SourceCell[])[], records: number, legend: string): Fills {
  const open = columns.filter((column) => !isShaded(column, records));
  const cells = open.flat();
  if (!cells.some(isColoured)) return NO_FILLS;
  const isOnlyColour = !cells.some((cell) => !isBlank(cell.value));
  if (isOnlyColour || COLOUR_EXPLAINED.test(legend)) return { ...NO_FILLS, all: true };
  const lines = Array.from({ length: records }, (_, record) => lineAt(open, record));
  const unshaded = lines.filter(({ isShading }) => !isShading);
  const beside = new Set(unshaded.flatMap(({ hasMark, coloured }) => (hasMark ? coloured.map(colourOf) : [])));
  const isTurn = (cell: SourceCell) => !beside.has(colourOf(cell));
  const byColour = unshaded.filter(
    ({ hasMark, coloured }) => !hasMark && coloured.length > 0 && coloured.every(isTurn),
  );
  return {
    all: false,
    records: new Set(byColour.map(({ record }) => record)),
    counted: byColour.flatMap(({ coloured }) => coloured),
    doubtful: unshaded.filter((line) => !byColour.includes(line)).flatMap(({ coloured }) => coloured),
  };
}

function lineAt(columns: readonly (readonly SourceCell[])[], record: number) {
  const cells = columns.flatMap((column) => column[record] ?? []);
  const filled = cells.filter((cell) => cell.style.fill !== null);
  return {
    record,
    hasMark: cells.some((cell) => !isBlank(cell.value)),
    coloured: cells.filter(isColoured),
    isShading: filled.length >= cells.length * SHADED,
  };
}

function isShaded(column: readonly SourceCell[], records: number): boolean {
  return records > 2 && column.filter((cell) => cell.style.fill !== null).length >= records * SHADED;
}

function isColoured(cell: SourceCell): boolean {
  return cell.style.fill !== null && isBlank(cell.value);
}

function colourOf(cell: SourceCell): string {
  return cell.style.fill ?? "";
}
