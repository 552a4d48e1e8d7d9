/** What this journey offers to write: indicators of the starter set, and one measurement for many single answers. */

import { withoutNoise } from "../../domain/effects/change.ts";
import { type Checked, problem } from "../../problems/problem.ts";
import type { RowValues } from "../../schema/computed-values.ts";
import { INDICATOR_ROWS } from "../../schema/indicators.ts";
import type { Edit } from "../../workbook/edit.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { groupBy } from "../group-by.ts";
import { readEffectTables } from "./effect-tables.ts";
import { newRows } from "./new-rows.ts";

/** Indicators of the starter set by name; null: all of them. Those that the workbook has already are told (E019), not added. */
export function addIndicators(workbook: WorkbookSnapshot, names: readonly string[] | null): Checked<readonly Edit[]> {
  const { tables } = readEffectTables(workbook);
  const known = new Set(tables.indicators.rows.map(({ values }) => plain(values.name ?? "")));
  const wanted = names === null ? null : new Set(names.map(plain));
  const asked = INDICATOR_ROWS.filter(({ name }) => wanted?.has(plain(name)) ?? true);
  const there = asked.filter(({ name }) => known.has(plain(name)));
  const rows = asked.filter(({ name }) => !known.has(plain(name))).map(({ id: _, ...row }): RowValues => ({ ...row }));
  return {
    value: newRows(workbook, "zbIndicatoren", rows),
    problems:
      there.length > 0 ? [problem("E019", "info", [], { indicators: there.map(({ name }) => name).join(", ") })] : [],
  };
}

/**
 * One measurement for the single answers of one question at one moment: their mean, and how many there were. Where somebody did
 * that already, and where answers are no numbers, nothing is added. The answers themselves stay.
 */
export function summariseAnswers(workbook: WorkbookSnapshot): readonly Edit[] {
  const { tables } = readEffectTables(workbook);
  const groups = groupBy(tables.measurements.rows, ({ values }) =>
    values.indicator === null || values.moment === null
      ? null
      : JSON.stringify([
          ...[values.initiative, values.complex, values.indicator, values.location],
          ...[values.on, values.period, values.moment],
        ]),
  );
  const rows = [...groups.values()].flatMap((own): RowValues[] => {
    const [first] = own;
    const values = own.map((row) => row.values.value);
    const isSingle = own.every((row) => row.values.respondent !== null) && values.every((value) => value !== null);
    if (!first || !isSingle || own.length < 2) return [];
    const { initiative, complex, indicator, location, on, period, moment } = first.values;
    const mean = values.reduce<number>((sum, value) => sum + (value ?? 0), 0) / values.length;
    const value = withoutNoise(Math.round(mean * 100) / 100);
    return [{ initiative, complex, indicator, location, on, period, moment, value, n: values.length }];
  });
  return newRows(workbook, "zbMetingen", rows);
}

function plain(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}
