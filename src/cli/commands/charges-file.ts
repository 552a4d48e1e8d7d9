/** What recompute and settle share: a workbook in, a copy with the results out, and what people get to see. */

import { basename } from "node:path";
import type { ResultRows } from "../../journeys/charges/result-edits.ts";
import { resultEdits } from "../../journeys/charges/result-edits.ts";
import { isYear } from "../../journeys/charges/year.ts";
import type { Outcome, Problem } from "../../problems/problem.ts";
import { snapshotOf, type WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { FileWorkbook } from "../../xlsx/file-adapter.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { refusalToWrite, workbookEnding, writeOutput } from "../files.ts";
import { nativeZip } from "../native-zip.ts";
import { exitFor, print, problemJson, refuse, say, sayProblems } from "../report.ts";
import { todayOr } from "../today.ts";
import { readWorkbookFile } from "./read-workbook-file.ts";

export interface ChargesOptions {
  readonly out: string;
  readonly year?: string;
  readonly on?: string;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly force?: boolean;
}

/** What a calculation gives the command line. */
export interface Calculated {
  readonly rows: ResultRows;
  readonly json: object;
  /** What was calculated, in a few Dutch lines. */
  readonly summary: readonly string[];
}

export type Calculation = (
  workbook: WorkbookSnapshot,
  asked: { readonly year: number | null; readonly today: number },
) => Outcome<Calculated>;

/** Reads the workbook, calculates, and writes a copy with the results; the workbook itself stays as it was. */
export async function writeCharges(file: string, options: ChargesOptions, calculate: Calculation): Promise<ExitCode> {
  const asked = askedOf(options);
  if (typeof asked === "string") {
    say(`Fout: ${asked}`);
    return EXIT.usage;
  }
  const refusal = refusalToWrite(options.out, [file], options.force ?? false, workbookEnding(file));
  if (refusal) return refuse(refusal, options);
  const read = readWorkbookFile(file);
  if (!read.ok) return refuse(read.refusal, options);
  const snapshot = snapshotOf(read.value.evidence);
  const calculated = calculate(snapshot, asked);
  if (!calculated.ok) return refuse(calculated.refusal, options);
  const { value: edits, problems } = resultEdits(snapshot, calculated.value.rows);
  const workbook = new FileWorkbook(read.value.bytes, basename(file), nativeZip);
  const applied = await workbook.apply(edits);
  if (!applied.ok) return refuse(applied.refusal, options);
  const written = writeOutput(options.out, workbook.bytes);
  if (!written.ok) return refuse(written.refusal, options);

  const all = [...read.problems, ...calculated.problems, ...problems, ...applied.problems];
  if (options.json) print(JSON.stringify({ ...calculated.value.json, problems: all.map(problemJson) }, null, 2));
  else tell(all);
  for (const line of calculated.value.summary) say(line);
  say(`De uitkomst staat in ${options.out}.`);
  return exitFor(all, options.strict ?? false);
}

/** The year and the day that were asked for, or what is wrong with them. */
export function askedOf(
  options: Pick<ChargesOptions, "year" | "on">,
): { readonly year: number | null; readonly today: number } | string {
  const year = options.year === undefined ? null : Number(options.year);
  if (year !== null && !isYear(year)) return `"${options.year}" is geen jaar. Typ het jaar als 2026.`;
  const today = todayOr(options.on);
  if (today === null) return `"${options.on}" is geen datum. Typ de datum als 2027-03-01.`;
  return { year, today };
}

/** Norms that still have to be confirmed are one line: there are many, and they say the same. */
export function tell(problems: readonly Problem[]): void {
  const open = problems.filter(({ code }) => code === "D004");
  sayProblems(problems.filter(({ code }) => code !== "D004"));
  const cells = [...new Set(open.flatMap(({ places }) => places.map(({ cell }) => cell)))];
  if (cells.length > 0) {
    const counted =
      cells.length === 1 ? "1 norm die is gebruikt, is" : `${cells.length} normen die zijn gebruikt, zijn`;
    say(`Ter informatie D004: ${counted} nog niet bevestigd (Normen: ${cells.join(", ")}). Kijk de bron na.`);
  }
}
