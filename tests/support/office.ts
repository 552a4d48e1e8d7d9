/** LibreOffice and openpyxl as second opinions on a workbook. */

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type CellResult, cellsOfOfficeCsv, EVERY_SHEET_AS_CSV } from "./office-csv.ts";

/** Sheet → address → value; numbers, text and booleans as they are, errors as their text. */
export type CellsBySheet = Readonly<Record<string, Readonly<Record<string, CellResult>>>>;

/** Forces a recalculation: LibreOffice otherwise trusts the results that a file brings along. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The workbook as LibreOffice saves it after it calculated every formula anew: for who needs the file, not the values alone. */
export function recalculatedFile(workbook: Uint8Array): Uint8Array {
  return converted([withoutPrintTitles(workbook)], "xlsx:Calc MS Excel 2007 XML", (out) =>
    readFileSync(join(out, "0.xlsx")),
  );
}

/**
 * The values of each workbook after LibreOffice calculated every formula anew, in one run of it. As text it gives them in half
 * the time that saving the workbooks takes.
 */
export function recalculatedValues(workbooks: readonly Uint8Array[]): readonly CellsBySheet[] {
  return converted(workbooks.map(withoutPrintTitles), EVERY_SHEET_AS_CSV, (out) => {
    const values: Record<string, Record<string, CellResult>>[] = workbooks.map(() => ({}));
    for (const name of readdirSync(out)) {
      const [, at = "", sheet = ""] = /^(\d+)-(.*)\.csv$/s.exec(name) ?? [];
      const own = values[Number(at)];
      if (own) own[sheet] = cellsOfOfficeCsv(readFileSync(join(out, name), "utf8"));
    }
    return values;
  });
}

/** What LibreOffice prints of a workbook, as the bytes of a PDF file. */
export function printedPages(workbook: Uint8Array): Uint8Array {
  return converted([workbook], "pdf", (out) => readFileSync(join(out, "0.pdf")));
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

/** Of numbers and dates, and of names of files, on every machine. */
const ONE_SPELLING = { LC_ALL: "C.UTF-8" };

/**
 * When it starts, LibreOffice tries out how it draws, on pictures of 64 megabytes: half of the start goes to giving that memory back
 * and asking for it again.
 */
const KEEPS_MEMORY = {
  MALLOC_MMAP_THRESHOLD_: String(2 ** 30),
  MALLOC_TRIM_THRESHOLD_: String(2 ** 32 - 1),
  MALLOC_TOP_PAD_: String(2 ** 28),
};

/** Lets LibreOffice, with a profile of its own, convert "0.xlsx", "1.xlsx" …, and gives what is read in the folder of results. */
function converted<T>(workbooks: readonly Uint8Array[], to: string, read: (out: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "zelfbeheer-office-"));
  try {
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), RECALCULATE);
    const names = workbooks.map((_, at) => `${at}.xlsx`);
    workbooks.forEach((workbook, at) => {
      writeFileSync(join(folder, names[at] ?? ""), workbook);
    });
    const out = join(folder, "out");
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const what = ["--headless", "--convert-to", to, "--outdir", out];
    const env = { ...process.env, ...ONE_SPELLING, ...KEEPS_MEMORY };
    execFileSync("soffice", [profile, ...what, ...names], { cwd: folder, stdio: "ignore", env });
    return read(out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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

/**
 * Where LibreOffice, calculating everything anew, gives another result than the one that openpyxl finds cached, or an error
 * value: one line a cell. Numbers may differ by half a cent.
 */
export function resultsAgainstCached(workbook: Uint8Array): readonly string[] {
  return allResultsAgainstCached([workbook])[0] ?? [];
}

/** The same for each of many workbooks, in one run of both programs. */
export function allResultsAgainstCached(workbooks: readonly Uint8Array[]): readonly (readonly string[])[] {
  const calculated = recalculatedValues(workbooks);
  const cached = cachedValues(workbooks);
  return workbooks.map((_, at) => {
    const [own, brought] = [calculated[at] ?? {}, cached[at] ?? {}];
    const errors = Object.entries(own).flatMap(([sheet, cells]) =>
      Object.entries(cells).flatMap(([address, value]) =>
        /^#|^Err:/.test(String(value)) ? [`${sheet}!${address}: ${String(value)}`] : [],
      ),
    );
    return [...differences(brought, own), ...differences(own, brought), ...errors];
  });
}

function cachedValues(workbooks: readonly Uint8Array[]): readonly CellsBySheet[] {
  const folder = mkdtempSync(join(tmpdir(), "zelfbeheer-cached-"));
  const files = workbooks.map((workbook, at) => {
    const file = join(folder, `${at}.xlsx`);
    writeFileSync(file, workbook);
    return file;
  });
  const values = readAllWithOpenpyxl(files, "values");
  rmSync(folder, { recursive: true });
  return values;
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
