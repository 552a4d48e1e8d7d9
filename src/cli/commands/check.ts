/** J3: all problems of workbooks with our indeling; with --repair a new file in which the mechanical ones are gone. */

import { basename } from "node:path";
import { checkWorkbook, validatedAreas } from "../../journeys/check/check-workbook.ts";
import { type LostTable, lostTables } from "../../journeys/check/lost-tables.ts";
import { refreshResults } from "../../journeys/check/refresh-results.ts";
import { type Outcome, type Problem, problem } from "../../problems/problem.ts";
import { snapshotOf } from "../../workbook/snapshot.ts";
import { applyToPackage } from "../../xlsx/patch/apply-to-package.ts";
import { restoreTables } from "../../xlsx/patch/restore-tables.ts";
import { readWorkbook } from "../../xlsx/read/read-workbook.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { refusalToWrite, workbookEnding, writeOutput } from "../files.ts";
import { nativeZip } from "../native-zip.ts";
import { exitFor, print, problemJson, say, sayProblems, sentenceOf } from "../report.ts";
import { type ReadFile, readWorkbookFile } from "./read-workbook-file.ts";

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
  if (!options.repair && options.out !== undefined) {
    say("Fout: --out hoort bij --repair. Zonder --repair kijkt check alleen, en komt er geen bestand.");
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
    const { evidence } = read.value;
    const lost = lostTables(evidence);
    const { problems } = checkWorkbook(snapshot, basename(file), validatedAreas(evidence), lost);
    const all = [...read.problems, ...problems];
    reports.push({ workbook: file, problems: all.map(problemJson) });
    if (!options.json) tell(file, all);
    if (exit !== EXIT.refused) exit = Math.max(exit, exitFor(all, options.strict ?? false)) as ExitCode;
    if (options.repair && options.out !== undefined) {
      const refusal = refusalToWrite(options.out, [file], options.force ?? false, workbookEnding(file));
      const repaired: Outcome<number> = refusal ? { ok: false, refusal } : repair(read.value, lost, options.out);
      say(repaired.ok ? repairedWords(repaired.value, options.out) : sentenceOf(repaired.refusal));
      if (!repaired.ok) exit = EXIT.refused;
    }
  }
  if (options.json) print(JSON.stringify({ workbooks: reports }, null, 2));
  return exit;
}

/** Writes the workbook without what can be mended without judgement, and gives how much that was; nothing to mend writes nothing. */
function repair(file: ReadFile, lost: readonly LostTable[], out: string): Outcome<number> {
  const again = lost.flatMap(({ table, sheet, range }) => (range ? [{ name: table.name, sheet, range }] : []));
  const whole = restoreTables(file.bytes, file.evidence, again, nativeZip);
  if (!whole.ok) return whole;
  const read = again.length === 0 ? { ok: true as const, value: file.evidence } : reread(whole.value, file);
  if (!read.ok) return read;
  const snapshot = snapshotOf(read.value);
  const { repairs } = checkWorkbook(snapshot, file.evidence.source, validatedAreas(read.value));
  const count = again.length + repairs.length;
  if (count === 0) return { ok: true, value: 0, problems: [] };
  const patched = applyToPackage(whole.value, snapshot, repairs, nativeZip);
  if (!patched.ok) return patched;
  // What was repaired may be read by formulas elsewhere.
  const { after } = patched.value.rehearsal;
  const refreshed = applyToPackage(patched.value.bytes, after, refreshResults(after), nativeZip);
  if (!refreshed.ok) return refreshed;
  const written = writeOutput(out, refreshed.value.bytes);
  return written.ok ? { ok: true, value: count, problems: [] } : written;
}

function reread(bytes: Uint8Array, { evidence }: ReadFile) {
  return readWorkbook(bytes, evidence.source, { inflate: nativeZip.inflate });
}

function repairedWords(count: number, out: string): string {
  if (count === 0) return "Er is niets dat vanzelf te herstellen is. Er is geen nieuw werkboek gemaakt.";
  return `${count} ${count === 1 ? "herstel" : "herstellingen"} gedaan. Het herstelde werkboek staat in ${out}.`;
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
