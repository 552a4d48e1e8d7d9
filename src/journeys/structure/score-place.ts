/** Where it was seen, when the heading of a score says so: "Aspect | Entree | Trap". */

import { arePlaces } from "../../recognise/cross-table.ts";
import { isJudgement, isSign } from "../../recognise/values/judgements.ts";
import type { PlannedRow } from "./draft.ts";
import { type SourceCell, type SourceTable, textOfValue } from "./source-row.ts";

/** The keys of the columns of scores whose headings are places, where another column says what was looked at; none elsewhere. */
export function placeKeys(source: SourceTable): ReadonlySet<string> {
  const keys = source.keysOf("score");
  const headings = keys.map((key) => source.columnOf(key)?.heading ?? "");
  return new Set(source.has("indicator") && arePlaces(headings) ? keys : []);
}

/** A figure, a level, a sign or a word of judgement: whatever else stands under a place is a remark. */
export function saysHow({ cell }: SourceCell): boolean {
  const text = textOfValue(cell.value);
  return /^-?\d+(?:\.\d+)?$/.test(text) || /^[A-D]\+?$/.test(text) || isSign(text) || isJudgement(text);
}

/** Adds the place of the heading, behind the place that the row says. */
export function placeOfHeading({ heading }: SourceCell, values: PlannedRow): void {
  const place = heading.replace(/\s+/g, " ").trim();
  values.location = typeof values.location === "string" ? `${values.location}, ${place}` : place;
}
