import { type CellInput, isFormulaInput } from "../../workbook/cell.ts";
import { type StoredCell, storedCell } from "../../workbook/stored-cell.ts";
import { cellXml } from "../patch/cell-xml.ts";

const CELL = /<c r="([A-Z]+\d+)"(?: s="(\d+)")?[^>]*?(?:\/>|>.*?<\/c>)/gs;

/** `sheetData` with contents in cells that are there already; they keep their look. Throws when one is not there: a bug. */
export function withCells(sheetData: string, cells: ReadonlyMap<string, CellInput>): string {
  const missing = new Set(cells.keys());
  const filled = sheetData.replace(CELL, (held, address: string, style: string | undefined) => {
    const input = cells.get(address);
    if (input === undefined) return held;
    missing.delete(address);
    return cellXml({ address, prefix: "", content: contentOf(input), style, former: null, source: "" });
  });
  if (missing.size > 0) throw new Error(`the new sheet has no cell ${[...missing].join(", ")}`);
  return filled;
}

/** A formula that gives an empty text says so in its result, for readers that do not calculate. */
function contentOf(input: CellInput): StoredCell {
  return isFormulaInput(input) ? { value: input.result, formula: input.formula } : storedCell(input);
}
