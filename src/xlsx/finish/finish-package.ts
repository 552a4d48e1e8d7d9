/**
 * The last stage of a new workbook: into what ExcelJS wrote is put what it cannot write: the rows of the tables, calculated
 * columns, names with formulas, validations, a table style, charts. The same input gives the same bytes on every machine.
 */

import { strToU8 } from "fflate";
import type { Problem } from "../../problems/problem.ts";
import { rangeAddress } from "../../workbook/address.ts";
import type { CellInput } from "../../workbook/cell.ts";
import { type Checksum, type Deflate, type PackagePart, writePackage } from "../package/write-package.ts";
import type { Deflating } from "../rows/pack-sheet.ts";
import type { Chart } from "./charts/chart.ts";
import { chartParts, withContentTypes, withDrawingRelation } from "./charts/chart-parts.ts";
import { type SheetBody, sheetPart } from "./sheet-body.ts";
import { withCells } from "./sheet-cells.ts";
import { type TableStyle, withTableStyle } from "./table-style.ts";
import { type TablePart, tableXml } from "./table-xml.ts";
import type { TakenApart } from "./take-apart.ts";
import { type Validation, validationsXml } from "./validation-xml.ts";
import { type WorkbookName, withNames } from "./workbook-xml.ts";
import { joinWorksheet, mapChildren, type WorksheetXml, withChild } from "./worksheet-xml.ts";
import { attribute } from "./xml-text.ts";

export interface Finish {
  /** One for each sheet, in the order in which ExcelJS got them. */
  readonly sheets: readonly SheetFinish[];
  readonly names: readonly WorkbookName[];
  readonly tableStyle: TableStyle;
}

export interface SheetFinish {
  readonly validations: readonly Validation[];
  /** Ranges where numbers are text on purpose: no green triangles. */
  readonly textNumbers: readonly string[];
  readonly table?: TablePart;
  readonly body?: SheetBody;
  /** What goes into cells that ExcelJS gave a look only. */
  readonly cells?: ReadonlyMap<string, CellInput>;
  /** The last row that conditional formats cover, where that is not the one that ExcelJS wrote. */
  readonly lastRuleRow?: number;
  readonly links?: readonly SheetLink[];
  readonly charts?: readonly Chart[];
}

/** A cell that leads to another place in the workbook. */
export interface SheetLink {
  readonly cell: string;
  /** "'Per eenheid'!A1" */
  readonly to: string;
}

export interface Compression {
  /** A whole part at once. */
  readonly deflate: Deflate;
  /** A part that is compressed while it is made. */
  readonly startDeflating: () => Deflating;
  readonly checksum?: Checksum;
}

export async function finishPackage(
  written: TakenApart,
  finish: Finish,
  compression: Compression,
  onProblem: (problem: Problem) => void,
): Promise<Uint8Array> {
  const finished = new Map<string, PackagePart | Promise<PackagePart>>();
  const textOf = (name: string) => {
    const part = written[name];
    if (typeof part !== "string") throw new Error(`the new workbook lacks ${name}`);
    return part;
  };
  const put = (name: string, xml: string) => finished.set(name, { name, content: strToU8(xml) });

  let tables = 0;
  let [drawings, charts] = [0, 0];
  const types = new Map<string, string>();
  for (const [index, sheet] of finish.sheets.entries()) {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    const blank = written[name];
    if (typeof blank !== "object") throw new Error(`the new workbook lacks ${name}`);
    let worksheet = finishSheet(blank, sheet);
    if (sheet.charts && sheet.charts.length > 0) {
      drawings += 1;
      const made = chartParts(sheet.charts, drawings, charts + 1);
      charts += sheet.charts.length;
      for (const [part, content] of made.parts) put(part, content);
      for (const [part, type] of made.types) types.set(part, type);
      const rels = `xl/worksheets/_rels/sheet${index + 1}.xml.rels`;
      const relation = withDrawingRelation(rels in written ? textOf(rels) : null, drawings);
      put(rels, relation.xml);
      worksheet = withChild(worksheet, "drawing", `<drawing r:id="${relation.id}"/>`);
    }
    const xml = joinWorksheet(worksheet);
    if (sheet.body) {
      const { part } = await sheetPart(name, xml, sheet.body, compression.startDeflating, onProblem);
      finished.set(name, part);
    } else put(name, xml);
    if (!sheet.table) continue;
    tables += 1;
    const part = `xl/tables/table${tables}.xml`;
    if (!textOf(part).includes(`displayName="${sheet.table.name}"`))
      throw new Error(`${part} is not ${sheet.table.name}`);
    put(part, tableXml(sheet.table));
  }
  put("xl/workbook.xml", withNames(textOf("xl/workbook.xml"), finish.names));
  put("xl/styles.xml", withTableStyle(textOf("xl/styles.xml"), finish.tableStyle));
  if (types.size > 0) put("[Content_Types].xml", withContentTypes(textOf("[Content_Types].xml"), types));

  const parts = Object.entries(written).map(
    ([name, part]) =>
      finished.get(name) ?? { name, content: strToU8(typeof part === "string" ? part : joinWorksheet(part)) },
  );
  const added = [...finished].flatMap(([name, part]) => (name in written ? [] : [part]));
  return writePackage(await Promise.all([...parts, ...added]), compression.deflate, compression.checksum);
}

function finishSheet(worksheet: WorksheetXml, sheet: SheetFinish): WorksheetXml {
  const validated = withChild(worksheet, "dataValidations", validationsXml(sheet.validations));
  const quiet = withChild(validated, "ignoredErrors", ignoredErrorsXml(sheet.textNumbers));
  const linked = withChild(quiet, "hyperlinks", linksXml(sheet.links ?? []));
  const { cells, lastRuleRow } = sheet;
  const filled = cells ? mapChildren(linked, "sheetData", (xml) => withCells(xml, cells)) : linked;
  const ruled =
    lastRuleRow === undefined
      ? filled
      : mapChildren(filled, "conditionalFormatting", (xml) => xml.replace(/(sqref="[^"]*?)\d+"/, `$1${lastRuleRow}"`));
  if (!sheet.table) return ruled;
  return withChild(ruled, "dimension", `<dimension ref="${rangeAddress({ ...sheet.table.range, top: 1 })}"/>`);
}

function linksXml(links: readonly SheetLink[]): string {
  if (links.length === 0) return "";
  const each = links.map(({ cell, to }) => `<hyperlink ref="${cell}" location=${attribute(to)}/>`);
  return `<hyperlinks>${each.join("")}</hyperlinks>`;
}

function ignoredErrorsXml(ranges: readonly string[]): string {
  if (ranges.length === 0) return "";
  const errors = ranges.map((range) => `<ignoredError sqref="${range}" numberStoredAsText="1"/>`);
  return `<ignoredErrors>${errors.join("")}</ignoredErrors>`;
}
