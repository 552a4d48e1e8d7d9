/** Yes and no under "Leegstand", "Verhuurd" or "Verkocht": the status of a home in one or more columns. */

import { normalise } from "../../recognise/headings/words.ts";
import type { RecognisedColumn } from "../../recognise/recognised.ts";
import { columnNamed, tableNamed } from "../../schema/workbook-schema.ts";
import type { PlannedRow } from "./draft.ts";
import { tellOtherWords } from "./fill.ts";
import { type SourceCell, type SourceRow, textOfValue } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

const FLAGS: readonly (readonly [status: string, heading: RegExp])[] = [
  ["leegstand", /^(?:leeg|leegstand|leegstaand|staat leeg|onverhuurd|vacant)$/],
  ["verhuurd", /^verhuurd$/],
  ["verkocht", /^(?:verkocht|koop|koopwoning|uitgepond|sold)$/],
];
/** What a heading of yes and no has around the word itself. */
const AROUND = /\b(?:ind|indicatie|indicator|is|j n|ja nee|y n|woning|status)\b/g;

/**
 * Fills the status of a home from such columns where they leave no doubt, and tells how they were read. "Leeg: nee" is let unless
 * another column says that it is sold; "verhuurd: nee" may be empty or sold, so it stays as it is.
 */
export function placeStatusFlags(row: SourceRow, values: PlannedRow, work: Workspace): void {
  const flags = row.leftIn(isFlag).flatMap((cell) => {
    const status = statusNamed(cell.heading);
    const isOn = answerOf(cell);
    return status === undefined || isOn === null ? [] : [{ cell, status, isOn }];
  });
  if (flags.length === 0 || values.status !== undefined) return;
  const on = new Set(flags.filter(({ isOn }) => isOn).map(({ status }) => status));
  const isNotEmpty = flags.some(({ status, isOn }) => status === "leegstand" && !isOn);
  const isNotLet = flags.some(({ status, isOn }) => status === "verhuurd" && !isOn);
  const [status] = on.size === 1 ? [...on] : on.size === 0 && isNotEmpty && !isNotLet ? ["verhuurd"] : [];
  if (status === undefined) return;
  values.status = status;
  const column = columnNamed(tableNamed("zbEenheden"), "status");
  for (const { cell, isOn } of flags) {
    row.use(cell);
    // "Leegstand: ja" speaks for itself, and so does what is not so beside what is.
    if (on.size === 1 && (!isOn || normalise(cell.heading).includes(status))) continue;
    const words = `${cell.heading}: ${cell.cell.raw ?? textOfValue(cell.cell.value)}`;
    tellOtherWords(row, cell, column, words, status, work);
  }
}

function isFlag({ heading, field, leftOut }: RecognisedColumn): boolean {
  return !leftOut && (field === null || field === "status") && statusNamed(heading) !== undefined;
}

function statusNamed(heading: string): string | undefined {
  const words = normalise(heading).replace(AROUND, " ").replace(/\s+/g, " ").trim();
  return FLAGS.find(([, pattern]) => pattern.test(words))?.[0];
}

function answerOf({ cell: { value } }: SourceCell): boolean | null {
  if (typeof value === "boolean") return value;
  const words = normalise(textOfValue(value));
  return /^(?:j|ja|y|yes|x|1|waar)$/.test(words) ? true : /^(?:n|nee|no|0|onwaar)$/.test(words) ? false : null;
}

const SOLD = /^(?:koop|koopwoning|verkocht|particulier|eigenaar|eigenaar bewoner|vve|uitgepond)\b/;

/** "Koop (VvE)" or "verkocht 12-5-2025" under "Eigendom": sold. What is for rent may be empty all the same, so that says no status. */
export function placeTenure(row: SourceRow, values: PlannedRow, work: Workspace): void {
  const cell = row.find("tenure");
  const text = cell ? textOfValue(cell.cell.value) : "";
  if (!cell || values.status !== undefined || !SOLD.test(normalise(text))) return;
  values.status = "verkocht";
  row.use(cell);
  if (/\d/.test(text)) work.account.keepRest(cell, text);
  tellOtherWords(row, cell, columnNamed(tableNamed("zbEenheden"), "status"), text, "verkocht", work);
}
