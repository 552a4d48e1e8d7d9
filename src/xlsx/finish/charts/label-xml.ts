/** Labels at the points, so that no legend is needed: who reads need not look back and forth. */

import { firstLabelFormat, inkOn } from "../../../schema/dashboard/charts.ts";
import { attribute } from "../xml-text.ts";
import type { Chart, Series } from "./chart.ts";
import { INK, textLook } from "./look-xml.ts";

interface Shown {
  readonly value: boolean;
  readonly name: boolean;
}

export function labelsXml(series: Series, { kind, numberFormat }: Chart): string {
  const last = series.values.numbers.length - 1;
  const place = kind === "lines" ? "r" : kind === "stackedColumns" ? "ctr" : "outEnd";
  const ink = kind === "stackedColumns" ? inkOn(series.colour) : kind === "lines" ? series.colour : INK;
  const point = (idx: number, shown: Shown, format = numberFormat) =>
    `<c:dLbl><c:idx val="${idx}"/>${lookXml(format, ink, place)}${showXml(shown)}</c:dLbl>`;
  const rest = (shown: Shown) => `${lookXml(numberFormat, ink, place)}${showXml(shown)}`;
  switch (series.labels) {
    case "values":
      return `<c:dLbls>${rest({ value: true, name: false })}</c:dLbls>`;
    case "nameAndValues":
      return `<c:dLbls>${point(0, { value: true, name: false }, firstLabelFormat(numberFormat, series.name.texts[0] ?? ""))}${rest({ value: true, name: false })}</c:dLbls>`;
    case "nameAtEnd":
      return `<c:dLbls>${point(last, { value: false, name: true })}${rest({ value: false, name: false })}</c:dLbls>`;
  }
}

function lookXml(numberFormat: string, ink: string, place: string): string {
  return [
    `<c:numFmt formatCode=${attribute(numberFormat)} sourceLinked="0"/>`,
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>`,
    textLook(900, ink, false, "none"),
    `<c:dLblPos val="${place}"/>`,
  ].join("");
}

function showXml({ value, name }: Shown): string {
  const flag = (element: string, is: boolean) => `<c:${element} val="${is ? 1 : 0}"/>`;
  return [
    flag("showLegendKey", false),
    flag("showVal", value),
    flag("showCatName", false),
    flag("showSerName", name),
    flag("showPercent", false),
    flag("showBubbleSize", false),
  ].join("");
}
