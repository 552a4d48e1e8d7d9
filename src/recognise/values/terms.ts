/** Durations as { value, unit }: "3 mnd", "1 kwartaal" (three months), "een half jaar", "per direct". */

import type { Term } from "../value.ts";
import { plainDecimal } from "./decimal-text.ts";
import { figuresOf } from "./figures.ts";
import { NUMBER_WORDS } from "./number-words.ts";
import { inform, kept, type Read, understood, warn } from "./read.ts";
import { figureText } from "./tidy.ts";

type TermUnit = Term["unit"];

const UNITS: readonly (readonly [RegExp, TermUnit, number])[] = [
  [/^(?:d|dg|dgn|dag|dagen|kalenderdag(?:en)?|days?)\.?$/, "day", 1],
  [/^(?:w|wk|wkn|week|weken|weeks?)\.?$/, "week", 1],
  [/^(?:m|mnd|mndn|mnden|mnds|maand|maanden|mdn|md|kalendermaand(?:en)?|mths?|months?)\.?$/, "month", 1],
  [/^(?:kw|kwart|kwartaal|kwartalen)\.?$/, "month", 3],
  [/^(?:halfjaar|half jaar)$/, "month", 6],
  [/^(?:j|jr|jrn|jaar|jaren|years?|yr)\.?$/, "year", 1],
];
const AT_ONCE = /^(?:per )?(?:direct|ommegaande|onmiddellijk|terstond|meteen)(?: opzegbaar)?$/;
const TERM =
  /^((?:ca|circa|ongeveer|min|max|minimaal|maximaal)\.? )?((?:\d[\d.,]*|½|1½|2½|1\/2|1 1\/2|[a-zé]+|een halve?)) ?-?([a-z]+\.?)( .{1,80}|\(.{1,80})?$/;
const PART = /^(.{1,30}?) (?:en|\+) (.{1,30})$/;

/** Null-safe for any text: what is no duration stays raw with V008; a bare number without unit with V036. */
export function readTermText(text: string, unit: TermUnit | null): Read {
  const plain = figureText(text);
  if (AT_ONCE.test(plain)) return understood({ value: 0, unit: "day" });
  if (/^\d{1,3}$/.test(plain)) return readTermNumber(Number(plain), unit);
  const parts = PART.exec(plain);
  const [first, second] = [parts ? termOf(parts[1] ?? "") : null, parts ? termOf(parts[2] ?? "") : null];
  const months = first && second && !first.rest && !second.rest ? sumInMonths(first.term, second.term) : null;
  if (months !== null) return understood({ value: months, unit: "month" });
  const single = termOf(plain);
  if (!single) return kept(text, warn("V008", { text }));
  return understood(single.term, single.rest ? inform("V043", { text }) : undefined);
}

/** The unit comes from the heading ("Opzegtermijn (mnd)") or the number format. */
export function readTermNumber(value: number, unit: TermUnit | null): Read {
  const text = String(value);
  if (value < 0 || !Number.isFinite(value)) return kept(text, warn("V008", { text }));
  return unit === null && value !== 0
    ? kept(text, warn("V036", { text }))
    : understood(inWhole(value, unit ?? "day", 1));
}

/** The unit that a heading or number format names: "in maanden" → month. */
export function termUnitIn(words: string): TermUnit | null {
  for (const word of words.toLowerCase().split(/[^a-zé]+/)) {
    if (word.length < 2) continue;
    const found = UNITS.find(([pattern, , factor]) => factor === 1 && pattern.test(word));
    if (found) return found[1];
  }
  return null;
}

function termOf(plain: string): { term: Term; rest: boolean } | null {
  if (/^(?:een |1 )?half ?jaar$/.test(plain)) return { term: { value: 6, unit: "month" }, rest: false };
  const match = TERM.exec(plain);
  if (!match) return null;
  const figures = figuresOf(match[2] ?? "");
  const word = NUMBER_WORDS.get(match[2] ?? "");
  const value = word ?? (figures?.sure ? Number(plainDecimal(figures.digits)) : null);
  const found = UNITS.find(([pattern]) => pattern.test(match[3] ?? ""));
  if (value === null || !found || value > 1_000) return null;
  return { term: inWhole(value, found[1], found[2]), rest: match[1] !== undefined || match[4] !== undefined };
}

/** Half a year is six months, one and a half weeks stay as they are. */
function inWhole(value: number, unit: TermUnit, factor: number): Term {
  const total = Number((value * factor).toPrecision(12));
  const months = Number((total * 12).toPrecision(12));
  return unit === "year" && !Number.isInteger(total) && Number.isInteger(months)
    ? { value: months, unit: "month" }
    : { value: total, unit };
}

function sumInMonths(first: Term, second: Term): number | null {
  const months = [first, second].map(({ value, unit }) =>
    unit === "year" ? value * 12 : unit === "month" ? value : null,
  );
  return months[0] === null || months[1] === null ? null : (months[0] ?? 0) + (months[1] ?? 0);
}
