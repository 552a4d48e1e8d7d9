/**
 * Turns that are written down row by row: a week or a day with who does what (a rota), or a day with one task (a list of
 * turns). A task comes once to Taken, each turn to Rooster; a row of which task or day is not clear goes to Overig.
 */

import { dayOfIso } from "../../days/day.ts";
import { normalise } from "../../recognise/headings/words.ts";
import type { RecognisedColumn, RecognisedTable } from "../../recognise/recognised.ts";
import { isWeekOfMonth, NOBODY, namesTurn, WHO, WHO_DOES } from "../../recognise/rota.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import { monthOfWord } from "../plan/dutch-words.ts";
import type { Placed, Placer } from "./account.ts";
import type { PlannedRow } from "./draft.ts";
import { type FieldColumns, fill, put } from "./fill.ts";
import { initiativeOf } from "./link.ts";
import { hasValue, type SourceCell, type SourceRow, type SourceTable, textOfValue } from "./source-row.ts";
import { placeMinutes, placeStart } from "./task.ts";
import { titleOf } from "./turn-title.ts";
import { nothingPlaced } from "./unplaced.ts";
import type { Workspace } from "./workspace.ts";

/** Which columns say when, and which who. */
interface Rota {
  readonly time: RecognisedColumn;
  /** Under each of these stands who has a turn there or does that; the heading names the task. */
  readonly tasks: readonly RecognisedColumn[];
  /** Under each of these stands one of the people of the turn; the title names the task. */
  readonly people: readonly RecognisedColumn[];
  /** "1e week": under each of these stands who has the turn in that week of the month; the title names the task. */
  readonly weeks: readonly RecognisedColumn[];
  /** What the title says that is done; undefined when it says no more than that this is a rota. */
  readonly title: string | undefined;
}

const TIME = /^(?:week(?:nr|nummer)?|weken|wk|datum|dag|wanneer|op|maand|data)\b/;
const MONTH = /^\s*maand\b/i;
const NATURAL = ["task", "on", "period"];

/** The placer of a table of kind `task` that holds turns row by row; null for a list of tasks. */
export function rotaPlacer(source: SourceTable, work: Workspace): Placer | null {
  const { table } = source;
  if (table.layout !== "rows" || table.columns.some(({ period }) => period !== undefined)) return null;
  const time = timeColumn(table);
  if (!time || source.has("frequency")) return null;
  if (source.has("task")) return turnListPlacer(time, "task", work);
  // "Week | Wie | Wat": the work of each turn stands in its row.
  if (source.has("executor") && isFilled(table, source.keysOf("description")))
    return turnListPlacer(time, "description", work);
  const rota = rotaOf(table, time);
  if (rota !== null) return placerOf(rota, work);
  // "Wat" under a day and a time of the clock is what is done then.
  return source.has("description") && source.has("startsAt") ? turnListPlacer(time, "description", work) : null;
}

function isFilled({ rows }: RecognisedTable, keys: readonly string[]): boolean {
  return rows.filter(({ cells }) => keys.some((key) => cells.has(key))).length >= Math.max(2, rows.length * 0.8);
}

/** The column that holds a time in every row, or nearly so. */
function timeColumn(table: RecognisedTable): RecognisedColumn | null {
  // Elsewhere a month says when in the year the task of the row is done.
  const isOfWeeks = table.columns.filter(({ heading }) => isWeekOfMonth(heading)).length >= 3;
  const times = table.columns.filter(
    ({ heading, field, type, leftOut }) =>
      !leftOut &&
      (field === null || field === "day" || (field === "season" && isOfWeeks && MONTH.test(heading))) &&
      (TIME.test(normalise(heading)) || (heading === "" && (type === "date" || type === "text"))),
  );
  // Beside the number of its week a day says more.
  const found = times.find(({ type }) => type === "date") ?? times[0];
  if (!found) return null;
  const key = String(found.column);
  const cells = table.rows.flatMap(({ cells }) => cells.get(key) ?? []);
  const read = cells.filter((cell) => timeIn(textOfValue(cell.value), found.heading, undefined) !== null).length;
  return cells.length >= table.rows.length * 0.8 && read >= cells.length * 0.8 && read >= 2 ? found : null;
}

function rotaOf(table: RecognisedTable, time: RecognisedColumn): Rota | null {
  const others = table.columns.filter(
    (column) => column !== time && !column.leftOut && (column.field === null || column.field === "executor"),
  );
  const words = others.filter(({ type }) => type === "text" || type === "code");
  const people = words.filter(({ heading }) => heading === "" || WHO.test(normalise(heading)));
  const tasks = words.filter((column) => !people.includes(column) && namesTurn(column.heading));
  const title = titleOf(table);
  if (tasks.length > 0) return { time, tasks, people: [], weeks: [], title };
  const weeks = words.filter(({ heading }) => isWeekOfMonth(heading));
  if (title === undefined || people.length + weeks.length === 0) return null;
  return weeks.length > 0 ? { time, tasks: [], people: [], weeks, title } : { time, tasks: [], people, weeks, title };
}

function placerOf({ time, tasks, people, weeks: ofMonth, title }: Rota, work: Workspace): Placer {
  const roster = tableNamed("zbRooster");
  const weeks = new WeeksDown();
  return (row) => {
    const at = cellOf(row, time);
    const when = at ? timeIn(textOfValue(at.cell.value), time.heading, row.table.context.year, weeks) : null;
    if (!at || when === null) return nothingPlaced(row, work, roster, ["on", "period"]);
    const placed: Placed[] = [];
    const add = (name: string, cells: readonly SourceCell[], more: PlannedRow = {}) => {
      const named = cells.filter(({ cell }) => isSomebody(textOfValue(cell.value)));
      if (named.length === 0) return;
      const who = named.map(({ cell }) => textOfValue(cell.value)).join(", ");
      const task = taskNamed(name, row, work);
      placed.push(work.add(roster.name, { task, ...when, turns: 1, who, ...more }, { natural: NATURAL }));
      for (const cell of named) row.use(cell);
    };
    for (const column of tasks) add(workOf(column), cellsOf(row, [column]));
    if (people.length > 0 && title !== undefined) add(title, cellsOf(row, people));
    for (const column of ofMonth) add(title ?? "", cellsOf(row, [column]), { note: column.heading });
    row.use(at);
    const days = DAYS_OF_WEEK.exec(textOfValue(at.cell.value))?.[1];
    if (days !== undefined && placed.length > 0) work.account.keepRest(at, days);
    const turn = placed.length === 1 ? work.draft(roster.name).rowWith(placed[0]?.id ?? "") : undefined;
    if (turn) fill(row, roster, TURN, work, turn);
    // A week in which nobody has a turn is no turn, and still said.
    if (placed.length === 0) row.release();
    return { placed };
  };
}

/** "Wie zet buiten" asks who does "Zet buiten". */
function workOf({ heading }: RecognisedColumn): string {
  const words = heading.replace(/\s+/g, " ").trim();
  const bare = WHO_DOES.test(words) ? words.replace(/^(?:door )?wie /i, "") : words;
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

const TURN: FieldColumns = [
  ["done", "done"],
  ["note", "note"],
];
const OF_TASK: FieldColumns = [
  ["task", "name"],
  ["space", "space"],
  ["activity", "activity"],
  ["people", "people"],
  ["level", "level"],
  ["tools", "tools"],
  ["description", "description"],
];

/** A day and a task in each row: who does it that day, and whether it was done, belong to the turn. */
function turnListPlacer(time: RecognisedColumn, what: "task" | "description", work: Workspace): Placer {
  const ofTask: FieldColumns = what === "task" ? OF_TASK : [["description", "name"], ...OF_TASK];
  const [tasks, roster] = [tableNamed("zbTaken"), tableNamed("zbRooster")];
  const known = new Map<string, PlannedRow>();
  const weeks = new WeeksDown();
  return (row) => {
    const at = cellOf(row, time);
    const when = at ? timeIn(textOfValue(at.cell.value), time.heading, row.table.context.year, weeks) : null;
    if (!at || when === null) return nothingPlaced(row, work, roster, ["on", "period"]);
    if (!row.has(what)) return nothingPlaced(row, work, tasks);
    row.use(at);
    const complex = work.complexes.of(row);
    const initiative = initiativeOf(row, tableNamed("zbTaken"), work);
    const key = [row.textOf(what), row.textOf("space"), complex ?? ""].map(normalise).join("|");
    const before = known.get(key) ?? plainTask(row, work);
    const values: PlannedRow = before ?? {
      ...(initiative === undefined ? {} : { initiative }),
      ...(complex === undefined ? {} : { complex }),
    };
    fill(row, tasks, ofTask, work, values);
    placeMinutes(row, values, work);
    placeStart(row, values, work);
    const task = before ?? addTask(values, work);
    known.set(key, task);
    const turn: PlannedRow = { task: String(task.id), ...when, turns: 1 };
    const [who] = row.cellsOf("executor");
    if (who) put(row, who, roster, "who", work, turn);
    placeDone(row, turn, work);
    fill(row, roster, [["note", "note"]], work, turn);
    const placed = work.add(roster.name, turn, { natural: NATURAL });
    return { placed: [{ table: tasks.name, id: String(task.id) }, placed], belongsTo: placed };
  };
}

/** A task that the workbook has by this name, for a row that says nothing of where. */
function plainTask(row: SourceRow, work: Workspace): PlannedRow | undefined {
  const found = row.has("space") ? { fits: 0 } : work.rowsNamed("zbTaken").find(row.textOf("task"));
  const task = row.find("task");
  if (!("id" in found) || !task) return undefined;
  row.use(task);
  return work.draft("zbTaken").rowWith(found.id);
}

function addTask(values: PlannedRow, work: Workspace): PlannedRow {
  return work.draft("zbTaken").add(values, { name: String(values.name ?? ""), natural: ["name", "space", "complex"] });
}

/** A day under "gedaan" is the day on which it was done. */
function placeDone(row: SourceRow, turn: PlannedRow, work: Workspace): void {
  const cell = row.find("done");
  if (!cell) return;
  const day = typeof cell.cell.value === "string" ? dayOfIso(cell.cell.value) : null;
  if (day !== null) {
    turn.done = true;
    if (day !== turn.on) turn.doneOn = day;
    row.use(cell);
  } else if (typeof cell.cell.value === "boolean") fill(row, tableNamed("zbRooster"), [["done", "done"]], work, turn);
}

/** The task that a heading or title names: one that is there by name or place, or a new one. */
export function taskNamed(name: string, row: SourceRow, work: Workspace): string {
  const found = work.rowsNamed("zbTaken").find(name);
  if ("id" in found) return found.id;
  const places = work.draft("zbTaken").rows.filter(({ space }) => normalise(String(space ?? "")) === normalise(name));
  if (places.length === 1) return String(places[0]?.id);
  const complex = work.complexes.of(row);
  const initiative = initiativeOf(row, tableNamed("zbTaken"), work);
  const task = addTask(
    {
      ...(initiative === undefined ? {} : { initiative }),
      ...(complex === undefined ? {} : { complex }),
      name,
    },
    work,
  );
  work.rowsNamed("zbTaken").add(String(task.id), [name]);
  return String(task.id);
}

function isSomebody(text: string): boolean {
  return /\p{L}/u.test(text) && !NOBODY.test(text);
}

function cellOf(row: SourceRow, column: RecognisedColumn): SourceCell | undefined {
  return cellsOf(row, [column])[0];
}

function cellsOf(row: SourceRow, columns: readonly RecognisedColumn[]): SourceCell[] {
  const keys = new Set(columns.map(({ column }) => String(column)));
  return row.leftOver().filter(({ key, cell }) => keys.has(key) && hasValue(cell));
}

/** Weeks that follow each other down a list: after week 52 comes week 1 of the next year. */
class WeeksDown {
  private last = 0;
  private turns = 0;

  /** The year of a week, counted from the year that the title names; "" when it names none. */
  yearOf(week: number, first: string | undefined): string {
    if (week + HALF_A_YEAR < this.last) this.turns += 1;
    this.last = week;
    return first === undefined ? "" : String(Number(first) + this.turns);
  }
}

const HALF_A_YEAR = 26;
/** "1 (30 dec - 5 jan)" */
const DAYS_OF_WEEK = /\s*\(([^()]*\d[^()]*)\)\s*$/;

/** A day, or the period as Rooster writes it ("2026-W12"); null for a text that is neither. */
function timeIn(text: string, heading: string, year: string | undefined, weeks?: WeeksDown): PlannedRow | null {
  const day = dayOfIso(text);
  if (day !== null) return { on: day };
  if (/^\d{4}-(?:W\d{2}|\d{2})$/.test(text)) return { period: text };
  const weekOf = (number: number) => `${weeks?.yearOf(number, year) ?? year ?? ""}-W${String(number).padStart(2, "0")}`;
  const span = SPAN_OF_WEEKS.exec(text.trim());
  if (span && Number(span[1]) >= 1 && Number(span[2]) <= 53) {
    const first = weekOf(Number(span[1]));
    return { period: `${first}/${weekOf(Number(span[2]))}` };
  }
  const month = MONTH.test(heading) ? monthOfWord(normalise(text)) : null;
  if (month) return { period: `${year ?? "-"}-${String(month).padStart(2, "0")}` };
  const isWeek = /\bw(?:ee)?k/i.test(heading);
  const week = /^(w(?:ee)?k\.?(?:nr\.?)?\s*)?(\d{1,2})$/i.exec(text.replace(DAYS_OF_WEEK, "").trim());
  const number = Number(week?.[2] ?? Number.NaN);
  if (!week || (week[1] === undefined && !isWeek) || number < 1 || number > 53) return null;
  return { period: weekOf(number) };
}

/** "wk 1 t/m 4" */
const SPAN_OF_WEEKS =
  /^(?:w(?:ee)?k|weken)\.?\s*(\d{1,2})\s*(?:t\/m|tm|tot en met|-|–)\s*(?:w(?:ee)?k\.?\s*)?(\d{1,2})$/i;
