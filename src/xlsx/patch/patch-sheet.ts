import type { Problem } from "../../problems/problem.ts";
import { type CellRange, parseRange, rangeAddress } from "../../workbook/address.ts";
import { unescaped } from "../read/escapes.ts";
import { growAreas } from "./grow-areas.ts";
import { setPageBreaks } from "./page-breaks.ts";
import { addValidations, restoredValidations, withoutAreas } from "./restore-validations.ts";
import { rewriteFormulas } from "./rewrite-formulas.ts";
import { rowHeights } from "./row-heights.ts";
import { addedArea, growthsOf, renamed, type SheetChange, type SheetWrites, writesOf } from "./sheet-change.ts";
import { sheetObstacle } from "./sheet-obstacle.ts";
import { type SheetScan, scanSheet } from "./sheet-scan.ts";
import { Splices } from "./splice.ts";
import { writeCells } from "./write-cells.ts";
import type { XmlElement } from "./xml-tree.ts";

export type SheetPatch =
  | { readonly ok: true; readonly xml: string; readonly formulasMoved: boolean }
  | { readonly ok: false; readonly refusal: Problem };

/** Elements with a list of areas in `sqref` that belongs to the cells it covers. */
const WITH_AREAS = new Set(["dataValidation", "conditionalFormatting", "ignoredError", "protectedRange"]);
/** Elements whose text is a formula, outside the cells. */
const FORMULAS = new Set(["formula", "formula1", "formula2", "f"]);

/** The XML of a sheet after a change. Nothing else in it changes by a character. Throws `XmlFault` on a damaged sheet. */
export function patchSheet(xml: string, change: SheetChange): SheetPatch {
  const writes = writesOf(change.changed);
  const { renames } = change;
  const scan = scanSheet(xml, {
    rows: rowsToKeep(change, writes),
    formula: (text) => renames.length > 0 && text.includes("["),
  });
  const refusal = sheetObstacle(scan, change, writes);
  if (refusal) return { ok: false, refusal };
  const splices = new Splices(xml);
  const formulasMoved = movesFormulas(scan, writes);
  const broken = rewriteFormulas(scan, change, writes, splices);
  const heights = rowHeights(change.changed, scan);
  writeCells(xml, scan, writes, splices, { datesFrom1904: change.datesFrom1904 ?? new Set(), heights });
  const restored = restoredValidations(change.changed);
  for (const element of scan.around) patchAround(element, change, writes, splices, restored?.areas ?? []);
  if (restored) addValidations(scan, restored, splices);
  setPageBreaks(scan, change.changed, splices);
  return { ok: true, xml: splices.changed ? splices.apply() : xml, formulasMoved: formulasMoved || broken };
}

function rowsToKeep({ changed }: SheetChange, writes: SheetWrites): ReadonlySet<number> {
  const rows = new Set(writes.keys());
  for (const table of changed) {
    const { place, change } = table;
    // The last row gives its styles to new ones.
    rows.add(place.range.top + change.rowsBefore);
    const added = addedArea(table);
    if (added) for (let row = added.top; row <= added.bottom; row += 1) rows.add(row);
  }
  return rows;
}

/** Does a formula come or go? Then the order of calculation that the file keeps is no longer right. */
function movesFormulas(scan: SheetScan, writes: SheetWrites): boolean {
  const rows = new Map(scan.rows.map((row) => [row.number, row]));
  for (const [number, columns] of writes) {
    for (const [column, { content }] of columns) {
      const former = rows.get(number)?.cells?.find((cell) => cell.column === column)?.element;
      const had = former?.children.some(({ local }) => local === "f") ?? false;
      const has = content?.formula != null;
      if (had !== has) return true;
    }
  }
  return false;
}

function patchAround(
  root: XmlElement,
  change: SheetChange,
  writes: SheetWrites,
  splices: Splices,
  restored: readonly CellRange[],
): void {
  if (root.local === "dimension") growDimension(root, writes, splices);
  const growths = growthsOf(change.changed);
  if (growths.length === 0 && change.renames.length === 0 && restored.length === 0) return;
  const visit = (element: XmlElement, owner: string): void => {
    const { sqref } = element.attributes;
    if (WITH_AREAS.has(element.local) && sqref !== undefined) {
      const kept = element.local === "dataValidation" ? withoutAreas(sqref, restored) : sqref;
      if (kept === "") {
        splices.remove(element);
        return;
      }
      const grown = growAreas(kept, growths);
      if (grown !== sqref) splices.setAttribute(element, "sqref", grown);
    }
    // Sparklines have an `xm:sqref` too, for the one cell that they stand in.
    if (element.local === "sqref" && WITH_AREAS.has(owner)) {
      const grown = growAreas(element.text, growths);
      if (grown !== element.text) splices.setText(element, grown);
    }
    if (FORMULAS.has(element.local) && element.children.length === 0) {
      const formula = unescaped(element.text);
      const now = renamed(formula, change.renames, undefined);
      if (now !== formula) splices.setText(element, now);
    }
    for (const inner of element.children) visit(inner, element.local);
  };
  visit(root, "");
}

function growDimension(element: XmlElement, writes: SheetWrites, splices: Splices): void {
  const range = parseRange(element.attributes.ref ?? "");
  if (!range) return;
  const grown: { -readonly [Side in keyof CellRange]: number } = { ...range };
  for (const [row, columns] of writes) {
    for (const [column, { content }] of columns) {
      if (content === null) continue;
      grown.top = Math.min(grown.top, row);
      grown.bottom = Math.max(grown.bottom, row);
      grown.left = Math.min(grown.left, column);
      grown.right = Math.max(grown.right, column);
    }
  }
  const address = rangeAddress(grown);
  if (address !== rangeAddress(range)) splices.setAttribute(element, "ref", address);
}
