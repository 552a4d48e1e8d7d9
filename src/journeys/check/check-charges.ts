/** What keeps rows out of every calculation of service charges, or counts them twice: the check tells it before somebody makes one. */

import { type Problem, problem } from "../../problems/problem.ts";
import { costItems } from "../../schema/tables/cost-items.ts";
import { isBlank } from "../../workbook/cell.ts";
import { type FoundTable, placeOf } from "../found-table.ts";
import { homesTogether, weightsTogether } from "./rows-together.ts";

export function checkCharges(found: readonly FoundTable[]): Problem[] {
  return [...incompleteItems(found), ...homesTogether(found), ...weightsTogether(found)];
}

/** Cost items without an amount, and without a year or a period (C032): one problem for each, with all cells. */
function incompleteItems(found: readonly FoundTable[]): Problem[] {
  const own = found.find(({ table }) => table.name === costItems.name);
  if (!own) return [];
  const isFilledIn = (row: number, key: string) => {
    const index = own.columns.get(key);
    return index !== undefined && !isBlank(own.snapshot.rows[row]?.[index]);
  };
  const items = own.snapshot.rows.flatMap((_, row) => (isFilledIn(row, "name") ? [row] : []));
  const missing = (key: "amount" | "year", otherwise: readonly string[]): Problem[] => {
    const index = own.columns.get(key);
    if (index === undefined) return [];
    const rows = items.filter((row) => ![key, ...otherwise].some((one) => isFilledIn(row, one)));
    const places = rows.map((row) => placeOf(own, row, index));
    return rows.length > 0 ? [problem("C032", "warning", places, { what: key, items: rows.length })] : [];
  };
  return [...missing("amount", []), ...missing("year", ["from", "to"])];
}
