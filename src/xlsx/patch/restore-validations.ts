/** The list or limits of a column again, where something was pasted over it. */

import { TABLES, tableNamed } from "../../schema/workbook-schema.ts";
import { type CellRange, MAX_ROW, parseRange, rangeAddress } from "../../workbook/address.ts";
import { validationsXml } from "../finish/validation-xml.ts";
import { validationsOf } from "../render/validations.ts";
import type { ChangedTable } from "./sheet-change.ts";
import type { SheetScan } from "./sheet-scan.ts";
import type { Splices } from "./splice.ts";

export interface RestoredValidations {
  /** The columns, from the first row of the body to the end of the sheet. */
  readonly areas: readonly CellRange[];
  /** `<dataValidation>` elements for them. */
  readonly xml: string;
  readonly count: number;
}

/** Null when no edit asks for it. Only our own tables are described; of others nothing is known. */
export function restoredValidations(changed: readonly ChangedTable[]): RestoredValidations | null {
  const areas: CellRange[] = [];
  const elements: string[] = [];
  for (const { place, change } of changed) {
    if (change.validations.size === 0 || !TABLES.some(({ name }) => name === place.name)) continue;
    const ours = validationsOf(
      tableNamed(place.name),
      change.rowsAfter,
      new Map(TABLES.map((table) => [table.name, table])),
    );
    for (const column of change.validations) {
      const at = place.range.left + column;
      const validation = ours.find(({ range }) => parseRange(range)?.left === at);
      if (!validation) continue;
      areas.push({ top: place.range.top + 1, bottom: MAX_ROW, left: at, right: at });
      elements.push(validationsXml([validation]).replace(/^<dataValidations[^>]*>|<\/dataValidations>$/g, ""));
    }
  }
  return elements.length === 0 ? null : { areas, xml: elements.join(""), count: elements.length };
}

/**
 * Puts the elements where the format wants them (before the hyperlinks, ECMA-376 part 1, 18.3.1.99). A sheet written with
 * prefixes stays as it is: ours never are.
 */
export function addValidations(scan: SheetScan, { areas, xml, count }: RestoredValidations, splices: Splices): void {
  if (scan.root.prefix !== "") return;
  const held = scan.around.find(({ local }) => local === "dataValidations");
  if (held) {
    splices.append(held, xml);
    const kept = held.children.filter(({ attributes }) => withoutAreas(attributes.sqref ?? "", areas) !== "");
    splices.setAttribute(held, "count", String(kept.length + count));
    return;
  }
  const before = scan.around.filter((element) => element.start > scan.data.end && BEFORE.has(element.local)).at(-1);
  splices.insert(before?.end ?? scan.data.end, `<dataValidations count="${count}">${xml}</dataValidations>`);
}

/** What the format puts between the cells and the validations. */
const BEFORE: ReadonlySet<string> = new Set(
  "sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting".split(
    " ",
  ),
);

/** The areas of a validation without the restored columns; "" when nothing is left of them. */
export function withoutAreas(sqref: string, areas: readonly CellRange[]): string {
  return sqref
    .split(/\s+/)
    .flatMap((address) => {
      const range = parseRange(address);
      return range ? areas.reduce<CellRange[]>((left, area) => left.flatMap((one) => minus(one, area)), [range]) : [];
    })
    .map(rangeAddress)
    .join(" ");
}

/** What is left of one area beside, above and below another. */
function minus(one: CellRange, other: CellRange): CellRange[] {
  if (other.left > one.right || other.right < one.left || other.top > one.bottom || other.bottom < one.top)
    return [one];
  const top = Math.max(one.top, other.top);
  const bottom = Math.min(one.bottom, other.bottom);
  return [
    { ...one, bottom: other.top - 1 },
    { ...one, top: other.bottom + 1 },
    { top, bottom, left: one.left, right: other.left - 1 },
    { top, bottom, left: other.right + 1, right: one.right },
  ].filter((range) => range.top <= range.bottom && range.left <= range.right);
}
