import { columnName, columnNumber, MAX_COLUMN, MAX_ROW } from "./address.ts";
import { type FormulaToken, formulaTokens, joinTokens } from "./formula-tokens.ts";

/**
 * The formula as it would read when copied `rows` down and `columns` to the right: references without "$" move along.
 * A reference that would leave the sheet becomes #REF!, as in Excel.
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return joinTokens(
    formulaTokens(formula).map((token): FormulaToken => {
      if (token.kind === "cell") return { ...token, text: moveCell(token.text, rows, columns) };
      if (token.kind === "lines") return { ...token, text: moveLines(token.text, rows, columns) };
      return token;
    }),
  );
}

/** True when a copy of the formula elsewhere would read differently. */
export function isRelative(formula: string): boolean {
  return moveFormula(formula, 1, 1) !== formula;
}

function moveCell(text: string, rows: number, columns: number): string {
  const match = /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(text);
  if (!match) return text;
  const column = moveColumn(match[1] ?? "", match[2] ?? "", columns);
  const row = moveRow(match[3] ?? "", match[4] ?? "", rows);
  // "ZZZ1" lies beyond the last column: a defined name, however much it looks like a cell.
  if (columnNumber(match[2] ?? "") === 0 || Number(match[4]) > MAX_ROW) return text;
  return column === null || row === null ? "#REF!" : column + row;
}

function moveLines(text: string, rows: number, columns: number): string {
  const ends = text.split(":").map((end) => {
    const match = /^(\$?)([A-Za-z]*)(\d*)$/.exec(end);
    if (!match) return end;
    return match[2] ? moveColumn(match[1] ?? "", match[2], columns) : moveRow(match[1] ?? "", match[3] ?? "", rows);
  });
  return ends.includes(null) ? "#REF!" : ends.join(":");
}

function moveColumn(fixed: string, name: string, by: number): string | null {
  if (fixed || by === 0) return fixed + name;
  const column = columnNumber(name) + by;
  return column >= 1 && column <= MAX_COLUMN ? columnName(column) : null;
}

function moveRow(fixed: string, number: string, by: number): string | null {
  if (fixed || by === 0) return fixed + number;
  const row = Number(number) + by;
  return row >= 1 && row <= MAX_ROW ? String(row) : null;
}
