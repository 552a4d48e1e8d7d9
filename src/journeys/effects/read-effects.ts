/** From a workbook to what the rules of effects ask. Bad rows are problems with their cells; the rest is used. */

import { spanOf } from "../../days/period.ts";
import type { EffectsInput } from "../../domain/effects/assess.ts";
import type { ComparedInitiative } from "../../domain/effects/comparison.ts";
import type { Indicator, Measurement, Moment, Scale, When } from "../../domain/effects/measurement.ts";
import { readNorms } from "../../domain/norms/norm-book.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { checkReferences } from "../../records/references.ts";
import type { TableRow } from "../../records/row.ts";
import type { measurements as measurementTable } from "../../schema/tables/effects.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { readNormRows } from "../charges/read-norms.ts";
import { idIn } from "../charges/reading.ts";
import { Sources } from "../charges/sources.ts";
import { type EffectTables, effectIds, readEffectTables } from "./effect-tables.ts";

export interface EffectsBook {
  readonly input: EffectsInput;
  readonly tables: EffectTables;
  /** From findings back to cells. */
  readonly sources: Sources;
  readonly problems: readonly Problem[];
}

const SCALES: Readonly<Record<string, Scale>> = {
  getal: "number",
  percentage: "percentage",
  "niveau A+ t/m D": "levels",
};
const MOMENTS: Readonly<Record<string, Moment>> = {
  nulmeting: "baseline",
  streefwaarde: "target",
  vervolgmeting: "followUp",
  "verwacht zonder zelfbeheer": "expected",
};

type Ids = ReturnType<typeof effectIds>;

export function readEffects(workbook: WorkbookSnapshot): EffectsBook {
  const { tables, problems: unreadable } = readEffectTables(workbook);
  const ids = effectIds(tables);
  const sources = new Sources();
  for (const rows of Object.values(tables)) sources.add(rows);
  const problems: Problem[] = [...unreadable];
  const norms = readNorms(readNormRows({ tables, ids, sources, problems }));
  const initiatives = readInitiatives(tables, ids, sources);
  const input: EffectsInput = {
    indicators: readIndicators(tables, sources),
    measurements: readMeasurements(tables, ids, sources, problems, initiatives),
    initiatives,
    norms: norms.value,
  };
  problems.push(...referenceProblems(tables, ids), ...sources.problemsOf(norms.findings));
  return { input, tables, sources, problems };
}

function readIndicators({ indicators }: EffectTables, sources: Sources): Indicator[] {
  return indicators.rows.flatMap(({ values, at }): Indicator[] => {
    if (values.id === null) return [];
    const { direction, source } = values;
    return [
      {
        id: values.id,
        name: values.name ?? values.id,
        effectGroup: values.effectGroup,
        forWhom: values.forWhom,
        unit: values.unit ?? "",
        scale: values.scale === null ? null : (SCALES[values.scale] ?? null),
        lowest: values.lowest,
        highest: values.highest,
        noticeable: values.noticeable ?? 0,
        better: direction === null ? null : direction === "hoger is beter" ? "higher" : "lower",
        sourceKind: source,
        isSurvey: source === null ? null : source === "enquête",
        source: sources.nameOf(indicators, at),
      },
    ];
  });
}

/** What was measured in another complex than the initiative's own is of that complex (E021). */
function readMeasurements(
  { measurements }: EffectTables,
  ids: Ids,
  sources: Sources,
  problems: Problem[],
  initiatives: readonly ComparedInitiative[],
): Measurement[] {
  const homes = new Map(initiatives.map((initiative) => [initiative.id, initiative]));
  return measurements.rows.flatMap((row): Measurement[] => {
    const { values, at } = row;
    const place = measurements.placeOf(at, "indicator");
    if (values.indicator === null) {
      if (hasOutcome(row) && place) problems.push(problem("C010", "error", [place], { heading: "Indicator" }));
      return [];
    }
    const initiative = idIn(ids.initiatives, values.initiative);
    const complex = idIn(ids.complexes, values.complex);
    if (initiative === "" && complex === "") {
      const cell = measurements.placeOf(at, "initiative");
      problems.push(problem("E018", "warning", cell ? [cell] : [], {}));
      return [];
    }
    const home = homes.get(initiative);
    const isElsewhere = home !== undefined && home.complex !== "" && complex !== "" && complex !== home.complex;
    if (isElsewhere) {
      const cell = measurements.placeOf(at, "complex");
      const severity = complex === home.comparison ? "info" : "warning";
      problems.push(problem("E021", severity, cell ? [cell] : [], { initiative, own: home.complex, complex }));
    }
    return [
      {
        indicator: idIn(ids.indicators, values.indicator),
        initiative: isElsewhere ? "" : initiative,
        complex,
        location: values.location?.trim() || null,
        when: whenOf(row),
        moment: values.moment === null ? null : (MOMENTS[values.moment] ?? null),
        value: values.value,
        level: values.level,
        n: values.n,
        isAnswer: values.respondent !== null,
        source: sources.nameOf(measurements, at),
      },
    ];
  });
}

function hasOutcome({ values }: TableRow<typeof measurementTable>): boolean {
  return values.value !== null || values.level !== null;
}

/** The day, otherwise the period. */
function whenOf({ values }: TableRow<typeof measurementTable>): When | null {
  if (values.on !== null) return { from: values.on, to: values.on };
  const span = values.period === null ? null : spanOf(values.period.trim());
  return span && { from: span.from, to: span.to };
}

function readInitiatives({ initiatives }: EffectTables, ids: Ids, sources: Sources): ComparedInitiative[] {
  return initiatives.rows.flatMap(({ values, at }): ComparedInitiative[] =>
    values.id === null
      ? []
      : [
          {
            id: values.id,
            complex: idIn(ids.complexes, values.complex),
            comparison: idIn(ids.complexes, values.comparison),
            source: sources.nameOf(initiatives, at),
          },
        ],
  );
}

/** An unknown indicator is told by the rules themselves. */
function referenceProblems(tables: EffectTables, ids: Ids): Problem[] {
  const { initiatives, complexes, measurements } = tables;
  const targets = new Map(
    (
      [
        [initiatives, ids.initiatives],
        [complexes, ids.complexes],
      ] as const
    )
      .filter(([table]) => table.rows.length > 0)
      .map(([{ table, sheet }, own]) => [table.name, { sheet, ids: own }]),
  );
  return [
    ...checkReferences(measurements, ["initiative", "complex"], targets),
    ...checkReferences(initiatives, ["comparison"], targets),
  ];
}
