/** Rows of the sheets of service charges for tests, by column key. Complex C1, key VK-1 that divides equally by days. */

import { dayOfIso } from "../../src/days/day.ts";
import type { RowValues } from "../../src/schema/computed-values.ts";

export function day(iso: string): number {
  const found = dayOfIso(iso);
  if (found === null) throw new Error(`No such day: ${iso}`);
  return found;
}

/** "01", "02", … with a prefix; rented and without an advance to look for. */
export function homes(count: number, more: RowValues = {}, prefix = ""): RowValues[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `${prefix}${String(at + 1).padStart(2, "0")}`,
    complex: "C1",
    status: "verhuurd",
    advance: 0,
    ...more,
  }));
}

export function key(id: string, more: RowValues = {}): RowValues {
  return { id, name: `sleutel ${id}`, complex: "C1", kind: "gelijk", period: "dagen", rounding: "gelijk", ...more };
}

/** Actual costs of a year with an invoice, without VAT, all of it chargeable. */
export function cost(id: string, amount: number, year: number, more: RowValues = {}): RowValues {
  return {
    id,
    name: `post ${id}`,
    complex: "C1",
    year,
    estimate: "werkelijk",
    amount,
    allowance: "werkelijke kosten",
    key: "VK-1",
    proof: `factuur ${id}`,
    ...more,
  };
}

export function weights(keyId: string, units: readonly RowValues[], weight: (at: number) => number): RowValues[] {
  return units.map(({ id }, at) => ({ id: `G-${keyId}-${at}`, key: keyId, unit: id ?? null, weight: weight(at) }));
}
