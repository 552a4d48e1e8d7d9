/** A workbook as bytes, made part by part: every spelling that programs give to the same workbook can be chosen. */

import { deflateRawSync } from "node:zlib";
import { strToU8 } from "fflate";
import { cellAddress, rangeAddress } from "../../src/workbook/address.ts";
import { type CellValue, isCellError } from "../../src/workbook/cell.ts";
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot.ts";
import { writePackage } from "../../src/xlsx/package/write-package.ts";
import { cellText, escapeMarkup, headingName } from "../../src/xlsx/rows/cell-text.ts";

export interface Spelling {
  /** A namespace prefix before every element of the spreadsheet: "x:". */
  readonly prefix?: string;
  readonly strict?: boolean;
  /** No `r` on rows and cells, as some programs write. */
  readonly withoutAddresses?: boolean;
  /** Sheets in parts called as no one expects. */
  readonly oddNames?: boolean;
  /** Texts in the list of shared strings. */
  readonly sharedStrings?: boolean;
  /** XML behind `<sheetData>` of every sheet: validations, formats, … */
  readonly behindData?: string;
  readonly definedNames?: string;
  /** Parts that nobody should touch, with their content types. */
  readonly extra?: readonly { readonly name: string; readonly content: string | Uint8Array; readonly type?: string }[];
  /** Rows of extra cells as XML, put behind the rows of the tables of the first sheet. */
  readonly rowsBehind?: string;
  readonly calcChain?: boolean;
  readonly totalsRow?: boolean;
}

const OFFICE = "http://schemas.openxmlformats.org";
const STRICT = "http://purl.oclc.org/ooxml";

export const deflate = (data: Uint8Array): Uint8Array => deflateRawSync(data, { level: 1 });

export function packageOf(workbook: WorkbookSnapshot, spelling: Spelling = {}): Uint8Array {
  return writePackage(
    [...partsOf(workbook, spelling)].map(([name, content]) => ({
      name,
      content: typeof content === "string" ? strToU8(content) : content,
    })),
    deflate,
  );
}

export function partsOf(workbook: WorkbookSnapshot, spelling: Spelling = {}): Map<string, string | Uint8Array> {
  const p = spelling.prefix ?? "";
  const main = spelling.strict ? `${STRICT}/spreadsheetml/main` : `${OFFICE}/spreadsheetml/2006/main`;
  const rel = spelling.strict
    ? `${STRICT}/officeDocument/relationships`
    : `${OFFICE}/officeDocument/2006/relationships`;
  const xmlns = `xmlns${p ? `:${p.slice(0, -1)}` : ""}="${main}" xmlns:r="${rel}"`;
  const strings: string[] = [];
  const parts = new Map<string, string | Uint8Array>();
  const overrides: [string, string][] = [["xl/workbook.xml", "sheet.main"]];
  const sheetPart = (index: number) =>
    spelling.oddNames ? `xl/Bladen/Blad${index + 1}.XML` : `xl/worksheets/sheet${index + 1}.xml`;
  const bookRels: string[] = [];
  let tableId = 0;
  workbook.sheets.forEach((sheet, index) => {
    const part = sheetPart(index);
    const tableRels: string[] = [];
    for (const table of sheet.tables) {
      tableId += 1;
      parts.set(`xl/tables/table${tableId}.xml`, tableXml(table, tableId, p, xmlns, spelling));
      overrides.push([`xl/tables/table${tableId}.xml`, "table"]);
      tableRels.push(
        `<Relationship Id="rId${tableRels.length + 1}" Type="${rel}/table" Target="${spelling.oddNames ? "/xl" : ".."}/tables/table${tableId}.xml"/>`,
      );
    }
    parts.set(part, sheetXml(sheet, index === 0, p, xmlns, spelling, strings));
    overrides.push([part, "worksheet"]);
    bookRels.push(
      `<Relationship Id="rId${index + 1}" Type="${rel}/worksheet" Target="${spelling.oddNames ? `/${part}` : part.slice(3)}"/>`,
    );
    const cut = part.lastIndexOf("/");
    parts.set(`${part.slice(0, cut)}/_rels${part.slice(cut)}.rels`, relsXml(tableRels));
  });
  if (strings.length > 0) {
    parts.set(
      "xl/sharedStrings.xml",
      `<${p}sst ${xmlns}>${strings.map((text) => `<${p}si><${p}t xml:space="preserve">${cellText(text)}</${p}t></${p}si>`).join("")}</${p}sst>`,
    );
    overrides.push(["xl/sharedStrings.xml", "sharedStrings"]);
    bookRels.push(`<Relationship Id="rIdS" Type="${rel}/sharedStrings" Target="sharedStrings.xml"/>`);
  }
  parts.set("xl/styles.xml", stylesXml(p, xmlns));
  overrides.push(["xl/styles.xml", "styles"]);
  bookRels.push(`<Relationship Id="rIdT" Type="${rel}/styles" Target="styles.xml"/>`);
  if (spelling.calcChain) {
    parts.set("xl/calcChain.xml", `<calcChain xmlns="${main}"><c r="A1" i="1"/></calcChain>`);
    overrides.push(["xl/calcChain.xml", "calcChain"]);
    bookRels.push(`<Relationship Id="rIdC" Type="${rel}/calcChain" Target="calcChain.xml"/>`);
  }
  const sheets = workbook.sheets.map(
    ({ name }, index) => `<${p}sheet name="${escapeMarkup(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  parts.set(
    "xl/workbook.xml",
    `<?xml version="1.0"?>\r\n<${p}workbook ${xmlns}><${p}sheets>${sheets.join("")}</${p}sheets>${spelling.definedNames ?? ""}</${p}workbook>`,
  );
  parts.set("xl/_rels/workbook.xml.rels", relsXml(bookRels));
  parts.set(
    "_rels/.rels",
    relsXml([`<Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/>`]),
  );
  for (const { name, content } of spelling.extra ?? []) parts.set(name, content);
  parts.set("[Content_Types].xml", typesXml(overrides, spelling));
  return parts;
}

function sheetXml(
  sheet: SheetSnapshot,
  isFirst: boolean,
  p: string,
  xmlns: string,
  spelling: Spelling,
  strings: string[],
): string {
  const cells = new Map<number, Map<number, string>>();
  const put = (row: number, column: number, value: CellValue, formula: string | null, style = "") => {
    const address = spelling.withoutAddresses ? "" : ` r="${cellAddress(row, column)}"`;
    const held = cells.get(row) ?? new Map<number, string>();
    cells.set(row, held.set(column, cellXml(p, `${address}${style}`, value, formula, spelling, strings)));
  };
  for (const table of sheet.tables) {
    table.headers.forEach((heading, index) => {
      put(table.top, table.left + index, heading, null, ' s="1"');
    });
    table.rows.forEach((row, at) => {
      row.forEach((value, index) => {
        put(
          table.top + 1 + at,
          table.left + index,
          value,
          table.formulas[at]?.[index] ?? null,
          ` s="${2 + (index % 2)}"`,
        );
      });
    });
  }
  const rows = [...cells].sort(([a], [b]) => a - b);
  // Without addresses a cell stands behind the one before it: gaps are empty rows and cells.
  const lastRow = largest(cells.keys());
  const lastColumn = largest([...cells.values()].map((held) => largest(held.keys())));
  const xml = spelling.withoutAddresses
    ? Array.from({ length: lastRow }, (_, index) => {
        const held = cells.get(index + 1);
        const last = Math.max(0, ...(held?.keys() ?? []));
        const line = Array.from({ length: last }, (_, column) => held?.get(column + 1) ?? `<${p}c/>`);
        return `<${p}row>${line.join("")}</${p}row>`;
      })
    : rows.map(([number, held]) => {
        const line = [...held].sort(([a], [b]) => a - b).map(([, cell]) => cell);
        return `<${p}row r="${number}" ht="20" customHeight="1">${line.join("")}</${p}row>`;
      });
  const behind = isFirst ? (spelling.rowsBehind ?? "") : "";
  const tableParts = sheet.tables.map((_, index) => `<${p}tablePart r:id="rId${index + 1}"/>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${p}worksheet ${xmlns}><${p}dimension ref="A1:${cellAddress(lastRow, lastColumn)}"/><${p}sheetData>${xml.join("")}${behind}</${p}sheetData>${spelling.behindData ?? ""}<${p}tableParts count="${sheet.tables.length}">${tableParts.join("")}</${p}tableParts></${p}worksheet>`;
}

/** Without spreading: a benchmark has more rows than a call may have arguments. */
function largest(numbers: Iterable<number>): number {
  let found = 0;
  for (const number of numbers) found = Math.max(found, number);
  return found;
}

function cellXml(
  p: string,
  attributes: string,
  value: CellValue,
  formula: string | null,
  spelling: Spelling,
  strings: string[],
): string {
  const f = formula === null ? "" : `<${p}f>${cellText(formula)}</${p}f>`;
  const v = (text: string) => `<${p}v>${text}</${p}v>`;
  if (value === null) return `<${p}c${attributes}>${f}</${p}c>`;
  if (typeof value === "number") return `<${p}c${attributes}>${f}${v(String(value))}</${p}c>`;
  if (typeof value === "boolean") return `<${p}c${attributes} t="b">${f}${v(value ? "1" : "0")}</${p}c>`;
  if (isCellError(value)) return `<${p}c${attributes} t="e">${f}${v(value.error)}</${p}c>`;
  if (formula !== null) return `<${p}c${attributes} t="str">${f}${v(cellText(value))}</${p}c>`;
  if (spelling.sharedStrings) {
    strings.push(value);
    return `<${p}c${attributes} t="s">${v(String(strings.length - 1))}</${p}c>`;
  }
  return `<${p}c${attributes} t="inlineStr"><${p}is><${p}t xml:space="preserve">${cellText(value)}</${p}t></${p}is></${p}c>`;
}

function tableXml(table: TableSnapshot, id: number, p: string, xmlns: string, spelling: Spelling): string {
  const { top, left, headers, rows } = table;
  const range = { top, left, bottom: top + rows.length, right: left + headers.length - 1 };
  const filter = rangeAddress(range);
  const ref = rangeAddress({ ...range, bottom: range.bottom + (spelling.totalsRow ? 1 : 0) });
  const columns = headers.map((heading, index) => {
    const name = escapeMarkup(headingName(heading)).replaceAll('"', "&quot;");
    const formula = table.formulas[0]?.[index];
    const calculated = formula?.includes("[[#This Row]")
      ? `<${p}calculatedColumnFormula>${cellText(formula)}</${p}calculatedColumnFormula>`
      : "";
    return `<${p}tableColumn id="${index + 1}" name="${name}">${calculated}</${p}tableColumn>`;
  });
  const totals = spelling.totalsRow ? ' totalsRowCount="1"' : "";
  return `<${p}table ${xmlns} id="${id}" name="${table.name}" displayName="${table.name}" ref="${ref}"${totals}><${p}autoFilter ref="${filter}"/><${p}tableColumns count="${headers.length}">${columns.join("")}</${p}tableColumns><${p}tableStyleInfo name="TableStyleLight1"/></${p}table>`;
}

function stylesXml(p: string, xmlns: string): string {
  const xf = (format: number) => `<${p}xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
  return `<${p}styleSheet ${xmlns}><${p}fonts count="1"><${p}font/></${p}fonts><${p}fills count="1"><${p}fill><${p}patternFill patternType="none"/></${p}fill></${p}fills><${p}borders count="1"><${p}border/></${p}borders><${p}cellStyleXfs count="1"><${p}xf/></${p}cellStyleXfs><${p}cellXfs count="4">${[0, 49, 4, 0].map(xf).join("")}</${p}cellXfs></${p}styleSheet>`;
}

function relsXml(items: readonly string[]): string {
  return `<?xml version="1.0"?><Relationships xmlns="${OFFICE}/package/2006/relationships">${items.join("")}</Relationships>`;
}

function typesXml(overrides: readonly [string, string][], spelling: Spelling): string {
  const type = (kind: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;
  const all = [
    ...overrides.map(([part, kind]) => [part, type(kind)] as const),
    ...(spelling.extra ?? []).flatMap(({ name, type: given }) => (given ? [[name, given] as const] : [])),
  ];
  const items = all.map(([part, kind]) => `<Override PartName="/${part}" ContentType="${kind}"/>`);
  return `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${items.join("")}</Types>`;
}
