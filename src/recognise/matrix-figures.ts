/** What figures and letters under times are when they are no turns: levels of quality, hours, or something that was measured. */

import { formatKind } from "../workbook/number-format.ts";
import { isAspect } from "./headings/content-words.ts";
import { figureIn } from "./layout/line.ts";
import { levelIn } from "./values/choices.ts";
import { isJudgement, isPlus, isSign } from "./values/judgements.ts";
import { missingIn } from "./values/missing.ts";
import type { SourceCell } from "./values/source-cell.ts";

/** The form of a matrix shows long before. */
const CELLS_LOOKED_AT = 2_000;

/**
 * A grid of A+ to D, of words of judgement or of marks is a round of looking, unless these letters are groups that take turns. What
 * the list says of itself decides where letters are few and where figures are as well how often something is done.
 */
export function areLevels(
  cells: readonly SourceCell[],
  said: string,
  { headings, labels }: { readonly headings: readonly string[]; readonly labels: readonly string[] },
): boolean {
  if (TURNS_SAID.test(said)) return false;
  if (areSigns(cells, said)) return true;
  const looked = cells.slice(0, CELLS_LOOKED_AT).filter(({ value }) => missingIn(String(value), true) === null);
  const isSaid = saysLooking(said, headings);
  if (isSaid && areGrades(looked, [said, ...headings, ...labels].join(" "))) return true;
  const texts = looked.flatMap(({ value }) => (typeof value === "string" ? value : []));
  const words = texts.filter(isJudgement);
  if (areOf(words, texts, 2)) return true;
  const levels = texts.flatMap((text) => levelIn(text) ?? []);
  return areOf(levels, texts, isSaid ? 2 : 3);
}

/** At least four of them, most of all texts, and as many that differ as a scale has. */
function areOf(own: readonly string[], texts: readonly string[], fewest: number): boolean {
  return own.length >= 4 && own.length >= texts.length * 0.8 && new Set(own).size >= fewest;
}

const TURNS_SAID = /\b(?:\w*rooster|corvee|ploeg(?:en)?|groep(?:en)?|beurten)\b|(?<![\p{L}\d])[a-d]\s*[=:]\s*\p{L}/iu;

/** That somebody looked how it is: in the name of the sheet, a title or a legend, or over what was looked at. */
export function saysLooking(said: string, headings: readonly string[]): boolean {
  return LOOKING.test(said.replace(/_/g, " ; ")) || headings.some((heading) => isAspect(heading));
}

const LOOKING =
  /\b(?:\w*schouw\w*|(?:rapport|schouw|woon|eind)?cijfers?|scores?|beoordeling(?:en)?|beeldkwaliteit|tevredenheid\w*|waardering(?:en)?|inspecties?|keuring(?:en)?|rondgang|schaal(?: van)? \d)\b/i;
/** How many, how long, how much or how often: no mark, how small it may be. */
const COUNTED =
  /\b(?:aantal(?:len)?|aant|hoeveel|hoe vaak|keer|uren|uur|minuten|kosten|bedrag(?:en)?|eur|planning|frequentie)\b|€/i;

/** Figures up to ten that differ, none of them money. */
function areGrades(cells: readonly SourceCell[], said: string): boolean {
  if (COUNTED.test(said)) return false;
  const figures = cells.map(({ value }) => figureIn(value));
  const isPlain = cells.every(({ style }) => formatKind(style.format) !== "currency");
  const areMarks = figures.every((figure) => figure !== null && figure >= 0 && figure <= 10);
  return isPlain && areMarks && figures.length >= 3 && new Set(figures).size >= 2;
}

/** "+" and "-" in each month of a list of checks: how it was, and no turns that were done or not. */
function areSigns(cells: readonly SourceCell[], said: string): boolean {
  const texts = cells.slice(0, CELLS_LOOKED_AT).flatMap(({ value }) => (value === null ? [] : [String(value).trim()]));
  const known = texts.filter(isSign);
  const isRound = SAYS_CHECK.test(said) || known.some((text) => isPlus(text) && text.replace(/\+/g, "") !== "");
  return known.length >= 4 && known.length === texts.length && known.some(isPlus) && isRound;
}

const SAYS_CHECK = /\b(?:controles?\w*|schouw\w*|inspecties?|keuring|beoordeling\w*|kwaliteit\w*|goed|slecht|matig)\b/i;

/** "Urenstaat 2026"; "12 uren per week" and "kantooruren" say nothing of what stands in the cells. */
const HOURS_SAID =
  /(?<!(?:^|[\s(])\d{1,2}(?:[.,]\d+)? )\b(?:uren|\w*(?:werk|bewoners|groeps|vrijwilligers)uren|uren(?:staat|staten|lijst|registratie|overzicht|verantwoording|briefjes?))\b/iu;
const FIGURE_OF_HOURS =
  /^(?:(?:\d{1,3}(?:[.,]\d{1,2})?|\d{0,2}[½¼¾]) ?(?:u|uur|uren|h)?\.?|\d{1,2} ?[u:] ?[0-5]\d ?(?:min\w*)?|\d{1,3} ?min(?:\.|uten)?|(?:een |drie |[13] )?kwartier|(?:een )?half uur)$/iu;

/** Figures and nothing else, where the sheet or its title says that these are hours: "2" is no two turns then. */
export function areHours(cells: readonly SourceCell[], said: string): boolean {
  // The name of a file ties its words: "07_uren_per_maand".
  if (!HOURS_SAID.test(said.replace(/_/g, " ; "))) return false;
  const shown = cells.slice(0, CELLS_LOOKED_AT).filter(({ value }) => missingIn(String(value), true) === null);
  return shown.length > 0 && shown.every(isHours);
}

/** "1,5", "1u30" and "0:45"; Excel keeps a length of time as a part of a day. */
function isHours({ value, style }: SourceCell): boolean {
  const isDuration = typeof value === "number" && ["time", "duration"].includes(formatKind(style.format));
  return isDuration || FIGURE_OF_HOURS.test(String(value).trim());
}

/** So many figures with decimals are no slip of the pen. */
const FEWEST_DECIMALS = 0.05;

export function areMeasured(cells: readonly SourceCell[]): boolean {
  const looked = cells.slice(0, CELLS_LOOKED_AT).filter(({ value }) => missingIn(String(value), true) === null);
  const decimals = looked.filter(({ value }) =>
    typeof value === "number" ? !Number.isInteger(value) : /^\s*\d{1,3}[.,]\d{1,2}\s*$/.test(String(value)),
  ).length;
  return decimals > 0 && decimals >= looked.length * FEWEST_DECIMALS;
}
