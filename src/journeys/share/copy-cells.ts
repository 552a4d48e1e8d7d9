/** The cells of the rows that are shared: values of columns that may be seen, as far as they name nobody and lead somewhere. */

import { type Place, type Problem, problem } from "../../problems/problem.ts";
import { fold } from "../../records/references.ts";
import type { TableRow } from "../../records/row.ts";
import type { Column, ReferenceColumn } from "../../schema/column.ts";
import { NOT_SHARED } from "../../schema/committee-copy.ts";
import type { RowValue, RowValues } from "../../schema/row-value.ts";
import type { Table } from "../../schema/table.ts";
import { columnNamed, tableNamed } from "../../schema/workbook-schema.ts";
import type { ChosenRows } from "./copy-rows.ts";
import { type RowsByTable, valuesIn } from "./copy-scope.ts";
import { ADDRESSES, type KeptOutBecause, type SharedTexts } from "./shared-texts.ts";

/** A cell of which the text stays out of the copy, or would have without the user's word. */
export interface KeptOut {
  readonly table: string;
  readonly heading: string;
  /** The number of the row. */
  readonly row: string;
  readonly place: Place;
  readonly because: KeptOutBecause;
  /** For who decides about it; never in a report that others read. */
  readonly text: string;
  readonly isLetThrough: boolean;
}

/** Texts of a column that go into the copy as people wrote them: no search by words replaces somebody who reads them. */
export interface TextsToRead {
  readonly sheet: string;
  readonly heading: string;
  readonly cells: number;
}

/** How the name of a key is judged. */
const KEY_NAME = columnNamed(tableNamed("zbVerdeelsleutels"), "name");
const POSTCODE = /^\s*\d{4}\s*(?:[a-z]{2})?\s*$/i;
const CODES = { named: "N006", life: "N007", notAgreed: "N008" } as const;

export class CopyCells {
  readonly keptOut: KeptOut[] = [];
  readonly #chosen: ChosenRows;
  readonly #texts: SharedTexts;
  readonly #rows: RowsByTable;
  /** "taken!h6" → as the user wrote it. */
  readonly #include: ReadonlyMap<string, string>;
  readonly #ids = new Map<string, ReadonlyMap<string, string>>();
  readonly #keyNames = new Map<string, string>();
  /** Table and column → what goes along of it, with the first cell. */
  readonly #toRead = new Map<
    string,
    { readonly sheet: string; readonly heading: string; cells: number; first: Place }
  >();
  /** Heading → references that lead out of the copy. */
  readonly #outside = new Map<string, Place[]>();
  /** Heading → what is no postcode: nobody looked for names in it. */
  readonly #noPostcode = new Map<string, Place[]>();

  constructor(chosen: ChosenRows, texts: SharedTexts, rows: RowsByTable, include: readonly string[]) {
    this.#chosen = chosen;
    this.#texts = texts;
    this.#rows = rows;
    this.#include = new Map(include.map((cell) => [addressKey(cell), cell]));
    for (const [table, own] of chosen.rows) {
      const ids = own.flatMap(({ values }) => ((values as RowValues).id ? [String((values as RowValues).id)] : []));
      this.#ids.set(table, new Map(ids.map((id) => [fold(id), id])));
    }
    for (const { id, name } of valuesIn(rows, "zbVerdeelsleutels"))
      if (id && name) this.#keyNames.set(fold(String(id)), String(name));
  }

  /** The rows of a table as they go into the copy, by column key; computed columns are calculated there. */
  rowsOf(table: Table): readonly RowValues[] {
    return (this.#chosen.rows.get(table.name) ?? []).map((row) =>
      Object.fromEntries(
        table.columns.flatMap((column): [string, RowValue][] =>
          column.computed ? [] : [[column.key, this.#valueOf(table, column, row)]],
        ),
      ),
    );
  }

  /** What somebody has to read before the copy is sent. */
  textsToRead(): readonly TextsToRead[] {
    return [...this.#toRead.values()].map(({ sheet, heading, cells }) => ({ sheet, heading, cells }));
  }

  problems(): readonly Problem[] {
    const problems: Problem[] = [];
    const told = (cells: readonly KeptOut[]) => cells.map(({ place }) => place);
    for (const because of ["named", "life", "notAgreed"] as const) {
      const own = this.keptOut.filter((cell) => cell.because === because && !cell.isLetThrough);
      for (const heading of new Set(own.map((cell) => cell.heading))) {
        const places = told(own.filter((cell) => cell.heading === heading));
        problems.push(problem(CODES[because], "warning", places, { heading, cells: places.length }));
      }
    }
    const through = told(this.keptOut.filter(({ isLetThrough }) => isLetThrough));
    if (through.length > 0) problems.push(problem("N018", "info", through, { cells: through.length }));
    for (const [heading, places] of this.#outside)
      problems.push(problem("N009", "info", places, { heading, cells: places.length }));
    for (const [heading, places] of this.#noPostcode)
      problems.push(problem("N051", "warning", places, { heading, cells: places.length }));
    const toRead = [...this.#toRead.values()];
    if (toRead.length > 0) {
      const first = toRead.map((texts) => texts.first);
      problems.push(problem("N050", "info", first, { columns: this.textsToRead() }));
    }
    const used = new Set(this.keptOut.map(({ place }) => addressKey(`${place.sheet}!${place.cell}`)));
    const unused = [...this.#include].flatMap(([key, cell]) => (used.has(key) ? [] : [cell]));
    if (unused.length > 0) problems.push(problem("N015", "warning", [], { cells: unused }));
    return problems;
  }

  #valueOf(table: Table, column: Column, row: TableRow<Table>): RowValue {
    const values = row.values as RowValues;
    const value = values[column.key] ?? null;
    if (value === null || value === "") return null;
    const own = columnNamed(tableNamed(table.name), column.key);
    if (own.kind === "reference") return this.#reference(table, own, String(value), row);
    // Together with how many homes there are, this is how large somebody's home is.
    if (this.#chosen.isSmall && table.name === "zbComplexen" && column.key === "area") return null;
    if (own.kind === "postcode" && typeof value === "string" && !POSTCODE.test(value)) {
      this.#notePlace(this.#noPostcode, column.heading, this.#placeOf(table, row.at, column.key));
      return null;
    }
    if (typeof value !== "string" || !isFree(column)) return value;
    return this.#text(table, column, value, row);
  }

  /** The row as the copy writes its number; empty where it leads out of the copy. */
  #reference(table: Table, column: ReferenceColumn, id: string, row: TableRow<Table>): RowValue {
    const known = this.#ids.get(column.to)?.get(fold(id));
    if (known !== undefined) return known;
    // Residents cannot look up the number of a key, but its name tells how costs are divided.
    const name = column.to === "zbVerdeelsleutels" ? this.#keyNames.get(fold(id)) : undefined;
    if (name !== undefined) return this.#text(table, column, name, row);
    this.#notePlace(this.#outside, column.heading, this.#placeOf(table, row.at, column.key));
    return null;
  }

  #notePlace(places: Map<string, Place[]>, heading: string, place: Place | null): void {
    const known = places.get(heading) ?? [];
    places.set(heading, known);
    if (place) known.push(place);
  }

  #text(table: Table, column: Column, text: string, { values, at }: TableRow<Table>): RowValue {
    const row = values as RowValues;
    const shared = this.#texts.of(column.kind === "reference" ? KEY_NAME : column, text, row);
    const place = this.#placeOf(table, at, column.key);
    if (shared.ok) {
      if (isFree(column) && column.privacy !== "agreed" && !ADDRESSES.has(column.key) && place)
        this.#noteText(table, column, place);
      return shared.text;
    }
    if (!place) return NOT_SHARED;
    const isLetThrough = this.#include.has(addressKey(`${place.sheet}!${place.cell}`));
    const cell = { table: table.name, heading: column.heading, row: String(row.id ?? ""), place };
    this.keptOut.push({ ...cell, because: shared.because, text, isLetThrough });
    if (isLetThrough) this.#noteText(table, column, place);
    return isLetThrough ? text : NOT_SHARED;
  }

  #noteText(table: Table, { key, heading }: Column, place: Place): void {
    const of = `${table.name}!${key}`;
    const known = this.#toRead.get(of) ?? { sheet: table.sheet, heading, cells: 0, first: place };
    this.#toRead.set(of, known);
    known.cells += 1;
  }

  #placeOf(table: Table, at: number, key: string): Place | null {
    return this.#rows.get(table.name)?.placeOf(at, key) ?? null;
  }
}

/** A column in which people write what they like. */
function isFree(column: Column): boolean {
  return column.kind === "text" || column.kind === "longText" || (column.kind === "choice" && column.several === true);
}

function addressKey(cell: string): string {
  return cell.replace(/['$\s]/g, "").toLowerCase();
}
