/** Cell addresses. Rows and columns count from 1, as people see them. */

/** The largest sheet that Excel knows. */
export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 1 → "A", 27 → "AA" */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "AA" → 27; 0 for text that is not a column. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) {
    const digit = letter.charCodeAt(0) - 64;
    if (digit < 1 || digit > 26) return 0;
    number = number * 26 + digit;
  }
  return number <= MAX_COLUMN ? number : 0;
}

/** (9, 4) → "D9" */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.top, range.left);
  const last = cellAddress(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

/** "B4" or "$A$4:L31" → a range; null for anything else (whole columns and rows included). */
export function parseRange(text: string): CellRange | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text.trim());
  if (!match) return null;
  const [left, top] = [columnNumber(match[1] ?? ""), Number(match[2])];
  const [right, bottom] = match[3] ? [columnNumber(match[3]), Number(match[4])] : [left, top];
  if (!left || !right || !isRow(top) || !isRow(bottom)) return null;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

export function contains(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

function isRow(row: number): boolean {
  return row >= 1 && row <= MAX_ROW;
}

/** The cells of a range, row by row: "$A$5:$A$7" → "A5", "A6", "A7"; none for what is no range. */
export function addressesIn(reference: string): string[] {
  const range = parseRange(reference.replaceAll("$", ""));
  if (!range) return [];
  const addresses: string[] = [];
  for (let row = range.top; row <= range.bottom; row += 1)
    for (let column = range.left; column <= range.right; column += 1) addresses.push(cellAddress(row, column));
  return addresses;
}
