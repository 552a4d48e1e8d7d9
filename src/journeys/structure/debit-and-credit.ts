/** What a row of a ledger cost: what was booked on the one side, less what was booked on the other. */

import { problem } from "../../problems/problem.ts";
import { moneyIn } from "./figures.ts";
import { shownText } from "./shown-text.ts";
import type { SourceCell, SourceRow, SourceTable } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

/** For a list: what each row was booked for. Credit that is written with a minus everywhere is taken off as it stands. */
export function bookedIn(source: SourceTable): (row: SourceRow, work: Workspace) => SourceCell[] {
  if (!source.has("debit") && !source.has("credit")) return () => [];
  const credits = source.table.rows.map((row) => Number(source.textIn(row, "credit")) || 0);
  const sign = credits.every((credit) => credit <= 0) ? -1 : 1;
  return (row, work) => bookedOf(row, sign, work);
}

/** The cell of the amount, with debit less credit as its value; none where a row has neither. What was taken off is told. */
function bookedOf(row: SourceRow, sign: 1 | -1, work: Workspace): SourceCell[] {
  const [debit, credit] = [row.find("debit"), row.find("credit")];
  const cell = debit ?? credit;
  const [spent, back] = [debit ? moneyIn(debit) : 0, credit ? moneyIn(credit) : 0];
  if (!cell || spent === undefined || back === undefined) return debit ? [debit] : [];
  if (credit) row.use(credit);
  if (back === 0) return [debit ?? cell];
  // The difference of two is no cell of the source.
  if (debit && credit) for (const own of [debit, credit]) work.account.keepRest(own, shownText(own));
  const { sheet } = row.table;
  const from = row.source.columnOf(row.source.keysOf("debit")[0] ?? "")?.heading ?? "";
  work.problems.add(`S083|${sheet}`, row.placeOf(credit ?? cell), (places) =>
    problem("S083", "info", places, { sheet, from, heading: (credit ?? cell).heading, hits: places.length }),
  );
  const value = (Math.round((spent - sign * back) * 100) / 100).toFixed(2);
  return [{ ...cell, cell: { ...cell.cell, value } }];
}
