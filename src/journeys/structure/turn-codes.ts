/** What stands in the cells of a matrix of turns: plain marks, or letters that stand for tasks. */

/** Codes of one to three letters in a mark: "M+S" → M, S. Signs for "yes" are no codes. */
export function codesIn(text: string): string[] {
  const parts = text
    .trim()
    .split(/\s*[+/,;&]\s*|\s+/)
    .map((part) => part.replace(/^\d+\s*x?\s*(?=\p{L})/iu, ""));
  const codes = parts.filter((part) => /^\p{L}{1,3}$/u.test(part) && !isPlainMark(part, false));
  return codes.length === parts.filter((part) => part !== "").length ? codes.map((code) => code.toUpperCase()) : [];
}

/** A mark that says no more than how many turns: "x", "✓", "2", "4x"; codes too, when they became tasks. */
export function isPlainMark(text: string, codesAreTasks: boolean): boolean {
  const mark = text.trim();
  if (codesAreTasks && codesIn(mark).length > 0) return true;
  return /^(x+|v|✓|✔|√|•|●|■|\*|ja|j|\d+\s*x?|x\s*\d+)$/i.test(mark);
}

/** "M = maaien ; S: snoeien" → M → maaien. */
export function legendOf(text: string): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>();
  for (const match of text.matchAll(
    /(?<![\p{L}\d])(\p{L}{1,3})\s*[=:]\s*([^;,|=:\n]+?)(?=\s*(?:[;,|\n]|$|\s\p{L}{1,3}\s*[=:]))/gu,
  )) {
    const [, code = "", meaning = ""] = match;
    if (!meanings.has(code.toUpperCase())) meanings.set(code.toUpperCase(), meaning.trim());
  }
  return meanings;
}
