/** Yes or no, CROW levels and survey figures. */

import { plainDecimal } from "./decimal-text.ts";
import { figuresOf } from "./figures.ts";
import { inform, kept, type Read, understood, warn } from "./read.ts";
import { figureText, withoutCentsDash } from "./tidy.ts";

const MARK_YES = new Set("x|xx|v|√|✓|✔|✔️|☑|☒|🗹|✅|●|•|■|(x)|[x]|[v]".split("|"));
const WORD_YES = new Set("ja|j|y|yes|waar|true|1|ja.|akkoord ja|wel".split("|"));
const NO = new Set("nee|n|no|onwaar|false|0|neen|nee.|niet|☐|□|[ ]|❌|✗|✘".split("|"));

/** "x (hoger)", "✓: alleen de hal": a tick, with words of what it is for; a tick that is taken back or doubted is none. */
const TICK_WITH_WORDS = /^\s*[xv√✓✔●•☑]\s*(?:\((.{2,60})\)|[:;,]\s*(\p{L}.{1,60}))\s*$/iu;
const TAKEN_BACK = /\b(?:niet|nee|geen|niemand|gestopt|vervallen|soms|misschien|deels)\b|\?/i;

/** The words that stand with a tick; null where none do. */
export function wordsWithTick(raw: string): string | null {
  if (raw.length < 4 || raw.length > 70) return null;
  const match = TICK_WITH_WORDS.exec(raw);
  const words = (match?.[1] ?? match?.[2] ?? "").trim();
  return words === "" || !/\p{L}{2}/u.test(words) || TAKEN_BACK.test(words) ? null : words;
}

/** `mark`: a cross or tick, so that empty cells of the column say no; `word`: ja, nee, 1, 0. */
export function yesNo(raw: string): { readonly value: boolean; readonly mark: boolean } | null {
  if (wordsWithTick(raw) !== null) return { value: true, mark: true };
  if (raw.length > 12) return null;
  const text = figureText(raw);
  if (MARK_YES.has(text)) return { value: true, mark: true };
  if (WORD_YES.has(text)) return { value: true, mark: false };
  return NO.has(text) ? { value: false, mark: text === "☐" || text === "□" || text === "[ ]" } : null;
}

export function readBooleanText(text: string): Read {
  const found = yesNo(text);
  return found ? understood(found.value) : kept(text, warn("V016", { text }));
}

export function readBooleanNumber(value: number): Read {
  return value === 0 || value === 1
    ? understood(value === 1)
    : kept(String(value), warn("V016", { text: String(value) }));
}

const LEVEL = /^(?:(?:beeld)?(?:kwaliteits?)?niveau ?|crow ?|level ?)?(a ?\+|[abcd])(?:[- ]?niveau)?$/;

/** "A+", "b", "niveau C" → "A+", "B", "C"; levels have an order and are never averaged. */
export function readLevelText(text: string): Read {
  const level = levelIn(text);
  return level ? understood(level) : kept(text, warn("V017", { text }));
}

export function levelIn(raw: string): string | null {
  return raw.length <= 24 ? (LEVEL.exec(figureText(raw))?.[1]?.replace(" ", "").toUpperCase() ?? null) : null;
}

export interface Scale {
  readonly low: number;
  readonly high: number;
}

const SCALE = /(?:^|[^\d])(\d{1,2})\s*(?:-|–|—|t\/m|tot en met|tot|t\.e\.m\.|\.\.\.?)\s*(\d{1,3})(?!\d|[-/.]\d)/i;
const FIGURE = /^(\d{1,3}(?:[.,]\d{1,3})?)(½)?(?: ?(?:-|=|:|\.|\() ?\p{L}.*)?$/u;
const OUT_OF = /^(\d{1,3}(?:[.,]\d{1,2})?) ?(?:\/|van(?: de)?|uit) ?(\d{1,3})$/;

/** "Criticasters (0-6)", "0-12 jaar": who is counted, and no scale of what stands below. */
const GROUP = /\b(?:promotors?|promoters?|passie(?:f|ven)|criticasters?|detractors?)\b|\d ?(?:jaar|jr|mnd|maanden)\b/i;

/** "(1-5)" in a question; school marks run from 1 to 10 without saying so. */
export function scaleIn(heading: string): Scale | null {
  if (GROUP.test(heading)) return null;
  const match = SCALE.exec(heading);
  const [low, high] = [Number(match?.[1]), Number(match?.[2])];
  if (match && low < high && low <= 1 && high <= 100) return { low, high };
  return /rapport ?cijfer|schoolcijfer|\b(welk|geef( een)?|uw) cijfer\b|\bcijfer (geeft|voor)\b/i.test(heading)
    ? { low: 1, high: 10 }
    : null;
}

/** "7,5" → "7.5"; "5 - zeer tevreden" → "5"; outside the scale the text stays with V019. */
export function readScoreText(raw: string, scale: Scale | null): Read {
  const text = withoutCentsDash(figureText(raw));
  const outOf = OUT_OF.exec(text);
  if (outOf && scale && Number(outOf[2]) === scale.high) return within(outOf[1] ?? "", raw, scale, true);
  const match = FIGURE.exec(text);
  if (!match) return kept(raw, warn("V018", { text: raw }));
  return within(match[2] ? `${match[1]},5` : (match[1] ?? ""), raw, scale, text.length > (match[1] ?? "").length + 1);
}

export function readScoreNumber(value: string, scale: Scale | null): Read {
  return within(value, value, scale, false);
}

function within(figure: string, raw: string, scale: Scale | null, more: boolean): Read {
  const figures = figuresOf(figure);
  const digits = figures ? (figures.sure ? figures.digits : figures.asDecimal) : null;
  if (digits === null) return kept(raw, warn("V018", { text: raw }));
  const value = plainDecimal(digits);
  if (scale && (Number(value) < scale.low || Number(value) > scale.high)) {
    return kept(raw, warn("V019", { text: raw, low: String(scale.low), high: String(scale.high) }));
  }
  return understood(value, more ? inform("V024", { text: raw, value }) : undefined);
}
