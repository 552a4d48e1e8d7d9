/** The full template against ExcelJS writing the same cells. */

import ExcelJS from "exceljs";
import { nativeCompression } from "../../src/cli/native-zip.ts";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";
import { templateFile } from "../../src/xlsx/render/template-file.ts";
import type { Figure } from "./figure.ts";

const NEVER = () => {
  throw new Error("a template has no problems");
};

export async function run(): Promise<Figure[]> {
  const template = () => templateFile("werkboek", true, nativeCompression, NEVER);
  const evidence = readWorkbook(await template(), "template.xlsx");
  if (!evidence.ok) throw new Error(evidence.refusal.code);
  const sheets = evidence.value.sheets;
  const plain = async () => {
    const workbook = new ExcelJS.Workbook();
    for (const sheet of sheets) {
      const worksheet = workbook.addWorksheet(sheet.name);
      for (const row of sheet.rows) {
        row.values.forEach((value, at) => {
          if (value !== null && typeof value !== "object") worksheet.getCell(row.row, at + 1).value = value;
        });
      }
    }
    await workbook.xlsx.writeBuffer();
  };
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let turn = 0; turn < 6; turn += 1) {
    theirs.push(await timed(plain));
    ours.push(await timed(template));
  }
  return [
    {
      what: "full template with example, against ExcelJS writing the same cells",
      value: median(ours) / median(theirs),
      unit: "×",
      target: 1.5,
    },
  ];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
