/** A table of ours while it is being filled: gives ids, and knows which rows were in the workbook already. */

import type { Table } from "../../schema/table.ts";
import type { ColumnValue } from "./convert.ts";

/** Column key → value; a column without a value is absent. */
export type PlannedRow = Record<string, ColumnValue>;

/** A row that the workbook had already, with what the import changes in it. */
export interface RowUpdate {
  /** From 0, in the table as it was. */
  readonly index: number;
  readonly id: string;
  readonly changed: Readonly<Record<string, { readonly before: ColumnValue | null; readonly after: ColumnValue }>>;
}

/** A row as the workbook has it; empty cells are null or absent. */
export type ExistingRow = Readonly<Record<string, ColumnValue | null | undefined>>;

export interface Identity {
  /** The source's own number: kept in "Eigen kenmerk", and matched on when the list is imported again. */
  readonly own?: string;
  /** What names the row besides; a bare running number needs it to match as well. */
  readonly name?: string;
  /** Columns that together are the row, for tables whose rows have no number in the source. */
  readonly natural?: readonly string[];
}

export class Draft {
  readonly table: Table;
  /** Rows to add. */
  readonly rows: PlannedRow[] = [];
  private readonly prefix: string | undefined;
  private readonly hasOwn: boolean;
  private readonly existing: readonly ExistingRow[];
  private readonly byNumber = new Map<string, number[]>();
  private readonly byNatural = new Map<string, Map<string, number[]>>();
  private readonly matched = new Map<number, PlannedRow>();
  private readonly byId = new Map<string, PlannedRow>();
  private next = 1;

  constructor(table: Table, existing: readonly ExistingRow[] = []) {
    this.table = table;
    this.existing = existing;
    const id = table.columns.find((column) => column.kind === "id");
    if (id?.kind !== "id") throw new Error(`${table.name} has no id column`);
    this.prefix = id.prefix;
    this.hasOwn = table.columns.some((column) => column.key === OWN);
    const ours = new RegExp(`^${this.prefix}-?(\\d+)$`);
    existing.forEach((row, index) => {
      for (const number of [row[OWN], row[ID]]) if (!isEmpty(number)) into(this.byNumber, keyOf(number), index);
      const given = this.prefix === undefined ? null : ours.exec(String(row[ID] ?? ""));
      if (given) this.next = Math.max(this.next, Number(given[1]) + 1);
    });
  }

  /**
   * Adds a row, or takes one that the workbook had already. The row that comes back may be filled further; its id is in
   * `id`. The row's own number counts only where the table has a column for it.
   */
  add(values: PlannedRow, identity: Identity = {}): PlannedRow {
    const own = this.hasOwn ? identity.own : undefined;
    const index = this.existing.length === 0 ? null : this.match(values, identity);
    const id = index === null ? this.idFor(values) : String(this.existing[index]?.[ID] ?? "");
    const row: PlannedRow = { id };
    // Our own number in the source is no reference of theirs.
    if (own !== undefined && (index === null || own !== id)) row[OWN] = own;
    Object.assign(row, values, { id });
    if (index === null) this.rows.push(row);
    else this.matched.set(index, row);
    this.byId.set(id, row);
    return row;
  }

  /** The row with an id of this table, with all that the workbook says of it, to be filled further. */
  rowWith(id: string): PlannedRow {
    const known = this.byId.get(id);
    if (known) return known;
    const index = this.existing.findIndex((row) => row[ID] === id);
    const before = Object.entries(this.existing[index] ?? {}).filter(([, value]) => !isEmpty(value));
    const row = { ...Object.fromEntries(before), [ID]: id } as PlannedRow;
    this.matched.set(index, row);
    this.byId.set(id, row);
    return row;
  }

  /** What the source brings wins, what it does not say stays; the preview shows each change. */
  updates(): RowUpdate[] {
    return [...this.matched].flatMap(([index, row]) => {
      const before = this.existing[index] ?? {};
      const changed = Object.entries(row).flatMap(([key, after]) =>
        key === ID || before[key] === after ? [] : [[key, { before: before[key] ?? null, after }] as const],
      );
      return changed.length === 0 ? [] : [{ index, id: String(row[ID]), changed: Object.fromEntries(changed) }];
    });
  }

  private idFor(values: PlannedRow): string {
    if (this.prefix === undefined) return String(values[ID] ?? "");
    const id = `${this.prefix}-${String(this.next).padStart(4, "0")}`;
    this.next += 1;
    return id;
  }

  private match(values: PlannedRow, { own, name, natural }: Identity): number | null {
    const number = this.prefix === undefined ? values[ID] : own;
    if (!isEmpty(number)) {
      const fitting = this.free(this.byNumber.get(keyOf(number)));
      const weak = this.prefix !== undefined && isRunningNumber(String(number));
      const alike = weak ? fitting.filter((at) => this.isNamed(at, name)) : fitting;
      if (alike.length === 1) return alike[0] as number;
    }
    if (!natural) return null;
    return this.free(this.naturalIndex(natural).get(naturalKey(values, natural)))[0] ?? null;
  }

  private free(indexes: readonly number[] = []): readonly number[] {
    return indexes.filter((index) => !this.matched.has(index));
  }

  private isNamed(index: number, name: string | undefined): boolean {
    if (name === undefined) return false;
    return Object.values(this.existing[index] ?? {}).some((value) => !isEmpty(value) && keyOf(value) === keyOf(name));
  }

  private naturalIndex(natural: readonly string[]): ReadonlyMap<string, number[]> {
    const name = natural.join("|");
    const known = this.byNatural.get(name);
    if (known) return known;
    const index = new Map<string, number[]>();
    this.existing.forEach((row, at) => {
      if (Object.values(row).some((value) => !isEmpty(value))) into(index, naturalKey(row, natural), at);
    });
    this.byNatural.set(name, index);
    return index;
  }
}

const ID = "id";
const OWN = "ownReference";

/** "12" is the twelfth line of some list; "BB-12" or "0012" is a number that somebody gave. */
export function isRunningNumber(number: string): boolean {
  return /^[1-9]\d{0,3}[.)*]*$/.test(number.trim());
}

function naturalKey(row: ExistingRow, natural: readonly string[]): string {
  return JSON.stringify(natural.map((key) => (isEmpty(row[key]) ? null : keyOf(row[key] as ColumnValue))));
}

function keyOf(value: ColumnValue): string {
  return String(value).trim().toLowerCase();
}

function isEmpty(value: ColumnValue | null | undefined): value is null | undefined | "" {
  return value === null || value === undefined || value === "";
}

function into(index: Map<string, number[]>, key: string, at: number): void {
  const known = index.get(key);
  if (!known) index.set(key, [at]);
  else if (known.at(-1) !== at) known.push(at);
}
