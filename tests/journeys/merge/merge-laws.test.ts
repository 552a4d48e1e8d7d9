import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnNamed, committeeMayFillIn, tableNamed } from "../../../src/schema/workbook-schema.ts";
import type { CellValue } from "../../../src/workbook/cell.ts";
import type { Edit } from "../../../src/workbook/edit.ts";
import { findTable } from "../../../src/workbook/snapshot.ts";
import type { Contents } from "../../support/own-workbook.ts";
import { copyOf, everything, merged, OURS, rowsIn, workbookOf } from "./merge-case.ts";

/** Columns that residents fill in, and what may stand in them. */
const MAY: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<CellValue>>>>> = {
  zbTaken: {
    space: fc.stringMatching(/^[a-z]{3,9}$/),
    minutes: fc.integer({ min: 1, max: 1440 }),
    risky: fc.constantFrom("ja", "nee", null),
    level: fc.constantFrom("A+", "A", "B", "C", "D", null),
    note: fc.stringMatching(/^[a-z]{3,9} [a-z]{3,9}$/),
  },
  zbRooster: {
    on: fc.integer({ min: 46_000, max: 47_000 }),
    done: fc.constantFrom("ja", "nee", null),
    who: fc.constantFrom("Soraya", "Kemal", "DN-0003", "Soraya, Kemal", null),
    note: fc.option(fc.stringMatching(/^[a-z]{3,9} [a-z]{3,9}$/), { nil: null }),
  },
  zbUren: { hours: fc.integer({ min: 1, max: 96 }).map((quarters) => quarters / 4) },
};
/** Columns that the corporation keeps to itself, or in which nobody types. */
const MAY_NOT: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<CellValue>>>>> = {
  zbInitiatieven: { budget: fc.integer({ min: 0, max: 9999 }), name: fc.stringMatching(/^[a-z]{3,9}$/) },
  zbUren: { participant: fc.constantFrom("DN-0001", "DN-0002") },
  zbKostenposten: { amount: fc.integer({ min: 0, max: 9999 }) },
};

interface Change {
  readonly table: string;
  readonly id: string;
  readonly key: string;
  readonly value: CellValue;
}

function changesOf(columns: typeof MAY): fc.Arbitrary<readonly Change[]> {
  const cells = Object.entries(columns).flatMap(([table, keys]) =>
    (OURS[table] ?? []).flatMap(({ id }) =>
      Object.entries(keys).map(([key, values]) =>
        values.map((value): Change => ({ table, id: String(id), key, value })),
      ),
    ),
  );
  return fc.array(fc.oneof(...cells), { maxLength: 12 });
}

const newHours = fc.array(
  fc.record({
    on: fc.integer({ min: 46_000, max: 47_000 }),
    task: fc.constantFrom("T-0001", "T-0002"),
    hours: fc.constantFrom(1, 2, 3),
  }),
  { maxLength: 4 },
);

function withChanges(contents: Contents, changes: readonly Change[]): Contents {
  const changed: Record<string, Contents[string]> = { ...contents };
  for (const { table, id, key, value } of changes) {
    changed[table] = (changed[table] ?? []).map((row) => (row.id === id ? { ...row, [key]: value } : row));
  }
  return changed;
}

const ours = workbookOf(OURS);
const theirs = fc
  .record({ may: changesOf(MAY), mayNot: changesOf(MAY_NOT), hours: newHours, order: fc.boolean() })
  .map(({ may, mayNot, hours, order }) => {
    const changed = withChanges(withChanges(OURS, mayNot), may);
    const rows = [...(changed.zbUren ?? []), ...hours.map((row) => ({ id: null, ...row }))];
    return { may, contents: { ...changed, zbUren: order ? rows.reverse() : rows } };
  });

describe("merging", () => {
  it("the copy as it was sent changes nothing, whatever the corporation did since", () => {
    fc.assert(
      fc.property(changesOf(MAY), changesOf(MAY_NOT), (some, others) => {
        const since = withChanges(withChanges(OURS, some), others);
        expect(merged(workbookOf(since), copyOf(OURS)).edits).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("into the workbook as it was gives what stands in the copy, where residents fill it in", () => {
    fc.assert(
      fc.property(theirs, ({ may, contents }) => {
        const { after, plan } = merged(ours, copyOf(OURS, contents), everything);
        const last = new Map(may.map((change) => [`${change.table}/${change.id}/${change.key}`, change]));
        for (const { table, id, key, value } of last.values()) {
          const { heading } = columnNamed(tableNamed(table), key);
          expect(rowsIn(after, table)[id]?.[heading] ?? null).toEqual(value);
        }
        expect(plan.added).toHaveLength((contents.zbUren ?? []).length - 2);
      }),
      { numRuns: 20 },
    );
  });

  it("changes nothing but cells and rows that residents may fill in", () => {
    fc.assert(
      fc.property(changesOf(MAY), theirs, (some, { contents }) => {
        const workbook = workbookOf(withChanges(OURS, some));
        const { edits } = merged(workbook, copyOf(OURS, contents), everything);
        expect(edits.flatMap((edit) => touched(workbook, edit)).filter((cell) => cell !== null)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("twice is merging once", () => {
    fc.assert(
      fc.property(changesOf(MAY), theirs, fc.boolean(), (some, { contents }, isAll) => {
        const copy = copyOf(OURS, contents);
        const once = merged(workbookOf(withChanges(OURS, some)), copy, isAll ? everything : undefined);
        expect(merged(once.after, copy).edits).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

/** Cells that an edit gives a value and residents may not fill in. */
function touched(workbook: typeof ours, edit: Edit): (string | null)[] {
  if (edit.table === "zbLogboek") return [];
  const table = tableNamed(edit.table);
  const headers = findTable(workbook, edit.table)?.table.headers ?? [];
  const told = (index: number) => {
    const column = table.columns.find(({ heading }) => heading === headers[index]);
    return column && committeeMayFillIn(table, column) ? null : `${edit.table}: ${headers[index]}`;
  };
  if (edit.kind === "setCell") return [told(edit.column)];
  if (edit.kind !== "appendRows") return [edit.kind];
  return edit.rows.flatMap((row) => row.flatMap((value, at) => (value === null || at === 0 ? [] : [told(at)])));
}
