/**
 * Costs of so few homes that a total tells what a household pays (domain.md, traps: in a group of one or two homes a total is
 * personal data).
 */

import { fold } from "../../records/references.ts";
import type { RowValues } from "../../schema/row-value.ts";
import { type RowsByTable, valuesIn } from "./copy-scope.ts";

export const LEAST_HOMES = 3;

/** For how many homes an item is paid; null when the workbook does not say. */
export class HomesOfCosts {
  readonly #ofComplex = new Map<string, number>();
  readonly #ofKey = new Map<string, Set<string>>();

  constructor(rows: RowsByTable) {
    for (const { id, homes } of valuesIn(rows, "zbComplexen"))
      if (id && typeof homes === "number") this.#ofComplex.set(fold(String(id)), homes);
    const listed = new Map<string, Set<string>>();
    for (const { id, complex, kind } of valuesIn(rows, "zbEenheden")) {
      if (!id || !complex || (kind !== null && kind !== "woning")) continue;
      const homes = listed.get(fold(String(complex))) ?? new Set();
      listed.set(fold(String(complex)), homes.add(fold(String(id))));
    }
    // The list of homes is more certain than a number that somebody typed.
    for (const [complex, homes] of listed) this.#ofComplex.set(complex, homes.size);
    for (const { key, unit, weight } of valuesIn(rows, "zbGewichten")) {
      if (!key || !unit || weight === 0) continue;
      const homes = this.#ofKey.get(fold(String(key))) ?? new Set();
      this.#ofKey.set(fold(String(key)), homes.add(fold(String(unit))));
    }
  }

  ofComplex(complex: string): number | null {
    return this.#ofComplex.get(fold(complex)) ?? null;
  }

  /** The homes with a weight in the key of the item; without weights all homes of the complex. */
  ofItem({ key }: RowValues, complex: string): number | null {
    const byKey = key ? this.#ofKey.get(fold(String(key)))?.size : undefined;
    const inComplex = this.ofComplex(complex);
    if (byKey === undefined) return inComplex;
    return inComplex === null ? byKey : Math.min(byKey, inComplex);
  }
}
