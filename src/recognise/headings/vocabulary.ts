/** Which field a heading may stand for, in every kind at once. */

import { TABLE_KINDS } from "../recognised.ts";
import type { Field } from "./fields/field.ts";
import { FIELDS, type KnownKind } from "./fields/fields.ts";
import { schemaWords } from "./schema-words.ts";
import { alike, apart, lettersOf, mayBeLike, meaningOf, normalise, SHORTEST_ENDING, similarity } from "./words.ts";

export const KNOWN_KINDS = TABLE_KINDS.filter((kind): kind is KnownKind => kind !== "other");

export interface FieldMatch {
  readonly kind: KnownKind;
  readonly field: Field;
  /** 0–1: how well the heading's words fit. */
  readonly likeness: number;
  /** By words that lists of other kinds have as well. */
  readonly isShared?: boolean;
  /** Fields of the same kind that the words fit as well ("gereed": a day, or yes and no); the content decides. */
  readonly also?: readonly Field[];
}

interface Synonym {
  readonly words: string;
  readonly isShared: boolean;
  readonly kind: KnownKind;
  readonly field: Field;
}

const SYNONYMS: readonly Synonym[] = KNOWN_KINDS.flatMap((kind) =>
  FIELDS[kind].flatMap((field) =>
    [
      ...[...field.words.split("|"), ...schemaWords(kind, field)].map((words) => ({ words, isShared: false })),
      ...(field.alsoWords?.split("|") ?? []).map((words) => ({ words, isShared: true })),
    ].map(({ words, isShared }) => ({ words: normalise(words), isShared, kind, field })),
  ),
);
const BY_WORDS = placesBy(({ words }) => words);
const BY_FIRST_WORD = placesBy(({ words }) => meaningOf(words)[0] ?? "");
const FIRST_WORDS = [...BY_FIRST_WORD.keys()];
const LETTERS = FIRST_WORDS.map(lettersOf);
const CLOSE_ENOUGH = 0.45;

/** "aantal VHE" counts homes, and names none. */
const COUNTS = /^(aantal|aant|totaal aantal|hoeveel)\b/;
/** "Per woning per jaar" and "hele blok" are what something costs for it. */
const COSTS_FOR =
  /^(?:per (?:woning|vhe|eenheid|huishouden|appartement)|(?:hele|heel|gehele|totale|alle) (?:het )?\p{L}+$)/u;

function namesNothing(words: string): boolean {
  return COUNTS.test(words) || COSTS_FOR.test(words);
}

function isName({ types }: Field): boolean {
  return types.length > 0 && types.every((type) => ["code", "text", "address", "houseNumber"].includes(type));
}

const cache = new Map<string, readonly FieldMatch[]>();

/** The best field of every kind for this heading; kinds for which nothing comes close are left out. */
export function fieldsFor(heading: string): readonly FieldMatch[] {
  const written = normalise(heading);
  const known = cache.get(written);
  if (known) return known;
  const found = bestPerKind(written, heading);
  if (cache.size > 20_000) cache.clear();
  cache.set(written, found);
  return found;
}

/** True for a heading that stands in the vocabulary as it is written: cheap enough to ask for every text of a long table. */
export function isListedHeading(heading: string): boolean {
  return heading.length <= 60 && BY_WORDS.has(normalise(heading));
}

/** True when some kind knows this very heading; also with a typing error or abbreviated. */
export function isKnownHeading(heading: string): boolean {
  return heading.length <= 60 && fieldsFor(heading).some((match) => match.likeness >= 0.85);
}

function bestPerKind(written: string, heading: string): FieldMatch[] {
  if (written === "") return [];
  const best = new Map<KnownKind, FieldMatch>();
  for (const variant of variantsOf(written, heading)) {
    for (const place of candidates(variant.text)) {
      const { words, isShared, kind, field } = SYNONYMS[place] as Synonym;
      const likeness = similarity(variant.text, words) * variant.weight;
      if (likeness < CLOSE_ENOUGH || (namesNothing(written) && isName(field) && !namesNothing(words))) continue;
      const current = best.get(kind);
      if (!current || likeness > current.likeness + 1e-9)
        best.set(kind, { kind, field, likeness, ...(isShared ? { isShared } : {}) });
      else if (likeness > current.likeness - 1e-9 && field !== current.field && !current.also?.includes(field))
        best.set(kind, { ...current, also: [...(current.also ?? []), field] });
    }
  }
  return [...best.values()];
}

/**
 * Places of the synonyms that can be like the heading at all (see `similarity`), ascending: a few of some thousands, so that
 * a sheet full of texts costs little.
 */
function candidates(written: string): readonly number[] {
  const places = new Set(BY_WORDS.get(written));
  const meaning = meaningOf(written);
  for (const token of meaning)
    for (const first of firstWordsLike(token)) for (const place of BY_FIRST_WORD.get(first) ?? []) places.add(place);
  if (meaning.length === 1)
    for (let start = 1; start <= written.length - SHORTEST_ENDING; start += 1)
      for (const place of BY_WORDS.get(written.slice(start)) ?? []) places.add(place);
  return [...places].sort((a, b) => a - b);
}

const likeCache = new Map<string, readonly string[]>();

function firstWordsLike(token: string): readonly string[] {
  // So short a word is like itself only (see `alike`).
  if (token.length < 3) return BY_FIRST_WORD.has(token) ? [token] : [];
  const known = likeCache.get(token);
  if (known) return known;
  const letters = lettersOf(token);
  const like = FIRST_WORDS.filter(
    (word, at) => mayBeLike(token, letters, word, LETTERS[at] ?? 0) && alike(token, word) > 0,
  );
  if (likeCache.size > 20_000) likeCache.clear();
  likeCache.set(token, like);
  return like;
}

function placesBy(keyOf: (synonym: Synonym) => string): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  SYNONYMS.forEach((synonym, place) => {
    const key = keyOf(synonym);
    const known = places.get(key);
    if (known) known.push(place);
    else places.set(key, [place]);
  });
  return places;
}

/** "Besteed t/m okt", "Werkelijk tot 1-11": until when the figures run does not change what they are. */
const UNTIL =
  /(?<=\S\s+)\(?(?:t\/m|tm|tot en met|tot) (?:\d{1,2}[-/ ]|q[1-4]\b|(?:jan|feb|mrt|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\b).*$/i;

/** A heading of two rows ("Periode / Start") is also read by its lower half, and by its upper half a little less. */
function variantsOf(written: string, heading: string): { text: string; weight: number }[] {
  const parts = heading.split(" / ").map(normalise).filter(Boolean);
  // "Naam 2" beside "Naam 1" is a name as well.
  const numbered = /^(\p{L}.*\p{L}) [1-9]$/u.exec(written)?.[1];
  const untilThen = normalise(heading.replace(UNTIL, " "));
  const words = normalise(apart(heading.trim()));
  const withoutBrackets = normalise(heading.replace(/\([^)]*\)|\[[^\]]*\]/g, " "));
  return [
    { text: written, weight: 1 },
    ...(words !== written ? [{ text: words, weight: 0.99 }] : []),
    ...(numbered ? [{ text: numbered, weight: 0.95 }] : []),
    ...(untilThen !== written && untilThen !== "" ? [{ text: untilThen, weight: 0.97 }] : []),
    ...(withoutBrackets !== written && withoutBrackets !== "" ? [{ text: withoutBrackets, weight: 0.98 }] : []),
    ...(parts.length > 1
      ? [
          { text: parts.at(-1) ?? "", weight: 0.95 },
          { text: parts[0] ?? "", weight: 0.7 },
        ]
      : []),
  ];
}
