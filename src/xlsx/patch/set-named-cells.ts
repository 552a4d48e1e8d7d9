/** Single cells that have a name and stand outside tables (the Boekjaar on Leeswijzer): their values, on the bytes of a workbook. */

import { DAYS_TO_1904 } from "../../days/day.ts";
import { type Outcome, problem } from "../../problems/problem.ts";
import { parseRange } from "../../workbook/address.ts";
import { isDayFormat } from "../../workbook/number-format.ts";
import { readStyles } from "../read/read-styles.ts";
import { dropSignature } from "./apply-to-package.ts";
import { cellXml } from "./cell-xml.ts";
import { relationshipsOf, workbookPart } from "./parts.ts";
import { SourcePackage, type ZipTools } from "./source-package.ts";
import { Splices } from "./splice.ts";
import { attributeNamed, child, childrenOf, inPart, isOn, parseXml, type XmlElement, XmlFault } from "./xml-tree.ts";

export interface NamedCellsSet {
  readonly bytes: Uint8Array;
  /** Names of which the cell could not be written: there is no such name or cell, or a formula stands in it. */
  readonly missing: readonly string[];
}

/** Numbers and days go into their cells; looks, and every other part, stay as they were. Refused when the package is broken (F054). */
export function setNamedCells(
  bytes: Uint8Array,
  values: Readonly<Record<string, number>>,
  tools: ZipTools,
): Outcome<NamedCellsSet> {
  const source = new SourcePackage(bytes, tools);
  try {
    const missing = Object.entries(values).flatMap(([name, value]) => (setCell(source, name, value) ? [] : [name]));
    const problems = dropSignature(source);
    return { ok: true, value: { bytes: source.write(), missing }, problems };
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    return { ok: false, refusal: problem("F054", "error", [], { part: error.part }) };
  }
}

function setCell(source: SourcePackage, name: string, value: number): boolean {
  const book = workbookPart(source);
  const root = inPart(book, () => parseXml(source.text(book) ?? ""));
  const target = placeNamed(root, name);
  const sheet = childrenOf(child(root, "sheets"), "sheet").find(
    ({ attributes }) => attributes.name?.toLowerCase() === target?.sheet.toLowerCase(),
  );
  const id = sheet ? attributeNamed(sheet, "id") : undefined;
  const part = relationshipsOf(source, book).find((relation) => relation.id === id)?.part ?? null;
  if (!target || part === null) return false;
  const xml = source.text(part) ?? "";
  const rows = childrenOf(
    child(
      inPart(part, () => parseXml(xml)),
      "sheetData",
    ),
    "row",
  );
  const cell = rows.flatMap((row) => childrenOf(row, "c")).find(({ attributes }) => attributes.r === target.cell);
  if (!cell || child(cell, "f")) return false;
  const style = cell.attributes.s;
  const isShifted = isOn(child(root, "workbookPr")?.attributes.date1904) && isDay(source, book, style);
  const splices = new Splices(xml);
  const content = { value: isShifted ? value - DAYS_TO_1904 : value, formula: null };
  splices.replace(
    cell.start,
    cell.end,
    cellXml({ address: target.cell, prefix: cell.prefix, content, style, former: cell, source: xml }),
  );
  source.setText(part, splices.apply());
  return true;
}

/** "Leeswijzer!$B$6" → its sheet and cell; null for a name of one sheet, of more cells, or that is not there. */
function placeNamed(root: XmlElement, name: string): { readonly sheet: string; readonly cell: string } | null {
  const found = childrenOf(child(root, "definedNames"), "definedName").find(
    ({ attributes }) => attributes.name?.toLowerCase() === name.toLowerCase() && attributes.localSheetId === undefined,
  );
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(found?.text.trim() ?? "");
  const range = match ? parseRange(match[3] ?? "") : null;
  if (!range || range.top !== range.bottom || range.left !== range.right) return null;
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? "";
  return { sheet, cell: (match?.[3] ?? "").replaceAll("$", "") };
}

function isDay(source: SourcePackage, book: string, style: string | undefined): boolean {
  const part = relationshipsOf(source, book).find(({ kind }) => kind === "styles")?.part;
  const { list, ofFormat } = readStyles(part ? source.content(part) : null, []);
  return isDayFormat(list[ofFormat[Number(style ?? 0)] ?? 0]?.format ?? "General");
}
