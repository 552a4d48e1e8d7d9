/**
 * A formula cut into pieces, as it stands in a file (English names, commas). Only what moving and renaming need: texts and
 * names of columns are told apart from references, everything else passes through. Joining the texts gives the formula back.
 */

export type FormulaTokenKind =
  /** "A text", with its quotes. */
  | "text"
  /** The name of a sheet before "!": plain or between apostrophes, as written, without the "!"; "Jan:Feb" is one piece. */
  | "sheet"
  /** "B4", "$B$4", and each end of "B4:C9". */
  | "cell"
  /** "C:C" or "4:9" as one piece. */
  | "lines"
  /** A table before "[". */
  | "table"
  /** "[[#This Row],[Kosten]]" with its brackets, or "[1]" of an outside workbook. */
  | "brackets"
  | "function"
  /** A defined name, TRUE, FALSE. */
  | "name"
  | "number"
  | "other";

export interface FormulaToken {
  readonly kind: FormulaTokenKind;
  readonly text: string;
}

const LINES = /^(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.$\\?(!:])/u;
const NUMBER = /^(\d+\.?\d*|\.\d+)([Ee][+-]?\d+)?(?![\p{L}\p{N}_$\\?!:])/u;
const WORD = /^[\p{L}\p{N}\p{M}_.$\\?]+/u;
const SHEETS = /^[\p{L}\p{N}\p{M}_.]+:[\p{L}\p{N}\p{M}_.]+(?=!)/u;
const CELL = /^\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}$/;
const ERROR = /^#[A-Z0-9/]+[!?]?/;

/** Never fails: what is not understood (an open quote, a stray bracket) comes back as `other`. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

export function joinTokens(tokens: readonly FormulaToken[]): string {
  return tokens.map((token) => token.text).join("");
}

function tokenAt(formula: string, at: number): FormulaToken {
  const first = formula[at] ?? "";
  if (first === '"') return { kind: "text", text: formula.slice(at, endOfQuoted(formula, at, '"')) };
  if (first === "'") return { kind: "sheet", text: formula.slice(at, endOfQuoted(formula, at, "'")) };
  if (first === "[") return { kind: "brackets", text: formula.slice(at, endOfBrackets(formula, at)) };
  // A window is enough: names are at most 255 characters, and a slice of the whole rest would make long formulas slow.
  const rest = formula.slice(at, at + 600);
  if (first === "#") return { kind: "other", text: ERROR.exec(rest)?.[0] ?? first };
  const sheets = SHEETS.exec(rest)?.[0];
  if (sheets) return { kind: "sheet", text: sheets };
  const lines = LINES.exec(rest)?.[0];
  if (lines) return { kind: "lines", text: lines };
  const number = NUMBER.exec(rest)?.[0];
  if (number) return { kind: "number", text: number };
  const word = WORD.exec(rest)?.[0];
  if (!word) return { kind: "other", text: first };
  return { kind: kindOfWord(word, formula, at + word.length), text: word };
}

function kindOfWord(word: string, formula: string, end: number): FormulaTokenKind {
  const next = formula[end];
  if (next === "!") return "sheet";
  if (next === "[") return "table";
  if (next === "(") return "function";
  return CELL.test(word) ? "cell" : "name";
}

function endOfQuoted(formula: string, start: number, quote: string): number {
  for (let at = start + 1; at < formula.length; at += 1) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] !== quote) return at + 1;
    at += 1;
  }
  return formula.length;
}

/** Between brackets an apostrophe makes the next character ordinary: "[Kosten '[euro']]". */
function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}
