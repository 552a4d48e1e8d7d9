/** A cell of a list that names a row of another table: its number, or the text as it stands with a problem. */

import { problem } from "../../problems/problem.ts";
import type { Table } from "../../schema/table.ts";
import { columnNamed } from "../../schema/workbook-schema.ts";
import { isGroup, isSeveral } from "./names.ts";
import { unitIn } from "./references.ts";
import { type SourceCell, type SourceRow, textOfValue } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

/** The number of the row that the cell of a field names; undefined when there is no such cell. */
export function linkTo(
  target: string,
  row: SourceRow,
  table: Table,
  key: string,
  complex: string | undefined,
  work: Workspace,
  initiative?: string,
): string | undefined {
  const cell = row.find(key);
  if (!cell) return undefined;
  const into = { table: table.name, key };
  if (target === "zbEenheden") return unitIn(cell, row, complex, into, work);
  const text = textOfValue(cell.cell.value);
  const found = target === "zbInitiatieven" ? work.initiatives.find(text) : work.rowsNamed(target).find(text);
  row.use(cell);
  if ("id" in found) return found.id;
  if (target === "zbDeelnemers" && found.fits === 0)
    return participantIn(cell, row, table, key, text, initiative, work);
  work.unknownReference(row, cell, table.name, key, found.fits);
  return text;
}

/** The initiative that a row of a table names, or else the one that its section or sheet is called after. */
export function initiativeOf(row: SourceRow, table: Table, work: Workspace): string | undefined {
  return row.has("initiative")
    ? linkTo("zbInitiatieven", row, table, "initiative", undefined, work)
    : work.initiativeAround(row);
}

/**
 * Somebody who worked and is on no list of participants is added with just the name, so that names stand in one place, which can
 * be emptied (AVG); several people or a group in one cell stay as they are written.
 */
function participantIn(
  cell: SourceCell,
  row: SourceRow,
  table: Table,
  key: string,
  text: string,
  initiative: string | undefined,
  work: Workspace,
): string {
  if (isSeveral(text)) {
    const { heading } = columnNamed(table, key);
    work.problems.add(
      `S018|${row.table.sheet}|${table.name}`,
      row.placeOf(cell),
      (places, values) => problem("S018", "warning", places, { column: heading, ...values }),
      text,
    );
    return text;
  }
  if (isGroup(text) || cell.column?.personal !== true) {
    work.unknownReference(row, cell, table.name, key, 0);
    return text;
  }
  return addParticipant(text, row, initiative, work);
}

/** The number of a participant whom a heading names; who is on no list of participants is added. */
export function participantNamed(
  name: string,
  row: SourceRow,
  initiative: string | undefined,
  work: Workspace,
): string {
  const found = work.rowsNamed("zbDeelnemers").find(name);
  return "id" in found ? found.id : found.fits > 0 ? name : addParticipant(name, row, initiative, work);
}

/** A participant with just a name; told, for the rest has to be filled in. */
export function addParticipant(name: string, row: SourceRow, initiative: string | undefined, work: Workspace): string {
  const { id } = work.add("zbDeelnemers", { name, ...(initiative === undefined ? {} : { initiative }) });
  work.rowsNamed("zbDeelnemers").add(id, [name]);
  work.problems.add(
    "S025",
    row.placeOf(),
    (places, { distinct }) => problem("S025", "info", places, { count: distinct }),
    id,
  );
  return id;
}
