/** What a formula reads after something it refers to got another name: a column of a table, a sheet, a defined name. */

import { type FormulaToken, formulaTokens, joinTokens } from "./formula-tokens.ts";

/**
 * Renames a column of a table: `zbTaken[Uren]`, `zbTaken[[#This Row],[Uren]]`, `zbTaken[[Taak]:[Uren]]`. A reference
 * without a table (`[@Uren]`) means the table the formula stands in: give that as `home`.
 */
export function renameColumn(formula: string, table: string, before: string, after: string, home?: string): string {
  // Nearly every formula stops here; a special character of the heading is escaped, so only the plain start is looked for.
  if (!formula.includes("[")) return formula;
  let owner: string | undefined;
  return joinTokens(
    formulaTokens(formula).map((token): FormulaToken => {
      const held = owner;
      owner = token.kind === "table" ? token.text : undefined;
      if (token.kind !== "brackets") return token;
      const of = held ?? (/^\[\d+\]$/.test(token.text) ? undefined : home);
      return of && sameName(of, table) ? { ...token, text: renameBetween(token.text, before, after) } : token;
    }),
  );
}

/**
 * Renames a sheet, also in "Jan:Feb!A1", between apostrophes and in the text of a link ("#Taken!A1"). Sheets of outside
 * workbooks stay.
 */
export function renameSheet(formula: string, before: string, after: string): string {
  if (!formula.includes("!")) return formula;
  const tokens = formulaTokens(formula);
  return joinTokens(
    tokens.map((token, at): FormulaToken => {
      if (token.kind === "text" && token.text.startsWith('"#')) {
        return { ...token, text: `"#${renameSheet(token.text.slice(2, -1), before, after)}"` };
      }
      if (token.kind !== "sheet" || tokens[at - 1]?.kind === "brackets") return token;
      const name = token.text.startsWith("'") ? token.text.slice(1, -1).replaceAll("''", "'") : token.text;
      const renamed = name
        .split(":")
        .map((part) => (sameName(part, before) ? after : part))
        .join(":");
      return renamed === name ? token : { ...token, text: quoteSheet(renamed) };
    }),
  );
}

/** Renames a defined name. */
export function renameName(formula: string, before: string, after: string): string {
  return joinTokens(
    formulaTokens(formula).map((token) =>
      token.kind === "name" && sameName(token.text, before) ? { ...token, text: after } : token,
    ),
  );
}

/** The name of a sheet as a formula writes it. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]?\d*|[Cc]\d*)$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Between brackets `[ ] # '` stand behind an apostrophe. */
export function escapeColumn(name: string): string {
  return name.replace(/[[\]#']/g, "'$&");
}

function renameBetween(brackets: string, before: string, after: string): string {
  const parts = /^\[\s*\[/.test(brackets) ? splitParts(brackets) : [brackets];
  return parts
    .map((part) => {
      const match = /^\[(@?)((?:[^[\]']|'.)*)\]$/su.exec(part);
      if (!match || !sameName((match[2] ?? "").replace(/'(.)/gsu, "$1"), before)) return part;
      return `[${match[1] ?? ""}${escapeColumn(after)}]`;
    })
    .join("");
}

/** "[[#This Row],[Uren]]" → "[", "[#This Row]", ",", "[Uren]", "]" */
function splitParts(brackets: string): string[] {
  return brackets.match(/\[(?:[^[\]']|'.)*\]|[^[\]]+|[[\]]/gsu) ?? [brackets];
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
