import { escapeMarkup } from "../rows/cell-text.ts";
import { recalculateOnLoad } from "./patch-workbook-part.ts";
import { attribute, Splices } from "./splice.ts";
import { child, parseXml, XmlFault } from "./xml-tree.ts";

export interface AddedSheet {
  readonly name: string;
  readonly sheetId: number;
  /** The id of the relationship to its part. */
  readonly relationship: string;
  readonly state: string | undefined;
}

export interface AddedName {
  readonly attributes: Readonly<Record<string, string>>;
  readonly refersTo: string;
}

/** Children of `<workbook>` that stand before `<definedNames>` (ECMA-376 part 1, 18.2.27). */
const BEFORE_NAMES = new Set([
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "revisionPtr",
  "absPath",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
]);

/** Registers sheets and names. What the user has keeps its place, and the sheet that was in front stays in front. */
export function addToWorkbookPart(
  xml: string,
  sheets: readonly AddedSheet[],
  names: readonly AddedName[],
  wrap: (xml: string) => string,
): string {
  const root = parseXml(xml);
  const splices = new Splices(xml);
  const list = child(root, "sheets");
  if (!list) throw new XmlFault("no sheets");
  // `r:id` is called after whatever prefix the workbook gave to that namespace.
  const space = Object.entries(root.attributes).find(([, uri]) => /officeDocument(\/2006)?\/relationships$/.test(uri));
  const idName = space ? `${space[0].slice("xmlns:".length)}:id` : "r:id";
  const declares = space
    ? ""
    : attribute("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
  const entries = sheets.map(({ name, sheetId, relationship, state }) => {
    const shown = state === undefined || state === "visible" ? "" : attribute("state", state);
    const named = attribute("name", name) + attribute("sheetId", String(sheetId));
    return wrap(`<sheet${declares}${named}${shown}${attribute(idName, relationship)}/>`);
  });
  splices.append(list, entries.join(""));
  addNames(root, names.map((name) => wrap(nameXml(name))).join(""), splices);
  recalculateOnLoad(root, splices);
  return splices.apply();
}

function nameXml({ attributes, refersTo }: AddedName): string {
  const all = Object.entries(attributes).map(([name, value]) => attribute(name, value));
  return `<definedName${all.join("")}>${escapeMarkup(refersTo)}</definedName>`;
}

function addNames(root: ReturnType<typeof parseXml>, xml: string, splices: Splices): void {
  if (xml === "") return;
  const held = child(root, "definedNames");
  if (held) {
    splices.append(held, xml);
    return;
  }
  const element = `<${root.prefix}definedNames>${xml}</${root.prefix}definedNames>`;
  const next = root.children.find(({ local }) => !BEFORE_NAMES.has(local));
  if (next) splices.insert(next.start, element);
  else splices.append(root, element);
}
