/** How well a field fits a column: by its heading, held against its content. */

import { isObjectedTo } from "./field-objections.ts";
import type { Field } from "./headings/fields/field.ts";
import { type FieldMatch, fieldsFor } from "./headings/vocabulary.ts";
import { normalise } from "./headings/words.ts";
import { figuresIn } from "./profile-signs.ts";
import type { TableKind } from "./recognised.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

export interface Candidate {
  readonly match: FieldMatch;
  /** 0–1 */
  readonly sure: number;
}

/** The fields of a kind that a heading may mean and its cells allow, the surest first. */
export function candidatesFor(heading: string, profile: ColumnProfile, kind: TableKind): Candidate[] {
  const words = normalise(heading);
  return fieldsFor(heading)
    .filter((match) => match.kind === kind)
    .flatMap((match) => [match, ...(match.also ?? []).map((field) => ({ ...match, field }))])
    .filter(({ field, likeness }) => !isObjectedTo({ heading, words, field, likeness, kind, profile }))
    .map((match) => ({ match, sure: match.likeness * fitOf(match.field, profile) }))
    .sort((a, b) => b.sure - a.sure);
}

/** 1 where the content is what the field is about; a little less where the field takes it too ("gereed": ja or a day). */
function fitOf(field: Field, profile: ColumnProfile): number {
  const takes = field.types.includes(profile.type);
  // That a column is text says nothing about which of two fields of text it is.
  if (profile.filled === 0 || field.types[0] === profile.type || (takes && profile.type === "text")) return 1;
  // Everything can be text; figures are no words all the same.
  if (field.types.every((type) => type === "text") && figuresIn(profile) >= 0.8) return 0.9;
  const isTaken = takes || field.types.some((type) => (profile.shares[type] ?? 0) >= 0.5);
  return isTaken ? 0.99 : 0.6;
}
