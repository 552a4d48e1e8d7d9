/**
 * The homes and other units: by the corporation's own number, or by address. Lists number their homes from 1 in every
 * building, so a bare running number is a home only together with its complex or street.
 */

import { normalise } from "../../recognise/headings/words.ts";
import { Directory, type Found, idKey } from "./directory.ts";
import { type Draft, type ExistingRow, isRunningNumber, type PlannedRow } from "./draft.ts";
import { addressText, type HomeAddress, parseAddress } from "./home-address.ts";

export interface UnitEntry {
  /** The row of Eenheden; may be filled further. */
  readonly row: PlannedRow;
  /** Seen before in this import. */
  readonly isKnown: boolean;
  /** The number had to be changed, for another home has it. */
  readonly renamed: boolean;
}

export class UnitRegister {
  private readonly directory = new Directory();
  /** Complex or address with number → id, for running numbers that more than one home has. */
  private readonly aliases = new Map<string, string>();
  private readonly clashing = new Set<string>();
  private readonly rows = new Map<string, PlannedRow>();
  private addresses: Directory | null = null;
  private readonly draft: Draft;
  private readonly existing: readonly ExistingRow[];

  constructor(draft: Draft, existing: readonly ExistingRow[]) {
    this.draft = draft;
    this.existing = existing;
    for (const row of existing) if (typeof row.id === "string") this.directory.add(row.id);
  }

  /** The row of a unit: the one that this import made already, or a new one with what is known. */
  enter(number: string, complex: string | undefined, address: HomeAddress): UnitEntry {
    const key = aliasKey(complex, number, address);
    const alias = this.aliases.get(key);
    const renamed = alias === undefined ? undefined : this.rows.get(idKey(alias));
    if (renamed) return { row: renamed, isKnown: true, renamed: false };
    const same = this.rows.get(idKey(number));
    if (same && isSameHome(number, same, complex, address)) return { row: same, isKnown: true, renamed: false };
    const id = same === undefined ? number : this.freeNumber(number, complex, address);
    const row = this.draft.add({ id, ...(complex === undefined ? {} : { complex }) });
    this.rows.set(idKey(id), row);
    if (id !== number) {
      this.aliases.set(key, id);
      this.clashing.add(idKey(number));
    }
    this.directory.add(id);
    if (this.addresses) addAddresses(this.addresses, id, address, complex);
    return { row, isKnown: false, renamed: id !== number };
  }

  /** A name that a list has for a unit, beside its number. */
  alsoCalled(id: string, name: string): void {
    this.directory.addName(id, name);
  }

  /** The unit with a number, in a complex where that is known. */
  find(text: string, complex: string | undefined): Found {
    const alias = complex === undefined ? undefined : this.aliases.get(aliasKey(complex, text, {}));
    if (alias !== undefined) return { id: alias };
    if (this.clashing.has(idKey(text)) && !this.isIn(text, complex)) return { fits: 2 };
    const found = this.directory.find(text);
    if ("id" in found || found.fits > 1) return found;
    const address = parseAddress(text);
    return address ? this.findAddress(address, complex) : { fits: 0 };
  }

  /** The unit at an address; a number without a street counts within its complex. */
  findAddress(address: HomeAddress, complex: string | undefined): Found {
    this.addresses ??= this.indexOfAddresses();
    const index = this.addresses;
    for (const key of addressKeysOf(address, complex)) {
      const found = index.find(key);
      if ("id" in found || found.fits > 1) return found;
    }
    return { fits: 0 };
  }

  private isIn(number: string, complex: string | undefined): boolean {
    return complex !== undefined && this.rows.get(idKey(number))?.complex === complex;
  }

  private freeNumber(number: string, complex: string | undefined, address: HomeAddress): string {
    const base = complex === undefined ? addressText(address) || number : `${complex}-${number}`;
    let id = base;
    for (let copy = 2; this.rows.has(idKey(id)); copy += 1) id = `${base} (${copy})`;
    return id;
  }

  /** Made when the first address is looked up: most workbooks go by numbers. */
  private indexOfAddresses(): Directory {
    const index = new Directory();
    for (const row of [...this.existing, ...this.draft.rows]) {
      if (typeof row.id !== "string") continue;
      const complex = typeof row.complex === "string" ? row.complex : undefined;
      addAddresses(index, row.id, addressOfRow(row), complex);
    }
    return index;
  }
}

function addAddresses(index: Directory, id: string, address: HomeAddress, complex: string | undefined): void {
  for (const key of addressKeysOf(address, complex)) index.addName(id, key);
}

function addressKeysOf({ street, number, suffix, postcode }: HomeAddress, complex: string | undefined): string[] {
  if (number === undefined) return [];
  const home = `${number} ${suffix ?? ""}`;
  return [
    ...(postcode ? [`postcode ${postcode.replace(/\s/g, "")} ${home}`] : []),
    ...(street ? [`street ${street} ${home}`] : []),
    ...(complex && !street && !postcode ? [`complex ${complex} ${home}`] : []),
  ];
}

function addressOfRow(row: ExistingRow): HomeAddress {
  return {
    ...(typeof row.street === "string" ? { street: row.street } : {}),
    ...(typeof row.number === "number" ? { number: row.number } : {}),
    ...(typeof row.suffix === "string" ? { suffix: row.suffix } : {}),
    ...(typeof row.postcode === "string" ? { postcode: row.postcode } : {}),
  };
}

function isSameHome(number: string, row: PlannedRow, complex: string | undefined, address: HomeAddress): boolean {
  if (!isRunningNumber(number)) return true;
  if (complex !== undefined && row.complex !== undefined && row.complex !== complex) return false;
  const differs = (a: unknown, b: unknown) =>
    a !== undefined && b !== undefined && normalise(String(a)) !== normalise(String(b));
  return !differs(row.street, address.street) && !differs(row.number, address.number);
}

/** Within its complex a number is one home; without a complex the address must tell. */
function aliasKey(complex: string | undefined, number: string, address: HomeAddress): string {
  return complex === undefined
    ? `at ${normalise(addressText(address))}|${idKey(number)}`
    : `in ${complex}|${idKey(number)}`;
}
