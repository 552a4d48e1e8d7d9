/** Homes that no list has but the one with their weights, where it says their number as well as their address. */

import { problem } from "../../problems/problem.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import { fill } from "./fill.ts";
import { parseAddress } from "./home-address.ts";
import { type SourceCell, type SourceRow, textOfValue } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

/** Adds the home of a row with its address, and its floor area unless that is the weight, which is told; nothing when it is known. */
export function addHomeOf(
  row: SourceRow,
  complex: string | undefined,
  weights: readonly SourceCell[],
  work: Workspace,
): void {
  const cells = row.cellsOf("unitId").map((cell) => ({ text: textOfValue(cell.cell.value).trim(), cell }));
  if (cells.length !== 2) return;
  const placed = cells.map(({ text }) => parseAddress(text));
  const at = placed.findIndex((address) => address !== null);
  const [address, number] = [placed[at], cells[1 - at]];
  if (!address || !number || placed[1 - at] !== null) return;
  const known = [work.units.find(number.text, complex), work.units.findAddress(address, complex)];
  if (known.some((found) => "id" in found || found.fits > 0)) return;
  const home = work.units.enter(number.text, complex, address).row;
  Object.assign(home, address);
  if (!weights.some(({ field }) => field === "area"))
    fill(row, tableNamed("zbEenheden"), [["area", "area"]], work, home);
  const { sheet } = row.table;
  work.problems.add(`S111|${sheet}`, row.placeOf(number.cell), (places) =>
    problem("S111", "info", places, { sheet, hits: places.length }),
  );
}
