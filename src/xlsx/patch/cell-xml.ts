import { isFormulaInput } from "../../workbook/cell.ts";
import { inputOf, type StoredCell } from "../../workbook/stored-cell.ts";
import { cellText, needsPreserve } from "../rows/cell-text.ts";
import { plainValue, typeAttribute } from "../rows/row-writer.ts";
import { attribute } from "./splice.ts";
import type { XmlElement } from "./xml-tree.ts";

/** A cell to write: over one that is there, or new. */
export interface CellDraft {
  readonly address: string;
  readonly prefix: string;
  readonly content: StoredCell;
  /** Index into `cellXfs` as written; undefined is the plain style. */
  readonly style: string | undefined;
  /** The cell that is replaced; what we do not know in it is kept. */
  readonly former: XmlElement | null;
  /** The source that `former` stands in. */
  readonly source: string;
}

/** Attributes that say what the former value was, and those that are written anew. */
const OWN = new Set(["r", "s", "t", "cm", "vm"]);

/** The `<c>` as XML. Texts stand in the cell itself, so that the list of shared strings need not change. */
export function cellXml({ address, prefix, content, style, former, source }: CellDraft): string {
  const others = Object.entries(former?.attributes ?? {}).filter(([name]) => !OWN.has(name));
  const unknown = (former?.children ?? [])
    .filter(({ local }) => !["f", "v", "is"].includes(local))
    .map(({ start, end }) => source.slice(start, end));
  const styled = style === undefined ? "" : attribute("s", style);
  const kept = others.map(([name, value]) => attribute(name, value)).join("");
  const inner = valueXml(content, prefix) + unknown.join("");
  const start = `<${prefix}c r="${address}"${styled}${typeOf(content)}${kept}`;
  return inner === "" ? `${start}/>` : `${start}>${inner}</${prefix}c>`;
}

function typeOf(content: StoredCell): string {
  if (content.formula === null && typeof content.value === "string") return ' t="inlineStr"';
  return typeAttribute(content.value);
}

function valueXml(content: StoredCell, prefix: string): string {
  const input = inputOf(content);
  if (input === null) return "";
  if (typeof input === "string") {
    return `<${prefix}is><${prefix}t${needsPreserve(input) ? ' xml:space="preserve"' : ""}>${cellText(input)}</${prefix}t></${prefix}is>`;
  }
  const value = isFormulaInput(input) ? input.result : input;
  const formula = isFormulaInput(input) ? `<${prefix}f>${cellText(input.formula)}</${prefix}f>` : "";
  return value === null ? formula : `${formula}<${prefix}v>${cellText(plainValue(value))}</${prefix}v>`;
}
