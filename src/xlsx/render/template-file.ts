/** The four standard workbooks, empty or with the worked example. */

import { dayOf } from "../../days/day.ts";
import { EXAMPLE_DAY, EXAMPLE_ORGANISATION, EXAMPLE_YEAR } from "../../examples/lindehof.ts";
import { exampleContents } from "../../examples/lindehof-results.ts";
import type { Problem } from "../../problems/problem.ts";
import type { RowValues } from "../../schema/computed-values.ts";
import { normContents } from "../../schema/norm-contents.ts";
import { type TemplateSet, tablesOf } from "../../schema/workbook-schema.ts";
import type { Compression } from "../finish/finish-package.ts";
import { indicatorContents, NOTHING_YET, WHOLE_TITLE } from "./filled-plan.ts";
import type { NewWorkbook } from "./new-workbook.ts";
import { renderWorkbook } from "./render-workbook.ts";

const TITLES: Readonly<Record<TemplateSet, string>> = {
  werkboek: WHOLE_TITLE,
  servicekosten: "Werkboek servicekosten",
  beheerplan: "Werkboek beheerplan",
  bewonerscommissie: "Werkboek voor de bewonerscommissie",
};

/** An empty workbook has to say some day; Leeswijzer asks people to change it. */
const EMPTY_YEAR = 2026;
const EMPTY_DAY = dayOf(EMPTY_YEAR, 1, 1) ?? 0;

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
