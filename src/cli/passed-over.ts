/** Which workbooks of a folder a batch passes over: told by the names of their tables, for that takes a fraction of reading them. */

import { basename } from "node:path";
import { lostTables } from "../journeys/check/lost-tables.ts";
import { otherFile } from "../journeys/other-files.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { sharedBase } from "../schema/tables/shared-base.ts";
import { TABLES } from "../schema/workbook-schema.ts";
import { openPackage } from "../xlsx/read/open-package.ts";
import { readWorkbookFile } from "./commands/read-workbook-file.ts";
import { readInput } from "./files.ts";
import { nativeInflate } from "./native-zip.ts";

const OURS = new Set(TABLES.map(({ name }) => name.toLowerCase()));

/**
 * Why the file is none of our workbooks: a committee's copy (A004), which counts in the workbook itself, or somebody's list or a report
 * of the program (C002). Null for a workbook of ours, also one whose tables are lost, and for a file that cannot be read: the command
 * tells what is wrong with it.
 */
export function passedOver(file: string): Problem | null {
  const names = tableNames(file);
  if (names === null) return null;
  if (names.has(sharedBase.name.toLowerCase())) return problem("A004", "info", [], { workbook: basename(file) });
  if ([...names].some((name) => OURS.has(name))) return null;
  const read = readWorkbookFile(file);
  if (!read.ok || otherFile(read.value.evidence, basename(file)) === null) return null;
  if (lostTables(read.value.evidence).length > 0) return null;
  return problem("C002", "info", [], { workbook: basename(file) });
}

/** The tables of a workbook in small letters; null when it is none that can be opened. */
function tableNames(file: string): ReadonlySet<string> | null {
  const input = readInput(file);
  if (!input.ok) return null;
  const opened = openPackage(input.value, basename(file), nativeInflate);
  if (!opened.ok) return null;
  const decoder = new TextDecoder();
  const names = new Set<string>();
  try {
    for (const part of opened.value.names) {
      if (!/^\/?xl\/tables\/[^/]+\.xml$/.test(part)) continue;
      const content = opened.value.content(part);
      const [, name] = /\sdisplayName="([^"]*)"/.exec(content ? decoder.decode(content) : "") ?? [];
      if (name !== undefined) names.add(name.toLowerCase());
    }
  } catch {
    return null;
  }
  return names;
}
