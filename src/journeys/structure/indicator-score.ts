/** Surveys, inspections and other measurements go to Metingen, each with its indicator on Indicatoren; levels are never figures. */

import { dayOfIso, partsOf } from "../../days/day.ts";
import { spanOf } from "../../days/period.ts";
import { problem } from "../../problems/problem.ts";
import { lowestOf, normalise } from "../../recognise/headings/words.ts";
import { isJudgement, isSign } from "../../recognise/values/judgements.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import type { Placed, Placer } from "./account.ts";
import { answersGiven, type CountedAnswer, countedAnswers } from "./counted-answers.ts";
import type { PlannedRow } from "./draft.ts";
import { type FieldColumns, fill, put } from "./fill.ts";
import { initiativeOf } from "./link.ts";
import { ownNumber } from "./own-number.ts";
import { PLACE, placeSection } from "./section.ts";
import { hasValue, type SourceCell, type SourceRow, type SourceTable, textOfValue } from "./source-row.ts";
import { nothingPlaced } from "./unplaced.ts";
import type { Workspace } from "./workspace.ts";
import { yearIn } from "./year-in.ts";

const FIELDS: FieldColumns = [
  ["location", "location"],
  ["respondent", "respondent"],
  ["note", "note"],
];
/** How many people answered. */
const COUNT: FieldColumns[number] = ["count", "n"];
const INDICATOR: FieldColumns = [
  ["effectGroup", "effectGroup"],
  ["group", "forWhom"],
];
/** What a list of indicators says of each; elsewhere "eenheid" is a home. */
const OF_INDICATOR: FieldColumns = [
  ["unit", "unit"],
  ["source", "source"],
];
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
/** Headings that say that there is a score, not of what. */
const GENERIC =
  /^((rapport|eind)?cijfer|(gemiddelde )?score|waarde|waardering|beoordeling|resultaat|uitkomst|oordeel|meting|gemiddelde|niveau|crow( niveau| score)?|kwaliteit(sniveau)?|beeldkwaliteit|antwoord(en)?|percentage|procent|pct|aandeel|rating|nulmeting|0 meting|vervolgmeting|1 meting|streefwaarde|doel|norm)$/;

export function indicatorScorePlacer(source: SourceTable, work: Workspace): Placer {
  const measurements = tableNamed("zbMetingen");
  const judged = judgedKeys(source);
  return (row) => {
    const cells = measuredCells(row, source, judged);
    const indicator = row.find("indicator");
    if (cells.length === 0 && !indicator) return nothingPlaced(row, work, measurements, ["value"]);
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
    const placed = pairs(cells).map((group) => {
      const values = { ...base, indicator: indicatorFor(name ?? nameOf(group[0], row), row, work) };
      const count = group.map((cell) => countOf.get(cell)).find((cell) => cell !== undefined);
      if (count) put(row, count, measurements, "n", work, values);
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
 * Several counts in a row are each of the year that their heading says, or else of the measurement in front of them
 * ("Nulmeting / n", "Vervolg / n"): with the count of another moment a figure of too few people would be shown.
 */
function countsOf(cells: readonly SourceCell[], counts: readonly SourceCell[]): ReadonlyMap<SourceCell, SourceCell> {
  const at = ({ column, cell }: SourceCell) => column?.column ?? cell.column;
  const left = [...cells].sort((a, b) => at(b) - at(a));
  return new Map(
    counts.flatMap((count) => {
      const year = yearIn(count.heading)?.toString();
      const ofYear = year === undefined ? undefined : left.find((cell) => periodOf(cell)?.startsWith(year));
      const measured = ofYear ?? left.find((cell) => at(cell) < at(count));
      return measured ? [[measured, count] as const] : [];
    }),
  );
}

/**
 * One count beside several years is of the year that its heading says, or else of the last: in the others another number of people
 * answered. What is aimed at was answered by nobody.
 */
function countOfLast(
  cells: readonly SourceCell[],
  [count]: readonly SourceCell[],
): ReadonlyMap<SourceCell, SourceCell> {
  const answered = cells.filter(({ field }) => field !== "target");
  const year = count ? yearIn(count.heading)?.toString() : undefined;
  const ofYear = answered.filter((cell) => year !== undefined && periodOf(cell)?.startsWith(year));
  const last = ofYear[0] ?? answered.sort((a, b) => (periodOf(b) ?? "").localeCompare(periodOf(a) ?? ""))[0];
  return new Map(last && count ? [[last, count] as const] : []);
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
  const named = MOMENTS.flatMap(([field]) => row.cellsOf(field));
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
    if (period !== undefined) values.period = period;
    if (isOfOtherYear(cell, values.on)) delete values.on;
    const text = textOfValue(cell.cell.value);
    // A "0" between "+" and "-" is a mark like these.
    const isWord = cell.field === "level" || cell.field === "answer" || (cell.column?.type === "text" && isSign(text));
    const isFigure = !isWord && /^-?\d+(\.\d+)?$/.test(text);
    const key = isFigure ? "value" : "level";
    if (values[key] !== undefined) continue;
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

/** "Nulmeting (n=18)", "Na een jaar, 21 respondenten": how many answered, told by the heading; of what is aimed at nobody did. */
function answeredIn({ heading, field }: SourceCell): number | null {
  if (field === "target") return null;
  const match = ANSWERED.exec(heading);
  return match ? Number(match[1] ?? match[2]) : null;
}

const ANSWERED =
  /(?<![\p{L}\d])n\s*[=:]\s*(\d{1,5})(?!\d)|(?<!\d)(?!(?:19|20)\d\d\s)(\d{1,5})\s*(?:respondenten|ingevuld\p{L}*|reacties|antwoorden|formulieren|lijsten|deelnemers)(?!\p{L})/iu;

/** "Nulmeting 2024 / Cijfer" says which moment its figures are of. */
function momentIn({ heading }: SourceCell, work: Workspace): string | null {
  const parts = heading.split(" / ").map((part) => part.replace(/\b(19|20)\d\d\b/g, " ").trim());
  return parts.map((part) => work.lists.find("moment", part)).find((found) => found !== null) ?? null;
}

/** The time that a column stands for, or the year that its heading has beside other words. */
function periodOf({ column, heading }: SourceCell): string | undefined {
  const isApart = heading.includes(" / ") || saysOnlyThat(heading);
  return column?.period ?? (isApart ? (yearIn(heading)?.toString() ?? undefined) : undefined);
}

/** "Cijfer 2023": that there is a score, and of when. */
function saysOnlyThat(heading: string): boolean {
  return GENERIC.test(normalise(heading.replace(YEAR, " ")));
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** A day in another year than that of the column is the day of another measurement in the row. */
function isOfOtherYear(cell: SourceCell, on: PlannedRow[string] | undefined): boolean {
  const period = periodOf(cell);
  return period !== undefined && typeof on === "number" && partsOf(on).year !== Number(period.slice(0, 4));
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
  placeMoment(row, values, hasPeriods, work);
  if (values.location === undefined)
    placeSection(row, "location", values, work, row.has("indicator") ? PLACE : undefined);
  return values;
}

/** A date that is not known to the day is a period: "2026-Q1". A year alone is one as well. */
function placeMoment(row: SourceRow, values: PlannedRow, hasPeriods: boolean, work: Workspace): void {
  const at = row.find("at");
  const text = at ? textOfValue(at.cell.value) : "";
  // Where every measurement has a period of its own, the row's goes to Overig.
  if (at && !hasPeriods && (spanOf(text) || /^\d{4}-W\d{2}$/.test(text))) {
    values.period = text;
    row.use(at);
  } else fill(row, tableNamed("zbMetingen"), [["at", "on"]], work, values);
  if (!hasPeriods) placeSeason(row, values, work);
  const year = row.find("year");
  if (!year || hasPeriods || values.on !== undefined || values.period !== undefined) return;
  values.period = textOfValue(year.cell.value);
  row.use(year);
}

/**
 * "Voorjaar 2025" is no quarter, and yet before "najaar 2025": without a moment both would be one. So it gets the quarter that most
 * of it lies in, which is told, and its words are kept. A winter lies in two years.
 */
function placeSeason(row: SourceRow, values: PlannedRow, work: Workspace): void {
  if (values.on !== undefined || values.period !== undefined) return;
  const cell = [...row.cellsOf("at"), ...row.cellsOf("round")].find(({ cell }) => SEASON.test(wordsIn(cell)));
  const words = cell ? wordsIn(cell.cell) : "";
  const [, season = "", year = ""] = SEASON.exec(words) ?? [];
  const quarter = QUARTER_OF[season.toLowerCase()];
  if (!cell || quarter === undefined) return;
  values.period = `${year}-Q${quarter}`;
  row.use(cell);
  work.account.keepRest(cell, words);
  work.problems.add(
    `S071|${row.table.sheet}`,
    row.placeOf(cell),
    (places, facts) => problem("S071", "info", places, facts),
    `"${words}" als "${values.period}"`,
  );
}

function wordsIn({ raw, value }: SourceCell["cell"]): string {
  return (raw ?? textOfValue(value)).trim();
}

const SEASON = /^(voorjaar|lente|zomer|najaar|herfst)\s+((?:19|20)\d\d)$/i;
const QUARTER_OF: Readonly<Record<string, number>> = { voorjaar: 2, lente: 2, zomer: 3, najaar: 4, herfst: 4 };

function nameOf(cell: SourceCell, row: SourceRow): string {
  const heading = cell.heading.replace(/\s+/g, " ").trim();
  // What was asked stands over a table of answers.
  const { question, title } = row.table.context;
  const sheet = question ?? (title !== undefined && SAYS_WHAT.test(title) ? title : row.table.sheet);
  if (cell.column?.period !== undefined || heading === "") return sheet;
  // The year is its period: "Cijfer 2023" and "Cijfer 2024" are one series.
  const words = heading.replace(YEAR, " ").replace(/\s+/g, " ").trim();
  return saysOnlyThat(heading) ? `${sheet}: ${words || heading}` : heading;
}

/** A title that names a mark: "Rapportcijfer schoonmaak". */
const SAYS_WHAT = /^(?:(?:rapport)?cijfers?|scores?|waardering|tevredenheid)\b.*\p{L}{3}/iu;

const SURVEY = /\b(enqu[eê]tes?|survey|vragenlijst(en)?|peiling|bewonersonderzoek|respondent(en)?)\b/i;

/** A question, or a sheet of answers. */
function isAsked(name: string, { table }: SourceRow): boolean {
  return /\?\s*(\(|:|$)/.test(name) || SURVEY.test(`${table.sheet} ${table.context.title ?? ""}`);
}

/** The indicator with a name, with what the row says of it; a new one when there is none. */
function indicatorFor(name: string, row: SourceRow, work: Workspace): string {
  const indicators = tableNamed("zbIndicatoren");
  const found = work.indicators.find(name);
  const values = "id" in found ? work.indicatorRows.get(found.id) : undefined;
  if ("id" in found && !values) return found.id;
  // Of answers of people fewer than five are not shown (product J8); that has to be known of each question.
  const source = isAsked(name, row) && !row.source.has("source") ? { source: "enquête" } : {};
  const known = values ?? work.draft(indicators.name).add({ name, ...source }, { name, natural: ["name"] });
  const id = String(known.id);
  fill(row, indicators, row.source.has("indicator") ? [...INDICATOR, ...OF_INDICATOR] : INDICATOR, work, known);
  if (!values) {
    work.indicators.add(id, [name]);
    work.indicatorRows.set(id, known);
  }
  return id;
}
