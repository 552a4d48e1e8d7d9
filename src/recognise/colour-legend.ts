/** What colours in a roster stand for, where the sheet shows each colour with words beside it or on it: different work, or none. */

import { type Place, type Problem, problem } from "../problems/problem.ts";
import { type CellRange, cellAddress } from "../workbook/address.ts";
import { isBlank } from "../workbook/cell.ts";
import type { Frame } from "./frame.ts";
import type { Grid } from "./layout/grid.ts";
import { findMatrix, NOTHING_TO_DO } from "./matrix.ts";
import { fillsIn } from "./matrix-fills.ts";
import type { SourceCell } from "./values/source-cell.ts";

export interface ColourMeaning {
  readonly fill: string;
  readonly words: string;
  readonly row: number;
  readonly column: number;
  /** The words stand on the colour, as those of a title may. */
  readonly isOnColour: boolean;
}

const ROWS_LOOKED_AT = 2_000;
const LONGEST = 40;

/** Rows with nothing else than colours and what they mean: a coloured cell with words behind it, or words on colours that differ. */
export function colourMeanings(grid: Grid): readonly ColourMeaning[] {
  const found: ColourMeaning[] = [];
  for (let index = 0; index < Math.min(grid.rows.length, ROWS_LOOKED_AT); index += 1) {
    const row = grid.filledIn(index).flatMap((column) => meaningAt(grid, index, column) ?? []);
    const isLegend =
      row.length === grid.filledIn(index).length && new Set(row.map(({ fill }) => fill)).size === row.length;
    if (isLegend) found.push(...row);
  }
  return found;
}

function meaningAt(grid: Grid, index: number, column: number): ColourMeaning | null {
  const value = grid.rows[index]?.values[column - 1];
  const words =
    typeof value === "string"
      ? value
          .replace(/^\s*[=:–-]\s*/, "")
          .replace(/[=:;,|.]+/g, " ")
          .trim()
      : "";
  if (!/\p{L}{3}/u.test(words) || words.length > LONGEST) return null;
  const before = column > 1 && !grid.isFilled(index, column - 1) ? grid.styleAt(index, column - 1).fill : null;
  const fill = before ?? grid.styleAt(index, column).fill;
  return fill === null ? null : { fill, words, row: grid.rowNumber(index), column, isOnColour: before === null };
}

export interface Coloured {
  readonly frame: Frame;
  /** "RAM = ramen lappen ; VLO = vloer dweilen": the codes that stand in the coloured cells now, as a legend of letters has them. */
  readonly legend: string;
  readonly problems: readonly Problem[];
}

interface Sheet {
  readonly sheet: string;
  readonly range: CellRange;
  readonly year: number | undefined;
  readonly said: string;
  readonly meanings: readonly ColourMeaning[];
}

/**
 * The frame with a code in each empty cell of a colour that is explained, so that it is read as letters are; a colour that means that
 * there is nothing to do is taken off. Several colours that nothing explains are told.
 */
export function withColours(frame: Frame, { sheet, range, year, said, meanings }: Sheet): Coloured {
  const plain: Coloured = { frame, legend: "", problems: [] };
  if (frame.layout !== "rows" || !frame.cells.some((cells) => cells.some(isColoured))) return plain;
  const matrix = findMatrix(frame, year, said);
  if (!matrix?.marks) return plain;
  const times = [...matrix.periods.keys()];
  const coloured = times.flatMap((at) => (frame.cells[at] ?? []).filter(isColoured));
  const fills = new Set(coloured.map(({ style }) => style.fill ?? ""));
  const known = new Map<string, string>();
  for (const { fill, words, row, isOnColour } of meanings) {
    const isAside = row < range.top || row > range.bottom;
    if (fills.has(fill) && !known.has(fill) && (isOnColour ? row > range.bottom : isAside)) known.set(fill, words);
  }
  if (known.size === 0) return { ...plain, problems: unexplained(frame, times, said, sheet) };
  const codes = codesFor([...known].filter(([, words]) => !NOTHING_TO_DO.test(words)));
  const painted = (cell: SourceCell): SourceCell => {
    const fill = isColoured(cell) ? cell.style.fill : null;
    if (fill === null || !known.has(fill)) return cell;
    const style = { ...cell.style, fill: null };
    return { ...cell, style, value: codes.get(fill)?.code ?? null };
  };
  const cells = frame.cells.map((own, at) => (matrix.periods.has(at) ? own.map(painted) : own));
  const words = [...known.values()];
  return {
    frame: { ...frame, cells },
    legend: [...codes.values()].map(({ code, words }) => `${code} = ${words}`).join(" ; "),
    problems: [problem("R007", "info", placesOf(coloured, [...known.keys()], sheet), { sheet, values: words })],
  };
}

/** Three letters of each meaning, or other ones where these are taken. */
function codesFor(
  meanings: readonly (readonly [string, string])[],
): ReadonlyMap<string, { code: string; words: string }> {
  const taken = new Set<string>();
  return new Map(
    meanings.map(([fill, words]) => {
      const letters = words.replace(/[^\p{L}]/gu, "").toUpperCase();
      let code = letters.slice(0, 3);
      for (let at = 0; taken.has(code); at += 1) code = `${letters.slice(0, 2)}${String.fromCharCode(65 + at)}`;
      taken.add(code);
      return [fill, { code, words }] as const;
    }),
  );
}

/** Turns of several colours, of which nobody knows whether they are the same work. */
function unexplained(frame: Frame, times: readonly number[], said: string, sheet: string): Problem[] {
  const columns = times.map((at) => frame.cells[at] ?? []);
  const { all, counted } = fillsIn(columns, frame.records.length, said);
  const turns = all ? columns.flat().filter(isColoured) : counted;
  const fills = [...new Set(turns.map(({ style }) => style.fill ?? ""))];
  if (fills.length < 2) return [];
  return [problem("R008", "warning", placesOf(turns, fills, sheet), { sheet, count: fills.length })];
}

/** The first cell of each colour. */
function placesOf(cells: readonly SourceCell[], fills: readonly string[], sheet: string): Place[] {
  return fills.flatMap((fill) => {
    const first = cells.find(({ style }) => style.fill === fill);
    return first ? [{ sheet, cell: cellAddress(first.row, first.column) }] : [];
  });
}

function isColoured({ value, style }: SourceCell): boolean {
  return style.fill !== null && isBlank(value);
}
