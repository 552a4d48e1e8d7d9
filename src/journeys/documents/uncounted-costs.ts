/** Costs that a recomputation had to leave out: amounts without them may not stand in a letter to a tenant. */

import { administrationNorms } from "../../domain/charges/administration.ts";
import { calendarYear } from "../../domain/charges/period.ts";
import { Findings } from "../../domain/findings.ts";
import { type Place, type Problem, problem } from "../../problems/problem.ts";
import type { Recomputed } from "../charges/recompute.ts";

/**
 * What is missing in the amounts of these homes (W030): costs that cannot be divided, something that residents take over and that
 * is not clear, or administration costs without their norms. Without homes every complex of the recomputation counts.
 */
export function uncountedCosts(
  recomputed: Recomputed,
  problems: readonly Problem[],
  units: ReadonlySet<string>,
): Problem | null {
  const { book } = recomputed;
  const lacking = [...itemsLeftOut(recomputed, units), ...unclearHandovers(recomputed), ...unpaidCosts(recomputed)];
  const names = [...new Set(lacking.map(({ name }) => name))];
  const isCharged = !lacksAdministration(recomputed);
  if (names.length === 0 && isCharged) return null;
  const rows = lacking.flatMap(({ source, field }) => book.sources.placeOf({ source, field }) ?? []);
  const errors = problems.filter(({ severity }) => severity === "error");
  const causes = errors.filter(({ places }) => places.some((place) => rows.some((row) => isSameRow(place, row))));
  const missing = isCharged ? causes : errors;
  const norms = missing.flatMap((found) => (found.code === "D001" && "norm" in found.facts ? found.facts.norm : []));
  const places = causes.flatMap((found) => found.places);
  return problem("W030", "error", places.length > 0 ? places : rows, {
    names,
    norms: [...new Set(norms)],
    year: recomputed.recomputation.year,
  });
}

interface Lacking {
  readonly name: string;
  readonly source: string;
  readonly field: string;
}

function itemsLeftOut({ book, recomputation }: Recomputed, units: ReadonlySet<string>): Lacking[] {
  const { old, laterYears } = recomputation.allocations;
  const own = book.ground.homes.units.filter(({ id }) => units.has(id));
  const complexes = new Set(own.map(({ complex }) => complex));
  const isHere = (complex: string): boolean => complexes.size === 0 || complex === "" || complexes.has(complex);
  const leftOut = [...old.items, ...laterYears.items].flatMap(({ item, division }) => {
    const isCharged = item.chargeable && item.rule?.kind !== "notChargeable";
    if (division !== null || !isCharged || !isHere(item.complex)) return [];
    return [{ name: book.names.get(item.id) ?? item.service, source: item.source, field: "id" }];
  });
  const withoutKind = book.itemsWithoutKind.filter(
    ({ complex, year }) => isHere(complex) && (year === null || Number.isNaN(year) || year === recomputation.year),
  );
  return [...leftOut, ...withoutKind.map(({ name, source }) => ({ name, source, field: "kind" }))];
}

/** New costs of the group that may or may not be the tenants'. */
function unpaidCosts({ book }: Recomputed): Lacking[] {
  return book.unpaid.map(({ item, source }) => ({ name: book.names.get(item) ?? item, source, field: "paidBy" }));
}

/** Handed over, while the recomputation cannot use it: the amount would be as if nothing changed there. */
function unclearHandovers({ book, recomputation }: Recomputed): Lacking[] {
  const used = new Set(recomputation.savings.map(({ handover }) => handover.source));
  return book.handovers.flatMap(({ item, source }) =>
    used.has(source) ? [] : [{ name: book.names.get(item) ?? item, source, field: "item" }],
  );
}

function lacksAdministration({ book, recomputation }: Recomputed): boolean {
  const isAsked = recomputation.items.some(({ item }) => item.administration !== "none");
  const on = calendarYear(recomputation.year).to;
  return isAsked && administrationNorms(book.ground.norms, on, [], new Findings()) === null;
}

function isSameRow(one: Place, other: Place): boolean {
  return one.sheet === other.sheet && rowOf(one) === rowOf(other);
}

function rowOf({ cell }: Place): string {
  return /\d+/.exec(cell)?.[0] ?? "";
}
