/**
 * Why a column is not a field although its heading is like it: what else the heading says, and what the cells are. One objection is
 * enough; each is about something that a list of people once said.
 */

import type { Field } from "./headings/fields/field.ts";
import { OF_INITIATIVES } from "./initiative-signs.ts";
import { areMeasured, figuresIn, isYesNo } from "./profile-signs.ts";
import type { TableKind } from "./recognised.ts";
import type { ValueType } from "./value.ts";
import type { ColumnProfile } from "./values/column-profile.ts";
import { isOfTenant, REACH } from "./whose-reach.ts";

/** A field that the heading of a column may mean. */
export interface Candidate {
  readonly heading: string;
  /** The heading in plain words. */
  readonly words: string;
  readonly field: Field;
  /** 0–1 */
  readonly likeness: number;
  readonly kind: TableKind;
  readonly profile: ColumnProfile;
}

type Objection = (candidate: Candidate) => boolean;

export function isObjectedTo(candidate: Candidate): boolean {
  return OBJECTIONS.some((objects) => objects(candidate));
}

const PEOPLE: readonly Objection[] = [
  // "Tel buddy" beside the tenant: another person.
  ({ kind, field, heading }) => kind === "unit" && REACH.has(field.field) && !isOfTenant(heading),
  // "Wie? / Bewoners" over ticks is one of those who do it, and "Trap" what somebody does: neither names anything.
  ({ field, profile }) => NAMING.has(field.field) && isYesNo(profile),
  // "Eigenaar bekend" asks something, "Tenant since" over days and "Cijfer bewoners" over marks name nobody.
  ({ field, words, profile }) => PEOPLE_FIELDS.has(field.field) && !mayBePeople(words, field, profile),
  // "Naam initiatief" is what the residents do, and no resident.
  ({ field, words }) => TENANTS.has(field.field) && OF_INITIATIVES.test(words),
  // Figures under "Bewoners" are how many, and never who.
  ({ field, profile }) => TENANTS.has(field.field) && (profile.shares.integer ?? 0) >= 0.9,
  // "Aanwezig" over yes and no is whether somebody was there, and not when he can be reached.
  ({ field, profile }) => field.field === "availability" && isYesNo(profile),
  // "Kan niet" and "kan op" are no skills.
  ({ field, likeness, words }) =>
    field.field === "skills" && likeness < 0.9 && /\b(?:niet|geen|op|wanneer|dag(?:en)?)\b/.test(words),
  // Nor does a number of theirs, however much "contractnr" is like "contractant".
  ({ field, words }) => TENANTS.has(field.field) && NUMBER_OF.test(words),
];

const INITIATIVES: readonly Objection[] = [
  // "Bewoners (kern)" over 6 and 4 is how many, and no short "bewonersinitiatief".
  ({ kind, field, likeness, profile }) =>
    kind === "initiative" && field.field === "name" && likeness < 0.9 && figuresIn(profile) >= 0.9,
  // "Groep" over names is who, and not how many.
  ({ kind, field, words, profile }) =>
    kind === "initiative" && field.field === "coreGroup" && GROUP.test(words) && (profile.shares.integer ?? 0) < 0.5,
  // "Kosten tot nu" is what was spent, and not what there is to spend.
  ({ kind, field, words }) => kind === "initiative" && field.field === "budget" && SPENT.test(words),
  // "Bewoners" is no short "bewonersinitiatief".
  ({ field, likeness }) => field.field === "initiative" && likeness < 0.9,
  // What went well is what somebody thought of it, and no reason and no description.
  ({ kind, likeness, field, words }) => kind === "initiative" && likeness < 0.9 && isEvaluated(words, field),
  // "Kosten oud" beside "Kosten nieuw" is a comparison and no budget, "per woning per maand" no number of homes.
  ({ kind, field, words }) => kind === "initiative" && isCompared(words, field),
  // "Soort planten" is no kind of work.
  ({ field, likeness, words }) => field.field === "activity" && likeness < 0.9 && KIND_OF.test(words),
];

const TASKS: readonly Objection[] = [
  // "Hoe vaak genoemd" counts what people said, and no turns.
  ({ field, words }) => field.field === "frequency" && SAID_SO_OFTEN.test(words),
  // "Weken per jaar" over 50 and 12 is how many; months are written as figures only under "maand".
  ({ kind, field, words, profile }) => kind === "task" && field.field === "season" && areNoMonths(words, profile),
  // "Vrijwilligers" over names is who, and not how many.
  ({ kind, field, profile }) =>
    kind === "task" && field.field === "people" && profile.filled > 0 && figuresIn(profile) < 0.5,
  // How many people came is no number of turns.
  ({ kind, field, words }) => kind === "task" && field.field === "total" && COUNTED_PEOPLE.test(words),
];

const MEASURES: readonly Objection[] = [
  // "Rapportcijfer vrijwilligers" is a mark, and no number of volunteers.
  ({ kind, likeness, words }) => kind !== "indicator_score" && likeness < 0.9 && MARK.test(words),
  // "Ingevuld" over 6 and 3 is how many, and never when.
  ({ kind, field, words, profile }) => kind === "indicator_score" && field.field === "at" && areCounts(words, profile),
  // "Groen" over A and C, and "Doel 2025" over 7, say how it was or should be, and not of what or for whom.
  ({ field, profile }) => OF_INDICATOR.has(field.field) && areOutcomes(profile),
  ({ field, profile }) => field.field === "asked" && (profile.shares.integer ?? 0) < 0.9,
  // "Peiling" over 2024 is a year, over 1 and 2 a number.
  ({ kind, field, profile }) => kind === "indicator_score" && field.field === "year" && !areYears(profile),
  // How many homes there are is not how many people answered.
  ({ field, likeness, words }) => field.field === "count" && likeness < 0.85 && !ANSWERED.test(words),
];

const AGREEMENTS: readonly Objection[] = [
  // "Agendapunt" over words is what it was about, and no number.
  ({ kind, field, words, profile }) =>
    kind === "agreement" && field.field === "number" && /^(?:agenda|actie)?punt$/.test(words) && isInWords(profile),
];

const MONEY_AND_HOMES: readonly Objection[] = [
  // "Vergelijkingscomplex" over marks of 5,9 and 7 names no complex.
  ({ field, profile }) => field.field === "complex" && areMeasured(profile),
  // A day on which something was paid is no amount.
  ({ field, profile }) => field.types.every((type) => type === "amount") && areDays(profile),
  // "Betaald door" is who, and never how much.
  ({ field, words }) => field.types.every((type) => type === "amount") && /\bdoor(?: wie)?$/.test(words),
  // "Aantal won." is how many homes, and no money for each.
  ({ field, words }) => field.field === "perUnit" && /^(?:aantal|aant)\b/.test(words),
  // "Van de" over 1000 is of how many parts, and no day.
  ({ kind, field, profile }) => kind === "allocation_key" && isOnlyDay(field) && isCounted(profile),
  // "Grondslag" over 24 and 31 is by how much is divided, and not by what.
  ({ kind, field, profile }) => kind === "allocation_key" && field.field === "kind" && figuresIn(profile) >= 0.8,
  // "Rekeninghouder" is no "voor rekening van".
  ({ field, likeness }) => field.field === "chargeable" && likeness < 0.7,
  // "Tarief" over euros is what an hour or a turn costs, and no VAT.
  ({ field, profile, heading }) =>
    field.field === "vat" && profile.type === "amount" && !/\b(?:btw|vat)\b/i.test(heading),
  // "Index %" is a percentage of something else.
  ({ field, likeness, words }) => field.field === "vat" && likeness < 0.9 && !OF_TAX.test(words),
  // "Leeg van" and "Dagen leeg": since when and how long nobody lived there; "derving": what was not received.
  ({ kind, words, field, profile }) => kind === "unit" && isOfVacancy(words, field, profile),
  // "Rek. 2024" over figures is the bill of that year, no number of an account.
  ({ field, profile, heading }) => field.field === "code" && figuresIn(profile) >= 0.6 && /(?:19|20)\d\d/.test(heading),
  // "Uren/jaar" over 104 is how many, and never when.
  ({ field, likeness, profile }) => field.field === "year" && likeness < 0.95 && !areYears(profile),
  // "Bedrag per jaar" names no year.
  ({ field, heading }) =>
    field.field === "year" && /\b(?:bedrag|kosten|budget|prijs|per jaar|p\.? ?j)\b/i.test(heading),
];

const VALUES: readonly Objection[] = [
  // "Handtekening" over days is no "aantekening".
  ({ field, likeness, profile }) => field.field === "note" && likeness < 1 && areDays(profile),
  // "Leden" over 7 and 4 is how many, however much the word is like "reden".
  ({ field, likeness, profile }) =>
    likeness < 0.9 && IN_WORDS_ONLY.has(field.field) && (profile.shares.integer ?? 0) >= 0.9,
  // "Contract tot" is a last day, however much it is like "contractdatum".
  ({ field, likeness, words }) =>
    FIRST_DAYS.has(field.field) && likeness < 0.9 && SAYS_END.test(words) && !SAYS_START.test(words),
  // "Vertrekt" over names is who, and never when.
  ({ field, profile }) => isOnlyDay(field) && profile.type === "text" && profile.personalReason === "names",
  // Yes and no say whether, and never when.
  ({ field, profile }) => isOnlyDay(field) && isYesNo(profile),
  // "Contact / Tel." over numbers names nobody.
  ({ field, profile }) => REACH.has(profile.type) && !field.types.includes(profile.type) && field.types.length > 0,
  // "Kosten/jaar" over euros is no season, although "jaar" is.
  ({ field, profile, likeness }) => profile.type === "amount" && likeness < 0.85 && !takesFigures(field),
];

const OBJECTIONS: readonly Objection[] = [
  ...PEOPLE,
  ...INITIATIVES,
  ...TASKS,
  ...MEASURES,
  ...AGREEMENTS,
  ...MONEY_AND_HOMES,
  ...VALUES,
];

function isInWords({ type, filled, shares }: ColumnProfile): boolean {
  return filled > 0 && type === "text" && (shares.integer ?? 0) < 0.5 && (shares.code ?? 0) < 0.5;
}

/** Fields of sentences, which no column of figures is. */
const IN_WORDS_ONLY: ReadonlySet<string> = new Set([
  "motives",
  "origin",
  "description",
  "endReason",
  "tools",
  "subject",
]);

const EMPTY_DAYS =
  /^(?:leeg|leegstand|leegstaand) (?:van|vanaf|sinds|per|tot|t m|begin|start|eind\w*)\b|\b(?:dagen|dgn)\b/;

const NOT_RECEIVED = /derving\b/;

function isOfVacancy(words: string, { field }: Field, profile: ColumnProfile): boolean {
  if (field === "advance" || field === "rent") return NOT_RECEIVED.test(words);
  if (field === "status") return EMPTY_DAYS.test(words) || profile.type === "date";
  return (field === "since" || field === "until") && EMPTY_DAYS.test(words);
}

const GROUP = /^(?:naam )?(?:(?:de )?\w*groep(?:en)?|naam groep|club|ploeg|team)$/;

/** Figures that say no month. */
function areNoMonths(words: string, { shares, habits }: ColumnProfile): boolean {
  const isMonth = /^(?:maand(?:en)?|month)\b/.test(words) && !/\bper\b/.test(words) && habits.numbers.high <= 12;
  return (shares.integer ?? 0) >= 0.9 && !isMonth;
}

const SPENT =
  /\b(?:tot (?:nu|heden|nu toe|op heden|dusver)|bestede?|besteed|uitgegeven|gemaakte?|betaalde?|werkelijke?|gerealiseerde?|realisatie)\b/;

const COMPARED = /\b(?:oude?|nieuwe?|was|wordt|verschil|besparing|besparen)\b/;

const PER_HOME = /\bper (?:woning|vhe|eenheid|huishouden)\b/;

function isCompared(words: string, { field, types }: Field): boolean {
  return (types.includes("amount") && COMPARED.test(words)) || (field === "homes" && PER_HOME.test(words));
}

const SAID_SO_OFTEN = /\b(?:genoemd|gekozen|gestemd|gemeld|gezegd|voorgekomen|gevraagd|antwoord\w*|stemmen)\b/;

const KIND_OF = /^(?:soort|type) /;

const COUNTED_PEOPLE = /\b(?:deelnemers|personen|bezoekers|bewoners|mensen|vrijwilligers)\b/;

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

function isEvaluated(words: string, { types }: Field): boolean {
  return types.includes("text") && EVALUATED.test(words);
}

function areDays({ type, shares }: ColumnProfile): boolean {
  return type === "date" && (shares.date ?? 0) >= 0.9;
}

const TENANTS: ReadonlySet<string> = new Set(["tenant", "previousTenant"]);

const NAMING: ReadonlySet<string> = new Set(["executor", "initiative", "complex", "entrance", "space", "location"]);

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

function mayBePeople(words: string, { field }: Field, profile: ColumnProfile): boolean {
  if (profile.filled === 0) return true;
  if (ASKED.test(words) || isYesNo(profile)) return false;
  // A team may be called "2".
  const isTeam = field === "executor" && (profile.shares.integer ?? 0) >= NOT_NAMES;
  return isTeam || !(NO_NAMES.has(profile.type) || figuresIn(profile) >= NOT_NAMES);
}

function isCounted({ shares, type }: ColumnProfile): boolean {
  return (shares.integer ?? 0) >= 0.9 && type !== "date";
}

const OF_TAX = /btw|\bvat\b|belasting/;

const FIRST_DAYS: ReadonlySet<string> = new Set(["startsOn", "since", "from"]);
const SAYS_END =
  /\b(?:tot|t m|tm|einde?|eindigt|eindigend|afloop|loopt af|verloopt|vervalt|expiratie|expires?|ends?)\b/;
const SAYS_START = /\b(?:van|vanaf|sinds|start|begin|ingang|ingaand|aanvang)\b/;

/** A field that holds nothing but days. */
function isOnlyDay({ types }: Field): boolean {
  return types.length > 0 && types.every((type) => DAYS.has(type));
}

const DAYS: ReadonlySet<ValueType> = new Set<ValueType>(["date", "datetime"]);

/** Whole figures that are no year, under a heading that does not ask for a day itself. */
function areCounts(words: string, { shares, habits }: ColumnProfile): boolean {
  const { count, high } = habits.numbers;
  return (shares.integer ?? 0) >= 0.9 && count > 0 && high < FIRST_YEAR && !/\b(?:\w*datum|dag|date|day)\b/.test(words);
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

function takesFigures({ types }: Field): boolean {
  return types.length === 0 || types.some((type) => FIGURES.has(type));
}

const FIGURES: ReadonlySet<ValueType> = new Set(["amount", "decimal", "integer", "percentage", "score"]);
