/** Reads whatever workbook or list a user names: .xlsx, .xlsm or .csv, told apart by content and ending. */

import { basename } from "node:path";
import { readCsv } from "../../csv/read-csv.ts";
import type { Outcome } from "../../problems/problem.ts";
import type { WorkbookEvidence } from "../../workbook/evidence.ts";
import { readWorkbook } from "../../xlsx/read/read-workbook.ts";
import { readInput } from "../files.ts";
import { nativeInflate } from "../native-zip.ts";

export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly evidence: WorkbookEvidence;
}

export function readWorkbookFile(file: string): Outcome<ReadFile> {
  const input = readInput(file);
  if (!input.ok) return input;
  const source = basename(file);
  const read = /\.(csv|tsv|txt)$/i.test(file)
    ? readCsv(input.value, source)
    : readWorkbook(input.value, source, { inflate: nativeInflate });
  return read.ok ? { ok: true, value: { bytes: input.value, evidence: read.value }, problems: read.problems } : read;
}
