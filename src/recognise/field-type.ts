/** As what the cells of a column are read, once it is known which field it is. */

import type { Field } from "./headings/fields/field.ts";
import type { Matrix } from "./matrix.ts";
import { areMeasured, figuresIn, isYesNo } from "./profile-signs.ts";
import type { TableKind } from "./recognised.ts";
import type { ValueType } from "./value.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

/** Types that content shows beyond doubt: a column of dates is one, whatever its heading made us think. */
const UNMISTAKABLE: readonly ValueType[] = [
  "date",
  "datetime",
  "amount",
  "percentage",
  "address",
  "houseNumber",
  "postcode",
  "phone",
  "email",
  "term",
];

/** Fields of sentences, and of names that may begin as a postcode does. */
const IN_WORDS: ReadonlySet<string> = new Set([
  ...["description", "note", "task", "agreement", "subject", "motives", "origin", "activity", "complex"],
]);

/** The type that both heading and content allow; when they contradict each other the content wins. */
export function typeFor(field: Field | null, profile: ColumnProfile): ValueType {
  // Words that happen to hold a street stay words: "verzamelen bij nummer 8, wekelijks", "om de 2 weken, april-oktober".
  const mayBeAddress =
    field?.types.includes("address") || (profile.streets >= 0.5 && (field === null || !IN_WORDS.has(field.field)));
  if (mayBeAddress && profile.type === "text" && (profile.shares.address ?? 0) >= 0.2) return "address";
  if (!field) return profile.type;
  // "1204 DE VALK" under "Complex" is its number and its name, however like a postcode with a place.
  if (field.field === "complex" && ["address", "postcode"].includes(profile.type)) return "text";
  if (profile.filled === 0) return field.types[0] ?? profile.type;
  // A key is kept as it is shown, also where it happens to be a number.
  if (field.types[0] === "code" && ["integer", "code", "text"].includes(profile.type)) return "code";
  // "1", "2" under "Bon" are numbers of receipts: some of them happen to be a yes.
  if (field.field === "proof" && (profile.shares.integer ?? 0) >= 0.9 && (profile.shares.boolean ?? 0) < 1)
    return "code";
  if (field.types[0] === "score" && ["integer", "decimal", "score"].includes(profile.type)) return "score";
  // "6,4" and "9" beside "22%": each by its own sign, as in the columns of other moments.
  if (field.types[0] === "score" && profile.type === "text" && figuresIn(profile) >= 0.5) return "score";
  if (field.types.includes(profile.type) || UNMISTAKABLE.includes(profile.type) || isYesNo(profile))
    return profile.type;
  // Among counts a 1 is no yes: "1" and "3" under "Sleutels" are how many.
  const areCounts = (profile.shares.integer ?? 0) >= 0.9 && (profile.shares.boolean ?? 0) < 1;
  if (areCounts && field.types[0] === "boolean" && field.types.includes("text")) return "text";
  const possible = field.types.find((type) => type !== "text" && type !== "code" && (profile.shares[type] ?? 0) >= 0.5);
  if (possible) return possible;
  if (areMeasured(profile)) return "decimal";
  if (field.types.includes("text")) return "text";
  // A field that is never text: a third of its cells is enough, the others are reported one by one.
  return field.types.find((type) => (profile.shares[type] ?? 0) >= 0.33) ?? profile.type;
}

/** The cells under a month, a week or a year: turns, who has them, what it cost, or how it was. */
export function typeOfPeriod({ names, marks, levels }: Matrix, kind: TableKind, profile: ColumnProfile): ValueType {
  if (names) return "text";
  if (marks) return "marks";
  if (kind === "cost_line") return "amount";
  if (kind === "indicator_score" && levels) return typeOfLevels(profile);
  return typeFor(null, profile);
}

/** Signs and words are kept as written; the others are of the scale of levels, or marks. */
function typeOfLevels(profile: ColumnProfile): ValueType {
  if (figuresIn(profile) >= 0.8) return "score";
  return !profile.habits.signs && (profile.shares.level ?? 0) >= 0.5 ? "level" : "text";
}
