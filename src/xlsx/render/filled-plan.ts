/** The whole standard workbook with rows that came from elsewhere. */

import { partsOf } from "../../days/day.ts";
import type { RowValues } from "../../schema/computed-values.ts";
import { INDICATOR_ROWS } from "../../schema/indicators.ts";
import { normContents } from "../../schema/norm-contents.ts";
import { NOT_LOOKED_YET } from "../../schema/tables/today.ts";
import { tablesOf } from "../../schema/workbook-schema.ts";
import type { NewWorkbook } from "./new-workbook.ts";

export const WHOLE_TITLE = "Werkboek zelfbeheer";
export const NOTHING_YET = [["zbSignalen", NOT_LOOKED_YET]] as const;

/** Norms are added, and indicators when none came. */
export function filledPlan(rows: ReadonlyMap<string, readonly RowValues[]>, referenceDay: number): NewWorkbook {
  const contents = new Map<string, readonly RowValues[]>([...NOTHING_YET, ...rows]);
  contents.set("zbNormen", normContents());
  if ((rows.get("zbIndicatoren") ?? []).length === 0) contents.set("zbIndicatoren", indicatorContents());
  return {
    title: WHOLE_TITLE,
    tables: tablesOf("werkboek"),
    contents,
    organisation: "",
    reportingYear: partsOf(referenceDay).year,
    referenceDay,
  };
}

/** The starter set as rows of the sheet Indicatoren. */
export function indicatorContents(): RowValues[] {
  return INDICATOR_ROWS.map((row) => ({ ...row }));
}
