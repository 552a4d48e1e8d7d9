/** Two ways to tell the same story: in the pane beside Excel, and on the command line beside a file. */

import type { FormValues } from "../../src/journeys/forms/form-view.ts";
import { tableNamed } from "../../src/schema/workbook-schema.ts";
import type { CellValue } from "../../src/workbook/cell.ts";
import { isBlank } from "../../src/workbook/cell.ts";
import { snapshotOfFile } from "../support/own-workbook.ts";

export interface Move {
  /** A phase, or "einde". */
  readonly to: string;
  readonly why?: string;
  readonly by?: string;
  readonly reason?: string;
}

/** Rows and values by column key, as people type them: "1-3-2026", "ja", "4,5". */
export interface Teller {
  /** The day on which what follows happens, as "2026-03-01". */
  on(day: string): Promise<void>;
  /** One new row, filled in as a form where there are forms. */
  add(table: string, values: FormValues): Promise<void>;
  /** Many rows at once, below what stands on the sheet. */
  paste(table: string, rows: readonly FormValues[]): Promise<void>;
  /** Cells of a row that is there. */
  change(table: string, id: string, values: FormValues): Promise<void>;
  /** What is missing to go on, a sentence each. */
  missing(): Promise<readonly string[]>;
  /** True when it was written; else why not, in words. */
  move(move: Move): Promise<true | string>;
  /** What needs attention, a sentence each. */
  signals(): Promise<readonly string[]>;
  /** Tasks of the catalogue by name. */
  chooseTasks(names: readonly string[]): Promise<void>;
  /** Writes the roster; gives the turns that stay open, each with its reason. */
  roster(from: string, to: string): Promise<readonly string[]>;
  /** Ticks a turn off, by its id in the roster. */
  turnDone(turn: string): Promise<void>;
  recompute(): Promise<void>;
  restoreCharges(from: string): Promise<void>;
  removeNames(): Promise<void>;
  /** The sheets that the program keeps, as things stand today. */
  updateToday(): Promise<void>;
  /** As if what was written last had not been. */
  takeBack(): Promise<void>;
  /** The workbook as it stands. */
  file(): Promise<Uint8Array>;
}

export type Row = Readonly<Record<string, CellValue>>;

/** The filled rows of a table by column key, without what formulas give. */
export function rowsOf(bytes: Uint8Array, name: string): Row[] {
  const table = tableNamed(name);
  const found = snapshotOfFile(bytes)
    .sheets.flatMap(({ tables }) => tables)
    .find((one) => one.name === name);
  if (!found) throw new Error(`the workbook has no ${name}`);
  const keys = found.headers.map((heading) => table.columns.find((column) => column.heading === heading));
  return found.rows
    .map((cells) =>
      Object.fromEntries(
        cells.flatMap((value, at) => {
          const column = keys[at];
          return column && !column.computed && !isBlank(value) ? [[column.key, value]] : [];
        }),
      ),
    )
    .filter((row) => Object.keys(row).length > 0);
}
