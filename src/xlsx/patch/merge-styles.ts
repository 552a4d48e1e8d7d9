/** Puts the styles of one workbook behind those of another: nothing that the other has gets a different number. */

import { Splices } from "./splice.ts";
import { child, childrenOf, descendants, parseXml, type XmlElement } from "./xml-tree.ts";

/** Old number → new number, for everything that refers to styles. */
export interface StyleNumbers {
  readonly cell: (index: number) => number;
  readonly differential: (index: number) => number;
}

/** Order of the lists in a styles part (ECMA-376 part 1, 18.8.39). */
const LISTS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** Number formats below this are Excel's own. */
const FIRST_OWN_FORMAT = 164;

/**
 * `source` is a styles part of ours: without prefix, one named style. `wrap` makes a piece of it fit into the target (its
 * prefix, its namespace).
 */
export function mergeStyles(
  target: string,
  source: string,
  wrap: (xml: string) => string,
): { readonly xml: string; readonly numbers: StyleNumbers } {
  const root = parseXml(target);
  const countOf = (list: string) => child(root, list)?.children.length ?? 0;
  const base = {
    font: countOf("fonts"),
    fill: countOf("fills"),
    border: countOf("borders"),
    cell: countOf("cellXfs"),
    differential: countOf("dxfs"),
  };
  const formats = newFormats(root, parseXml(source));
  const renumbered = renumber(source, base, formats.numbers);
  const ours = parseXml(renumbered);
  const splices = new Splices(target);
  const piecesOf = (list: string) =>
    child(ours, list)?.children.map(({ start, end }) => renumbered.slice(start, end)) ?? [];
  append(root, "numFmts", formats.added, wrap, splices);
  for (const list of ["fonts", "fills", "borders", "cellXfs", "dxfs"])
    append(root, list, piecesOf(list), wrap, splices);
  append(root, "tableStyles", newTableStyles(root, ours, renumbered), wrap, splices);
  return {
    xml: splices.apply(),
    numbers: { cell: (index) => index + base.cell, differential: (index) => index + base.differential },
  };
}

/** Formats that both have keep the number of the target; the others get one that is free. */
function newFormats(target: XmlElement, source: XmlElement) {
  const held = childrenOf(child(target, "numFmts"), "numFmt");
  const byCode = new Map(held.map(({ attributes }) => [attributes.formatCode, Number(attributes.numFmtId)]));
  let next = Math.max(FIRST_OWN_FORMAT, ...held.map(({ attributes }) => Number(attributes.numFmtId) + 1));
  const numbers = new Map<number, number>();
  const added: string[] = [];
  for (const { attributes } of childrenOf(child(source, "numFmts"), "numFmt")) {
    const code = attributes.formatCode ?? "";
    let number = byCode.get(code);
    if (number === undefined) {
      number = next;
      next += 1;
      byCode.set(code, number);
      added.push(`<numFmt numFmtId="${number}" formatCode="${escapeAttribute(code)}"/>`);
    }
    numbers.set(Number(attributes.numFmtId), number);
  }
  return { numbers, added };
}

function renumber(
  source: string,
  base: { font: number; fill: number; border: number; differential: number },
  formats: ReadonlyMap<number, number>,
): string {
  const root = parseXml(source);
  const splices = new Splices(source);
  for (const xf of child(root, "cellXfs")?.children ?? []) {
    const { attributes } = xf;
    const format = Number(attributes.numFmtId ?? 0);
    splices.setAttribute(xf, "numFmtId", String(formats.get(format) ?? format));
    splices.setAttribute(xf, "fontId", String(Number(attributes.fontId ?? 0) + base.font));
    splices.setAttribute(xf, "fillId", String(Number(attributes.fillId ?? 0) + base.fill));
    splices.setAttribute(xf, "borderId", String(Number(attributes.borderId ?? 0) + base.border));
    splices.setAttribute(xf, "xfId", "0");
  }
  for (const element of descendants(root)) {
    const { dxfId } = element.attributes;
    if (element.local !== "tableStyleElement" || dxfId === undefined) continue;
    splices.setAttribute(element, "dxfId", String(Number(dxfId) + base.differential));
  }
  return splices.apply();
}

/** A table style of a name that the target has is the one we put there an earlier time. */
function newTableStyles(target: XmlElement, ours: XmlElement, source: string): readonly string[] {
  const held = new Set(childrenOf(child(target, "tableStyles"), "tableStyle").map(({ attributes }) => attributes.name));
  return childrenOf(child(ours, "tableStyles"), "tableStyle")
    .filter(({ attributes }) => !held.has(attributes.name))
    .map(({ start, end }) => source.slice(start, end));
}

function append(
  root: XmlElement,
  list: string,
  pieces: readonly string[],
  wrap: (xml: string) => string,
  splices: Splices,
): void {
  if (pieces.length === 0) return;
  const xml = pieces.map(wrap).join("");
  const held = child(root, list);
  if (held) {
    splices.append(held, xml);
    splices.setAttribute(held, "count", String(held.children.length + pieces.length));
    return;
  }
  const { prefix } = root;
  const element = `<${prefix}${list} count="${pieces.length}">${xml}</${prefix}${list}>`;
  const behind = LISTS.slice(LISTS.indexOf(list) + 1);
  const next = root.children.find(({ local }) => behind.includes(local));
  if (next) splices.insert(next.start, element);
  else splices.append(root, element);
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
