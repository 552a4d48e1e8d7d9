/** What an end asks for: charges that tenants pay again from a day. For the names that go, see `remove-names.ts`. */

import type { Day } from "../../days/day.ts";
import { type Outcome, problem } from "../../problems/problem.ts";
import type { Edit } from "../../workbook/edit.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { findDossier } from "./find-dossier.ts";
import { readInitiatives } from "./read-book.ts";
import { rowOf } from "./row-of.ts";
import { sheetTable } from "./sheet-edits.ts";
import { withResults } from "./with-results.ts";

/**
 * The edits that let residents stop on the day before `from`: the last day of every handover, task and agreement of the
 * initiative that has none yet, or a later one. Refused for a day that is not after the start (I108).
 */
export function restoreCharges(
  workbook: WorkbookSnapshot,
  id: string,
  from: Day,
  today: Day,
): Outcome<readonly Edit[]> {
  const found = findDossier(readInitiatives(workbook, today), id);
  if (!found.ok) return found;
  const { initiative, handovers, tasks, agreements } = found.value;
  if (!Number.isInteger(from) || (initiative.startsOn !== null && from <= initiative.startsOn)) {
    return { ok: false, refusal: problem("I108", "error", [], {}) };
  }
  const last = from - 1;
  const ended = (name: string, rows: readonly { readonly to: Day | null; readonly source: string }[]) => {
    const sheet = sheetTable(workbook, name);
    const open = rows.filter(({ to }) => to === null || to > last);
    return open.flatMap(({ source }) => sheet?.change(rowOf(source), { to: last }) ?? []);
  };
  const edits = [...ended("zbOverdracht", handovers), ...ended("zbTaken", tasks), ...ended("zbAfspraken", agreements)];
  return withResults(workbook, edits);
}
