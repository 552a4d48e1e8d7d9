/** Surveys, inspections and other measurements go to Metingen, each with its indicator on Indicatoren; levels are never figures. */

import { dayOfIso } from "../../days/day.ts";
import { problem } from "../../problems/problem.ts";
import { isLevelHeading } from "../../recognise/answers.ts";
import { lowestOf } from "../../recognise/headings/words.ts";
import { isJudgement, isSign } from "../../recognise/values/judgements.ts";
import { columnNamed, tableNamed } from "../../schema/workbook-schema.ts";
import type { Placed, Placer } from "./account.ts";
import { answersGiven, type CountedAnswer, countedAnswers } from "./counted-answers.ts";
import type { PlannedRow } from "./draft.ts";
import { type FieldColumns, fill, isKeptOut, put } from "./fill.ts";
import { initiativeOf } from "./link.ts";
import { ownNumber } from "./own-number.ts";
import { answeredIn, countOfLast, countsOf } from "./score-counts.ts";
import { indicatorFor, nameOf } from "./score-indicator.ts";
import { placeKeys, placeOfHeading, saysHow } from "./score-place.ts";
import { isOfOtherYear, momentIn, periodOf, placeMoment } from "./score-time.ts";
import { PLACE, placeSection } from "./section.ts";
import { hasValue, type SourceCell, type SourceRow, type SourceTable, textOfValue } from "./source-row.ts";
import { nothingPlaced } from "./unplaced.ts";
import type { Workspace } from "./workspace.ts";

const FIELDS: FieldColumns = [
  ["location", "location"],
  ["respondent", "respondent"],
  ["note", "note"],
];
/** How many people answered. */
const COUNT: FieldColumns[number] = ["count", "n"];
/** Fields that hold a measurement, with the moment they stand for. */
const MOMENTS: readonly (readonly [field: string, moment: string | null])[] = [
  ["baseline", "nulmeting"],
  ["followUp", "vervolgmeting"],
  ["target", "streefwaarde"],
  ["score", null],
  ["level", null],
  ["share", null],
  ["answer", null],
];
/** A level of image quality (CROW). */
const LEVEL = /^[A-D]\+?$/;
const MEASURED = new Set(["score", "level", "decimal", "integer", "percentage", "boolean"]);
/** An answer on a scale of words. */
const SCALE =
  /^((helemaal |geheel |zeer |volledig )?(mee )?(on)?eens|neutraal|(zeer |heel )?(on)?tevreden|niet eens,? niet oneens)$/i;

/** The rows of Metingen that a row of scores, answers or levels brings. */
export function indicatorScorePlacer(source: SourceTable, work: Workspace): Placer {
  const measurements = tableNamed("zbMetingen");
  const judged = judgedKeys(source);
  const places = placeKeys(source);
  return (row) => {
    const cells = measuredCells(row, source, judged).filter((cell) => !places.has(cell.key) || saysHow(cell));
    const indicator = row.find("indicator");
    if (cells.length === 0 && (!indicator || places.size > 0)) return nothingPlaced(row, work, measurements, ["value"]);
    // How many columns there are decides, also where a row fills only one of them.
    const hasOneCount = source.keysOf("count").length <= 1;
    const at = row.find("at");
    const base = baseOf(
      row,
      cells.some(({ column }) => column?.period !== undefined),
      work,
    );
    const own = ownNumber(row);
    if (indicator) row.use(indicator);
    const name = indicator ? textOfValue(indicator.cell.value) : undefined;
    const isOfLast = hasOneCount && new Set(cells.map(periodOf)).size > 1;
    if ((hasOneCount && !isOfLast) || cells.length === 0) fill(row, measurements, [COUNT], work, base);
    const answers = countedAnswers(row);
    if (answers.length > 0 && base.n === undefined) base.n = answersGiven(answers);
    const countOf = isOfLast
      ? countOfLast(cells, row.cellsOf("count"))
      : hasOneCount
        ? new Map<SourceCell, SourceCell>()
        : countsOf(cells, row.cellsOf("count"));
    const [ofAll, ...others] = new Set(
      cells.flatMap((cell) => (cell.field === "target" ? [] : (periodOf(cell) ?? []))),
    );
    const placed = pairs(cells).map((group) => {
      const values: PlannedRow = { ...base, indicator: indicatorFor(name ?? nameOf(group[0], row), row, work) };
      const count = group.map((cell) => countOf.get(cell)).find((cell) => cell !== undefined);
      if (count) put(row, count, measurements, "n", work, values);
      // What is aimed at is aimed at in the time of the figure beside it.
      const isTarget = group[0].field === "target" && values.on === undefined && values.period === undefined;
      if (isTarget && others.length === 0 && ofAll !== undefined) values.period = ofAll;
      if (places.has(group[0].key)) placeOfHeading(group[0], values);
      return placeMeasurement(row, group, values, own, work);
    });
    // A day that is of none of the measurements is kept apart.
    if (at && base.on !== undefined && cells.length > 0 && cells.every((cell) => isOfOtherYear(cell, base.on)))
      work.account.keepRest(at, textOfValue(at.cell.value));
    if (placed.length === 0 && name !== undefined && answers.length > 0)
      placed.push(...placeShares(row, answers, name, base, work));
    if (placed.length > 0 || name === undefined) return { placed };
    // Nothing was measured: the indicator, and what is known of where and when.
    const id = indicatorFor(name, row, work);
    const only: Placed = { table: "zbIndicatoren", id };
    return { placed: isBare(base) ? [only] : [only, placeMeasurement(row, [], { ...base, indicator: id }, own, work)] };
  };
}

/**
 * Of a question with counted answers only: the share of each answer, with the number of people behind it. Each answer is an
 * indicator of its own, for one may go up while the other goes down.
 */
function placeShares(
  row: SourceRow,
  counts: readonly CountedAnswer[],
  question: string,
  base: PlannedRow,
  work: Workspace,
): Placed[] {
  const n = answersGiven(counts);
  if (n === 0) return [];
  const { sheet } = row.table;
  work.problems.add(`S070|${sheet}`, row.placeOf(), (places) =>
    problem("S070", "info", places, { sheet, hits: places.length }),
  );
  return counts.map(({ cell, count }) => {
    row.use(cell);
    const indicator = indicatorFor(`${question}: ${lowestOf(cell.heading).toLowerCase()}`, row, work);
    const values = { ...base, indicator, value: Math.round((count / n) * 1e6) / 1e6, n };
    return work.add("zbMetingen", values, { natural: ["indicator", "on", "period", "moment", "location", "complex"] });
  });
}

function isBare(base: PlannedRow): boolean {
  return (
    [...FIELDS, COUNT].every(([, key]) => base[key] === undefined) && base.on === undefined && base.period === undefined
  );
}

/** The cells that hold a measurement: by field, by period, or questions with an answer that can be counted. */
function measuredCells(row: SourceRow, source: SourceTable, judged: ReadonlySet<string>): SourceCell[] {
  // No cross under an answer says nothing: another one has it.
  const isOpen = ({ field, cell }: SourceCell) => field === "answer" && cell.value === false;
  const named = MOMENTS.flatMap(([field]) => row.cellsOf(field)).filter((cell) => !isOpen(cell));
  const keys = new Set(named.map(({ key }) => key));
  const asked = row.leftOver().filter(({ key, field, column, cell }) => {
    if (keys.has(key) || field !== null || column === null || column.derived || column.leftOut || column.personal)
      return false;
    const isLevel =
      typeof cell.value === "string" &&
      (LEVEL.test(cell.value) || SCALE.test(cell.value.trim()) || judged.has(key) || isSign(cell.value));
    return hasValue(cell) && (MEASURED.has(column.type) || isLevel || column.period !== undefined);
  });
  // A figure beside a named indicator is a measurement of it only when its heading or its form says so.
  const has = (...fields: readonly string[]) => named.some(({ field }) => field !== null && fields.includes(field));
  const isOutcome = ({ column, cell }: SourceCell) =>
    column?.period !== undefined ||
    (!has("score", "level") && (["level", "score"].includes(column?.type ?? "") || LEVEL.test(String(cell.value))));
  const more = source.has("indicator") ? asked.filter(isOutcome) : asked;
  return [...named, ...more].sort((a, b) => (a.column?.column ?? 0) - (b.column?.column ?? 0));
}

/** Columns of words such as "goed" and "matig", by their keys: one such word among remarks is a remark. */
function judgedKeys({ table }: SourceTable): ReadonlySet<string> {
  return new Set(
    table.columns.flatMap(({ column, field, type }) => {
      if (field !== null || type !== "text") return [];
      const texts = table.rows.flatMap(({ cells }) => {
        const cell = cells.get(String(column));
        return cell && hasValue(cell) ? [textOfValue(cell.value)] : [];
      });
      const words = texts.filter((text) => isJudgement(text)).length;
      return words > 0 && words >= texts.length * MOSTLY ? [String(column)] : [];
    }),
  );
}

/** So much of a column must be words of judgement. */
const MOSTLY = 0.8;

/** A level beside a score, or an answer beside its share, is one measurement. */
function pairs(cells: readonly SourceCell[]): [SourceCell, ...SourceCell[]][] {
  const isWord = ({ field }: SourceCell) => field === "level" || field === "answer";
  const plain = cells.filter(({ field }) => field === "score" || field === "share");
  const words = cells.filter(isWord);
  const [score, more] = plain;
  const [word, moreWords] = words;
  if (!score || !word || more || moreWords) return cells.map((cell): [SourceCell] => [cell]);
  return [
    [score, word],
    ...cells.filter((cell) => cell !== score && cell !== word).map((cell): [SourceCell] => [cell]),
  ];
}

function placeMeasurement(
  row: SourceRow,
  cells: readonly SourceCell[],
  base: PlannedRow,
  own: { readonly own?: string },
  work: Workspace,
): Placed {
  const values = { ...base };
  for (const cell of cells) {
    const moment = MOMENTS.find(([field]) => field === cell.field)?.[1] ?? momentIn(cell, work);
    if (moment) values.moment = moment;
    const period = periodOf(cell);
    const on = period === undefined ? null : dayOfIso(period);
    if (on !== null) values.on = on;
    else if (period !== undefined) values.period = period;
    if (isOfOtherYear(cell, values.on)) delete values.on;
    const isTicked = cell.field === "answer" && cell.cell.value === true;
    const text = isTicked ? answerOf(cell) : textOfValue(cell.cell.value);
    // A "0" between "+" and "-" is a mark like these.
    const isWord = cell.field === "level" || cell.field === "answer" || (cell.column?.type === "text" && isSign(text));
    const isFigure = !isWord && /^-?\d+(\.\d+)?$/.test(text);
    const key = isFigure ? "value" : "level";
    if (values[key] !== undefined) continue;
    if (!isFigure && isKeptOut(row, cell, columnNamed(tableNamed("zbMetingen"), "level"), work)) continue;
    values[key] = isFigure ? Number(text) : text;
    row.use(cell);
  }
  const answered = cells.map(answeredIn).find((count) => count !== null);
  if (values.n === undefined && typeof answered === "number") values.n = answered;
  const { year, seenOn } = row.table.context;
  const day = seenOn === undefined ? null : dayOfIso(seenOn);
  if (values.on === undefined && values.period === undefined && day !== null) values.on = day;
  if (values.on === undefined && values.period === undefined && year !== undefined) values.period = year;
  return work.add("zbMetingen", values, {
    ...own,
    natural: ["indicator", "on", "period", "moment", "respondent", "location", "complex"],
  });
}

/** What stands over a cross: a level of quality as it is written. */
function answerOf({ heading }: SourceCell): string {
  const text = lowestOf(heading);
  return isLevelHeading(text) ? text.replace(/^niveau /i, "").toUpperCase() : text.toLowerCase();
}

function baseOf(row: SourceRow, hasPeriods: boolean, work: Workspace): PlannedRow {
  const measurements = tableNamed("zbMetingen");
  const complex = work.complexes.of(row);
  const initiative = initiativeOf(row, measurements, work);
  const values: PlannedRow = {
    ...(initiative === undefined ? {} : { initiative }),
    ...(complex === undefined ? {} : { complex }),
  };
  fill(row, measurements, FIELDS, work, values);
  // The number of a place and what it is called.
  for (const cell of values.location === undefined ? [] : row.cellsOf("location")) {
    const more: PlannedRow = {};
    if (put(row, cell, measurements, "location", work, more)) values.location = `${values.location} ${more.location}`;
  }
  placeMoment(row, values, hasPeriods, work);
  if (values.location === undefined)
    placeSection(row, "location", values, work, row.has("indicator") ? PLACE : undefined);
  return values;
}
