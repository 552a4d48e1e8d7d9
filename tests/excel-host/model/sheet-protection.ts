/** Which sheets of a file are protected, and what is allowed on them all the same. */

import { relationshipsOf } from "../../../src/xlsx/patch/parts.ts";
import { SourcePackage, type ZipTools } from "../../../src/xlsx/patch/source-package.ts";
import { attributeNamed, childrenOf, parseXml } from "../../../src/xlsx/patch/xml-tree.ts";

/** As the client asks them: "allowSort" → whether. */
export type ProtectionOptions = Readonly<Record<string, boolean>>;

/** In a file "0" says that something is allowed. */
const ALLOWED = {
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertRows: "allowInsertRows",
  deleteRows: "allowDeleteRows",
  sort: "allowSort",
  autoFilter: "allowAutoFilter",
} as const;

/** Name of the sheet → its options. */
export function protectedSheets(bytes: Uint8Array, tools: ZipTools): Map<string, ProtectionOptions> {
  const source = new SourcePackage(bytes, tools);
  const book = relationshipsOf(source, "").find(({ kind }) => kind === "officeDocument")?.part;
  const found = new Map<string, ProtectionOptions>();
  if (!book) return found;
  const parts = new Map(relationshipsOf(source, book).map(({ id, part }) => [id, part]));
  const root = parseXml(source.text(book) ?? "");
  for (const sheet of childrenOf(root, "sheets").flatMap((list) => childrenOf(list, "sheet"))) {
    const xml = source.text(parts.get(attributeNamed(sheet, "id") ?? "") ?? "") ?? "";
    const [protection] = /<(?:\w+:)?sheetProtection\b[^>]*>/.exec(xml) ?? [];
    if (protection === undefined || !/\ssheet="(?:1|true)"/.test(protection)) continue;
    const allows = (name: string) => new RegExp(`\\s${name}="(?:0|false)"`).test(protection);
    const options = Object.entries(ALLOWED).map(([name, option]) => [option, allows(name)] as const);
    found.set(sheet.attributes.name ?? "", Object.fromEntries(options));
  }
  return found;
}
