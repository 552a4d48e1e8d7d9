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
  const cell = row.find("unitId");
  if (cell) {
    const text = textOfValue(cell.cell.value);
    const home = cell.cell.value;
    const isAddress = typeof home === "object" && home !== null && !Array.isArray(home) && "number" in home;
    const found =
      isAddress || /^\d{1,4}\s?[a-z]{0,3}$/i.test(text)
        ? firstFound(work.units.find(text, complex), () => byAddress(row, complex, work))
        : work.units.find(text, complex);
    return settle(row, cell, found, into, work);
  }
  const { cells } = homeAddressOf(row);
  const [first] = cells;
  if (!first) return undefined;
  const found = byAddress(row, complex, work);
  if ("id" in found) for (const one of cells) row.use(one);
  else work.unknownReference(row, first, into.table, into.key, found.fits);
  return "id" in found ? found.id : undefined;
}

/** The unit that a row names, without using its cells: to tell what the values in Overig belong to. */
export function unitNamed(row: SourceRow, complex: string | undefined, work: Workspace): string | undefined {
  const cell = row.find("unitId");
  const found = cell ? work.units.find(textOfValue(cell.cell.value), complex) : byAddress(row, complex, work);
  return "id" in found ? found.id : undefined;
}

function byAddress(row: SourceRow, complex: string | undefined, work: Workspace): Found {
  const { address } = homeAddressOf(row);
  if (address.number !== undefined) return work.units.findAddress(address, complex);
  const text = row.textOf("unitId");
  const bare = /^(\d{1,4})\s?([a-z]{0,3})$/i.exec(text);
  const read = bare ? { number: Number(bare[1]), ...(bare[2] ? { suffix: bare[2] } : {}) } : parseAddress(text);
  return read ? work.units.findAddress(read, complex) : { fits: 0 };
}

function firstFound(found: Found, otherwise: () => Found): Found {
  return "id" in found || found.fits > 1 ? found : otherwise();
}

/** The number of what was found, or the text as it stands. */
function settle(row: SourceRow, cell: SourceCell, found: Found, into: ReferenceColumn, work: Workspace): string {
  const text = textOfValue(cell.cell.value);
  row.use(cell);
  if (!("id" in found)) {
    work.unknownReference(row, cell, into.table, into.key, found.fits);
    return text;
  }
  if (saysMore(text, [found.id]) && parseAddress(text) === null) work.account.keepRest(cell, text);
  return found.id;
}

/** The allocation key that a row names. */
export function keyReference(row: SourceRow, into: ReferenceColumn, work: Workspace): string | undefined {
  const cell = row.find("key");
  return cell ? settle(row, cell, work.keys.find(textOfValue(cell.cell.value)), into, work) : undefined;
}
