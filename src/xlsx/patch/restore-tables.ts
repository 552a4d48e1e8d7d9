/** Cells that hold our headings and rows become an Excel table again; nothing in the cells changes. */

import { type Outcome, problem } from "../../problems/problem.ts";
import { rowFormulas } from "../../schema/row-formulas.ts";
import { TABLES, tableNamed } from "../../schema/workbook-schema.ts";
import { type CellRange, parseRange } from "../../workbook/address.ts";
import type { WorkbookEvidence } from "../../workbook/evidence.ts";
import { tableXml } from "../finish/table-xml.ts";
import { TABLE_STYLE } from "../render/new-file.ts";
import { freePartName } from "./free-names.ts";
import { addContentType, addRelationship, relationshipsOf, workbookPart } from "./parts.ts";
import { SourcePackage, type ZipTools } from "./source-package.ts";
import { attribute, Splices } from "./splice.ts";
import { attributeNamed, child, inPart, parseXml, type XmlElement, XmlFault } from "./xml-tree.ts";

export interface TableToRestore {
  /** The name of a table of ours that the workbook does not have. */
  readonly name: string;
  readonly sheet: string;
  /** Headings, word for word those of the schema, and at least one row. */
  readonly range: CellRange;
}

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/**
 * `evidence` is what was read from the same bytes. Refused with F054 when the package is not as Excel writes it. Without
 * tables the bytes come back as they are.
 */
export function restoreTables(
  bytes: Uint8Array,
  evidence: WorkbookEvidence,
  tables: readonly TableToRestore[],
  tools: ZipTools,
): Outcome<Uint8Array> {
  if (tables.length === 0) return { ok: true, value: bytes, problems: [] };
  const source = new SourcePackage(bytes, tools);
  try {
    const workbook = workbookPart(source);
    for (const table of tables) restoreTable(source, workbook, table, formulasAround(evidence, tables));
    return { ok: true, value: source.write(), problems: [] };
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    return { ok: false, refusal: problem("F054", "error", [], { part: error.part }) };
  }
}

/** Which tables a formula of a calculated column may name. */
function formulasAround({ sheets }: WorkbookEvidence, restored: readonly TableToRestore[]) {
  const rows = new Map<string, number>();
  for (const { name, range } of sheets.flatMap((sheet) => sheet.tables)) rows.set(name, range.bottom - range.top);
  for (const { name, range } of restored) rows.set(name, range.bottom - range.top);
  return {
    table: (name: string) => (rows.has(name) ? TABLES.find((table) => table.name === name) : undefined),
    rowsIn: (name: string) => rows.get(name) ?? 0,
  };
}

function restoreTable(
  source: SourcePackage,
  workbook: string,
  { name, sheet, range }: TableToRestore,
  around: ReturnType<typeof formulasAround>,
): void {
  const relation = sheetRelation(source, workbook, sheet);
  const table = tableNamed(name);
  const formulas = rowFormulas(table, around);
  const part = freePartName("xl/tables/table1.xml", source);
  const columns = table.columns.map((column) => {
    const formula = formulas.ofColumn(column);
    return { heading: column.heading, ...(formula === undefined ? {} : { formula }) };
  });
  source.setText(part, tableXml({ id: freeTableId(source), name, range, style: TABLE_STYLE.name, columns }));
  addContentType(source, part, TABLE_TYPE);
  // The same word in transitional and strict packages, behind another address.
  const namespace = relation.type.slice(0, relation.type.lastIndexOf("/"));
  const id = addRelationship(source, relation.part, `${namespace}/table`, part);
  const xml = source.text(relation.part) ?? "";
  source.setText(
    relation.part,
    inPart(relation.part, () => withTablePart(xml, id, namespace, range)),
  );
}

function sheetRelation(
  source: SourcePackage,
  workbook: string,
  sheet: string,
): { readonly part: string; readonly type: string } {
  return inPart(workbook, () => {
    const sheets = child(parseXml(source.text(workbook) ?? ""), "sheets")?.children ?? [];
    const id = attributeNamed(sheets.find(({ attributes }) => attributes.name === sheet) ?? { attributes: {} }, "id");
    const relation = relationshipsOf(source, workbook).find((candidate) => candidate.id === id);
    if (!relation?.part || !source.has(relation.part)) throw new XmlFault("a sheet without its part");
    return { part: relation.part, type: relation.type };
  });
}

function freeTableId(source: SourcePackage): number {
  const ids = source
    .names()
    .filter((name) => /(^|\/)tables\/[^/]+\.xml$/i.test(name))
    .map((name) => Number(parseXml(source.text(name) ?? "<none/>").attributes.id ?? 0));
  return Math.max(0, ...ids) + 1;
}

/** `tableParts` stands last but for extensions (ECMA-376 part 1, 18.3.1.99); a filter of the sheet may not lie over a table. */
function withTablePart(xml: string, id: string, namespace: string, range: CellRange): string {
  const root = parseXml(xml);
  const splices = new Splices(xml);
  const filter = child(root, "autoFilter");
  const area = parseRange(filter?.attributes.ref ?? "");
  if (filter && area && area.top <= range.bottom && range.top <= area.bottom) splices.remove(filter);
  const element = `<${root.prefix}tablePart${attribute("xmlns:r", namespace)}${attribute("r:id", id)}/>`;
  const held = child(root, "tableParts");
  if (held) {
    splices.append(held, element);
    splices.setAttribute(held, "count", String(held.children.length + 1));
  } else {
    const wrapped = `<${root.prefix}tableParts count="1">${element}</${root.prefix}tableParts>`;
    splices.insert(placeOfTableParts(root), wrapped);
  }
  return splices.apply();
}

function placeOfTableParts(root: XmlElement): number {
  return child(root, "extLst")?.start ?? root.innerEnd;
}
