/** Numbers of homes with figures behind a point, of which Excel may have dropped a last nought: "1310.01" among "1310.002". */

import { problem } from "../../problems/problem.ts";
import type { RecognisedCell } from "../../recognise/recognised.ts";
import { cellAddress } from "../../workbook/address.ts";
import { type SourceTable, textOfValue } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

const BEHIND_POINT = /^\d+\.(\d+)$/;
/** So many numbers show how many figures there are behind the point. */
const FEWEST = 3;
const MOSTLY = 0.6;

/** Tells of the numbers that have fewer figures behind the point than nearly all others; they stay as they are. */
export function tellLostZeros(source: SourceTable, work: Workspace): void {
  const { table } = source;
  const [key] = source.keysOf("unitId");
  if (key === undefined) return;
  const numbers = table.rows.flatMap(({ cells }) => {
    const cell = cells.get(key);
    const figures = cell ? BEHIND_POINT.exec(textOfValue(cell.value))?.[1] : undefined;
    return cell && figures !== undefined ? [{ cell, length: figures.length }] : [];
  });
  const most = Math.max(0, ...numbers.map(({ length }) => length));
  const whole = numbers.filter(({ length }) => length === most).length;
  if (whole < FEWEST || whole < numbers.length * MOSTLY) return;
  for (const { cell, length } of numbers) if (length < most) tell(cell, table.sheet, most, work);
}

function tell(cell: RecognisedCell, sheet: string, most: number, work: Workspace): void {
  const text = textOfValue(cell.value);
  const meant = `${text}${"0".repeat(most - (text.split(".")[1] ?? "").length)}`;
  work.problems.add(
    `S123|${sheet}`,
    { sheet, cell: cellAddress(cell.row, cell.column) },
    (places, { values, distinct }) => problem("S123", "warning", places, { values, distinct, hits: places.length }),
    `${text} (of ${meant}?)`,
  );
}
