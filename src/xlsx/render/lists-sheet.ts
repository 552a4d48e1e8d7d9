/** Lijsten: the choices of every validation list, one list a column. Validations read ranges here, never a text with commas. */

import type ExcelJS from "exceljs";
import { type ChoiceList, LISTS } from "../../schema/lists.ts";
import { COLOURS, GROUP_COLOURS } from "../../schema/look.ts";
import { LISTS_SHEET, type StartTexts } from "../../schema/sheets.ts";
import { columnName } from "../../workbook/address.ts";
import type { WorkbookName } from "../finish/workbook-xml.ts";
import { argb, BOLD, font, headerLook, PURPOSE_LOOK, titleLook } from "./looks.ts";
import { protect, setUpPage } from "./page.ts";
import { FIRST_BODY_ROW, HEADER_ROW, PURPOSE_ROW, TITLE_ROW } from "./sheet-frame.ts";

const LOOK = { font: font(11, COLOURS.text), alignment: { vertical: "top" } } as const;
const QUIET_LOOK = { font: font(11, COLOURS.quiet), alignment: { vertical: "top" } } as const;
const WIDEST = 44;

/** Adds the sheet with the lists in use; gives a name for the range of each. */
export function addListsSheet(
  workbook: ExcelJS.Workbook,
  inUse: ReadonlySet<string>,
  { listsPurpose, isKept }: Pick<StartTexts, "listsPurpose" | "isKept">,
): WorkbookName[] {
  const sheet = workbook.addWorksheet(LISTS_SHEET, {
    properties: { tabColor: { argb: argb(GROUP_COLOURS.Start) } },
    views: [{ state: "frozen", ySplit: HEADER_ROW, topLeftCell: `A${FIRST_BODY_ROW}`, showGridLines: false }],
  });
  sheet.getCell(TITLE_ROW, 1).value = LISTS_SHEET;
  sheet.getCell(TITLE_ROW, 1).style = titleLook("Start");
  sheet.getRow(TITLE_ROW).height = 27;
  sheet.getCell(PURPOSE_ROW, 1).value = listsPurpose;
  sheet.getCell(PURPOSE_ROW, 1).style = PURPOSE_LOOK;
  sheet.getRow(HEADER_ROW).height = 22;
  let width = 0;
  let column = 0;
  const addColumn = (title: string, values: readonly string[], look: Partial<ExcelJS.Style>) => {
    column += 1;
    const own = Math.min(WIDEST, Math.max(10, title.length * BOLD + 2, ...values.map((value) => value.length + 2)));
    sheet.getColumn(column).width = own;
    width += own;
    sheet.getCell(HEADER_ROW, column).value = title;
    sheet.getCell(HEADER_ROW, column).style = headerLook("Start");
    values.forEach((value, row) => {
      const cell = sheet.getCell(FIRST_BODY_ROW + row, column);
      cell.value = value;
      cell.style = look;
    });
    return columnName(column);
  };
  const names = Object.entries<ChoiceList>(LISTS).flatMap(([key, list]) => {
    if (!inUse.has(key)) return [];
    const letter = addColumn(list.title, list.values, LOOK);
    const { meanings } = list;
    if (meanings) {
      addColumn(
        "Betekenis",
        list.values.map((value) => meanings[value] ?? ""),
        QUIET_LOOK,
      );
    }
    const last = FIRST_BODY_ROW + list.values.length - 1;
    return [{ name: listName(key), refersTo: `${LISTS_SHEET}!$${letter}$${FIRST_BODY_ROW}:$${letter}$${last}` }];
  });
  setUpPage(sheet, { rows: `${HEADER_ROW}:${HEADER_ROW}`, width });
  if (isKept) protect(sheet);
  return names;
}

export function listName(key: string): string {
  return `Lijst_${key}`;
}
