/** J3: all problems of workbooks with our indeling; with --repair a new file in which the mechanical ones are gone. */

import { basename } from "node:path";
import { checkWorkbook, validatedAreas } from "../../journeys/check/check-workbook.ts";
import { refreshResults } from "../../journeys/check/refresh-results.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { snapshotOf } from "../../workbook/snapshot.ts";
import { applyToPackage } from "../../xlsx/patch/apply-to-package.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { refusalToWrite, workbookEnding, writeOutput } from "../files.ts";
import { nativeZip } from "../native-zip.ts";
import { exitFor, print, problemJson, say, sayProblems, sentenceOf } from "../report.ts";
import { readWorkbookFile } from "./read-workbook-file.ts";

export interface CheckOptions {
  readonly repair?: boolean;
  readonly out?: string;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly force?: boolean;
}

export async function check(files: readonly string[], options: CheckOptions): Promise<ExitCode> {
  if (options.repair && (files.length !== 1 || options.out === undefined)) {
    say("Fout: geef bij --repair precies één werkboek en met --out een naam voor het herstelde werkboek.");
    return EXIT.usage;
  }
  const reports: { workbook: string; problems: object[] }[] = [];
  let exit: ExitCode = EXIT.clean;
  for (const file of files) {
    const read = readWorkbookFile(file);
    if (!read.ok) {
      say(sentenceOf(read.refusal));
      reports.push({ workbook: file, problems: [problemJson(read.refusal)] });
      exit = EXIT.refused;
      continue;
    }
    const snapshot = snapshotOf(read.value.evidence);
    const { problems, repairs } = checkWorkbook(snapshot, basename(file), validatedAreas(read.value.evidence));
    const all = [...read.problems, ...problems];
    reports.push({ workbook: file, problems: all.map(problemJson) });
    if (!options.json) tell(file, all);
    if (exit !== EXIT.refused) exit = Math.max(exit, exitFor(all, options.strict ?? false)) as ExitCode;
    if (options.repair && options.out !== undefined) {
      const refusal =
        refusalToWrite(options.out, [file], options.force ?? false, workbookEnding(file)) ??
        repair(read.value.bytes, snapshot, repairs, options.out);
      if (refusal) {
        say(sentenceOf(refusal));
        exit = EXIT.refused;
      } else
        say(
          `${repairs.length} ${repairs.length === 1 ? "herstel" : "herstellingen"} gedaan. Het herstelde werkboek staat in ${options.out}.`,
        );
    }
  }
  if (options.json) print(JSON.stringify({ workbooks: reports }, null, 2));
  return exit;
}

function repair(
  bytes: Uint8Array,
  snapshot: Parameters<typeof applyToPackage>[1],
  repairs: Parameters<typeof applyToPackage>[2],
  out: string,
): Problem | null {
  const patched = applyToPackage(bytes, snapshot, repairs, nativeZip);
  if (!patched.ok) return patched.refusal;
  // What was repaired may be read by formulas elsewhere.
  const { after } = patched.value.rehearsal;
  const refreshed = applyToPackage(patched.value.bytes, after, refreshResults(after), nativeZip);
  if (!refreshed.ok) return refreshed.refusal;
  const written = writeOutput(out, refreshed.value.bytes);
  return written.ok ? null : written.refusal;
}

function tell(file: string, problems: readonly Problem[]): void {
  if (problems.length === 0) {
    say(`${file}: geen meldingen.`);
    return;
  }
  const told = gathered(problems);
  say(`${file}: ${told.length} ${told.length === 1 ? "melding" : "meldingen"}.`);
  sayProblems(told);
}

/** One line per cause: the same text at other places is told once, with the places. */
function gathered(problems: readonly Problem[]): Problem[] {
  const byText = new Map<string, Problem>();
  for (const found of problems) {
    const key = `${found.code}|${JSON.stringify(found.facts)}`;
    const known = byText.get(key);
    byText.set(
      key,
      known ? problem(found.code, found.severity, [...known.places, ...found.places], found.facts) : found,
    );
  }
  return [...byText.values()];
}
