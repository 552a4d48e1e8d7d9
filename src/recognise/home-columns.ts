/** Where a home is, told by how its columns stand together when no heading says it: street, number, postcode, place. */

import { isBlank } from "../workbook/cell.ts";
import type { ColumnChoice } from "./column-choice.ts";
import { CELLS_LOOKED_AT, type Frame } from "./frame.ts";
import { fieldNamed } from "./headings/fields/fields.ts";
import { normalise } from "./headings/words.ts";
import type { ColumnProfile, SourceCell } from "./values/column-profile.ts";
import { houseNumberIn } from "./values/house-numbers.ts";

/** Columns to the left of a postcode that may be the number of the house: the number, and a letter between. */
const MOST_BEFORE = 2;
/** So many of the rows have their postcode. */
const MOST_ROWS = 0.8;

/**
 * Position of the head → field of a home, for a list without headings: a column of postcodes with the numbers of houses
 * or the addresses before it.
 * Empty when it is no list of homes.
 */
export function homeColumns(frame: Frame, profiles: readonly ColumnProfile[]): ReadonlyMap<number, string> {
  const fields = new Map<number, string>();
  if (frame.heads.some(({ heading }) => heading !== "")) return fields;
  const postcode = profiles.findIndex(
    ({ type, filled }) => type === "postcode" && filled >= frame.records.length * MOST_ROWS,
  );
  const number = frame.cells.findLastIndex(
    (cells, at) => at < postcode && at >= postcode - MOST_BEFORE && areHouseNumbers(cells, frame.records.length),
  );
  const isAddress = (profiles[postcode - 1]?.streets ?? 0) >= 0.6;
  if (postcode < 0 || (number < 0 && !isAddress)) return fields;
  if (number < 0) fields.set(postcode - 1, "address");
  else fields.set(number, "houseNumber");
  fields.set(postcode, "postcode");
  if (number > 0 && isPlainText(profiles[number - 1])) fields.set(number - 1, "street");
  if (isPlainText(profiles[postcode + 1])) fields.set(postcode + 1, "city");
  return fields;
}

/** Numbers, some with a letter, in as many rows as postcodes. */
function areHouseNumbers(cells: readonly SourceCell[], records: number): boolean {
  const texts = cells.slice(0, CELLS_LOOKED_AT).flatMap(({ value }) => (isBlank(value) ? [] : [String(value)]));
  const numbers = texts.filter((text) => houseNumberIn(text) !== null).length;
  const rows = Math.min(records, CELLS_LOOKED_AT);
  return numbers >= rows * MOST_ROWS && numbers >= texts.length * 0.9;
}

function isPlainText(profile: ColumnProfile | undefined): boolean {
  return profile?.type === "text" && !profile.personal;
}

/** Where somebody gets his post, or went to, is no home of the list. */
const ELSEWHERE =
  /\b(?:post\w*|correspondentie\w*|corr|factuur\w*|nieuw|nieuwe|oud|oude|vorig|vorige|verhuis\w*|eigenaar)\b/;

/** A list of homes without a heading for where they are: the only column of streets with a number says it. */
export function withAddress(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
): ColumnChoice[] {
  const isSaid = chosen.some(
    ({ field }) => field !== null && ["address", "street", "houseNumber"].includes(field.field),
  );
  const places = chosen.flatMap(({ field }, at) => (field === null && (profiles[at]?.streets ?? 0) >= 0.6 ? [at] : []));
  const [only, second] = places;
  if (isSaid || only === undefined || second !== undefined) return [...chosen];
  if (ELSEWHERE.test(normalise(frame.heads[only]?.heading ?? ""))) return [...chosen];
  const address = fieldNamed("unit", "address");
  return chosen.map((choice, at) => (at === only ? { ...choice, field: address, type: "address" } : choice));
}
