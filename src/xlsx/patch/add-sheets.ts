/**
 * The sheets of a workbook of ours in a copy of the user's workbook. Of the user's parts only those change in which something
 * has to be registered: content types, the workbook part with its relationships, and the styles.
 */

import { type Outcome, type Problem, problem } from "../../problems/problem.ts";
import { freeSheetName } from "../../schema/free-sheet-name.ts";
import { type AddedName, type AddedSheet, addToWorkbookPart } from "./add-to-workbook-part.ts";
import { type Adoption, adoptSheet, adoptSmallPart, renameAll, type SheetRename } from "./adopt-sheet.ts";
import { dropSignature } from "./apply-to-package.ts";
import { copyPart } from "./copy-parts.ts";
import { freePartName } from "./free-names.ts";
import { mergeStyles } from "./merge-styles.ts";
import { addContentType, addRelationship, relationshipsOf, workbookPart } from "./parts.ts";
import { SourcePackage, type ZipTools } from "./source-package.ts";
import { attribute, Splices } from "./splice.ts";
import { attributeNamed, child, childrenOf, inPart, isOn, parseXml, type XmlElement, XmlFault } from "./xml-tree.ts";

export interface AddedSheets {
  readonly bytes: Uint8Array;
  /** Name in our workbook → name in the result. */
  readonly sheets: ReadonlyMap<string, string>;
}

const TRANSITIONAL: readonly (readonly [string, string])[] = [
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main"],
  ["http://schemas.openxmlformats.org/drawingml/2006/chart", "http://purl.oclc.org/ooxml/drawingml/chart"],
  [
    "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  ],
];

/**
 * Adds all sheets of `ours` behind those of `users`, with their tables, validations, conditional formats, styles, names and
 * charts. A sheet name that is taken gets " (zelfbeheer)", and our formulas follow. Refused when a table (F052) or a name
 * (F053) of ours is there already, when dates count from 1904 (F055), when the structure is protected (F056), or the package is
 * damaged (F054). The name of a table or a defined name never changes: formulas, Power Query and flows depend on it. A signed
 * workbook gives a warning (F050).
 */
export function addSheets(users: Uint8Array, ours: Uint8Array, tools: ZipTools): Outcome<AddedSheets> {
  const target = new SourcePackage(users, tools);
  const from = new SourcePackage(ours, tools);
  try {
    const added = add(target, from);
    if ("code" in added) return { ok: false, refusal: added };
    const problems = dropSignature(target);
    return { ok: true, value: { bytes: target.write(), sheets: added }, problems };
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    return { ok: false, refusal: problem("F054", "error", [], { part: error.part }) };
  }
}

function add(target: SourcePackage, from: SourcePackage): ReadonlyMap<string, string> | Problem {
  const book = openWorkbook(target);
  const own = openWorkbook(from);
  const obstacle = obstacleIn(target, from, book, own);
  if (obstacle) return obstacle;

  const taken = new Set(book.sheets.map(({ attributes }) => (attributes.name ?? "").toLowerCase()));
  const names = new Map<string, string>();
  for (const { attributes } of own.sheets) {
    const name = freeSheetName(attributes.name ?? "", taken);
    taken.add(name.toLowerCase());
    names.set(attributes.name ?? "", name);
  }
  const renames = [...names].flatMap(([before, after]): SheetRename[] => (before === after ? [] : [{ before, after }]));
  const dialect = dialectOf(book.root);
  const adoption: Adoption = {
    numbers: addStyles(target, from, book, own, dialect),
    renames,
    strings: sharedStrings(from, own),
  };
  const sheets = copySheets(target, from, book, own, { adoption, names, dialect });
  const added = addedNames(own, renames, book.sheets.length);
  const xml = target.text(book.part) ?? "";
  target.setText(
    book.part,
    inPart(book.part, () => addToWorkbookPart(xml, sheets, added, dialect.wrap)),
  );
  return names;
}

interface OpenWorkbook {
  readonly part: string;
  readonly root: XmlElement;
  readonly sheets: readonly XmlElement[];
}

function openWorkbook(source: SourcePackage): OpenWorkbook {
  const part = workbookPart(source);
  const root = parse(source, part);
  return { part, root, sheets: child(root, "sheets")?.children ?? [] };
}

function parse(source: SourcePackage, part: string): XmlElement {
  return inPart(part, () => parseXml(source.text(part) ?? ""));
}

function obstacleIn(target: SourcePackage, from: SourcePackage, book: OpenWorkbook, own: OpenWorkbook): Problem | null {
  if (isOn(child(book.root, "workbookPr")?.attributes.date1904)) return problem("F055", "error", [], {});
  if (isOn(child(book.root, "workbookProtection")?.attributes.lockStructure)) return problem("F056", "error", [], {});
  const tables = new Set(tablesOf(target).map((name) => name.toLowerCase()));
  const names = new Set(namesOf(book).map((name) => name.toLowerCase()));
  const isTaken = (name: string) => tables.has(name.toLowerCase()) || names.has(name.toLowerCase());
  const table = tablesOf(from).find(isTaken);
  if (table !== undefined) return problem("F052", "error", [], { table });
  const name = namesOf(own).find(isTaken);
  return name === undefined ? null : problem("F053", "error", [], { name });
}

/** Names that hold in the whole workbook; those of one sheet never clash. */
function namesOf({ root }: OpenWorkbook): readonly string[] {
  return childrenOf(child(root, "definedNames"), "definedName").flatMap(({ attributes }) =>
    attributes.localSheetId === undefined && !attributes.name?.startsWith("_xlnm.") ? [attributes.name ?? ""] : [],
  );
}

function tablesOf(source: SourcePackage): readonly string[] {
  return tableRoots(source).map(({ attributes }) => attributes.displayName ?? attributes.name ?? "");
}

function tableRoots(source: SourcePackage): readonly XmlElement[] {
  const book = openWorkbook(source);
  return relationshipsOf(source, book.part)
    .filter(({ kind, part }) => kind === "worksheet" && part !== null)
    .flatMap(({ part }) => relationshipsOf(source, part ?? ""))
    .filter(({ kind, part }) => kind === "table" && part !== null && source.has(part))
    .map(({ part }) => parse(source, part ?? ""));
}

/** How the target spells the same things: its prefix, and the namespaces of strict packages. */
interface Dialect {
  readonly isStrict: boolean;
  /** A whole part of ours. */
  readonly part: (xml: string) => string;
  /** A piece of ours inside a part of the target. */
  readonly wrap: (xml: string) => string;
}

function dialectOf(root: XmlElement): Dialect {
  const main = root.attributes[root.prefix ? `xmlns:${root.prefix.slice(0, -1)}` : "xmlns"] ?? "";
  const isStrict = main.includes("purl.oclc.org");
  const part = (xml: string) =>
    isStrict ? TRANSITIONAL.reduce((text, [plain, strict]) => text.replaceAll(`"${plain}"`, `"${strict}"`), xml) : xml;
  const wrap = (xml: string) =>
    root.prefix ? xml.replace(/^<[^\s/>]+/, (tag) => tag + attribute("xmlns", main)) : xml;
  return { isStrict, part, wrap };
}

function addStyles(
  target: SourcePackage,
  from: SourcePackage,
  book: OpenWorkbook,
  own: OpenWorkbook,
  dialect: Dialect,
): Adoption["numbers"] {
  const partOf = (source: SourcePackage, { part }: OpenWorkbook) =>
    relationshipsOf(source, part).find(({ kind }) => kind === "styles")?.part ?? null;
  const ours = from.text(partOf(from, own) ?? "") ?? "";
  const part = partOf(target, book);
  const held = part === null ? null : target.text(part);
  if (part === null || held === null) {
    const name = freePartName("xl/styles1.xml", target);
    target.setText(name, dialect.part(ours));
    addContentType(target, name, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
    addRelationship(target, book.part, relationTypeOf("styles", dialect), name);
    return { cell: (index) => index, differential: (index) => index };
  }
  const merged = inPart(part, () => mergeStyles(held, ours, dialect.wrap));
  target.setText(part, merged.xml);
  return merged.numbers;
}

function sharedStrings(from: SourcePackage, own: OpenWorkbook): readonly string[] {
  const part = relationshipsOf(from, own.part).find(({ kind }) => kind === "sharedStrings")?.part;
  const xml = part ? from.text(part) : null;
  if (xml === null) return [];
  return childrenOf(parseXml(xml), "si").map(({ innerStart, innerEnd }) => xml.slice(innerStart, innerEnd));
}

function copySheets(
  target: SourcePackage,
  from: SourcePackage,
  book: OpenWorkbook,
  own: OpenWorkbook,
  { adoption, names, dialect }: { adoption: Adoption; names: ReadonlyMap<string, string>; dialect: Dialect },
): readonly AddedSheet[] {
  const copied = new Map<string, string>();
  let tableId = Math.max(0, ...tableRoots(target).map(({ attributes }) => Number(attributes.id ?? 0)));
  const change = (xml: string, kind: string) => {
    if (kind === "worksheet") return dialect.part(adoptSheet(xml, adoption));
    const adopted = dialect.part(adoptSmallPart(xml, adoption));
    if (kind !== "table") return adopted;
    tableId += 1;
    const splices = new Splices(adopted);
    splices.setAttribute(parseXml(adopted), "id", String(tableId));
    return splices.apply();
  };
  const relations = relationshipsOf(from, own.part);
  let sheetId = Math.max(0, ...book.sheets.map(({ attributes }) => Number(attributes.sheetId ?? 0)));
  return own.sheets.map((sheet) => {
    const relation = relations.find(({ id }) => id === attributeNamed(sheet, "id"));
    if (relation?.part == null) throw new Error("a sheet of our own workbook has no part");
    const part = copyPart(from, target, relation.part, "worksheet", change, copied);
    const id = addRelationship(target, book.part, relationTypeOf("worksheet", dialect), part);
    sheetId += 1;
    const name = names.get(sheet.attributes.name ?? "") ?? "";
    return { name, sheetId, relationship: id, state: sheet.attributes.state };
  });
}

function addedNames(own: OpenWorkbook, renames: readonly SheetRename[], offset: number): readonly AddedName[] {
  return childrenOf(child(own.root, "definedNames"), "definedName").map(({ attributes, text }) => {
    const local = attributes.localSheetId;
    const moved = local === undefined ? {} : { localSheetId: String(Number(local) + offset) };
    return { attributes: { ...attributes, ...moved }, refersTo: renameAll(text, renames) };
  });
}

function relationTypeOf(kind: string, { isStrict }: Dialect): string {
  const base = isStrict
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return `${base}/${kind}`;
}
