/** From a frame to a recognised table: kind, fields, types, values, problems. */

import { type Place, type Problem, problem } from "../problems/problem.ts";
import { type CellRange, cellAddress } from "../workbook/address.ts";
import { isBlank } from "../workbook/cell.ts";
import { chooseFields, hintOf, typeAsked } from "./choose-fields.ts";
import { type ColourMeaning, withColours } from "./colour-legend.ts";
import { meaningsOfRows } from "./coloured-rows.ts";
import type { ColumnChoice } from "./column-choice.ts";
import { seenTogether } from "./columns-together.ts";
import type { Context } from "./context.ts";
import type { Frame, Head } from "./frame.ts";
import { inFull, placesToShift } from "./in-full.ts";
import { chooseKind, type KindChoice } from "./kind.ts";
import type { MappingOverride } from "./mapping-override.ts";
import { overrideFor } from "./mapping-override.ts";
import { findMatrix, type Matrix, turnsIn } from "./matrix.ts";
import type { Fills } from "./matrix-fills.ts";
import { ballotTable } from "./own/ballots.ts";
import { clockHours } from "./own/hours-by-clock.ts";
import { personHours } from "./own/hours-by-person.ts";
import { hoursTable } from "./own/hours-matrix.ts";
import { ownFields } from "./own/own-fields.ts";
import { findOwnTable, hasOwnChoices, type OwnTable } from "./own/own-table.ts";
import { readMixed } from "./read-mixed.ts";
import type { RecognisedCell, RecognisedColumn, RecognisedRow, RecognisedTable, TableKind } from "./recognised.ts";
import { withSigns } from "./sign-columns.ts";
import { areCountsInTime } from "./table-signs.ts";
import { type ColumnProfile, profileColumn, type SourceCell } from "./values/column-profile.ts";
import type { ReadCell } from "./values/read-cells.ts";
import { shownText } from "./values/shown-text.ts";

export interface TablePlace {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly range: CellRange;
  readonly titles: readonly string[];
  readonly context: Context;
  /** What the sheet says of its colours. */
  readonly colours?: readonly ColourMeaning[];
}

export interface Described {
  readonly table: RecognisedTable;
  readonly problems: readonly Problem[];
}

const PART = 200;

export function describeTable(asFound: Frame, around: TablePlace, overrides: readonly MappingOverride[]): Described {
  const ofYear = withYearOfCorner(around, asFound);
  const {
    frame,
    legend,
    problems: ofColours,
  } = withColours(asFound, {
    ...ofYear,
    year: ofYear.context.year,
    said: saidAround(ofYear),
    meanings: ofYear.colours ?? [],
  });
  const place = legend === "" ? ofYear : withLegend(ofYear, legend);
  const { year, isSeason, bareDaysFrom1904 } = place.context;
  const values = {
    ...(year === undefined || isSeason ? {} : { year }),
    ...(bareDaysFrom1904 ? { bareDaysFrom1904 } : {}),
  };
  const seen = withSigns(
    frame,
    frame.heads.map((_head, at) => profileColumn(hintOf(frame, at), frame.cells[at] ?? [], values)),
  );
  const times = findMatrix(frame, year, saidAround(place));
  const override = overrideFor(
    overrides,
    place.sheet,
    frame.heads.map((head) => head.heading),
  );
  const signs = { frame, profiles: seen, matrix: times, sheetName: place.sheet, titles: place.titles };
  const chosen: KindChoice = chooseKind(signs);
  const own = ownTableOf(frame, seen, times, override, place);
  const choice: KindChoice = override?.kind
    ? { kind: override.kind, confidence: 1, reasons: [{ from: "mapping", what: override.kind }] }
    : (own ?? chosen);
  // Small figures in a table of costs are amounts, in one of what happened counts, and no turns.
  const isCounted = times !== null && choice.kind === "indicator_score" && areCountsInTime(signs);
  const ofFigures = times && choice.kind === "cost_line" ? ofCosts(times, frame, place) : times;
  const matrix = ofFigures && isCounted ? { ...ofFigures, marks: false, names: false, people: false } : ofFigures;
  const profiles = seen.map((profile, at) => {
    // "1u30" under a day or a name is an hour and a half in a list of hours.
    const asked = own?.fields.get(at)?.hint ?? typeAsked(hintOf(frame, at), choice.kind, profile);
    if (asked === null || profile.habits.signs) return profile;
    const cells = frame.cells[at] ?? [];
    // A part of a long column shows whether it is worth looking at it all again.
    const part = cells.length > 2 * PART ? profileColumn(asked, cells.slice(0, PART), values) : null;
    return part?.type === "text" ? profile : profileColumn(asked, cells, values);
  });
  const columns = own
    ? ownFields(own, frame, profiles, override)
    : seenTogether(
        {
          frame,
          profiles,
          matrix,
          kind: choice.kind,
          said: [place.sheet, ...place.titles],
          isMapped: override !== null,
        },
        chooseFields(frame, profiles, matrix, choice.kind, override),
      );
  const problems: Problem[] = [...ofColours];
  const shifted: Place[] = [];
  const read = frame.heads.map((_, at) => {
    const column = columns[at] as ColumnChoice;
    if (matrix?.marks && matrix.periods.has(at)) return null;
    const cells = readMixed(frame.cells[at] ?? [], column.type, profiles[at] as ColumnProfile, place.sheet, values);
    const key = column.field?.field ?? "";
    // "Misschien" beside yes and no may be one of the answers that our own column knows.
    const mayBeOther = own !== null && hasOwnChoices(own.table, key);
    for (const { issue } of cells) if (issue && !(mayBeOther && issue.code === "V016")) problems.push(issue);
    const places =
      column.type === "amount" ? placesToShift(frame.heads[at]?.heading ?? "", place.context.said.unit) : 0;
    if (places > 0) shifted.push(...firstFilled(frame.cells[at] ?? [], place.sheet));
    return places > 0 ? cells.map((cell) => inFull(cell, places)) : cells;
  });
  if (shifted[0]) problems.push(problem("S017", "info", [shifted[0]], { sheet: place.sheet }));
  if (matrix?.marks) problems.push(...fillProblems(matrix.fills, place.sheet));
  if (matrix?.measured && choice.kind === "task")
    problems.push(problem("R004", "warning", figuresIn(frame, matrix, place.sheet), { sheet: place.sheet }));
  if (choice.kind === "other" && !own && frame.records.length > 0) {
    problems.push(
      problem("R001", "info", [{ sheet: place.sheet, cell: firstCell(place.range) }], {
        heading: headingSummary(frame),
      }),
    );
  }
  const keys = frame.heads.map((head, at) => keyOf(frame, head, columns[at]));
  const colours = matrix?.marks ? null : meaningsOfRows(frame, place.colours ?? [], place.range);
  const table: RecognisedTable = {
    sheet: place.sheet,
    hidden: place.hidden,
    range: place.range,
    kind: choice.kind,
    ...(own ? { table: own.table } : {}),
    confidence: choice.confidence,
    reasons: choice.reasons,
    layout: frame.layout,
    headerRows: frame.headerRows,
    columns: frame.heads.map((head, at) =>
      recognisedColumn(choice.kind, head, columns[at] as ColumnChoice, profiles[at] as ColumnProfile, matrix, at),
    ),
    rows: frame.records.map((_, record) => recognisedRow(frame, record, read, matrix, keys, colours?.[record])),
    skipped: frame.skipped,
    // What letters stand for: without it those in a matrix of turns cannot become tasks, and no rhythm is known of "2W".
    context:
      (matrix?.marks || columns.some(({ field }) => field?.field === "frequency")) && place.context.legend
        ? { ...place.context.said, legend: place.context.legend }
        : place.context.said,
  };
  return { table, problems };
}

/** Months of costs are of the year that the list is of, not of that in which it was printed. */
function ofCosts(times: Matrix, frame: Frame, place: TablePlace): Matrix {
  const dated = place.context.said.printed === undefined ? times : findMatrix(frame, undefined, saidAround(place));
  return { ...(dated ?? times), marks: false, names: false, people: false };
}

/** The words around a table, in which a legend may be. */
function saidAround({ sheet, titles, context }: TablePlace): string {
  return [sheet, ...titles, context.legend].join(" ");
}

function withLegend(place: TablePlace, more: string): TablePlace {
  const legend = [place.context.legend, more].filter((text) => text !== "").join(" ; ");
  return { ...place, context: { ...place.context, legend } };
}

/** "Maaischema 2025" over the names of the rows, where nothing above says which year the months beside it are of. */
function withYearOfCorner(place: TablePlace, { heads, layout }: Frame): TablePlace {
  const [corner, ...others] = heads;
  const year = layout === "rows" ? YEAR.exec(corner?.heading ?? "")?.[1] : undefined;
  if (year === undefined || place.context.year !== undefined || !/\p{L}{3}/u.test(corner?.heading ?? "")) return place;
  if (others.some(({ heading }) => /(?<!\d)(?:19|20)\d\d(?!\d)/.test(heading))) return place;
  const { said } = place.context;
  return { ...place, context: { ...place.context, year: Number(year), said: { ...said, year } } };
}

const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)(?![-/])/;

/** Colours beside marks are told: the turns that they were taken for, and those that nobody can know. */
function fillProblems({ counted, doubtful }: Fills, sheet: string): Problem[] {
  const placesOf = (cells: readonly SourceCell[]) =>
    cells.map(({ row, column }): Place => ({ sheet, cell: cellAddress(row, column) }));
  return [
    ...(counted.length > 0 ? [problem("R002", "info", placesOf(counted), { count: counted.length })] : []),
    ...(doubtful.length > 0 ? [problem("R003", "warning", placesOf(doubtful), { count: doubtful.length })] : []),
  ];
}

/** The first cell of each time. */
function figuresIn(frame: Frame, { periods }: Matrix, sheet: string): Place[] {
  return [...periods.keys()].flatMap((at) => firstFilled(frame.cells[at] ?? [], sheet));
}

/** A table of ours: as the user said, or, when nobody said what this is, as its columns tell. Cards are told by their kind, but for those of complexes. */
function ownTableOf(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  matrix: Matrix | null,
  override: MappingOverride | null,
  { sheet, titles }: TablePlace,
): OwnTable | null {
  if (override?.kind && override.table === undefined) return null;
  if (frame.layout === "cards") {
    const own = findOwnTable({ frame, profiles, sheetName: sheet, titles });
    return own?.table === "zbComplexen" ? own : null;
  }
  if (matrix?.hours && (override?.table ?? "zbUren") === "zbUren") return hoursTable(frame, profiles, matrix);
  const ballots = matrix || (override?.table ?? "zbDraagvlak") !== "zbDraagvlak" ? null : ballotTable(frame, profiles);
  if (ballots) return ballots;
  const signs = { frame, profiles, sheetName: sheet, titles };
  const clocks = matrix || (override?.table ?? "zbUren") !== "zbUren" ? null : clockHours(signs);
  const people = matrix || (override?.table ?? "zbUren") !== "zbUren" ? null : personHours(signs);
  if (clocks ?? people) return clocks ?? people;
  return matrix && override?.table === undefined ? null : findOwnTable(signs, override?.table);
}

function recognisedColumn(
  kind: TableKind,
  head: Head,
  choice: ColumnChoice,
  profile: ColumnProfile,
  matrix: Matrix | null,
  at: number,
): RecognisedColumn {
  const period = matrix?.periods.get(at);
  const text = ["text", "code", "date", "phone", "email", "integer"].includes(choice.type);
  return {
    column: head.position,
    heading: head.heading,
    field: choice.leaveOut ? null : (choice.field?.field ?? (matrix?.marks && period ? "turns" : null)),
    type: choice.type,
    confidence: choice.confidence,
    reasons: choice.reasons,
    personal:
      (profile.personal && !isNameOfInitiative(kind, choice, profile)) ||
      (matrix?.people === true && period !== undefined) ||
      (kind === "unit" && NAME.test(head.heading.trim())) ||
      (choice.field?.personal === true && text && choice.confidence >= 0.85),
    ...(profile.personalReason === "contactInText" && choice.field?.personal !== true ? { personalTexts: true } : {}),
    hidden: head.hidden,
    ...(period ? { period: period.text } : {}),
    ...(choice.field?.derived ? { derived: true } : {}),
    ...(choice.leaveOut ? { leftOut: true } : {}),
  };
}

/** In a list of homes a name is that of who lives there. */
const NAME = /^(?:naam|namen|achternaam|wie)$/i;

/** "Tuin Maan" looks like somebody, and is what an initiative is called. */
function isNameOfInitiative(kind: TableKind, { field }: ColumnChoice, { personalReason }: ColumnProfile): boolean {
  return kind === "initiative" && field?.field === "name" && personalReason === "maybeNames";
}

function recognisedRow(
  frame: Frame,
  record: number,
  read: readonly (readonly ReadCell[] | null)[],
  matrix: Matrix | null,
  keys: readonly string[],
  colour: string | undefined,
): RecognisedRow {
  const line = frame.records[record] as Frame["records"][number];
  const cells = new Map<string, RecognisedCell>();
  const occurrences = new Map<string, number>();
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as string;
    const source = frame.cells[at]?.[record] as SourceCell;
    const { row, column } = source;
    const period = matrix?.marks ? matrix.periods.get(at) : undefined;
    if (matrix && period) {
      const turns = turnsIn(source, matrix, record);
      if (turns > 0) occurrences.set(period.text, (occurrences.get(period.text) ?? 0) + turns);
      if (!isBlank(source.value)) cells.set(key, { value: shownText(source.value, source.style.format), row, column });
      continue;
    }
    const cell = read[at]?.[record];
    if (!cell || (cell.value === null && cell.raw === undefined)) continue;
    // A second label of one field keeps its own words: nothing on a card may take the place of something else.
    const own = frame.layout === "cards" && cells.has(key) ? (frame.heads[at]?.heading ?? key) : key;
    const { value, raw } = cell;
    cells.set(own, raw === undefined ? { value, row, column } : { value, raw, row, column });
  }
  return {
    ...(line.row === undefined ? {} : { row: line.row }),
    ...(line.column === undefined ? {} : { column: line.column }),
    ...(line.section === undefined ? {} : { section: line.section }),
    ...(line.hidden ? { hidden: true } : {}),
    ...(line.struck ? { struck: true } : {}),
    ...(colour === undefined ? {} : { colour }),
    cells,
    ...(occurrences.size > 0 || matrix?.marks ? { occurrences } : {}),
  };
}

/** By source column; in a transposed table by source row; on cards by field, or by label where no field is known. */
function keyOf(frame: Frame, head: Head, choice: ColumnChoice | undefined): string {
  return frame.layout === "cards" ? (choice?.field?.field ?? head.heading) : String(head.position);
}

function firstFilled(cells: readonly SourceCell[], sheet: string): Place[] {
  const first = cells.find(({ value }) => !isBlank(value));
  return first ? [{ sheet, cell: cellAddress(first.row, first.column) }] : [];
}

function firstCell(range: CellRange): string {
  return cellAddress(range.top, range.left);
}

function headingSummary(frame: Frame): string {
  return frame.heads
    .map((head) => head.heading)
    .filter(Boolean)
    .slice(0, 4)
    .join(", ");
}
