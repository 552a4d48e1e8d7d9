/** A cell that names a row elsewhere becomes that row's number; what cannot be found stays as text, with a problem. */

import { type Found, saysMore } from "./directory.ts";
import { homeAddressOf, parseAddress } from "./home-address.ts";
import { type SourceCell, type SourceRow, textOfValue } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

/** Where the reference is written: for the problem. */
export interface ReferenceColumn {
  readonly table: string;
  readonly key: string;
}

/** The unit that a row names, by number or by address; undefined when it names none. */
export function unitReference(
  row: SourceRow,
  complex: string | undefined,
  into: ReferenceColumn,
  work: Workspace,
): string | undefined {
  // A number and an address may both stand under headings for the home; the one that is known decides.
  const named = row.cellsOf("unitId").map((cell) => ({ cell, found: foundBy(cell, row, complex, work) }));
  const best = named.find(({ found }) => "id" in found) ?? named[0];
  if (best) {
    for (const { cell, found } of named) {
      if ("id" in found && "id" in best.found && found.id === best.found.id) row.use(cell);
    }
    return settle(row, best.cell, best.found, into, work);
  }
  const { cells } = homeAddressOf(row);
  const [first] = cells;
  if (!first) return undefined;
  const found = byAddress(row, complex, work);
  if ("id" in found) for (const one of cells) row.use(one);
  else work.unknownReference(row, first, into.table, into.key, found.fits);
  return "id" in found ? found.id : undefined;
}

/** The unit that one cell names, by number or by address. */
export function unitIn(
  cell: SourceCell,
  row: SourceRow,
  complex: string | undefined,
  into: ReferenceColumn,
  work: Workspace,
): string {
  return settle(row, cell, foundBy(cell, row, complex, work), into, work);
}

/** The unit that a row names, without using its cells: to tell what the values in Overig belong to. */
export function unitNamed(row: SourceRow, complex: string | undefined, work: Workspace): string | undefined {
  const cell = row.find("unitId");
  const found = cell ? foundBy(cell, row, complex, work) : byAddress(row, complex, work);
  return "id" in found ? found.id : undefined;
}

function foundBy(cell: SourceCell, row: SourceRow, complex: string | undefined, work: Workspace): Found {
  const text = textOfValue(cell.cell.value);
  const found = work.units.find(text, complex);
  return "id" in found || found.fits > 1 ? found : byAddress(row, complex, work, text);
}

function byAddress(row: SourceRow, complex: string | undefined, work: Workspace, text = ""): Found {
  const { address } = homeAddressOf(row);
  if (address.number !== undefined) return work.units.findAddress(address, complex);
  const bare = /^(\d{1,4})\s?([a-z]{0,3})$/i.exec(text);
  const read = bare ? { number: Number(bare[1]), ...(bare[2] ? { suffix: bare[2] } : {}) } : parseAddress(text);
  return read ? work.units.findAddress(read, complex) : { fits: 0 };
}

/** The number of what was found, or the text as it stands. `kept` is what the row that was found says of itself. */
function settle(
  row: SourceRow,
  cell: SourceCell,
  found: Found,
  into: ReferenceColumn,
  work: Workspace,
  kept: readonly unknown[] = [],
): string {
  const text = textOfValue(cell.cell.value);
  row.use(cell);
  if (!("id" in found)) {
    work.unknownReference(row, cell, into.table, into.key, found.fits);
    return text;
  }
  if (saysMore(text, [found.id, ...kept.filter((one) => typeof one === "string")]) && parseAddress(text) === null)
    work.account.keepRest(cell, text);
  return found.id;
}

/** The allocation key that a row names. */
export function keyReference(row: SourceRow, into: ReferenceColumn, work: Workspace): string | undefined {
  const cell = row.find("key");
  if (!cell) return undefined;
  const found = work.keys.find(textOfValue(cell.cell.value));
  const { name, ownReference } = ("id" in found ? work.keyRows.get(found.id) : undefined) ?? {};
  return settle(row, cell, found, into, work, [name, ownReference]);
}
