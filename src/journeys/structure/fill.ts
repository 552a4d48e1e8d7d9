/** Fields of a source row into the columns of a row of ours, by a list: adding a field is one line in the list of its kind. */

import { problem } from "../../problems/problem.ts";
import { normalise } from "../../recognise/headings/words.ts";
import { mentionsSomebody } from "../../recognise/values/mentions.ts";
import { isAboutPerson, isPrivateLife, isSaidOfSomebody } from "../../recognise/values/private-life.ts";
import type { Column } from "../../schema/column.ts";
import type { Table } from "../../schema/table.ts";
import { columnNamed } from "../../schema/workbook-schema.ts";
import { CALLED_AFTER } from "./called-after.ts";
import { type ColumnValue, convert } from "./convert.ts";
import type { PlannedRow } from "./draft.ts";
import { shownText } from "./shown-text.ts";
import { type SourceCell, type SourceRow, textOfValue } from "./source-row.ts";
import type { Workspace } from "./workspace.ts";

/** Field → column key. Where two fields go to one column, the first that has a value wins and the other goes to Overig. */
export type FieldColumns = readonly (readonly [field: string, column: string])[];

export interface FillOptions {
  /** Called for a value that the row has already, and differently. */
  readonly onConflict?: (cell: SourceCell, column: Column) => void;
}

/** Fills in what fits; what does not fit is reported and stays with the source row, for Overig. */
export function fill(
  row: SourceRow,
  table: Table,
  fields: FieldColumns,
  work: Workspace,
  into: PlannedRow = {},
  { onConflict }: FillOptions = {},
): PlannedRow {
  for (const [field, key] of fields) {
    const column = columnNamed(table, key);
    if (column.kind === "longText") {
      join(row.cellsOf(field), row, column, work, into);
      continue;
    }
    const first = row.find(field);
    if (!first) continue;
    if (into[key] === undefined) put(row, first, table, key, work, into);
    else if (isSame(first, column, into[key], work)) put(row, first, table, key, work, {});
    else onConflict?.(first, column);
  }
  return into;
}

/** Brings one cell into a column; false when it does not fit, which is reported. */
export function put(
  row: SourceRow,
  cell: SourceCell,
  table: Table,
  key: string,
  work: Workspace,
  into: PlannedRow,
): boolean {
  const column = columnNamed(table, key);
  if (isKeptOut(row, cell, column, work)) return false;
  const result = convert(cell, column, work.lists);
  if (!result.fits) {
    reportMisfit(row, cell, column, result.reason, work);
    return false;
  }
  into[key] = result.value;
  row.use(cell);
  // A column of words takes what is no term or day as well.
  if (column.kind === "text" && cell.column?.type !== "text" && typeof cell.cell.value === "string")
    work.understood.push(row.placeOf(cell));
  if (result.rest !== undefined) work.account.keepRest(cell, result.rest);
  if (column.kind === "choice" && typeof cell.cell.value !== "boolean")
    tellOtherWords(row, cell, column, textOfValue(cell.cell.value), String(result.value), work);
  return true;
}

/** "In opstart" is the phase "aanjagen" to us, and maybe not to who wrote it: each such word is told once. */
export function tellOtherWords(
  row: SourceRow,
  cell: SourceCell,
  column: Column,
  words: string,
  choice: string,
  work: Workspace,
): void {
  if (normalise(words) === normalise(choice)) return;
  work.problems.add(
    `S046|${row.table.sheet}|${column.heading}`,
    row.placeOf(cell),
    (places, values) => problem("S046", "info", places, { column: column.heading, ...values }),
    `"${words}" als "${choice}"`,
  );
}

/** Text under several headings comes together in a column of long text. */
function join(cells: readonly SourceCell[], row: SourceRow, column: Column, work: Workspace, into: PlannedRow): void {
  const texts = into[column.key] === undefined ? [] : [String(into[column.key])];
  for (const cell of cells) {
    if (isKeptOut(row, cell, column, work)) continue;
    const text = shownText(cell);
    if (!texts.includes(text)) texts.push(text);
    row.use(cell);
  }
  if (texts.length > 0) into[column.key] = texts.join("; ");
}

/** What a list says again on every row (the group of an indicator) is not left over. */
function isSame(cell: SourceCell, column: Column, known: ColumnValue | undefined, work: Workspace): boolean {
  const result = convert(cell, column, work.lists);
  return result.fits && result.value === known;
}

/** Why a text stays out of a column: it names somebody, or tells something of somebody's life. */
type KeptFor = "named" | "life";

/** Personal data never goes to a column that others may see; phone and e-mail only to a personal one. */
function keptFor(row: SourceRow, { column, cell }: SourceCell, own: Column, work: Workspace): KeptFor | null {
  const { privacy, kind } = own;
  if (privacy === "personal") return null;
  if (column?.type === "phone" || column?.type === "email") return "named";
  // Health and debts are for a file of their own, and not for a list of homes (domain 1.6).
  if (privacy === "internal" && kind === "longText" && isAboutWho(row, textOfValue(cell.value), work)) return "life";
  if (privacy !== "shared") return null;
  if (column?.personal === true && column.personalTexts !== true) return "named";
  // An initiative or a place may be called after somebody; that is how it is known.
  const isFree = (kind === "text" || kind === "longText") && !CALLED_AFTER.has(column?.field ?? "");
  if (!isFree && column?.personalTexts !== true) return null;
  const text = textOfValue(cell.value);
  if (mentionsSomebody(text) || work.people.areNamedIn(text, kind === "longText")) return "named";
  return kind === "longText" && isAboutWho(row, text, work) ? "life" : null;
}

/** "Post rondbrengen mw. Bos" and beside it "zij is slecht ter been": the remark is about her. So is "ziek" beside a name. */
function isAboutWho(row: SourceRow, text: string, { people }: Workspace): boolean {
  if (isSaidOfSomebody(text)) return true;
  if (!isAboutPerson(text)) return false;
  return row.isAboutSomebody((other) => people.areNamedIn(other, false)) || (isPrivateLife(text) && row.hasSomebody());
}

/** Whether a cell may not come in a column because of whom it is about, which is told then. */
export function isKeptOut(row: SourceRow, cell: SourceCell, column: Column, work: Workspace): boolean {
  const reason = keptFor(row, cell, column, work);
  if (reason === null) return false;
  tellKept(row, cell, column, reason, work);
  return true;
}

/** Says that a text stays on Overig because of whom it is about. */
function tellKept(row: SourceRow, cell: SourceCell, own: Column, reason: KeptFor, work: Workspace): void {
  const { heading, privacy } = own;
  const code = reason === "named" ? "S055" : privacy === "internal" ? "S120" : "S098";
  work.problems.add(`${code}|${row.table.sheet}|${heading}`, row.placeOf(cell), (places) =>
    problem(code, "warning", places, { column: heading, hits: places.length }),
  );
}

const CODES = { partialDate: "S003", choice: "S004", unfit: "S005" } as const;

/** Says that a value does not fit its column; the value stays with the source row. */
export function reportMisfit(
  row: SourceRow,
  cell: SourceCell,
  column: Column,
  reason: keyof typeof CODES,
  work: Workspace,
): void {
  // Recognition told already that the cell cannot be read.
  if (reason === "unfit" && work.isToldOf(row.placeOf(cell))) return;
  const code = CODES[reason];
  const value = (cell.cell.raw ?? shownText(cell)).trim();
  const { heading } = column;
  work.problems.add(
    `${code}|${row.table.sheet}|${heading}`,
    row.placeOf(cell),
    (places, values) => problem(code, "warning", places, { column: heading, ...values }),
    value,
  );
}
