/** The pieces of a number format: what is literal text and what stands for digits, days, months, years. */

export interface FormatPart {
  readonly literal: boolean;
  readonly text: string;
}

const cache = new Map<string, readonly FormatPart[]>();
const CACHE_LIMIT = 2_000;

/** The first section of a format code (for positive numbers); colours, locales and padding are left out. */
export function formatParts(code: string): readonly FormatPart[] {
  const known = cache.get(code);
  if (known) return known;
  const parts = split(code);
  if (cache.size > CACHE_LIMIT) cache.clear();
  cache.set(code, parts);
  return parts;
}

/** The literal texts of a format: `0 "mnd"` → "mnd". */
export function formatWords(code: string): string {
  return formatParts(code)
    .filter((part) => part.literal)
    .map((part) => part.text)
    .join("")
    .trim();
}

function split(code: string): FormatPart[] {
  const parts: FormatPart[] = [];
  const add = (literal: boolean, text: string) => {
    const last = parts.at(-1);
    if (last && last.literal === literal) parts[parts.length - 1] = { literal, text: last.text + text };
    else if (text !== "") parts.push({ literal, text });
  };
  for (let at = 0; at < code.length; at += 1) {
    const char = code[at] as string;
    if (char === ";") break;
    if (char === '"') {
      const end = code.indexOf('"', at + 1);
      add(true, code.slice(at + 1, end < 0 ? code.length : end));
      at = end < 0 ? code.length : end;
    } else if (char === "\\") {
      add(true, code[at + 1] ?? "");
      at += 1;
    } else if (char === "_" || char === "*") {
      at += 1;
    } else if (char === "[") {
      const end = code.indexOf("]", at);
      at = end < 0 ? code.length : end;
    } else add("€$²³".includes(char), char);
  }
  return parts;
}
