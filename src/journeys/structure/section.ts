/** The heading above a group of rows as the place that they share. */

import type { PlannedRow } from "./draft.ts";
import type { SourceRow } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

/** A place is short; a sentence, a period or an example above rows is none. */
const LONGEST = 40;
const PERIOD = /^(q[1-4]|kwartaal\b.*|week\b.*|.*\b(19|20)\d\d\b.*)$/i;

/** Brings the heading above a row into a column of places, unless it names a complex or is no place. */
export function placeSection(row: SourceRow, key: string, values: PlannedRow, work: Workspace): void {
  const section = row.unusedSection?.trim();
  if (section === undefined || section.length > LONGEST || section.includes("|") || PERIOD.test(section)) return;
  if (work.complexes.ofSection(row) !== undefined) return;
  values[key] = section;
  row.takeSection();
}
