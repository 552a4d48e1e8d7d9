/** The names that the rules get for rows of the workbook, and the way back from a finding to its cells. */

import { type At, type Finding, problemsOf } from "../../domain/finding.ts";
import type { Place, Problem } from "../../problems/problem.ts";
import type { TableRow, TableRows } from "../../records/row.ts";
import type { Table } from "../../schema/table.ts";
import { norms } from "../../schema/tables/norm-table.ts";

/** Field of a record of the rules → column key, where they are not the same. */
export type Fields = Readonly<Record<string, string>>;

interface Known {
  readonly rows: TableRows;
  readonly fields: Fields;
  readonly byAt: ReadonlyMap<number, TableRow<Table>>;
}

/** Says a period is wrong, and names its first day also when the last one is. */
const ABOUT_A_PERIOD = "D014";
/** Says that no norm holds on a day: there is no row to point at. */
const MISSING_NORM = "D001";
/** The row of headings, counted as rows of the body are. */
const HEADING = -1;

export class Sources {
  readonly #tables = new Map<string, Known>();
  readonly #told = new Set<string>();

  /** Makes the rows of a table known. Several records of the rules may come from one table; the first field wins. */
  add(rows: TableRows, fields: Fields = {}): void {
    const byAt = new Map(rows.rows.map((row) => [row.at, row]));
    this.#tables.set(rows.table.name, { rows, fields, byAt });
  }

  /** The name of a row: what comes back in findings and explanations. */
  nameOf(rows: TableRows, at: number): string {
    return `${rows.table.name} ${at}`;
  }

  /** Where a field of a record stands; null for what is not in the workbook. */
  placeOf({ source, field }: At): Place | null {
    const { known, at } = this.#find(source);
    return known ? known.rows.placeOf(at, known.fields[field] ?? field) : null;
  }

  /** Remembers that what is wrong with a field has been said, so that the rules need not say it again. */
  tell(at: At): void {
    this.#told.add(`${at.source} ${at.field}`);
  }

  /** The findings as problems with their cells, without what reading the rows has already said. */
  problemsOf(findings: readonly Finding[]): Problem[] {
    const fresh = findings.filter(({ code, at }) => at.length === 0 || !at.every((one) => this.#wasTold(one, code)));
    return problemsOf(fresh, (at) => this.placeOf(at)).map((found) =>
      found.code === MISSING_NORM && found.places.length === 0 ? { ...found, places: this.#normsHeading() } : found,
    );
  }

  /** Where a norm that is missing can be added. */
  #normsHeading(): Place[] {
    const place = this.#tables.get(norms.name)?.rows.placeOf(HEADING, "code");
    return place ? [place] : [];
  }

  #wasTold(at: At, code: string): boolean {
    if (this.#told.has(`${at.source} ${at.field}`)) return true;
    const { known, at: place } = this.#find(at.source);
    if (known && this.#lacksColumn(known, place, known.fields[at.field] ?? at.field)) return true;
    const unreadable = known?.byAt.get(place)?.unreadable;
    if (!known || !unreadable || unreadable.size === 0) return false;
    if (unreadable.has(known.fields[at.field] ?? at.field)) return true;
    return code === ABOUT_A_PERIOD && ["from", "to", "year"].some((key) => unreadable.has(key));
  }

  /** That a column is missing was said once (C004), not for each row. */
  #lacksColumn({ rows }: Known, at: number, key: string): boolean {
    return rows.table.columns.some((column) => column.key === key) && rows.placeOf(at, key) === null;
  }

  #find(source: string): { readonly known: Known | undefined; readonly at: number } {
    const space = source.lastIndexOf(" ");
    return { known: this.#tables.get(source.slice(0, space)), at: Number(source.slice(space + 1)) };
  }
}
