/** Lijsten: the choices of every validation list, one list a column. Validations read ranges here, never a text with commas. */

import type ExcelJS from "exceljs";
import { LISTS } from "../../schema/lists.ts";
import { COLOURS, GROUP_COLOURS } from "../../schema/look.ts";
import { columnName } from "../../workbook/address.ts";
import type { WorkbookName } from "../finish/workbook-xml.ts";
import { argb, font, headerLook, PURPOSE_LOOK, titleLook } from "./looks.ts";
import { setUpPage } from "./page.ts";
import { FIRST_BODY_ROW, HEADER_ROW, PURPOSE_ROW, TITLE_ROW } from "./sheet-frame.ts";

export const LISTS_SHEET = "Lijsten";

/** Adds the sheet with the lists in use; gives a name for the range of each. */
export function addListsSheet(workbook: ExcelJS.Workbook, inUse: ReadonlySet<string>): WorkbookName[] {
  const sheet = workbook.addWorksheet(LISTS_SHEET, {
    properties: { tabColor: { argb: argb(GROUP_COLOURS.Start) } },
    views: [{ state: "frozen", ySplit: HEADER_ROW, topLeftCell: `A${FIRST_BODY_ROW}`, showGridLines: false }],
  });
  setUpPage(sheet, `${HEADER_ROW}:${HEADER_ROW}`);
  sheet.getCell(TITLE_ROW, 1).value = LISTS_SHEET;
  sheet.getCell(TITLE_ROW, 1).style = titleLook("Start");
  sheet.getRow(TITLE_ROW).height = 27;
  sheet.getCell(PURPOSE_ROW, 1).value =
    "De keuzes waaruit u in de andere bladen kiest. Het programma rekent met deze woorden.";
  sheet.getCell(PURPOSE_ROW, 1).style = PURPOSE_LOOK;
  const look = { font: font(11, COLOURS.text), alignment: { vertical: "top" as const } };
  const lists = Object.entries(LISTS).filter(([key]) => inUse.has(key));
  sheet.getRow(HEADER_ROW).height = 36;
  return lists.map(([key, list], at) => {
    const column = at + 1;
    sheet.getColumn(column).width = Math.min(
      34,
      Math.max(14, ...[list.title, ...list.values].map((text) => text.length + 2)),
    );
    sheet.getCell(HEADER_ROW, column).value = list.title;
    sheet.getCell(HEADER_ROW, column).style = headerLook("Start");
    list.values.forEach((value, row) => {
      const cell = sheet.getCell(FIRST_BODY_ROW + row, column);
      cell.value = value;
      cell.style = look;
    });
    const letter = columnName(column);
    return {
      name: listName(key),
      refersTo: `${LISTS_SHEET}!$${letter}$${FIRST_BODY_ROW}:$${letter}$${FIRST_BODY_ROW + list.values.length - 1}`,
    };
  });
}

export function listName(key: string): string {
  return `Lijst_${key}`;
}
