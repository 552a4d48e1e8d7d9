/** The workbooks of a folder, in an order that is the same every night. */

import { readdirSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import type { Problem } from "../problems/problem.ts";
import { refusalToLook } from "./files.ts";

/** What people call a workbook; one that we cannot read is told, not passed over. */
export const WORKBOOK_ENDINGS: readonly string[] = ["xlsx", "xlsm", "xlsb", "xls", "ods"];

/** What Excel and LibreOffice leave beside a workbook that somebody has open, and files that are hidden. */
const LEFT_OUT = /^(~\$|\.)/;

export interface Search {
  readonly endings: readonly string[];
  readonly recursive?: boolean;
  /** Files and folders that are not looked at: what the program itself writes. */
  readonly except?: readonly string[];
}

export interface FolderFiles {
  readonly files: string[];
  /** Folders in it that may not be looked into. */
  readonly closed: readonly Closed[];
}

export interface Closed {
  readonly folder: string;
  readonly refusal: Problem;
}

/** By name, the files of a folder before those of the folders in it. A link to a folder is not followed. */
export function filesIn(folder: string, { endings, recursive = false, except = [] }: Search): FolderFiles {
  const without = new Set(except.map((path) => resolve(path)));
  const found: string[] = [];
  const closed: Closed[] = [];
  const walk = (current: string) => {
    const refusal = refusalToLook(current);
    if (refusal) {
      closed.push({ folder: current, refusal });
      return;
    }
    const entries = readdirSync(current, { withFileTypes: true })
      .filter(({ name }) => !LEFT_OUT.test(name) && !without.has(resolve(current, name)))
      .sort((one, other) => one.name.localeCompare(other.name, "nl"));
    for (const entry of entries) {
      const ending = entry.name.slice(entry.name.lastIndexOf(".") + 1).toLowerCase();
      if (!entry.isDirectory() && entry.name.includes(".") && endings.includes(ending))
        found.push(join(current, entry.name));
    }
    if (!recursive) return;
    for (const entry of entries) if (entry.isDirectory()) walk(join(current, entry.name));
  };
  walk(folder);
  return { files: found, closed };
}

/** "map/wijk/a.xlsx" in "map" → "wijk/a.xlsx", with slashes on every machine. */
export function nameIn(folder: string, file: string): string {
  return resolve(file)
    .slice(resolve(folder).length)
    .split(sep)
    .filter((part) => part !== "")
    .join("/");
}
