import { quoteSheet } from "../../workbook/rename-in-formula.ts";
import { unescaped } from "../read/escapes.ts";
import { type Growth, growName } from "./grow-areas.ts";
import { type ColumnRename, renamed } from "./sheet-change.ts";
import { Splices } from "./splice.ts";
import { child, childrenOf, parseXml, type XmlElement } from "./xml-tree.ts";

/** Children of `<workbook>` that stand behind `<calcPr>` (ECMA-376 part 1, 18.2.27). */
const BEHIND_CALC = new Set([
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
]);

export interface NameChanges {
  readonly renames: readonly ColumnRename[];
  /** Name of a sheet → the tables on it that grew or shrank. */
  readonly growths: ReadonlyMap<string, readonly Growth[]>;
}

/** The workbook part: Excel recalculates when it opens the file, and names follow tables and headings. */
export function patchWorkbookPart(xml: string, { renames, growths }: NameChanges): string {
  const root = parseXml(xml);
  const splices = new Splices(xml);
  recalculateOnLoad(root, splices);
  for (const name of childrenOf(child(root, "definedNames"), "definedName")) {
    const held = unescaped(name.text);
    let refersTo = renamed(held, renames, undefined);
    for (const [sheet, grown] of growths) {
      const spellings = [sheet, quoteSheet(sheet), `'${sheet.replaceAll("'", "''")}'`];
      refersTo = growName(refersTo, spellings, grown);
    }
    if (refersTo !== held) splices.setText(name, refersTo);
  }
  return splices.apply();
}

export function recalculateOnLoad(root: XmlElement, splices: Splices): void {
  const calc = child(root, "calcPr");
  if (calc) {
    splices.setAttribute(calc, "fullCalcOnLoad", "1");
    return;
  }
  const xml = `<${root.prefix}calcPr fullCalcOnLoad="1"/>`;
  const next = root.children.find(({ local }) => BEHIND_CALC.has(local));
  if (next) splices.insert(next.start, xml);
  else splices.append(root, xml);
}
