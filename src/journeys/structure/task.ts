/** Tasks go to Taken; their turns, from a matrix of marks or a date, to Rooster. */

import { problem } from "../../problems/problem.ts";
import { startIn } from "../../recognise/clock-columns.ts";
import { normalise } from "../../recognise/headings/words.ts";
import { wordsWithTick } from "../../recognise/values/choices.ts";
import { nameIn } from "../../recognise/values/personal.ts";
import type { Table } from "../../schema/table.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import type { Placed, Placer } from "./account.ts";
import { CarriedPlaces } from "./carried-places.ts";
import type { PlannedRow } from "./draft.ts";
import { type FieldColumns, fill } from "./fill.ts";
import { initiativeOf, linkTo } from "./link.ts";
import { isNobodyYet } from "./names.ts";
import { ownNumber } from "./own-number.ts";
import { rhythmsOfSeasons, withRhythm } from "./rhythms-of-seasons.ts";
import { type SourceCell, type SourceRow, type SourceTable, textOfValue } from "./source-row.ts";
import { placeFrequency, type Rhythms, rhythmsOf } from "./task-frequency.ts";
import { placeNameOfBoth } from "./task-name.ts";
import { codesIn, explainedWork, type Legend, legendOf, standForPeople } from "./turn-codes.ts";
import { workTitle } from "./turn-title.ts";
import { placeTurns, turnCells } from "./turns.ts";
import { nothingPlaced } from "./unplaced.ts";
import { WorkSections } from "./work-sections.ts";
import type { Workspace } from "./workspace.ts";

const FIELDS: FieldColumns = [
  ["task", "name"],
  ["space", "space"],
  ["activity", "activity"],
  ["executor", "executor"],
  ["people", "people"],
  ["season", "season"],
  ["level", "level"],
  ["tools", "tools"],
  ["description", "description"],
  ["from", "from"],
  ["note", "note"],
];

export function taskPlacer(source: SourceTable, work: Workspace): Placer {
  const tasks = tableNamed("zbTaken");
  const rhythms = rhythmsOf(source);
  const carried = new CarriedPlaces(source);
  const sections = new WorkSections(source);
  return (row) => {
    const turns = turnCells(row);
    const occurrences = row.row.occurrences?.size ?? 0;
    if (
      !["task", "description", "space", "number"].some((field) => row.has(field)) &&
      turns.length + occurrences === 0
    ) {
      return nothingPlaced(row, work, tasks);
    }
    const own = ownNumber(row);
    const values = baseOf(row, tasks, { rhythms, carried, sections }, work);
    const legend = legendOf(row.table.context.legend ?? "");
    const [first, ...others] = values.frequency === undefined ? rhythmsOfSeasons(row) : [];
    const isOfMore = others.length > 0;
    const more = others.map((rhythm) => withRhythm(row, values, rhythm, work));
    if (isOfMore) tellSplit(row, work);
    const all = first ? withRhythm(row, values, first, work) : values;
    if (values.name !== undefined) {
      const natural = isOfMore ? [...NATURAL, "season"] : NATURAL;
      const task = work.add(tasks.name, all, { ...own, name: String(values.name), natural });
      const rest = more.map((one) => work.add(tasks.name, one, { natural }));
      return { placed: [task, ...rest, ...placeTurns(row, turns, task, null, legend, work)] };
    }
    const codes = tasksIn(turns, legend);
    // A task whose name was kept out, for it names somebody, is one all the same.
    if (codes.length === 0 && values.space === undefined && !row.has("task") && isOfSomebody(row))
      return nothingPlaced(row, work, tasks);
    return { placed: placeByCode(row, turns, codes, values, own, legend, work) };
  };
}

/** A task with one rhythm in summer and another in winter became two. */
function tellSplit(row: SourceRow, work: Workspace): void {
  work.problems.add(`S122|${row.table.sheet}`, row.placeOf(), (places) =>
    problem("S122", "info", places, { sheet: row.table.sheet, hits: places.length }),
  );
}

const NATURAL = ["name", "space", "complex", "executor"];

/** What is the same for all tasks of a list. */
interface OfList {
  readonly rhythms: Rhythms;
  readonly carried: CarriedPlaces;
  readonly sections: WorkSections;
}

function baseOf(row: SourceRow, tasks: Table, { rhythms, carried, sections }: OfList, work: Workspace): PlannedRow {
  const complex = work.complexes.of(row);
  const initiative = initiativeOf(row, tasks, work);
  const values: PlannedRow = {
    ...(initiative === undefined ? {} : { initiative }),
    ...(complex === undefined ? {} : { complex }),
  };
  // Nobody does it yet: kept as it was said, and no name of who does it. "Wat" is the task where nothing else is.
  const fields = isNobodyYet(row.textOf("executor")) ? FIELDS.filter(([field]) => field !== "executor") : FIELDS;
  placeNameOfBoth(row, values, work);
  fill(
    row,
    tasks,
    row.has("task") || values.name !== undefined ? fields : [["description", "name"], ...fields],
    work,
    values,
  );
  if (values.executor === undefined) placeTickedParties(row, values, work);
  const contract = linkTo("zbContracten", row, tasks, "contract", complex, work);
  if (contract !== undefined) values.contract = contract;
  carried.place(row, values, work);
  placeFrequency(row, values, rhythms, work);
  sections.place(row, values, work);
  const doneBy = work.lists.find("doneBy", String(values.executor ?? ""));
  if (doneBy !== null) values.doneBy = doneBy;
  placeMinutes(row, values, work);
  placeStart(row, values, work);
  return values;
}

/** Over a group of columns with a tick for each who does it. */
const WHO = /^(wie|door|door wie|wie doet (het|dit|wat)|uitvoering|uitvoerders?|uitvoerende|verantwoordelijke?)$/;

/** A list of who does what has a column for each party, with a tick where it does the task: "Bewoners", "Corporatie". */
function placeTickedParties(row: SourceRow, values: PlannedRow, work: Workspace): void {
  const ticked = row.leftOver().flatMap((cell) => {
    const [group, ...rest] = cell.heading.split(" / ");
    const party = rest.at(-1) ?? group ?? "";
    const isParty =
      cell.column?.type === "boolean" &&
      ((rest.length > 0 && WHO.test(normalise(group ?? ""))) ||
        work.lists.find("partyKind", party) !== null ||
        // "Jan" over a cross.
        nameIn(party) === "name");
    return isParty && cell.cell.value === true ? [{ cell, party }] : [];
  });
  if (ticked.length === 0) return;
  values.executor = ticked.map(({ cell, party }) => partyWith(party, cell)).join(", ");
  for (const { cell } of ticked) row.use(cell);
}

/** "Bewoners (tot 2 m)": what the words with a tick say of that party. */
function partyWith(party: string, { cell }: SourceCell): string {
  const words = wordsWithTick(cell.raw ?? "");
  return words === null ? party : `${party} (${words})`;
}

/** Where no task is named, the letters in the matrix are the tasks: "M+S" is one turn of each (product rule 4a.5). */
function placeByCode(
  row: SourceRow,
  turns: readonly SourceCell[],
  codes: readonly string[],
  values: PlannedRow,
  own: { readonly own?: string },
  legend: Legend,
  work: Workspace,
): Placed[] {
  if (codes.length === 0) {
    // "Schoonmaakrooster" over places: that is what is done there.
    const name = values.space === undefined ? undefined : workTitle(row.table);
    if (name !== undefined) values.name = name;
    const task = work.add("zbTaken", values, { ...own, natural: NATURAL });
    return [task, ...placeTurns(row, turns, task, null, legend, work)];
  }
  const tasks = codes.map((code) => {
    const name = legend.get(code) ?? code;
    return { code, task: work.add("zbTaken", { ...values, name }, { ...own, name, natural: NATURAL }) };
  });
  return [
    ...tasks.map(({ task }) => task),
    ...tasks.flatMap(({ code, task }, at) => placeTurns(row, turns, task, { code, isFirst: at === 0 }, legend, work)),
  ];
}

function tasksIn(turns: readonly SourceCell[], legend: Legend): string[] {
  const codes = [...new Set(turns.flatMap((cell) => workIn(cell, legend)))];
  return standForPeople(codes, legend) ? [] : codes;
}

/** The row of a person, in a list that says nothing of what is done: no task. */
function isOfSomebody({ table, row }: SourceRow): boolean {
  return table.columns.some(
    ({ column, personal, period }) => personal && period === undefined && row.cells.has(String(column)),
  );
}

/** Words in a matrix of names are who has the turn, and what is done only where the legend says so. */
function workIn({ cell, column }: SourceCell, legend: Legend): string[] {
  const text = textOfValue(cell.value);
  return column?.type === "marks" ? codesIn(text, legend) : explainedWork(text, legend);
}

/** Minutes, also where the source counts in hours: "1,5 uur", or 1.5 under "Uren". */
export function placeMinutes(row: SourceRow, values: PlannedRow, work: Workspace): void {
  const cell = row.find("minutes");
  if (!cell || values.minutes !== undefined) return;
  if (OF_PERIOD.test(normalise(cell.heading))) {
    const { heading } = cell;
    work.problems.add(`S097|${row.table.sheet}|${heading}`, row.placeOf(cell), (places) =>
      problem("S097", "info", places, { heading, hits: places.length }),
    );
    return;
  }
  const text = textOfValue(cell.cell.value);
  const match = /^(\d+(?:[.,]\d+)?)\s*(uur|uren|u|hours?|h|minuten|minuut|min|m|'|′)?\.?$/i.exec(text);
  if (!match) return;
  const unit =
    match[2] ?? (/\b(uur|uren|hours?)\b/i.test(cell.heading) && !/\bmin/i.test(cell.heading) ? "uur" : "min");
  const minutes = Number((match[1] ?? "").replace(",", ".")) * (/^(u|h)/i.test(unit) ? 60 : 1);
  if (minutes > 1440) return;
  values.minutes = Math.round(minutes * 100) / 100;
  row.use(cell);
}

/** "Uren per maand": how often the work is done in a month nobody says here. */
const OF_PERIOD =
  /\b(?:uren|uur|u|hours?|minuten|min|tijd) (?:(?:per|p|elke|iedere) )(?:week|wk|w|maand|mnd|m|kwartaal|jaar|jr|j)$/;

/** The time of the clock at which a task begins; until when it lasts is kept beside it. */
export function placeStart(row: SourceRow, values: PlannedRow, work: Workspace): void {
  const cell = row.find("startsAt");
  if (!cell) return;
  const text = textOfValue(cell.cell.value);
  const start = startIn(text);
  if (start === null || (values.startsAt ?? start) !== start) return;
  values.startsAt = start;
  row.use(cell);
  if (/-|–|—|tot/i.test(text)) work.account.keepRest(cell, text);
}
