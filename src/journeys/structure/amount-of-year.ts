/** Amounts for a month, a quarter or a turn, brought to a year: Zelfbeheer calculates with amounts per year. */

import { problem } from "../../problems/problem.ts";
import { normalise } from "../../recognise/headings/words.ts";
import { holdsFigures } from "./figures.ts";
import { hasValue, type SourceCell, type SourceRow, textOfValue } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

const TIMES: readonly (readonly [words: RegExp, times: number])[] = [
  [/\b(?:per |p |alle |elke |iedere )?(?:4|vier) (?:weken|wk)\b|\bvierweke\w*/, 13],
  [/\b(?:per|p|elk|ieder) (?:half ?jaar|semester)\b|\bhalfjaar\w*/, 2],
  [
    /\b(?:per|p|elke|iedere) (?:maand|mnd|md)\b|\bp m\b|\bpm\b|\bp mnd\b|\bmaand(?:elijks\w*|bedrag|kosten|prijs|tarief|som|lasten)\b/,
    12,
  ],
  [
    /\b(?:per|p|elk|ieder) (?:kwartaal|kw|kwart)\b|\bkwartaal(?:bedrag|kosten|prijs|tarief|som)\b|\bdriemaandelijks\w*/,
    4,
  ],
  [/\b(?:per|p|elke|iedere) (?:week|wk)\b|\bweek(?:bedrag|kosten|prijs|tarief)\b|\bwekelijks\w*/, 52],
  [/\b(?:per|p) (?:jaar|jr|j)\b|\bp j\b|\bpj\b|\bp jr\b|\bjaar(?:bedrag|kosten|prijs|tarief|som)\b|\bjaarlijks\w*/, 1],
];
const WHOLE: Readonly<Record<string, number>> = {
  maand: 12,
  mnd: 12,
  m: 12,
  kwartaal: 4,
  kw: 4,
  k: 4,
  halfjaar: 2,
  week: 52,
  wk: 52,
  jaar: 1,
  jr: 1,
  j: 1,
};
const TURN =
  /\b(?:per|p) (?:keer|beurt|bezoek|ronde|schoonmaakbeurt|maaibeurt|uur|stuk|st)\b|\b(?:uur|beurt|stuk)(?:tarief|prijs)\b/;
const BARE_TURN = /^(?:keer|beurt|bezoek|ronde|uur|stuk)\b/;
const COUNTS: Readonly<Record<string, number>> = { twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6 };
const COUNT = String.raw`([1-9]\d{0,2}|${Object.keys(COUNTS).join("|")})`;
/** "3-maandelijks", "elke 2 weken": once in so many months, weeks or years. */
const ONCE_IN = [
  new RegExp(String.raw`\b${COUNT} ?(maand|wek|jaar)e?lijks`),
  new RegExp(String.raw`\b(?:per|p|alle|elke|iedere|om de) ${COUNT} (maand|mnd|week|wek|wk|jaar|jr)`),
];
const IN_A_YEAR: Readonly<Record<string, number>> = { maand: 12, mnd: 12, week: 52, wek: 52, wk: 52, jaar: 1, jr: 1 };
/** "2x per jaar": how often it is paid or done, while the amount may be of each time or of all of them. */
const SEVERAL_TIMES = new RegExp(
  String.raw`\b(?!1 ?[xkm])${COUNT} ?(?:x|keer|maal) ?(?:(?:per|p) (?:\d+ )?\w+|pj|\w+lijks)\b`,
);
const HOW_OFTEN = /\b(\d{1,3}) ?(?:x|keer|maal|beurten|beurt)(?: (?:per|p) ?(?:jaar|jr|j)| ?p ?j| jaarlijks)?\b/;

/** "P/m", "p/j": the slash of an abbreviation is no "per". */
const P_SLASH = /(?<!\p{L})(p)\s?\/\s?(?=(?:m|mnd|maand|md|j|jr|jaar|kw|kwartaal)(?!\p{L}))/giu;

/**
 * How many times a year an amount under such words comes: 12 for "per maand", a half for "2-jaarlijks"; "turn" where it is of one
 * turn, "unsure" where it may be of the year or of a part of it; null where nothing is said.
 */
export function timesAYear(text: string): number | "turn" | "unsure" | null {
  const words = normalise(text.replace(P_SLASH, "$1 ").replace(/\//g, " per "));
  if (TURN.test(words) || BARE_TURN.test(words)) return turnsIn(text) ?? "turn";
  const rest = words.replace(SEVERAL_TIMES, " ").trim();
  return timesIn(rest) ?? (rest === words ? null : "unsure");
}

function timesIn(words: string): number | null {
  for (const pattern of ONCE_IN) {
    const [, count = "", unit = ""] = pattern.exec(words) ?? [];
    const times = IN_A_YEAR[unit];
    if (times !== undefined) return times / (COUNTS[count] ?? Number(count));
  }
  return TIMES.find(([pattern]) => pattern.test(words))?.[1] ?? WHOLE[words] ?? null;
}

/** "4x per jaar" → 4; null when the words do not count turns of a year. */
export function turnsIn(text: string): number | null {
  const words = normalise(text);
  const match = HOW_OFTEN.exec(words);
  if (match && /\b(?:per|p) ?(?:jaar|jr|j)\b|\bp ?j\b/.test(words)) return Number(match[1]);
  return null;
}

/** Tells that the amounts under a heading were brought to a year. */
export function tellTimes(cell: SourceCell, times: number, row: SourceRow, work: Workspace): void {
  const { heading } = cell;
  work.problems.add(`S050|${row.table.sheet}|${heading}|${times}`, row.placeOf(cell), (places) =>
    problem("S050", "info", places, { sheet: row.table.sheet, heading, times, hits: places.length }),
  );
}

/** Tells of a row that got no amount while figures stand in it: they may be amounts, and nobody says of what. */
export function tellWithoutAmount(row: SourceRow, table: string, work: Workspace): void {
  const hasAmounts = MONEY_FIELDS.some((field) => row.source.has(field));
  // Where no column says that it is an amount, every figure may be one.
  const maybe = row.leftOver().filter((cell) => isMoney(cell) || (!hasAmounts && isNameless(cell)));
  // "2.200 + btw" is told as what it is: an amount that could not be read.
  const figures = maybe.filter((cell) => !work.isToldOf(row.placeOf(cell)));
  const [first] = figures;
  if (!first) return;
  const headings = figures.slice(0, SHOWN).map(({ heading }) => heading.replace(/\s+/g, " "));
  work.problems.add(`S051|${row.table.sheet}|${table}|${headings.join("|")}`, row.placeOf(first), (places) =>
    problem("S051", "warning", places, { sheet: row.table.sheet, table, headings, hits: places.length }),
  );
}

const SHOWN = 4;

function isMoney({ cell, column, heading }: SourceCell): boolean {
  if (!hasValue(cell) || column === null || column.derived || column.leftOut) return false;
  if (!holdsFigures(column) || !/\d/.test(textOfValue(cell.value))) return false;
  return column.type === "amount" || MONEY.test(normalise(heading));
}

/** Columns that say of themselves that they hold money. */
const MONEY_FIELDS = [
  "amount",
  "amountPerMonth",
  "estimate",
  "actual",
  "total",
  "perUnit",
  "income",
  "debit",
  "credit",
];

/** Figures under a heading that says nothing of what they count. */
function isNameless({ cell, column, field, heading }: SourceCell): boolean {
  if (!hasValue(cell) || column === null || field !== null || column.derived || column.leftOut) return false;
  return ["decimal", "integer"].includes(column.type) && !COUNTED.test(normalise(heading));
}

const COUNTED =
  /\b(?:aantal|aant|nr|nummer|no|code|m2|opp\w*|uur|uren|jaar|jr|won\w*|vhe\w*|eenheden|homes|personen|index|beurten|keer|datum|maand|kwartaal|week|volg\w*|rek\w*|grootboek\w*|aandeel|procent|pct)\b|%/;
const MONEY =
  /\b(?:bedrag|kosten|prijs|tarief|eur|netto|bruto|incl|excl|prognose|totaal|som|amount|cost)\w*|(?:kosten|bedrag|prijs|tarief)\b|(?:19|20)\d\d/;
