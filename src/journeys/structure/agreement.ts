/** Who does what by when goes to Logboek; what is a written agreement, with a form or a term of its own, to Afspraken. */

import { problem } from "../../problems/problem.ts";
import { normalise } from "../../recognise/headings/words.ts";
import type { Table } from "../../schema/table.ts";
import { columnNamed, tableNamed } from "../../schema/workbook-schema.ts";
import type { Placer } from "./account.ts";
import { choiceFor } from "./choices.ts";
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
const DONE = {
  ja: ["klaar", "gereed", "afgerond", "gedaan", "afgehandeld", "voldaan", "ok", "af"],
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
  ],
};

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
  placeSort(row, values, work);
  placeDue(row, values, work);
  placeDone(row, values, work);
  return {
    placed: [work.add(table.name, values, { ...own, name: String(values.what ?? ""), natural: ["on", "what", "who"] })],
  };
}

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
  const done = row.find("done");
  const cell = done ?? row.find("status");
  if (!cell) return;
  const { value } = cell.cell;
  const word = typeof value === "boolean" ? (value ? "ja" : "nee") : choiceFor(textOfValue(value), ["ja", "nee"], DONE);
  // A date on which it was done says that it was done; the date itself is kept.
  const isDate = typeof value === "string" && /^\d{4}-\d{2}-\d{2}/.test(value);
  if (done && isDate) {
    values.done = true;
    work.account.keepRest(cell, cell.cell.raw ?? textOfValue(value));
  } else if (word !== null) values.done = word === "ja";
  else if (done) {
    put(row, cell, tableNamed("zbLogboek"), "done", work, values);
    return;
  } else {
    reportMisfit(row, cell, columnNamed(tableNamed("zbLogboek"), "done"), "choice", work);
    return;
  }
  row.use(cell);
}

/** Agreements belong to an initiative; the section or sheet may name it. A complex has no column here and stays with the row. */
function withInitiative(row: SourceRow, table: Table, work: Workspace): PlannedRow {
  const initiative = initiativeOf(row, table, work);
  return initiative === undefined ? {} : { initiative };
}
