/** Recognised tables written by hand, as short as a test needs them. */

import type {
  RecognisedCell,
  RecognisedColumn,
  RecognisedRow,
  RecognisedTable,
  RecognisedWorkbook,
  TableKind,
} from "../../src/recognise/recognised.ts";
import type { RecognisedValue, ValueType } from "../../src/recognise/value.ts";

/** A heading with its field; `>` splits off the type: "Startdatum=startsOn>date". */
export type ColumnText = string;

export interface TableExtras extends Partial<RecognisedTable> {
  /** By row index: what differs from a plain row. */
  readonly rowExtras?: Readonly<Record<number, Partial<RecognisedRow>>>;
  /** By column index. */
  readonly columnExtras?: Readonly<Record<number, Partial<RecognisedColumn>>>;
}

/** A value, or a value with what the cell showed. */
export type CellText = RecognisedValue | { readonly shown: string; readonly value: RecognisedValue };

/** A table of rows with its heading on row 1 and the first column in A. */
export function tableOf(
  kind: TableKind,
  headings: readonly ColumnText[],
  rows: readonly (readonly CellText[])[],
  extras: TableExtras = {},
): RecognisedTable {
  const { rowExtras = {}, columnExtras = {}, ...rest } = extras;
  const columns = headings.map((text, at) => ({ ...columnOf(text, at + 1), ...columnExtras[at] }));
  return {
    sheet: "Blad1",
    hidden: false,
    range: { top: 1, left: 1, bottom: rows.length + 1, right: headings.length },
    kind,
    confidence: 0.9,
    reasons: [],
    layout: "rows",
    headerRows: [1],
    columns,
    rows: rows.map((cells, at) => ({
      row: at + 2,
      cells: new Map(
        cells.flatMap((cell, i) => {
          const found = cellOf(cell, at + 2, i + 1);
          return found ? [[String(i + 1), found] as const] : [];
        }),
      ),
      ...rowExtras[at],
    })),
    skipped: [],
    context: {},
    ...rest,
  };
}

export function workbookWith(...tables: readonly RecognisedTable[]): RecognisedWorkbook {
  return { source: "lijst.xlsx", tables, unused: [], problems: [] };
}

export function columnOf(text: ColumnText, column: number): RecognisedColumn {
  const [, heading = "", field, type] = /^([^=>]*)(?:=([^>]*))?(?:>(.*))?$/.exec(text) ?? [];
  return {
    column,
    heading,
    field: field || null,
    type: (type as ValueType) ?? "text",
    confidence: 0.9,
    reasons: [],
    personal: false,
    hidden: false,
  };
}

function cellOf(cell: CellText, row: number, column: number): RecognisedCell | null {
  if (typeof cell === "object" && cell !== null && "shown" in cell) {
    return { value: cell.value, raw: cell.shown, row, column };
  }
  return cell === null ? null : { value: cell, row, column };
}
