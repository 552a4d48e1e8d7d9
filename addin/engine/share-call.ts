/** J9 for the pane: what a copy for a committee would hold and what stays, the file itself, and the row for the Logboek. */

import { groupBy } from "../../src/journeys/group-by.ts";
import type { KeptOut } from "../../src/journeys/share/copy-cells.ts";
import { logCopy, sharedCopy } from "../../src/journeys/share/copy-log.ts";
import { type PlannedCopy, planShare, type SharedTable, type ShareInput } from "../../src/journeys/share/share.ts";
import type { CopyOf } from "../../src/journeys/share/shared-base.ts";
import type { Outcome, Place } from "../../src/problems/problem.ts";
import { readRows } from "../../src/records/read-rows.ts";
import { tableNamed } from "../../src/schema/workbook-schema.ts";
import { shareLogText } from "../../src/text/nl/share-log-text.ts";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import { portableCompression } from "../../src/xlsx/finish/portable-compression.ts";
import { inflateInBrowser } from "../../src/xlsx/read/read-workbook.ts";
import { changeView } from "./change-view.ts";
import type { ProblemGroup } from "./found.ts";
import { part } from "./part.ts";
import { type Planned, type RefusedView, refusedView } from "./planned.ts";
import { problemGroups } from "./problem-groups.ts";

export interface ShareAsked {
  readonly of: CopyOf;
  /** Cells that somebody shares all the same: "Taken!H6". */
  readonly include: readonly string[];
}

export interface ShareChoice {
  readonly of: CopyOf;
  readonly name: string;
}

export interface SharePreview {
  readonly ok: true;
  readonly about: string;
  readonly copy: string;
  readonly fileName: string;
  readonly tables: readonly SharedTable[];
  /** The first of them; `keptOutCount` counts all cells. */
  readonly keptOut: readonly KeptOutText[];
  readonly keptOutCount: number;
  /** Everything else that deserves a look. */
  readonly problems: readonly ProblemGroup[];
  /** What would be written in the Logboek; null when the workbook has none. */
  readonly log: string | null;
}

/** A text that stays out, with every cell of the column in which it stands: they are decided about together. */
export interface KeptOutText {
  readonly heading: string;
  readonly text: string;
  readonly because: KeptOut["because"];
  readonly places: readonly Place[];
  /** The same as `ShareAsked.include` names them. */
  readonly cells: readonly string[];
}

export type ShareFile = { readonly ok: true; readonly name: string; readonly bytes: Uint8Array } | RefusedView;

/** More texts than this nobody looks through in a pane; problems tell how many there are. */
const MOST_KEPT_OUT = 100;
/** What is told cell by cell. */
const TOLD_BY_CELL: readonly string[] = ["N006", "N007", "N008", "N018"];

/** The initiatives and complexes of which a copy can be made. */
export function shareChoices(snapshot: WorkbookSnapshot): readonly ShareChoice[] {
  return (["initiative", "complex"] as const).flatMap((kind) => {
    const table = tableNamed(kind === "initiative" ? "zbInitiatieven" : "zbComplexen");
    return (readRows(table, snapshot, []).value?.rows ?? []).flatMap(({ values }): ShareChoice[] => {
      const { id, name } = values as Readonly<Record<string, unknown>>;
      return typeof id === "string" ? [{ of: { kind, id }, name: typeof name === "string" ? name : "" }] : [];
    });
  });
}

export function sharePreview(snapshot: WorkbookSnapshot, asked: ShareAsked, today: number): SharePreview | RefusedView {
  const planned = plan(snapshot, asked, today);
  if (!planned.ok) return refusedView(planned.refusal);
  const { copy, tables, keptOut } = planned.value;
  const [log] = logCopy(snapshot, planned.value, shareLogText);
  return {
    ok: true,
    about: copy.about,
    copy: copy.copy,
    fileName: fileName(planned.value),
    tables,
    keptOut: together(keptOut).slice(0, MOST_KEPT_OUT),
    keptOutCount: keptOut.length,
    problems: problemGroups(planned.problems.filter(({ code }) => !TOLD_BY_CELL.includes(code))),
    log: log ? shareLogText(sharedCopy(planned.value)) : null,
  };
}

/** The file, searched through; refused when something is found in it. */
export async function shareFile(snapshot: WorkbookSnapshot, asked: ShareAsked, today: number): Promise<ShareFile> {
  const planned = plan(snapshot, asked, today);
  if (!planned.ok) return refusedView(planned.refusal);
  const { committeeCopyFile } = await part(() => import("../../src/xlsx/render/committee-copy.ts"));
  const { copy, privateWords } = planned.value;
  const made = await committeeCopyFile(copy, privateWords, portableCompression, inflateInBrowser);
  return made.ok ? { ok: true, name: fileName(planned.value), bytes: made.value } : refusedView(made.refusal);
}

/** The row for the Logboek. */
export function shareLog(snapshot: WorkbookSnapshot, asked: ShareAsked, today: number): Planned {
  const planned = plan(snapshot, asked, today);
  if (!planned.ok) return refusedView(planned.refusal);
  return { ok: true, change: changeView(logCopy(snapshot, planned.value, shareLogText), snapshot) };
}

function plan(snapshot: WorkbookSnapshot, { of, include }: ShareAsked, today: number): Outcome<PlannedCopy> {
  const input: ShareInput = { of, sharedOn: today, include };
  return planShare(snapshot, input);
}

function together(keptOut: readonly KeptOut[]): KeptOutText[] {
  const groups = groupBy(keptOut, ({ table, heading, because, text }) =>
    [table, heading, because, text].join("\u001f"),
  );
  return [...groups.values()].flatMap((cells) => {
    const [first] = cells;
    if (!first) return [];
    const { heading, text, because } = first;
    const places = cells.map(({ place }) => place);
    return [{ heading, text, because, places, cells: places.map(({ sheet, cell }) => `${sheet}!${cell}`) }];
  });
}

/** "kopie-I-0001.xlsx": letters and digits that every system takes in a name. */
function fileName({ about }: PlannedCopy): string {
  return `kopie-${about.of.id.replace(/[^\p{L}\p{N}-]+/gu, "-")}.xlsx`;
}
