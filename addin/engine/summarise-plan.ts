/** What writing would do, as sheets, counts and places that a person can check. */

import { dutchOf } from "../../src/days/day.ts";
import { SKIP_WORDS } from "../../src/journeys/structure/account-words.ts";
import type { StructurePlan } from "../../src/journeys/structure/plan.ts";
import type { Place, Problem } from "../../src/problems/problem.ts";
import type { RecognisedTable, SkipReason } from "../../src/recognise/recognised.ts";
import { tableNamed } from "../../src/schema/workbook-schema.ts";
import { rangeAddress } from "../../src/workbook/address.ts";
import type { CellInput } from "../../src/workbook/cell.ts";
import type { PlanView, UpdatedRows } from "./plan-view.ts";
import { problemGroups } from "./problem-groups.ts";
import { shownInput } from "./show-value.ts";

const CHANGES_SHOWN = 50;
const PLACES_SHOWN = 100;
const LEFTOVERS = "zbOverig";
/** Told by their own line: where everything came from, and what has no place of its own. */
const ACCOUNT: ReadonlySet<string> = new Set(["zbHerkomst", LEFTOVERS]);

/** `missing` gets rows and is not in the workbook; `absent` are all tables of ours that are not. */
export function planView(
  plan: StructurePlan,
  problems: readonly Problem[],
  taken: readonly RecognisedTable[],
  missing: readonly string[],
  absent: readonly string[],
): PlanView {
  const { summary } = plan;
  const needed = new Set(missing);
  return {
    added: Object.entries(summary.added)
      .filter(([table]) => !ACCOUNT.has(table))
      .map(([table, rows]) => ({ table, sheet: sheetOf(table), rows })),
    updated: updatesOf(plan),
    skipped: skippedRows(taken),
    leftOver: { table: LEFTOVERS, sheet: sheetOf(LEFTOVERS), rows: summary.leftOver },
    unused: summary.unused,
    hiddenSheets: summary.hiddenSheets,
    // Each changed row is shown itself.
    problems: problemGroups(problems.filter(({ code }) => code !== "S013")),
    newSheets: missing.map(sheetOf),
    emptySheets: absent.filter((table) => !needed.has(table)).map(sheetOf),
  };
}

function sheetOf(table: string): string {
  return tableNamed(table).sheet;
}

function updatesOf({ updates }: StructurePlan): UpdatedRows[] {
  return [...updates].map(([name, rows]) => {
    const table = tableNamed(name);
    const changes = rows.slice(0, CHANGES_SHOWN).flatMap(({ id, changed }) =>
      Object.entries(changed).map(([key, { before, after }]) => {
        const column = table.columns.find((candidate) => candidate.key === key);
        const show = (value: CellInput) =>
          column?.kind === "date" && typeof value === "number" ? dutchOf(value) : shownInput(value);
        return { id, heading: column?.heading ?? key, before: show(before), after: show(after) };
      }),
    );
    return { table: name, sheet: table.sheet, rows: rows.length, changes: changes.slice(0, CHANGES_SHOWN) };
  });
}

function skippedRows(tables: readonly RecognisedTable[]): PlanView["skipped"] {
  const byReason = new Map<SkipReason, { rows: number; places: Place[] }>();
  for (const { sheet, range, skipped } of tables) {
    for (const { row, reason } of skipped) {
      const known = byReason.get(reason) ?? { rows: 0, places: [] };
      known.rows += 1;
      if (known.places.length < PLACES_SHOWN)
        known.places.push({ sheet, cell: rangeAddress({ ...range, top: row, bottom: row }) });
      byReason.set(reason, known);
    }
  }
  return [...byReason].map(([reason, found]) => ({ reason: SKIP_WORDS[reason], ...found }));
}
