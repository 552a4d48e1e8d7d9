import { type Day, partsOf } from "../../days/day.ts";
import type { Cents } from "../money/cents.ts";
import type { AllowanceRule } from "./allowance-rule.ts";
import { isDay } from "./period.ts";

/** Which percentage of administration costs goes over the item; `none` for utilities on a meter of one's own, taxes and care. */
export type AdministrationKind = "heat" | "heatOutsourced" | "other" | "none";

/** A cost of a complex over a period of at most twelve months. */
export interface CostItem {
  readonly id: string;
  /** "" for a cost over several complexes, divided by a key with `acrossComplexes`. */
  readonly complex: string;
  /** Cleaning, garden, caretaker: what the item pays for. An estimate and the actual costs of it share the service. */
  readonly service: string;
  readonly kind: "estimate" | "actual";
  readonly from: Day;
  readonly to: Day;
  /** As on the invoices; for movable things the price that was paid for them. */
  readonly amountCents: Cents;
  /** VAT on top of the amount as a part of it (0.21); null when the amount includes it. */
  readonly vatRate: number | null;
  /** Null: not filled in, which is a problem and never a default. */
  readonly rule: AllowanceRule | null;
  readonly key: string;
  /** False: agreed or decided not to charge it; the landlord pays all. */
  readonly chargeable: boolean;
  readonly administration: AdministrationKind;
  /** Invoice or other proof; null when there is none. */
  readonly proof: string | null;
  readonly source: string;
}

/**
 * The items that belong in the overview of a calendar year: a book-year that is not a calendar year counts in the year in
 * which it ends (7:259 lid 2 BW). An item of which the last day cannot be read is given in every year, so that dividing
 * mentions it.
 */
export function itemsOfYear(items: readonly CostItem[], year: number, kind: CostItem["kind"]): CostItem[] {
  return items.filter((item) => item.kind === kind && (!isDay(item.to) || partsOf(item.to).year === year));
}
