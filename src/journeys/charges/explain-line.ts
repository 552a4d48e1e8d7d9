/** The lines that explanations are made of. */

import type { NormRow } from "../../domain/norms/norm.ts";
import type { Place } from "../../problems/problem.ts";
import type { ChargesBook } from "./read-charges.ts";

/** One line: what it says, the figures in it as people write them in code, and where they stand. */
export interface ExplainLine<Kind extends keyof ExplainFacts = keyof ExplainFacts> {
  readonly kind: Kind;
  readonly facts: ExplainFacts[Kind];
  readonly places: readonly Place[];
}

/** Amounts are exact cents as text ("11958.333"), days ISO, parts "1/24", figures decimal. */
export interface ExplainFacts {
  item: { readonly item: string; readonly name: string; readonly from: string; readonly to: string };
  invoice: { readonly cents: string };
  handover: { readonly handovers: string; readonly cents: string };
  vat: { readonly part: string; readonly cents: string };
  forfait: { readonly part: string; readonly norm: string; readonly cents: string };
  hourlyMaximum: { readonly hours: string; readonly rate: string; readonly norm: string; readonly cents: string };
  tenantsPart: { readonly part: string; readonly norm: string; readonly cents: string };
  fundMaximum: { readonly norm: string; readonly cents: string };
  yearOfPrice: { readonly part: string; readonly cents: string };
  notChargeable: { readonly reason: string };
  key: { readonly key: string; readonly kind: string; readonly participants: string };
  weight: { readonly weight: string; readonly from: string; readonly to: string };
  share: { readonly part: string; readonly weights: string | null; readonly cents: string };
  rounded: { readonly how: string; readonly cents: string };
  maximum: { readonly norm: string; readonly cents: string };
  home: { readonly cents: string };
  household: { readonly from: string; readonly to: string; readonly part: string; readonly cents: string };
  vacancy: { readonly from: string; readonly to: string; readonly part: string; readonly cents: string };
  sold: { readonly from: string; readonly to: string; readonly part: string; readonly cents: string };
  notTakingPart: { readonly cents: string };
  statement: { readonly from: string; readonly to: string };
  line: { readonly name: string; readonly cents: string };
  administration: { readonly base: string; readonly limit: string; readonly norm: string; readonly cents: string };
  total: { readonly cents: string };
  advance: { readonly cents: string };
  balance: { readonly cents: string };
}

export function line<Kind extends keyof ExplainFacts>(
  kind: Kind,
  facts: ExplainFacts[Kind],
  places: readonly Place[],
): ExplainLine<Kind> {
  return { kind, facts, places };
}

/** The cell of a field, if the workbook has it. */
export function placesOf(book: ChargesBook, source: string, field: string): Place[] {
  const place = book.sources.placeOf({ source, field });
  return place ? [place] : [];
}

/** The cells with the values of norms. */
export function normPlaces(book: ChargesBook, rows: readonly NormRow[]): Place[] {
  return rows.flatMap(({ source }) => placesOf(book, source, "value"));
}

/** Where it says who lived there: the first day on Bewoning, or the status of the unit when it has no row there. */
export function segmentPlaces(book: ChargesBook, source: string): Place[] {
  const lived = placesOf(book, source, "from");
  return lived.length > 0 ? lived : placesOf(book, source, "status");
}
