/** J4, J11: what needs attention in a workbook, or in all workbooks of a folder, on a day. Text that a scheduler can mail. */

import { existsSync, statSync } from "node:fs";
import { basename } from "node:path";
import { isoOf } from "../../days/day.ts";
import { REFRESHED_TABLES, refreshInitiatives } from "../../journeys/initiatives/refresh.ts";
import { missingSheets } from "../../journeys/missing-sheets.ts";
import { otherFile } from "../../journeys/other-files.ts";
import { signalsToday, type Today } from "../../journeys/today.ts";
import { type Outcome, type Problem, problem } from "../../problems/problem.ts";
import { TABLES } from "../../schema/workbook-schema.ts";
import { textOf } from "../../text/nl/problem-texts.ts";
import { findTable, snapshotOf, type WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { FileWorkbook } from "../../xlsx/file-adapter.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { refusalToLook, refusalToWrite, writeOutput } from "../files.ts";
import { filesIn, WORKBOOK_ENDINGS } from "../folder-files.ts";
import { nativeZip } from "../native-zip.ts";
import { EVERY_PROBLEM, print, refuse, say, sayProblems, sentenceOf } from "../report.ts";
import { todayOr } from "../today.ts";
import { addedWords, withTables } from "../with-tables.ts";
import { type ReadFile, readWorkbookFile } from "./read-workbook-file.ts";
import { type Looked, mailOf, type Unread } from "./today-mail.ts";

export interface TodayOptions {
  readonly on?: string;
  readonly json?: boolean;
  readonly out?: string;
  readonly force?: boolean;
}

/** Exit 1 when something is overdue, 2 when a workbook could not be read. */
export async function today(path: string, options: TodayOptions): Promise<ExitCode> {
  const on = todayOr(options.on);
  if (on === null) {
    say(`Fout: "${options.on}" is geen datum. Typ de datum als 2027-03-01.`);
    return EXIT.usage;
  }
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  if (isFolder && options.out !== undefined) {
    say("Fout: --out kan alleen bij één werkboek, niet bij een map.");
    return EXIT.usage;
  }
  const closedOff = isFolder ? refusalToLook(path) : null;
  if (closedOff) return refuse(closedOff, options);
  const files = isFolder ? filesIn(path, { endings: WORKBOOK_ENDINGS }).files : [path];
  if (files.length === 0) return refuse(problem("T004", "error", [], { folder: path }), options);
  let isRefused = false;
  const looked: Looked[] = [];
  const unread: Unread[] = [];
  for (const file of files) {
    const read = readWorkbookFile(file);
    if (!read.ok) {
      say(sentenceOf(read.refusal));
      unread.push({ file, refusal: read.refusal });
      isRefused = true;
      continue;
    }
    const snapshot = snapshotOf(read.value.evidence);
    const other = isFolder ? otherFile(read.value.evidence, basename(file)) : null;
    if (other !== null) {
      if (other !== "report") say(`${file}: overgeslagen. ${textOf(other).message}`);
      continue;
    }
    if (!hasOurs(snapshot)) {
      const refusal = problem("C002", "error", [], { workbook: basename(file) });
      say(sentenceOf(refusal));
      unread.push({ file, refusal });
      isRefused = true;
      continue;
    }
    const found = signalsToday(snapshot, on);
    const problems = [...read.problems, ...found.problems, ...missingSheets(found)];
    // In text they stand with their workbook.
    if (options.json) sayProblems(problems, isFolder ? file : undefined, EVERY_PROBLEM);
    looked.push({ file, today: found, problems });
    if (options.out === undefined) continue;
    const written = await writeSheet(read.value, file, found, { ...options, out: options.out });
    if (written.ok) say(`Het werkboek met een bijgewerkt blad Vandaag staat in ${options.out}.`);
    else {
      say(sentenceOf(written.refusal));
      isRefused = true;
    }
  }
  if (options.json) print(JSON.stringify(jsonOf(isoOf(on), looked), null, 2));
  else for (const line of mailOf(on, looked, unread)) print(line);
  if (isRefused) return EXIT.refused;
  return looked.some((one) => one.today.signals.some(({ severity }) => severity === "error"))
    ? EXIT.problems
    : EXIT.clean;
}

function hasOurs(snapshot: WorkbookSnapshot): boolean {
  return TABLES.some(({ name }) => findTable(snapshot, name) !== null);
}

async function writeSheet(
  read: ReadFile,
  file: string,
  found: Today,
  options: TodayOptions & { readonly out: string },
): Promise<Outcome<null>> {
  const refusal = refusalToWrite(options.out, [file], options.force ?? false);
  if (refusal) return { ok: false, refusal };
  const complete = await withTables(read, REFRESHED_TABLES, found.on);
  if (!complete.ok) return complete;
  const { bytes, evidence } = complete.value;
  const { value: edits, problems } = refreshInitiatives(snapshotOf(evidence), found.on, textOf);
  sayProblems([...complete.problems, ...problems], undefined, EVERY_PROBLEM);
  if (complete.value.added.length > 0) say(addedWords(complete.value));
  const workbook = new FileWorkbook(bytes, basename(file), nativeZip);
  const applied = await workbook.apply(edits);
  return applied.ok ? writeOutput(options.out, workbook.bytes) : applied;
}

function jsonOf(on: string, looked: readonly Looked[]): object {
  return {
    on,
    signals: looked.flatMap(({ file, today: { signals } }) =>
      signals.map((signal) => ({
        kind: signal.kind,
        severity: signal.severity,
        workbook: file,
        initiative: signal.initiative,
        due: signal.due === null ? null : isoOf(signal.due),
        message: messageOf(signal.problem),
        places: signal.problem.places,
      })),
    ),
  };
}

function messageOf(found: Problem): string {
  const { message, action } = textOf(found);
  return `${message} ${action}`;
}
