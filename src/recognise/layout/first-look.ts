/** What a cell looks like at first sight, before anything is known of its column. */

import { type CellValue, isBlank } from "../../workbook/cell.ts";
import type { CellStyle } from "../../workbook/evidence.ts";
import { formatKind } from "../../workbook/number-format.ts";

export type FirstLook = "blank" | "text" | "number" | "date" | "mark" | "valueText" | "error";

const cache = new Map<string, FirstLook>();

const AMOUNT =
  /^(ca\.?\s*)?(€|eur\b)?\s*[-−+(]*\s*(€|eur\b)?\s*[-−]?\s*\d[\d.,\s'’]*(,-+|k)?\s*[-−)]?\s*(€|eur|%|m2|m²|cr|dt|db|\*+|min|uur|u|st|stuks|x|p\/?[mj])?\s*\)?$/i;
const DATE = /^\d{1,4}[-/.]\d{1,2}[-/.]['’]?\d{2,4}(\s+\d{1,2}:\d{2}.*)?$/;
const WORD_DATE = /^(\d{1,2}\s+)?(jan|feb|mrt|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?[\s-]+['’]?\d{2,4}$/i;
const CONTACT = /^\S+@\S+\.\S+$|^\(?(\+31|0031|0)[\d\s().-]{8,}$/;
const POSTCODE = /^\d{4}\s?[a-z]{2}$/i;
/** Levels of quality, A+ to D. */
const LEVEL = /^[a-d]\+?$/i;
/** "1/4", "12/1000": a share. */
const FRACTION = /^\d{1,4}\s?\/\s?\d{1,5}$/;
const MARK = /^\(?[xv✓✔√☑☐●•■-]\)?$|^\d{1,2}\s?x$|^(ja|nee|j|n)$/i;

export function firstLook(value: CellValue, style: CellStyle): FirstLook {
  if (typeof value === "number") {
    const kind = formatKind(style.format);
    return kind === "date" || kind === "datetime" ? "date" : "number";
  }
  if (isBlank(value)) return "blank";
  if (typeof value === "boolean") return "mark";
  if (typeof value !== "string") return "error";
  if (value.length > 40) return "text";
  const known = cache.get(value);
  if (known) return known;
  const look = firstLookOfText(value.trim());
  if (cache.size > 50_000) cache.clear();
  cache.set(value, look);
  return look;
}

function firstLookOfText(text: string): FirstLook {
  if (MARK.test(text)) return "mark";
  if (DATE.test(text) || WORD_DATE.test(text)) return "date";
  if (LEVEL.test(text) || FRACTION.test(text) || AMOUNT.test(text) || CONTACT.test(text) || POSTCODE.test(text))
    return "valueText";
  return "text";
}
