/**
 * The Dashboard after edits: the results of its formulas, and the values that its charts keep, as they are now. Excel calculates
 * them anew; a preview, Power Query or LibreOffice shows what stands in the file. Cells without a formula of ours, and charts
 * that read other places, are left as they are.
 */

import { DASHBOARD_CELLS, DASHBOARD_READS } from "../../schema/dashboard/cells.ts";
import { DASHBOARD_CHARTS, shownRange } from "../../schema/dashboard/charts.ts";
import { BLOCKS, DASHBOARD_COLUMNS, DASHBOARD_NAME } from "../../schema/dashboard/layout.ts";
import { dashboardValues } from "../../schema/dashboard/values.ts";
import type { RowValue, RowValues } from "../../schema/row-value.ts";
import { NAMED_CELLS } from "../../schema/sheets.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import { addressesIn } from "../../workbook/address.ts";
import { isCellError } from "../../workbook/cell.ts";
import { findTable, type WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { escapeMarkup } from "../rows/cell-text.ts";
import { relationshipsOf, workbookPart } from "./parts.ts";
import type { SourcePackage } from "./source-package.ts";
import { Splices } from "./splice.ts";
import { attributeNamed, child, childrenOf, descendants, inPart, parseXml, type XmlElement } from "./xml-tree.ts";

/** Nothing happens in a workbook without a Dashboard of ours, or without one of the tables that it reads. */
export function refreshDashboard(source: SourcePackage, workbook: WorkbookSnapshot): void {
  const part = dashboardPart(source);
  if (part === null || !DASHBOARD_READS.every((name) => findTable(workbook, name))) return;
  const number = (name: string) => {
    const value = workbook.names?.[name];
    return typeof value === "number" ? value : null;
  };
  const values = dashboardValues((name) => rowsOf(workbook, name), {
    referenceDay: number(NAMED_CELLS.referenceDay),
    reportingYear: number(NAMED_CELLS.reportingYear),
  });
  changePart(source, part, (root, splices) => refreshCells(root, splices, values));
  const drawings = relationshipsOf(source, part).filter(({ kind }) => kind === "drawing");
  const charts = drawings.flatMap((drawing) =>
    drawing.part === null ? [] : relationshipsOf(source, drawing.part).filter(({ kind }) => kind === "chart"),
  );
  for (const chart of charts) {
    if (chart.part !== null) changePart(source, chart.part, (root, splices) => refreshChart(root, splices, values));
  }
}

/** The sheet that the name of the figures lies on. */
function dashboardPart(source: SourcePackage): string | null {
  const book = workbookPart(source);
  const xml = source.text(book) ?? "";
  if (!xml.includes(DASHBOARD_NAME)) return null;
  const root = inPart(book, () => parseXml(xml));
  const name = childrenOf(child(root, "definedNames"), "definedName").find(
    ({ attributes }) => attributes.name === DASHBOARD_NAME,
  );
  const sheetName = sheetOf(name?.text ?? "");
  const sheet = childrenOf(child(root, "sheets"), "sheet").find(({ attributes }) => attributes.name === sheetName);
  const id = sheet ? attributeNamed(sheet, "id") : undefined;
  return relationshipsOf(source, book).find((relation) => relation.id === id)?.part ?? null;
}

/** "'Dashboard (zelfbeheer)'!$A$4:$E$6" → "Dashboard (zelfbeheer)". */
function sheetOf(reference: string): string {
  const quoted = /^'((?:[^']|'')+)'!/.exec(reference);
  return quoted ? (quoted[1] ?? "").replaceAll("''", "'") : reference.slice(0, Math.max(0, reference.indexOf("!")));
}

function rowsOf(workbook: WorkbookSnapshot, name: string): RowValues[] {
  const found = findTable(workbook, name)?.table;
  if (!found) return [];
  const plain = (heading: string) => heading.trim().replace(/\s+/g, " ").toLowerCase();
  const at = new Map(found.headers.map((heading, index) => [plain(heading), index]));
  const columns = tableNamed(name).columns.map(({ key, heading }) => [key, at.get(plain(heading))] as const);
  return found.rows.map((row) => {
    const values: Record<string, RowValue> = {};
    for (const [key, index] of columns) {
      const value = index === undefined ? null : (row[index] ?? null);
      values[key] = isCellError(value) || value === "" ? null : value;
    }
    return values;
  });
}

function changePart(source: SourcePackage, part: string, change: (root: XmlElement, splices: Splices) => void): void {
  const xml = source.text(part);
  if (xml === null) return;
  const splices = new Splices(xml);
  change(
    inPart(part, () => parseXml(xml)),
    splices,
  );
  if (splices.changed) source.setText(part, splices.apply());
}

function refreshCells(root: XmlElement, splices: Splices, values: ReadonlyMap<string, RowValue>): void {
  const ours = new Set(DASHBOARD_CELLS.flatMap((cell) => ("formula" in cell ? [cell.address] : [])));
  const cells = childrenOf(child(root, "sheetData"), "row").flatMap((row) => childrenOf(row, "c"));
  for (const cell of cells) {
    const address = cell.attributes.r ?? "";
    const held = child(cell, "v");
    if (!ours.has(address) || !child(cell, "f")) continue;
    const value = values.get(address) ?? "";
    const text = typeof value === "number" ? String(value) : escapeMarkup(String(value ?? ""));
    const isText = typeof value !== "number";
    if (held?.text === String(value ?? "") && (cell.attributes.t === "str") === isText) continue;
    splices.setAttribute(cell, "t", isText ? "str" : null);
    const xml = `<${cell.prefix}v>${text}</${cell.prefix}v>`;
    if (held) splices.replace(held.start, held.end, xml);
    else splices.append(cell, xml);
  }
}

function refreshChart(root: XmlElement, splices: Splices, values: ReadonlyMap<string, RowValue>): void {
  const headings = new Map(
    BLOCKS.flatMap(({ header, headings: own }) =>
      own.map((heading, at): [string, RowValue] => [`${DASHBOARD_COLUMNS[at]}${header}`, heading]),
    ),
  );
  const valueAt = (address: string) => values.get(address) ?? headings.get(address);
  for (const element of descendants(root)) {
    if (element.local !== "strRef" && element.local !== "numRef") continue;
    const formula = child(element, "f");
    const cut = formula?.text.lastIndexOf("!") ?? -1;
    if (!formula || cut < 0) continue;
    const ref = refNow(formula.text.slice(cut + 1), valueAt);
    const cells = addressesIn(ref).map(valueAt);
    if (cells.length === 0 || cells.some((value) => value === undefined)) continue;
    splices.setInner(element, cachedXml(element, `${formula.text.slice(0, cut + 1)}${ref}`, cells as RowValue[]));
  }
}

/** A range that shows only what is filled in, as far as it is filled in now. */
function refNow(ref: string, valueAt: (address: string) => RowValue | undefined): string {
  for (const chart of DASHBOARD_CHARTS) {
    const whole = [chart.categories, ...chart.series.map(({ values }) => values)].find(
      (own) => own.split(":")[0] === ref.split(":")[0] && own.split("$")[1] === ref.split("$")[3],
    );
    if (chart.filledOnly && whole !== undefined) {
      return shownRange(chart, (range) => addressesIn(range).map((address) => String(valueAt(address) ?? "")))(whole);
    }
  }
  return ref;
}

function cachedXml({ local, prefix }: XmlElement, formula: string, values: readonly RowValue[]): string {
  const isText = local === "strRef";
  const points = values.map((value, at) => {
    const shown = isText ? escapeMarkup(String(value ?? "")) : String(typeof value === "number" ? value : 0);
    return `<${prefix}pt idx="${at}"><${prefix}v>${shown}</${prefix}v></${prefix}pt>`;
  });
  const format = isText ? "" : `<${prefix}formatCode>General</${prefix}formatCode>`;
  const cache = `${prefix}${isText ? "strCache" : "numCache"}`;
  return `<${prefix}f>${escapeMarkup(formula)}</${prefix}f><${cache}>${format}<${prefix}ptCount val="${values.length}"/>${points.join("")}</${cache}>`;
}
