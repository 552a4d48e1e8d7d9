/** LibreOffice and openpyxl as second opinions on a workbook. */

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Sheet → address → value; numbers, text and booleans as they are, errors as their text. */
export type CellsBySheet = Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>>;

/** Forces a recalculation: LibreOffice otherwise trusts the results that a file brings along. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Opens the workbook in LibreOffice, recalculates every formula and gives the workbook it saved. */
export function recalculate(workbook: Uint8Array): { readonly file: string; readonly done: () => void } {
  return convert(withoutPrintTitles(workbook), "xlsx:Calc MS Excel 2007 XML");
}

const PRINT_TITLES = /<definedName name="_xlnm\.Print_Titles"[^>]*>.*?<\/definedName>/gs;

/**
 * The workbook without the rows and columns that are repeated on paper: no formula can see them, and LibreOffice spends half of
 * its time on them (50 ms for each sheet).
 */
function withoutPrintTitles(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const book = parts["xl/workbook.xml"];
  if (!book) return workbook;
  const stripped = strToU8(strFromU8(book).replace(PRINT_TITLES, ""));
  return zipSync({ ...parts, "xl/workbook.xml": stripped }, { level: 0 });
}

export function printAsPdf(workbook: Uint8Array): { readonly file: string; readonly done: () => void } {
  return convert(workbook, "pdf");
}

function convert(workbook: Uint8Array, to: string): { readonly file: string; readonly done: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "zelfbeheer-office-"));
  const source = join(folder, "workbook.xlsx");
  mkdirSync(join(folder, "profile", "user"), { recursive: true });
  writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), RECALCULATE);
  writeFileSync(source, workbook);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const out = join(folder, "out");
  execFileSync("soffice", [profile, "--headless", "--convert-to", to, "--outdir", out, source], { stdio: "ignore" });
  const ending = to.split(":")[0] ?? "";
  const file = join(out, basename(source).replace(/xlsx$/, ending));
  return { file, done: () => rmSync(folder, { recursive: true, force: true }) };
}

const DUMP = `
import json, sys, openpyxl, datetime
results = []
for file in sys.argv[2:]:
    book = openpyxl.load_workbook(file, data_only=sys.argv[1] == "values")
    result = {}
    for sheet in book.worksheets:
        cells = {}
        for row in sheet.iter_rows():
            for cell in row:
                value = cell.value
                if value is None or value == "": continue
                if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
                    value = openpyxl.utils.datetime.to_excel(value)
                if not isinstance(value, (str, int, float, bool)): value = str(value)
                cells[cell.coordinate] = value
        result[sheet.title] = cells
    results.append(result)
json.dump(results, sys.stdout)
`;

/** What openpyxl reads in a file: the cached values, or the formulas as text. */
export function readWithOpenpyxl(file: string, what: "values" | "formulas"): CellsBySheet {
  return readAllWithOpenpyxl([file], what)[0] ?? {};
}

/** The same for many files in one run. */
function readAllWithOpenpyxl(files: readonly string[], what: "values" | "formulas"): readonly CellsBySheet[] {
  const output = execFileSync("/usr/bin/python3", ["-W", "ignore", "-c", DUMP, what, ...files], {
    maxBuffer: 512 * 1024 * 1024,
  });
  return JSON.parse(output.toString("utf8")) as CellsBySheet[];
}

/** The values of many workbooks after LibreOffice calculated every formula anew, in one run of it. */
export function recalculatedValues(workbooks: readonly Uint8Array[]): readonly CellsBySheet[] {
  const folder = mkdtempSync(join(tmpdir(), "zelfbeheer-office-"));
  mkdirSync(join(folder, "profile", "user"), { recursive: true });
  writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), RECALCULATE);
  const names = workbooks.map((_, at) => `${at}.xlsx`);
  workbooks.forEach((workbook, at) => {
    writeFileSync(join(folder, names[at] ?? ""), withoutPrintTitles(workbook));
  });
  const out = join(folder, "out");
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const what = ["--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out];
  execFileSync("soffice", [profile, ...what, ...names], { cwd: folder, stdio: "ignore" });
  const values = readAllWithOpenpyxl(
    names.map((name) => join(out, name)),
    "values",
  );
  rmSync(folder, { recursive: true, force: true });
  return values;
}

/**
 * Where LibreOffice, calculating everything anew, gives another result than the one that is cached, or an error value: one
 * line a cell. Numbers may differ by half a cent.
 */
export function resultsAgainstCached(workbook: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), "zelfbeheer-cached-"));
  const file = join(folder, "cached.xlsx");
  writeFileSync(file, workbook);
  const cached = readWithOpenpyxl(file, "values");
  rmSync(folder, { recursive: true });
  const { file: calculated, done } = recalculate(workbook);
  const own = readWithOpenpyxl(calculated, "values");
  done();
  const errors = Object.entries(own).flatMap(([sheet, cells]) =>
    Object.entries(cells).flatMap(([address, value]) =>
      /^#|^Err:/.test(String(value)) ? [`${sheet}!${address}: ${String(value)}`] : [],
    ),
  );
  return [...differences(cached, own), ...differences(own, cached), ...errors];
}

/** Cells of `one` that the other has not, or has with another value. */
function differences(one: CellsBySheet, other: CellsBySheet): string[] {
  return Object.entries(one).flatMap(([sheet, cells]) =>
    Object.entries(cells).flatMap(([address, value]) => {
      const found = other[sheet]?.[address];
      const isSame =
        typeof value === "number" ? Math.abs(value - Number(found)) < 0.005 : String(found) === String(value);
      return isSame ? [] : [`${sheet}!${address}: ${String(value)} against ${String(found)}`];
    }),
  );
}
