/** The parts of the charts of a sheet, with what has to be registered for them: relations and content types. */

import type { Chart } from "./chart.ts";
import { chartXml } from "./chart-xml.ts";
import { drawingXml } from "./drawing-xml.ts";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export interface ChartParts {
  /** Name in the package → XML. */
  readonly parts: ReadonlyMap<string, string>;
  /** Part name → content type. */
  readonly types: ReadonlyMap<string, string>;
}

/** `drawing` and `firstChart` are numbers that no other part has. */
export function chartParts(charts: readonly Chart[], drawing: number, firstChart: number): ChartParts {
  const parts = new Map<string, string>();
  const types = new Map<string, string>();
  const name = `xl/drawings/drawing${drawing}.xml`;
  parts.set(name, drawingXml(charts));
  types.set(name, "application/vnd.openxmlformats-officedocument.drawing+xml");
  charts.forEach((chart, at) => {
    const part = `xl/charts/chart${firstChart + at}.xml`;
    parts.set(part, chartXml(chart));
    types.set(part, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
  });
  const relations = charts.map((_, at) => ({ type: "chart", target: `../charts/chart${firstChart + at}.xml` }));
  parts.set(`xl/drawings/_rels/drawing${drawing}.xml.rels`, relationsXml(relations));
  return { parts, types };
}

/** The relations of the sheet with the one to its drawing; `held` is what ExcelJS wrote. Gives its number too. */
export function withDrawingRelation(
  held: string | null,
  drawing: number,
): { readonly xml: string; readonly id: string } {
  const target = `../drawings/drawing${drawing}.xml`;
  if (held === null) return { xml: relationsXml([{ type: "drawing", target }]), id: "rId1" };
  const numbers = [...held.matchAll(/Id="rId(\d+)"/g)].map((match) => Number(match[1]));
  const id = `rId${Math.max(0, ...numbers) + 1}`;
  const added = `<Relationship Id="${id}" Type="${RELATIONS}/drawing" Target="${target}"/>`;
  return { xml: held.replace("</Relationships>", () => `${added}</Relationships>`), id };
}

export function withContentTypes(held: string, types: ReadonlyMap<string, string>): string {
  const added = [...types].map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
  return held.replace("</Types>", () => `${added.join("")}</Types>`);
}

function relationsXml(relations: readonly { readonly type: string; readonly target: string }[]): string {
  const each = relations.map(
    ({ type, target }, at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}
