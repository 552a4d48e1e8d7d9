/** What residents take over and no proposal to the tenants is about. */

import { type Problem, problem } from "../../problems/problem.ts";
import { fold } from "../../records/references.ts";
import type { Recomputed } from "../charges/recompute.ts";

/** Words that say nothing of which service it is. */
const COMMON = new Set("onderhoud kosten algemeen algemene ruimte ruimten dienst diensten voor overige".split(" "));
/** "tuin" is in "tuinonderhoud"; "schoonmaken" and "schoonmaak" begin alike. */
const LEAST_LETTERS = 4;
const SAME_START = 6;

/**
 * Costs that change in the letters while no proposal of the initiative names them (W035): tenants are bound to what was proposed
 * (7:261 lid 2 BW). Proposals say in free words what they are about, so one word in common is enough.
 */
export function notProposed({ book, recomputation, proposals }: Recomputed, proposal: string): Problem | null {
  const services = proposals.map((one) => one.proposal.service).filter((service) => wordsOf(service).length > 0);
  if (services.length === 0) return null;
  const words = services.flatMap(wordsOf);
  const lacking = recomputation.savings.flatMap(({ handover }) => {
    const item = book.names.get(handover.item) ?? handover.item;
    const own = wordsOf(item);
    const isNamed = own.length === 0 || own.some((word) => words.some((other) => isAlike(word, other)));
    return isNamed ? [] : [{ item, source: handover.source }];
  });
  if (lacking.length === 0) return null;
  const places = lacking.flatMap(({ source }) => book.sources.placeOf({ source, field: "item" }) ?? []);
  return problem("W035", "warning", places, { proposal, items: [...new Set(lacking.map(({ item }) => item))] });
}

function wordsOf(text: string): string[] {
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  return words.filter((word) => word.length >= LEAST_LETTERS && !COMMON.has(word));
}

function isAlike(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one) || one.slice(0, SAME_START) === other.slice(0, SAME_START);
}
