/** Which field each column is, and as which type its cells are read: by its heading, held against its content. */

import { withGroupsOfAgreements } from "./agreement-columns.ts";
import { isPhaseHeading } from "./board.ts";
import { cashBookIn, withCashBook } from "./cash-book.ts";
import { areClockTimes } from "./clock-columns.ts";
import type { ColumnChoice } from "./column-choice.ts";
import { isCostItem } from "./cost-items.ts";
import { candidatesFor } from "./field-fit.ts";
import { typeFor } from "./field-type.ts";
import {
  tallyOfAnswers,
  withAddress,
  withBalance,
  withItem,
  withLabels,
  withNamesOfKeys,
  withoutCounts,
  withoutHeadings,
  withScoresOfYears,
} from "./fields-together.ts";
import type { Frame, Head } from "./frame.ts";
import type { Field } from "./headings/fields/field.ts";
import { fieldNamed } from "./headings/fields/fields.ts";
import { fieldsFor } from "./headings/vocabulary.ts";
import { lowestOf, normalise } from "./headings/words.ts";
import { withCellsOfInitiatives } from "./initiative-columns.ts";
import { OF_METERS } from "./key-signs.ts";
import { withKeysOfHomes } from "./keys-of-homes.ts";
import type { MappingOverride } from "./mapping-override.ts";
import type { Matrix } from "./matrix.ts";
import { figuresIn } from "./profile-signs.ts";
import type { Reason, TableKind } from "./recognised.ts";
import { withLabelsOfRhythms } from "./rhythm-columns.ts";
import { rotaColumns } from "./rota.ts";
import { isBoardOf } from "./table-signs.ts";
import { withTotals } from "./total-columns.ts";
import { withUnitPrices } from "./unit-prices.ts";
import type { ValueType } from "./value.ts";
import type { ColumnProfile } from "./values/column-profile.ts";
import { withoutReachOfOthers } from "./whose-reach.ts";

/** What a heading says to the reader of its values: "nr" behind a street is a house number, "Complex 12" beside "Complex 15" no column of complexes. */
export function hintOf(frame: Frame, at: number): string {
  const heading = frame.heads[at]?.heading ?? "";
  if (ONE_COMPLEX.test(heading) && frame.heads.filter((head) => ONE_COMPLEX.test(head.heading)).length >= 2)
    return heading.replace(ONE_COMPLEX, "$1");
  if (ADDED_TO_NUMBER.test(heading)) return "toevoeging";
  // "9%" beside "21%": what was paid at that rate, and no rate itself.
  if (BARE_RATE.test(heading)) return "";
  const ofComplex = COSTS_OF_COMPLEX.exec(heading)?.[1];
  if (ofComplex !== undefined) return ofComplex;
  const before = frame.heads[at - 1]?.heading ?? "";
  return SHORT_NUMBER.test(lowestOf(heading)) && STREET.test(lowestOf(before)) ? "huisnummer" : heading;
}

const BARE_RATE = /^\s*\d{1,2}(?:[.,]\d)?\s?%(?:\s*btw)?\s*$/i;
const ONE_COMPLEX = /^\s*complex(?:nr|nummer)?[\s.]*(\d\S*)/i;
/** "Huisnummer toevoeging" holds what follows the number. */
const ADDED_TO_NUMBER = /^\s*(?:huis(?:nummer|nr|no)?|hs?nr)[\s._-]*toev\w*\.?\s*$/i;
/** "Totaal complex" beside "Uw aandeel": what it cost, and no name. */
const COSTS_OF_COMPLEX =
  /^\s*((?:totale? )?(?:kosten|bedrag|jaarkosten)|totaal(?:bedrag)?)\s+(?:(?:van|voor)\s+)?(?:het\s+)?(?:hele\s+)?complex\s*$/i;
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
    const forced = override?.columns.find((column) => column.heading === head.heading);
    if (forced) {
      const field = fieldNamed(kind, forced.field);
      chosen[at] = {
        field,
        type: forced.type ?? typeFor(field, profile),
        confidence: 1,
        reasons: [{ from: "mapping", what: head.heading }],
        ...(forced.leaveOut ? { leaveOut: true } : {}),
      };
      continue;
    }
    if (matrix?.periods.has(at)) {
      const type: ValueType = matrix.names
        ? "text"
        : matrix.marks
          ? "marks"
          : kind === "cost_line"
            ? "amount"
            : kind === "indicator_score" && matrix.levels
              ? profile.habits.signs
                ? "text"
                : "level"
              : typeFor(null, profile);
      chosen[at] = { field: null, type, confidence: 0.9, reasons: [{ from: "heading", what: head.heading }] };
      continue;
    }
    const pick = (candidates[at] ?? []).find(
      ({ match, sure }) => (taken.get(match.field.field) ?? 0) < 0.5 * sure || sure > 0.94,
    );
    if (pick) taken.set(pick.match.field.field, Math.max(taken.get(pick.match.field.field) ?? 0, pick.sure));
    const named = isWeight(kind, frame, profile, pick?.match.field ?? null, head)
      ? WEIGHT
      : (pick?.match.field ?? null);
    if (kind === "task" && named?.field === "minutes" && areClockTimes(head.heading, frame.cells[at] ?? [])) {
      const reasons: Reason[] = [{ from: "content", what: "datetime" }];
      chosen[at] = { field: fieldNamed(kind, "startsAt"), type: "text", confidence: 0.9, reasons };
      continue;
    }
    // "Merelhof 1" under "Woning" is where the home is, not its number.
    const isAddress = kind === "unit" && ["unitId", "address"].includes(named?.field ?? "") && profile.streets >= 0.6;
    const field = isAddress ? ADDRESS : named;
    const isCost =
      field === null &&
      kind === "cost_line" &&
      figuresIn(profile) >= 0.4 &&
      (isCostHeading(head.heading) || isCostOf(head.heading, profile));
    chosen[at] = {
      field,
      type: isAddress
        ? "address"
        : isCost
          ? "amount"
          : kind === "indicator_score" && areLevels(profile)
            ? "level"
            : typeOf(field, profile, head.heading),
      confidence: pick ? pick.sure : profile.confidence * 0.5,
      reasons: pick ? [{ from: "heading", what: head.heading }] : [{ from: "content", what: profile.type }],
    };
  }
  if (frame.heads.every(({ heading }) => heading === "") && !override) {
    if (kind === "indicator_score") return tallyOfAnswers(profiles);
    return withoutHeadings(kind, frame, profiles, chosen);
  }
  if (kind === "initiative" && !matrix && !override && isBoardOf({ frame, profiles, matrix }))
    return chosen.map((choice, at) =>
      isPhaseHeading(frame.heads[at]?.heading ?? "") ? { ...choice, field: null, type: "text" } : choice,
    );
  if (kind === "agreement" && !matrix && !override) return withGroupsOfAgreements(frame, profiles, chosen);
  if (kind === "initiative" && !override) return withCellsOfInitiatives(frame, profiles, chosen);
  const rota = kind === "task" && !matrix?.marks && !override ? rotaColumns(frame, profiles) : [];
  // "Trappen" over names is what they do, not where the row is.
  if (rota.length >= 2)
    return chosen.map((choice, at) => (rota.includes(at) ? { ...choice, field: null, type: textIn(choice) } : choice));
  if (kind === "indicator_score" && !override)
    return withScoresOfYears(frame, profiles, withoutCounts(frame, profiles, chosen));
  if (kind === "unit" && !override) return withoutReachOfOthers(frame, profiles, withAddress(frame, profiles, chosen));
  if (kind === "unit" || kind === "contact") return withoutReachOfOthers(frame, profiles, chosen);
  if (kind === "allocation_key" && !override) return withKeysOfHomes(frame, withNamesOfKeys(frame, chosen));
  if (kind === "cost_line" && !override) {
    const book = matrix ? null : cashBookIn(frame);
    if (book) return withCashBook(book, chosen);
    const named = withItem(frame, profiles, chosen);
    const priced = withUnitPrices(kind, frame, matrix, matrix ? withTotals(frame, matrix, named) : named);
    return withBalance(frame, priced);
  }
  if (kind === "contract" && !override) return withUnitPrices(kind, frame, matrix, chosen);
  if (kind === "task" && !matrix && !override) return withLabelsOfRhythms(frame, profiles, chosen);
  return kind === "task" && matrix?.marks ? withLabels(frame, profiles, matrix, chosen) : chosen;
}

/** "Aantal sleutels" over 1 and 3 is how many: no 1 of them is a yes. */
function typeOf(field: Field | null, profile: ColumnProfile, heading: string): ValueType {
  const type = typeFor(field, profile);
  return type === "boolean" && COUNTED.test(heading) ? (field?.types.includes("text") ? "text" : "integer") : type;
}

const COUNTED = /^\s*(?:aantal|aant|hoeveel)\b/i;

/** A house is who has the turn, as it is written. */
function textIn({ type }: ColumnChoice): ValueType {
  return type === "boolean" ? type : "text";
}

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
