import type { SourcePackage } from "./source-package.ts";

/** The longest name of a sheet in Excel. */
const MAX_SHEET_NAME = 31;

/** A name for a sheet that the workbook does not have yet: the name itself, or with " (zelfbeheer)" behind it. */
export function freeSheetName(name: string, taken: ReadonlySet<string>): string {
  for (let count = 0; ; count += 1) {
    const suffix = count === 0 ? "" : count === 1 ? " (zelfbeheer)" : ` (zelfbeheer ${count})`;
    const candidate = name.slice(0, MAX_SHEET_NAME - suffix.length).trimEnd() + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** "xl/worksheets/sheet1.xml" → the first number that no part of the package has, however it spells its names. */
export function freePartName(name: string, source: SourcePackage): string {
  const [, stem = name, ending = ""] = /^(.*?)\d*(\.[^./]+)$/.exec(name) ?? [];
  for (let number = 1; ; number += 1) {
    const candidate = `${stem}${number}${ending}`;
    if (!source.has(candidate)) return candidate;
  }
}

/** The first of a series of ids ("rId1") that is not taken. */
export function freeId(stem: string, taken: ReadonlySet<string>): string {
  let number = taken.size + 1;
  while (taken.has(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}
