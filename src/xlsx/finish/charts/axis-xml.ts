/** Axes without clutter: labels at the points tell the values, so that a value axis is only there for lines. */

import { attribute } from "../xml-text.ts";
import type { Chart } from "./chart.ts";
import { INK, QUIET, solidFill, textLook } from "./look-xml.ts";

export function categoryAxis(kind: Chart["kind"]): string {
  const isBars = kind === "bars";
  return [
    `<c:catAx><c:axId val="111111111"/>`,
    // The first category of bars stands on top, as in the table.
    `<c:scaling><c:orientation val="${isBars ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${isBars ? "l" : "b"}"/>`,
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>`,
    `<c:spPr><a:ln w="9525">${solidFill("A19F9D")}</a:ln></c:spPr>`,
    textLook(900, INK),
    `<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`,
  ].join("");
}

export function valueAxis({ kind, numberFormat, edge }: Chart): string {
  const isShown = kind === "lines";
  return [
    `<c:valAx><c:axId val="222222222"/>`,
    `<c:scaling><c:orientation val="minMax"/>${edge ? `<c:${edge} val="0"/>` : ""}</c:scaling><c:delete val="${isShown ? 0 : 1}"/>`,
    `<c:axPos val="${kind === "bars" ? "t" : "l"}"/>`,
    isShown ? `<c:majorGridlines><c:spPr><a:ln w="6350">${solidFill("EDEBE9")}</a:ln></c:spPr></c:majorGridlines>` : "",
    `<c:numFmt formatCode=${attribute(numberFormat)} sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`,
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>`,
    textLook(900, QUIET),
    `<c:crossAx val="111111111"/><c:crosses val="autoZero"/><c:crossBetween val="${kind === "lines" ? "midCat" : "between"}"/></c:valAx>`,
  ].join("");
}
