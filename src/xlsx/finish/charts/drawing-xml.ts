/** The part that places charts on a sheet (ECMA-376 part 1, 20.5). */

import { attribute } from "../xml-text.ts";
import type { Chart, Corner } from "./chart.ts";

const PLACING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The first chart is relation rId1, and so on. */
export function drawingXml(charts: readonly Chart[]): string {
  const each = charts.map((chart, at) => anchorXml(chart, at + 1));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${PLACING}" xmlns:a="${DRAWING}">${each.join("")}</xdr:wsDr>`;
}

function anchorXml({ anchor, name, altText }: Chart, number: number): string {
  return [
    `<xdr:twoCellAnchor editAs="oneCell">`,
    `<xdr:from>${cornerXml(anchor.from)}</xdr:from><xdr:to>${cornerXml(anchor.to)}</xdr:to>`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>`,
    `<xdr:cNvPr id="${number + 1}" name=${attribute(name)} descr=${attribute(altText)}/><xdr:cNvGraphicFramePr/>`,
    `</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`,
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONS}" r:id="rId${number}"/></a:graphicData></a:graphic>`,
    `</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  ].join("");
}

function cornerXml({ column, columnOffset, row, rowOffset }: Corner): string {
  return `<xdr:col>${column}</xdr:col><xdr:colOff>${columnOffset}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${rowOffset}</xdr:rowOff>`;
}
