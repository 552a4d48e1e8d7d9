/**
 * The last stage of a new workbook: what ExcelJS wrote is taken apart and what it cannot write is put in: calculated
 * columns, names with formulas, validations, ignored errors. The same input gives the same bytes on every machine.
 */

import { strFromU8, strToU8, unzipSync } from "fflate";
import { type Deflate, type PackagePart, writePackage } from "../package/write-package.ts";
import { type TablePart, tableXml } from "./table-xml.ts";
import { type Validation, validationsXml } from "./validation-xml.ts";
import { type WorkbookName, withNames } from "./workbook-xml.ts";
import { joinWorksheet, splitWorksheet, type WorksheetXml, withChild } from "./worksheet-xml.ts";

export interface Finish {
  /** One for each sheet, in the order in which ExcelJS got them. */
  readonly sheets: readonly SheetFinish[];
  readonly names: readonly WorkbookName[];
}

export interface SheetFinish {
  readonly validations: readonly Validation[];
  /** Ranges where numbers are text on purpose: no green triangles. */
  readonly textNumbers: readonly string[];
  readonly table?: TablePart;
}

/** `written` is what ExcelJS gave, stored without compression. */
export function finishPackage(written: Uint8Array, finish: Finish, deflate: Deflate): Uint8Array {
  const members = unzipSync(written);
  const replaced = new Map<string, string>();
  const partText = (name: string) => {
    const member = members[name];
    if (!member) throw new Error(`the new workbook lacks ${name}`);
    return strFromU8(member);
  };

  let tables = 0;
  finish.sheets.forEach((sheet, index) => {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    replaced.set(name, joinWorksheet(finishSheet(splitWorksheet(partText(name)), sheet)));
    if (!sheet.table) return;
    tables += 1;
    const part = `xl/tables/table${tables}.xml`;
    if (!partText(part).includes(`displayName="${sheet.table.name}"`))
      throw new Error(`${part} is not ${sheet.table.name}`);
    replaced.set(part, tableXml(sheet.table));
  });
  replaced.set("xl/workbook.xml", withNames(partText("xl/workbook.xml"), finish.names));

  const parts: PackagePart[] = Object.entries(members)
    .filter(([name]) => !name.endsWith("/"))
    .map(([name, content]) => {
      const xml = replaced.get(name);
      return { name, content: xml === undefined ? content : strToU8(xml) };
    });
  return writePackage(parts, deflate);
}

function finishSheet(worksheet: WorksheetXml, sheet: SheetFinish): WorksheetXml {
  const validated = withChild(worksheet, "dataValidations", validationsXml(sheet.validations));
  return withChild(validated, "ignoredErrors", ignoredErrorsXml(sheet.textNumbers));
}

function ignoredErrorsXml(ranges: readonly string[]): string {
  if (ranges.length === 0) return "";
  const errors = ranges.map((range) => `<ignoredError sqref="${range}" numberStoredAsText="1"/>`);
  return `<ignoredErrors>${errors.join("")}</ignoredErrors>`;
}
