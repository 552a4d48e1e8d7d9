/** Random workbooks of tables and edits that apply to them, for the laws of edits. */

import fc from "fast-check";
import { applyEdits } from "../../src/workbook/apply-edits.ts";
import type { CellInput, CellValue } from "../../src/workbook/cell.ts";
import type { Edit } from "../../src/workbook/edit.ts";
import { rowCount } from "../../src/workbook/row-count.ts";
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import { storedCell } from "../../src/workbook/stored-cell.ts";

const ERRORS = ["#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!"] as const;

/** Texts that XML, spreadsheets or people find hard. */
export const cellTexts = fc.oneof(
  { weight: 3, arbitrary: fc.string({ minLength: 1, maxLength: 12 }) },
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }),
  fc.constantFrom(
    " voor en na ",
    "a\nb",
    "a\r\nb",
    "a\tb",
    "<x>&\"'",
    "_x000a_",
    "_x005F_",
    "\u0007bel",
    "=1+1",
    "0123",
    "€ 1.234,56",
  ),
  fc.constantFrom("\uFFFE", "\uD83D\uDE00", "1e5", "TRUE", "#N/A", "_xD83D_", "]]>", "\u00A0", "\u2028"),
);

export const cellValues: fc.Arbitrary<CellValue> = fc.oneof(
  cellTexts,
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
    .map((number) => (number === 0 ? 0 : number)),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom(...ERRORS).map((error) => ({ error })),
);

export function cellInputs(headers: readonly string[], table: string): fc.Arbitrary<CellInput> {
  const formula = fc.oneof(
    fc.constantFrom("1+1", '$A$1&"x"', "B5*2", "SUM(A1:B$2)", '"a<b"&"c"', 'IF(A5>=1,"ja","nee")'),
    fc.constantFrom(...headers).map((heading) => `${table}[[#This Row],[${heading.replace(/[[\]#']/g, "'$&")}]]`),
  );
  const result = cellValues.filter((value) => value !== "");
  return fc.oneof({ weight: 4, arbitrary: cellValues }, fc.record({ formula, result }));
}

const headings = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."abcdeABC 123-_/.%€²"), minLength: 1, maxLength: 8 }),
  fc.constantFrom("Kop\nregel", "Uren [u]", "Foto's", "A&B", "#", "a_x000a_b"),
);

function tableOf(name: string, top: number, left: number): fc.Arbitrary<TableSnapshot> {
  return fc
    .uniqueArray(
      headings.filter((heading) => heading.trim() === heading),
      {
        minLength: 1,
        maxLength: 5,
        selector: (heading) => heading.toLowerCase(),
      },
    )
    .chain((headers) =>
      fc.record({
        headers: fc.constant(headers),
        rows: fc.array(fc.tuple(...headers.map(() => cellInputs(headers, name))), { minLength: 1, maxLength: 6 }),
        calculated: fc.boolean(),
      }),
    )
    .map(({ headers, rows, calculated }): TableSnapshot => {
      const column = calculated ? headers.length - 1 : -1;
      const inputs = rows.map((row, at) =>
        row.map(
          (input, index): CellInput => (index === column ? { formula: `A${top + 1 + at}+1`, result: at } : input),
        ),
      );
      const cells = inputs.map((row) => row.map(storedCell));
      return {
        name,
        top,
        left,
        headers,
        rows: cells.map((row) => row.map(({ value }) => value)),
        formulas: cells.map((row) => row.map(({ formula }) => formula)),
      };
    });
}

/** One or two sheets with one or two tables each, far enough apart to grow. */
export function snapshots(): fc.Arbitrary<WorkbookSnapshot> {
  const sheet = (name: string, second: boolean): fc.Arbitrary<SheetSnapshot> =>
    fc
      .tuple(tableOf(`zb${name}`, 4, 1), ...(second ? [tableOf(`zb${name}Twee`, 7, 9)] : []))
      .map((tables) => ({ name, tables }));
  return fc
    .tuple(fc.boolean(), fc.boolean())
    .chain(([second, two]) => fc.tuple(sheet("Taken", second), ...(two ? [sheet("Uren", false)] : [])))
    .map((sheets) => ({ sheets }));
}

/** Up to six edits that apply one after the other. */
export function edits(snapshot: WorkbookSnapshot): fc.Arbitrary<readonly Edit[]> {
  const grow = (now: WorkbookSnapshot, left: number, done: readonly Edit[]): fc.Arbitrary<readonly Edit[]> => {
    if (left === 0) return fc.constant(done);
    return oneEdit(now).chain((edit) => {
      const outcome = applyEdits(now, [edit]);
      if (!outcome.ok) throw new Error(`generated an edit that is refused with ${outcome.refusal.code}`);
      return grow(outcome.value, left - 1, [...done, edit]);
    });
  };
  return fc.integer({ min: 1, max: 6 }).chain((count) => grow(snapshot, count, []));
}

function oneEdit(snapshot: WorkbookSnapshot): fc.Arbitrary<Edit> {
  return fc.constantFrom(...snapshot.sheets.flatMap((sheet) => sheet.tables)).chain((table) => {
    const { name, headers } = table;
    const input = cellInputs(headers, name);
    const row = fc.array(input, { maxLength: headers.length });
    const rows = fc.array(row, { maxLength: 4 });
    const column = fc.nat(headers.length - 1);
    const removable = table.rows.length - 1;
    const free = headings.filter(
      (heading) => heading.trim() !== "" && !headers.some((other) => other.toLowerCase() === heading.toLowerCase()),
    );
    const kinds: fc.Arbitrary<Edit>[] = [
      fc.tuple(fc.nat(table.rows.length - 1), column, input).map(([at, index, after]) => ({
        kind: "setCell",
        table: name,
        row: at,
        column: index,
        before: table.rows[at]?.[index] ?? null,
        after,
      })),
      rows.map((given) => ({ kind: "appendRows", table: name, rowsBefore: rowCount(table), rows: given })),
      rows.map((given) => ({ kind: "replaceRows", table: name, rowsBefore: rowCount(table), rows: given })),
      fc.nat(removable).map((count) => ({
        kind: "removeRows",
        table: name,
        rowsBefore: table.rows.length,
        before: table.rows.slice(table.rows.length - count),
      })),
      fc.tuple(column, free).map(([index, after]) => ({
        kind: "setHeader",
        table: name,
        column: index,
        before: headers[index] ?? "",
        after,
      })),
      column.chain((index) =>
        fc.tuple(...table.rows.map(() => input)).map((after) => ({
          kind: "restoreColumn" as const,
          table: name,
          column: index,
          before: table.rows.map((values) => values[index] ?? null),
          after,
        })),
      ),
    ];
    return fc.oneof(...kinds);
  });
}
