/** Comma, semicolon, tab or bar; quotes with separators and line ends in them (RFC 4180, and what Excel makes of it). */

const SEPARATORS = [";", ",", "\t", "|"] as const;
const SAMPLE = 20_000;

export function parseCsv(text: string): string[][] {
  const stated = /^sep=(.)\r?\n/i.exec(text);
  const body = stated ? text.slice(stated[0].length) : text;
  const rows = split(body, stated?.[1] ?? separatorOf(body));
  // The line that named the separator keeps its number, so that rows count as in the file.
  return stated ? [[], ...rows] : rows;
}

/** The sign that cuts most lines into the same number of fields, more than one. */
function separatorOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  let best: { sign: string; score: number } = { sign: ";", score: 0 };
  for (const sign of SEPARATORS) {
    const counts = split(sample, sign)
      .map((fields) => fields.length)
      .filter((count) => count > 1);
    if (counts.length === 0) continue;
    const usual = mostFrequent(counts);
    const score = counts.filter((count) => count === usual).length + Math.min(usual, 20) / 100;
    if (score > best.score) best = { sign, score };
  }
  return best.sign;
}

function mostFrequent(counts: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  return [...tally].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

function split(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let fields: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const { field, next } = text[at] === '"' ? quoted(text, at, separator) : plain(text, at, separator);
    fields.push(field);
    at = next;
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    rows.push(fields);
    fields = [];
    if (at >= text.length) break;
    at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
    if (at >= text.length) break;
  }
  return rows;
}

function plain(text: string, start: number, separator: string): { field: string; next: number } {
  let at = start;
  while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at += 1;
  return { field: text.slice(start, at), next: at };
}

/** Longer than any cell of Excel: a quote that is not closed by then was no opening quote. */
const LONGEST_FIELD = 40_000;

/**
 * A quoted field. A quote directly before a separator is the ditto mark that people type, and one that is closed nowhere, or
 * in the middle of words, is a sign like any other.
 */
function quoted(text: string, start: number, separator: string): { field: string; next: number } {
  if (endsAt(text, start + 1, separator)) return plain(text, start, separator);
  let field = "";
  let at = start + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0 || close - start > LONGEST_FIELD) return plain(text, start, separator);
    field += text.slice(at, close);
    if (text[close + 1] === '"') {
      field += '"';
      at = close + 2;
      continue;
    }
    let next = close + 1;
    while (text[next] === " ") next += 1;
    // Lines within a cell end as Excel ends them.
    const cell = field.includes("\r") ? field.replace(/\r\n?/g, "\n") : field;
    return endsAt(text, next, separator) ? { field: cell, next } : plain(text, start, separator);
  }
}

function endsAt(text: string, at: number, separator: string): boolean {
  const sign = text[at];
  return sign === undefined || sign === separator || sign === "\n" || sign === "\r";
}
