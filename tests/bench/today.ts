/** Signals over the initiatives of a large corporation, engine only: time, and whether it grows with their number. */

import { EXAMPLE, EXAMPLE_DAY } from "../../src/examples/lindehof.ts";
import { signalsToday } from "../../src/journeys/today.ts";
import { snapshotOfRows } from "../../src/records/snapshot-of-rows.ts";
import { normContents } from "../../src/schema/norm-contents.ts";
import type { RowValue, RowValues } from "../../src/schema/row-value.ts";
import { TABLES } from "../../src/schema/workbook-schema.ts";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import type { Figure } from "./figure.ts";

const TURNS = 5;

export async function run(): Promise<Figure[]> {
  const [small, large] = [500, 1_500].map((initiatives) => {
    const workbook = workbookWith(initiatives);
    const times = Array.from({ length: TURNS }, () => {
      const start = performance.now();
      if (signalsToday(workbook, EXAMPLE_DAY).initiatives !== initiatives) throw new Error("initiatives are missing");
      return performance.now() - start;
    });
    return Math.min(...times) / initiatives;
  });
  return [
    { what: "signals over 1,500 initiatives with 36,000 homes, engine only", value: 1_500 * (large ?? 0), unit: "ms" },
    { what: "time per initiative at 1,500 against 500", value: (large ?? 0) / (small ?? 1), unit: "×", target: 1.5 },
  ];
}

/** The worked example so many times, every id with a number of its own. */
function workbookWith(initiatives: number): WorkbookSnapshot {
  const ids = new Set([...EXAMPLE.values()].flatMap((rows) => rows.map(({ id }) => id)));
  const numbered = (row: RowValues, copy: number): RowValues =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]): [string, RowValue] => [key, ids.has(value) ? `${value}/${copy}` : value]),
    );
  const contents = new Map<string, RowValues[]>();
  for (const [table, rows] of EXAMPLE) {
    const copies: RowValues[] = [];
    for (let copy = 0; copy < initiatives; copy += 1) for (const row of rows) copies.push(numbered(row, copy));
    contents.set(table, copies);
  }
  contents.set("zbNormen", normContents());
  return snapshotOfRows(TABLES, contents);
}
