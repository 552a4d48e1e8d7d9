import { freePartName } from "./free-names.ts";
import { addContentType, contentTypeOf, relationshipsOf, relativeTarget, relsPartOf } from "./parts.ts";
import type { SourcePackage } from "./source-package.ts";
import { Splices } from "./splice.ts";
import { parseXml } from "./xml-tree.ts";

/** What a copied part becomes on its way; `kind` is the word of its relationship ("table", "chart"). */
export type Change = (xml: string, kind: string) => string;

/**
 * Copies a part and everything it leads to, under names that are free. Gives the new name. Parts that several lead to are
 * copied once: `copied` keeps old name → new name.
 */
export function copyPart(
  from: SourcePackage,
  to: SourcePackage,
  part: string,
  kind: string,
  change: Change,
  copied: Map<string, string>,
): string {
  const known = copied.get(part);
  if (known !== undefined) return known;
  const name = freePartName(part, to);
  copied.set(part, name);
  const isXml = /\.(xml|vml)$/i.test(part);
  const text = isXml ? from.text(part) : null;
  const content = from.content(part);
  if (content === null) throw new Error(`part ${part} of our own workbook is missing`);
  if (text === null) to.add({ name, content });
  else to.setText(name, /\.xml$/i.test(part) ? change(text, kind) : text);
  const type = contentTypeOf(from, part);
  if (type !== null) addContentType(to, name, type);
  copyRelationships(from, to, part, name, change, copied);
  return name;
}

function copyRelationships(
  from: SourcePackage,
  to: SourcePackage,
  part: string,
  name: string,
  change: Change,
  copied: Map<string, string>,
): void {
  const xml = from.text(relsPartOf(part));
  if (xml === null) return;
  const splices = new Splices(xml);
  const relations = relationshipsOf(from, part);
  for (const element of parseXml(xml).children) {
    const relation = relations.find(({ id }) => id === element.attributes.Id);
    if (!relation || relation.part === null) continue;
    if (!from.has(relation.part)) continue;
    const target = copyPart(from, to, relation.part, relation.kind, change, copied);
    splices.setAttribute(element, "Target", relativeTarget(name, target));
  }
  to.setText(relsPartOf(name), splices.changed ? splices.apply() : xml);
}
