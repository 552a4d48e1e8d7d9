/** Lists that only hold the choices of other columns. */

import type { SheetEvidence } from "../workbook/evidence.ts";
import type { Frame } from "./frame.ts";

/** Sheets on which people keep the choices of their drop-down lists. */
const LOOKUP_SHEET =
  /^(lijst(en|jes)|lists?|keuze(s|n|lijst(en)?)?|validatie(lijst(en)?)?|opties|drop ?downs?|lookups?|stam(gegevens|tabel(len)?)|hulp(blad|lijst(en)?|tabel(len)?)?)$/i;

/** Choices under each other, a column for each list: words, each once, on a sheet that is hidden or named so. */
export function isLookup(sheet: SheetEvidence, { cells }: Frame): boolean {
  if (sheet.state === "visible" && !LOOKUP_SHEET.test(sheet.name.trim())) return false;
  const columns = cells.map((column) => column.flatMap(({ value }) => (value === null || value === "" ? [] : [value])));
  const isList = (values: readonly unknown[]) =>
    new Set(values).size === values.length &&
    values.every((value) => typeof value === "string" && value.length <= 40 && !/\d{3}|@/.test(value));
  const lengths = new Set(columns.map(({ length }) => length));
  return columns.length >= 2 && lengths.size > 1 && columns.every(isList);
}
