/** The tables of a workbook that say something about effects. */

import type { Problem } from "../../problems/problem.ts";
import { type AskedColumns, readTables, type TablesOf } from "../../records/read-tables.ts";
import { idsOf } from "../../records/references.ts";
import { complexes } from "../../schema/tables/complexes.ts";
import { indicators, measurements } from "../../schema/tables/effects.ts";
import { initiatives } from "../../schema/tables/initiatives.ts";
import { norms } from "../../schema/tables/norm-table.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";

const DESCRIPTIONS = { indicators, measurements, initiatives, complexes, norms } as const;

const USED: AskedColumns<typeof DESCRIPTIONS> = {
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

export type EffectTables = TablesOf<typeof DESCRIPTIONS>;

/** Reads every table; one that the workbook lacks counts as empty. */
export function readEffectTables(workbook: WorkbookSnapshot): {
  readonly tables: EffectTables;
  readonly problems: readonly Problem[];
} {
  return readTables(DESCRIPTIONS, USED, workbook);
}

export function effectIds({ indicators, initiatives, complexes }: EffectTables) {
  return { indicators: idsOf(indicators), initiatives: idsOf(initiatives), complexes: idsOf(complexes) };
}
