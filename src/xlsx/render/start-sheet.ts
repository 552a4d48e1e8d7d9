/** Leeswijzer: what the workbook is for, how to use it, what colours mean, where everything is, and the cells formulas read. */

import type ExcelJS from "exceljs";
import { DASHBOARD_PURPOSE, DASHBOARD_SHEET } from "../../schema/dashboard/layout.ts";
import { COLOURS, GROUP_COLOURS } from "../../schema/look.ts";
import {
  type LegendColour,
  LISTS_SHEET,
  NAMED_CELLS,
  type NamedCell,
  START_SHEET,
  START_TEXTS,
  type StartTexts,
} from "../../schema/sheets.ts";
import type { Group, Table } from "../../schema/table.ts";
import { SCHEMA_VERSION } from "../../schema/workbook-schema.ts";
import { cellAddress } from "../../workbook/address.ts";
import type { CellInput } from "../../workbook/cell.ts";
import type { SheetFinish, SheetLink } from "../finish/finish-package.ts";
import type { Validation } from "../finish/validation-xml.ts";
import type { WorkbookName } from "../finish/workbook-xml.ts";
import { argb, box, font, PURPOSE_LOOK, solid, titleLook } from "./looks.ts";
import { protect, setUpPage } from "./page.ts";
import { LINE_HEIGHT } from "./row-height.ts";
import { PURPOSE_ROW, TITLE_ROW } from "./sheet-frame.ts";
import { linesOf } from "./text-lines.ts";

export interface StartContents {
  readonly title: string;
  readonly tables: readonly Table[];
  readonly hasDashboard: boolean;
  readonly start?: StartTexts;
}

/** What is filled in on the sheet; `referenceDay` is a serial number: the day on which the workbook looks at things. */
export type Settings = Readonly<Record<NamedCell, string | number>>;

export interface StartSheet {
  readonly names: readonly WorkbookName[];
  readonly finish: SheetFinish;
}

const WIDTHS = [16, 38, 92] as const;
const FIRST_SETTING_ROW = 5;
const PLAIN = { font: font(11, COLOURS.text), alignment: { vertical: "top" } } as const;
const QUIET = { font: font(11, COLOURS.quiet), alignment: { vertical: "top" } } as const;
const WRAPPED = { font: font(11, COLOURS.text), alignment: { vertical: "top", wrapText: true } } as const;
/** Beside a cell with a border or a colour, text stands free of it. */
const BESIDE = { font: font(11, COLOURS.text), alignment: { vertical: "top", indent: 1 } } as const;
const QUIET_BESIDE = { font: font(11, COLOURS.quiet), alignment: { vertical: "top", indent: 1 } } as const;
const LINK = { font: font(11, COLOURS.brand, { underline: true }), alignment: { vertical: "top" } } as const;

const LEGEND_FILLS: Readonly<Record<LegendColour, string>> = {
  input: "FFFFFF",
  computed: COLOURS.computedFill,
  program: COLOURS.programFill,
  error: COLOURS.error,
  warning: COLOURS.warning,
};

export function addStartSheet(workbook: ExcelJS.Workbook, contents: StartContents): StartSheet {
  const texts = contents.start ?? START_TEXTS;
  const sheet = workbook.addWorksheet(START_SHEET, {
    properties: { tabColor: { argb: argb(GROUP_COLOURS.Start) } },
    views: [{ showGridLines: false, state: "normal" }],
  });
  setUpPage(sheet, {});
  WIDTHS.forEach((width, at) => {
    sheet.getColumn(at + 1).width = width;
  });
  write(sheet, TITLE_ROW, 1, contents.title, titleLook("Start"));
  sheet.getRow(TITLE_ROW).height = 27;
  write(sheet, PURPOSE_ROW, 1, texts.purpose, PURPOSE_LOOK);
  heading(sheet, FIRST_SETTING_ROW - 1, "Dit werkboek");
  const settings = writeSettings(sheet, texts);
  let row = FIRST_SETTING_ROW + settings.length - 1;
  for (const [name, value] of [...texts.facts, ["Indeling", `versie ${SCHEMA_VERSION}`] as const]) {
    row += 1;
    write(sheet, row, 1, name, PLAIN);
    write(sheet, row, 2, value, QUIET);
  }

  row += 2;
  heading(sheet, row, "Zo werkt het");
  for (const [at, step] of texts.steps.entries()) {
    row += 1;
    write(sheet, row, 1, `Stap ${at + 1}`, QUIET);
    write(sheet, row, 2, step, PLAIN);
  }
  row += 2;
  heading(sheet, row, "Kleuren");
  for (const [colour, name, meaning] of texts.legend) {
    row += 1;
    write(sheet, row, 1, name, { ...PLAIN, fill: solid(LEGEND_FILLS[colour]), border: box(COLOURS.line) });
    write(sheet, row, 2, meaning, BESIDE);
  }
  const links = writeContents(sheet, row + 2, contents, texts);
  if (texts.isKept) protect(sheet);
  return {
    names: settings.map(({ key, address }) => ({ name: NAMED_CELLS[key], refersTo: `${START_SHEET}!${address}` })),
    finish: { validations: settings.map(({ validation }) => validation), textNumbers: [], links },
  };
}

/** The contents of the cells that have a name. */
export function settingCells(settings: Settings): ReadonlyMap<string, CellInput> {
  return new Map(SETTINGS.map((key, at) => [settingAddress(at), settings[key]]));
}

const SETTINGS = Object.keys(NAMED_CELLS) as NamedCell[];

function settingAddress(at: number): string {
  return cellAddress(FIRST_SETTING_ROW + at, 2);
}

interface Setting {
  readonly key: NamedCell;
  readonly address: string;
  readonly validation: Validation;
}

/** The cells that have a name. People fill them in, so they look and act like other cells to fill in. */
function writeSettings(sheet: ExcelJS.Worksheet, { settingHelp, isKept }: StartTexts): Setting[] {
  const rules: Readonly<Record<NamedCell, Pick<Validation, "rule" | "error">>> = {
    organisation: { rule: { type: "none" } },
    reportingYear: {
      rule: { type: "whole", from: "1990", to: "2100" },
      error: { title: "Typ een jaartal", text: "Typ een jaar met vier cijfers, zoals 2026.", style: "stop" },
    },
    referenceDay: {
      rule: { type: "date", from: "18264", to: "73415" },
      error: { title: "Typ een datum", text: "Typ een datum als 31-12-2026.", style: "stop" },
    },
  };
  const formats: Readonly<Record<NamedCell, string>> = {
    organisation: "General",
    reportingYear: "0",
    referenceDay: "dd\\-mm\\-yyyy",
  };
  return SETTINGS.map((key, at) => {
    const row = FIRST_SETTING_ROW + at;
    write(sheet, row, 1, NAMED_CELLS[key], PLAIN);
    write(sheet, row, 2, "", {
      font: font(11, COLOURS.text),
      numFmt: formats[key],
      alignment: { horizontal: "left", vertical: "top" },
      border: box(COLOURS.line),
      ...(isKept ? keptLook(key) : {}),
    });
    write(sheet, row, 3, settingHelp[key], QUIET_BESIDE);
    const range = settingAddress(at);
    return {
      key,
      address: `$B$${row}`,
      validation: { range, ...rules[key], promptTitle: NAMED_CELLS[key], prompt: settingHelp[key] },
    };
  });
}

/** Only the day can be changed; the others look as what is kept for people does. */
function keptLook(key: NamedCell): Partial<ExcelJS.Style> {
  const isFree = key === "referenceDay";
  return { protection: { locked: !isFree }, ...(isFree ? {} : { fill: solid(COLOURS.programFill) }) };
}

/** The sheets by group, with a link to each. */
function writeContents(
  sheet: ExcelJS.Worksheet,
  from: number,
  { tables, hasDashboard }: StartContents,
  { groups, listsPurpose }: StartTexts,
): SheetLink[] {
  const links: SheetLink[] = [];
  let row = from;
  const add = (name: string, purpose: string) => {
    row += 1;
    write(sheet, row, 1, "", PLAIN);
    write(sheet, row, 2, name, LINK);
    write(sheet, row, 3, purpose, WRAPPED);
    sheet.getRow(row).height = linesOf(purpose, WIDTHS[2]) * LINE_HEIGHT;
    links.push({ cell: cellAddress(row, 2), to: `'${name}'!A1` });
  };
  heading(sheet, row, "Bladen");
  for (const group of new Set<Group>(["Start", ...tables.map((table) => table.group)])) {
    row += 1;
    const look = { font: font(11, "FFFFFF", { bold: true }), fill: solid(GROUP_COLOURS[group]) };
    write(sheet, row, 1, group, look);
    write(sheet, row, 2, groups[group], { ...look, font: font(11, "FFFFFF") });
    write(sheet, row, 3, "", look);
    if (group === "Start" && hasDashboard) add(DASHBOARD_SHEET, DASHBOARD_PURPOSE);
    for (const table of tables.filter((candidate) => candidate.group === group)) add(table.sheet, table.purpose);
    if (group === "Start") add(LISTS_SHEET, listsPurpose);
  }
  return links;
}

function heading(sheet: ExcelJS.Worksheet, row: number, text: string): void {
  write(sheet, row, 1, text, { font: font(12, GROUP_COLOURS.Start, { bold: true }) });
  sheet.getRow(row).height = 20;
}

function write(
  sheet: ExcelJS.Worksheet,
  row: number,
  column: number,
  value: string,
  style: Partial<ExcelJS.Style>,
): void {
  const cell = sheet.getCell(row, column);
  if (value !== "") cell.value = value;
  cell.style = style;
}
