/** Of the initiatives: which there are, whether a basisalternatief is filled in, and what was bought once. */

import type { Day } from "../../days/day.ts";
import type { Cents } from "../../domain/money/cents.ts";
import { problem } from "../../problems/problem.ts";
import { centsIn, figureIn, idIn, isFilledIn, nameWithoutId, type Reading } from "./reading.ts";

export interface ReadInitiative {
  readonly id: string;
  readonly name: string;
  readonly complex: string;
  /** Whether somebody filled in what happens without it; no comparison without. */
  readonly hasCounterfactual: boolean;
  readonly endsOn: Day | null;
  readonly source: string;
}

/** A means that the corporation paid for once: tools, a course, overdue repairs. */
export interface OneOffCost {
  readonly id: string;
  readonly initiative: string;
  readonly name: string;
  readonly on: Day;
  readonly cents: Cents;
  readonly source: string;
}

export function readInitiatives(reading: Reading): ReadInitiative[] {
  const { initiatives, alternatives } = reading.tables;
  reading.sources.add(initiatives, { counterfactualCents: "id", year: "id" });
  const withCounterfactual = new Set(
    alternatives.rows
      .filter(({ values }) => values.isCounterfactual === true)
      .map(({ values }) => idIn(reading.ids.initiatives, values.initiative)),
  );
  return initiatives.rows.flatMap((row): ReadInitiative[] => {
    if (row.values.id === null) return [];
    const id = idIn(reading.ids.initiatives, row.values.id);
    const endsOn = figureIn(row, "endsOn");
    return [
      {
        id,
        name: row.values.name ?? "",
        complex: idIn(reading.ids.complexes, row.values.complex),
        hasCounterfactual: withCounterfactual.has(id),
        endsOn: Number.isFinite(endsOn) ? endsOn : null,
        source: reading.sources.nameOf(initiatives, row.at),
      },
    ];
  });
}

/** What the corporation paid once, as far as the day and the amount are known. What somebody else paid is no cost of it. */
export function readOneOffCosts(reading: Reading): OneOffCost[] {
  const { resources } = reading.tables;
  reading.sources.add(resources, { cents: "cost", from: "issuedOn" });
  return resources.rows.flatMap((row): OneOffCost[] => {
    const { values } = row;
    if (values.paidBy !== "corporatie" || values.cost === null || values.cost === 0) return [];
    const id = values.id ?? nameWithoutId(resources, row.at);
    const place = resources.placeOf(row.at, "cost");
    if (!Number.isInteger(centsIn(row, "cost")) && place) {
      reading.problems.push(problem("D010", "error", [place], { row: id }));
    }
    isFilledIn(reading, resources, row, "issuedOn", "warning");
    return [
      {
        id,
        initiative: idIn(reading.ids.initiatives, values.initiative),
        name: values.name ?? "",
        on: figureIn(row, "issuedOn") ?? Number.NaN,
        cents: centsIn(row, "cost"),
        source: reading.sources.nameOf(resources, row.at),
      },
    ];
  });
}
