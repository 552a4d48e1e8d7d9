/** What only tables of some kind have: each sign is a question about the whole table. */

import { isBlank } from "../workbook/cell.ts";
import { formatKind } from "../workbook/number-format.ts";
import { isBoard } from "./board.ts";
import { isQuestion } from "./context.ts";
import { figuresIn } from "./field-fit.ts";
import type { Frame } from "./frame.ts";
import { TASK_WORDS } from "./headings/content-words.ts";
import { TITLE_WORDS } from "./headings/title-words.ts";
import { fieldsFor } from "./headings/vocabulary.ts";
import { hasWord, normalise, wordsOf } from "./headings/words.ts";
import { figureIn } from "./layout/line.ts";
import type { Matrix } from "./matrix.ts";
import { isTimeColumn, ROTA, rotaColumns, turnsOfGroups, WHO } from "./rota.ts";
import { judgedColumns } from "./sign-columns.ts";
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

const MEETINGS = /\b(?:vergader\w*|overleg(?:gen|data)?|bijeenkomst(?:en)?|agenda)\b/;
const SAYS_WORK: ReadonlySet<string> = new Set(["task", "description", "activity", "frequency", "tools", "lastDone"]);

/** When and where people meet, and nothing that has to be done there. */
export function areMeetings({ frame, sheetName, titles, matrix }: TableSigns): boolean {
  if (matrix || ![sheetName, ...titles].some((text) => MEETINGS.test(normalise(text)))) return false;
  return !frame.heads.some(({ heading }) =>
    fieldsFor(heading).some(
      ({ kind, field, likeness }) => kind === "task" && SAYS_WORK.has(field.field) && likeness >= 0.55,
    ),
  );
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

const LEADS: ReadonlySet<string> = new Set(["owner", "phase"]);

const SUPPLIER =
  /^(?:naam )?(?:leverancier|leveranciers|firma|bedrijf|aannemer|contractpartij|opdrachtnemer|supplier|vendor|contractant)$/;
/** From when to when something holds, and what it costs each year. */
const RUNS =
  /^(?:ingang(?:sdatum)?|ingaande|start ?datum|begin ?datum|looptijd(?: van| tot)?|einde?|eind ?datum|loopt (?:tot|af|t m)|afloop(?:datum)?|einde contract|contract ?datum|per jaar|(?:bedrag|kosten|prijs) per jaar|jaar(?:bedrag|prijs|som)|bedrag p j)\b/;
/** One payment, not what was agreed for years. */
const BOOKED =
  /^(?:factuur\w*|facturen|bon(?:nr|nummer)?|boek(?:datum|stuk\w*|ing)|datum|grootboek\w*|saldo|debet|credit|betaald\w*|rekening(?:nr|nummer)?|werkelijk|realisatie)\b/;

const QUESTION_HEAD = /^(?:vraag|vragen|stelling|stellingen|indicator|indicatoren|onderwerp|aspect|thema)$/;

/** Questions with a mark for each year or each part of it: figures up to ten, none of them money. */
export function areMarksByYear({ frame, matrix, sheetName, titles }: TableSigns): boolean {
  if (!matrix || matrix.marks || matrix.hours) return false;
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  const isOfPlaces = heads.some((heading) => OF_BUILDINGS.test(heading) || OF_PLACES.test(heading));
  if (!isOfPlaces && !heads.some((heading) => QUESTION_HEAD.test(heading))) return false;
  const isOfYears = [...matrix.periods.values()].every(({ kind }) => kind === "year");
  const columns = [...matrix.periods.keys()];
  // Whole figures under months are as well how often something happened.
  const isSaid = MARKS_SAID.test(normalise([sheetName, ...titles].join(" ")));
  if (isOfPlaces && !isSaid) return false;
  return (
    (isOfYears || isSaid || columns.some((at) => hasTenths(frame, at))) && columns.every((at) => areMarks(frame, at))
  );
}

const MARKS_SAID =
  /\b(?:(?:rapport)?cijfers?|scores?|tevredenheid\w*|waardering(?:en)?|kpi s?|indicatoren|metingen|monitor|leefbaarheid\w*|enquete)\b/;
/** Of a home, of money or of a number of things: no mark, how small it may be. */
const NO_MARK =
  /\b(?:aantal|aant|hoeveel|uren|uur|minuten|m2|m3|kamers|bouwlagen|personen|kosten|bedrag|eur|prijs|gewicht|sleutel)\b/;

const OF_PLACES = /^(?:portiek\w*|trappenhuis|trap|blok|ingang|entree|straat|wijk|buurt|locatie|plek|flat|gebouw)$/;
/** How many people gave a mark. */
const ANSWERED = /\b(?:respons|antwoorden|respondenten|ingevuld\w*|retour|ontvangen|reacties)\b/;

/** How many columns are marks of what was measured at the building or place in each row. */
export function marksOfPlaces({ frame, profiles, matrix, sheetName, titles }: TableSigns): number {
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  if (matrix || !heads.some((heading) => OF_BUILDINGS.test(heading) || OF_PLACES.test(heading))) return 0;
  const isSaid = [sheetName, ...titles, ...heads].some((text) => MARKS_SAID.test(normalise(text)));
  if (!isSaid && !heads.some((heading) => ANSWERED.test(heading))) return 0;
  const marks = heads.filter(
    (heading, at) => isFigure(profiles[at]) && !NO_MARK.test(heading) && areMarks(frame, at) && hasTenths(frame, at),
  );
  return marks.length === 1 && !MARKS_SAID.test(marks[0] ?? "") ? 0 : marks.length;
}

/** A thing in each row ("Artikel", "Alternatief") that is no place, question or person: what is said of it measures nothing of ours. */
export function isOfOtherThings({ frame, profiles, matrix }: TableSigns): boolean {
  const [head, profile] = [frame.heads[0], profiles[0]];
  if (matrix || !head || !profile || head.heading === "" || profile.personal) return false;
  if (!["text", "code"].includes(profile.type) || shareOfWords(frame.cells[0] ?? []) < 0.8) return false;
  if (profile.filled < frame.records.length || profile.distinct < profile.filled) return false;
  return !fieldsFor(head.heading).some(({ kind, likeness }) => kind === "indicator_score" && likeness >= 0.5);
}

function shareOfWords(cells: readonly SourceCell[]): number {
  const filled = cells.filter(({ value }) => !isBlank(value));
  return filled.filter(({ value }) => /\p{L}{3}/u.test(String(value))).length / Math.max(1, filled.length);
}

function isFigure(profile: ColumnProfile | undefined): boolean {
  return isNumeric(profile) || profile?.type === "score";
}

/** Figures from nought to ten, none of them money. */
function areMarks(frame: Frame, at: number): boolean {
  return (frame.cells[at] ?? []).every(({ value, style }) => {
    const figure = figureIn(value);
    return (
      isBlank(value) || (figure !== null && figure >= 0 && figure <= 10 && formatKind(style.format) !== "currency")
    );
  });
}

function hasTenths(frame: Frame, at: number): boolean {
  return (frame.cells[at] ?? []).some(({ value }) => !Number.isInteger(figureIn(value) ?? 0));
}

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
  /^(?:verdeling op basis van|verdeling naar|verdeeld naar|verdelen naar|verdeeld op basis van|verdeelgrondslag|grondslag|maatstaf|verdeelmethode|verdeelwijze)$/;

/** Names or codes, how each divides, and no figure: a list of allocation keys. */
export function areKeys({ frame, profiles }: TableSigns): boolean {
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  const isText = profiles.every(({ filled, type }) => filled === 0 || type === "text" || type === "code");
  return (
    isText && heads.some((heading) => DIVIDED_BY.test(heading)) && heads.some((heading) => NAME_OF_KEY.test(heading))
  );
}

const NAME_OF_KEY = /^(?:code|nr|sleutel\w*|naam(?: sleutel)?|omschrijving)$/;

const OFFERS = /\b(?:offertes?|prijsopgaven?|aanbiedingen|offertevergelijking|prijsvergelijking)\b/;
const AWARDED = /^(?:gegund\b.*|contract(?:nr|nummer)?|ingang\w*|looptijd|factuur\w*|betaald\w*|werkelijk\w*)$/;

/** Prices of firms that nobody has chosen from yet. */
export function areOffers({ frame, profiles, matrix, sheetName, titles }: TableSigns): boolean {
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  const isSaid = [sheetName, ...titles].some((text) => OFFERS.test(normalise(text)));
  // A column for each firm: its name stands over prices, and is a heading of nothing else.
  const firms = frame.heads.filter(({ heading }, at) => {
    const areAmounts = profiles[at] !== undefined && figuresIn(profiles[at]) >= 0.6;
    const isKnown = fieldsFor(heading).some(({ likeness }) => likeness >= 0.6) || /(?:19|20)\d\d/.test(heading);
    return areAmounts && heading !== "" && !isKnown && !matrix?.periods.has(at);
  });
  const isOfFirms = heads.some((head) => SUPPLIER.test(head)) || firms.length >= 2;
  return isSaid && isOfFirms && !heads.some((head) => AWARDED.test(head));
}

/** Votes for and against, counted. */
export function areVotes({ frame, profiles }: TableSigns): boolean {
  const counted = frame.heads.flatMap(({ heading }, at) => {
    const isCount = ["integer", "score", "decimal"].includes(profiles[at]?.type ?? "");
    return isCount ? [normalise(heading)] : [];
  });
  return counted.some((head) => FOR.test(head)) && counted.some((head) => AGAINST.test(head));
}

const FOR = /^(?:aantal )?(?:voor|voorstemmers|stemmen voor|akkoord|mee eens)$/;
const AGAINST = /^(?:aantal )?(?:tegen|tegenstemmers|stemmen tegen|niet akkoord|niet eens|oneens)$/;

/** A day, a place or a person in each row, and nothing that was measured there. */
export function measuresNothing({ frame, profiles, matrix }: TableSigns): boolean {
  if (matrix || frame.layout !== "rows") return false;
  const judged = new Set(judgedColumns(frame, profiles));
  return frame.heads.every(({ heading }, at) => {
    const profile = profiles[at];
    const matches = fieldsFor(heading).filter(({ kind, likeness }) => kind === "indicator_score" && likeness >= 0.6);
    if (matches.some(({ field }) => OUTCOMES.has(field.field))) return false;
    if (!profile || profile.filled === 0 || heading === "" || judged.has(at) || asksPeople(heading)) return false;
    const isOfOther = matches.length > 0 || TIME_HEAD.test(normalise(heading));
    return isOfOther || !MEASURED.has(profile.type);
  });
}

const TIME_HEAD = /^(?:(?:begin|eind|aanvangs?)?tijd\w*|tijdstip|hoe laat|aanvang|van|tot)$/;
const OUTCOMES: ReadonlySet<string> = new Set([
  ...["score", "level", "baseline", "followUp", "target", "answer", "share", "effectGroup", "unit", "source"],
]);
const MEASURED: ReadonlySet<string> = new Set(["score", "level", "decimal", "integer", "percentage", "boolean"]);

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
        /eur|€|kosten|bedrag|\b20\d\d\b|begr|real/i.test(frame.heads[at]?.heading ?? "")) ||
      (profile.type === "integer" && /bedrag|kosten|begr|real|€|\b20\d\d\b/i.test(frame.heads[at]?.heading ?? "")),
  );
}

/** Everything has a name. */
export const BARE_NAME = /^(?:naam|name)$/i;
