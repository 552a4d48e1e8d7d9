/** A frame becomes a workbook: the rows of its tables with their rules and formulas, the settings, the figures of the Dashboard. */

import type { Problem } from "../../problems/problem.ts";
import type { ComputedContext, RowValues } from "../../schema/computed-values.ts";
import type { Table } from "../../schema/table.ts";
import { columnName } from "../../workbook/address.ts";
import { type Compression, finishPackage, type SheetFinish } from "../finish/finish-package.ts";
import { dashboardFinish } from "./dashboard-sheet.ts";
import type { Frame, FrameSheet } from "./frame.ts";
import { TABLE_STYLE } from "./new-file.ts";
import type { NewWorkbook } from "./new-workbook.ts";
import { rowHeight } from "./row-height.ts";
import { FIRST_BODY_ROW, HEADER_ROW, lastRuleRow } from "./sheet-frame.ts";
import { settingCells } from "./start-sheet.ts";
import { cellsOf, formulasOf } from "./table-cells.ts";
import { validationsOf } from "./validations.ts";
import { type TablesByName, tablesAround } from "./workbook-names.ts";

/**
 * The bytes of the workbook. `frame` is the one of this form (`renderFrame`). A text that is too long for a cell is cut and told
 * to `onProblem`. Throws on what the schema's self-check refuses.
 */
export function fillFrame(
  frame: Frame,
  plan: NewWorkbook,
  compression: Compression,
  onProblem: (problem: Problem) => void,
): Promise<Uint8Array> {
  const tables = tablesAround(plan);
  const context: ComputedContext = {
    referenceDay: plan.referenceDay,
    reportingYear: plan.reportingYear,
    rowsOf: (name) => plan.contents.get(name) ?? [],
  };
  const finishOf = (sheet: FrameSheet): SheetFinish => {
    switch (sheet.kind) {
      case "start":
        return { ...sheet.finish, cells: settingCells(plan) };
      case "dashboard":
        return dashboardFinish(tables, context, plan.charts ?? true);
      case "lists":
        return { validations: [], textNumbers: [] };
      case "table": {
        const at = plan.tables.findIndex(({ name }) => name === sheet.table);
        const table = plan.tables[at];
        if (!table) throw new Error(`the frame has a table ${sheet.table} that the workbook has not`);
        return tableFinish(table, at + 1, plan.contents.get(table.name) ?? [], tables, context);
      }
    }
  };
  const finish = { sheets: frame.sheets.map(finishOf), names: frame.names, tableStyle: TABLE_STYLE };
  return finishPackage(frame.written, finish, compression, onProblem);
}

/** Text that looks like a number on purpose: no green triangles. */
const TEXT_KINDS: readonly string[] = ["id", "reference", "postcode", "phone", "text"];
const EMPTY_ROW: readonly RowValues[] = [{}];

/** The rows of a table with its rules and formulas; `id` is its place among the tables of the workbook, from 1. */
export function tableFinish(
  table: Table,
  id: number,
  contents: readonly RowValues[],
  tables: TablesByName,
  context: ComputedContext,
): SheetFinish {
  const rows = contents.length > 0 ? contents : EMPTY_ROW;
  const bottom = HEADER_ROW + rows.length;
  const formulas = formulasOf(table, tables, context.rowsOf);
  return {
    validations: validationsOf(table, contents.length, tables),
    lastRuleRow: lastRuleRow(contents.length),
    textNumbers: table.columns.flatMap(({ kind }, at) =>
      TEXT_KINDS.includes(kind) ? [`${columnName(at + 1)}${FIRST_BODY_ROW}:${columnName(at + 1)}${bottom}`] : [],
    ),
    table: {
      id,
      name: table.name,
      range: { top: HEADER_ROW, left: 1, bottom, right: table.columns.length },
      style: TABLE_STYLE.name,
      columns: table.columns.map((column) => {
        const { heading } = column;
        const formula = formulas.ofColumn(column);
        return formula === undefined ? { heading } : { heading, formula };
      }),
    },
    body: {
      sheet: table.sheet,
      top: FIRST_BODY_ROW,
      columns: table.columns.length,
      rows: cellsOf(table, rows, formulas, context),
      heightOf: rowHeight(table),
    },
  };
}
