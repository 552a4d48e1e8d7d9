import type { ChangedTable } from "./sheet-change.ts";
import type { SheetScan } from "./sheet-scan.ts";
import type { Splices } from "./splice.ts";

/** The last column of a sheet, from 0: a break goes all the way. */
const LAST_COLUMN = 16_383;

/**
 * Puts new pages where a table wants them, in place of those that were set. A sheet written with prefixes stays as it is: ours
 * never are.
 */
export function setPageBreaks(scan: SheetScan, changed: readonly ChangedTable[], splices: Splices): void {
  const wanted = changed.flatMap(({ place, change }) =>
    change.pages === null ? [] : [change.pages.map((row) => place.range.top + row)],
  );
  const rows = wanted.flat();
  if (wanted.length === 0 || scan.root.prefix !== "") return;
  const held = scan.around.find(({ local }) => local === "rowBreaks");
  const xml = rows.length === 0 ? "" : breaksXml(rows);
  if (held) splices.replace(held.start, held.end, xml);
  else if (xml !== "") {
    const before = scan.around.filter((element) => element.start > scan.data.end && BEFORE.has(element.local)).at(-1);
    splices.insert(before?.end ?? scan.data.end, xml);
  }
}

/** A break stands after the row whose number it has. */
function breaksXml(rows: readonly number[]): string {
  const breaks = rows.map((row) => `<brk id="${row}" max="${LAST_COLUMN}" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks.join("")}</rowBreaks>`;
}

/** What the format puts between the cells and the breaks (ECMA-376 part 1, 18.3.1.99). */
const BEFORE: ReadonlySet<string> = new Set(
  "sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter".split(
    " ",
  ),
);
