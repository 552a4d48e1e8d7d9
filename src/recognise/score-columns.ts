/** What columns of scores and answers are when seen beside each other. */

import { type CellValue, isBlank } from "../workbook/cell.ts";
import { FEWEST_ANSWERS, isAnswer, isLevelHeading } from "./answers.ts";
import type { ColumnChoice } from "./column-choice.ts";
import { typeFor } from "./field-type.ts";
import { CELLS_LOOKED_AT, type Frame } from "./frame.ts";
import { fieldNamed } from "./headings/fields/fields.ts";
import { lowestOf, normalise } from "./headings/words.ts";
import { figureIn } from "./layout/line.ts";
import { figuresIn } from "./profile-signs.ts";
import type { ValueType } from "./value.ts";
import { yesNo } from "./values/choices.ts";
import type { ColumnProfile } from "./values/column-profile.ts";
import { isJudgement, isLight } from "./values/judgements.ts";
import { readPeriod } from "./values/periods.ts";

/** "Tevreden" over how many people said so is no score, as it is over one figure. */
export function withoutCounts(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
): ColumnChoice[] {
  const isCount = frame.heads.map(({ heading }, at) => (profiles[at]?.shares.integer ?? 0) >= 0.9 && isAnswer(heading));
  const isCounted = isCount.filter(Boolean).length >= FEWEST_ANSWERS;
  return chosen.map((choice, at) => (isCounted && isCount[at] ? { ...choice, field: null, type: "integer" } : choice));
}

const YEAR_IN_WORDS = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** What comes back for every year: the score, and how many people gave it. */
const OF_YEARS: ReadonlySet<string> = new Set(["score", "count"]);

/** "Cijfer 2023" beside "Cijfer 2024": scores of the same in another year; so "Respondenten 2024" beside those of 2023. */
export function withScoresOfYears(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
): ColumnChoice[] {
  const wordsAt = (at: number) => {
    const heading = frame.heads[at]?.heading ?? "";
    return YEAR_IN_WORDS.test(heading) ? normalise(heading.replace(YEAR_IN_WORDS, " ")) : null;
  };
  const known = new Map(
    chosen.flatMap((choice, at) => {
      const words = OF_YEARS.has(choice.field?.field ?? "") ? wordsAt(at) : null;
      return words ? [[words, choice] as const] : [];
    }),
  );
  return chosen.map((choice, at) => {
    const alike = choice.field === null ? known.get(wordsAt(at) ?? "") : undefined;
    if (!alike || figuresIn(profiles[at] as ColumnProfile) < 0.6) return choice;
    return { ...choice, field: alike.field, type: typeFor(alike.field, profiles[at] as ColumnProfile) };
  });
}

/**
 * The figure beside an indicator under the quarter it is of, or under a word that we do not know ("Gerealiseerd"): its score. Words
 * or a traffic light beside it say how it was judged, and are no score then.
 */
export function withValues(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
): readonly ColumnChoice[] {
  const has = (name: string) => chosen.some(({ field }) => field?.field === name);
  const areFigures = (at: number) => figuresOf(frame, at) >= 0.6;
  if (!has("indicator") || chosen.some(({ field }, at) => field?.field === "score" && areFigures(at))) return chosen;
  const free = chosen.flatMap(({ field, leaveOut }, at) => (field === null && !leaveOut && areFigures(at) ? [at] : []));
  const ofTimes = free.filter((at) => headingPeriod(frame.heads[at]?.heading ?? "") !== null);
  const values = ofTimes.length > 0 ? ofTimes : free.length === 1 && (has("target") || has("score")) ? free : [];
  if (values.length === 0) return has("baseline") || has("followUp") ? withoutLights(frame, chosen) : chosen;
  const lights = chosen.flatMap(({ field }, at) => (field === null && areLights(frame, at) ? [at] : []));
  return chosen.map((choice, at) => {
    if (values.includes(at)) return { ...choice, field: SCORE, type: typeFor(SCORE, profiles[at] as ColumnProfile) };
    const isJudged = choice.field?.field === "score" || (lights.length === 1 && lights[0] === at && !has("level"));
    return isJudged ? { ...choice, field: LEVEL, type: "text" } : choice;
  });
}

const SCORE = fieldNamed("indicator_score", "score");
const LEVEL = fieldNamed("indicator_score", "level");

/** "Effect" or "Thema" in front of "Indicator": the group that each of these belongs to, and no indicator itself. */
export function withGroupsOfIndicators(frame: Frame, chosen: readonly ColumnChoice[]): readonly ColumnChoice[] {
  const isCalled = (words: RegExp) => (at: number) => words.test(normalise(frame.heads[at]?.heading ?? ""));
  const indicators = chosen.flatMap(({ field, reasons }, at) =>
    field?.field === "indicator" && !reasons.some(({ from }) => from === "mapping") ? [at] : [],
  );
  const groups = indicators.filter(isCalled(GROUP_OF));
  if (!indicators.some(isCalled(INDICATOR)) || groups.length !== 1) return chosen;
  if (chosen.some(({ field }) => field?.field === "effectGroup")) return chosen;
  return chosen.map((choice, at) => (at === groups[0] ? { ...choice, field: EFFECT_GROUP, type: "text" } : choice));
}

const INDICATOR = /^(?:indicator(?:en)?|kpi s?|kpi|prestatie indicator|vraag|vragen|stelling|meetpunt)$/;
const GROUP_OF = /^(?:effect|thema|onderwerp|aspect|criterium|criteria)$/;
const EFFECT_GROUP = fieldNamed("indicator_score", "effectGroup");

/** The quarter, month or year that a heading is as a whole, with its year; null for other headings. */
export function headingPeriod(heading: string): string | null {
  const period = readPeriod(heading.trim(), PLAIN, {});
  return period !== null && /^\d{4}/.test(period.text) ? period.text : null;
}

const PLAIN = { format: "General", fill: null, bold: false, strike: false } as const;

/**
 * Crosses under "Goed", "Voldoende" and "Slecht" or under levels of quality, behind a question or a place: what stands over the cross
 * is the answer, and no column says yes or no by itself.
 */
export function withTickedAnswers(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
): readonly ColumnChoice[] {
  const has = (name: string) => chosen.some(({ field }) => field?.field === name);
  const answers = frame.heads.flatMap(({ heading }, at) => {
    const isWord = isAnswer(heading) || isJudgement(lowestOf(heading)) || isLevelHeading(heading);
    const isEmpty = profiles[at]?.filled === 0;
    return isWord && (isEmpty || (profiles[at]?.type === "boolean" && profiles[at]?.habits.marks)) ? [at] : [];
  });
  const ticked = answers.filter((at) => (profiles[at]?.filled ?? 0) > 0);
  // Of places several things may be ticked, unless each row has one of them.
  const isChoice = has("indicator") || (has("location") && ticked.length > 0 && areChosenFrom(frame, ticked));
  if (!isChoice || ticked.length < FEWEST_TICKED) return chosen;
  return chosen.map((choice, at) => (answers.includes(at) ? { ...choice, field: ANSWER, type: "boolean" } : choice));
}

/** No row has a cross in two of these columns. */
function areChosenFrom({ cells, records }: Frame, columns: readonly number[]): boolean {
  return records.every(
    (_, record) => columns.filter((at) => yesNo(String(cells[at]?.[record]?.value ?? ""))?.value === true).length <= 1,
  );
}

const FEWEST_TICKED = 2;
const ANSWER = fieldNamed("indicator_score", "answer");

/** "V1" under "Vak" and behind it "gazon voor": a number alone says to nobody where it was. */
export function withDescribedPlaces(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  chosen: readonly ColumnChoice[],
): readonly ColumnChoice[] {
  const places = chosen.flatMap(({ field }, at) => (field?.field === "location" ? [at] : []));
  const [place = 0, ...more] = places;
  const next = place + 1;
  const isNumber = places.length === 1 && more.length === 0 && areNumbers(frame, place);
  const isFree = chosen[next]?.field === null || chosen[next]?.field?.field === "note";
  const isDescribed = DESCRIBED.test(normalise(frame.heads[next]?.heading ?? "")) && profiles[next]?.type === "text";
  if (!isNumber || !isFree || !isDescribed) return chosen;
  return chosen.map((choice, at) => (at === next ? { ...choice, field: LOCATION, type: "text" } : choice));
}

const LOCATION = fieldNamed("indicator_score", "location");
const DESCRIBED = /^(?:omschrijving|naam|benaming|beschrijving|wat|soort|type)$/;

/** Nothing but short codes and numbers. */
function areNumbers(frame: Frame, at: number): boolean {
  const texts = (frame.cells[at] ?? []).flatMap(({ value }) => (isBlank(value) ? [] : [String(value).trim()]));
  return texts.length > 0 && texts.every((text) => /^\p{L}{0,3}[-. ]?\d{1,4}\p{L}?$/u.test(text));
}

/** Beside two moments nobody says which of them a traffic light judges: it measures nothing by itself. */
function withoutLights(frame: Frame, chosen: readonly ColumnChoice[]): readonly ColumnChoice[] {
  return chosen.map((choice, at) =>
    choice.field?.field === "score" && areLights(frame, at) ? { ...choice, field: null, type: "text" } : choice,
  );
}

function areLights(frame: Frame, at: number): boolean {
  const texts = (frame.cells[at] ?? []).flatMap(({ value }) => (isBlank(value) ? [] : [String(value)]));
  return texts.length > 0 && texts.every((text) => isLight(text));
}

/** Share of the filled cells with a figure, whatever its unit: "14", "78%", "€ 5,10". */
function figuresOf(frame: Frame, at: number): number {
  const filled = (frame.cells[at] ?? []).slice(0, CELLS_LOOKED_AT).filter(({ value }) => !isBlank(value));
  const figures = filled.filter(({ value }) => typeof value === "number" || FIGURE.test(String(value).trim()));
  return filled.length === 0 ? 0 : figures.length / filled.length;
}

const FIGURE = /^[<>≤≥]?\s*(?:€\s*)?-?\d[\d.,]*\s*(?:%|procent)?$/i;

/**
 * In a list of indicators each row has a unit of its own: 5 beside "90%" is no 5%, unless the heading says that all are. Each is read by
 * its own sign then.
 */
export function withUnitsOfRows(frame: Frame, chosen: readonly ColumnChoice[]): readonly ColumnChoice[] {
  if (!chosen.some(({ field }) => field?.field === "indicator")) return chosen;
  return chosen.map((choice, at) => {
    if (choice.type !== "percentage" || PERCENT.test(frame.heads[at]?.heading ?? "")) return choice;
    const isOther = (frame.cells[at] ?? []).some(({ value, style }) => isBareFigure(value, style.format));
    return isOther ? { ...choice, type: "score" } : choice;
  });
}

const PERCENT = /%|procent|percentage|pct|aandeel/i;

/** Above one, and nothing says that it is a percentage. */
function isBareFigure(value: CellValue, format: string): boolean {
  const figure = figureIn(value);
  return figure !== null && Math.abs(figure) > 1 && !format.includes("%");
}

/** Without headings: the answer, and behind it how often it was given and in which share. */
export function tallyOfAnswers(profiles: readonly ColumnProfile[]): ColumnChoice[] {
  return profiles.map((profile, at) => {
    const name = at === 0 ? "answer" : profile.type === "percentage" ? "share" : "count";
    const field = fieldNamed("indicator_score", name);
    const type: ValueType = at === 0 ? "text" : profile.type;
    return { field, type, confidence: 0.6, reasons: [{ from: "content", what: type }] };
  });
}
