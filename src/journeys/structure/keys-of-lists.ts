/** The allocation key that a list means by a name, a code or a number: one that this import made, or a new one. */

import { normalise } from "../../recognise/headings/words.ts";
import { partsOf } from "./directory.ts";
import type { PlannedRow } from "./draft.ts";
import { hasValue, type SourceCell, type SourceRow, textOfValue } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

/**
 * The key with a name or number, of a complex where that is known; a new one when there is none. "S2 m²" is the key with
 * number S2.
 */
export function keyNamed(name: string, complex: string | undefined, row: SourceRow, work: Workspace): PlannedRow {
  const ours = `${normalise(name)}|${complex ?? ""}`;
  // "Sleutel A" is the key with number A.
  const code = /^(?:verdeel)?sleutel\s+(\S{1,4})$/i.exec(name)?.[1];
  const known =
    work.keyRows.get(ours) ?? keyFound(name, complex, work) ?? (code ? keyFound(code, complex, work) : undefined);
  if (known) return known;
  const own = row.has("unitId") ? null : (row.find("number") ?? row.leftOver().find(isKeyNumber) ?? null);
  if (own) row.use(own);
  const number = own ? textOfValue(own.cell.value) : undefined;
  const kind = [name, ...partsOf(name)].map((part) => work.lists.find("keyKind", part)).find((found) => found !== null);
  const key = newKey(name, number, complex, work);
  if (kind && row.has("unitId")) key.kind ??= kind;
  work.keyRows.set(ours, key);
  return key;
}

/** In a list of keys "S01" is a number as soon as words beside it say what the key is for: those are its name then. */
export function keyNumbered(
  number: string,
  complex: string | undefined,
  row: SourceRow,
  work: Workspace,
): PlannedRow | undefined {
  const described = row.find("item");
  // "35/65" is how the costs of heating are divided, and no number.
  if (!described || !/\d/.test(number) || /\s|\d\/\d/.test(number)) return undefined;
  const name = textOfValue(described.cell.value);
  const key = keyFound(number, complex, work) ?? newKey(name, number, complex, work);
  // A key that is described in two ways keeps the first; the other is left over.
  if (key.name === name) row.use(described);
  return key;
}

function newKey(name: string, number: string | undefined, complex: string | undefined, work: Workspace): PlannedRow {
  const values = { name, ...(complex === undefined ? {} : { complex }) };
  const identity = { ...(number === undefined ? {} : { own: number }), name, natural: ["name", "complex"] };
  const key = work.draft("zbVerdeelsleutels").add(values, identity);
  work.keyRows.set(String(key.id), key);
  work.keys.add(String(key.id), number === undefined ? [name] : [name, number]);
  return key;
}

/** A key that this import made before, found by its number; one of another complex is another key. */
function keyFound(name: string, complex: string | undefined, work: Workspace): PlannedRow | undefined {
  const found = work.keys.find(name);
  const key = "id" in found ? work.keyRows.get(found.id) : undefined;
  return key && (complex === undefined || key.complex === undefined || key.complex === complex) ? key : undefined;
}

/** A column of codes beside the names of keys. */
function isKeyNumber({ field, heading, cell }: SourceCell): boolean {
  return (
    field === null &&
    hasValue(cell) &&
    /^(code|nr|nummer|id|sleutelcode|sleutelnr|sleutelnummer)$/.test(normalise(heading))
  );
}
