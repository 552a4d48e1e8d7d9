/**
 * The part of an Excel table (ListObject). ExcelJS cannot write calculated columns and calls the first total "Total", so
 * the part is written here, from the same description that filled the cells.
 */

import { type CellRange, rangeAddress } from "../../workbook/address.ts";
import { attribute, text } from "./xml-text.ts";

export interface TablePart {
  /** Unique in the workbook, from 1. */
  readonly id: number;
  readonly name: string;
  /** Header row and body; a table has at least one row below its header. */
  readonly range: CellRange;
  readonly style: string;
  readonly columns: readonly TablePartColumn[];
}

export interface TablePartColumn {
  readonly heading: string;
  /** The formula of a calculated column, without "=", in the long form (`table[[#This Row],[Column]]`). */
  readonly formula?: string;
}

/** Throws when the table would be one that Excel repairs: without rows, or with headings that are not one per column. */
export function tableXml(table: TablePart): string {
  const { range, columns } = table;
  const ref = rangeAddress(range);
  if (range.bottom <= range.top) throw new Error(`table ${table.name} has no row below its header`);
  if (range.right - range.left + 1 !== columns.length) throw new Error(`table ${table.name} does not fit ${ref}`);
  if (new Set(columns.map((column) => column.heading.toLowerCase())).size !== columns.length) {
    throw new Error(`table ${table.name} has a heading twice`);
  }
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`,
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${table.id}"`,
    ` name=${attribute(table.name)} displayName=${attribute(table.name)} ref="${ref}" totalsRowShown="0">`,
    `<autoFilter ref="${ref}"/>`,
    `<tableColumns count="${columns.length}">`,
    ...columns.map(columnXml),
    `</tableColumns>`,
    `<tableStyleInfo name=${attribute(table.style)} showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>`,
    `</table>`,
  ].join("");
}

function columnXml(column: TablePartColumn, index: number): string {
  const start = `<tableColumn id="${index + 1}" name=${attribute(column.heading)}`;
  if (column.formula === undefined) return `${start}/>`;
  return `${start}><calculatedColumnFormula>${text(column.formula)}</calculatedColumnFormula></tableColumn>`;
}
