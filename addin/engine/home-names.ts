/** What people call complexes, homes and initiatives, from the tables of the workbook. */

import type { Place } from "../../src/problems/problem.ts";
import { readRows } from "../../src/records/read-rows.ts";
import { fold } from "../../src/records/references.ts";
import { complexes, units } from "../../src/schema/tables/complexes.ts";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot.ts";

export interface HomeNames {
  /** "" for a complex without a name. */
  complex(id: string): string;
  /** "Lindehof 12 A"; "" when the workbook does not say. */
  address(unit: string): string;
  /** The cell with the number of the unit. */
  place(unit: string): Place | null;
}

export function homeNames(workbook: WorkbookSnapshot): HomeNames {
  const names = new Map<string, string>();
  for (const { values } of readRows(complexes, workbook, ["id", "name"]).value?.rows ?? [])
    if (values.id !== null) names.set(fold(values.id), values.name ?? "");
  const homes = new Map<string, { readonly address: string; readonly place: Place | null }>();
  const read = readRows(units, workbook, ["id", "street", "number", "suffix"]).value;
  for (const { values, at } of read?.rows ?? []) {
    if (values.id === null || homes.has(fold(values.id))) continue;
    const address = [values.street, values.number, values.suffix].filter((part) => part !== null).join(" ");
    homes.set(fold(values.id), { address, place: read?.placeOf(at, "id") ?? null });
  }
  return {
    complex: (id) => names.get(fold(id)) ?? "",
    address: (unit) => homes.get(fold(unit))?.address ?? "",
    place: (unit) => homes.get(fold(unit))?.place ?? null,
  };
}
