/** A cell as ExcelJS takes it. Dates are serial numbers already; text stays text, also when it begins with "=". */

import type ExcelJS from "exceljs";
import { type CellInput, type CellValue, isCellError, isFormulaInput } from "../../workbook/cell.ts";

/** The longest text that a cell can hold. */
const MOST_TEXT = 32_767;

export function toExcel(input: CellInput): ExcelJS.CellValue {
  if (!isFormulaInput(input)) return plain(input);
  const result = plain(input.result);
  return {
    formula: input.formula,
    result: (result ?? "") as ExcelJS.CellFormulaValue["result"],
  } as ExcelJS.CellFormulaValue;
}

function plain(value: CellValue): string | number | boolean | ExcelJS.CellErrorValue | null {
  if (isCellError(value)) return { error: value.error } as ExcelJS.CellErrorValue;
  if (typeof value === "number" && !Number.isFinite(value)) throw new Error("a cell cannot hold a number without end");
  if (typeof value === "string") return value.slice(0, MOST_TEXT);
  return value;
}
