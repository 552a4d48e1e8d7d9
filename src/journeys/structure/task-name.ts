/** What a task is called where a list says apart what is looked after and what is done: "treden" beside "moppen". */

import { normalise } from "../../recognise/headings/words.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import type { PlannedRow } from "./draft.ts";
import { put } from "./fill.ts";
import { type SourceCell, type SourceRow, textOfValue } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

/** Headings over what the work is done to. */
const OBJECT = /^(?:element|elementen|onderdeel|onderdelen|object|bouwdeel)$/;

/** Fills in the name from both columns: "treden moppen". Where a list has but one of them, nothing. */
export function placeNameOfBoth(row: SourceRow, values: PlannedRow, work: Workspace): void {
  const cells = row.cellsOf("task");
  const object = cells.find(isObject);
  const done = cells.filter((cell) => !isObject(cell));
  const [action] = done;
  if (!object || !action || done.length > 1) return;
  const tasks = tableNamed("zbTaken");
  // Either alone may name somebody, and stays out then.
  const [first, second]: [PlannedRow, PlannedRow] = [{}, {}];
  if (!put(row, action, tasks, "name", work, first)) return;
  values.name = put(row, object, tasks, "name", work, second)
    ? `${textOfValue(object.cell.value)} ${inSentence(textOfValue(action.cell.value))}`
    : String(first.name);
}

function isObject({ heading }: SourceCell): boolean {
  return OBJECT.test(normalise(heading));
}

/** "Nat reinigen" → "nat reinigen"; "EHBO-kast" stays. */
function inSentence(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
