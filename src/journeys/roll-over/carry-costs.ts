/** The cost items of a year as the first estimate of the next: copied amounts, marked, and never where the amount is of a part. */

import { addMonths, type Day, dayOf, partsOf } from "../../days/day.ts";
import { type Place, type Problem, problem } from "../../problems/problem.ts";
import { findColumns } from "../../records/find-columns.ts";
import { NewIds } from "../../records/new-ids.ts";
import { type AskedColumns, readTables, type TablesOf } from "../../records/read-tables.ts";
import { fold } from "../../records/references.ts";
import type { TableRow } from "../../records/row.ts";
import { contracts, handovers } from "../../schema/tables/contracts.ts";
import { costItems } from "../../schema/tables/cost-items.ts";
import type { CellInput } from "../../workbook/cell.ts";
import type { AppendRows } from "../../workbook/edit.ts";
import { rowCount } from "../../workbook/row-count.ts";
import { findTable, type TableSnapshot, type WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { renewsItself } from "../initiatives/read-dossiers.ts";

/** What becomes the estimate of the new year: the estimate of the year before, what it really cost, or nothing. */
export const CARRIED_COSTS = ["begroting", "werkelijk", "geen"] as const;
export type CarriedCosts = (typeof CARRIED_COSTS)[number];

export interface CarriedItems {
  /** Null when there is nothing to add. */
  readonly edit: AppendRows | null;
  readonly count: number;
  readonly problems: readonly Problem[];
}

const DESCRIPTIONS = { costItems, contracts, handovers } as const;
const USED: AskedColumns<typeof DESCRIPTIONS> = {
  costItems: [
    ...(["id", "name", "complex", "year", "estimate", "amount", "from", "to", "contract", "fundBalance"] as const),
    "allowance",
  ],
  contracts: ["id", "to", "renewal"],
  handovers: ["item", "to"],
};

/** Of the year that is over, or of nobody else: the invoice, what was in the fund, the number in the list it came from. */
const LEFT_EMPTY: readonly string[] = ["ownReference", "proof", "fundBalance"];

type Item = TableRow<typeof costItems>;

/**
 * The rows of `kind` of the year before become an estimate of the new year, each with a remark that says where it came from. Left
 * out and told: an item of a part of the year (A013), one without an amount (A014), one of which the new year has an
 * estimate (A015), one that does not say whether it is an estimate (A024) or of which year (A028), and one that there is of the
 * other kind only (A029). Added and told (A011), and once more: an amount of a service that residents took over (A016), of a
 * contract that ends before (A017), and a fund of which the balance has to be filled in (A018).
 */
export function carryCosts(workbook: WorkbookSnapshot, year: number, kind: CarriedCosts): CarriedItems {
  const found = findTable(workbook, costItems.name);
  if (!found || kind === "geen") return { edit: null, count: 0, problems: [] };
  const { tables, problems: unreadable } = readTables(DESCRIPTIONS, USED, workbook);
  const own = tables.costItems;
  const last = own.rows.filter(({ values }) => yearOf(values) === year - 1 && values.estimate === kind);
  const there = new Map(
    own.rows
      .filter(({ values }) => yearOf(values) === year && values.estimate === "begroting")
      .map(({ at, values }) => [serviceOf(values), at]),
  );
  const told = new Told((at, key) => own.placeOf(at, key));
  const isAnswered = new Set([...last.map(({ values }) => serviceOf(values)), ...there.keys()]);
  const columns = findColumns(costItems, found.table);
  for (const { at, values } of own.rows) {
    const of = yearOf(values);
    if (of === year - 1 && values.estimate === null) told.add("A024", at, "estimate");
    else if (of === year - 1 && isAnswered.size > 0 && !isAnswered.has(serviceOf(values)))
      told.add("A029", at, "estimate");
    // A year that cannot be read is told as such; an item of the other kind would not be carried in any year.
    else if (of === null && (values.estimate ?? kind) === kind && isEmpty(found.table, columns, at))
      told.add("A028", at, "year");
  }
  if (last.length === 0) for (const [, at] of there) told.add("A015", at, "name");
  const carried = last.flatMap((row): { row: Item; span: Span }[] => {
    const { values } = row;
    const span = spanIn(values, year);
    if (there.has(serviceOf(values))) told.add("A015", row.at, "name");
    else if (span === null) told.add("A013", row.at, values.from === null ? "to" : "from");
    else if (values.amount === null) told.add("A014", row.at, "amount");
    else return [{ row, span }];
    return [];
  });
  const isTaken = takenOver(tables, year);
  const hasEnded = endedContracts(tables, year);
  // The cells to look at are those of the new rows.
  const rowsBefore = rowCount(found.table);
  for (const [index, { row }] of carried.entries()) {
    const { values } = row;
    const at = rowsBefore + index;
    told.add("A011", at, "amount");
    if (isTaken.has(serviceOf(values))) told.add("A016", at, "amount");
    else if (values.contract !== null && hasEnded.has(fold(values.contract))) told.add("A017", at, "contract");
    if (values.fundBalance !== null || values.allowance === "fonds") told.add("A018", at, "fundBalance");
  }
  const facts = { year, from: year - 1, kind } as const;
  const problems: Problem[] = [
    // What cannot be read might be of the year: it is told, for it is left out.
    ...unreadable.filter(({ places }) => places.some(({ sheet }) => sheet === own.sheet)),
    ...(isAnswered.size === 0 && own.rows.length > 0 ? [problem("A012", "warning", [], facts)] : []),
    ...told.problems(facts),
  ];
  if (carried.length === 0) return { edit: null, count: 0, problems };
  const ids = new NewIds(
    "K",
    own.rows.map(({ values }) => values.id),
  );
  const rows = carried.map(({ row, span }) => copied(row, found.table, columns, { id: ids.next(), year, kind, span }));
  const edit: AppendRows = { kind: "appendRows", table: costItems.name, rowsBefore, rows };
  return { edit, count: rows.length, problems };
}

interface Span {
  readonly from: Day | null;
  readonly to: Day | null;
}

type Values = Item["values"];

/** A book-year counts in the year in which it ends (7:259 lid 2 BW). */
function yearOf({ year, to }: Values): number | null {
  return year ?? (to === null ? null : partsOf(to).year);
}

/** Whether nothing at all says of which year the row is. */
function isEmpty(table: TableSnapshot, columns: ReadonlyMap<string, number>, at: number): boolean {
  return ["year", "to"].every((key) => {
    const value = table.rows[at]?.[columns.get(key) ?? -1] ?? null;
    return value === null || String(value).trim() === "";
  });
}

function serviceOf({ complex, name }: Values): string {
  return JSON.stringify([fold(complex ?? ""), fold(name ?? "").replace(/\s+/g, " ")]);
}

/** The days in the new year: none for a calendar year, a year later for a book-year, null for a part of a year. */
function spanIn({ from, to }: Values, year: number): Span | null {
  const [first, last] = [dayOf(year - 1, 1, 1), dayOf(year - 1, 12, 31)];
  const [start, end] = [from ?? first, to ?? last];
  if (start === first && end === last) return { from: null, to: null };
  if (start === null || end === null || addMonths(start, 12) !== end + 1) return null;
  return { from: addMonths(start, 12), to: addMonths(start, 24) - 1 };
}

interface Made {
  readonly id: string;
  readonly year: number;
  readonly kind: CarriedCosts;
  readonly span: Span;
}

/** The row as it stands, with what is of the new year; formulas come by themselves, and columns of the user's own come along. */
function copied(
  { at, values }: Item,
  table: TableSnapshot,
  columns: ReadonlyMap<string, number>,
  { id, year, kind, span }: Made,
): CellInput[] {
  const formulas = table.formulas[at] ?? [];
  const row = (table.rows[at] ?? []).map(
    (value, column): CellInput => ((formulas[column] ?? null) === null ? value : null),
  );
  const put = (key: string, value: CellInput) => {
    const column = columns.get(key);
    if (column !== undefined) row[column] = value;
  };
  for (const key of LEFT_EMPTY) put(key, null);
  put("id", id);
  put("year", year);
  put("estimate", "begroting");
  put("from", span.from);
  put("to", span.to);
  put(
    "note",
    `Overgenomen van ${kind} ${year - 1}${values.id === null ? "" : ` (${values.id})`}. Nog vast te stellen.`,
  );
  return row;
}

/** The services that residents still do in the new year: what they cost before says little about what is left. */
function takenOver({ costItems: items, handovers: taken }: TablesOf<typeof DESCRIPTIONS>, year: number): Set<string> {
  const start = dayOf(year, 1, 1) ?? 0;
  const services = new Map(items.rows.map(({ values }) => [fold(values.id ?? ""), serviceOf(values)]));
  return new Set(
    taken.rows.flatMap(({ values: { item, to } }) =>
      item === null || (to !== null && to < start) ? [] : (services.get(fold(item)) ?? []),
    ),
  );
}

/** Contracts that end before the new year and do not renew themselves. */
function endedContracts({ contracts: all }: TablesOf<typeof DESCRIPTIONS>, year: number): Set<string> {
  const start = dayOf(year, 1, 1) ?? 0;
  return new Set(
    all.rows.flatMap(({ values: { id, to, renewal } }) =>
      id === null || to === null || to >= start || renewsItself(renewal) ? [] : [fold(id)],
    ),
  );
}

type ToldCode = "A011" | "A013" | "A014" | "A015" | "A016" | "A017" | "A018" | "A024" | "A028" | "A029";

/** One problem for each cause, with all its cells. */
class Told {
  readonly #placeOf: (at: number, key: string) => Place | null;
  readonly #places = new Map<ToldCode, Place[]>();

  constructor(placeOf: (at: number, key: string) => Place | null) {
    this.#placeOf = placeOf;
  }

  add(code: ToldCode, at: number, key: string): void {
    const place = this.#placeOf(at, key);
    const known = this.#places.get(code) ?? [];
    if (place) known.push(place);
    this.#places.set(code, known);
  }

  problems(facts: { readonly year: number; readonly from: number; readonly kind: CarriedCosts }): Problem[] {
    return [...this.#places].map(([code, places]) => {
      const severity = code === "A015" ? "info" : "warning";
      return problem(code, severity, places, { ...facts, count: places.length });
    });
  }
}
