/**
 * A worksheet part as its children in order. Excel repairs (that is: drops) what stands in the wrong place, so a child is
 * never pasted in by hand but put where the format wants it (ECMA-376 part 1, 18.3.1.99, CT_Worksheet).
 */

import { SaxesParser } from "saxes";

const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "drawingHF",
  "legacyDrawing",
  "legacyDrawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
] as const;

export type WorksheetChild = (typeof ORDER)[number];

export interface WorksheetXml {
  /** Everything up to and with the opening tag of the root. */
  readonly opening: string;
  readonly children: readonly { readonly name: string; readonly xml: string }[];
}

/** Takes a worksheet that ExcelJS wrote apart. The cells, which can be many, are passed over unread. */
export function splitWorksheet(xml: string): WorksheetXml {
  const cellsFrom = xml.indexOf("<sheetData>");
  const cellsTo = xml.lastIndexOf("</sheetData>") + "</sheetData>".length;
  const hasCells = cellsFrom >= 0 && cellsTo > cellsFrom;
  const cells = hasCells ? xml.slice(cellsFrom, cellsTo) : "<sheetData/>";
  const frame = hasCells ? `${xml.slice(0, cellsFrom)}<sheetData/>${xml.slice(cellsTo)}` : xml;

  const children: { name: string; xml: string }[] = [];
  let opening = "";
  let depth = 0;
  let from = 0;
  const parser = new SaxesParser({ position: true });
  parser.on("opentag", ({ isSelfClosing }) => {
    depth += 1;
    if (depth === 1 && !isSelfClosing) {
      opening = frame.slice(0, parser.position);
      from = parser.position;
    }
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    if (depth !== 1) return;
    const child = frame.slice(from, parser.position).trim();
    children.push({ name, xml: name === "sheetData" ? cells : child });
    from = parser.position;
  });
  parser.write(frame).close();
  return { opening, children };
}

/** Replaces every child of that name; empty text takes them away. */
export function withChild(worksheet: WorksheetXml, name: WorksheetChild, xml: string): WorksheetXml {
  const others = worksheet.children.filter((child) => child.name !== name);
  return { ...worksheet, children: xml === "" ? others : [...others, { name, xml }] };
}

/** Changes every child of that name. */
export function mapChildren(
  worksheet: WorksheetXml,
  name: WorksheetChild,
  change: (xml: string) => string,
): WorksheetXml {
  const children = worksheet.children.map((child) => (child.name === name ? { name, xml: change(child.xml) } : child));
  return { ...worksheet, children };
}

export function childOf(worksheet: WorksheetXml, name: WorksheetChild): string {
  return worksheet.children.find((child) => child.name === name)?.xml ?? "";
}

/** The worksheet as text, its children in the order of the format. */
export function joinWorksheet(worksheet: WorksheetXml): string {
  const inOrder = worksheet.children
    .map((child) => ({ ...child, place: placeOf(child.name) }))
    .sort((one, other) => one.place - other.place);
  return `${worksheet.opening}${inOrder.map((child) => child.xml).join("")}</worksheet>`;
}

function placeOf(name: string): number {
  const place = (ORDER as readonly string[]).indexOf(name);
  if (place < 0) throw new Error(`a worksheet has no <${name}>`);
  return place;
}
