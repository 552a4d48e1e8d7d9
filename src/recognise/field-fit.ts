/** How well a field fits a column: by its heading, held against its content. */

import type { Field } from "./headings/fields/field.ts";
import { FIELDS } from "./headings/fields/fields.ts";
import { type FieldMatch, fieldsFor } from "./headings/vocabulary.ts";
import { normalise } from "./headings/words.ts";
import type { TableKind } from "./recognised.ts";
import type { ValueType } from "./value.ts";
import type { ColumnProfile } from "./values/column-profile.ts";
import { isOfTenant } from "./whose-reach.ts";

/** The fields of a kind that a heading may mean and its cells allow, the surest first; `sure` is 0–1. */
export function candidatesFor(
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
      // "Tel buddy" beside the tenant: another person.
      .filter(({ field }) => kind !== "unit" || !REACH_FIELDS.has(field.field) || isOfTenant(heading))
      // "Bewoners" is no short "bewonersinitiatief".
      .filter(({ field, likeness }) => field.field !== "initiative" || likeness >= 0.9)
      // "Wie? / Bewoners" over ticks is one of those who do it, and names nobody.
      .filter(({ field }) => !NAMING.has(field.field) || !isYesNo(profile))
      // "Eigenaar bekend" asks something, "Tenant since" over days and "Cijfer bewoners" over marks name nobody.
      .filter(({ field }) => !PEOPLE_FIELDS.has(field.field) || mayBePeople(heading, field, profile))
      // "Rapportcijfer vrijwilligers" is a mark, and no number of volunteers.
      .filter(({ likeness }) => kind === "indicator_score" || likeness >= 0.9 || !MARK.test(normalise(heading)))
      // What went well is what somebody thought of it, and no reason and no description.
      .filter(({ field, likeness }) => kind !== "initiative" || likeness >= 0.9 || !isEvaluated(heading, field))
      // A day on which something was paid is no amount.
      .filter(({ field }) => !field.types.every((type) => type === "amount") || !areDays(profile))
      // Figures under "Bewoners" are how many, and never who.
      .filter(({ field }) => !TENANTS.has(field.field) || (profile.shares.integer ?? 0) < 0.9)
      // Nor does a number of theirs, however much "contractnr" is like "contractant".
      .filter(({ field }) => !TENANTS.has(field.field) || !NUMBER_OF.test(normalise(heading)))
      // "Kosten oud" beside "Kosten nieuw" is a comparison and no budget, "per woning per maand" no number of homes.
      .filter(({ field }) => kind !== "initiative" || !isCompared(heading, field))
      // "Hoe vaak genoemd" counts what people said, and no turns.
      .filter(({ field }) => field.field !== "frequency" || !SAID_SO_OFTEN.test(normalise(heading)))
      // "Soort planten" is no kind of work.
      .filter(
        ({ field, likeness }) => field.field !== "activity" || likeness >= 0.9 || !KIND_OF.test(normalise(heading)),
      )
      // How many people came is no number of turns.
      .filter(({ field }) => kind !== "task" || field.field !== "total" || !PEOPLE.test(normalise(heading)))
      // "Aantal won." is how many homes, and no money for each.
      .filter(({ field }) => field.field !== "perUnit" || !/^(?:aantal|aant)\b/.test(normalise(heading)))
      // "Ingevuld" over 6 and 3 is how many, and never when.
      .filter(({ field }) => kind !== "indicator_score" || field.field !== "at" || !areCounts(heading, profile))
      // "Groen" over A and C, and "Doel 2025" over 7, say how it was or should be, and not of what or for whom.
      .filter(({ field }) => !OF_INDICATOR.has(field.field) || !areOutcomes(profile))
      .filter(({ field }) => field.field !== "asked" || (profile.shares.integer ?? 0) >= 0.9)
      // "Peiling" over 2024 is a year, over 1 and 2 a number.
      .filter(({ field }) => kind !== "indicator_score" || field.field !== "year" || areYears(profile))
      // How many homes there are is not how many people answered.
      .filter(({ field, likeness }) => field.field !== "count" || likeness >= 0.85 || ANSWERED.test(normalise(heading)))
      // Yes and no say whether, and never when.
      .filter(({ field }) => field.types.some((type) => !DAYS.has(type)) || !isYesNo(profile))
      // "Van de" over 1000 is of how many parts, and no day.
      .filter(
        ({ field }) => kind !== "allocation_key" || field.types.some((type) => !DAYS.has(type)) || !isCounted(profile),
      )
      // "Tarief" over euros is what an hour or a turn costs, and no VAT.
      .filter(({ field }) => field.field !== "vat" || profile.type !== "amount" || /\b(?:btw|vat)\b/i.test(heading))
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

const SAID_SO_OFTEN = /\b(?:genoemd|gekozen|gestemd|gemeld|gezegd|voorgekomen|gevraagd|antwoord\w*|stemmen)\b/;

const KIND_OF = /^(?:soort|type) /;

const PEOPLE = /\b(?:deelnemers|personen|bezoekers|bewoners|mensen|vrijwilligers)\b/;

const REACH_FIELDS: ReadonlySet<string> = new Set(["phone", "email"]);

const NUMBER_OF = /(?:nr|nummer|code|\bno|\bid)$/;

/** What nobody is called. */
const NO_NAMES: ReadonlySet<ValueType> = new Set<ValueType>([
  "date",
  "datetime",
  "amount",
  "decimal",
  "score",
  "percentage",
  "term",
]);
const MARK = /\b(?:\w*cijfers?|scores?|waardering)\b/;

const EVALUATED =
  /\b(?:(?:gaat|ging|liep|loopt|kan|kon|moet|was|is|vond\w*|vinden)\b.*\b(?:goed|beter|minder|fout|anders|slecht|mis|leuk|lastig|moeilijk)|geleerd|leerpunten|verbeterpunten)\b/;

function isEvaluated(heading: string, { types }: Field): boolean {
  return types.includes("text") && EVALUATED.test(normalise(heading));
}

function areDays({ type, shares }: ColumnProfile): boolean {
  return type === "date" && (shares.date ?? 0) >= 0.9;
}

const TENANTS: ReadonlySet<string> = new Set(["tenant", "previousTenant"]);

const NAMING: ReadonlySet<string> = new Set(["executor", "initiative", "complex"]);

/** Fields that say who. */
const PEOPLE_FIELDS: ReadonlySet<string> = new Set([
  "who",
  "owner",
  "guide",
  "executor",
  "by",
  "tenant",
  "previousTenant",
  "contact",
]);

/** What people are asked, or how it is with them. */
const ASKED =
  /\b(?:bekend|geregeld|gevonden|nodig|akkoord|gevraagd|gebeld|benaderd|geinformeerd|ingelicht|tevreden|gereageerd|geholpen|verhuisd|known|agreed)$/;

/** So many figures say that a column is no names. */
const NOT_NAMES = 0.8;

function mayBePeople(heading: string, { field }: Field, profile: ColumnProfile): boolean {
  if (profile.filled === 0) return true;
  if (ASKED.test(normalise(heading)) || isYesNo(profile)) return false;
  // A team may be called "2".
  const isTeam = field === "executor" && (profile.shares.integer ?? 0) >= NOT_NAMES;
  return isTeam || !(NO_NAMES.has(profile.type) || figuresIn(profile) >= NOT_NAMES);
}

function isCounted({ shares, type }: ColumnProfile): boolean {
  return (shares.integer ?? 0) >= 0.9 && type !== "date";
}

const DAYS: ReadonlySet<ValueType> = new Set<ValueType>(["date", "datetime"]);

/** Whole figures that are no year, under a heading that does not ask for a day itself. */
function areCounts(heading: string, { shares, habits }: ColumnProfile): boolean {
  const { count, high } = habits.numbers;
  return (
    (shares.integer ?? 0) >= 0.9 &&
    count > 0 &&
    high < FIRST_YEAR &&
    !/\b(?:\w*datum|dag|date|day)\b/.test(normalise(heading))
  );
}

const FIRST_YEAR = 1900;

/** What a list says of an indicator, in words. */
const OF_INDICATOR: ReadonlySet<string> = new Set(["effectGroup", "group"]);

function areOutcomes(profile: ColumnProfile): boolean {
  return profile.filled > 0 && ((profile.shares.level ?? 0) >= 0.8 || figuresIn(profile) >= 0.5);
}

/** Small figures are no years. */
function areYears({ habits }: ColumnProfile): boolean {
  const { count, high } = habits.numbers;
  return count === 0 || high >= FIRST_YEAR;
}

/** Of those who answered: "aantal ingevulde lijsten", "respons (n)". */
const ANSWERED =
  /^n\b|\b(?:antwoord\w*|respon\w*|ingevuld\w*|ontvangen|retour|reacties|respondent\w*|stemmen|deelgenomen|terug(?:ontvangen|gestuurd|gekomen)?)\b/;

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

/** Figures with a comma in nearly all cells: no key and no name is written so. */
function areMeasured(profile: ColumnProfile): boolean {
  return profile.type === "decimal" && profile.decimalSign === "," && (profile.shares.decimal ?? 0) >= 0.8;
}

/** Ticks, or yes and no in nearly all cells: a phase of an initiative that is ticked off is no name of a phase. */
function isYesNo(profile: ColumnProfile): boolean {
  return profile.type === "boolean" && (profile.shares.boolean ?? 0) >= 0.8;
}

/** Share of the cells that are figures of some sort, 0–1. */
export function figuresIn(profile: ColumnProfile): number {
  return Math.max(profile.shares.amount ?? 0, profile.shares.decimal ?? 0, profile.shares.integer ?? 0);
}

/** The field of a kind by its name; null for none. */
export function fieldNamed(kind: TableKind, name: string | null): Field | null {
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

/** Fields of sentences. */
const IN_WORDS: ReadonlySet<string> = new Set([
  ...["description", "note", "task", "agreement", "subject", "motives", "origin", "activity"],
]);

/** The type that both heading and content allow; when they contradict each other the content wins. */
export function typeFor(field: Field | null, profile: ColumnProfile): ValueType {
  // Words that happen to hold a street stay words: "verzamelen bij nummer 8, wekelijks".
  const mayBeAddress = field === null ? profile.streets >= 0.5 : !IN_WORDS.has(field.field);
  if (mayBeAddress && profile.type === "text" && (profile.shares.address ?? 0) >= 0.2) return "address";
  if (!field) return profile.type;
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
  const possible = field.types.find((type) => type !== "text" && type !== "code" && (profile.shares[type] ?? 0) >= 0.5);
  if (possible) return possible;
  if (areMeasured(profile)) return "decimal";
  if (field.types.includes("text")) return "text";
  // A field that is never text: a third of its cells is enough, the others are reported one by one.
  return field.types.find((type) => (profile.shares[type] ?? 0) >= 0.33) ?? profile.type;
}
