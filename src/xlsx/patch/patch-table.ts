import { parseRange, rangeAddress } from "../../workbook/address.ts";
import { unescaped } from "../read/escapes.ts";
import { cellText, headingName } from "../rows/cell-text.ts";
import { growAreas } from "./grow-areas.ts";
import { type ChangedTable, type ColumnRename, growthsOf, renamed } from "./sheet-change.ts";
import { Splices } from "./splice.ts";
import { child, childrenOf, descendants, parseXml, type XmlElement } from "./xml-tree.ts";

/** Formulas in a table part: of a calculated column and of a totals row. */
const FORMULAS = new Set(["calculatedColumnFormula", "totalsRowFormula"]);

/**
 * The XML of a table part after a change: its size, the names of its columns, and the formula of restored columns. `changed`
 * is null for a table that only has formulas with columns of other tables in them.
 */
export function patchTable(xml: string, changed: ChangedTable | null, renames: readonly ColumnRename[]): string {
  const root = parseXml(xml);
  const splices = new Splices(xml);
  const home = root.attributes.name ?? root.attributes.displayName;
  const restored = changed ? restoredFormulas(changed) : new Map<number, string>();
  if (changed) {
    resize(root, changed, splices);
    renameColumns(root, changed, splices);
  }
  columnsOf(root).forEach((column, index) => {
    const formula = restored.get(index);
    if (formula !== undefined) setFormula(column, formula, splices);
    for (const element of column.children) {
      const isSet = formula !== undefined && element.local === "calculatedColumnFormula";
      if (isSet || !FORMULAS.has(element.local)) continue;
      const held = unescaped(element.text);
      const now = renamed(held, renames, home);
      if (now !== held) splices.setText(element, now);
    }
  });
  return splices.changed ? splices.apply() : xml;
}

function resize(root: XmlElement, changed: ChangedTable, splices: Splices): void {
  // Excel marks a table whose only row still has to be filled in.
  if (root.attributes.insertRow !== undefined && changed.change.cells.size > 0) {
    splices.setAttribute(root, "insertRow", null);
  }
  const growths = growthsOf([changed]);
  if (growths.length === 0) return;
  const range = parseRange(root.attributes.ref ?? "");
  if (range) {
    const bottom = changed.place.range.top + changed.change.rowsAfter;
    splices.setAttribute(root, "ref", rangeAddress({ ...range, bottom }));
  }
  for (const element of descendants(root)) {
    const ref = element.attributes.ref;
    if (element === root || ref === undefined || !["autoFilter", "sortState", "sortCondition"].includes(element.local))
      continue;
    const grown = growAreas(ref, growths);
    if (grown !== ref) splices.setAttribute(element, "ref", grown);
  }
}

function renameColumns(root: XmlElement, { change, after }: ChangedTable, splices: Splices): void {
  const columns = columnsOf(root);
  for (const index of new Set(change.headers.map(({ column }) => column))) {
    const column = columns[index];
    if (!column) continue;
    splices.setAttribute(column, "name", headingName(after.headers[index] ?? ""));
  }
}

/** Columns that hold one formula in every row after they were restored: that is the formula for new rows too. */
function restoredFormulas({ change, after }: ChangedTable): Map<number, string> {
  const formulas = new Map<number, string>();
  for (const column of change.restored) {
    const all = new Set(after.formulas.map((row) => row[column] ?? null));
    const [formula] = all;
    if (all.size === 1 && formula) formulas.set(column, formula);
  }
  return formulas;
}

/** Its place is fixed: before the formula of the totals row and everything after that. */
function setFormula(column: XmlElement, formula: string, splices: Splices): void {
  const held = child(column, "calculatedColumnFormula");
  if (held) {
    splices.setAttribute(held, "array", null);
    splices.setText(held, formula);
    return;
  }
  const tag = `${column.prefix}calculatedColumnFormula`;
  const xml = `<${tag}>${cellText(formula)}</${tag}>`;
  const first = column.children[0];
  if (first) splices.insert(first.start, xml);
  else splices.append(column, xml);
}

function columnsOf(root: XmlElement): readonly XmlElement[] {
  return childrenOf(child(root, "tableColumns"), "tableColumn");
}
