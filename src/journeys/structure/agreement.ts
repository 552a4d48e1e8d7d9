/** Who does what by when goes to Logboek; what is a written agreement, with a form or a term of its own, to Afspraken. */

import { dayOfIso } from "../../days/day.ts";
import { problem } from "../../problems/problem.ts";
import { normalise } from "../../recognise/headings/words.ts";
import { daysIn } from "../../recognise/values/dates.ts";
import type { Table } from "../../schema/table.ts";
import { columnNamed, tableNamed } from "../../schema/workbook-schema.ts";
import type { Placer } from "./account.ts";
import { doneByColour, doneIn, isDoneWithDay, isDropped, tellDropped } from "./done-words.ts";
import type { PlannedRow } from "./draft.ts";
import { type FieldColumns, fill, put, reportMisfit } from "./fill.ts";
import { initiativeOf } from "./link.ts";
import { placeNotice } from "./notice.ts";
import { ownNumber } from "./own-number.ts";
import { hasValue, type SourceCell, type SourceRow, type SourceTable, textOfValue } from "./source-row.ts";
import { nothingPlaced } from "./unplaced.ts";
import type { Workspace } from "./workspace.ts";

const WRITTEN: FieldColumns = [
  ["form", "form"],
  ["subject", "subject"],
  ["agreement", "subject"],
  ["agreedOn", "signedOn"],
  ["from", "from"],
  ["until", "to"],
  ["insurance", "insurance"],
  ["keys", "keys"],
  ["note", "note"],
];
const SPOKEN: FieldColumns = [
  ["agreement", "what"],
  ["agreedOn", "on"],
  ["who", "who"],
  ["note", "note"],
];
const FORM = /\b(\w*overeenkomst|contract|reglement\w*|convenant|beheerovereenkomst)\b/;
/** Where the form would be: that there is none, or not yet. */
const NOT_YET = /^(?:nog (?:te|niet|geen)|nee|geen|niet|mondeling|concept|volgt|in voorbereiding|onbekend)\b/;
/** A column that says whether it was put on paper. */
const ON_PAPER = /\b(op papier|schriftelijk|getekend|ondertekend|vastgelegd)\b/i;
export function agreementPlacer(source: SourceTable, work: Workspace): Placer {
  return (row) => {
    const onPaper = row.leftOver().find((cell) => ON_PAPER.test(cell.heading) && cell.cell.value === true);
    if (onPaper) row.use(onPaper);
    return onPaper || isWritten(source, row) ? placeWritten(row, work) : placeSpoken(row, work);
  };
}

/** A written agreement names its form, or has what only such an agreement has: a term of notice, an insurance. */
function isWritten(source: SourceTable, row: SourceRow): boolean {
  if (row.has("form")) return true;
  if (["notice", "insurance", "keys"].some((field) => row.has(field))) return true;
  return source.has("form") || (FORM.test(normalise(row.textOf("agreement"))) && (row.has("from") || row.has("until")));
}

function placeWritten(row: SourceRow, work: Workspace) {
  const table = tableNamed("zbAfspraken");
  if (!["form", "agreement", "subject"].some((field) => row.has(field)))
    return nothingPlaced(row, work, table, ["form"]);
  const own = ownNumber(row);
  const values = withInitiative(row, table, work);
  const form = row.find("form");
  if (form) placeForm(row, values, work);
  fill(
    row,
    table,
    WRITTEN.filter(([field]) => field !== "form"),
    work,
    values,
  );
  placeNotice(row, table, work, values);
  tellEnded(row, values, work);
  // Without a number to find it by, there is nothing to keep apart.
  if (Object.keys(values).length === 0 && own.own === undefined) return nothingPlaced(row, work, table, ["form"]);
  return {
    placed: [
      work.add(table.name, values, {
        ...own,
        name: String(values.subject ?? ""),
        natural: ["form", "subject", "signedOn"],
      }),
    ],
  };
}

const ENDED = /\b(?:verlopen|afgelopen|beeindigd|opgezegd|gestopt|vervallen|ontbonden|niet meer geldig)\b/;

/** An agreement that has ended, of which no day says so, would count as one that goes on. */
function tellEnded(row: SourceRow, values: PlannedRow, work: Workspace): void {
  const status = row.find("status");
  if (!status || values.to !== undefined || !ENDED.test(normalise(textOfValue(status.cell.value)))) return;
  work.problems.add(
    `S061|${row.table.sheet}`,
    row.placeOf(status),
    (places, facts) => problem("S061", "warning", places, facts),
    textOfValue(status.cell.value),
  );
}

/** "Vrijwilligersovereenkomst schoonmaak" is a form in words of its own: the choice, and the words as subject. */
function placeForm(row: SourceRow, values: PlannedRow, work: Workspace): void {
  const table = tableNamed("zbAfspraken");
  const form = row.find("form");
  if (!form) return;
  const words = textOfValue(form.cell.value);
  const choice = work.lists.find("agreementForm", words);
  if (choice !== null) {
    values.form = choice;
    row.use(form);
  } else if (!row.has("agreement") && !row.has("subject") && !NOT_YET.test(normalise(words))) {
    values.subject = words;
    row.use(form);
  } else put(row, form, table, "form", work, values);
}

function placeSpoken(row: SourceRow, work: Workspace) {
  const table = tableNamed("zbLogboek");
  if (!row.has("agreement") && !row.has("subject")) return nothingPlaced(row, work, table);
  const own = ownNumber(row);
  const values = withInitiative(row, table, work);
  fill(row, table, row.has("agreement") ? SPOKEN : [["subject", "what"], ...SPOKEN], work, values);
  placeMeeting(row, values);
  placeSort(row, values, work);
  placeDue(row, values, work);
  placeDone(row, values, work);
  return {
    placed: [work.add(table.name, values, { ...own, name: String(values.what ?? ""), natural: ["on", "what", "who"] })],
  };
}

/** "Overleg 12 maart 2026" above the points of that day. */
function placeMeeting(row: SourceRow, values: PlannedRow): void {
  const section = row.unusedSection?.trim();
  if (section === undefined || values.on !== undefined || section.length > LONGEST_HEADING) return;
  const [found, ...more] = daysIn(section);
  const day = found === undefined || more.length > 0 ? null : dayOfIso(found.iso);
  if (found === undefined || day === null || !MEETING.test(normalise(section.replace(found.words, " ")))) return;
  values.on = day;
  row.takeSection();
}

const LONGEST_HEADING = 60;
const MEETING =
  /^(?:(?:het |de )?(?:\w*overleg|\w*vergadering|bijeenkomst|notulen|verslag|bespreking|gesprek|bewonersavond|datum|actielijst|actiepunten|afspraken|acties)(?: (?:van|op|d d|dd))*|van|op|)$/;

/** "B" under "Besluit (B) / Actie (A)" is the one sort in the heading that begins with it. */
function placeSort(row: SourceRow, values: PlannedRow, work: Workspace): void {
  const cell = row.find("kind");
  if (!cell) return;
  const letter = normalise(textOfValue(cell.cell.value));
  const words = normalise(cell.heading).split(" ");
  const meant = letter.length > 1 ? [] : words.filter((word) => word.length > 1 && word.startsWith(letter));
  const sort = meant.length === 1 ? work.lists.find("logKind", meant[0] ?? "") : null;
  if (sort === null) {
    put(row, cell, tableNamed("zbLogboek"), "kind", work, values);
    return;
  }
  values.kind = sort;
  row.use(cell);
}

/** A day goes to the date; "week 42", "z.s.m." or a month stays in words. */
function placeDue(row: SourceRow, values: PlannedRow, work: Workspace): void {
  const cell = row.find("dueOn") ?? saidDue(row);
  if (!cell) return;
  if (/^\d{4}-\d{2}-\d{2}/.test(textOfValue(cell.cell.value))) {
    fill(row, tableNamed("zbLogboek"), [["dueOn", "dueOn"]], work, values);
    return;
  }
  values.duePeriod = cell.cell.raw?.trim() || textOfValue(cell.cell.value);
  row.use(cell);
  // "Z.s.m." is not unknown: it says when.
  if (!hasValue(cell.cell)) work.understood.push(row.placeOf(cell));
}

/** "Z.s.m." is no day, and says when all the same; "-" and "PM" say nothing. */
function saidDue(row: SourceRow): SourceCell | null {
  const said = row.leftOver().find(({ field, cell }) => field === "dueOn" && SAYS_WHEN.test(cell.raw?.trim() ?? ""));
  return said ?? null;
}

const SAYS_WHEN = /^(?:z\.?s\.?m\.?|later|binnenkort|in overleg|doorlopend|heden)$/i;

function placeDone(row: SourceRow, values: PlannedRow, work: Workspace): void {
  const done = row.find("done") ?? doneWithDay(row);
  const cell = done ?? row.find("status");
  if (!cell) {
    const isDone = doneByColour(row, work);
    if (isDone !== null) values.done = isDone;
    return;
  }
  const { value, raw } = cell.cell;
  const column = columnNamed(tableNamed("zbLogboek"), "done");
  const isDone = doneIn(cell.cell);
  // A date on which it was done says that it was done; the date itself is kept.
  const isDate = typeof value === "string" && /^\d{4}-\d{2}-\d{2}/.test(value);
  if (done && (isDate || isDoneWithDay(cell.cell))) {
    values.done = true;
    work.account.keepRest(cell, raw ?? textOfValue(value));
    work.understood.push(row.placeOf(cell));
  } else if (isDone !== null) values.done = isDone;
  else if (done) {
    put(row, cell, tableNamed("zbLogboek"), "done", work, values);
    return;
  } else if (isDropped(cell.cell)) {
    tellDropped(row, cell, values, work);
    return;
  } else if (!placeSortOfStatus(cell, values, work)) {
    reportMisfit(row, cell, column, "choice", work);
    return;
  }
  row.use(cell);
}

/** "Ja, 10/4" is no yes and no day to who reads the column, and says both. */
function doneWithDay(row: SourceRow): SourceCell | null {
  return row.leftOver().find(({ field, cell }) => field === "done" && isDoneWithDay(cell)) ?? null;
}

/** "Besluit" under "Status": nobody has to do anything, it was decided. */
function placeSortOfStatus({ cell }: SourceCell, values: PlannedRow, work: Workspace): boolean {
  const sort = work.lists.find("logKind", textOfValue(cell.value));
  if (sort === null || (values.kind !== undefined && values.kind !== sort)) return false;
  values.kind = sort;
  return true;
}

/** Agreements belong to an initiative; the section or sheet may name it. A complex has no column here and stays with the row. */
function withInitiative(row: SourceRow, table: Table, work: Workspace): PlannedRow {
  const initiative = initiativeOf(row, table, work);
  return initiative === undefined ? {} : { initiative };
}
