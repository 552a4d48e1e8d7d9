/** Which field each column is, and as which type its cells are read: by its heading, held against its content. */

import { cashBookIn, withCashBook } from "./cash-book.ts";
import { areClockTimes } from "./clock-columns.ts";
import { isCostItem } from "./cost-items.ts";
import type { Frame, Head } from "./frame.ts";
import { ANSWER, SPACE_WORDS, TASK_WORDS } from "./headings/content-words.ts";
import type { Field } from "./headings/fields/field.ts";
import { FIELDS } from "./headings/fields/fields.ts";
import { type FieldMatch, fieldsFor } from "./headings/vocabulary.ts";
import { normalise } from "./headings/words.ts";
import { homeColumns } from "./home-columns.ts";
import type { MappingOverride } from "./mapping-override.ts";
import type { Matrix } from "./matrix.ts";
import type { Reason, TableKind } from "./recognised.ts";
import { rotaColumns } from "./rota.ts";
import { lowest, withTotals } from "./total-columns.ts";
import type { ValueType } from "./value.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

export interface ColumnChoice {
  readonly field: Field | null;
  readonly type: ValueType;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  readonly leaveOut?: boolean;
}

/** What a heading says to the reader of its values: "nr" behind a street is a house number. */
export function hintOf(frame: Frame, at: number): string {
  const heading = frame.heads[at]?.heading ?? "";
  const before = frame.heads[at - 1]?.heading ?? "";
  return SHORT_NUMBER.test(lowest(heading)) && STREET.test(lowest(before)) ? "huisnummer" : heading;
}

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
              ? "level"
              : typeFor(null, profile);
      chosen[at] = { field: null, type, confidence: 0.9, reasons: [{ from: "heading", what: head.heading }] };
      continue;
    }
    const pick = (candidates[at] ?? []).find(
      ({ match, sure }) => (taken.get(match.field.field) ?? 0) < 0.5 * sure || sure > 0.94,
    );
    if (pick) taken.set(pick.match.field.field, Math.max(taken.get(pick.match.field.field) ?? 0, pick.sure));
    const named = isWeight(kind, frame, profile, pick?.match.field ?? null) ? WEIGHT : (pick?.match.field ?? null);
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
            : typeFor(field, profile),
      confidence: pick ? pick.sure : profile.confidence * 0.5,
      reasons: pick ? [{ from: "heading", what: head.heading }] : [{ from: "content", what: profile.type }],
    };
  }
  if (frame.heads.every(({ heading }) => heading === "") && !override) {
    if (kind === "indicator_score") return tallyOfAnswers(profiles);
    return withoutHeadings(kind, frame, profiles, chosen);
  }
  const rota = kind === "task" && !matrix?.marks && !override ? rotaColumns(frame, profiles) : [];
  // "Trappen" over names is what they do, not where the row is.
  if (rota.length >= 2)
    return chosen.map((choice, at) => (rota.includes(at) ? { ...choice, field: null, type: textIn(choice) } : choice));
  if (kind === "indicator_score" && !override)
    return withScoresOfYears(frame, profiles, withoutCounts(frame, profiles, chosen));
  if (kind === "allocation_key" && !override) return withNamesOfKeys(frame, chosen);
  if (kind === "cost_line" && !override) {
    const book = matrix ? null : cashBookIn(frame);
    if (book) return withCashBook(book, chosen);
    return withBalance(frame, matrix ? withTotals(frame, matrix, chosen) : chosen);
  }
  return kind === "task" && matrix?.marks ? withLabels(frame, profiles, matrix, chosen) : chosen;
}

/** A house is who has the turn, as it is written. */
function textIn({ type }: ColumnChoice): ValueType {
  return type === "boolean" ? type : "text";
}

const FEWEST_ANSWERS = 3;

/** "Tevreden" over how many people said so is no score, as it is over one figure. */
function withoutCounts(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
): ColumnChoice[] {
  const isCount = frame.heads.map(
    ({ heading }, at) => (profiles[at]?.shares.integer ?? 0) >= 0.9 && ANSWER.test(normalise(lowest(heading))),
  );
  const isCounted = isCount.filter(Boolean).length >= FEWEST_ANSWERS;
  return chosen.map((choice, at) => (isCounted && isCount[at] ? { ...choice, field: null, type: "integer" } : choice));
}

const YEAR_IN_WORDS = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** "Cijfer 2023" beside "Cijfer 2024": scores of the same in another year. */
function withScoresOfYears(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
): ColumnChoice[] {
  const wordsAt = (at: number) => {
    const heading = frame.heads[at]?.heading ?? "";
    return YEAR_IN_WORDS.test(heading) ? normalise(heading.replace(YEAR_IN_WORDS, " ")) : null;
  };
  const scores = new Map(
    chosen.flatMap((choice, at) => {
      const words = choice.field?.field === "score" ? wordsAt(at) : null;
      return words ? [[words, choice] as const] : [];
    }),
  );
  return chosen.map((choice, at) => {
    const alike = choice.field === null ? scores.get(wordsAt(at) ?? "") : undefined;
    if (!alike || figuresIn(profiles[at] as ColumnProfile) < 0.6) return choice;
    return { ...choice, field: alike.field, type: typeFor(alike.field, profiles[at] as ColumnProfile) };
  });
}

/** Where no heading says which key, "omschrijving" beside how it divides is what the key is called. */
function withNamesOfKeys(frame: Frame, chosen: readonly ColumnChoice[]): ColumnChoice[] {
  const has = (name: string) => chosen.some(({ field }) => field?.field === name);
  const at = frame.heads.findIndex(({ heading }) => /^(?:omschrijving|naam)$/.test(normalise(heading)));
  if (has("key") || has("weight") || !has("kind") || at < 0) return [...chosen];
  const key = fieldNamed("allocation_key", "key");
  return chosen.map((choice, own) => (own === at ? { ...choice, field: key, type: "text" } : choice));
}

const BALANCE = /^(?:kas ?|bank ?|nieuw |lopend )?saldo\b|^stand\b/i;

/** "Saldo" is the amount of a ledger account, unless what came in or went out stands beside it: then it is what that leaves. */
function withBalance(frame: Frame, chosen: readonly ColumnChoice[]): ColumnChoice[] {
  const isBooked = chosen.some(({ field }) => ["actual", "estimate", "income"].includes(field?.field ?? ""));
  const balance = fieldNamed("cost_line", "balance");
  return chosen.map((choice, at) =>
    isBooked && choice.field?.field === "amount" && BALANCE.test(frame.heads[at]?.heading.trim() ?? "")
      ? { ...choice, field: balance }
      : choice,
  );
}

/** Types that only one field of a kind has. */
const TELLING: Partial<Record<TableKind, Partial<Record<ValueType, string>>>> = {
  contact: { phone: "phone", email: "email" },
  unit: { postcode: "postcode", houseNumber: "houseNumber", phone: "phone", email: "email", code: "unitId" },
};

/** Without headings a column is a field when its content can be no other of the kind: a postcode, the names before the numbers. */
function withoutHeadings(
  kind: TableKind,
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
): ColumnChoice[] {
  const homes = kind === "unit" ? homeColumns(frame, profiles) : new Map<number, string>();
  const names = kind === "contact" ? "name" : kind === "unit" ? "tenant" : null;
  const taken = new Set<string>();
  return chosen.map((choice, at) => {
    const profile = profiles[at] as ColumnProfile;
    const isAddress = kind === "unit" && profile.streets >= 0.6;
    const isHouseNumber = kind === "contact" && areHouseNumbers(profile);
    const name = isAddress
      ? "address"
      : isHouseNumber
        ? "unitId"
        : (homes.get(at) ??
          TELLING[kind]?.[profile.type] ??
          (profile.type === "text" && profile.personal ? names : null));
    if (!name || taken.has(name)) return choice;
    taken.add(name);
    const type = isAddress ? "address" : isHouseNumber || name === "houseNumber" ? "houseNumber" : profile.type;
    return { field: fieldNamed(kind, name), type, confidence: 0.6, reasons: [{ from: "content", what: type }] };
  });
}

/** "11", "41 A", "47 hs": numbers of which some have a suffix, as no count has. */
function areHouseNumbers({ type, shares }: ColumnProfile): boolean {
  return ["text", "code"].includes(type) && (shares.houseNumber ?? 0) >= 0.9 && (shares.integer ?? 0) < 0.9;
}

/** Without headings: the answer, and behind it how often it was given and in which share. */
function tallyOfAnswers(profiles: readonly ColumnProfile[]): ColumnChoice[] {
  return profiles.map((profile, at) => {
    const name = at === 0 ? "answer" : profile.type === "percentage" ? "share" : "count";
    const field = FIELDS.indicator_score.find((own) => own.field === name) ?? null;
    const type: ValueType = at === 0 ? "text" : profile.type;
    return { field, type, confidence: 0.6, reasons: [{ from: "content", what: type }] };
  });
}

/** In a matrix of turns the first column of words names the rows, whatever stands over it ("week" belongs to the numbers beside it). */
function withLabels(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  matrix: Matrix,
  chosen: readonly ColumnChoice[],
): ColumnChoice[] {
  const isNamed = chosen.some(({ field }) => field !== null && ["task", "description", "space"].includes(field.field));
  const first = frame.heads.findIndex(
    (_head, at) => !matrix.periods.has(at) && profiles[at]?.type === "text" && (profiles[at]?.distinct ?? 0) > 1,
  );
  const current = chosen[first];
  if (isNamed || !current || (current.field && current.field.field !== "day")) return [...chosen];
  const texts = (frame.cells[first] ?? []).filter(({ value }) => typeof value === "string");
  const tasks = texts.filter(({ value }) => TASK_WORDS.test(String(value)) && !SPACE_WORDS.test(String(value))).length;
  const name = tasks >= texts.length * 0.5 ? "task" : "space";
  const field = FIELDS.task.find((own) => own.field === name) ?? null;
  return chosen.map((choice, at) =>
    at === first ? { field, type: "text", confidence: 0.6, reasons: [{ from: "content", what: "taskWords" }] } : choice,
  );
}

const ADDRESS = FIELDS.unit.find(({ field }) => field === "address") ?? null;
const WEIGHT = FIELDS.allocation_key.find(({ field }) => field === "weight") ?? null;
/** Fields of an allocation key that are words: figures under such a heading are the weights of the key that it names. */
const KEY_WORDS: ReadonlySet<string> = new Set(["key", "kind", "item"]);

/** "Sleutel A" beside "Sleutel B". */
const NAMED_KEY = /^(?:verdeel)?sleutel\s+\S/i;

/** "Lift", "S1 gelijk" and "warmte (eenh.)" over figures beside a column of homes: a key each, with its weights. */
function isWeight(kind: TableKind, frame: Frame, profile: ColumnProfile, field: Field | null): boolean {
  if (kind !== "allocation_key") return false;
  const areKeyed = frame.heads.filter(({ heading }) => NAMED_KEY.test(heading.trim())).length >= 2;
  const isFigures = ["decimal", "integer", "boolean"].includes(profile.type) || (areKeyed && figuresIn(profile) >= 0.9);
  if (!isFigures) return false;
  const names = (head: Head) =>
    fieldsFor(head.heading).some((match) => match.kind === kind && match.field.field === "unitId");
  return (field === null || KEY_WORDS.has(field.field)) && frame.heads.some(names);
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

function figuresIn(profile: ColumnProfile): number {
  return Math.max(profile.shares.amount ?? 0, profile.shares.decimal ?? 0, profile.shares.integer ?? 0);
}

function candidatesFor(
  heading: string,
  profile: ColumnProfile,
  kind: TableKind,
): { match: FieldMatch; sure: number }[] {
  return (
    fieldsFor(heading)
      .filter((match) => match.kind === kind)
      .flatMap((match) => [match, ...(match.also ?? []).map((field) => ({ ...match, field }))])
      // "Vergelijkingscomplex" over marks of 5,9 and 7 names no complex.
      .filter(({ field }) => field.field !== "complex" || !areMeasured(profile))
      // "Bewoners" is no short "bewonersinitiatief".
      .filter(({ field, likeness }) => field.field !== "initiative" || likeness >= 0.9)
      // "Wie? / Bewoners" over ticks is one of those who do it, and names nobody.
      .filter(({ field }) => !NAMING.has(field.field) || !isYesNo(profile))
      // Figures under "Bewoners" are how many, and never who.
      .filter(({ field }) => !TENANTS.has(field.field) || (profile.shares.integer ?? 0) < 0.9)
      // "Kosten oud" beside "Kosten nieuw" is a comparison and no budget, "per woning per maand" no number of homes.
      .filter(({ field }) => kind !== "initiative" || !isCompared(heading, field))
      // How many people came is no number of turns.
      .filter(({ field }) => kind !== "task" || field.field !== "total" || !PEOPLE.test(normalise(heading)))
      // "Aantal won." is how many homes, and no money for each.
      .filter(({ field }) => field.field !== "perUnit" || !/^(?:aantal|aant)\b/.test(normalise(heading)))
      // Yes and no say whether, and never when.
      .filter(({ field }) => field.types.some((type) => !DAYS.has(type)) || !isYesNo(profile))
      // "Leeg van" and "Dagen leeg": since when and how long nobody lived there; "derving": what was not received.
      .filter(({ field }) => kind !== "unit" || !isOfVacancy(heading, field, profile))
      // "Rek. 2024" over figures is the bill of that year, no number of an account.
      .filter(({ field }) => field.field !== "code" || figuresIn(profile) < 0.6 || !/(?:19|20)\d\d/.test(heading))
      // "Bedrag per jaar" names no year, "Contact / Tel." over numbers nobody.
      .filter(
        ({ field }) => field.field !== "year" || !/\b(?:bedrag|kosten|budget|prijs|per jaar|p\.? ?j)\b/i.test(heading),
      )
      .filter(({ field }) => !REACH.has(profile.type) || field.types.includes(profile.type) || field.types.length === 0)
      // "Kosten/jaar" over euros is no season, although "jaar" is.
      .filter(({ field, likeness }) => profile.type !== "amount" || likeness >= 0.85 || takesFigures(field))
      .map((match) => ({ match, sure: match.likeness * fitOf(match.field, profile) }))
      .sort((a, b) => b.sure - a.sure)
  );
}

const EMPTY_DAYS =
  /^(?:leeg|leegstand|leegstaand) (?:van|vanaf|sinds|per|tot|t m|begin|start|eind\w*)\b|\b(?:dagen|dgn)\b/;
const NOT_RECEIVED = /derving\b/;

function isOfVacancy(heading: string, { field }: Field, profile: ColumnProfile): boolean {
  const words = normalise(heading);
  if (field === "advance" || field === "rent") return NOT_RECEIVED.test(words);
  if (field === "status") return EMPTY_DAYS.test(words) || profile.type === "date";
  return (field === "since" || field === "until") && EMPTY_DAYS.test(words);
}

const COMPARED = /\b(?:oude?|nieuwe?|was|wordt|verschil|besparing|besparen)\b/;
const PER_HOME = /\bper (?:woning|vhe|eenheid|huishouden)\b/;

function isCompared(heading: string, { field, types }: Field): boolean {
  const words = normalise(heading);
  return (types.includes("amount") && COMPARED.test(words)) || (field === "homes" && PER_HOME.test(words));
}

const PEOPLE = /\b(?:deelnemers|personen|bezoekers|bewoners|mensen|vrijwilligers)\b/;
const TENANTS: ReadonlySet<string> = new Set(["tenant", "previousTenant"]);
const NAMING: ReadonlySet<string> = new Set(["executor", "initiative", "complex"]);
const DAYS: ReadonlySet<ValueType> = new Set<ValueType>(["date", "datetime"]);
const REACH: ReadonlySet<ValueType> = new Set(["phone", "email"]);

function takesFigures({ types }: Field): boolean {
  return types.length === 0 || types.some((type) => FIGURES.has(type));
}

const FIGURES: ReadonlySet<ValueType> = new Set(["amount", "decimal", "integer", "percentage", "score"]);

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

function fieldNamed(kind: TableKind, name: string | null): Field | null {
  if (kind === "other" || name === null) return null;
  return FIELDS[kind].find((field) => field.field === name) ?? null;
}

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

/** Ticks, or yes and no in nearly all cells: a phase of an initiative that is ticked off is no name of a phase. */
function isYesNo(profile: ColumnProfile): boolean {
  return profile.type === "boolean" && (profile.shares.boolean ?? 0) >= 0.8;
}

/** Figures with a comma in nearly all cells: no key and no name is written so. */
function areMeasured(profile: ColumnProfile): boolean {
  return profile.type === "decimal" && profile.decimalSign === "," && (profile.shares.decimal ?? 0) >= 0.8;
}

/** The type that both heading and content allow; when they contradict each other the content wins. */
export function typeFor(field: Field | null, profile: ColumnProfile): ValueType {
  if (profile.type === "text" && (profile.shares.address ?? 0) >= 0.2) return "address";
  if (!field) return profile.type;
  if (profile.filled === 0) return field.types[0] ?? profile.type;
  // A key is kept as it is shown, also where it happens to be a number.
  if (field.types[0] === "code" && ["integer", "code", "text"].includes(profile.type)) return "code";
  // "1", "2" under "Bon" are numbers of receipts: some of them happen to be a yes.
  if (field.field === "proof" && (profile.shares.integer ?? 0) >= 0.9 && (profile.shares.boolean ?? 0) < 1)
    return "code";
  if (field.types[0] === "score" && ["integer", "decimal", "score"].includes(profile.type)) return "score";
  if (field.types.includes(profile.type) || UNMISTAKABLE.includes(profile.type) || isYesNo(profile))
    return profile.type;
  const possible = field.types.find((type) => type !== "text" && type !== "code" && (profile.shares[type] ?? 0) >= 0.5);
  if (possible) return possible;
  if (areMeasured(profile)) return "decimal";
  if (field.types.includes("text")) return "text";
  // A field that is never text: a third of its cells is enough, the others are reported one by one.
  return field.types.find((type) => (profile.shares[type] ?? 0) >= 0.33) ?? profile.type;
}
