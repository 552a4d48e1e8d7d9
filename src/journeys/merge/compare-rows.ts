/** The rows that were sent and came back, cell by cell: what only one side changed, and what both did. */

import { problem } from "../../problems/problem.ts";
import type { Column } from "../../schema/column.ts";
import { NOT_SHARED } from "../../schema/committee-copy.ts";
import { placeOf } from "../found-table.ts";
import { groupBy } from "../group-by.ts";
import type { MatchedRow } from "./match-rows.ts";
import { type Meaning, type MeantCell, sameMeaning } from "./meaning.ts";
import type { CellDifference, Reason } from "./merge-plan.ts";
import type { Merging } from "./merging.ts";
import { shownMeaning } from "./row-label.ts";
import type { SentCell, TableSides } from "./table-sides.ts";

export interface ComparedRows {
  readonly differences: readonly CellDifference[];
  /** Cells that only the corporation changed. */
  readonly kept: number;
  /** Cells that both changed into the same. */
  readonly same: number;
}

export function compareRows(sides: TableSides, matched: readonly MatchedRow[], merging: Merging): ComparedRows {
  const counts = { kept: 0, same: 0 };
  const accidents = suspectColumns(sides, matched, merging);
  const differences = matched.flatMap((match) => rowDifferences(sides, match, merging, accidents, counts));
  return { differences, ...counts };
}

function rowDifferences(
  sides: TableSides,
  { row, sent, by }: MatchedRow,
  merging: Merging,
  accidents: ReadonlyMap<string, Reason>,
  counts: { kept: number; same: number },
): readonly CellDifference[] {
  const { table, ours, copy } = sides;
  const at = sides.rowOf(sent.id);
  if (at === null) {
    tellGone(sides, { row, sent, by }, merging);
    return [];
  }
  const found = sides.columns.flatMap((column): CellDifference[] => {
    const { key, heading } = column;
    const cell = sides.returned(row.at, key);
    const standing = sides.standing(at, key);
    const base = merging.hasBase ? sides.sent(sent.id, key) : { meaning: standing, raw: null };
    if (isUntouched(cell, base, merging.hasBase)) {
      const isLeftOut = base.raw === NOT_SHARED || (base.raw === null && isNeverShared(sides, at, column, merging));
      if (!isLeftOut && !sameMeaning(standing, base.meaning)) counts.kept += 1;
      return [];
    }
    if (sameMeaning(cell.meaning, standing)) {
      counts.same += 1;
      return [];
    }
    const index = ours.columns.get(key) ?? -1;
    const copyPlace = placeOf(copy, row.at, copy.columns.get(key) ?? 0);
    const taken = merging.valueFor(table, column, cell, sent.id, copyPlace);
    if (taken === null) return [];
    const isChanged = !sameMeaning(standing, base.meaning) || (ours.snapshot.formulas[at]?.[index] ?? null) !== null;
    return [
      {
        key: `${table.name}/${sent.id}/${heading}`,
        table: table.name,
        heading,
        row: sent.id,
        label: merging.labelOf(table, (other) => sides.standing(at, other)),
        at,
        index,
        before: ours.snapshot.rows[at]?.[index] ?? null,
        after: taken.value,
        needs: taken.needs,
        sent: merging.hasBase ? merging.written(column, base.meaning) : undefined,
        shown: {
          sent: merging.hasBase ? merging.shown(table, column, base.meaning) : null,
          ours: merging.shown(table, column, standing),
          theirs: merging.shown(table, column, taken.value),
        },
        reason: reasonOf(merging, by, accidents.get(key), isChanged),
        place: placeOf(ours, at, index),
        copyPlace,
      },
    ];
  });
  const ordered = withoutReversed(sides, at, row.at, found, merging);
  for (const { heading, after, copyPlace } of ordered) {
    const isAgreed = sides.columns.find((column) => column.heading === heading)?.privacy === "agreed";
    if (isAgreed) merging.noteNames(after, table.name === "zbRooster", copyPlace);
  }
  return ordered;
}

/** Cells that a copy leaves empty although the workbook has something there: it cannot be read, or leads out of the copy. */
function isNeverShared(sides: TableSides, at: number, column: Column, { references }: Merging): boolean {
  if (sides.isUnreadable(at, column.key)) return true;
  const standing = sides.standing(at, column.key);
  return column.kind === "reference" && standing !== null && !references.isSent(column.to, String(standing));
}

/** As it was sent, also when it could not be read then. Who clears what was not shared says nothing by it. */
function isUntouched(cell: MeantCell, base: SentCell, hasBase: boolean): boolean {
  if (cell.raw === NOT_SHARED || (base.raw === NOT_SHARED && cell.raw === null)) return true;
  return sameMeaning(cell.meaning, base.meaning) || (hasBase && cell.raw === base.raw);
}

function reasonOf(
  { hasBase }: Merging,
  by: MatchedRow["by"],
  accident: Reason | undefined,
  isChanged: boolean,
): Reason | null {
  if (!hasBase) return "noBase";
  if (by === "like") return "row";
  if (accident) return accident;
  return isChanged ? "conflict" : null;
}

/** A row that the workbook lost, or has twice, while the copy has something new for it. */
function tellGone(sides: TableSides, { row, sent }: MatchedRow, merging: Merging): void {
  const { table, ours, copy } = sides;
  const changed = sides.columns.filter(({ key }) => {
    const { meaning, raw } = sides.returned(row.at, key);
    const base = sides.sent(sent.id, key);
    return !sameMeaning(meaning, base.meaning) && raw !== base.raw;
  });
  if (changed.length === 0) return;
  if (sides.isRepeated(sent.id)) {
    merging.problems.push(problem("N046", "error", [{ sheet: ours.sheet, cell: "" }], { row: sent.id }));
    return;
  }
  const values = changed.map(
    ({ key, heading }) => `${heading}: ${shownMeaning(table, key, sides.returned(row.at, key).meaning) || "leeg"}`,
  );
  const places = changed.map(({ key }) => placeOf(copy, row.at, copy.columns.get(key) ?? 0));
  merging.problems.push(problem("N028", "warning", places, { row: sent.id, values }));
}

/** An end before its beginning, once the new values stand there, is not taken. */
function withoutReversed(
  sides: TableSides,
  at: number,
  copyAt: number,
  found: readonly CellDifference[],
  merging: Merging,
): readonly CellDifference[] {
  const after = (key: string): Meaning => {
    const changed = found.find(({ heading }) => heading === columnOf(sides, key)?.heading);
    return changed ? changed.after : sides.standing(at, key);
  };
  const wrong = new Set<string>();
  for (const column of sides.columns) {
    if (column.kind !== "date" || column.notBefore === undefined) continue;
    const before = columnOf(sides, column.notBefore);
    const [first, last] = [after(column.notBefore), after(column.key)];
    if (!before || typeof first !== "number" || typeof last !== "number" || first <= last) continue;
    const touched = [column, before].filter(({ heading }) => found.some((one) => one.heading === heading));
    const [told] = touched;
    if (!told) continue;
    for (const { heading } of touched) wrong.add(heading);
    const place = placeOf(sides.copy, copyAt, sides.copy.columns.get(told.key) ?? 0);
    const fault = { kind: "order", before: before.heading } as const;
    merging.refuse(sides.table, column, last, fault, found[0]?.row ?? null, place);
  }
  return wrong.size === 0 ? found : found.filter(({ heading }) => !wrong.has(heading));
}

function columnOf({ columns }: TableSides, key: string): Column | undefined {
  return columns.find((column) => column.key === key);
}

/** As many values must have gone, or changed places, for a column to look like an accident. Turns that people swap are fewer. */
const LEAST_EMPTIED = 3;
const LEAST_MOVED = 4;
const LEAST_MOVED_PART = 0.5;
const LEAST_DISTINCT = 3;

/** Columns that were emptied as a whole, or of which the values stand at other rows (only that column was sorted). */
function suspectColumns(
  sides: TableSides,
  matched: readonly MatchedRow[],
  merging: Merging,
): ReadonlyMap<string, Reason> {
  if (!merging.hasBase) return new Map();
  return new Map(
    sides.columns.flatMap(({ key }): [string, Reason][] => {
      const pairs = matched.map(({ row, sent }) => ({
        now: sides.returned(row.at, key).meaning,
        before: sides.sent(sent.id, key).meaning,
      }));
      const filled = pairs.filter(({ before }) => before !== null);
      const changed = pairs.filter(({ now, before }) => !sameMeaning(now, before));
      const isEmptied = filled.length >= LEAST_EMPTIED && pairs.every(({ now }) => now === null);
      if (isEmptied) return [[key, "emptied"]];
      const isMuch = changed.length >= Math.max(LEAST_MOVED, filled.length * LEAST_MOVED_PART);
      return isMuch && haveMoved(changed) ? [[key, "moved"]] : [];
    }),
  );
}

function haveMoved(changed: readonly { readonly now: Meaning; readonly before: Meaning }[]): boolean {
  const counted = (values: readonly Meaning[]) => groupBy(values, (value) => `${typeof value}|${value}`);
  const [now, before] = [counted(changed.map((pair) => pair.now)), counted(changed.map((pair) => pair.before))];
  if (now.size < LEAST_DISTINCT || now.size !== before.size) return false;
  return [...now].every(([value, own]) => before.get(value)?.length === own.length);
}
