/** J7: the yearly statement of a workbook. */

import type { Day } from "../../days/day.ts";
import type { Allocation } from "../../domain/charges/allocation.ts";
import { itemsOfYear } from "../../domain/charges/cost-item.ts";
import { settle } from "../../domain/settlement/settle.ts";
import type { Settlement } from "../../domain/settlement/statement.ts";
import type { Outcome } from "../../problems/problem.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { type ChargesBook, readCharges } from "./read-charges.ts";
import { nothingInYear } from "./year.ts";

export interface Settled {
  readonly book: ChargesBook;
  readonly allocation: Allocation;
  readonly settlement: Settlement;
}

/**
 * Settles a year: statements per unit and household from actual costs (7:259 BW), with every problem on the way. A year without
 * actual costs gives a problem and no statements. Null for the year: the Boekjaar of the workbook.
 */
export function settleCharges(
  workbook: WorkbookSnapshot,
  { year }: { readonly year: number | null },
  today: Day,
): Outcome<Settled> {
  const read = readCharges(workbook, year, today);
  if (!read.ok) return read;
  const book = read.value;
  const { value, findings } = settle(book.ground, {
    year: book.year,
    items: book.items,
    advances: book.advances,
    refunds: book.refunds,
  });
  const isEmpty = itemsOfYear(book.items, book.year, "actual").length === 0;
  const problems = [
    ...read.problems,
    ...(isEmpty ? [nothingInYear(book.year)] : []),
    ...book.sources.problemsOf(findings),
  ];
  return { ok: true, value: { book, ...value }, problems };
}
