/** That a copy was shared, as a row of the Logboek: what, when and how much. Somebody may choose not to write it down. */

import type { Edit } from "../../workbook/edit.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { sheetTable } from "../initiatives/sheet-edits.ts";
import type { PlannedCopy } from "./share.ts";

/** What the words need, for the texts build on no journey. */
export interface SharedCopy {
  readonly copy: string;
  readonly about: string;
  readonly rows: number;
  /** Cells that were shared because somebody said so. */
  readonly letThrough: number;
}

/** The edit that writes it down; none when the workbook lacks the Logboek, or its column for what happened. */
export function logCopy(
  workbook: WorkbookSnapshot,
  plan: PlannedCopy,
  textOf: (shared: SharedCopy) => string,
): readonly Edit[] {
  const log = sheetTable(workbook, "zbLogboek");
  if (!log?.has("what")) return [];
  const { of, sharedOn } = plan.about;
  const initiative = of.kind === "initiative" ? of.id : null;
  return log.append([{ on: sharedOn, initiative, kind: "anders", what: textOf(sharedCopy(plan)), done: true }]);
}

export function sharedCopy({ copy, tables, keptOut }: PlannedCopy): SharedCopy {
  return {
    copy: copy.copy,
    about: copy.about,
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
    letThrough: keptOut.filter(({ isLetThrough }) => isLetThrough).length,
  };
}
