/** What a table is about: headings, content, neighbours and the sheet's name each add to the kinds they speak for. */

import { isBlank } from "../workbook/cell.ts";
import { formatKind } from "../workbook/number-format.ts";
import { cashBookIn } from "./cash-book.ts";
import { isQuestion } from "./context.ts";
import { isCostItem } from "./cost-items.ts";
import type { Frame } from "./frame.ts";
import { ANSWER, TASK_WORDS } from "./headings/content-words.ts";
import type { KnownKind } from "./headings/fields/fields.ts";
import { TITLE_WORDS } from "./headings/title-words.ts";
import { type FieldMatch, fieldsFor, KNOWN_KINDS } from "./headings/vocabulary.ts";
import { normalise, tokensOf } from "./headings/words.ts";
import { homeColumns } from "./home-columns.ts";
import { figureIn } from "./layout/line.ts";
import type { Matrix } from "./matrix.ts";
import type { Reason, TableKind } from "./recognised.ts";
import { isTimeColumn, ROTA, rotaColumns, WHO } from "./rota.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

export interface KindChoice {
  readonly kind: TableKind;
  /** 0–1 */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

export interface TableSigns {
  readonly frame: Frame;
  readonly profiles: readonly ColumnProfile[];
  readonly matrix: Matrix | null;
  readonly sheetName: string;
  readonly titles: readonly string[];
}

/** Less than this, and the table is of no kind that we know. */
const ENOUGH = 2.2;
/** Of that, so much must come from the table itself: a sheet's name alone says too little. */
const ENOUGH_OF_ITS_OWN = 1.2;

export function chooseKind(signs: TableSigns): KindChoice {
  const tally = new Tally();
  addHeadings(signs, tally);
  addNames(signs, tally);
  addContent(signs, tally);
  const [first, second] = tally.ranking();
  if (!first || first.score < ENOUGH || first.own < ENOUGH_OF_ITS_OWN) {
    return { kind: "other", confidence: 0.5, reasons: first?.reasons ?? [] };
  }
  const lead = first.score / (first.score + (second?.score ?? 0));
  const weight = Math.min(1, first.score / 6);
  return {
    kind: first.kind,
    confidence: Math.min(0.99, 0.35 + 0.4 * weight + 0.5 * (lead - 0.5)),
    reasons: first.reasons,
  };
}

class Tally {
  private readonly scores = new Map<KnownKind, { score: number; own: number; reasons: Reason[] }>(
    KNOWN_KINDS.map((kind) => [kind, { score: 0, own: 0, reasons: [] }]),
  );

  add(kind: KnownKind, points: number, from: Reason["from"], what: string): void {
    const entry = this.scores.get(kind);
    if (!entry || points === 0) return;
    entry.score += points;
    if (from === "heading" || from === "content") entry.own += points;
    if (points >= 0.5) entry.reasons.push({ from, what });
  }

  ranking(): { kind: KnownKind; score: number; own: number; reasons: Reason[] }[] {
    return [...this.scores].map(([kind, entry]) => ({ kind, ...entry })).sort((a, b) => b.score - a.score);
  }
}

/** Each field counts once; a heading whose values are of the wrong type counts less. */
function addHeadings({ frame, profiles, matrix }: TableSigns, tally: Tally): void {
  const best = new Map<string, { points: number; match: FieldMatch; heading: string }>();
  frame.heads.forEach((head, at) => {
    if (matrix?.periods.has(at) || head.heading === "") return;
    for (const match of fieldsFor(head.heading)) {
      if (match.field.field === "unitId" && areMeasures(frame, at)) continue;
      const isBare = match.kind === "initiative" && match.field.field === "name" && BARE_NAME.test(head.heading.trim());
      const tells = match.isShared || isBare ? Math.min(match.field.tells, isBare ? BARE : SHARED) : match.field.tells;
      const points = tells * match.likeness ** 2 * typeFit(match, profiles[at]);
      const key = `${match.kind}.${match.field.field}`;
      if (points > (best.get(key)?.points ?? 0)) best.set(key, { points, match, heading: head.heading });
    }
  });
  for (const { points, match, heading } of best.values()) tally.add(match.kind, points, "heading", heading);
}

/** "kWh" and "m3" under "Eenheid": what is counted, and no home. */
function areMeasures({ cells }: Frame, at: number): boolean {
  const texts = (cells[at] ?? []).slice(0, LOOKED_AT).flatMap(({ value }) => (value ? String(value).trim() : []));
  return texts.length > 0 && texts.every((text) => MEASURE.test(text));
}

const LOOKED_AT = 200;
const MEASURE = /^(kwh|mwh|gj|m[123²³]?|st|stuks?|uur|uren|u|l|ltr|liter|kg|ton|mnd|maand|jaar|post|keer|x)\.?$/i;

/** What a heading tells that lists of other kinds have as well. */
const SHARED = 0.3;
/** Everything has a name. */
const BARE_NAME = /^(?:naam|name)$/i;
const BARE = 1;

/** Content that is nothing else, also under a heading of words: ticks under "Sleutel" are keys of a door. */
const SURE_TYPES: ReadonlySet<string> = new Set(["phone", "email", "date", "datetime", "postcode", "term"]);

const FIGURES: ReadonlySet<string> = new Set(["integer", "decimal", "amount", "percentage"]);

function typeFit(match: FieldMatch, profile: ColumnProfile | undefined): number {
  if (!profile || profile.filled === 0 || match.field.types.length === 0) return 0.8;
  if (match.field.types.includes(profile.type)) return 1;
  if (SURE_TYPES.has(profile.type) || (profile.type === "boolean" && profile.habits.marks)) return 0.45;
  // Every cell may be text; a name that is a figure in every row is no name but a count.
  // A list of homes names each once: "eenh." over "uur" and "m2" is what is counted.
  if (match.field.field === "unitId" && match.kind === "unit" && profile.distinct < profile.filled * 0.6) return 0.2;
  if (match.field.field === "name" && FIGURES.has(profile.type)) return 0.3;
  return match.field.types.some((type) => (profile.shares[type] ?? 0) >= 0.5) ? 0.9 : 0.45;
}

/** Sheets with the choices of drop-down lists: their headings name columns of other sheets. */
const CHOICES =
  /\b(keuze\w*|lijsten|lijstjes|dropdowns?|validatie\w*|instellingen|parameters|hulp(blad|tabel\w*)|opzoek\w*|stamgegevens|stamtabel\w*|lookups?)\b/i;

function addNames({ sheetName, titles }: TableSigns, tally: Tally): void {
  if (CHOICES.test(sheetName)) for (const kind of KNOWN_KINDS) tally.add(kind, -3, "sheetName", sheetName);
  const sheet = wordsOf(sheetName);
  const title = wordsOf(titles.join(" "));
  for (const kind of KNOWN_KINDS) {
    const inSheet = TITLE_WORDS[kind].find((word) => hasWord(sheet, word));
    if (inSheet) tally.add(kind, 1.6, "sheetName", sheetName);
    const inTitle = TITLE_WORDS[kind].find((word) => hasWord(title, word));
    if (inTitle) tally.add(kind, 1.3, "neighbours", inTitle);
  }
}

function wordsOf(text: string): { all: string; tokens: ReadonlySet<string> } {
  const all = normalise(text);
  return { all, tokens: new Set(tokensOf(all)) };
}

function hasWord(text: { all: string; tokens: ReadonlySet<string> }, word: string): boolean {
  return word.includes(" ") ? text.all.includes(word) : text.tokens.has(word);
}

function addContent(signs: TableSigns, tally: Tally): void {
  const { frame, profiles, matrix } = signs;
  const count = (...types: readonly ColumnProfile["type"][]) =>
    profiles.filter((profile, at) => profile.filled > 0 && !matrix?.periods.has(at) && types.includes(profile.type))
      .length;
  // Bare figures under months are as well amounts: the headings decide.
  if (matrix?.marks || matrix?.measured)
    tally.add("task", areBareFigures(matrix, profiles) ? 1.2 : 3.5, "content", "marks");
  else if (matrix && [...matrix.periods.values()].some((period) => period.kind === "year"))
    tally.add("cost_line", 1.2, "content", "years");
  else if (matrix && [...matrix.periods.keys()].filter((at) => profiles[at]?.type === "amount").length >= 2)
    tally.add("cost_line", 1.6, "content", "periods");

  // An initiative, a firm and what it does may be called after an item of costs.
  const isItemless = (heading: string) => NAMES_NO_ITEM.test(heading) || (isLed(frame) && BARE_NAME.test(heading));
  const costLabels = shareOfLabels(frame, (text) => isCostItem(text), isItemless);
  if (costLabels > 0.3 && hasAmounts(signs)) tally.add("cost_line", 4 * costLabels, "content", "costItems");
  const costHeads = frame.heads.filter((head, at) => isCostItem(head.heading) && isNumeric(profiles[at])).length;
  if (costHeads >= 2)
    tally.add(
      areShares(signs) ? "allocation_key" : "cost_line",
      Math.min(6, 1.6 * costHeads),
      "content",
      "costItemHeadings",
    );

  // Hours or pieces, what one costs, and what it comes to: a bill, also when the lines are work that was done.
  const isBill = [RATE, TOTAL].every((words) =>
    frame.heads.some(({ heading }, at) => words.test(normalise(heading)) && profiles[at]?.type === "amount"),
  );
  if (isBill) tally.add("cost_line", 2.5, "content", "bill");

  if (!matrix && cashBookIn(frame)) tally.add("cost_line", 3.5, "content", "cashBook");

  const taskLabels = shareOfLabels(frame, (text) => TASK_WORDS.test(text));
  if (taskLabels > 0.3 && !hasAmounts(signs)) tally.add("task", 2 * taskLabels, "content", "taskWords");

  const homes = frame.records.filter(({ section }) => section !== undefined && HOMES_IN_PART.test(section)).length;
  if (homes > frame.records.length * 0.4) tally.add("unit", 1, "content", "portiek");
  if (shareOfLabels(frame, (text) => VACANT.test(text)) > 0) tally.add("unit", 0.6, "content", "leegstand");
  if (isRota(signs)) tally.add("task", 3.5, "content", "marks");

  if (count("postcode") > 0) tally.add("unit", 1.2, "content", "postcode");
  if (count("houseNumber", "address") > 0) tally.add("unit", 1, "content", "address");
  if (count("phone") > 0) tally.add("contact", 1, "content", "phone");
  // Without headings the numbers themselves say what the list is for.
  const isBare = frame.heads.every(({ heading }) => heading === "");
  if (isBare && count("phone", "email") > 0 && count("text") > 0) tally.add("contact", 1.5, "content", "phone");
  if (count("email") > 0) tally.add("contact", 1, "content", "email");
  if (count("phone", "email") === 0 && homeColumns(frame, profiles).size > 0)
    tally.add("unit", 1.5, "content", "houseNumber");
  if (count("term") > 0) tally.add("contract", 1.2, "content", "term");
  // Who is paid and how much is what a contract is about; without both it is what a group and the corporation agreed.
  const isPaid = frame.heads.some(({ heading }) => namesPayment(heading));
  if (!isPaid && count("amount") === 0) {
    tally.add("contract", -1.5, "content", "noPayment");
    const terms = frame.heads.filter(({ heading }) => OF_AGREEMENT.test(normalise(heading))).length;
    if (terms >= 2) tally.add("agreement", terms >= 3 ? 2.5 : 1.5, "content", "terms");
  }
  if (areMarksOfComplexes(signs)) tally.add("indicator_score", 3.5, "content", "score");
  if (areMarksByYear(signs)) tally.add("indicator_score", 3.5, "content", "score");
  if (isListOfPeople(signs)) tally.add("contact", 2, "content", "names");
  if (isRegister(signs)) tally.add("contract", 3, "content", "term");
  if (areWeights(signs)) tally.add("allocation_key", 3.5, "content", "weights");
  if (areKeys(signs)) tally.add("allocation_key", 4, "content", "weights");
  const levels = profiles.filter((profile) => profile.filled > 1 && (profile.shares.level ?? 0) >= 0.8).length;
  // Letters in one column may be a block or a label; a grid of them is a round of looking at quality.
  if (matrix?.levels) tally.add("indicator_score", 4, "content", "level");
  else if (levels >= 3) tally.add("indicator_score", Math.min(5, 1.5 * levels), "content", "level");
  else if (count("level") > 0) tally.add("indicator_score", 1.5, "content", "level");
  const questions = frame.heads.filter(({ heading }) => asksPeople(heading)).length;
  // A list of buildings names their year and their homes; an initiative does not.
  const buildings = frame.heads.filter(({ heading }) => OF_BUILDINGS.test(normalise(heading))).length;
  if (buildings >= 2) tally.add("initiative", -3, "content", "buildings");
  // From one house number to another: a group of homes, not a home.
  const ends = frame.heads.filter(({ heading }, at) => {
    return profiles[at]?.type === "houseNumber" && END_OF_RANGE.test(normalise(heading));
  });
  if (ends.length >= 2) tally.add("unit", -4, "content", "range");
  // What people reported and what became of it: neither costs, nor tasks that come back.
  if (frame.heads.filter(({ heading }) => OF_REPORTS.test(normalise(heading))).length >= 2)
    for (const kind of ["cost_line", "task", "initiative", "agreement", "indicator_score"] as const)
      tally.add(kind, -4, "content", "reports");
  // What each firm asks for it: nobody paid it, and nothing was agreed.
  if (areOffers(signs))
    for (const kind of ["cost_line", "contract", "task", "initiative"] as const)
      tally.add(kind, -10, "content", "offers");
  // What happens in which month is a calendar, and no list of initiatives.
  if (isCalendar(frame))
    for (const kind of ["initiative", "cost_line"] as const) tally.add(kind, -4, "content", "calendar");
  // Readings of meters count what was used, and no money.
  const meters = frame.heads.filter(({ heading }) => OF_METERS.test(normalise(heading))).length;
  if (meters >= 2) tally.add("cost_line", -4, "content", "meters");
  // What changed in the file itself.
  if (frame.heads.some(({ heading }) => /^versie(nr|nummer)?\b/i.test(heading.trim())))
    tally.add("agreement", -3, "content", "version");
  // Keys of doors are lent out and come back; a list of homes has one or two columns about that at most.
  const lent = frame.heads.filter(({ heading }) => LENT.test(heading)).length;
  if (lent > 0) tally.add("allocation_key", -4, "content", "lent");
  if (lent >= 3) tally.add("unit", -3, "content", "lent");
  // Who has the wheelbarrow, and whether it came back: neither costs nor work to be done.
  if (lent >= 2)
    for (const kind of ["task", "cost_line", "initiative"] as const) tally.add(kind, -4, "content", "lent");
  if (isInspection(signs)) tally.add("indicator_score", 2.5, "content", "inspection");
  const answers = frame.heads.filter(({ heading }, at) => {
    const isCount = ["integer", "code"].includes(profiles[at]?.type ?? "");
    return isCount && ANSWER.test(normalise(heading.split(" / ").at(-1) ?? ""));
  });
  if (answers.length >= 2) tally.add("indicator_score", 2.5, "content", "questions");
  if (isTallyOfAnswers(signs)) tally.add("indicator_score", 3, "content", "questions");
  if (questions > 0) tally.add("indicator_score", Math.min(5, 1.8 * questions), "content", "questions");
}

function areBareFigures({ periods }: Matrix, profiles: readonly ColumnProfile[]): boolean {
  const filled = [...periods.keys()].flatMap((at) => (profiles[at]?.filled ? [profiles[at]] : []));
  return filled.length > 0 && filled.every(isNumeric);
}

function namesPayment(heading: string): boolean {
  return fieldsFor(heading).some(
    ({ kind, field, likeness }) => kind === "contract" && PAYMENT.has(field.field) && likeness >= 0.6,
  );
}

/** What is written in an agreement between a group of residents and the corporation. */
const OF_AGREEMENT =
  /\b(?:getekend|ondertekend|verzeker\w*|opzegtermijn|opzegging|proeftijd|proefperiode|geldig|sleutels?|reglement)\b/;

const PAYMENT: ReadonlySet<string> = new Set(["supplier", "amount"]);

/** A question of a survey: it has a scale, or asks something that is no column of a list ("Gedaan?", "Wie doet het?"). */
function asksPeople(heading: string): boolean {
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
function areShares({ titles, profiles }: TableSigns): boolean {
  const title = wordsOf(titles.at(-1) ?? "");
  const isSaid = SHARES.some((word) => hasWord(title, word));
  return isSaid && profiles.every(({ type }) => type !== "amount");
}

const SHARES = ["aandelen", "gewichten", "gewicht", "breukdelen", "breukdeel", "wegingsfactoren", "verdeelsleutels"];

/** Answers with how often they were given, under the question and without headings. */
function isTallyOfAnswers({ frame, profiles, titles }: TableSigns): boolean {
  if (!isQuestion(titles.at(-1) ?? "") || frame.heads.some(({ heading }) => heading !== "")) return false;
  const [answer, ...counts] = profiles;
  return (
    answer !== undefined &&
    counts.length > 0 &&
    counts.every(({ type, filled }) => filled > 0 && ["integer", "percentage", "decimal"].includes(type))
  );
}

/** On which day, approved or not, and which part of it was in order: a round of checks. */
function isInspection({ profiles, matrix }: TableSigns): boolean {
  const has = (type: ColumnProfile["type"]) => profiles.some((own) => own.type === type && own.filled >= 3);
  return matrix === null && has("date") && has("percentage") && has("boolean") && !has("amount") && !has("term");
}

/** A row for each week or day, a column for each thing to do, and in the cells who does it; or, in a rota by name, just who. */
function isRota({ frame, profiles, sheetName, titles }: TableSigns): boolean {
  if (rotaColumns(frame, profiles).length >= 2) return true;
  if (!ROTA.test([sheetName, ...titles].join(" ")) || !isTimeColumn(frame, profiles)) return false;
  const words = frame.heads.filter((_, at) => at > 0 && profiles[at]?.type === "text");
  return words.length > 0 && words.every(({ heading }) => heading === "" || WHO.test(normalise(heading)));
}

/** The best share, over the text columns, of filled cells that satisfy the test. */
function shareOfLabels(
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

/** Sections of a list of homes. */
const HOMES_IN_PART = /^(portiek|trappenhuis|trap|ingang|opgang|blok|galerij|gebouw|flat|complex)\b/i;
const VACANT = /^\(?(leeg|leegstand|leegstaand|staat leeg|onverhuurd|mutatie|verkocht)\)?$/i;

const END_OF_RANGE = /\b(?:van|vanaf|tot|t m|tm|tot en met|eerste|laatste|begin|eind)\b/;

/** Who leads it, or which phase it is in: a column of names beside these names initiatives ("Tuin Maan"). */
function isLed({ heads }: Frame): boolean {
  return heads.some(({ heading }) =>
    fieldsFor(heading).some(
      ({ kind, field, likeness }) => kind === "initiative" && LEADS.has(field.field) && likeness >= 0.9,
    ),
  );
}

const LEADS: ReadonlySet<string> = new Set(["owner", "phase"]);

const NAMES_NO_ITEM =
  /^(?:kenmerk|(?:naam )?(?:initiatief|initiatieven|project|projectnaam|bewonersinitiatief|plan|idee)|(?:naam )?(?:leverancier|firma|bedrijf|aannemer)|supplier)$/;
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
function areMarksByYear({ frame, matrix, sheetName, titles }: TableSigns): boolean {
  if (!matrix || matrix.marks || matrix.hours) return false;
  if (!frame.heads.some(({ heading }) => QUESTION_HEAD.test(normalise(heading)))) return false;
  const isOfYears = [...matrix.periods.values()].every(({ kind }) => kind === "year");
  const columns = [...matrix.periods.keys()];
  // Whole figures under months are as well how often something happened.
  const isSaid = MARKS_SAID.test(normalise([sheetName, ...titles].join(" ")));
  return (
    (isOfYears || isSaid || columns.some((at) => hasTenths(frame, at))) && columns.every((at) => areMarks(frame, at))
  );
}

const MARKS_SAID =
  /\b(?:(?:rapport)?cijfers?|scores?|tevredenheid\w*|waardering(?:en)?|kpi s?|indicatoren|metingen|monitor|leefbaarheid\w*|enquete)\b/;
/** Of a home, of money or of a number of things: no mark, how small it may be. */
const NO_MARK =
  /\b(?:aantal|aant|hoeveel|uren|uur|minuten|m2|m3|kamers|bouwlagen|personen|kosten|bedrag|eur|prijs|gewicht|sleutel)\b/;

/** A building in each row, and beside it marks of what was measured there. */
function areMarksOfComplexes({ frame, profiles, matrix, sheetName, titles }: TableSigns): boolean {
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  if (matrix || !heads.some((heading) => OF_BUILDINGS.test(heading))) return false;
  if (![sheetName, ...titles, ...heads].some((text) => MARKS_SAID.test(normalise(text)))) return false;
  const marks = heads.filter(
    (heading, at) => isNumeric(profiles[at]) && !NO_MARK.test(heading) && areMarks(frame, at) && hasTenths(frame, at),
  );
  return marks.length >= 2;
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
function isListOfPeople({ frame, profiles }: TableSigns): boolean {
  return (
    frame.heads.some(({ heading }, at) => BARE_NAME.test(heading.trim()) && profiles[at]?.personal === true) &&
    frame.heads.length <= 2 &&
    profiles.every(({ type }) => type === "text" || type === "code")
  );
}

/** Who delivers, and from when to when or for how much a year: a register of contracts, whatever the services are called. */
function isRegister({ frame, profiles, matrix }: TableSigns): boolean {
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  const isOf = (words: RegExp) => heads.filter((heading) => words.test(heading)).length;
  const isNamed = heads.some((heading, at) => SUPPLIER.test(heading) && profiles[at]?.type === "text");
  return matrix === null && isNamed && isOf(RUNS) > 0 && isOf(BOOKED) === 0;
}

const WEIGHT_HEAD =
  /^(?:gelijk|m2|m2 (?:gbo|schoonmaak)|personen|aantal personen|bewoners|aantal bewoners|breukdeel|aandeel|gewicht|punten|verbruik|per woning|per vhe|(?:verdeel)?sleutel .+)$/;
const UNIT_HEAD = /^(?:vhe|eenheid|woning|unit|appartement|app)(?: ?(?:nr|nummer|id|code))?$/;
/** Of the home itself, and of who lives there. */
const OF_HOME =
  /^(?:adres|straat|huisnr|huisnummer|postcode|plaats|huurder|bewoner|naam|huur|voorschot|type|soort|status|ingang\w*|kamers)\b/;

/** The number of a home, and beside it nothing but figures by which costs are divided. */
function areWeights({ frame, profiles, sheetName, titles }: TableSigns): boolean {
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

/** By what costs are divided. */
const DIVIDED_BY =
  /^(?:verdeling op basis van|verdeling naar|verdeeld naar|verdelen naar|verdeeld op basis van|verdeelgrondslag|grondslag|maatstaf|verdeelmethode|verdeelwijze)$/;

/** Names or codes, how each divides, and no figure: a list of allocation keys. */
function areKeys({ frame, profiles }: TableSigns): boolean {
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  const isText = profiles.every(({ filled, type }) => filled === 0 || type === "text" || type === "code");
  return (
    isText && heads.some((heading) => DIVIDED_BY.test(heading)) && heads.some((heading) => NAME_OF_KEY.test(heading))
  );
}

const NAME_OF_KEY = /^(?:code|nr|sleutel\w*|naam(?: sleutel)?|omschrijving)$/;

const OF_REPORTS =
  /^(?:meld(?:ing(?:s?(?:nr|nummer|datum))?|nr|er)?|datum melding|gemeld(?: door| op| bij)?|melding(?: nr| nummer| door)?|klacht(?:nr|nummer)?|klager|storing(?:nr|nummer)?|reparatieverzoek|prio(?:riteit)?)$/;

const OFFERS = /\b(?:offertes?|prijsopgaven?|aanbiedingen|offertevergelijking)\b/;
const AWARDED = /^(?:gegund\b.*|contract(?:nr|nummer)?|ingang\w*|looptijd|factuur\w*|betaald\w*|werkelijk\w*)$/;

function areOffers({ frame, sheetName, titles }: TableSigns): boolean {
  const heads = frame.heads.map(({ heading }) => normalise(heading));
  const isSaid = [sheetName, ...titles].some((text) => OFFERS.test(normalise(text)));
  return isSaid && heads.some((head) => SUPPLIER.test(head)) && !heads.some((head) => AWARDED.test(head));
}

const MONTH = /^(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?(?: 20\d\d)?$/i;
const ACTIVITY = /^(?:activiteit|activiteiten|evenement|wat)$/;
const OF_INITIATIVE = /^(?:initiatief\b.*|project\w*|fase|trekker|status|budget|toegekend|aangevraagd|nr|nummer)$/;

/** A month in each row and beside it what is done then, of no initiative. */
function isCalendar({ heads, cells }: Frame): boolean {
  const words = heads.map(({ heading }) => normalise(heading));
  if (!words.some((heading) => ACTIVITY.test(heading)) || words.some((heading) => OF_INITIATIVE.test(heading)))
    return false;
  const at = words.indexOf("maand");
  const months = (cells[at] ?? []).flatMap(({ value }) => (isBlank(value) ? [] : [String(value).trim()]));
  return months.length > 0 && months.every((month) => MONTH.test(month));
}

const OF_METERS = /^(?:meter(?:nr|nummer)?|meterstand\b.*|(?:begin|eind)stand\b.*|stand\b.*|verbruik\b.*)$/;

const OF_BUILDINGS =
  /^((complex|compl|cplx|cpl)( ?(nr|nummer))?|bouwjaar|((aantal|aant) )?(won(ingen)?|vhe|eenheden|eenh)|vve|bouwlagen|lift(en)?)$/;

const LENT =
  /\b(?:uitgegeven|uitgifte|uitgeleend|ingeleverd|inlever\w*|retour|terug(?:gave|gebracht|ontvangen)?|in bezit|sleutel(?:nr|nummer|houder)|borg)\b/i;

const RATE = /^(?:tarief|uurtarief|prijs p|prijs per|eenheidsprijs|stukprijs)\b/;
const TOTAL = /^(?:totaal|bedrag)\b/;

function isNumeric(profile: ColumnProfile | undefined): boolean {
  return profile !== undefined && ["amount", "decimal", "integer"].includes(profile.type);
}

function hasAmounts({ profiles, frame }: TableSigns): boolean {
  return profiles.some(
    (profile, at) =>
      profile.type === "amount" ||
      (profile.type === "decimal" &&
        /eur|€|kosten|bedrag|\b20\d\d\b|begr|real/i.test(frame.heads[at]?.heading ?? "")) ||
      (profile.type === "integer" && /bedrag|kosten|begr|real|€|\b20\d\d\b/i.test(frame.heads[at]?.heading ?? "")),
  );
}
