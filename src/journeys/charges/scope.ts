/** The part of a workbook that something is handed over in. */

import type { ChargesBook } from "./read-charges.ts";

export interface Scope {
  readonly book: ChargesBook;
  /** The complexes in which something is handed over; null: all of them. */
  readonly complexes: ReadonlySet<string> | null;
}

/**
 * The book with only what an initiative takes over, and only the costs of complexes in which something is taken over: a home
 * elsewhere keeps its charges. When costs of several complexes are handed over, every complex is looked at.
 */
export function withinScope(book: ChargesBook, initiative: string | null): Scope {
  const isAsked = (row: { readonly initiative: string }): boolean =>
    initiative === null || row.initiative === initiative;
  const handovers = book.handovers.filter(isAsked);
  const replaced = new Set(handovers.map(({ item }) => item));
  const touched = new Set(book.items.filter(({ id }) => replaced.has(id)).map(({ complex }) => complex));
  const complexes = touched.size === 0 || touched.has("") ? null : touched;
  // Costs of several complexes are charged to the homes of one as well.
  const items = complexes ? book.items.filter(({ complex }) => complexes.has(complex) || complex === "") : book.items;
  const scoped = {
    ...book,
    items,
    handovers,
    unpaid: book.unpaid.filter(isAsked),
    groupCosts: book.groupCosts.filter(isAsked),
    proposals: book.proposals.filter(isAsked),
    oneOffCosts: book.oneOffCosts.filter(isAsked),
    initiatives: book.initiatives.filter(({ id }) => initiative === null || id === initiative),
  };
  return { book: scoped, complexes };
}
