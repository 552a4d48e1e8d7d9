/** The four standard workbooks, empty or with the worked example. */

import { dayOf, partsOf } from "../../days/day.ts";
import { EXAMPLE_DAY, EXAMPLE_ORGANISATION, EXAMPLE_YEAR } from "../../examples/lindehof.ts";
import { exampleContents } from "../../examples/lindehof-results.ts";
import type { Problem } from "../../problems/problem.ts";
import type { RowValues } from "../../schema/computed-values.ts";
import { INDICATOR_ROWS } from "../../schema/indicators.ts";
import { normContents } from "../../schema/norm-contents.ts";
import { NOT_LOOKED_YET } from "../../schema/tables/today.ts";
import { type TemplateSet, tablesOf } from "../../schema/workbook-schema.ts";
import type { Compression } from "../finish/finish-package.ts";
import { type NewWorkbook, renderWorkbook } from "./render-workbook.ts";

const TITLES: Readonly<Record<TemplateSet, string>> = {
  werkboek: "Werkboek zelfbeheer",
  servicekosten: "Werkboek servicekosten",
  beheerplan: "Werkboek beheerplan",
  bewonerscommissie: "Werkboek voor de bewonerscommissie",
};

/** An empty workbook has to say some day; Leeswijzer asks people to change it. */
const EMPTY_YEAR = 2026;
const EMPTY_DAY = dayOf(EMPTY_YEAR, 1, 1) ?? 0;

const NOTHING_YET = [["zbSignalen", NOT_LOOKED_YET]] as const;

export function templateFile(
  set: TemplateSet,
  example: boolean,
  compression: Compression,
  onProblem: (problem: Problem) => void,
): Promise<Uint8Array> {
  return renderWorkbook(templatePlan(set, example), compression, onProblem);
}

export function templatePlan(set: TemplateSet, example: boolean): NewWorkbook {
  const tables = tablesOf(set);
  const contents = new Map<string, readonly RowValues[]>(example ? exampleContents(tables) : NOTHING_YET);
  contents.set("zbNormen", normContents());
  if (!example) contents.set("zbIndicatoren", indicatorContents());
  return {
    title: TITLES[set],
    tables,
    contents,
    organisation: example ? EXAMPLE_ORGANISATION : "",
    reportingYear: example ? EXAMPLE_YEAR : EMPTY_YEAR,
    referenceDay: example ? EXAMPLE_DAY : EMPTY_DAY,
  };
}

/** A whole workbook with rows that came from elsewhere; norms are added, and indicators when none came. */
export function filledPlan(rows: ReadonlyMap<string, readonly RowValues[]>, referenceDay: number): NewWorkbook {
  const contents = new Map<string, readonly RowValues[]>([...NOTHING_YET, ...rows]);
  contents.set("zbNormen", normContents());
  if ((rows.get("zbIndicatoren") ?? []).length === 0) contents.set("zbIndicatoren", indicatorContents());
  return {
    title: TITLES.werkboek,
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
