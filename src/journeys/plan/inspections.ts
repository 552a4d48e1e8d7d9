/** J5: how it looks, against the level that was agreed, before and after residents began. */

import type { Day } from "../../days/day.ts";
import {
  type Against,
  against,
  isQualityLevel,
  type LevelSpread,
  QUALITY_LEVELS,
  type QualityLevel,
  spreadOf,
} from "../../domain/plan/quality-level.ts";
import type { Checked, Place, Problem } from "../../problems/problem.ts";
import { readRows } from "../../records/read-rows.ts";
import { fold } from "../../records/references.ts";
import type { RowOf } from "../../records/row.ts";
import { initiatives } from "../../schema/tables/initiatives.ts";
import { tasks } from "../../schema/tables/tasks.ts";
import { inspections } from "../../schema/tables/turns.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";

export interface Inspection {
  readonly id: string;
  readonly on: Day;
  readonly aspect: string;
  readonly level: QualityLevel;
  /** The level that was agreed; null when nobody wrote it down. */
  readonly aimed: QualityLevel | null;
  readonly outcome: Against | null;
  readonly isBefore: boolean;
  readonly place: Place | null;
}

export interface SpaceQuality {
  readonly initiative: string | null;
  readonly space: string;
  readonly before: LevelSpread;
  readonly after: LevelSpread;
  /** What was seen on the last day, the lowest level first; empty when nothing was. */
  readonly latest: readonly Inspection[];
  /** In order of days. */
  readonly inspections: readonly Inspection[];
}

/**
 * Per initiative and space, in the order of the sheet. The level agreed is the one of the row, otherwise the highest that a
 * task in that space aims at. Without Moment an inspection before the start of the initiative is one before. Levels are
 * counted, never averaged.
 */
export function inspectionOverview(workbook: WorkbookSnapshot): Checked<readonly SpaceQuality[]> {
  const read = readRows(inspections, workbook, ["on", "space", "level", "initiative"]);
  const problems: Problem[] = [...read.problems];
  const aimedAt = aimedBySpace(workbook);
  const starts = new Map(
    (readRows(initiatives, workbook, []).value?.rows ?? []).map(({ values }) => [
      fold(values.id ?? ""),
      values.startsOn,
    ]),
  );
  const bySpace = new Map<string, { initiative: string | null; space: string; seen: Inspection[] }>();
  for (const { values, at } of read.value?.rows ?? []) {
    const { level, on } = values;
    if (!isQualityLevel(level) || on === null) continue;
    const key = spaceKey(values);
    const known = bySpace.get(key) ?? { initiative: values.initiative, space: values.space ?? "", seen: [] };
    const aimed = isQualityLevel(values.aimed) ? values.aimed : (aimedAt.get(key) ?? null);
    const start = starts.get(fold(values.initiative ?? "")) ?? null;
    known.seen.push({
      id: values.id ?? "",
      on,
      aspect: values.aspect ?? "",
      level,
      aimed,
      outcome: aimed === null ? null : against(level, aimed),
      isBefore: values.moment === null ? start !== null && on < start : values.moment === "vooraf",
      place: read.value?.placeOf(at, "level") ?? null,
    });
    bySpace.set(key, known);
  }
  const value = [...bySpace.values()].map(({ initiative, space, seen }): SpaceQuality => {
    const inOrder = [...seen].sort((a, b) => a.on - b.on);
    const last = inOrder.at(-1)?.on;
    return {
      initiative,
      space,
      before: spreadOf(inOrder.filter(({ isBefore }) => isBefore).map(({ level }) => level)),
      after: spreadOf(inOrder.filter(({ isBefore }) => !isBefore).map(({ level }) => level)),
      latest: inOrder.filter(({ on }) => on === last).sort((a, b) => rank(b.level) - rank(a.level)),
      inspections: inOrder,
    };
  });
  return { value, problems };
}

function aimedBySpace(workbook: WorkbookSnapshot): ReadonlyMap<string, QualityLevel> {
  const highest = new Map<string, QualityLevel>();
  for (const { values } of readRows(tasks, workbook, []).value?.rows ?? []) {
    const { level } = values;
    if (!isQualityLevel(level) || values.space === null) continue;
    const known = highest.get(spaceKey(values));
    if (known === undefined || rank(level) < rank(known)) highest.set(spaceKey(values), level);
  }
  return highest;
}

function spaceKey({ initiative, space }: Pick<RowOf<typeof inspections>, "initiative" | "space">): string {
  return `${fold(initiative ?? "")}|${fold(space ?? "")}`;
}

function rank(level: QualityLevel): number {
  return QUALITY_LEVELS.indexOf(level);
}
