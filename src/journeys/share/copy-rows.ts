/** The rows of every table that go into a copy, and what is told of the others. */

import { type Place, type Problem, problem } from "../../problems/problem.ts";
import { fold } from "../../records/references.ts";
import type { TableRow, TableRows } from "../../records/row.ts";
import type { RowValues } from "../../schema/row-value.ts";
import type { Table } from "../../schema/table.ts";
import type { CopyScope, RowsByTable } from "./copy-scope.ts";
import { HomesOfCosts, LEAST_HOMES } from "./small-groups.ts";

export interface ChosenRows {
  /** Table name → rows of the copy, in the order of the workbook. */
  readonly rows: ReadonlyMap<string, readonly TableRow<Table>[]>;
  /** Table name → how many rows the workbook has. */
  readonly all: ReadonlyMap<string, number>;
  /** Whether so few homes share the complex that its floor area is that of a household. */
  readonly isSmall: boolean;
  readonly problems: readonly Problem[];
}

/** Rows that are left out for the same reason. */
type Reason = "N005" | "N010" | "N011" | "N012" | "N013";

export function chooseRows(tables: readonly Table[], rows: RowsByTable, scope: CopyScope): ChosenRows {
  const homes = new HomesOfCosts(rows);
  const left = new Map<Reason, { readonly places: Place[]; rows: number }>();
  const chosen = new Map<string, readonly TableRow<Table>[]>();
  for (const { name } of tables) {
    const own = rows.get(name);
    if (!own) continue;
    const numbers = countNumbers(own);
    const kept = own.rows.filter((row) => {
      const values = row.values as RowValues;
      const leave = (reason: Reason, key = "id"): false => {
        const known = left.get(reason) ?? { places: [], rows: 0 };
        left.set(reason, known);
        known.rows += 1;
        const place = own.placeOf(row.at, key);
        if (place) known.places.push(place);
        return false;
      };
      const whose = scope.whose(name, values);
      if (whose === "nobody") return leave("N012", whoseKey(name));
      if (whose === "unsure") return leave("N013", "initiative");
      if (whose === "another") return false;
      if ((numbers.get(fold(String(values.id ?? ""))) ?? 0) !== 1) return leave("N005");
      if (name !== "zbKostenposten" || scope.complex === null) return true;
      const paidFor = homes.ofItem(values, scope.complex);
      if (paidFor === null) return leave("N011");
      return paidFor >= LEAST_HOMES || leave("N010");
    });
    chosen.set(name, kept as readonly TableRow<Table>[]);
  }
  const inComplex = scope.complex === null ? null : homes.ofComplex(scope.complex);
  return {
    rows: chosen,
    all: new Map([...rows].map(([name, { rows: own }]) => [name, own.length])),
    isSmall: inComplex !== null && inComplex < LEAST_HOMES,
    problems: [
      ...[...left].map(([reason, { places, rows: count }]) => told(reason, places, count, scope)),
      ...withoutComplex(scope),
    ],
  };
}

function told(reason: Reason, places: readonly Place[], rows: number, { complex }: CopyScope): Problem {
  switch (reason) {
    case "N010":
      return problem("N010", "info", places, { rows });
    case "N011":
      return problem("N011", "warning", places, { rows, complex: complex ?? "" });
    default:
      return problem(reason, "warning", places, { rows });
  }
}

function withoutComplex({ of, complex }: CopyScope): readonly Problem[] {
  return complex === null ? [problem("N016", "warning", [], { initiative: of.id })] : [];
}

/** Where a row says of whose it is. */
function whoseKey(table: string): string {
  switch (table) {
    case "zbRooster":
      return "task";
    case "zbInitiatieven":
    case "zbKostenposten":
      return "complex";
    default:
      return "initiative";
  }
}

function countNumbers({ rows }: TableRows): ReadonlyMap<string, number> {
  const counts = new Map<string, number>([["", 2]]);
  for (const { values } of rows) {
    const id = fold(String((values as RowValues).id ?? ""));
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
