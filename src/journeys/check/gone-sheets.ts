/** Sheets that others refer to and that are not in the workbook: never chosen, or thrown away. */

import { type Problem, problem } from "../../problems/problem.ts";
import { readsOfColumn } from "../../schema/formula.ts";
import type { Group } from "../../schema/table.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import { isBlank } from "../../workbook/cell.ts";
import type { FoundTable } from "../found-table.ts";

export interface GoneSheets {
  readonly problems: readonly Problem[];
  /** Names of the tables of sheets that were there once. */
  readonly gone: readonly string[];
}

/**
 * A group of sheets comes into a workbook as a whole, with the sheets that its formulas look in. So a sheet is gone (C031, an
 * error: calculations lack it) when the rest of its group is there, or when formulas still name it. A sheet of a group that
 * nobody chose is good to know about (C001). `isThere`: tables of the workbook, and those that only
 * their cells are left of, which are told elsewhere.
 */
export function goneSheets(found: readonly FoundTable[], isThere: (table: string) => boolean): GoneSheets {
  const chosen = chosenGroups(found);
  const gone = new Set<string>();
  const notThere: { readonly own: FoundTable; readonly name: string }[] = [];
  for (const own of found) {
    const looked = lookedIn(own);
    for (const name of new Set([...referredTo(own), ...looked])) {
      if (isThere(name)) continue;
      notThere.push({ own, name });
      if (chosen.has(tableNamed(name).group) || looked.has(name)) gone.add(name);
    }
  }
  const problems = notThere.map(({ own, name }) => {
    const places = [{ sheet: own.sheet, cell: "" }];
    const facts = { table: tableNamed(name).sheet };
    return gone.has(name) ? problem("C031", "error", places, facts) : problem("C001", "info", places, facts);
  });
  return { problems, gone: [...gone] };
}

/** The groups of which a sheet is there that no formula of another group brought along. */
function chosenGroups(found: readonly FoundTable[]): ReadonlySet<Group> {
  const readers = new Map<string, Set<Group>>();
  for (const { table } of found) {
    for (const { computed } of table.columns) {
      for (const read of computed ? readsOfColumn(computed).columns : []) {
        readers.set(read.table, (readers.get(read.table) ?? new Set()).add(table.group));
      }
    }
  }
  const broughtAlong = ({ name, group }: FoundTable["table"]) =>
    [...(readers.get(name) ?? [])].some((other) => other !== group);
  return new Set(found.filter(({ table }) => !broughtAlong(table)).map(({ table }) => table.group));
}

/** The tables to which filled-in references lead. */
function referredTo({ table, columns, snapshot }: FoundTable): string[] {
  return table.columns.flatMap((column) => {
    const index = columns.get(column.key);
    const isInUse = index !== undefined && snapshot.rows.some((row) => !isBlank(row[index]));
    return column.kind === "reference" && isInUse ? [column.to] : [];
  });
}

/** The tables that a formula names; Excel leaves #REF! where one was. */
function lookedIn({ table, columns, snapshot }: FoundTable): ReadonlySet<string> {
  const names = table.columns.flatMap(({ key, computed }) => {
    const index = columns.get(key);
    if (index === undefined || !computed) return [];
    const formula = snapshot.formulas.find((row) => row[index])?.[index];
    if (!formula) return [];
    return readsOfColumn(computed)
      .columns.map((read) => read.table)
      .filter((name) => formula.includes(`${name}[`) || formula.includes("#REF!"));
  });
  return new Set(names);
}
