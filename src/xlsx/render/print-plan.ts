/** The beheerplan and the roster as a workbook that is only for printing: A4, nothing to fill in but ticks with a pen. */

import ExcelJS from "exceljs";
import { partsOf, weekdayOf } from "../../days/day.ts";
import { COLOURS } from "../../schema/look.ts";
import type { PrintedPlan, PrintedTurn } from "../../schema/printed-plan.ts";
import { type Compression, finishPackage } from "../finish/finish-package.ts";
import { takeApart } from "../finish/take-apart.ts";
import { box, font, headerLook, PURPOSE_LOOK, solid, titleLook } from "./looks.ts";
import { MADE_ON, MAKER, TABLE_STYLE } from "./new-file.ts";

const GROUP = "Beheerplan";
const WEEKDAYS = ["ma", "di", "wo", "do", "vr", "za", "zo"];
const MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");
const A4 = 9;
const LINE = 15;
/** Above and below the text of a row together. */
const AIR = 4;
const TITLE_HEIGHT = 24;
const SECTION_HEIGHT = 22;

interface PrintColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
}

const ROSTER: readonly PrintColumn[] = [
  { heading: "Dag", width: 12 },
  { heading: "Wat", width: 34 },
  { heading: "Waar", width: 15 },
  { heading: "Wie", width: 29 },
  { heading: "Gedaan", width: 10 },
  { heading: "Gezien", width: 10 },
];

const TASKS: readonly PrintColumn[] = [
  { heading: "Taak", width: 31 },
  { heading: "Wat precies", width: 38 },
  { heading: "Hoe vaak", width: 21 },
  { heading: "Tijd", width: 14 },
  { heading: "Door wie", width: 19 },
  { heading: "Niveau", width: 10 },
  { heading: "Gereedschap", width: 22 },
];

const cell = { font: font(11, COLOURS.text), border: box(COLOURS.line) };
const top = { vertical: "middle", horizontal: "left", indent: 1, wrapText: true } as const;
const HEADER: Partial<ExcelJS.Style> = { ...headerLook(GROUP), alignment: { ...top } };
const TEXT: Partial<ExcelJS.Style> = { ...cell, alignment: top };
const OPEN: Partial<ExcelJS.Style> = { ...TEXT, fill: solid(COLOURS.warning) };
const TICK: Partial<ExcelJS.Style> = { ...cell, alignment: { vertical: "middle", horizontal: "center" } };
const SECTION: Partial<ExcelJS.Style> = {
  font: font(12, COLOURS.text, { bold: true }),
  alignment: { vertical: "bottom" },
};

/** The bytes of an .xlsx with the sheets Rooster (portrait) and Beheerplan (landscape). The same plan gives the same bytes. */
export async function printedPlanFile(plan: PrintedPlan, compression: Compression): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = MAKER;
  workbook.lastModifiedBy = MAKER;
  workbook.title = plan.title;
  workbook.created = MADE_ON;
  workbook.modified = MADE_ON;
  addRoster(workbook, plan);
  addTasks(workbook, plan);
  const written = await workbook.xlsx.writeBuffer({
    zip: { compression: "STORE" },
  } as Partial<ExcelJS.XlsxWriteOptions>);
  const sheets = workbook.worksheets.map(() => ({ validations: [], textNumbers: [] }));
  return finishPackage(
    takeApart(new Uint8Array(written as ArrayBuffer)),
    { sheets, names: [], tableStyle: TABLE_STYLE },
    compression,
    () => undefined,
  );
}

function addRoster(workbook: ExcelJS.Workbook, plan: PrintedPlan): void {
  const period = plan.period === null ? "" : `, ${dateText(plan.period.from)} tot en met ${dateText(plan.period.to)}`;
  const sheet = newSheet(
    workbook,
    "Rooster",
    "portrait",
    ROSTER,
    `Rooster ${plan.title}`,
    `${plan.organisation}${period}`,
  );
  for (const { month, turns } of plan.months) {
    const { year, month: number } = partsOf(month);
    addSection(sheet, `${MONTHS[number - 1]} ${year}`);
    for (const turn of turns) addTurn(sheet, turn);
  }
}

function addTurn(sheet: ExcelJS.Worksheet, turn: PrintedTurn): void {
  const isOpen = turn.who === "" || turn.openBecause !== "";
  const task = turn.note === "" ? turn.task : `${turn.task}\n${turn.note}`;
  const reason = turn.openBecause === "" ? "" : `: ${turn.openBecause}`;
  const who = isOpen ? [turn.who, `nog open${reason}`].filter(Boolean).join("\n") : turn.who;
  const values = [dayText(turn.on), task, turn.space, who, turn.isDone ? "✓" : "☐", "☐"];
  const looks = [TEXT, TEXT, TEXT, isOpen && !turn.isDone ? OPEN : TEXT, TICK, TICK];
  addRow(sheet, values, looks, ROSTER);
}

function addTasks(workbook: ExcelJS.Workbook, plan: PrintedPlan): void {
  const purpose = [plan.organisation, "wat we doen, hoe vaak en waarmee"].filter(Boolean).join(", ");
  const sheet = newSheet(workbook, "Beheerplan", "landscape", TASKS, `Beheerplan ${plan.title}`, purpose);
  for (const { space, tasks } of plan.spaces) {
    addSection(sheet, space === "" ? "Algemeen" : space);
    for (const { name, description, howOften, time, doneBy, level, tools } of tasks) {
      const values = [name, description, howOften, time, doneBy, level, tools];
      addRow(
        sheet,
        values,
        values.map((_, at) => (at === 5 ? TICK : TEXT)),
        TASKS,
      );
    }
  }
}

function newSheet(
  workbook: ExcelJS.Workbook,
  name: string,
  orientation: "portrait" | "landscape",
  columns: readonly PrintColumn[],
  title: string,
  purpose: string,
): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(name, { views: [{ state: "frozen", ySplit: 4, showGridLines: false }] });
  sheet.pageSetup = {
    paperSize: A4,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
    printTitlesRow: "4:4",
  } as ExcelJS.PageSetup;
  sheet.headerFooter.oddFooter =
    "&L&9&A&C&9pagina &P van &N&R&9Dagen en namen kunnen wijzigen: kijk op het nieuwste blad";
  sheet.columns = columns.map(({ width }) => ({ width }));
  const [first, second] = [sheet.getRow(1), sheet.getRow(2)];
  first.height = TITLE_HEIGHT;
  first.getCell(1).value = title;
  first.getCell(1).style = titleLook(GROUP);
  second.getCell(1).value = purpose.replace(/^, /, "");
  second.getCell(1).style = PURPOSE_LOOK;
  const header = sheet.getRow(4);
  header.height = SECTION_HEIGHT;
  columns.forEach(({ heading }, at) => {
    header.getCell(at + 1).value = heading;
    header.getCell(at + 1).style = HEADER;
  });
  return sheet;
}

function addSection(sheet: ExcelJS.Worksheet, text: string): void {
  const row = sheet.addRow([text.charAt(0).toUpperCase() + text.slice(1)]);
  row.height = SECTION_HEIGHT;
  row.getCell(1).style = SECTION;
}

function addRow(
  sheet: ExcelJS.Worksheet,
  values: readonly string[],
  looks: readonly Partial<ExcelJS.Style>[],
  columns: readonly PrintColumn[],
): void {
  const row = sheet.addRow([...values]);
  looks.forEach((look, at) => {
    row.getCell(at + 1).style = look;
  });
  row.height = AIR + LINE * Math.max(1, ...values.map((value, at) => linesIn(value, columns[at]?.width ?? 1)));
}

/** Words are not broken, so that a line takes somewhat less than its width. */
function linesIn(text: string, width: number): number {
  const fits = Math.max(1, width - 3);
  return text.split("\n").reduce((lines, part) => {
    let [count, used] = [1, 0];
    for (const word of part.split(" ")) {
      if (used > 0 && used + 1 + word.length > fits) [count, used] = [count + 1, 0];
      used += (used > 0 ? 1 : 0) + word.length;
    }
    return lines + count;
  }, 0);
}

function dayText(day: number): string {
  const { month, date } = partsOf(day);
  return `${WEEKDAYS[weekdayOf(day) - 1]} ${date} ${(MONTHS[month - 1] ?? "").slice(0, 3)}`;
}

function dateText(day: number): string {
  const { year, month, date } = partsOf(day);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}
