/** What lists of allocation keys have: how each divides, or how much each home counts for. */

import { isBlank } from "../workbook/cell.ts";
import { isCostItem } from "./cost-items.ts";
import { CELLS_LOOKED_AT } from "./frame.ts";
import { isHomeNumber } from "./headings/home-words.ts";
import { TITLE_WORDS } from "./headings/title-words.ts";
import { hasWord, normalise, wordsOf } from "./headings/words.ts";
import { isNumeric } from "./profile-signs.ts";
import { hasAmounts, type TableSigns } from "./table-signs.ts";
import type { ColumnProfile, SourceCell } from "./values/column-profile.ts";

/** "Aandelen per appartement per sleutel": bare figures under items of costs are weights then, when no cell is money. */
export function areShares({ titles, profiles }: TableSigns): boolean {
  const title = wordsOf(titles.at(-1) ?? "");
  const isSaid = SHARES.some((word) => hasWord(title, word));
  return isSaid && profiles.every(({ type }) => type !== "amount");
}

const SHARES = ["aandelen", "gewichten", "gewicht", "breukdelen", "breukdeel", "wegingsfactoren", "verdeelsleutels"];

const WEIGHT_HEAD =
  /^(?:gelijk|m2|m2 (?:gbo|schoonmaak)|personen|aantal personen|bewoners|aantal bewoners|breukdeel|aandeel|gewicht|punten|verbruik|per woning|per vhe|(?:verdeel)?sleutel .+)$/;
/** Of the home itself, and of who lives there. */
const OF_HOME =
  /^(?:adres|straat|huisnr|huisnummer|postcode|plaats|huurder|bewoner|naam|huur|voorschot|type|soort|status|ingang\w*|kamers)\b/;

/** The number of a home, and beside it nothing but figures by which costs are divided. */
export function areWeights({ frame, profiles, sheetName, titles }: TableSigns): boolean {
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  const weights = heads.filter((heading, at) => WEIGHT_HEAD.test(heading) && isNumeric(profiles[at])).length;
  const said = wordsOf([sheetName, ...titles].join(" "));
  // Where the address of the home stands too, the list must say that it is about dividing.
  const isSaid = TITLE_WORDS.allocation_key.some((word) => hasWord(said, word));
  const isOfHome = heads.some(
    (head, at) =>
      OF_HOME.test(head) && !(isSaid && head === "adres") && !(WEIGHT_HEAD.test(head) && isNumeric(profiles[at])),
  );
  return weights >= 2 && heads.some(isHomeNumber) && !isOfHome;
}

/** "Gewicht lift", "Weging tuin": how much a home counts for in the key of that name. */
const NAMED_WEIGHT = /^(?:gewicht|weging|wegingsfactor|breukdeel|(?:verdeel)?sleutel) \p{L}/u;

/** Homes with a weight for each of several keys, called after what is divided by them. */
export function areNamedWeights({ frame, profiles }: TableSigns): boolean {
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  const weights = heads.filter((heading, at) => NAMED_WEIGHT.test(heading) && isCounted(profiles[at]));
  return weights.length >= 2 && heads.some((heading) => isHomeNumber(heading) || HOME_HEAD.test(heading));
}

const HOME_HEAD = /^(?:huisnr|huisnummer|adres|nr)$/;
/** Nobody pays so little for every item, while most homes count for one. */
const HIGHEST_WEIGHT = 3;
const LOWEST_WEIGHT = 0.25;

/** Homes over items of costs, with 1, 0 and 1,5 in most columns and no money in these: how much each home counts for. */
export function areWeightsOfItems({ frame, profiles, matrix }: TableSigns): boolean {
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  const homes = heads.findIndex((heading) => isHomeNumber(heading) || HOME_HEAD.test(heading));
  if (matrix || homes < 0 || !areDistinct(profiles[homes])) return false;
  const others = heads.map((_, at) => at).filter((at) => at !== homes && (profiles[at]?.filled ?? 0) > 0);
  const items = others.filter((at) => isCostItem(frame.heads[at]?.heading ?? "") && isCounted(profiles[at]));
  const small = items.filter((at) => areSmall(profiles[at], frame.cells[at] ?? []));
  return items.length >= 2 && items.length >= others.length * 0.6 && small.length * 2 >= items.length;
}

function isCounted(profile: ColumnProfile | undefined): boolean {
  return isNumeric(profile) || (profile?.type === "boolean" && !profile.habits.marks);
}

function areSmall(profile: ColumnProfile | undefined, cells: readonly SourceCell[]): boolean {
  if (!profile || profile.type === "amount") return false;
  if (profile.type === "boolean") return true;
  const { low, high, count } = profile.habits.numbers;
  const hasOne = cells.some(({ value }) => value === 1 || (typeof value === "string" && value.trim() === "1"));
  return count > 0 && hasOne && low >= LOWEST_WEIGHT && high <= HIGHEST_WEIGHT;
}

/** What a meter read, and what that comes to. */
export const OF_METERS = /^(?:meter(?:nr|nummer)?|meterstand\b.*|(?:begin|eind)stand\b.*|stand\b.*|verbruik\b.*)$/;

/** Homes with what their meters counted: by that the costs of heat or water are divided. */
export function isUseOfHomes({ frame, profiles }: TableSigns): boolean {
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  return (
    // "Eenheid" over kWh is what is counted, and names no home.
    heads.some((heading, at) => isHomeNumber(heading) && areDistinct(profiles[at])) &&
    heads.some((heading, at) => /^verbruik\b/.test(heading) && isNumeric(profiles[at])) &&
    heads.filter((heading) => OF_METERS.test(heading)).length >= 2
  );
}

function areDistinct(profile: ColumnProfile | undefined): boolean {
  return profile !== undefined && profile.filled > 1 && profile.distinct >= profile.filled * 0.9;
}

/** By what costs are divided. */
const DIVIDED_BY =
  /^(?:verdeling op basis van|verdeling naar|verdeeld naar|verdelen naar|verdeeld op basis van|verdeelgrondslag|grondslag|maatstaf|verdeelmethode|verdeelwijze|wijze van verdelen|omslagmethode)$/;

/** How a cost is divided, in the words of who divides it: "gelijk, per woning", "35% gelijk, 65% op m2", "naar verbruik". */
const DIVIDES =
  /^(?:(?:\d+ ?procent )?gelijk\w*\b|per (?:woning|huishouden|vhe|adres)$|(?:naar|op|volgens|op basis van) (?:m2|oppervlak\w*|verbruik|personen|aantal personen|aantal bewoners|breukdelen?|gewicht))/;

/** Names or codes and how each divides: a list of allocation keys, told by a heading or by the words below it. */
export function areKeys(signs: TableSigns): boolean {
  const { frame, profiles, matrix } = signs;
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  const isText =
    profiles.every(({ filled, type }) => filled === 0 || WORDS_AND_FIGURES.has(type)) && !hasAmounts(signs);
  const isHeaded =
    isText &&
    heads.some((heading, at) => DIVIDED_BY.test(heading) && !isNumeric(profiles[at])) &&
    heads.some((heading) => NAME_OF_KEY.test(heading));
  if (isHeaded || matrix) return isHeaded;
  const isOfKey = ({ value }: SourceCell) => typeof value === "string" && DIVIDES.test(normalise(value));
  return frame.cells.some((cells) => {
    const filled = cells.slice(0, CELLS_LOOKED_AT).filter(({ value }) => !isBlank(value));
    return filled.length >= 2 && filled.filter(isOfKey).length >= filled.length * 0.7;
  });
}

/** Types that a list of keys has: words, a denominator, a day from which it holds. */
const WORDS_AND_FIGURES: ReadonlySet<string> = new Set(["text", "code", "integer", "decimal", "date"]);

const NAME_OF_KEY = /^(?:code|nr|sleutel\w*|naam(?: sleutel)?|omschrijving)$/;
