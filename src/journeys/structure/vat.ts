/** VAT beside an amount without it: as a rate, also where the list gives it in euros or gives what both come to. */

import { problem } from "../../problems/problem.ts";
import type { RecognisedTable } from "../../recognise/recognised.ts";
import type { ColumnValue } from "./convert.ts";
import type { SourceCell, SourceRow } from "./source-row.ts";
import { textOfValue } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

/** Rates there are or were (Wet op de omzetbelasting 1968, art. 9). */
const RATES = [0, 0.06, 0.09, 0.19, 0.21];
/** Amounts are rounded to cents, so what they come to may be a cent more or less; and binary fractions lose a little. */
const CENT = 0.011;

/** What a heading says of VAT, or the cell itself ("€ 4.850,00 excl. btw"). */
type Said = { readonly heading: string; readonly cell?: { readonly raw?: string } };

export function isWithVat({ heading, cell }: Said): boolean {
  return [cell?.raw ?? "", heading].some((text) => WITH.test(text)) && !WITHOUT.test(cell?.raw ?? "");
}

export function isWithoutVat({ heading, cell }: Said): boolean {
  return [cell?.raw ?? "", heading].some((text) => WITHOUT.test(text)) && !WITH.test(cell?.raw ?? "");
}

const WITH = /\binc(?:l|lusief|lusive)?\b|\bin\.? ?btw\b|\bmet btw\b|\bbruto\b/i;
const WITHOUT = /\bex(?:c|cl|clusief)?\b|\bzonder btw\b|\bnetto\b/i;

/** "excl." or "incl." where the rate is asked: whether the amount of the row is without VAT; null for anything else, a rate too. */
export function saidOfVat(row: SourceRow): "with" | "without" | null {
  const cell = row.find("vat");
  const text = cell ? (cell.cell.raw ?? textOfValue(cell.cell.value)).trim() : "";
  if (text === "" || /\d/.test(text)) return null;
  const said = { heading: text };
  return isWithVat(said) ? "with" : isWithoutVat(said) ? "without" : null;
}

/** What the list says for all its amounts: the rate that comes on top of them, or only that they are without. */
export function vatOfList({ context }: RecognisedTable): number | "without" | null {
  const { vat } = context;
  return vat === undefined ? null : vat === "without" ? vat : Number(vat);
}

/** The rate that makes of the first amount what stands under `withVat`, and adds what stands under `vat`; null when none does. */
export function rateOf(
  net: number,
  { withVat, vat }: { readonly withVat?: number; readonly vat?: number },
): number | null {
  if (net === 0 || (withVat === undefined && vat === undefined)) return null;
  const fits = (rate: number) =>
    (vat === undefined || Math.abs(net * rate - vat) < CENT) &&
    (withVat === undefined || isGrossOf(withVat, net, rate));
  return RATES.find(fits) ?? null;
}

/** Whether an amount without VAT comes to `withVat` at this rate; false where one of them is not known. */
export function isGrossOf(withVat: number, net: number, rate: ColumnValue | undefined): boolean {
  return typeof rate === "number" && Math.abs(net * (1 + rate) - withVat) < CENT;
}

/** Tells that an amount is said to be without VAT while nothing says how much that is. */
export function tellVatMissing(cell: SourceCell, row: SourceRow, table: string, work: Workspace): void {
  work.problems.add(`S052|${row.table.sheet}|${table}`, row.placeOf(cell), (places) =>
    problem("S052", "warning", places, { table, hits: places.length }),
  );
}
