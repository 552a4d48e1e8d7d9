/** Several workbooks as one: each keeps its own rows, and what refers to what. */

import { tableNamed } from "../../src/schema/workbook-schema.ts";
import type { Contents } from "./own-workbook.ts";

type Row = Contents[string][number];

/** The rows of all of them, in their order; a letter before each id tells the workbooks apart. At most 26. */
export function contentsTogether(workbooks: readonly Contents[]): Contents {
  const together: Record<string, Row[]> = {};
  for (const [at, contents] of workbooks.entries()) {
    const letter = String.fromCharCode("a".charCodeAt(0) + at);
    for (const [table, rows] of Object.entries(contents)) {
      const own = rows.map((row) => withLetter(row, idsOf(table), letter));
      together[table] = [...(together[table] ?? []), ...own];
    }
  }
  return together;
}

function idsOf(table: string): ReadonlySet<string> {
  const ids = tableNamed(table).columns.filter(({ kind }) => kind === "id" || kind === "reference");
  return new Set(ids.map(({ key }) => key));
}

function withLetter(row: Row, ids: ReadonlySet<string>, letter: string): Row {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, ids.has(key) && value !== null ? `${letter}${value}` : value]),
  );
}
