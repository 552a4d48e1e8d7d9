/** From a frame to a recognised table: kind, fields, types, values, problems. */

import { type Problem, problem } from "../problems/problem.ts";
import { type CellRange, cellAddress } from "../workbook/address.ts";
import { isBlank } from "../workbook/cell.ts";
import type { Context } from "./context.ts";
import type { Frame, Head } from "./frame.ts";
import { FIELDS, type Field } from "./headings/fields.ts";
import { type FieldMatch, fieldsFor } from "./headings/vocabulary.ts";
import { chooseKind, isCostItem, type KindChoice } from "./kind.ts";
import type { MappingOverride } from "./mapping-override.ts";
import { overrideFor } from "./mapping-override.ts";
import { findMatrix, type Matrix, turnsIn } from "./matrix.ts";
import { readMixed } from "./read-mixed.ts";
import type {
  Reason,
  RecognisedCell,
  RecognisedColumn,
  RecognisedRow,
  RecognisedTable,
  TableKind,
} from "./recognised.ts";
import type { ValueType } from "./value.ts";
import { type ColumnProfile, profileColumn, type SourceCell } from "./values/column-profile.ts";
import type { ReadCell } from "./values/read-cells.ts";

export interface TablePlace {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly range: CellRange;
  readonly titles: readonly string[];
  readonly context: Context;
}

export interface Described {
  readonly table: RecognisedTable;
  readonly problems: readonly Problem[];
}

interface ColumnChoice {
  readonly field: Field | null;
  readonly type: ValueType;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  readonly leaveOut?: boolean;
}

export function describeTable(frame: Frame, place: TablePlace, overrides: readonly MappingOverride[]): Described {
  const values = { ...(place.context.year === undefined ? {} : { year: place.context.year }) };
  const profiles = frame.heads.map((_head, at) => profileColumn(hintOf(frame, at), frame.cells[at] ?? [], values));
  const matrix = findMatrix(frame, place.context.year, [...place.titles, place.context.legend].join(" "));
  const override = overrideFor(
    overrides,
    place.sheet,
    frame.heads.map((head) => head.heading),
  );
  const chosen: KindChoice = chooseKind({ frame, profiles, matrix, sheetName: place.sheet, titles: place.titles });
  const choice: KindChoice = override?.kind
    ? { kind: override.kind, confidence: 1, reasons: [{ from: "mapping", what: override.kind }] }
    : chosen;
  const columns = chooseFields(frame, profiles, matrix, choice.kind, override);
  const problems: Problem[] = [];
  const read = frame.heads.map((_, at) => {
    const column = columns[at] as ColumnChoice;
    if (matrix?.marks && matrix.periods.has(at)) return null;
    const cells = readMixed(frame.cells[at] ?? [], column.type, profiles[at] as ColumnProfile, place.sheet, values);
    for (const cell of cells) if (cell.issue) problems.push(cell.issue);
    return cells;
  });
  if (choice.kind === "other" && frame.records.length > 0) {
    problems.push(
      problem("R001", "info", [{ sheet: place.sheet, cell: firstCell(place.range) }], {
        heading: headingSummary(frame),
      }),
    );
  }
  const table: RecognisedTable = {
    sheet: place.sheet,
    hidden: place.hidden,
    range: place.range,
    kind: choice.kind,
    confidence: choice.confidence,
    reasons: choice.reasons,
    layout: frame.layout,
    headerRows: frame.headerRows,
    columns: frame.heads.map((head, at) =>
      recognisedColumn(head, columns[at] as ColumnChoice, profiles[at] as ColumnProfile, matrix, at),
    ),
    rows: frame.records.map((_, record) => recognisedRow(frame, record, read, matrix, columns)),
    skipped: frame.skipped,
    // What the letters in a matrix of turns stand for: without it they cannot become tasks.
    context:
      matrix?.marks && place.context.legend
        ? { ...place.context.said, legend: place.context.legend }
        : place.context.said,
  };
  return { table, problems };
}

/** What a heading says to the reader of its values: "nr" behind a street is a house number. */
function hintOf(frame: Frame, at: number): string {
  const heading = frame.heads[at]?.heading ?? "";
  const before = frame.heads[at - 1]?.heading ?? "";
  return SHORT_NUMBER.test(heading.trim()) && STREET.test(before) ? "huisnummer" : heading;
}

const SHORT_NUMBER = /^(nr|no|num|nummer|huis|#)\.?$/i;
const STREET = /straat|street|adres/i;

/** Every heading gets the best field that is still free; the surest heading chooses first. Repeated fields (terms, years) are allowed where the words say so. */
function chooseFields(
  frame: Frame,
  profiles: readonly ColumnProfile[],
  matrix: Matrix | null,
  kind: TableKind,
  override: MappingOverride | null,
): ColumnChoice[] {
  const candidates = frame.heads.map((_head, at) =>
    candidatesFor(hintOf(frame, at), profiles[at] as ColumnProfile, kind),
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
      const type: ValueType = matrix.marks ? "marks" : kind === "cost_line" ? "amount" : typeFor(null, profile);
      chosen[at] = { field: null, type, confidence: 0.9, reasons: [{ from: "heading", what: head.heading }] };
      continue;
    }
    const pick = (candidates[at] ?? []).find(
      ({ match, sure }) => (taken.get(match.field.field) ?? 0) < 0.5 * sure || sure > 0.94,
    );
    if (pick) taken.set(pick.match.field.field, Math.max(taken.get(pick.match.field.field) ?? 0, pick.sure));
    const field = pick?.match.field ?? null;
    const isCost = field === null && kind === "cost_line" && isCostHeading(head.heading) && figuresIn(profile) >= 0.4;
    chosen[at] = {
      field,
      type: isCost ? "amount" : typeFor(field, profile),
      confidence: pick ? pick.sure : profile.confidence * 0.5,
      reasons: pick ? [{ from: "heading", what: head.heading }] : [{ from: "content", what: profile.type }],
    };
  }
  return chosen;
}

/** A heading over amounts of a year or of an item: "2025 prognose", "Schoonmaak". */
function isCostHeading(heading: string): boolean {
  return /(?<!\d)(19|20)\d\d(?!\d)/.test(heading) || isCostItem(heading);
}

function figuresIn(profile: ColumnProfile): number {
  return Math.max(profile.shares.amount ?? 0, profile.shares.decimal ?? 0, profile.shares.integer ?? 0);
}

function candidatesFor(
  heading: string,
  profile: ColumnProfile,
  kind: TableKind,
): { match: FieldMatch; sure: number }[] {
  return fieldsFor(heading)
    .filter((match) => match.kind === kind)
    .map((match) => ({ match, sure: match.likeness * (fits(match.field, profile) ? 1 : 0.6) }))
    .sort((a, b) => b.sure - a.sure);
}

function fits(field: Field, profile: ColumnProfile): boolean {
  return (
    profile.filled === 0 ||
    field.types.includes(profile.type) ||
    field.types.some((type) => (profile.shares[type] ?? 0) >= 0.5)
  );
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

/** The type that both heading and content allow; when they contradict each other the content wins. */
function typeFor(field: Field | null, profile: ColumnProfile): ValueType {
  if (profile.type === "text" && (profile.shares.address ?? 0) >= 0.2) return "address";
  if (!field) return profile.type;
  if (profile.filled === 0) return field.types[0] ?? profile.type;
  // A key is kept as it is shown, also where it happens to be a number.
  if (field.types[0] === "code" && ["integer", "code", "text"].includes(profile.type)) return "code";
  if (field.types[0] === "score" && ["integer", "decimal", "score"].includes(profile.type)) return "score";
  if (field.types.includes(profile.type) || UNMISTAKABLE.includes(profile.type)) return profile.type;
  const possible = field.types.find((type) => type !== "text" && type !== "code" && (profile.shares[type] ?? 0) >= 0.5);
  if (possible) return possible;
  if (field.types.includes("text")) return "text";
  // A field that is never text: a third of its cells is enough, the others are reported one by one.
  return field.types.find((type) => (profile.shares[type] ?? 0) >= 0.33) ?? profile.type;
}

function recognisedColumn(
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
    personal: profile.personal || (choice.field?.personal === true && text && choice.confidence >= 0.85),
    hidden: head.hidden,
    ...(period ? { period: period.text } : {}),
    ...(choice.field?.derived ? { derived: true } : {}),
    ...(choice.leaveOut ? { leftOut: true } : {}),
  };
}

function recognisedRow(
  frame: Frame,
  record: number,
  read: readonly (readonly ReadCell[] | null)[],
  matrix: Matrix | null,
  columns: readonly ColumnChoice[],
): RecognisedRow {
  const line = frame.records[record] as Frame["records"][number];
  const cells = new Map<string, RecognisedCell>();
  const occurrences = new Map<string, number>();
  frame.heads.forEach((head, at) => {
    const source = frame.cells[at]?.[record] as SourceCell;
    const period = matrix?.marks ? matrix.periods.get(at) : undefined;
    if (matrix && period) {
      const turns = turnsIn(source, matrix);
      if (turns > 0) occurrences.set(period.text, (occurrences.get(period.text) ?? 0) + turns);
      if (!isBlank(source.value))
        cells.set(keyOf(frame, head, columns[at]), {
          value: String(source.value),
          row: source.row,
          column: source.column,
        });
      return;
    }
    const cell = read[at]?.[record];
    if (!cell || (cell.value === null && cell.raw === undefined)) return;
    const key = keyOf(frame, head, columns[at]);
    // A second label of one field keeps its own words: nothing on a card may take the place of something else.
    cells.set(cells.has(key) ? head.heading : key, {
      value: cell.value,
      ...(cell.raw === undefined ? {} : { raw: cell.raw }),
      row: source.row,
      column: source.column,
    });
  });
  return {
    ...(line.row === undefined ? {} : { row: line.row }),
    ...(line.column === undefined ? {} : { column: line.column }),
    ...(line.section === undefined ? {} : { section: line.section }),
    ...(line.hidden ? { hidden: true } : {}),
    ...(line.struck ? { struck: true } : {}),
    cells,
    ...(occurrences.size > 0 || matrix?.marks ? { occurrences } : {}),
  };
}

/** By source column; in a transposed table by source row; on cards by field, or by label where no field is known. */
function keyOf(frame: Frame, head: Head, choice: ColumnChoice | undefined): string {
  return frame.layout === "cards" ? (choice?.field?.field ?? head.heading) : String(head.position);
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
