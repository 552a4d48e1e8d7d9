import { resolve } from "../patch/parts.ts";
import type { ReadablePackage } from "./open-package.ts";
import { readXml } from "./xml-events.ts";

export interface Relation {
  readonly id: string;
  /** The last word of its type, the same in transitional and strict packages: "worksheet", "table", "styles". */
  readonly kind: string;
  /** Null when it leads outside the package. */
  readonly part: string | null;
}

/** The relationships of a part; of the package for "". */
export function relationsOf(file: ReadablePackage, owner: string): readonly Relation[] {
  const cut = owner.lastIndexOf("/") + 1;
  const content = file.content(`${owner.slice(0, cut)}_rels/${owner.slice(cut)}.rels`);
  if (!content) return [];
  const relations: Relation[] = [];
  readXml(content, {
    open: (name, attributes) => {
      if (name !== "Relationship") return;
      const type = attributes.Type ?? "";
      relations.push({
        id: attributes.Id ?? "",
        kind: type.slice(type.lastIndexOf("/") + 1),
        part: attributes.TargetMode === "External" ? null : resolve(owner, attributes.Target ?? ""),
      });
    },
  });
  return relations;
}
