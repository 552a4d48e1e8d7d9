/** One sheet: its tables, and every filled cell that belongs to none of them. */

import { type Problem, problem } from "../problems/problem.ts";
import { cellAddress } from "../workbook/address.ts";
import type { CellStyle, SheetEvidence } from "../workbook/evidence.ts";
import { type ColourMeaning, colourMeanings } from "./colour-legend.ts";
import { ComplexesAbove } from "./complexes-above.ts";
import { type Above, contextOf, isQuestion, saysRound } from "./context.ts";
import { type Described, describeTable } from "./describe-table.ts";
import type { Frame } from "./frame.ts";
import { freeTextContacts } from "./free-text.ts";
import { fieldsFor } from "./headings/vocabulary.ts";
import { withHomes } from "./homes-above.ts";
import { filledColumns } from "./layout/block.ts";
import { type Card, cardFrame, cardOf, partsOfCard, separateLabels } from "./layout/cards.ts";
import { findTables } from "./layout/find-tables.ts";
import { type Grid, gridOf, textOf } from "./layout/grid.ts";
import { isPageNumber, isTotalLabel } from "./layout/heading-words.ts";
import { sideFrame, sideLabels, withNamesOnTop } from "./layout/label-frame.ts";
import { type Labels, namedFields } from "./layout/labels.ts";
import { blockOf, type RawTable } from "./layout/raw-table.ts";
import { rowFrame } from "./layout/row-frame.ts";
import { isLookup } from "./lookup-lists.ts";
import type { MappingOverride } from "./mapping-override.ts";
import type { RecognisedTable, UnusedCell } from "./recognised.ts";
import { UsedCells, unusedCells } from "./used-cells.ts";
import type { ValueType } from "./value.ts";
import { shownText } from "./values/shown-text.ts";
import { vatAround } from "./vat-around.ts";

/** What stands above a table, and what the sheet says of its colours. */
interface Surroundings extends Above {
  readonly colours: readonly ColourMeaning[];
}

export interface RecognisedSheet {
  readonly tables: readonly RecognisedTable[];
  readonly unused: readonly UnusedCell[];
  readonly problems: readonly Problem[];
}

export function recogniseSheet(
  sheet: SheetEvidence,
  styles: readonly CellStyle[],
  overrides: readonly MappingOverride[],
): RecognisedSheet {
  const grid = gridOf(sheet, styles);
  const raws = findTables(grid);
  const used = new UsedCells();
  const tables: Described[] = [];
  const cards: { card: Card; labels: Labels; raw: RawTable }[] = [];
  const legend = legendOf(grid);
  const nearby: string[] = [...legend];
  const colours = colourMeanings(grid);
  const complexes = new ComplexesAbove();
  let before = nearby.length;

  for (const raw of raws) {
    const found = sideLabels(grid, raw);
    const parts = found ? separateLabels(grid, found) : [];
    if (parts.length > 0 && parts.every(({ values }) => values.length === 1)) {
      cards.push(...parts.map((part) => ({ card: cardOf(grid, part), labels: part, raw })));
      continue;
    }
    const labels = found && withNamesOnTop(grid, raw, found);
    const titles = raw.above.filter((index) => !labels?.rows.includes(index)).map((index) => rowText(grid, index, raw));
    const around = { texts: [...nearby, ...titles], before, complex: complexes.of(titles), colours };
    const described = labels
      ? describeSide(grid, raw, labels, around, overrides)
      : describeRows(grid, raw, around, overrides);
    if (described) {
      tables.push(described);
      markUsed(used, grid, raw, described.table, labels);
      nearby.push(...titles);
      before = nearby.length;
      complexes.addTable(
        titles,
        described.table.rows.map(({ section }) => section),
      );
      continue;
    }
    const rows = [...raw.above, ...(raw.header?.rows ?? []), ...raw.body];
    const contacts = raw.left === raw.right ? freeTextContacts(grid, rows, raw.left) : null;
    if (contacts) {
      tables.push({ table: contacts.table, problems: [] });
      for (const index of rows) used.add(grid.rowNumber(index), raw.left);
      continue;
    }
    const texts = rows.map((index) => rowText(grid, index, raw));
    nearby.push(...texts);
    complexes.addWords(texts);
  }
  for (const described of describeCards(
    grid,
    cards,
    { texts: nearby, before: 0, complex: complexes.of([]), colours },
    overrides,
    used,
  ))
    tables.push(described);
  tables.sort((a, b) => a.table.range.top - b.table.range.top || a.table.range.left - b.table.range.left);
  return {
    tables: withHomes(tables.map(({ table }) => table)),
    unused: unusedCells(grid, used),
    problems: [...tables.flatMap(({ problems }) => problems), ...uncalculated(sheet)],
  };
}

/** Formulas of which the file holds no result are told: what they come to is nowhere. */
function uncalculated({ name, uncalculated: cells = [] }: SheetEvidence): Problem[] {
  if (cells.length === 0) return [];
  const places = cells.map(({ row, column }) => ({ sheet: name, cell: cellAddress(row, column) }));
  return [problem("R006", "warning", places, { sheet: name, hits: cells.length })];
}

function describeRows(
  grid: Grid,
  raw: RawTable,
  around: Surroundings,
  overrides: readonly MappingOverride[],
): Described | null {
  const frame = rowFrame(grid, raw);
  if (frame.records.length === 0) return null;
  const fewest = isQuestion(around.texts.at(-1) ?? "") ? 2 : 3;
  if (!raw.header && (frame.heads.length < 2 || frame.records.length < fewest)) return null;
  if (frame.heads.length === 1 && !isTellingList(frame)) return null;
  if (isLookup(grid.sheet, frame)) return null;
  const above = raw.above
    .filter((index) =>
      filledColumns(grid, index, raw).some((column) => isTotalLabel(textOf(grid.valueAt(index, column)))),
    )
    .map((index) => ({ row: grid.rowNumber(index), reason: "total" as const }));
  const titled =
    raw.title === undefined ? [] : [{ row: grid.rowNumber(raw.above.at(-1) ?? 0), reason: "section" as const }];
  const block = blockOf(raw);
  const described = describeTable(
    { ...frame, skipped: [...above, ...titled, ...frame.skipped] },
    {
      sheet: grid.sheet.name,
      hidden: grid.sheet.state !== "visible",
      range: { top: grid.rowNumber(block.first), left: raw.left, bottom: grid.rowNumber(block.last), right: raw.right },
      titles: around.texts.slice(-4),
      context: contextOf(grid.sheet, around),
      colours: around.colours,
    },
    overrides,
  );
  // Words beside each other without headings and without a kind are a layout, not a table.
  const { kind, table, context } = described.table;
  if (kind === "other" && table === undefined && !isTableByItself(raw, described.table)) return null;
  const vat = vatAround(grid, raw, described.table, around.texts.slice(around.before));
  return vat === null ? described : { ...described, table: { ...described.table, context: { ...context, vat } } };
}

/** Headings over at least two records of three columns, or three of two: less is label and value, or a remark in two cells. */
function isTableByItself(raw: RawTable, table: RecognisedTable): boolean {
  if (!raw.header || (raw.header.score < 0.6 && !isFull(table))) return false;
  const headings = table.columns.map(({ heading }) => heading).filter((heading) => heading !== "");
  // "Datum:" in front of a day is a label, with more of the text below.
  if (headings.some((heading) => heading.endsWith(":"))) return false;
  const columns = headings.length;
  return (columns >= 3 && table.rows.length >= 2) || (columns === 2 && table.rows.length >= 3);
}

/** Under headings that we do not know: nearly every cell is filled, and some columns hold nothing but figures or days. */
function isFull({ columns, rows }: RecognisedTable): boolean {
  const named = columns.filter(({ heading }) => heading !== "");
  const filled = (key: number) => rows.filter(({ cells }) => cells.has(String(key))).length;
  const counts = named.map(({ column }) => filled(column));
  const figures = named.filter(({ type }, at) => !WORDS.has(type) && counts[at] === rows.length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return named.length === columns.length && figures.length >= 2 && all >= named.length * rows.length * 0.9;
}

const WORDS: ReadonlySet<ValueType> = new Set<ValueType>(["text", "code", "address"]);

/**
 * A lone column is a list of ours when its heading says which; "Naam:" over "Adres:" is a form that nobody filled in, "x = een
 * beurt" the first line of a legend.
 */
function isTellingList({ heads, cells, records }: Frame): boolean {
  const heading = heads[0]?.heading ?? "";
  if (/\S\s*=\s*\S/.test(heading)) return false;
  const labels = (cells[0] ?? []).filter(({ value }) => /[:?]\s*$/.test(String(value ?? ""))).length;
  return (
    records.length >= 2 &&
    labels < records.length * 0.5 &&
    fieldsFor(heading).some((match) => match.likeness >= 0.9 && match.field.tells >= 2.5)
  );
}

function describeSide(
  grid: Grid,
  raw: RawTable,
  labels: Labels,
  around: Surroundings,
  overrides: readonly MappingOverride[],
): Described | null {
  const frame = sideFrame(grid, labels);
  if (frame.records.length === 0) return null;
  return describeTable(
    frame,
    {
      sheet: grid.sheet.name,
      hidden: grid.sheet.state !== "visible",
      range: {
        top: grid.rowNumber(labels.rows[0] ?? 0),
        left: raw.left,
        bottom: grid.rowNumber(labels.rows.at(-1) ?? 0),
        right: raw.right,
      },
      titles: around.texts.slice(-4),
      context: contextOf(grid.sheet, around),
    },
    overrides,
  );
}

/** Cards of one kind on a sheet are one table, a record each. */
function describeCards(
  grid: Grid,
  cards: readonly { card: Card; labels: Labels; raw: RawTable }[],
  around: Surroundings,
  overrides: readonly MappingOverride[],
  used: UsedCells,
): Described[] {
  const groups = new Map<string, { card: Card; labels: Labels; raw: RawTable }[]>();
  for (const entry of cards) {
    const kind = namedFields(partsOfCard(entry.labels).flatMap(({ texts }) => texts)).kind ?? "other";
    groups.set(kind, [...(groups.get(kind) ?? []), entry]);
  }
  return [...groups.values()].flatMap((entries) => {
    const parts = entries.flatMap(({ labels }) => partsOfCard(labels));
    const described = describeTable(
      cardFrame(entries.map(({ card }) => card)),
      {
        sheet: grid.sheet.name,
        hidden: grid.sheet.state !== "visible",
        range: {
          top: Math.min(...entries.map(({ card }) => card.top)),
          left: Math.min(...entries.map(({ raw }) => raw.left)),
          bottom: Math.max(...parts.map(({ rows }) => grid.rowNumber(rows.at(-1) ?? 0))),
          right: Math.max(...parts.map(({ values }) => values[0] ?? 0)),
        },
        titles: around.texts.slice(-4),
        context: contextOf(grid.sheet, around),
      },
      overrides,
    );
    if ((described.table.kind === "other" && described.table.table === undefined) || !isNamed(described.table))
      return [];
    for (const { rows, column, values } of parts)
      for (const index of rows) for (const own of [column, ...values]) used.add(grid.rowNumber(index), own);
    return [described];
  });
}

/** Records that say of whom or of what they are: figures under each other ("Budget", "Besteed") are a summary. */
function isNamed({ kind, columns, rows }: RecognisedTable): boolean {
  const fields = new Set(columns.flatMap(({ field }) => field ?? []));
  const names = NAMING[kind as keyof typeof NAMING] ?? [];
  return rows.length > 0 && (names.length === 0 || names.some((name) => fields.has(name)));
}

/** Fields of which a card has at least one. */
const NAMING = {
  initiative: ["name", "number", "owner", "description", "activity"],
  task: ["task", "description", "space"],
  unit: ["unitId", "address", "street", "postcode", "tenant"],
  cost_line: ["item", "code", "complex", "unitId", "address"],
  contract: ["supplier", "number", "service"],
  agreement: ["agreement", "subject", "form", "number", "insurance", "agreedOn"],
  contact: ["name", "organisation", "phone", "email", "role"],
};

/** The cells that a table accounts for: headings, data rows and rows it skipped with a reason. */
function markUsed(used: UsedCells, grid: Grid, raw: RawTable, table: RecognisedTable, labels: Labels | null): void {
  if (labels) {
    const records = new Set(table.rows.map((row) => row.column));
    const columns = [labels.column, ...labels.values.filter((column) => records.has(column))];
    for (const index of labels.rows) for (const column of columns) used.add(grid.rowNumber(index), column);
    return;
  }
  for (const row of table.headerRows) used.add(row, raw.left, raw.right);
  for (const { row } of table.skipped) used.add(row, raw.left, raw.right);
  for (const { row } of table.rows) if (row !== undefined) used.add(row, raw.left, raw.right);
}

const LEGEND_ROWS = 2_000;

/** Texts anywhere on the sheet that say what a mark or a colour means; they may stand above, beside or below the table. */
function legendOf(grid: Grid): string[] {
  const texts: string[] = [];
  for (let index = 0; index < Math.min(grid.rows.length, LEGEND_ROWS); index += 1) {
    for (const value of grid.rows[index]?.values ?? []) {
      if (typeof value === "string" && value.length <= 200 && value.includes("=") && /\S\s*=\s*\S/.test(value))
        texts.push(value);
    }
  }
  return texts;
}

/** The words of a row; the number of a page says nothing of what stands on it. */
function rowText(grid: Grid, index: number, raw: Pick<RawTable, "left" | "right">): string {
  const columns = filledColumns(grid, index, raw);
  const [label = "", ...others] = columns
    .map((column) => textOf(grid.valueAt(index, column)))
    .filter((text) => !isPageNumber(text));
  // The day of a round as Excel keeps it, beside its label: there it is a day, and no number.
  const isDay = others.length === 1 && DAY_LABEL.test(label) && isOfRound(grid);
  const at = columns.at(-1) ?? 0;
  return isDay
    ? `${label} ${shownText(grid.valueAt(index, at), grid.styleAt(index, at).format)}`
    : [label, ...others].join(" ");
}

const DAY_LABEL = /^(?:datum|d\.?d\.?|dag|gehouden op|gelopen op)\s*:?$/i;
const ROWS_OF_NAME = 5;

/** A form of a round, by the name of its sheet or the words on top of it. */
function isOfRound(grid: Grid): boolean {
  const words = grid.rows
    .slice(0, ROWS_OF_NAME)
    .flatMap(({ values }) => values.filter((value) => typeof value === "string"));
  return [grid.sheet.name, ...words].some((text) => saysRound(text));
}
