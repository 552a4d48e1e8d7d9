/** What figures and letters under times are when they are no turns: levels of quality, hours, or something that was measured. */

import { levelIn } from "./values/choices.ts";
import { isPlus, isSign } from "./values/judgements.ts";
import { missingIn } from "./values/missing.ts";
import type { SourceCell } from "./values/source-cell.ts";

/** The form of a matrix shows long before. */
const CELLS_LOOKED_AT = 2_000;

/** A grid of A+ to D is a round of looking at quality, unless these letters are groups that take turns. */
export function areLevels(cells: readonly SourceCell[], said: string): boolean {
  if (/\b(?:rooster|corvee|ploeg(?:en)?|groep(?:en)?|beurten)\b|(?<![\p{L}\d])[a-d]\s*[=:]\s*\p{L}/iu.test(said))
    return false;
  const texts = cells
    .slice(0, CELLS_LOOKED_AT)
    .flatMap(({ value }) => (typeof value === "string" && missingIn(value, true) === null ? value : []));
  if (areSigns(cells, said)) return true;
  const levels = texts.flatMap((text) => levelIn(text) ?? []);
  return levels.length >= 4 && levels.length >= texts.length * 0.8 && new Set(levels).size >= 3;
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
const FIGURE_OF_HOURS = /^\d{1,3}(?:[.,]\d{1,2})? ?(?:u|uur|uren|h)?$/iu;

/** Figures and nothing else, where the sheet or its title says that these are hours: "2" is no two turns then. */
export function areHours(cells: readonly SourceCell[], said: string): boolean {
  // The name of a file ties its words: "07_uren_per_maand".
  if (!HOURS_SAID.test(said.replace(/_/g, " ; "))) return false;
  const shown = cells.slice(0, CELLS_LOOKED_AT).filter(({ value }) => missingIn(String(value), true) === null);
  return shown.length > 0 && shown.every(({ value }) => FIGURE_OF_HOURS.test(String(value).trim()));
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
