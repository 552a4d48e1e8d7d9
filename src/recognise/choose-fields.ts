/** Which field each column is, and as which type its cells are read: by its heading alone, held against its content. */

import { areClockTimes } from "./clock-columns.ts";
import type { ColumnChoice } from "./column-choice.ts";
import { isCostItem } from "./cost-items.ts";
import { type Candidate, candidatesFor } from "./field-fit.ts";
import { typeFor, typeOfPeriod } from "./field-type.ts";
import type { Frame, Head } from "./frame.ts";
import type { Field } from "./headings/fields/field.ts";
import { fieldNamed } from "./headings/fields/fields.ts";
import { fieldsFor } from "./headings/vocabulary.ts";
import { apart, lowestOf, normalise } from "./headings/words.ts";
import { OF_METERS } from "./key-signs.ts";
import { areSame, figureIn } from "./layout/line.ts";
import { mappedChoice } from "./mapped-column.ts";
import type { MappingOverride } from "./mapping-override.ts";
import type { Matrix } from "./matrix.ts";
import { figuresIn } from "./profile-signs.ts";
import type { Reason, TableKind } from "./recognised.ts";
import type { ValueType } from "./value.ts";
import type { ColumnProfile, SourceCell } from "./values/column-profile.ts";

/** What a heading says to the reader of its values: "nr" behind a street is a house number, "Complex 12" beside "Complex 15" no column of complexes. */
export function hintOf(frame: Frame, at: number): string {
  const heading = frame.heads[at]?.heading ?? "";
  if (ONE_COMPLEX.test(heading) && frame.heads.filter((head) => ONE_COMPLEX.test(head.heading)).length >= 2)
    return heading.replace(ONE_COMPLEX, "$1");
  if (ADDED_TO_NUMBER.test(heading)) return "toevoeging";
  // "9%" beside "21%", or "Btw 21%": what was paid at that rate, and no rate itself.
  if (BARE_RATE.test(heading)) return "";
  if (isVatAtRate(heading, frame.cells[at] ?? [])) return "btw bedrag";
  const ofComplex = (COSTS_OF_COMPLEX.exec(heading) ?? COMPLEX_IN_TIME.exec(heading))?.[1];
  if (ofComplex !== undefined) return ofComplex;
  const before = frame.heads[at - 1]?.heading ?? "";
  return SHORT_NUMBER.test(lowestOf(heading)) && STREET.test(lowestOf(before)) ? "huisnummer" : apart(heading);
}

/** "BTW 21%" over 105 and 27,30: how much that VAT is; over 21 or 0,21 it is the rate once more. */
function isVatAtRate(heading: string, cells: readonly SourceCell[]): boolean {
  const rate = Number(VAT_AT_RATE.exec(heading)?.[1]?.replace(",", ".") ?? Number.NaN);
  if (Number.isNaN(rate)) return false;
  const figures = cells.flatMap(({ value }) => figureIn(value) ?? []);
  const areRates = figures.every((figure) => [rate, rate / 100, 0].some((one) => areSame(one * 100, figure * 100)));
  return figures.length > 0 && !areRates;
}

const VAT_AT_RATE = /^\s*(?:bedrag )?(?:btw|b\.t\.w\.?|vat)\s*[-(:]?\s*(\d{1,2}(?:[.,]\d)?)\s?%\)?\s*$/i;
const BARE_RATE = /^\s*\d{1,2}(?:[.,]\d)?\s?%(?:\s*btw)?\s*$/i;
const ONE_COMPLEX = /^\s*complex(?:nr|nummer)?[\s.]*(\d\S*)/i;
/** "Huisnummer toevoeging" holds what follows the number. */
const ADDED_TO_NUMBER = /^\s*(?:huis(?:nummer|nr|no)?|hs?nr)[\s._-]*toev\w*\.?\s*$/i;
/** "Totaal complex" beside "Uw aandeel", "Per jaar complex" beside "Per woning": what it cost, and no name. */
const COSTS_OF_COMPLEX =
  /^\s*((?:totale? )?(?:kosten|bedrag|jaarkosten|jaarbedrag|jaartotaal|maandbedrag)|totaal(?:bedrag)?|(?:(?:bedrag|kosten) )?(?:per|p\.?) ?(?:jaar|jr|j|maand|mnd|m)\.?)\s+(?:(?:van|voor)\s+)?(?:het\s+)?(?:hele\s+)?complex\s*$/i;
/** "Complex per jaar", "Hele complex (p.j.)". */
const COMPLEX_IN_TIME =
  /^\s*(?:(?:het )?hele )?complex\s*[-,/(]?\s*((?:per|p\.?) ?(?:jaar|jr|j|maand|mnd|m)\.?|jaarbedrag|jaarkosten|maandbedrag)\)?\s*$/i;
const SHORT_NUMBER = /^(nr|no|num|nummer|number|huis|#)\.?$/i;
const STREET = /straat|street|adres/i;

/** Every heading gets the best field that is still free; the surest heading chooses first. Repeated fields (terms, years) are allowed where the words say so. */
export function chooseFields(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  matrix: Matrix | null,
  kind: TableKind,
  override: MappingOverride | null,
): ColumnChoice[] {
  const candidates = frame.heads.map((_head, at) =>
    candidatesFor(hintOf(frame, at), profiles[at] as ColumnProfile, kind).filter(
      // "Aantal" is the total of the turns beside it, and of nothing else.
      ({ match }) => kind !== "task" || matrix !== null || match.field.derived !== true,
    ),
  );
  const order = frame.heads
    .map((_, at) => at)
    .sort((a, b) => (candidates[b]?.[0]?.sure ?? 0) - (candidates[a]?.[0]?.sure ?? 0));
  const taken = new Map<string, number>();
  const chosen: ColumnChoice[] = new Array<ColumnChoice>(frame.heads.length);
  for (const at of order) {
    const [head, profile] = [frame.heads[at] as Head, profiles[at] as ColumnProfile];
    const mapped = mappedChoice(override, head.heading, profile, (name) => fieldNamed(kind, name));
    if (mapped) {
      chosen[at] = mapped;
      continue;
    }
    if (matrix?.periods.has(at)) {
      const type = typeOfPeriod(matrix, kind, profile);
      chosen[at] = { field: null, type, confidence: 0.9, reasons: [{ from: "heading", what: head.heading }] };
      continue;
    }
    const pick = (candidates[at] ?? []).find(
      ({ match, sure }) => (taken.get(match.field.field) ?? 0) < 0.5 * sure || sure > 0.94,
    );
    if (pick) taken.set(pick.match.field.field, Math.max(taken.get(pick.match.field.field) ?? 0, pick.sure));
    chosen[at] = choiceFor(frame, at, profile, kind, pick);
  }
  return chosen;
}

/** What a column is by its own heading and cells; `pick`: the field that its heading says, when one is free. */
function choiceFor(
  frame: Frame,
  at: number,
  profile: ColumnProfile,
  kind: TableKind,
  pick: Candidate | undefined,
): ColumnChoice {
  const head = frame.heads[at] as Head;
  const said = pick?.match.field ?? null;
  const named = isWeight(kind, frame, profile, said, head) ? WEIGHT : said;
  if (kind === "task" && named?.field === "minutes" && areClockTimes(head.heading, frame.cells[at] ?? [])) {
    const reasons: Reason[] = [{ from: "content", what: "datetime" }];
    return { field: fieldNamed(kind, "startsAt"), type: "text", confidence: 0.9, reasons };
  }
  // "Merelhof 1" under "Woning" is where the home is, not its number.
  const isAddress = kind === "unit" && ["unitId", "address"].includes(named?.field ?? "") && profile.streets >= 0.6;
  const field = isAddress ? ADDRESS : named;
  return {
    field,
    type: isAddress ? "address" : typeIn(kind, field, profile, head.heading),
    confidence: pick ? pick.sure : profile.confidence * 0.5,
    reasons: pick ? [{ from: "heading", what: head.heading }] : [{ from: "content", what: profile.type }],
  };
}

/** In a list of costs figures without a field may be money, in one of scores letters are levels. */
function typeIn(kind: TableKind, field: Field | null, profile: ColumnProfile, heading: string): ValueType {
  const isCost =
    kind === "cost_line" &&
    field === null &&
    figuresIn(profile) >= 0.4 &&
    (isCostHeading(heading) || isCostOf(heading, profile));
  if (isCost) return "amount";
  return kind === "indicator_score" && areLevels(profile) ? "level" : typeOf(field, profile, heading);
}

/** "Aantal sleutels" over 1 and 3 is how many: no 1 of them is a yes. */
function typeOf(field: Field | null, profile: ColumnProfile, heading: string): ValueType {
  const type = typeFor(field, profile);
  return type === "boolean" && COUNTED.test(heading) ? (field?.types.includes("text") ? "text" : "integer") : type;
}

const COUNTED = /^\s*(?:aantal|aant|hoeveel)\b/i;

const ADDRESS = fieldNamed("unit", "address");
const WEIGHT = fieldNamed("allocation_key", "weight");
/** Fields of an allocation key that are words: figures under such a heading are the weights of the key that it names. */
const KEY_WORDS: ReadonlySet<string> = new Set(["key", "kind", "item"]);

/** "Sleutel A" beside "Sleutel B". */
const NAMED_KEY = /^(?:verdeel)?sleutel\s+\S/i;

/** "Lift", "S1 gelijk" and "warmte (eenh.)" over figures beside a column of homes: a key each, with its weights. */
function isWeight(kind: TableKind, frame: Frame, profile: ColumnProfile, field: Field | null, head: Head): boolean {
  // Where the meter stood is no weight; what was used between is.
  const words = normalise(head.heading);
  const isReading = OF_METERS.test(words) && !words.startsWith("verbruik");
  if (kind !== "allocation_key" || isReading) return false;
  const areKeyed = frame.heads.filter(({ heading }) => NAMED_KEY.test(heading.trim())).length >= 2;
  const isFigures =
    ["decimal", "integer", "boolean"].includes(profile.type) ||
    (areKeyed && figuresIn(profile) >= 0.9) ||
    isCostWithoutMoney(frame, profile, head);
  if (!isFigures) return false;
  const names = (head: Head) =>
    fieldsFor(head.heading).some(
      (match) => match.kind === kind && [match.field, ...(match.also ?? [])].some((own) => own.field === "unitId"),
    );
  return (field === null || KEY_WORDS.has(field.field)) && frame.heads.some(names);
}

/** "Stookkosten" over 61,5 and 88,2, of which only the heading says that it is money. */
function isCostWithoutMoney(frame: Frame, { type, shares }: ColumnProfile, head: Head): boolean {
  const cells = frame.cells[frame.heads.indexOf(head)] ?? [];
  const areBare = cells.every(
    ({ style, value }) => !/€|eur/i.test(style.format) && !/€|eur/i.test(String(value ?? "")),
  );
  return type === "amount" && areBare && (shares.decimal ?? 0) >= 0.9 && isCostItem(head.heading);
}

/** Letters A+ to D under the name of what was looked at ("Onkruid"). */
function areLevels(profile: ColumnProfile): boolean {
  return ["text", "code"].includes(profile.type) && (profile.shares.level ?? 0) >= 0.8;
}

/**
 * A word that asks for the type of the field when the heading does not: "klaar voor" over "1 april" and "mei" is a column of
 * dates because it is the due date of an agreement. Null when the heading asked already, or no field is meant.
 */
export function typeAsked(heading: string, kind: TableKind, profile: ColumnProfile): string | null {
  if (kind === "task" && profile.type !== "text" && asksForTime(heading)) return "minuten";
  if (profile.type !== "text" || profile.filled === 0 || kind === "other") return null;
  const match = fieldsFor(heading).find((own) => own.kind === kind && own.likeness >= 0.8);
  return match?.field.types[0] === "date" ? "datum" : null;
}

/** "Tijd" and "Hoe lang?" over "1,5 uur" are minutes, as the column of a task counts them; "Uren" says itself what it counts. */
function asksForTime(heading: string): boolean {
  if (/\b(?:uur|uren|u|hours?|h|min|minuten)\b/i.test(heading)) return false;
  return fieldsFor(heading).some(
    ({ kind, field, likeness }) => kind === "task" && field.field === "minutes" && likeness >= 0.8,
  );
}

/** A heading over amounts of a year or of an item: "2025 prognose", "Schoonmaak". */
function isCostHeading(heading: string): boolean {
  return /(?<!\d)(19|20)\d\d(?!\d)/.test(heading) || isCostItem(heading);
}

/** Figures under the name of a complex or a building: "0451 Kievitflat", "Blok A". */
function isCostOf(heading: string, { type }: ColumnProfile): boolean {
  return (
    (type === "integer" || type === "decimal") &&
    /^\d{2,}[\d.-]*\s+\p{L}|^(complex|blok|gebouw|flat|toren)\b/iu.test(heading)
  );
}
