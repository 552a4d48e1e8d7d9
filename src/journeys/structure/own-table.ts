/**
 * Lists that are a table of ours which no kind of the report stands for (hours, steps, keys): column by column, with what they
 * name elsewhere linked. A row without what its table asks for goes to Overig as a whole.
 */

import { problem } from "../../problems/problem.ts";
import type { Column } from "../../schema/column.ts";
import type { Table } from "../../schema/table.ts";
import { columnNamed, tableNamed } from "../../schema/workbook-schema.ts";
import { absencePlacer } from "./absence.ts";
import type { Placer } from "./account.ts";
import type { Identity, PlannedRow } from "./draft.ts";
import { fill, isKeptOut } from "./fill.ts";
import { hasHoursByClock, placeHoursByClock } from "./hours-by-clock.ts";
import { hasHoursByDay, hoursByDayPlacer, withoutDayPlacer } from "./hours-by-day.ts";
import { hasHoursByPerson, hoursByPersonPlacer } from "./hours-by-person.ts";
import { initiativeOf, linkTo } from "./link.ts";
import { type SourceRow, type SourceTable, textOfValue } from "./source-row.ts";
import { Steps } from "./steps.ts";
import { nothingPlaced } from "./unplaced.ts";
import { hasVotesInHeadings, isWithoutTenant, placeVote } from "./votes.ts";
import type { Workspace } from "./workspace.ts";

/** What makes two rows the same when a list is imported again. */
const NATURAL: Readonly<Record<string, readonly string[]>> = {
  zbUren: ["on", "participant", "task", "hours"],
  zbMiddelen: ["name", "issuedTo", "issuedOn"],
  zbStappen: ["initiative", "name"],
  zbLogboek: ["on", "what", "who"],
  zbPercepties: ["initiative", "problem", "perceiver"],
  zbOplossingen: ["initiative", "name", "effectGroup"],
  zbToets: ["initiative", "question"],
  zbOverdracht: ["item", "task", "contract", "from"],
  zbPeiling: ["initiative", "unit", "askedOn"],
  zbVoorstellen: ["service", "complex", "proposedOn"],
  zbDraagvlak: ["proposal", "unit"],
};

export function ownTablePlacer(source: SourceTable, name: string, work: Workspace): Placer {
  if (name === "zbDeelnemers") return absencePlacer(work);
  if (name === "zbComplexen") return complexPlacer(work);
  const table = tableNamed(name);
  const columns = table.columns.filter(({ kind, key }) => kind !== "id" && source.has(key));
  const required = table.columns.filter((column) => column.required && column.kind !== "id");
  const untold = required.filter((column) => isUntold(column, source));
  const isByClock = name === "zbUren" && hasHoursByClock(source);
  const asked = required.filter((column) => !untold.includes(column) && !(isByClock && column.key === "hours"));
  if (hasHoursByDay(source))
    return hoursByDayPlacer(table, work, (row) => {
      const values: PlannedRow = {};
      placeReferences(row, table, values, work);
      return values;
    });
  if (name === "zbUren" && hasHoursByPerson(source)) return hoursByPersonPlacer(table, work);
  const steps = name === "zbStappen" ? new Steps(source) : null;
  if (name === "zbUren" && !source.has("on")) return withoutDayPlacer(work);
  const areVotes = hasVotesInHeadings(source);
  return (row) => {
    const missing = asked.filter(({ key }) => !row.has(key));
    if (missing.length > 0) return nothingPlaced(row, work, table, keysOf(missing));
    if (areVotes && isWithoutTenant(row, work)) return { placed: [] };
    const values: PlannedRow = {};
    for (const column of columns) {
      if (isByClock && column.key === "hours") continue;
      if (column.key === "answer" && areVotes) placeVote(row, table, values, work);
      else if (column.kind === "text") joinTexts(row, column, table, values, work);
      else if (column.kind !== "reference") fill(row, table, [[column.key, column.key]], work, values);
    }
    const unread = asked.filter(({ kind, key }) => kind !== "reference" && values[key] === undefined);
    if (unread.length > 0) return nothingPlaced(row, work, table, keysOf(unread));
    if (isByClock && !placeHoursByClock(row, values, work)) return nothingPlaced(row, work, table, ["hours"]);
    placeReferences(row, table, values, work);
    if (name === "zbMiddelen") placeKeys(row, values);
    steps?.place(row, values, work);
    for (const column of untold) tellUntold(row, table, column, work);
    return { placed: [work.add(name, values, identityOf(name, values))] };
  };
}

/** A number that the list gives finds the row again; its name and days do where it gives none. */
function identityOf(table: string, { ownReference, name, what }: PlannedRow): Identity {
  return {
    ...(typeof ownReference === "string" ? { own: ownReference, name: String(name ?? what ?? "") } : {}),
    natural: NATURAL[table] ?? [],
  };
}

/** Which proposal a list of votes is about, no cell of it says: the column stays empty, which is told. */
function isUntold(column: Column, source: SourceTable): boolean {
  return column.kind === "reference" && !source.has(column.key);
}

function tellUntold(row: SourceRow, table: Table, { heading }: Column, work: Workspace): void {
  work.problems.add(`S016|${table.name}|${heading}`, row.placeOf(), (places) =>
    problem("S016", "warning", places, { table: table.sheet, column: heading, hits: places.length }),
  );
}

/** A key and what it opens are one text. */
function joinTexts(row: SourceRow, { key }: Column, table: Table, values: PlannedRow, work: Workspace): void {
  const [first, ...more] = row.cellsOf(key);
  if (!first) return;
  fill(row, table, [[key, key]], work, values);
  if (typeof values[key] !== "string") return;
  for (const cell of more) {
    if (isKeptOut(row, cell, columnNamed(table, key), work)) continue;
    const text = textOfValue(cell.cell.value);
    if (!values[key].includes(text)) values[key] = `${values[key]}, ${text}`;
    row.use(cell);
  }
}

function placeReferences(row: SourceRow, table: Table, values: PlannedRow, work: Workspace): void {
  const complex =
    row.source.has("complex") || has(table, "complex") ? work.complexes.of(row) : work.complexes.peek(row);
  if (complex !== undefined && has(table, "complex")) values.complex = complex;
  const initiative = initiativeOf(row, table, work);
  if (initiative !== undefined && has(table, "initiative")) values.initiative = initiative;
  for (const column of table.columns) {
    if (column.kind !== "reference" || column.computed || column.key === "complex" || column.key === "initiative")
      continue;
    if (table.name === "zbUren" && column.key === "task") placeWork(row, values, work);
    else {
      const found = linkTo(column.to, row, table, column.key, complex, work, initiative);
      if (found !== undefined) values[column.key] = found;
    }
  }
}

/** What was done is a task where one is called so; other words are a remark. */
function placeWork(row: SourceRow, values: PlannedRow, work: Workspace): void {
  const cell = row.find("task");
  if (!cell) return;
  const text = textOfValue(cell.cell.value);
  const found = work.rowsNamed("zbTaken").find(text);
  if ("id" in found) values.task = found.id;
  else if (isKeptOut(row, cell, columnNamed(tableNamed("zbUren"), "note"), work)) return;
  else values.note = values.note === undefined ? text : `${text}; ${values.note}`;
  row.use(cell);
}

/** What stands under "Sleutel" is a key; a list of things to lend holds other things too. */
function placeKeys(row: SourceRow, values: PlannedRow): void {
  if (values.kind !== undefined) return;
  const isOfKeys = ["name", "ownReference"]
    .flatMap((own) => row.source.keysOf(own))
    .some((key) => /sleutel/i.test(row.source.columnOf(key)?.heading ?? ""));
  if (isOfKeys || /^\s*\w*sleutel/i.test(String(values.name ?? ""))) values.kind = "sleutel";
}

function has(table: Table, key: string): boolean {
  return table.columns.some((column) => column.key === key && !column.computed);
}

const COMPLEX_FIELDS = [
  "name",
  "address",
  "postcode",
  "city",
  "neighbourhood",
  "homes",
  "area",
  "hasCommittee",
] as const;
const MORE_OF_COMPLEX = ["settledYear", "veraCluster", "note"] as const;

/** A list of complexes: those that rows named before get what the list says of them. */
function complexPlacer(work: Workspace): Placer {
  const complexes = tableNamed("zbComplexen");
  return (row) => {
    const cell = row.find("id");
    if (!cell) return nothingPlaced(row, work, complexes, ["id"]);
    row.use(cell);
    const known = work.complexes.enterRow(textOfValue(cell.cell.value), row.textOf("name"));
    fill(
      row,
      complexes,
      [...COMPLEX_FIELDS, ...MORE_OF_COMPLEX].map((key) => [key, key] as const),
      work,
      known,
    );
    return { placed: [{ table: complexes.name, id: String(known.id) }] };
  };
}

function keysOf(columns: readonly Column[]): string[] {
  return columns.map(({ key }) => key);
}
