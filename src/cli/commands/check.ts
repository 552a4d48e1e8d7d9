/** J3: all problems of workbooks with our indeling; with --repair a new file in which the mechanical ones are gone. */

import { basename } from "node:path";
import { checkWorkbook, validatedAreas } from "../../journeys/check/check-workbook.ts";
import { type LostTable, lostTables } from "../../journeys/check/lost-tables.ts";
import { refreshResults } from "../../journeys/check/refresh-results.ts";
import { type Outcome, type Problem, problem } from "../../problems/problem.ts";
import { tableNamed } from "../../schema/workbook-schema.ts";
import { snapshotOf } from "../../workbook/snapshot.ts";
import { applyToPackage } from "../../xlsx/patch/apply-to-package.ts";
import { restoreTables } from "../../xlsx/patch/restore-tables.ts";
import { readWorkbook } from "../../xlsx/read/read-workbook.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { refusalToWrite, workbookEnding, writeOutput } from "../files.ts";
import { nativeZip } from "../native-zip.ts";
import { exitFor, print, problemJson, say, sayProblems, sentenceOf } from "../report.ts";
import { todayOr } from "../today.ts";
import { withTables } from "../with-tables.ts";
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
      const repaired: Outcome<Repaired> = refusal
        ? { ok: false, refusal }
        : await repair(read.value, lost, options.out);
      if (repaired.ok) for (const line of repairedWords(repaired.value, options.out)) say(line);
      else say(sentenceOf(repaired.refusal));
      if (!repaired.ok) exit = EXIT.refused;
    }
  }
  if (options.json) print(JSON.stringify({ workbooks: reports }, null, 2));
  return exit;
}

interface Repaired {
  readonly count: number;
  /** The sheets that were added empty. */
  readonly added: readonly string[];
}

/** Writes the workbook without what can be mended without judgement, and gives how much that was; nothing to mend writes nothing. */
async function repair(file: ReadFile, lost: readonly LostTable[], out: string): Promise<Outcome<Repaired>> {
  const again = lost.flatMap(({ table, sheet, range }) => (range ? [{ name: table.name, sheet, range }] : []));
  const restored = restoreTables(file.bytes, file.evidence, again, nativeZip);
  if (!restored.ok) return restored;
  const read = again.length === 0 ? { ok: true as const, value: file.evidence } : reread(restored.value, file);
  if (!read.ok) return read;
  const before = checkWorkbook(snapshotOf(read.value), file.evidence.source, validatedAreas(read.value));
  const { gone } = before;
  const whole = await withTables({ bytes: restored.value, evidence: read.value }, gone, todayOr(undefined) ?? 0);
  if (!whole.ok) return whole;
  const { bytes, evidence, added } = whole.value;
  const snapshot = snapshotOf(evidence);
  // What was calculated with the rows of a sheet that people fill in stays until they filled it in again.
  const mustWait = gone.some((name) => tableNamed(name).owner === "people");
  const { repairs } = mustWait ? before : checkWorkbook(snapshot, file.evidence.source, validatedAreas(evidence));
  const count = again.length + added.length + repairs.length;
  const done = { ok: true, value: { count, added }, problems: [] } as const;
  if (count === 0) return done;
  const patched = applyToPackage(bytes, snapshot, repairs, nativeZip);
  if (!patched.ok) return patched;
  // What was repaired may be read by formulas elsewhere.
  const { after } = patched.value.rehearsal;
  const refreshed = applyToPackage(patched.value.bytes, after, refreshResults(after), nativeZip);
  if (!refreshed.ok) return refreshed;
  const written = writeOutput(out, refreshed.value.bytes);
  return written.ok ? done : written;
}

function reread(bytes: Uint8Array, { evidence }: ReadFile) {
  return readWorkbook(bytes, evidence.source, { inflate: nativeZip.inflate });
}

function repairedWords({ count, added }: Repaired, out: string): string[] {
  if (count === 0) return ["Er is niets dat vanzelf te herstellen is. Er is geen nieuw werkboek gemaakt."];
  const done = `${count} ${count === 1 ? "herstel" : "herstellingen"} gedaan. Het herstelde werkboek staat in ${out}.`;
  const again = added.map((sheet) => `Het blad ${sheet} staat er weer, leeg. Vul het opnieuw in.`);
  return [...again, done];
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
