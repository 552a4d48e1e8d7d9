/** Whether something was done, in the words and ticks of lists: for Klaar on Stappen and on Logboek. */

import { problem } from "../../problems/problem.ts";
import type { RecognisedCell } from "../../recognise/recognised.ts";
import { yesNo } from "../../recognise/values/choices.ts";
import { choiceFor } from "./choices.ts";
import type { PlannedRow } from "./draft.ts";
import { type SourceCell, type SourceRow, textOfValue } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

const WORDS = {
  ja: ["klaar", "gereed", "afgerond", "gedaan", "afgehandeld", "voldaan", "ok", "af", "uitgevoerd", "voltooid"],
  nee: [
    "open",
    "nog open",
    "openstaand",
    "staat open",
    "nog doen",
    "nog te doen",
    "loopt",
    "nog niet",
    "in behandeling",
    "lopend",
    "bezig",
    "mee bezig",
    "niet gestart",
    "te doen",
  ],
};
/** "Ja, 10/4", "klaar (12 mei)": that it was done, and when. */
const DONE_WITH_DAY =
  /^(?:ja|x|v|√|✓|✔|klaar|gereed|gedaan|afgerond|afgehandeld|ok)[\s,:;(.-]+(?:op |per |d\.?d\.? ?)?\d{1,2}(?:[-/. ]+(?:\d{1,2}|\p{L}{3,9})\.?)(?:[-/. ]+(?:\d{4}|\d{2}))?\)?\.?$/iu;
/** What is no longer to be done, and was not done. */
const DROPPED =
  /^(?:is |was )?(?:vervallen|vervalt|geannuleerd|ingetrokken|afgeblazen|gaat niet door|niet meer nodig|hoeft niet meer)\.?$/i;

/** Null where the words say neither. */
export function doneIn({ value, raw }: RecognisedCell): boolean | null {
  if (typeof value === "boolean") return value;
  const text = value === null ? (raw ?? "") : textOfValue(value);
  const tick = yesNo(text.trim());
  if (tick !== null) return tick.value;
  const word = choiceFor(text, ["ja", "nee"], WORDS);
  return word === null ? null : word === "ja";
}

export function isDoneWithDay({ raw }: RecognisedCell): boolean {
  return raw !== undefined && raw.length <= 40 && DONE_WITH_DAY.test(raw.trim());
}

export function isDropped({ value }: RecognisedCell): boolean {
  return typeof value === "string" && DROPPED.test(value.trim());
}

/** Whether a row was done by its colour, as the sheet explains it, where no column says so; that is told. */
export function doneByColour(row: SourceRow, work: Workspace): boolean | null {
  const { colour } = row.row;
  const isDone = colour === undefined ? null : doneIn({ value: colour, row: 0, column: 0 });
  if (colour !== undefined && isDone !== null)
    work.problems.add(
      `S118|${row.table.sheet}`,
      row.placeOf(),
      (places, { values: words }) => problem("S118", "info", places, { words, hits: places.length }),
      colour,
    );
  return isDone;
}

/** What was dropped is not done, and cannot be late: its last day does not count, and stays in the words of the list. */
export function tellDropped(row: SourceRow, cell: SourceCell, values: PlannedRow, work: Workspace): void {
  if (values.dueOn !== undefined) {
    delete values.dueOn;
    for (const due of row.usedIn("dueOn"))
      work.account.keepRest(due, due.cell.raw?.trim() || textOfValue(due.cell.value));
  }
  work.problems.add(
    `S117|${row.table.sheet}`,
    row.placeOf(cell),
    (places, { values: words }) => problem("S117", "info", places, { words, hits: places.length }),
    textOfValue(cell.cell.value),
  );
}
