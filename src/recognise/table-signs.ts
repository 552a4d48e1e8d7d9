/** What only tables of some kind have: each sign is a question about the whole table. */

import { isBlank } from "../workbook/cell.ts";
import { isBoard } from "./board.ts";
import { isQuestion } from "./context.ts";
import { isCostItem } from "./cost-items.ts";
import { CELLS_LOOKED_AT, type Frame } from "./frame.ts";
import { TASK_WORDS } from "./headings/content-words.ts";
import { TITLE_WORDS } from "./headings/title-words.ts";
import { fieldsFor } from "./headings/vocabulary.ts";
import { hasWord, normalise, wordsOf } from "./headings/words.ts";
import type { Matrix } from "./matrix.ts";
import { isTimeColumn, ROTA, rotaColumns, turnsOfGroups, WHO } from "./rota.ts";
import type { ColumnProfile, SourceCell } from "./values/column-profile.ts";

export interface TableSigns {
  readonly frame: Frame;
  readonly profiles: readonly ColumnProfile[];
  readonly matrix: Matrix | null;
  readonly sheetName: string;
  readonly titles: readonly string[];
}

/** Months or weeks over figures without a sign of money. */
export function areBareFigures({ periods }: Matrix, profiles: readonly ColumnProfile[]): boolean {
  const filled = [...periods.keys()].flatMap((at) => (profiles[at]?.filled ? [profiles[at]] : []));
  return filled.length > 0 && filled.every(isNumeric);
}

/** Whether something says what each initiative is: a column of people is none ("Naam" over members, "Ingediend door"). */
export function isNamed({ frame, profiles }: TableSigns): boolean {
  return (
    frame.layout !== "rows" ||
    isLed(frame) ||
    frame.heads.every(({ heading }) => heading === "") ||
    frame.heads.some(({ heading }, at) => {
      const isPerson =
        BARE_NAME.test(heading.trim()) && profiles[at]?.personal === true && !areMaybeNames(profiles[at]);
      return (
        !isPerson &&
        fieldsFor(heading).some(
          ({ kind, field, likeness }) => kind === "initiative" && SAYS_WHAT.has(field.field) && likeness >= 0.55,
        )
      );
    })
  );
}

const SAYS_WHAT: ReadonlySet<string> = new Set([
  "name",
  "description",
  "phase",
  "activity",
  "coreGroup",
  "evaluationOn",
]);

function areMaybeNames(profile: ColumnProfile | undefined): boolean {
  return profile?.personalReason === "maybeNames";
}

/** A board of phases, with names and nothing else under them. */
export function isBoardOf({ frame, profiles, matrix }: Pick<TableSigns, "frame" | "profiles" | "matrix">): boolean {
  const isNames = profiles.every(({ type, filled, habits }) => filled === 0 || (type === "text" && !habits.marks));
  return matrix === null && isNames && isBoard(frame.heads.map(({ heading }) => heading));
}

/** A heading of who is paid, or how much. */
export function namesPayment(heading: string): boolean {
  return fieldsFor(heading).some(
    ({ kind, field, likeness }) => kind === "contract" && PAYMENT.has(field.field) && likeness >= 0.6,
  );
}

const PAYMENT: ReadonlySet<string> = new Set(["supplier", "amount"]);

/** A question of a survey: it has a scale, or asks something that is no column of a list ("Gedaan?", "Wie doet het?"). */
export function asksPeople(heading: string): boolean {
  if (/\(\s*1\s*[-–t/]\s*(m\s*)?(5|10|7|4)\s*\)/.test(heading)) return true;
  return /\?\s*(\(|$)/.test(heading) && !OF_A_LIST.test(normalise(heading)) && !isColumnOfList(heading);
}

function isColumnOfList(heading: string): boolean {
  return fieldsFor(heading).some((match) => match.kind !== "indicator_score" && match.likeness >= 0.9);
}

/** What was agreed and who does it, asked of nobody. */
const OF_A_LIST =
  /\b(?:afgesproken|besloten|gaat (?:het )?doen|doet (?:het|dit|wat)|pakt (?:het |dit )?op|is (?:het )?(?:klaar|gedaan|gereed))\b/;

/** "Aandelen per appartement per sleutel": bare figures under items of costs are weights then, when no cell is money. */
export function areShares({ titles, profiles }: TableSigns): boolean {
  const title = wordsOf(titles.at(-1) ?? "");
  const isSaid = SHARES.some((word) => hasWord(title, word));
  return isSaid && profiles.every(({ type }) => type !== "amount");
}

const SHARES = ["aandelen", "gewichten", "gewicht", "breukdelen", "breukdeel", "wegingsfactoren", "verdeelsleutels"];

/** Answers with how often they were given, under the question and without headings. */
export function isTallyOfAnswers({ frame, profiles, titles }: TableSigns): boolean {
  if (!isQuestion(titles.at(-1) ?? "") || frame.heads.some(({ heading }) => heading !== "")) return false;
  const [answer, ...counts] = profiles;
  return (
    answer !== undefined &&
    counts.length > 0 &&
    counts.every(({ type, filled }) => filled > 0 && ["integer", "percentage", "decimal"].includes(type))
  );
}

/** On which day, approved or not, and which part of it was in order: a round of checks. */
export function isInspection({ profiles, matrix }: TableSigns): boolean {
  const has = (type: ColumnProfile["type"]) => profiles.some((own) => own.type === type && own.filled >= 3);
  return matrix === null && has("date") && has("percentage") && has("boolean") && !has("amount") && !has("term");
}

/** A row for each week or day, a column for each thing to do, and in the cells who does it; or, in a rota by name, just who. */
export function isRota({ frame, profiles, sheetName, titles }: TableSigns): boolean {
  if (rotaColumns(frame, profiles).length >= 2) return true;
  if (TASK_WORDS.test([sheetName, ...titles].join(" ")) && turnsOfGroups(frame, profiles)) return true;
  if (!ROTA.test([sheetName, ...titles].join(" ")) || !isTimeColumn(frame, profiles)) return false;
  const words = frame.heads.filter((_, at) => at > 0 && profiles[at]?.type === "text");
  return words.length > 0 && words.every(({ heading }) => heading === "" || WHO.test(normalise(heading)));
}

/** The best share, over the text columns, of filled cells that satisfy the test. */
export function shareOfLabels(
  frame: Frame,
  test: (text: string) => boolean,
  except: (heading: string) => boolean = () => false,
): number {
  let best = 0;
  frame.cells.forEach((cells, at) => {
    if (except(normalise(frame.heads[at]?.heading ?? ""))) return;
    const texts = cells
      .slice(0, 200)
      .flatMap((cell) => (typeof cell.value === "string" && cell.value.trim() !== "" ? [cell.value] : []));
    if (texts.length < Math.max(2, Math.min(cells.length, 200) * 0.4)) return;
    best = Math.max(best, texts.filter((text) => test(text)).length / texts.length);
  });
  return best;
}

/** Who leads it, or which phase it is in: a column of names beside these names initiatives ("Tuin Maan"). */
export function isLed({ heads }: Frame): boolean {
  return heads.some(({ heading }) =>
    fieldsFor(heading).some(
      ({ kind, field, likeness }) => kind === "initiative" && LEADS.has(field.field) && likeness >= 0.9,
    ),
  );
}

const WHO_RENTS = /^(?:naam )?(?:huurder|contractant|hoofdhuurder|contracthouder)(?: ?(?:nr|nummer|naam))?$/;
const RENTED = /^(?:vhe|oge|object|eenheid|verhuureenheid|woning|unit|huis|appartement)(?: ?(?:nr|nummer|code|id))?$/;
const PAID_FOR_HOME = /^(?:voorschot|kale huur|netto huur|bruto huur|huur|servicekosten|voorschotten)\b/;

/** A home, who rents it and what is paid for it each month: a list of homes, also when it says why somebody left. */
export function isOfRentals({ frame, matrix }: TableSigns): boolean {
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  return matrix === null && [WHO_RENTS, RENTED, PAID_FOR_HOME].every((words) => heads.some((head) => words.test(head)));
}

/** How often, and how long each time: work that comes back, whatever it is called. */
export function areTimed({ frame, profiles, matrix }: TableSigns): boolean {
  const isHeaded = (words: RegExp) =>
    frame.heads.some(({ heading }, at) => words.test(normalise(heading)) && (profiles[at]?.filled ?? 0) > 0);
  return matrix === null && isHeaded(HOW_OFTEN) && isHeaded(HOW_LONG) && !isLed(frame);
}

const HOW_OFTEN =
  /^(?:frequentie|freq|hoe vaak|herhaling|(?:aantal )?(?:keer|keren|beurten|maal|x) (?:per|p) (?:jaar|maand|week|kwartaal|seizoen|j|m|w)|(?:aantal )?(?:beurten|keer|keren)|hoeveel keer(?: per jaar)?)$/;
const HOW_LONG =
  /^(?:(?:aantal )?(?:uren|uur|minuten|min|tijd|duur|tijdsduur) (?:per|p) (?:keer|beurt|x|dag|maal)|(?:minuten|duur|tijdsduur|hoe lang)|uren (?:elke|iedere) keer)$/;

/** Whose it is and in which phase, in columns of their own: no bill has both. */
export function isLedInPhases({ heads }: Frame): boolean {
  const fields = heads.flatMap(({ heading }) =>
    fieldsFor(heading).flatMap(({ kind, field, likeness }) =>
      kind === "initiative" && likeness >= 0.9 ? [field.field] : [],
    ),
  );
  return [...LEADS].every((name) => fields.includes(name));
}

const LEADS: ReadonlySet<string> = new Set(["owner", "phase"]);

export const SUPPLIER =
  /^(?:naam )?(?:leverancier|leveranciers|firma|bedrijf|aannemer|contractpartij|opdrachtnemer|supplier|vendor|contractant)$/;
/** From when to when something holds, and what it costs each year. */
const RUNS =
  /^(?:ingang(?:sdatum)?|ingaande|start ?datum|begin ?datum|looptijd(?: van| tot)?|einde?|eind ?datum|loopt (?:tot|af|t m)|afloop(?:datum)?|einde contract|contract ?datum|per jaar|(?:bedrag|kosten|prijs) per jaar|jaar(?:bedrag|prijs|som)|bedrag p j)\b/;
/** One payment, not what was agreed for years. */
const BOOKED =
  /^(?:factuur\w*|facturen|bon(?:nr|nummer)?|boek(?:datum|stuk\w*|ing)|datum|grootboek\w*|saldo|debet|credit|betaald\w*|rekening(?:nr|nummer)?|werkelijk|realisatie)\b/;

/** Names under "Naam", and no home that they live in. */
export function isListOfPeople({ frame, profiles }: TableSigns): boolean {
  return (
    frame.heads.some(({ heading }, at) => BARE_NAME.test(heading.trim()) && profiles[at]?.personal === true) &&
    frame.heads.length <= 2 &&
    profiles.every(({ type }) => type === "text" || type === "code")
  );
}

/** Who delivers, and from when to when or for how much a year: a register of contracts, whatever the services are called. */
export function isRegister({ frame, profiles, matrix }: TableSigns): boolean {
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  const isOf = (words: RegExp) => heads.filter((heading) => words.test(heading)).length;
  const isNamed = heads.some((heading, at) => SUPPLIER.test(heading) && profiles[at]?.type === "text");
  return matrix === null && isNamed && isOf(RUNS) > 0 && isOf(BOOKED) === 0;
}

const WITH_RESIDENTS =
  /\b(?:\w*(?:zelfbeheer|vrijwilligers|bewoners)\w*(?:overeenkomst|contract)(?:en)?|(?:zelfbeheer|beheer|gebruiks|samenwerkings|adoptie)\w*overeenkomst(?:en)?|convenant(?:en)?|reglement(?:en)?)\b/i;
/** What such an agreement says, where a contract says who delivers and for how much a year. */
const OF_RESIDENTS =
  /^(?:getekend\b.*|ondertekend\b.*|datum (?:onder)?tekening|verzeker\w*\b.*|vorm|reglement|sleutels?\b.*|proef\w*)$/;

/** Agreements with groups of residents: said by the title or in the cells, with what these say and without a supplier. */
export function isWrittenWithResidents({ frame, sheetName, titles }: TableSigns): boolean {
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  if (heads.some((heading) => SUPPLIER.test(heading) || /^(?:dienst|diensten)$/.test(heading))) return false;
  const isSaid =
    [sheetName, ...titles].some((text) => WITH_RESIDENTS.test(text)) ||
    shareOfLabels(frame, (text) => WITH_RESIDENTS.test(text)) > 0.3;
  return isSaid && heads.filter((heading) => OF_RESIDENTS.test(heading)).length >= 2;
}

const WEIGHT_HEAD =
  /^(?:gelijk|m2|m2 (?:gbo|schoonmaak)|personen|aantal personen|bewoners|aantal bewoners|breukdeel|aandeel|gewicht|punten|verbruik|per woning|per vhe|(?:verdeel)?sleutel .+)$/;
const UNIT_HEAD = /^(?:vhe|eenheid|woning|unit|appartement|app)(?: ?(?:nr|nummer|id|code))?$/;
/** Of the home itself, and of who lives there. */
const OF_HOME =
  /^(?:adres|straat|huisnr|huisnummer|postcode|plaats|huurder|bewoner|naam|huur|voorschot|type|soort|status|ingang\w*|kamers)\b/;

/** The number of a home, and beside it nothing but figures by which costs are divided. */
export function areWeights({ frame, profiles, sheetName, titles }: TableSigns): boolean {
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  const weights = heads.filter((heading, at) => WEIGHT_HEAD.test(heading) && isNumeric(profiles[at])).length;
  const said = wordsOf([sheetName, ...titles].join(" "));
  // Where the address of the home stands too, the list must say that it is about dividing.
  const isSaid = TITLE_WORDS.allocation_key.some((word) => hasWord(said, word));
  const isOfHome = heads.some(
    (head, at) =>
      OF_HOME.test(head) && !(isSaid && head === "adres") && !(WEIGHT_HEAD.test(head) && isNumeric(profiles[at])),
  );
  return weights >= 2 && heads.some((heading) => UNIT_HEAD.test(heading)) && !isOfHome;
}

const HOME_HEAD = /^(?:huisnr|huisnummer|adres|nr)$/;
/** Nobody pays so little for every item, while most homes count for one. */
const HIGHEST_WEIGHT = 3;
const LOWEST_WEIGHT = 0.25;

/** Homes over items of costs, with 1, 0 and 1,5 in most columns and no money in these: how much each home counts for. */
export function areWeightsOfItems({ frame, profiles, matrix }: TableSigns): boolean {
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  const homes = heads.findIndex((heading) => UNIT_HEAD.test(heading) || HOME_HEAD.test(heading));
  if (matrix || homes < 0 || !areDistinct(profiles[homes])) return false;
  const others = heads.map((_, at) => at).filter((at) => at !== homes && (profiles[at]?.filled ?? 0) > 0);
  const items = others.filter((at) => isCostItem(frame.heads[at]?.heading ?? "") && isCounted(profiles[at]));
  const small = items.filter((at) => areSmall(profiles[at], frame.cells[at] ?? []));
  return items.length >= 2 && items.length >= others.length * 0.6 && small.length * 2 >= items.length;
}

function isCounted(profile: ColumnProfile | undefined): boolean {
  return isNumeric(profile) || (profile?.type === "boolean" && !profile.habits.marks);
}

function areSmall(profile: ColumnProfile | undefined, cells: readonly SourceCell[]): boolean {
  if (!profile || profile.type === "amount") return false;
  if (profile.type === "boolean") return true;
  const { low, high, count } = profile.habits.numbers;
  const hasOne = cells.some(({ value }) => value === 1 || (typeof value === "string" && value.trim() === "1"));
  return count > 0 && hasOne && low >= LOWEST_WEIGHT && high <= HIGHEST_WEIGHT;
}

/** What a meter read, and what that comes to. */
export const OF_METERS = /^(?:meter(?:nr|nummer)?|meterstand\b.*|(?:begin|eind)stand\b.*|stand\b.*|verbruik\b.*)$/;

/** Homes with what their meters counted: by that the costs of heat or water are divided. */
export function isUseOfHomes({ frame, profiles }: TableSigns): boolean {
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  return (
    // "Eenheid" over kWh is what is counted, and names no home.
    heads.some((heading, at) => UNIT_HEAD.test(heading) && areDistinct(profiles[at])) &&
    heads.some((heading, at) => /^verbruik\b/.test(heading) && isNumeric(profiles[at])) &&
    heads.filter((heading) => OF_METERS.test(heading)).length >= 2
  );
}

function areDistinct(profile: ColumnProfile | undefined): boolean {
  return profile !== undefined && profile.filled > 1 && profile.distinct >= profile.filled * 0.9;
}

/** By what costs are divided. */
const DIVIDED_BY =
  /^(?:verdeling op basis van|verdeling naar|verdeeld naar|verdelen naar|verdeeld op basis van|verdeelgrondslag|grondslag|maatstaf|verdeelmethode|verdeelwijze|wijze van verdelen|omslagmethode)$/;

/** How a cost is divided, in the words of who divides it: "gelijk, per woning", "35% gelijk, 65% op m2", "naar verbruik". */
const DIVIDES =
  /^(?:(?:\d+ ?procent )?gelijk\w*\b|per (?:woning|huishouden|vhe|adres)$|(?:naar|op|volgens|op basis van) (?:m2|oppervlak\w*|verbruik|personen|aantal personen|aantal bewoners|breukdelen?|gewicht))/;

/** Names or codes and how each divides: a list of allocation keys, told by a heading or by the words below it. */
export function areKeys(signs: TableSigns): boolean {
  const { frame, profiles, matrix } = signs;
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  const isText =
    profiles.every(({ filled, type }) => filled === 0 || WORDS_AND_FIGURES.has(type)) && !hasAmounts(signs);
  const isHeaded =
    isText &&
    heads.some((heading, at) => DIVIDED_BY.test(heading) && !isNumeric(profiles[at])) &&
    heads.some((heading) => NAME_OF_KEY.test(heading));
  if (isHeaded || matrix) return isHeaded;
  const isOfKey = ({ value }: SourceCell) => typeof value === "string" && DIVIDES.test(normalise(value));
  return frame.cells.some((cells) => {
    const filled = cells.slice(0, CELLS_LOOKED_AT).filter(({ value }) => !isBlank(value));
    return filled.length >= 2 && filled.filter(isOfKey).length >= filled.length * 0.7;
  });
}

/** The denominator of a key, and since when it holds. */
const WORDS_AND_FIGURES: ReadonlySet<string> = new Set(["text", "code", "integer", "decimal", "date"]);

const NAME_OF_KEY = /^(?:code|nr|sleutel\w*|naam(?: sleutel)?|omschrijving)$/;

const MONTH = /^(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?(?: 20\d\d)?$/i;
const ACTIVITY = /^(?:activiteit|activiteiten|evenement|wat)$/;
const OF_INITIATIVE = /^(?:initiatief\b.*|project\w*|fase|trekker|status|budget|toegekend|aangevraagd|nr|nummer)$/;

/** A month in each row and beside it what is done then, of no initiative. */
export function isCalendar({ heads, cells }: Frame): boolean {
  const words = heads.map(({ heading }) => normalise(heading));
  if (!words.some((heading) => ACTIVITY.test(heading)) || words.some((heading) => OF_INITIATIVE.test(heading)))
    return false;
  const at = words.indexOf("maand");
  const months = (cells[at] ?? []).flatMap(({ value }) => (isBlank(value) ? [] : [String(value).trim()]));
  return months.length > 0 && months.every((month) => MONTH.test(month));
}

export const OF_BUILDINGS =
  /^((complex|compl|cplx|cpl)( ?(nr|nummer))?|bouwjaar|((aantal|aant) )?(won(ingen)?|vhe|eenheden|eenh)|vve|bouwlagen|lift(en)?)$/;

/** Money or other figures. */
export function isNumeric(profile: ColumnProfile | undefined): boolean {
  return profile !== undefined && ["amount", "decimal", "integer"].includes(profile.type);
}

/** Money in some column, or figures under a heading that speaks of it. */
export function hasAmounts({ profiles, frame }: TableSigns): boolean {
  return profiles.some(
    (profile, at) =>
      profile.type === "amount" ||
      (profile.type === "decimal" &&
        /eur|€|kosten|bedrag|\b20\d\d\b|begr|real|^\s*per (?:woning|vhe|eenheid|huishouden)\b/i.test(
          frame.heads[at]?.heading ?? "",
        )) ||
      (profile.type === "integer" &&
        /bedrag|kosten|begr|real|€|\b20\d\d\b|^\s*per (?:woning|vhe|eenheid|huishouden)\b/i.test(
          frame.heads[at]?.heading ?? "",
        )),
  );
}

/** Everything has a name. */
export const BARE_NAME = /^(?:naam|name)$/i;
