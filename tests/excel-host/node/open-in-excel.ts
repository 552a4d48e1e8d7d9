/** A file open in the emulated Excel, with the adapter of the pane on the real client library. */

import { ExcelWorkbook } from "../../../addin/excel/excel-workbook.ts";
import { zipTools } from "../../support/edit-file.ts";
import { type EmulatedWorkbook, type HostOptions, openEmulatedWorkbook } from "../model/workbook.ts";
import type { Faults } from "../rich-api/faults.ts";
import { type NodeExcel, startNodeExcel } from "./node-excel.ts";

export interface OpenedInExcel {
  readonly book: EmulatedWorkbook;
  readonly host: NodeExcel;
  readonly workbook: ExcelWorkbook;
}

export interface OpeningOptions {
  readonly host?: Partial<HostOptions>;
  readonly faults?: Faults;
  /** The set of functions that this Excel has, "1.17" when absent. */
  readonly excelApi?: string;
  /** Milliseconds that the pane waits for an answer. */
  readonly patience?: number;
}

export function openInExcel(bytes: Uint8Array, options: OpeningOptions = {}): OpenedInExcel {
  const book = openEmulatedWorkbook(bytes, { tools: zipTools }, options.host);
  const host = startNodeExcel(book, options.faults);
  const [, minor] = (options.excelApi ?? "1.17").split(".").map(Number);
  const supports = (version: string) => Number(version.split(".")[1]) <= (minor ?? 0);
  const patience = options.patience === undefined ? {} : { patience: options.patience };
  return { book, host, workbook: new ExcelWorkbook({ excel: host.excel, supports, source: "test.xlsx", ...patience }) };
}
