/** References between tables: which row an id means. Ids are compared as Excel compares text, without regard to capitals. */

import { type Place, type Problem, problem } from "../problems/problem.ts";
import type { Table } from "../schema/table.ts";
import type { TableRows } from "./row.ts";

/** The ids of a table. */
export interface Ids {
  /** The id as its own row writes it; null when no row has it. */
  canonical(id: string): string | null;
  /** Whether more than one row has it. */
  isAmbiguous(id: string): boolean;
  /** The one id that only has other zeros in front; undefined when there is none, or more. */
  meant(id: string): string | undefined;
}

/** The ids of the rows of a table; none for a table that the workbook lacks. */
export function idsOf(rows: TableRows | null): Ids {
  const ids = (rows?.rows ?? []).map(({ values }) => (values as Readonly<Record<string, unknown>>).id);
  return idsFrom(ids.filter((id) => typeof id === "string"));
}

/** The first row with an id gives its spelling. */
export function idsFrom(ids: readonly string[]): Ids {
  const first = new Map<string, string>();
  const repeated = new Set<string>();
  const short = new Map<string, Set<string>>();
  for (const id of ids) {
    const known = fold(id);
    if (first.has(known)) repeated.add(known);
    else {
      first.set(known, id);
      const alike = withoutZeros(id);
      short.set(alike, (short.get(alike) ?? new Set()).add(id));
    }
  }
  return {
    canonical: (id) => first.get(fold(id)) ?? null,
    isAmbiguous: (id) => repeated.has(fold(id)),
    meant: (id) => {
      const alike = short.get(withoutZeros(id));
      return alike?.size === 1 ? [...alike][0] : undefined;
    },
  };
}

/**
 * The references of some columns that lead to no row (C016, a warning: the text is kept) or to more than one (B001). A column
 * whose target table is not given is not looked at. Many cells with the same value are one problem.
 */
export function checkReferences(
  rows: TableRows,
  keys: readonly string[],
  targets: ReadonlyMap<string, { readonly sheet: string; readonly ids: Ids }>,
): Problem[] {
  const found = new Map<string, { readonly problem: Problem; readonly places: Place[] }>();
  for (const column of (rows.table as Table).columns) {
    const target = column.kind === "reference" && keys.includes(column.key) ? targets.get(column.to) : undefined;
    if (!target) continue;
    for (const { values, at } of rows.rows) {
      const value = (values as Readonly<Record<string, unknown>>)[column.key];
      const place = rows.placeOf(at, column.key);
      if (typeof value !== "string" || !place) continue;
      const isKnown = target.ids.canonical(value) !== null;
      if (isKnown && !target.ids.isAmbiguous(value)) continue;
      const cause = `${column.key} ${fold(value)}`;
      const known = found.get(cause);
      if (known) known.places.push(place);
      else {
        const places = [place];
        const facts = { heading: column.heading, value, sheet: target.sheet };
        const made = isKnown
          ? problem("B001", "warning", places, facts)
          : problem("C016", "warning", places, { ...facts, meant: target.ids.meant(value) ?? null });
        found.set(cause, { problem: made, places });
      }
    }
  }
  return [...found.values()].map((one) => one.problem);
}

/** An id as a number would show it: spreadsheets take zeros in front from what looks like a number. */
function withoutZeros(id: string): string {
  return fold(id).replace(/^0+(?=\d)/, "");
}

/** As Excel compares ids. */
export function fold(id: string): string {
  return id.trim().toLowerCase();
}
