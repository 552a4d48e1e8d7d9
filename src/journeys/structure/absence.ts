/** A list of who is away from when to when comes together in the column Afwezig of Deelnemers, as the roster reads it. */

import { dayOfIso, dutchOf } from "../../days/day.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import type { Placer } from "./account.ts";
import { addParticipant, initiativeOf } from "./link.ts";
import { isGroup, isSeveral } from "./names.ts";
import { type SourceCell, textOfValue } from "./source-row.ts";
import { nothingPlaced } from "./unplaced.ts";
import type { Workspace } from "./workspace.ts";

/** Why somebody is away may be about health, which is nobody's to record: a reason stays behind, on Overig. */
export function absencePlacer(work: Workspace): Placer {
  const participants = tableNamed("zbDeelnemers");
  return (row) => {
    const [who, from, to] = [row.find("name"), row.find("from"), row.find("to")];
    const [first, last] = [dayIn(from), dayIn(to ?? from)];
    const name = who ? textOfValue(who.cell.value) : "";
    const isOne = name !== "" && !isSeveral(name) && !isGroup(name);
    const found = isOne ? work.rowsNamed(participants.name).find(name) : { fits: 2 };
    if (first === null || last === null || last < first || ("fits" in found && found.fits > 0))
      return nothingPlaced(row, work, participants, ["name", "away"]);
    const id =
      "id" in found ? found.id : addParticipant(name, row, initiativeOf(row, tableNamed("zbDeelnemers"), work), work);
    const period = first === last ? dutchOf(first) : `${dutchOf(first)} t/m ${dutchOf(last)}`;
    const participant = work.draft(participants.name).rowWith(id);
    const known = String(participant.away ?? "");
    if (!known.split("; ").includes(period)) participant.away = known === "" ? period : `${known}; ${period}`;
    for (const cell of [who, from, to]) if (cell) row.use(cell);
    return { placed: [{ table: participants.name, id }] };
  };
}

function dayIn(cell: SourceCell | null): number | null {
  return typeof cell?.cell.value === "string" ? dayOfIso(cell.cell.value) : null;
}
