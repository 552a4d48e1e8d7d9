/** Of the initiatives: which there are, whether a basisalternatief is filled in, and what was bought once. */

import type { Day } from "../../days/day.ts";
import type { Cents } from "../../domain/money/cents.ts";
import { problem } from "../../problems/problem.ts";
import { centsIn, figureIn, idIn, isFilledIn, nameWithoutId, type Reading } from "./reading.ts";

export interface ReadInitiative {
  readonly id: string;
  readonly name: string;
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

/**
 * Those of the sheet Initiatieven, and those that only stand on Overdracht: a workbook of service charges alone has no other.
 * There going on as it is (the cost items) is the basisalternatief; elsewhere somebody must have filled one in.
 */
export function readInitiatives(reading: Reading, hasAlternatives: boolean): ReadInitiative[] {
  const { initiatives, alternatives, handovers } = reading.tables;
  const { ids, sources } = reading;
  sources.add(initiatives, { counterfactualCents: "id", year: "id" });
  const withCounterfactual = new Set(
    alternatives.rows
      .filter(({ values }) => values.isCounterfactual === true)
      .map(({ values }) => idIn(ids.initiatives, values.initiative)),
  );
  const found = new Map<string, ReadInitiative>();
  const add = (id: string, name: string | null, endsOn: number | null, source: string): void => {
    const hasCounterfactual = !hasAlternatives || withCounterfactual.has(id);
    if (id !== "" && !found.has(id)) found.set(id, { id, name: name ?? "", hasCounterfactual, endsOn, source });
  };
  for (const row of initiatives.rows) {
    const endsOn = figureIn(row, "endsOn");
    const { id, name } = row.values;
    add(idIn(ids.initiatives, id), name, Number.isFinite(endsOn) ? endsOn : null, sources.nameOf(initiatives, row.at));
  }
  for (const row of handovers.rows) {
    add(idIn(ids.initiatives, row.values.initiative), null, null, sources.nameOf(handovers, row.at));
  }
  return [...found.values()];
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
