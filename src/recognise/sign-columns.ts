/** Columns in which "+", "+-" and "-" say how it was: there "-" is a bad mark, and no empty cell (product.md §4a.5 is about empty ones). */

import { isBlank } from "../workbook/cell.ts";
import type { Frame } from "./frame.ts";
import { fieldsFor } from "./headings/vocabulary.ts";
import type { ColumnProfile, SourceCell } from "./values/column-profile.ts";
import { isJudgement, isPlus, isSign } from "./values/judgements.ts";
import { missingIn } from "./values/missing.ts";

/** Of a scale of words at least these differ; one word in every cell may be anything. */
const FEWEST_WORDS = 2;
/** So much of a column must be words of judgement. */
const MOSTLY = 0.8;

/** The profiles, of which the columns of signs say so. One with "-" alone is one too when it stands beside others. */
export function withSigns(frame: Frame, profiles: readonly ColumnProfile[]): ColumnProfile[] {
  const own = profiles.map((_, at) => areSigns(frame.cells[at] ?? []));
  const isBeside = (at: number) => own[at - 1] === true || own[at + 1] === true;
  const areMany = own.filter(Boolean).length >= 2;
  return profiles.map((profile, at) => {
    const isOne = own[at] || (areMany && isBeside(at) && areBad(frame, at));
    return isOne ? { ...profile, type: "text", habits: { ...profile.habits, signs: true } } : profile;
  });
}

/** Columns of signs, and of words such as "goed" and "matig"; the words of columns beside each other are of one scale. */
export function judgedColumns({ cells }: Frame, profiles: readonly ColumnProfile[]): readonly number[] {
  const isRemark = ({ value }: SourceCell) => typeof value === "string" && REMARKS.test(value.trim());
  const remarks = new Set((cells[0] ?? []).slice(0, LOOKED_AT).flatMap((cell, at) => (isRemark(cell) ? [at] : [])));
  const words = profiles.map((_, at) =>
    wordsIn((cells[at] ?? []).slice(0, LOOKED_AT).filter((_, i) => !remarks.has(i))),
  );
  const isScale = new Set(words.flat()).size >= FEWEST_WORDS;
  return profiles.flatMap(({ habits }, at) => (habits.signs || (isScale && words[at]?.length) ? [at] : []));
}

/** A row of remarks under what was judged. */
const REMARKS = /^(?:opm|opmerking(?:en)?|toelichting|bijzonderheden|notities?)\b/i;

function areSigns(cells: readonly SourceCell[]): boolean {
  const texts = textsIn(cells);
  const known = texts.filter((text) => isSign(text));
  return known.some(isPlus) && texts.every((text) => isSign(text) || missingIn(text, true) !== null);
}

/** Nothing but "-" under a heading of something that is looked at. */
function areBad(frame: Frame, at: number): boolean {
  const texts = textsIn(frame.cells[at] ?? []);
  const isKnown = fieldsFor(frame.heads[at]?.heading ?? "").some(
    ({ kind, likeness }) => kind === "indicator_score" && likeness >= 0.9,
  );
  return !isKnown && texts.length > 0 && texts.every(isSign);
}

/** The words of judgement in a column of little else; none in any other column. */
function wordsIn(cells: readonly SourceCell[]): string[] {
  const texts = textsIn(cells);
  const words: string[] = [];
  let others = 0;
  for (const text of texts) {
    if (missingIn(text, true) !== null) continue;
    if (isJudgement(text)) words.push(text.toLowerCase());
    else others += 1;
    if (others > texts.length * (1 - MOSTLY)) return [];
  }
  return words.length >= (words.length + others) * MOSTLY ? words : [];
}

/** The form of a column shows long before. */
const LOOKED_AT = 500;

function textsIn(cells: readonly SourceCell[]): string[] {
  return cells
    .slice(0, LOOKED_AT)
    .flatMap(({ value }) => (isBlank(value) || typeof value === "object" ? [] : [String(value).trim()]));
}
