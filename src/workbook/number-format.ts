/** What a number format shows: the code decides whether a number is a date. Escaped and quoted letters are text, not codes. */

export type FormatKind =
  | "general"
  | "number"
  | "currency"
  | "percentage"
  | "date"
  | "datetime"
  | "time"
  | "duration"
  | "text";

const cache = new Map<string, FormatKind>();

export function formatKind(code: string): FormatKind {
  const known = cache.get(code);
  if (known) return known;
  const kind = classify(code);
  if (cache.size > 5_000) cache.clear();
  cache.set(code, kind);
  return kind;
}

/** Whether a number in this format is shown as a day, with or without its time. */
export function isDayFormat(code: string): boolean {
  const kind = formatKind(code);
  return kind === "date" || kind === "datetime";
}

function classify(code: string): FormatKind {
  if (code === "" || /^general$/i.test(code) || /^standaard$/i.test(code)) return "general";
  if (code.trim() === "@") return "text";
  // Only the first section counts: the others are for negative numbers, zero and text.
  const section = firstSection(code);
  const isCurrency = /€|\[\$[^\]-]*[€$£]|\$|EUR|£/.test(section);
  if (/\[(h+|m+|s+|u+)\]/i.test(section)) return "duration";
  const bare = section
    .replace(/"[^"]*"/g, "")
    .replace(/\\./g, "")
    .replace(/[_*]./g, "")
    .replace(/\[[^\]]*\]/g, "");
  const hasDay = /[dyj]/i.test(bare);
  const hasTime = /[hsu]/i.test(bare) || /am\/pm/i.test(bare);
  const hasMonth = /m/i.test(bare);
  const hasDigits = /[0#?]/.test(bare);
  if (!hasDigits || /[dy].*[dm]|m.*y|h.*m|m.*s/i.test(bare)) {
    if (hasDay || (hasMonth && !hasTime)) return hasTime ? "datetime" : "date";
    if (hasTime) return "time";
  }
  if (/general/i.test(bare)) return "general";
  if (bare.includes("%")) return "percentage";
  if (isCurrency) return "currency";
  return hasDigits ? "number" : bare.includes("@") ? "text" : "general";
}

function firstSection(code: string): string {
  let quoted = false;
  for (let at = 0; at < code.length; at += 1) {
    const sign = code[at];
    if (sign === "\\") at += 1;
    else if (sign === '"') quoted = !quoted;
    else if (sign === ";" && !quoted) return code.slice(0, at);
  }
  return code;
}
