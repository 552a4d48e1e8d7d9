/** Edits on the bytes of a workbook: the parts that an edit names change, every other part is copied byte for byte. */

import { type Outcome, type Problem, problem } from "../../problems/problem.ts";
import { parseRange } from "../../workbook/address.ts";
import { type Rehearsal, rehearse } from "../../workbook/apply-edits.ts";
import type { Edit } from "../../workbook/edit.ts";
import { isDayFormat } from "../../workbook/number-format.ts";
import { findTable, type WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { readStyles } from "../read/read-styles.ts";
import type { Growth } from "./grow-areas.ts";
import { relationshipsOf, removePart, removeRelationship, workbookPart } from "./parts.ts";
import { patchSheet } from "./patch-sheet.ts";
import { patchTable } from "./patch-table.ts";
import { patchWorkbookPart } from "./patch-workbook-part.ts";
import { refreshDashboard } from "./refresh-dashboard.ts";
import { type ChangedTable, type ColumnRename, growthsOf, type SheetChange, type TablePlace } from "./sheet-change.ts";
import { SourcePackage, type ZipTools } from "./source-package.ts";
import { attributeNamed, child, inPart, isOn, parseXml, XmlFault } from "./xml-tree.ts";

export interface PatchedPackage {
  readonly bytes: Uint8Array;
  readonly rehearsal: Rehearsal;
}

/** A sheet of the package with the tables on it. */
interface SheetParts {
  readonly name: string;
  readonly part: string;
  readonly tables: readonly TablePart[];
}

interface TablePart extends TablePlace {
  readonly part: string;
}

/**
 * Applies all edits or none. `snapshot` is what was read from the same bytes. Refused as `applyEdits` refuses, and further
 * when data stands below a table that has to grow (F046), it has a totals row (F047), the sheet is full (F048), a formula over
 * several cells is in the way (F049) or the package is not as it should be (F054). A signed workbook gives a warning (F050):
 * its signature is left out of the copy. Without edits the bytes come back as they are.
 */
export function applyToPackage(
  bytes: Uint8Array,
  snapshot: WorkbookSnapshot,
  edits: readonly Edit[],
  tools: ZipTools,
): Outcome<PatchedPackage> {
  const rehearsed = rehearse(snapshot, edits);
  if (!rehearsed.ok) return rehearsed;
  const rehearsal = rehearsed.value;
  if (rehearsal.changes.length === 0) return { ok: true, value: { bytes, rehearsal }, problems: [] };
  const source = new SourcePackage(bytes, tools);
  try {
    const refusal = patchParts(source, rehearsal);
    if (refusal) return { ok: false, refusal };
    refreshDashboard(source, rehearsal.after);
    const problems = dropSignature(source);
    return { ok: true, value: { bytes: source.write(), rehearsal }, problems };
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    return { ok: false, refusal: problem("F054", "error", [], { part: error.part }) };
  }
}

function patchParts(source: SourcePackage, rehearsal: Rehearsal): Problem | null {
  const workbook = workbookPart(source);
  const sheets = sheetsOf(source, workbook);
  const renames = rehearsal.changes.flatMap(({ table, headers }): ColumnRename[] =>
    headers.map(({ before, after }) => ({ table, before, after })),
  );
  const growths = new Map<string, readonly Growth[]>();
  const dates = datesFrom1904(source, workbook);
  let formulasMoved = false;
  for (const sheet of sheets) {
    const changed = changedOn(sheet, rehearsal);
    if (changed.length === 0 && !mentionsRenamed(source, sheet.part, renames)) continue;
    const xml = source.text(sheet.part) ?? "";
    const change = { sheet: sheet.name, places: sheet.tables, changed, renames, ...dates };
    const patched = inPart(sheet.part, () => patchSheet(xml, change));
    if (!patched.ok) return patched.refusal;
    if (patched.xml !== xml) source.setText(sheet.part, patched.xml);
    formulasMoved ||= patched.formulasMoved;
    if (changed.length > 0) growths.set(sheet.name, growthsOf(changed));
  }
  for (const table of sheets.flatMap(({ tables }) => tables)) {
    const changed = changedTable(table, rehearsal);
    if (!changed && renames.length === 0) continue;
    const xml = source.text(table.part) ?? "";
    const patched = inPart(table.part, () => patchTable(xml, changed, renames));
    if (patched !== xml) source.setText(table.part, patched);
  }
  const xml = source.text(workbook) ?? "";
  source.setText(
    workbook,
    inPart(workbook, () => patchWorkbookPart(xml, { renames, growths })),
  );
  if (formulasMoved) dropCalculationOrder(source, workbook);
  return null;
}

/** Reading gives days from 1900 whatever the workbook counts from; writing has to give them back. */
function datesFrom1904(source: SourcePackage, workbook: string): Pick<SheetChange, "datesFrom1904"> {
  const root = inPart(workbook, () => parseXml(source.text(workbook) ?? ""));
  if (!isOn(child(root, "workbookPr")?.attributes.date1904)) return {};
  const part = relationshipsOf(source, workbook).find(({ kind }) => kind === "styles")?.part;
  const { list, ofFormat } = readStyles(part ? source.content(part) : null, []);
  const isDate = (style: number) => isDayFormat(list[style]?.format ?? "General");
  const dates = ofFormat.flatMap((style, index) => (isDate(style) ? [String(index)] : []));
  return { datesFrom1904: new Set(dates) };
}

function sheetsOf(source: SourcePackage, workbook: string): readonly SheetParts[] {
  const parts = new Map(relationshipsOf(source, workbook).map((relation) => [relation.id, relation]));
  const root = inPart(workbook, () => parseXml(source.text(workbook) ?? ""));
  return (child(root, "sheets")?.children ?? []).flatMap((element): SheetParts[] => {
    const relation = parts.get(attributeNamed(element, "id") ?? "");
    if (relation?.kind !== "worksheet" || relation.part === null || !source.has(relation.part)) return [];
    const tables = relationshipsOf(source, relation.part)
      .filter(({ kind }) => kind === "table")
      .flatMap((table) => tablePlace(source, table.part ?? ""));
    return [{ name: element.attributes.name ?? "", part: relation.part, tables }];
  });
}

function tablePlace(source: SourcePackage, part: string): readonly TablePart[] {
  const xml = source.text(part);
  if (xml === null) return [];
  const { attributes } = inPart(part, () => parseXml(xml));
  const range = parseRange(attributes.ref ?? "");
  const name = attributes.displayName ?? attributes.name;
  if (!range || name === undefined || attributes.headerRowCount === "0") return [];
  return [{ part, name, range, hasTotals: Number(attributes.totalsRowCount ?? 0) > 0 }];
}

/** Faults when a table that was read cannot be found with a heading of its own in the package. */
function changedOn(sheet: SheetParts, rehearsal: Rehearsal): readonly ChangedTable[] {
  const found = sheet.tables.flatMap((place) => changedTable(place, rehearsal) ?? []);
  const named = rehearsal.changes.filter(({ table }) => findTable(rehearsal.after, table)?.sheet.name === sheet.name);
  if (found.length === named.length) return found;
  return inPart(sheet.part, () => {
    throw new XmlFault("a table without headings");
  });
}

function changedTable(place: TablePlace, { changes, after }: Rehearsal): ChangedTable | null {
  const change = changes.find(({ table }) => table.toLowerCase() === place.name.toLowerCase());
  const found = change && findTable(after, change.table);
  return found ? { place, change, after: found.table } : null;
}

/** Most sheets do not name the table, and are not parsed. */
function mentionsRenamed(source: SourcePackage, part: string, renames: readonly ColumnRename[]): boolean {
  if (renames.length === 0) return false;
  const xml = (source.text(part) ?? "").toLowerCase();
  return renames.some(({ table }) => xml.includes(`${table.toLowerCase()}[`));
}

/** Excel works out the order of calculation again when the part is not there. */
function dropCalculationOrder(source: SourcePackage, workbook: string): void {
  for (const relation of relationshipsOf(source, workbook)) {
    if (relation.kind === "calcChain") removePart(source, workbook, relation);
  }
}

/** A signature over bytes that have changed would only frighten whoever opens the copy. */
export function dropSignature(source: SourcePackage): readonly Problem[] {
  const origin = relationshipsOf(source, "").filter(({ type }) => /digital-signature\/origin$/.test(type));
  for (const relation of origin) {
    const signatures = relation.part === null ? [] : relationshipsOf(source, relation.part);
    for (const signature of signatures) if (relation.part !== null) removePart(source, relation.part, signature);
    removePart(source, "", relation);
    removeRelationship(source, "", relation.id);
  }
  return origin.length > 0 ? [problem("F050", "warning", [], {})] : [];
}
