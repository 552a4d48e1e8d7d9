/** The tables of a workbook that say something about effects. */

import type { Problem } from "../../problems/problem.ts";
import { readRows } from "../../records/read-rows.ts";
import { idsOf } from "../../records/references.ts";
import type { KeyOf, TableRows } from "../../records/row.ts";
import type { Table } from "../../schema/table.ts";
import { complexes } from "../../schema/tables/complexes.ts";
import { indicators, measurements } from "../../schema/tables/effects.ts";
import { initiatives } from "../../schema/tables/initiatives.ts";
import { norms } from "../../schema/tables/norm-table.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";

const DESCRIPTIONS = { indicators, measurements, initiatives, complexes, norms } as const;

type Descriptions = typeof DESCRIPTIONS;

/** The columns that are looked at. What stands in another one, or that it is missing, is no concern of this journey. */
const USED: { readonly [Name in keyof Descriptions]: readonly KeyOf<Descriptions[Name]>[] } = {
  indicators: [
    ...(["id", "name", "effectGroup", "unit", "scale", "lowest", "highest", "noticeable"] as const),
    ...(["forWhom", "direction", "source"] as const),
  ],
  measurements: [
    ...(["initiative", "complex", "indicator", "on", "period", "moment", "value", "level", "n"] as const),
    ...(["location", "respondent"] as const),
  ],
  initiatives: ["id", "name", "complex", "comparison"],
  complexes: ["id", "name"],
  norms: ["code", "from", "to", "value", "status"],
};

export type EffectTables = { readonly [Name in keyof Descriptions]: TableRows<Descriptions[Name]> };

/** Reads every table; one that the workbook lacks counts as empty. */
export function readEffectTables(workbook: WorkbookSnapshot): {
  readonly tables: EffectTables;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const entries = Object.entries(DESCRIPTIONS).map(([name, table]): [string, TableRows] => {
    const read = readRows(table as Table, workbook, USED[name as keyof Descriptions] as readonly string[]);
    if (read.value) problems.push(...read.problems);
    const none: TableRows = { table: table as Table, sheet: table.sheet, rows: [], placeOf: () => null };
    return [name, read.value ?? none];
  });
  return { tables: Object.fromEntries(entries) as unknown as EffectTables, problems };
}

export function effectIds({ indicators, initiatives, complexes }: EffectTables) {
  return { indicators: idsOf(indicators), initiatives: idsOf(initiatives), complexes: idsOf(complexes) };
}
