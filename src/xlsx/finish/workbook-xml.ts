/** The workbook part: names that stand for formulas, which ExcelJS drops or spoils. */

import { attribute, text } from "./xml-text.ts";

export interface WorkbookName {
  readonly name: string;
  /** "Leeswijzer!$C$8", "zbComplexen[Complex]" or a formula, without "=". */
  readonly refersTo: string;
  /** The place of a sheet, from 0, for a name that only holds on it. */
  readonly sheet?: number;
}

/** Adds names to those that ExcelJS wrote (the header rows that print on every page). */
export function withNames(workbookXml: string, names: readonly WorkbookName[]): string {
  if (names.length === 0) return workbookXml;
  const seen = new Set<string>();
  for (const { name, sheet } of names) {
    const key = `${name.toLowerCase()} ${sheet ?? ""}`;
    if (!isName(name)) throw new Error(`"${name}" cannot be a name in a workbook`);
    if (seen.has(key)) throw new Error(`the name ${name} stands twice in the workbook`);
    seen.add(key);
  }
  const ours = names.map(
    ({ name, refersTo, sheet }) =>
      `<definedName name=${attribute(name)}${sheet === undefined ? "" : ` localSheetId="${sheet}"`}>${text(refersTo)}</definedName>`,
  );
  const [known] = /<definedNames>.*?<\/definedNames>/s.exec(workbookXml) ?? [];
  const theirs = known ? known.slice("<definedNames>".length, -"</definedNames>".length) : "";
  const all = `<definedNames>${theirs}${ours.join("")}</definedNames>`;
  if (known) return workbookXml.replace(known, () => all);
  return workbookXml.replace("</sheets>", () => `</sheets>${all}`);
}

/** Letters, digits, "_" and "."; not something that reads as a cell ("AB12", "R1C1"). */
function isName(name: string): boolean {
  return (
    /^[A-Za-z_][A-Za-z0-9_.]{0,254}$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[Rr]\d*[Cc]\d*$/.test(name)
  );
}
