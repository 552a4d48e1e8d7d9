/**
 * A rota with a row for each person or house and a column for each day, week or month: a mark is a turn of the one task that the title
 * names, a letter that is explained a turn of the task it stands for. Who is marked under the same time does that turn together.
 */

import { dayOfIso } from "../../days/day.ts";
import { normalise } from "../../recognise/headings/words.ts";
import type { RecognisedColumn, RecognisedTable } from "../../recognise/recognised.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import type { Placed, Placer } from "./account.ts";
import type { PlannedRow } from "./draft.ts";
import { taskNamed } from "./rota.ts";
import { type SourceCell, type SourceRow, type SourceTable, textOfValue } from "./source-row.ts";
import { explainedWork, isPlainMark, type Legend, legendOf } from "./turn-codes.ts";
import { titleOf } from "./turn-title.ts";
import { turnCells } from "./turns.ts";
import { nothingPlaced } from "./unplaced.ts";
import type { Workspace } from "./workspace.ts";

/** Null for a matrix whose rows are tasks, and where neither a title nor a legend says what is done. */
export function rotaByNamePlacer({ table }: SourceTable, work: Workspace): Placer | null {
  const names = nameColumn(table);
  const title = titleOf(table);
  const legend = legendOf(table.context.legend ?? "");
  if (names === null || (title === undefined && legend.size === 0)) return null;
  const turns = new Map<string, PlannedRow>();
  return (row) => {
    const name = row.leftOver().find(({ column }) => column === names);
    if (!name) return nothingPlaced(row, work, tableNamed("zbRooster"), ["who"]);
    const who = whoIn(name);
    const add = (what: string, period: string, count: number): Placed => {
      const key = `${work.complexes.of(row) ?? ""}|${what}|${period}|${count}`;
      const known = turns.get(key);
      if (known) {
        known.who = `${known.who}, ${who}`;
        return { table: "zbRooster", id: String(known.id) };
      }
      const when = dayOfIso(period) === null ? { period } : { on: dayOfIso(period) ?? 0 };
      const values = { task: taskNamed(what, row, work), ...when, turns: count, who };
      const turn = work.addRow("zbRooster", values, { natural: ["task", "on", "period"] });
      turns.set(key, turn);
      return { table: "zbRooster", id: String(turn.id) };
    };
    const texts = new Map(turnCells(row).map((cell) => [cell.column?.period ?? "", textOfValue(cell.cell.value)]));
    const placed = [...(row.row.occurrences ?? [])].flatMap(([period, count]): Placed[] => {
      const codes = explainedWork(texts.get(period) ?? "", legend);
      if (codes.length > 0) return codes.map((code) => add(legend.get(code) ?? code, period, 1));
      return title === undefined ? [] : [add(title, period, count)];
    });
    if (placed.length > 0) {
      row.use(name);
      takeMarks(row, legend);
    }
    return { placed };
  };
}

/** What somebody is or where somebody lives says nothing of what is done. */
const OF_PERSON =
  /^(?:functie|rol|taak in (?:de )?(?:groep|commissie|bestuur)|huisnr|huisnummer|nr|adres|woning|straat)$/;

/** The one column of names or houses, in front of the times; a column that says what is done makes the rows tasks. */
function nameColumn({ columns, layout }: RecognisedTable): RecognisedColumn | null {
  if (layout !== "rows" || !columns.some(({ field }) => field === "turns")) return null;
  const first = columns.findIndex(({ field }) => field === "turns");
  const before = columns.slice(0, first).filter(({ type, leftOut }) => type === "text" && !leftOut);
  const [names, ...more] = before.filter(({ personal }) => personal);
  const others = before.filter(({ personal, heading }) => !personal && !OF_PERSON.test(normalise(heading)));
  if (others.length > 0 || more.length > 0) return null;
  return names ?? columns.slice(0, first).find((column) => isHouse(column)) ?? null;
}

/** Houses in front of the times: who lives there has the turn. */
function isHouse({ heading, leftOut }: RecognisedColumn): boolean {
  return !leftOut && HOUSE.test(normalise(heading));
}

const HOUSE = /^(?:huis(?:nr|nummer)?|woning(?:nr|nummer)?|adres)$/;

/** A name, or "nr 12" for a bare number of a house. */
function whoIn({ cell }: SourceCell): string {
  const text = textOfValue(cell.value);
  return /^\d+ ?\p{L}?$/u.test(text) ? `nr ${text}` : text;
}

/** A mark says no more than its turn; words in it do, and go to Overig. */
function takeMarks(row: SourceRow, legend: Legend): void {
  for (const cell of turnCells(row)) {
    const [period, text] = [cell.column?.period ?? "", textOfValue(cell.cell.value)];
    const isTaken = isPlainMark(text) || explainedWork(text, legend).length > 0;
    if (row.row.occurrences?.has(period) && isTaken) row.use(cell);
  }
}
