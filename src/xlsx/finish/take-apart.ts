import { strFromU8, unzipSync } from "fflate";
import { splitWorksheet, type WorksheetXml } from "./worksheet-xml.ts";

/** What ExcelJS wrote, part by part in the order of the package, its worksheets split: plain data, to be finished many times. */
export type TakenApart = Readonly<Record<string, string | WorksheetXml>>;

/** `written` is what ExcelJS gave, stored without compression. */
export function takeApart(written: Uint8Array): TakenApart {
  const parts: Record<string, string | WorksheetXml> = {};
  for (const [name, content] of Object.entries(unzipSync(written))) {
    if (name.endsWith("/")) continue;
    const xml = strFromU8(content);
    parts[name] = /^xl\/worksheets\/[^/]+\.xml$/.test(name) ? splitWorksheet(xml) : xml;
  }
  return parts;
}
