/** How people of an initiative are reached goes to Betrokkenen, each with the name that it belongs to: the initiative may be shown to others. */

import { normalise, tokensOf } from "../../recognise/headings/words.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import type { Placed } from "./account.ts";
import type { PlannedRow } from "./draft.ts";
import { put } from "./fill.ts";
import { tellReachOfOthers } from "./reach-of-others.ts";
import { hasValue, type SourceCell, type SourceRow, textOfValue } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

/** What a heading over a number or an address says besides whose it is. */
const OF_REACH = new Set(
  (
    "telefoon telefoonnummer telefoonnr tel telnr telnummer nr nummer mobiel mobiele gsm 06 phone mobile bereikbaar op e mail email " +
    "mailadres emailadres adres e-mailadres van de het contact contactgegevens en of 1 2"
  ).split(" "),
);
/** Who leads it, in other words. */
const LEADER =
  /^(?:trekkers?|kartrekker|voortrekker|aanvragers?|initiatiefnemers?|indiener|contactpersoon|bewoners?|aanspreekpunt|leider|initiatief)$/;

export function placeReach(
  row: SourceRow,
  initiative: string,
  leader: PlannedRow[string] | undefined,
  work: Workspace,
): Placed[] {
  const parties = tableNamed("zbBetrokkenen");
  const cells = row.leftOver().filter(({ cell, column }) => hasValue(cell) && isReach(column?.type));
  const people = new Map<string, PlannedRow>();
  for (const cell of cells) {
    const whose = tokensOf(normalise(cell.heading)).filter((token) => !OF_REACH.has(token));
    const isLeader = whose.every((word) => LEADER.test(word));
    const name = isLeader ? null : nameUnder(whose, row);
    if (!isLeader && !name && !people.has(whose.join(" "))) continue;
    const key = isLeader ? "" : whose.join(" ");
    const values = people.get(key) ?? {
      initiative,
      ...(isLeader && leader !== undefined ? { name: leader, task: "trekker" } : {}),
      ...(name ? { name: textOfValue(name.cell.value), task: key } : {}),
    };
    const column = cell.column?.type === "phone" ? "phone" : "email";
    if (values[column] !== undefined || !put(row, cell, parties, column, work, values)) continue;
    if (name) row.use(name);
    people.set(key, values);
  }
  tellReachOfOthers(row, work);
  return [...people.values()].map((values) =>
    work.add(parties.name, values, { natural: ["initiative", "name", "phone", "email"] }),
  );
}

function isReach(type: string | undefined): boolean {
  return type === "phone" || type === "email";
}

/** "E-mail penvoerder" is of whom stands under "Penvoerder". */
function nameUnder(whose: readonly string[], row: SourceRow): SourceCell | null {
  const found = row.leftOver().filter(({ cell, column, heading }) => {
    const words = tokensOf(normalise(heading));
    return (
      column?.personal === true && !isReach(column.type) && hasValue(cell) && whose.some((word) => words.includes(word))
    );
  });
  return found[0] ?? null;
}
