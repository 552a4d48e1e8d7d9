/** Contacts go to Betrokkenen. */

import { tableNamed } from "../../schema/workbook-schema.ts";
import type { Placer } from "./account.ts";
import type { PlannedRow } from "./draft.ts";
import { type FieldColumns, fill } from "./fill.ts";
import { ownNumber } from "./own-number.ts";
import { type SourceRow, textOfValue } from "./source-row.ts";
import { nothingPlaced } from "./unplaced.ts";
import type { Workspace } from "./workspace.ts";

const FIELDS: FieldColumns = [
  ["organisation", "organisation"],
  ["role", "task"],
  ["phone", "phone"],
  ["mobile", "phone"],
  ["email", "email"],
  ["availability", "availability"],
  ["text", "note"],
  ["note", "note"],
];
const SOME = ["name", "firstName", "organisation", "phone", "mobile", "email", "role", "text"];

export function contactPlacer(work: Workspace): Placer {
  const parties = tableNamed("zbBetrokkenen");
  return (row) => {
    if (!SOME.some((field) => row.has(field))) return nothingPlaced(row, work, parties);
    const own = ownNumber(row);
    const initiative = work.initiativeOf(row);
    const values: PlannedRow = initiative === undefined ? {} : { initiative };
    const name = nameOf(row);
    if (name !== "") values.name = name;
    placeRole(row, values, work);
    fill(row, parties, FIELDS, work, values);
    placePhones(row, values);
    const natural = ["name", "organisation", "email", "phone"];
    return { placed: [work.add(parties.name, values, { ...own, name, natural })] };
  };
}

function nameOf(row: SourceRow): string {
  const cells = [...row.cellsOf("firstName"), ...row.cellsOf("name")];
  for (const cell of cells) row.use(cell);
  return cells.map(({ cell }) => textOfValue(cell.value)).join(" ");
}

/** What somebody does is a task in words; only a word of the lists is a role or a party. */
function placeRole(row: SourceRow, values: PlannedRow, work: Workspace): void {
  const role = row.textOf("role");
  const organisation = row.textOf("organisation");
  const party = work.lists.find("partyKind", organisation) ?? work.lists.find("partyKind", role);
  const known = work.lists.find("role", role);
  if (party !== null) values.party = party;
  if (known !== null) values.role = known;
}

/** A second number has no column of its own and comes with the remark, which is personal too. */
function placePhones(row: SourceRow, values: PlannedRow): void {
  for (const cell of [...row.cellsOf("phone"), ...row.cellsOf("mobile")]) {
    const text = `${cell.heading}: ${textOfValue(cell.cell.value)}`;
    values.note = values.note === undefined ? text : `${values.note}; ${text}`;
    row.use(cell);
  }
}
