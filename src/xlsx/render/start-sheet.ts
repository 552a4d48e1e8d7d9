/** Leeswijzer: what the workbook is for, how to use it, what colours mean, and the cells that formulas read. */

import type ExcelJS from "exceljs";
import { COLOURS, GROUP_COLOURS } from "../../schema/look.ts";
import type { Group } from "../../schema/table.ts";
import { SCHEMA_VERSION } from "../../schema/workbook-schema.ts";
import { argb, font, solid, titleLook } from "./looks.ts";
import { setUpPage } from "./page.ts";

export interface StartContents {
  readonly title: string;
  readonly organisation: string;
  readonly reportingYear: number;
  /** A serial number: the day on which the workbook looks at things. */
  readonly referenceDay: number;
  readonly groups: readonly Group[];
}

export const START_SHEET = "Leeswijzer";
/** Names of cells on Leeswijzer, by the key that formulas of the schema use. */
export const CELL_NAMES = {
  organisation: "Organisatie",
  reportingYear: "Boekjaar",
  referenceDay: "Peildatum",
} as const;

const FIRST_SETTING_ROW = 5;

const STEPS = [
  "Vul eerst de bladen van de groep Basis in: complexen en eenheden.",
  "Vul een rij in op een blad door onder de laatste rij te typen. De tabel groeit mee.",
  "Kies uit een lijst als er een pijltje naast de cel verschijnt.",
  "Laat grijze cellen staan: daar rekent Excel. Lichtgroene cellen schrijft het programma.",
  "Verander de koppen niet: formules en controles gebruiken die namen.",
];

const LEGEND: readonly (readonly [name: string, fill: string | null, meaning: string])[] = [
  ["Wit", null, "Hier vult u iets in."],
  ["Grijs", COLOURS.computedFill, "Hier rekent Excel. Niets typen."],
  ["Lichtgroen", COLOURS.programFill, "Dit schrijft het programma. Het blad is beveiligd zonder wachtwoord."],
  ["Rood", COLOURS.error, "Te laat, of twee dingen spreken elkaar tegen."],
  ["Geel", COLOURS.warning, "Er ontbreekt iets, of een verwijzing is niet bekend."],
];

/** Gives the cells that have a name: key → address. */
export function addStartSheet(
  workbook: ExcelJS.Workbook,
  contents: StartContents,
): Readonly<Record<keyof typeof CELL_NAMES, string>> {
  const sheet = workbook.addWorksheet(START_SHEET, {
    properties: { tabColor: { argb: argb(GROUP_COLOURS.Start) } },
    views: [{ showGridLines: false, state: "normal" }],
  });
  setUpPage(sheet, null);
  sheet.getColumn(1).width = 26;
  sheet.getColumn(2).width = 84;
  write(sheet, 1, 1, contents.title, titleLook("Start"));
  sheet.getRow(1).height = 27;
  write(sheet, 2, 1, "Alles over zelfbeheer op één plek. Lees dit blad eerst.", { font: font(11, COLOURS.quiet) });

  heading(sheet, FIRST_SETTING_ROW - 1, "Dit werkboek");
  const settings: readonly (readonly [
    key: keyof typeof CELL_NAMES,
    label: string,
    value: string | number,
    format: string,
  ])[] = [
    ["organisation", "Organisatie", contents.organisation, "General"],
    ["reportingYear", "Boekjaar", contents.reportingYear, "0"],
    ["referenceDay", "Peildatum", contents.referenceDay, "dd\\-mm\\-yyyy"],
  ];
  settings.forEach(([, label, value, format], at) => {
    write(sheet, FIRST_SETTING_ROW + at, 1, label, { font: font(11, COLOURS.text) });
    write(sheet, FIRST_SETTING_ROW + at, 2, value, {
      font: font(11, COLOURS.text),
      numFmt: format,
      alignment: { horizontal: "left" },
    });
  });
  write(sheet, FIRST_SETTING_ROW + settings.length, 1, "Indeling", { font: font(11, COLOURS.text) });
  write(sheet, FIRST_SETTING_ROW + settings.length, 2, `versie ${SCHEMA_VERSION}`, { font: font(11, COLOURS.quiet) });

  let row = FIRST_SETTING_ROW + settings.length + 2;
  heading(sheet, row, "Zo werkt het");
  for (const [at, step] of STEPS.entries()) {
    row += 1;
    write(sheet, row, 1, `Stap ${at + 1}`, { font: font(11, COLOURS.quiet) });
    write(sheet, row, 2, step, { font: font(11, COLOURS.text), alignment: { wrapText: true, vertical: "top" } });
  }
  row += 2;
  heading(sheet, row, "Kleuren");
  for (const [name, fill, meaning] of LEGEND) {
    row += 1;
    write(sheet, row, 1, name, { font: font(11, COLOURS.text), ...(fill ? { fill: solid(fill) } : {}), border: box() });
    write(sheet, row, 2, meaning, { font: font(11, COLOURS.text) });
  }
  row += 2;
  heading(sheet, row, "Groepen bladen");
  for (const group of contents.groups) {
    row += 1;
    write(sheet, row, 1, group, { font: font(11, "FFFFFF", { bold: true }), fill: solid(GROUP_COLOURS[group]) });
    write(sheet, row, 2, GROUP_TEXTS[group], { font: font(11, COLOURS.text) });
  }
  return {
    organisation: `$B$${FIRST_SETTING_ROW}`,
    reportingYear: `$B$${FIRST_SETTING_ROW + 1}`,
    referenceDay: `$B$${FIRST_SETTING_ROW + 2}`,
  };
}

const GROUP_TEXTS: Readonly<Record<Group, string>> = {
  Start: "Deze uitleg en de keuzelijsten.",
  Basis: "Gebouwen, woningen, bewoning en normen: de grond onder alles.",
  Initiatief: "Van het eerste gesprek tot stoppen: probleem, oplossingen, afspraken en stappen.",
  Beheerplan: "Wie doet welk werk, wanneer, en hoe het erbij ligt.",
  Servicekosten: "Contracten, kosten en de verdeling over de woningen.",
  Effecten: "Wat u wilt bereiken en wat er gemeten is.",
  Herkomst: "Waar ingelezen gegevens vandaan komen. Nooit delen.",
};

function heading(sheet: ExcelJS.Worksheet, row: number, text: string): void {
  write(sheet, row, 1, text, { font: font(12, GROUP_COLOURS.Start, { bold: true }) });
}

function write(
  sheet: ExcelJS.Worksheet,
  row: number,
  column: number,
  value: string | number,
  style: Partial<ExcelJS.Style>,
): void {
  const cell = sheet.getCell(row, column);
  cell.value = value;
  cell.style = style;
}

function box(): Partial<ExcelJS.Borders> {
  const line: Partial<ExcelJS.Border> = { style: "thin", color: { argb: argb(COLOURS.line) } };
  return { top: line, left: line, bottom: line, right: line };
}
