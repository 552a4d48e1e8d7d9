/**
 * A part of a workbook of ours made fit for another workbook: its style numbers, its texts, the names of sheets. Our own parts
 * have no prefix and no comments, so that start tags are found without parsing: a long table has a million of them.
 */

import { renameSheet } from "../../workbook/rename-in-formula.ts";
import { unescaped } from "../read/escapes.ts";
import { escapeMarkup } from "../rows/cell-text.ts";
import type { StyleNumbers } from "./merge-styles.ts";
import { Splices } from "./splice.ts";
import { descendants, parseXml, type XmlElement } from "./xml-tree.ts";

export interface SheetRename {
  readonly before: string;
  readonly after: string;
}

export interface Adoption {
  readonly numbers: StyleNumbers;
  readonly renames: readonly SheetRename[];
  /** The inside of each shared string of ours: `<t>…</t>` or runs. */
  readonly strings: readonly string[];
}

/** Attributes that number a differential format, in tables, conditional formats, filters and sorting. */
const DIFFERENTIAL = [
  "dxfId",
  "headerRowDxfId",
  "dataDxfId",
  "totalsRowDxfId",
  "headerRowBorderDxfId",
  "tableBorderDxfId",
  "totalsRowBorderDxfId",
];
const FORMULAS = new Set(["f", "formula", "formula1", "formula2", "calculatedColumnFormula", "totalsRowFormula"]);

export function adoptSheet(xml: string, adoption: Adoption): string {
  const open = /<sheetData\s*>/.exec(xml);
  const close = open ? xml.indexOf("</sheetData>", open.index) : -1;
  if (!open || close < 0) return adoptSmallPart(xml, adoption);
  const dataStart = open.index + open[0].length;
  const hollow = `${xml.slice(0, dataStart)}${xml.slice(close)}`;
  const around = adoptSmallPart(hollow, adoption);
  const at = around.indexOf("</sheetData>");
  return around.slice(0, at) + adoptRows(xml.slice(dataStart, close), adoption) + around.slice(at);
}

/** Tables, drawings, charts, and a sheet without its rows. */
export function adoptSmallPart(xml: string, { numbers, renames }: Adoption): string {
  const root = parseXml(xml);
  const splices = new Splices(xml);
  for (const element of descendants(root)) {
    for (const name of DIFFERENTIAL) {
      const value = element.attributes[name];
      if (value !== undefined) splices.setAttribute(element, name, String(numbers.differential(Number(value))));
    }
    adoptElement(element, numbers, renames, splices);
  }
  return splices.changed ? splices.apply() : xml;
}

function adoptElement(
  element: XmlElement,
  numbers: StyleNumbers,
  renames: readonly SheetRename[],
  splices: Splices,
): void {
  const { local, attributes, children, text } = element;
  if (local === "col" && attributes.style !== undefined) {
    splices.setAttribute(element, "style", String(numbers.cell(Number(attributes.style))));
  }
  // Two selected sheets are a group: what the user types would land in both.
  if (local === "sheetView" && attributes.tabSelected !== undefined) splices.setAttribute(element, "tabSelected", null);
  if (local === "hyperlink" && attributes.location !== undefined) {
    const location = renameAll(attributes.location, renames);
    if (location !== attributes.location) splices.setAttribute(element, "location", location);
  }
  if (FORMULAS.has(local) && children.length === 0) {
    const held = unescaped(text);
    const formula = renameAll(held, renames);
    if (formula !== held) splices.setText(element, formula);
  }
}

export function renameAll(formula: string, renames: readonly SheetRename[]): string {
  return renames.reduce((text, { before, after }) => renameSheet(text, before, after), formula);
}

function adoptRows(rows: string, { numbers, renames, strings }: Adoption): string {
  const styled = rows.replace(
    /<(c|row)( [^>]*?)?(\/?)>/g,
    (_, name: string, attributes = "", slash: string) =>
      `<${name}${attributes.replace(/ s="(\d+)"/, (_s: string, style: string) => ` s="${numbers.cell(Number(style))}"`)}${slash}>`,
  );
  const plain = styled.replace(
    /<c([^>]*?) t="s"([^>]*)>\s*<v>(\d+)<\/v>\s*<\/c>/g,
    (_, before: string, after: string, index: string) =>
      `<c${before} t="inlineStr"${after}><is>${strings[Number(index)] ?? ""}</is></c>`,
  );
  if (renames.length === 0) return plain;
  return plain.replace(
    /(<f(?: [^>]*)?>)([^<]*!)([^<]*)(<\/f>)/g,
    (_, start: string, first: string, rest: string, end: string) => {
      const formula = unescapeMarkup(first + rest);
      return start + escapeMarkup(renameAll(formula, renames)) + end;
    },
  );
}

function unescapeMarkup(xml: string): string {
  const named: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return xml.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return named[name ?? ""] ?? whole;
  });
}
