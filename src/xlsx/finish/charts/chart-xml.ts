/**
 * The part of a chart (ECMA-376 part 1, 21.2). The order of the elements is the format's own: Excel repairs a chart in which one
 * stands elsewhere. Cached values stand beside every reference, for readers that do not calculate.
 */

import { quoteSheet } from "../../../workbook/rename-in-formula.ts";
import { text } from "../xml-text.ts";
import { categoryAxis, valueAxis } from "./axis-xml.ts";
import type { Chart, Series, Texts } from "./chart.ts";
import { labelsXml } from "./label-xml.ts";
import { INK, letters, solidFill } from "./look-xml.ts";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export function chartXml(chart: Chart): string {
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`,
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}">`,
    `<c:roundedCorners val="0"/>`,
    `<c:chart>`,
    titleXml(chart),
    `<c:autoTitleDeleted val="0"/>`,
    plotXml(chart),
    `<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/>`,
    `</c:chart>`,
    `<c:spPr>${solidFill("FFFFFF")}<a:ln w="9525">${solidFill("D2D0CE")}</a:ln></c:spPr>`,
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${letters(900, INK, false, "defRPr")}</a:pPr><a:endParaRPr lang="nl-NL"/></a:p></c:txPr>`,
    `</c:chartSpace>`,
  ].join("");
}

/** The text of a cell, so that it tells what the chart tells now. */
function titleXml({ title, sheet }: Chart): string {
  const look = `<c:txPr><a:bodyPr rot="0" wrap="square"/><a:lstStyle/><a:p><a:pPr algn="l">${letters(1100, INK, true, "defRPr")}</a:pPr><a:endParaRPr lang="nl-NL"/></a:p></c:txPr>`;
  const place = `<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.025"/><c:y val="0.03"/></c:manualLayout></c:layout>`;
  return `<c:title><c:tx>${stringsXml(title, sheet)}</c:tx>${place}<c:overlay val="0"/>${look}</c:title>`;
}

function plotXml(chart: Chart): string {
  const { x, y, w, h } = chart.kind === "lines" ? LINE_ROOM : chart.kind === "bars" ? BAR_ROOM : COLUMN_ROOM;
  const room = `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${x}"/><c:y val="${y}"/><c:w val="${w}"/><c:h val="${h}"/></c:manualLayout></c:layout>`;
  const series = chart.series.map((one, at) => seriesXml(one, at, chart)).join("");
  const group = chart.kind === "lines" ? lineGroup(series) : barGroup(series, chart);
  return `<c:plotArea>${room}${group}${categoryAxis(chart.kind)}${valueAxis(chart)}<c:spPr><a:noFill/></c:spPr></c:plotArea>`;
}

/** Parts of the chart. Names of lines stand to the right of them, names of bars to the left. */
const LINE_ROOM = { x: 0.15, y: 0.17, w: 0.34, h: 0.68 };
const BAR_ROOM = { x: 0.21, y: 0.15, w: 0.73, h: 0.8 };
const COLUMN_ROOM = { x: 0.04, y: 0.2, w: 0.92, h: 0.66 };

/** Room between categories, in hundredths of a bar. */
function gapOf({ kind, categories }: Chart): number {
  if (kind === "columns") return categories.texts.length > 3 ? 80 : 200;
  return kind === "bars" ? 35 : 30;
}

function barGroup(series: string, chart: Chart): string {
  const { kind } = chart;
  const isStacked = kind === "stackedColumns";
  return [
    `<c:barChart><c:barDir val="${kind === "bars" ? "bar" : "col"}"/>`,
    `<c:grouping val="${isStacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>`,
    series,
    `<c:gapWidth val="${gapOf(chart)}"/>`,
    isStacked ? `<c:overlap val="100"/>` : `<c:overlap val="-5"/>`,
    `<c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>`,
  ].join("");
}

function lineGroup(series: string): string {
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/><c:axId val="111111111"/><c:axId val="222222222"/></c:lineChart>`;
}

function seriesXml(series: Series, at: number, chart: Chart): string {
  const { sheet, kind } = chart;
  const isLine = kind === "lines";
  const fill = isLine
    ? `<c:spPr><a:ln w="28575" cap="rnd">${solidFill(series.colour)}<a:round/></a:ln></c:spPr>`
    : `<c:spPr>${solidFill(series.colour)}</c:spPr>`;
  const dot = `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${solidFill(series.colour)}<a:ln w="9525">${solidFill("FFFFFF")}</a:ln></c:spPr></c:marker>`;
  const { ref, numbers } = series.values;
  const points = numbers.map((number, idx) => `<c:pt idx="${idx}"><c:v>${number}</c:v></c:pt>`).join("");
  return [
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>`,
    `<c:tx>${stringsXml(series.name, sheet)}</c:tx>`,
    fill,
    isLine ? dot : `<c:invertIfNegative val="0"/>`,
    labelsXml(series, chart),
    `<c:cat>${stringsXml(chart.categories, sheet)}</c:cat>`,
    `<c:val><c:numRef><c:f>${text(`${quoteSheet(sheet)}!${ref}`)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${numbers.length}"/>${points}</c:numCache></c:numRef></c:val>`,
    isLine ? `<c:smooth val="0"/>` : "",
    `</c:ser>`,
  ].join("");
}

function stringsXml({ ref, texts }: Texts, sheet: string): string {
  const points = texts.map((one, idx) => `<c:pt idx="${idx}"><c:v>${text(one)}</c:v></c:pt>`).join("");
  return `<c:strRef><c:f>${text(`${quoteSheet(sheet)}!${ref}`)}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points}</c:strCache></c:strRef>`;
}
