/**
 * What the format demands of drawings and charts (ECMA-376 part 1, 20.5 and 21.2): the order of elements, ids that are unique,
 * caches as long as they say. Written from the schema, apart from the code that writes charts.
 */

import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

const ORDER: Readonly<Record<string, string>> = {
  "c:chartSpace":
    "date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst",
  "c:chart":
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst",
  "c:title": "tx layout overlay spPr txPr extLst",
  "c:plotArea": "layout barChart lineChart catAx valAx dTable spPr extLst",
  "c:manualLayout": "layoutTarget xMode yMode wMode hMode x y w h extLst",
  "c:barChart": "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
  "c:lineChart": "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst",
  "c:ser":
    "idx order tx spPr invertIfNegative pictureOptions marker dPt dLbls trendline errBars cat val smooth shape extLst",
  "c:marker": "symbol size spPr extLst",
  "c:dLbls":
    "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst",
  "c:dLbl":
    "idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator extLst",
  "c:catAx":
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst",
  "c:valAx":
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst",
  "c:strRef": "f strCache extLst",
  "c:numRef": "f numCache extLst",
  "c:strCache": "ptCount pt extLst",
  "c:numCache": "formatCode ptCount pt extLst",
  "c:spPr": "xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln effectLst",
  "c:txPr": "bodyPr lstStyle p",
  "xdr:twoCellAnchor": "from to sp grpSp graphicFrame cxnSp pic contentPart clientData",
  "xdr:graphicFrame": "nvGraphicFramePr xfrm graphic",
  "xdr:nvGraphicFramePr": "cNvPr cNvGraphicFramePr",
};
/** A marker that says whether a line chart has markers is a value, not the look of one. */
const LABEL_PLACES: Readonly<Record<string, readonly string[]>> = {
  "bar clustered": ["ctr", "inBase", "inEnd", "outEnd"],
  "bar stacked": ["ctr", "inBase", "inEnd"],
  "line standard": ["t", "b", "l", "r", "ctr"],
};

export function brokenChartRules(workbook: Uint8Array): string[] {
  const members = unzipSync(workbook);
  const broken: string[] = [];
  for (const [name, bytes] of Object.entries(members)) {
    if (!/^xl\/(charts\/chart|drawings\/drawing)\d+\.xml$/.test(name)) continue;
    const root = parse(strFromU8(bytes));
    for (const node of everything(root)) checkOrder(name, node, broken);
    if (name.startsWith("xl/charts/")) checkChart(name, root, broken);
    else checkDrawing(name, root, broken);
  }
  return broken;
}

/** The charts of a workbook: title, and for each series its name and cached values. */
export function chartsIn(workbook: Uint8Array) {
  return Object.entries(unzipSync(workbook))
    .filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name))
    .sort(([one], [other]) => one.localeCompare(other, "en", { numeric: true }))
    .map(([, bytes]) => {
      const root = parse(strFromU8(bytes));
      const cached = (node: Node | undefined) =>
        node ? all(node, "c:pt").map((point) => all(point, "c:v")[0]?.text ?? "") : [];
      return {
        title: cached(all(root, "c:title")[0])[0] ?? "",
        categories: cached(all(root, "c:cat")[0]),
        refs: all(root, "c:f").map(({ text }) => text),
        series: all(root, "c:ser").map((series) => ({
          name: cached(series.children.find(({ name }) => name === "c:tx"))[0] ?? "",
          values: cached(series.children.find(({ name }) => name === "c:val")).map(Number),
        })),
      };
    });
}

function checkOrder(part: string, node: Node, broken: string[]): void {
  const order = ORDER[node.name]?.split(" ");
  if (!order || (node.name === "c:marker" && node.children.length === 0)) return;
  let last = -1;
  for (const { name } of node.children) {
    const at = order.indexOf(name.replace(/^\w+:/, ""));
    if (at < 0) broken.push(`${part}: ${node.name} holds ${name}`);
    else if (at < last) broken.push(`${part}: ${name} stands too late in ${node.name}`);
    last = Math.max(last, at);
  }
}

function checkChart(part: string, root: Node, broken: string[]): void {
  for (const cache of [...all(root, "c:strCache"), ...all(root, "c:numCache")]) {
    const points = cache.children.filter(({ name }) => name === "c:pt");
    const count = cache.children.find(({ name }) => name === "c:ptCount")?.attributes.val;
    if (Number(count) !== points.length) broken.push(`${part}: a cache of ${count} holds ${points.length}`);
  }
  const axes = [...all(root, "c:catAx"), ...all(root, "c:valAx")].map((axis) => all(axis, "c:axId")[0]?.attributes.val);
  const used = [...all(root, "c:barChart"), ...all(root, "c:lineChart")].flatMap((group) =>
    group.children.filter(({ name }) => name === "c:axId").map(({ attributes }) => attributes.val),
  );
  if ([...axes].sort().join() !== [...used].sort().join()) broken.push(`${part}: axes ${axes} are not ${used}`);
  for (const group of [...all(root, "c:barChart"), ...all(root, "c:lineChart")]) {
    const kind = `${group.name === "c:barChart" ? "bar" : "line"} ${all(group, "c:grouping")[0]?.attributes.val}`;
    for (const place of all(group, "c:dLblPos"))
      if (!LABEL_PLACES[kind]?.includes(place.attributes.val ?? ""))
        broken.push(`${part}: a label of a ${kind} chart cannot stand at ${place.attributes.val}`);
    const ids = all(group, "c:ser").map((series) => all(series, "c:idx")[0]?.attributes.val);
    if (new Set(ids).size !== ids.length) broken.push(`${part}: two series have one number`);
  }
}

function checkDrawing(part: string, root: Node, broken: string[]): void {
  const frames = all(root, "xdr:cNvPr").map(({ attributes }) => attributes);
  if (new Set(frames.map(({ id }) => id)).size !== frames.length) broken.push(`${part}: two frames have one id`);
  for (const { name, descr } of frames) if (!descr) broken.push(`${part}: ${name} has no alternative text`);
}

function all(node: Node, name: string): Node[] {
  return everything(node).filter((one) => one.name === name);
}

function everything(node: Node): Node[] {
  return [node, ...node.children.flatMap(everything)];
}

function parse(xml: string): Node {
  const parser = new SaxesParser();
  const root: Node = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  parser.on("opentag", ({ name, attributes }) => {
    const node: Node = { name, attributes: attributes as Record<string, string>, children: [], text: "" };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => {
    const top = open.at(-1);
    if (top) top.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  return root;
}
