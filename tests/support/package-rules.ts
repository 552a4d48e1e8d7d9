/**
 * What Excel demands of a workbook before it opens it without "repair". Written from the format (ECMA-376) and from what
 * Excel is known to refuse, apart from the code that writes workbooks. Gives a sentence for each rule that is broken.
 */

import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

const CHILD_ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );
const NAME = /^[A-Za-z_\\][\w.\\]{0,254}$/;
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export function brokenRules(workbook: Uint8Array): string[] {
  const members = unzipSync(workbook);
  const broken: string[] = [];
  const say = (sentence: string) => broken.push(sentence);
  const parts = new Map(
    Object.entries(members)
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, bytes]) => [name, parse(strFromU8(bytes))]),
  );
  const part = (name: string): Node => {
    const node = parts.get(name);
    if (!node) throw new Error(`the package has no ${name}`);
    return node;
  };

  checkContentTypes(part("[Content_Types].xml"), Object.keys(members), say);
  for (const [name, rels] of parts) if (name.endsWith(".rels")) checkRelationships(name, rels, members, say);

  const styles = part("xl/styles.xml");
  const cellFormats = all(styles, "cellXfs")[0]?.children.length ?? 0;
  const differential = all(styles, "dxfs")[0]?.children ?? [];
  checkStyles(styles, differential.length, say);
  const strings =
    parts.get("xl/sharedStrings.xml")?.children.map((item) =>
      all(item, "t")
        .map((t) => t.text)
        .join(""),
    ) ?? [];

  const book = part("xl/workbook.xml");
  const rels = relationsOf(part("xl/_rels/workbook.xml.rels"), "xl/");
  const sheets = all(book, "sheet");
  checkSheetNames(sheets, say);
  const tableNames: string[] = [];
  const tableIds: string[] = [];
  for (const sheet of sheets) {
    const file = rels.get(sheet.attributes["r:id"] ?? "");
    const title = sheet.attributes.name ?? "";
    if (!file) {
      say(`${title} has no part`);
      continue;
    }
    const xml = part(file);
    checkSheet(title, xml, cellFormats, differential.length, say);
    const relsName = file.replace("worksheets/", "worksheets/_rels/").concat(".rels");
    const own = parts.has(relsName) ? relationsOf(part(relsName), "xl/worksheets/") : new Map<string, string>();
    for (const reference of all(xml, "tablePart")) {
      const tableFile = own.get(reference.attributes["r:id"] ?? "");
      if (!tableFile) {
        say(`${title} points to a table that is not there`);
        continue;
      }
      const table = part(tableFile);
      tableNames.push(table.attributes.displayName ?? "");
      tableIds.push(table.attributes.id ?? "");
      checkTable(title, table, xml, strings, say);
    }
  }
  const names = checkNames(book, sheets.length, say);
  sayDoubles("table id", tableIds, say);
  sayDoubles("table or name", [...tableNames, ...names], say);
  return broken;
}

function checkContentTypes(types: Node, files: readonly string[], say: (s: string) => void): void {
  const defaults = new Set(all(types, "Default").map((node) => node.attributes.Extension));
  const overrides = new Set(all(types, "Override").map((node) => node.attributes.PartName));
  sayDoubles("content type of", [...overrides].map(String), say);
  for (const file of files) {
    if (file === "[Content_Types].xml") continue;
    if (file.endsWith("/")) say(`the package has a folder entry ${file}`);
    const ending = file.split(".").at(-1);
    const known = overrides.has(`/${file}`) || (ending === "rels" && defaults.has(ending));
    if (!known) say(`${file} has no content type of its own`);
  }
  for (const name of overrides)
    if (!files.includes(String(name).slice(1))) say(`${name} has a content type but is not there`);
}

function checkRelationships(
  name: string,
  rels: Node,
  members: Readonly<Record<string, unknown>>,
  say: (s: string) => void,
): void {
  sayDoubles(
    `relation in ${name}`,
    rels.children.map((node) => node.attributes.Id ?? ""),
    say,
  );
  const folder = name.replace(/_rels\/[^/]*$/, "");
  for (const [id, target] of relationsOf(rels, folder))
    if (!(target in members)) say(`${name} ${id} points to ${target}, which is not there`);
}

function checkStyles(styles: Node, differential: number, say: (s: string) => void): void {
  for (const list of ["fonts", "fills", "borders", "cellXfs", "dxfs", "cellStyleXfs", "tableStyles"]) {
    const node = all(styles, list)[0];
    if (node && Number(node.attributes.count) !== node.children.length) say(`${list} counts ${node.attributes.count}`);
  }
  for (const dxf of all(styles, "dxfs")[0]?.children ?? []) {
    const fill = all(dxf, "patternFill")[0];
    if (fill && all(fill, "bgColor").length === 0) say("a conditional fill has no bgColor and would show black");
    if (all(dxf, "numFmt").some((format) => Number(format.attributes.numFmtId) < 164))
      say("a conditional style has a built-in number format");
  }
  for (const element of all(styles, "tableStyleElement")) {
    if (Number(element.attributes.dxfId) >= differential) say("a table style points to a style that is not there");
  }
}

function checkSheetNames(sheets: readonly Node[], say: (s: string) => void): void {
  const names = sheets.map((sheet) => sheet.attributes.name ?? "");
  sayDoubles("sheet", names, say);
  for (const name of names)
    if (name.length > 31 || name === "" || /[:\\/?*[\]']/.test(name)) say(`"${name}" cannot be the name of a sheet`);
  sayDoubles(
    "sheet id",
    sheets.map((sheet) => sheet.attributes.sheetId ?? ""),
    say,
  );
}

function checkSheet(title: string, xml: Node, formats: number, differential: number, say: (s: string) => void): void {
  const order = xml.children.map((child) => CHILD_ORDER.indexOf(child.name));
  if (order.some((at) => at < 0)) say(`${title} has an element that no sheet has`);
  if (order.some((at, index) => index > 0 && at < (order[index - 1] ?? 0)))
    say(`${title} has elements in the wrong order`);
  for (const name of new Set(xml.children.map((child) => child.name))) {
    const several = xml.children.filter((child) => child.name === name).length > 1;
    if (several && name !== "conditionalFormatting") say(`${title} has ${name} more than once`);
  }
  let row = 0;
  for (const line of all(xml, "sheetData")[0]?.children ?? []) {
    if (Number(line.attributes.r) <= row) say(`${title} row ${line.attributes.r} stands after row ${row}`);
    row = Number(line.attributes.r);
    let column = 0;
    for (const cell of line.children) {
      const [, letters = "", digits] = /^([A-Z]+)(\d+)$/.exec(cell.attributes.r ?? "") ?? [];
      if (Number(digits) !== row || numberOf(letters) <= column)
        say(`${title} ${cell.attributes.r} stands in the wrong place`);
      column = numberOf(letters);
      if (Number(cell.attributes.s ?? 0) >= formats) say(`${title} ${cell.attributes.r} has a style that is not there`);
      const formula = cell.children.find((child) => child.name === "f");
      if (formula && (formula.text.startsWith("=") || formula.text.length > 8192))
        say(`${title} ${cell.attributes.r} has a formula Excel refuses`);
      const value = cell.children.find((child) => child.name === "v");
      if (value && (cell.attributes.t ?? "n") === "n" && !Number.isFinite(Number(value.text)))
        say(`${title} ${cell.attributes.r} holds no number`);
    }
  }
  for (const rule of all(xml, "cfRule")) {
    if (Number(rule.attributes.dxfId) >= differential) say(`${title} has a format rule without a style`);
    for (const formula of all(rule, "formula"))
      if (/\[/.test(formula.text)) say(`${title} has a table reference in a format rule: ${formula.text}`);
  }
  const validations = all(xml, "dataValidation");
  const counted = all(xml, "dataValidations")[0]?.attributes.count;
  if (counted !== undefined && Number(counted) !== validations.length) say(`${title} counts its validations wrongly`);
  for (const validation of validations) checkValidation(title, validation, say);
}

function checkValidation(title: string, node: Node, say: (s: string) => void): void {
  const limits: readonly [string, number][] = [
    ["promptTitle", 32],
    ["prompt", 255],
    ["errorTitle", 32],
    ["error", 225],
  ];
  for (const [name, most] of limits)
    if ((node.attributes[name] ?? "").length > most) say(`${title} ${node.attributes.sqref}: ${name} is too long`);
  for (const formula of node.children) {
    if (formula.text.length > 255) say(`${title} ${node.attributes.sqref}: the formula is too long`);
    if (formula.text === "" || /\[|NaN|#REF/.test(formula.text))
      say(`${title} ${node.attributes.sqref}: ${formula.text || "empty"} is no formula for a rule`);
  }
  const type = node.attributes.type;
  const needed = type === undefined ? 0 : node.attributes.operator === "between" ? 2 : 1;
  if (node.children.length !== needed)
    say(`${title} ${node.attributes.sqref}: ${type} has ${node.children.length} formulas`);
}

function checkTable(
  title: string,
  table: Node,
  sheet: Node,
  strings: readonly string[],
  say: (s: string) => void,
): void {
  const { name = "", displayName = "", ref = "" } = table.attributes;
  if (name !== displayName) say(`${name} is also called ${displayName}`);
  if (!NAME.test(displayName) || /^[A-Za-z]{1,3}\d+$/.test(displayName))
    say(`${displayName} cannot be the name of a table`);
  const [, left = "", top = "", right = "", bottom = ""] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref) ?? [];
  if (Number(bottom) <= Number(top)) say(`${name} has no rows`);
  const columns = all(table, "tableColumn");
  if (numberOf(right) - numberOf(left) + 1 !== columns.length) say(`${name} has ${columns.length} columns in ${ref}`);
  if (all(table, "autoFilter")[0]?.attributes.ref !== ref) say(`the filter of ${name} does not cover it`);
  sayDoubles(
    `heading in ${name}`,
    columns.map((column) => column.attributes.name ?? ""),
    say,
  );
  sayDoubles(
    `column id in ${name}`,
    columns.map((column) => column.attributes.id ?? ""),
    say,
  );
  const header = all(sheet, "row").find((row) => row.attributes.r === top)?.children ?? [];
  columns.forEach((column, index) => {
    const cell = header[numberOf(left) - 1 + index];
    const shown =
      cell?.attributes.t === "s" ? strings[Number(cell.children[0]?.text)] : all(cell ?? EMPTY, "t")[0]?.text;
    if (shown !== column.attributes.name)
      say(`${title} shows "${shown}" where ${name} has "${column.attributes.name}"`);
  });
  if (all(sheet, "row").every((row) => row.attributes.r !== bottom))
    say(`${name} reaches past the last row of ${title}`);
}

function checkNames(book: Node, sheets: number, say: (s: string) => void): string[] {
  return all(book, "definedName").flatMap((node) => {
    const name = node.attributes.name ?? "";
    if (node.text === "" || node.text.includes("#REF")) say(`the name ${name} stands for nothing`);
    const local = node.attributes.localSheetId;
    if (local !== undefined && Number(local) >= sheets) say(`the name ${name} belongs to a sheet that is not there`);
    if (name.startsWith("_xlnm.")) return [];
    if (!NAME.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name) || /^[Rr]\d*[Cc]\d*$/.test(name))
      say(`${name} cannot be a name`);
    return [name];
  });
}

function sayDoubles(what: string, values: readonly string[], say: (s: string) => void): void {
  const seen = new Set<string>();
  for (const value of values.map((text) => text.toLowerCase())) {
    if (seen.has(value)) say(`${what} ${value} stands twice`);
    seen.add(value);
  }
}

const EMPTY: Node = { name: "", attributes: {}, children: [], text: "" };

function relationsOf(rels: Node, folder: string): Map<string, string> {
  return new Map(
    rels.children.map((node) => {
      const { Id = "", Target = "" } = node.attributes;
      const path = Target.startsWith("/") ? Target.slice(1) : new URL(Target, `file:///${folder}`).pathname.slice(1);
      return [Id, path];
    }),
  );
}

function numberOf(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function all(node: Node, name: string): Node[] {
  return node.children.flatMap((child) => (child.name === name ? [child] : all(child, name)));
}

function parse(xml: string): Node {
  const root: Node = { name: "", attributes: {}, children: [], text: "" };
  const open: Node[] = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", (tag) => {
    const attributes: Record<string, string> = {};
    for (const attribute of Object.values(tag.attributes)) {
      attributes[attribute.uri === RELATIONSHIPS ? `r:${attribute.local}` : attribute.name] = attribute.value;
    }
    const node: Node = { name: tag.local, attributes, children: [], text: "" };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  return root.children[0] ?? root;
}
