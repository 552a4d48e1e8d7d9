/** Relationships and content types of a package that is changed: found, taken out, added. */

import { freeId } from "./free-names.ts";
import type { SourcePackage } from "./source-package.ts";
import { attribute, Splices } from "./splice.ts";
import { attributeNamed, inPart, parseXml, type XmlElement, XmlFault } from "./xml-tree.ts";

export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "table", "calcChain"; the same in transitional and strict packages. */
  readonly kind: string;
  readonly type: string;
  /** The name of the part it leads to; null when it leads outside. */
  readonly part: string | null;
}

const EMPTY_RELATIONSHIPS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** "xl/worksheets/sheet1.xml" → "xl/worksheets/_rels/sheet1.xml.rels"; "" → the relationships of the package. */
export function relsPartOf(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

export function relationshipsOf(source: SourcePackage, part: string): readonly Relationship[] {
  const name = relsPartOf(part);
  const xml = source.text(name);
  return xml === null ? [] : inPart(name, () => parseXml(xml).children.map((element) => relationship(element, part)));
}

export function removeRelationship(source: SourcePackage, part: string, id: string): void {
  const name = relsPartOf(part);
  const xml = source.text(name);
  if (xml === null) return;
  const splices = new Splices(xml);
  for (const element of parseXml(xml).children) if (element.attributes.Id === id) splices.remove(element);
  if (splices.changed) source.setText(name, splices.apply());
}

/** Adds a relationship to a part and gives its id. */
export function addRelationship(source: SourcePackage, owner: string, type: string, part: string): string {
  const name = relsPartOf(owner);
  const xml = source.text(name) ?? EMPTY_RELATIONSHIPS;
  const root = parseXml(xml);
  const id = freeId("rId", new Set(root.children.map(({ attributes }) => attributes.Id ?? "")));
  const splices = new Splices(xml);
  const attributes = attribute("Id", id) + attribute("Type", type) + attribute("Target", relativeTarget(owner, part));
  splices.append(root, `<${root.prefix}Relationship${attributes}/>`);
  source.setText(name, splices.apply());
  return id;
}

/** Takes a part away with what names it: its content type and the relationship that leads to it. */
export function removePart(source: SourcePackage, owner: string, { id, part }: Relationship): void {
  removeRelationship(source, owner, id);
  if (part === null) return;
  source.remove(part);
  source.remove(relsPartOf(part));
  removeContentType(source, part);
}

export function removeContentType(source: SourcePackage, part: string): void {
  changeContentTypes(source, (root, splices) => {
    for (const element of root.children) {
      if (samePart(element.attributes.PartName ?? "", part)) splices.remove(element);
    }
  });
}

/** Says what a new part holds. */
export function addContentType(source: SourcePackage, part: string, type: string): void {
  changeContentTypes(source, (root, splices) => {
    const names = attribute("PartName", `/${part}`) + attribute("ContentType", type);
    splices.append(root, `<${root.prefix}Override${names}/>`);
  });
}

/** The content type of a part: its own, or that of its ending. */
export function contentTypeOf(source: SourcePackage, part: string): string | null {
  const xml = source.text("[Content_Types].xml");
  if (xml === null) return null;
  const { children } = inPart("[Content_Types].xml", () => parseXml(xml));
  const own = children.find(({ attributes }) => samePart(attributes.PartName ?? "", part));
  const ending = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const byEnding = children.find(({ attributes }) => attributes.Extension?.toLowerCase() === ending);
  return (own ?? byEnding)?.attributes.ContentType ?? null;
}

/** The workbook part, wherever the package has it. Faults when there is none. */
export function workbookPart(source: SourcePackage): string {
  const part = relationshipsOf(source, "").find(({ kind }) => kind === "officeDocument")?.part;
  if (part && source.has(part)) return part;
  return inPart(relsPartOf(""), () => {
    throw new XmlFault("no workbook part");
  });
}

function changeContentTypes(source: SourcePackage, change: (root: XmlElement, splices: Splices) => void): void {
  const xml = source.text("[Content_Types].xml");
  if (xml === null) return;
  const splices = new Splices(xml);
  change(
    inPart("[Content_Types].xml", () => parseXml(xml)),
    splices,
  );
  if (splices.changed) source.setText("[Content_Types].xml", splices.apply());
}

function relationship(element: XmlElement, owner: string): Relationship {
  const type = attributeNamed(element, "Type") ?? "";
  const target = attributeNamed(element, "Target") ?? "";
  const outside = attributeNamed(element, "TargetMode") === "External";
  return {
    id: attributeNamed(element, "Id") ?? "",
    kind: type.slice(type.lastIndexOf("/") + 1),
    type,
    part: outside ? null : resolve(owner, target),
  };
}

/** "../tables/table1.xml" seen from "xl/worksheets/sheet1.xml" → "xl/tables/table1.xml" */
export function resolve(owner: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps = path.startsWith("/") ? [] : owner.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/**
 * The other way round: how a relationship of `owner` names a part. From the root for the package itself and otherwise
 * relative, as Excel writes it; some readers (ExcelJS) do not know absolute targets.
 */
export function relativeTarget(owner: string, part: string): string {
  const from = owner.split("/").slice(0, -1);
  const to = part.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

function samePart(a: string, b: string): boolean {
  return a.replace(/^\//, "").toLowerCase() === b.replace(/^\//, "").toLowerCase();
}
