/** A sheet for a test, written as it looks: rows of cells, with what matters about them beside it. */

import { parseRange } from "../../src/workbook/address.ts";
import type { CellValue } from "../../src/workbook/cell.ts";
import type { CellStyle, RowEvidence, SheetEvidence, WorkbookEvidence } from "../../src/workbook/evidence.ts";

export interface SheetExtras {
  /** The row that the first line stands on. */
  readonly top?: number;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly state?: SheetEvidence["state"];
  /** Address → what differs from a plain cell. */
  readonly styles?: Readonly<Record<string, Partial<CellStyle>>>;
  readonly formulas?: Readonly<Record<string, string>>;
}

export const PLAIN: CellStyle = { format: "General", fill: null, bold: false, strike: false };

/** Null is an empty cell; an empty list an empty row. */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  extras: Readonly<Record<string, SheetExtras>> = {},
): WorkbookEvidence {
  const styles: CellStyle[] = [PLAIN];
  return {
    source: "test.xlsx",
    styles,
    names: [],
    contents: [],
    sheets: Object.entries(sheets).map(([name, lines]) => sheetOf(name, lines, extras[name] ?? {}, styles)),
  };
}

function sheetOf(
  name: string,
  lines: readonly (readonly CellValue[])[],
  extras: SheetExtras,
  styles: CellStyle[],
): SheetEvidence {
  const top = extras.top ?? 1;
  const styleIds = new Map<string, number>();
  for (const [address, style] of Object.entries(extras.styles ?? {})) {
    styles.push({ ...PLAIN, ...style });
    styleIds.set(address, styles.length - 1);
  }
  const idAt = (row: number, column: number) => {
    for (const [address, id] of styleIds) {
      const range = parseRange(address);
      if (range && row >= range.top && row <= range.bottom && column >= range.left && column <= range.right) return id;
    }
    return 0;
  };
  const rows = lines.flatMap((values, at): RowEvidence[] => {
    if (values.every((value) => value === null || value === "")) return [];
    const row = top + at;
    const formulas = new Map(
      Object.entries(extras.formulas ?? {}).flatMap(([address, formula]) => {
        const place = parseRange(address);
        return place?.top === row ? [[place.left, formula] as const] : [];
      }),
    );
    return [
      {
        row,
        hidden: extras.hiddenRows?.includes(row) ?? false,
        values,
        styles: values.map((_, i) => idAt(row, i + 1)),
        ...(formulas.size > 0 ? { formulas } : {}),
      },
    ];
  });
  return {
    name,
    state: extras.state ?? "visible",
    rows,
    merges: (extras.merges ?? []).flatMap((text) => parseRange(text) ?? []),
    hiddenColumns: new Set(extras.hiddenColumns ?? []),
    tables: [],
  };
}
