/** J4, J11: what needs attention in a workbook, or in all workbooks of a folder, on a day. Text that a scheduler can mail. */

import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { dutchOf, isoOf } from "../../days/day.ts";
import { REFRESHED_TABLES, refreshInitiatives } from "../../journeys/initiatives/refresh.ts";
import { signalsToday, type Today, type TodaySignal } from "../../journeys/today.ts";
import { type Outcome, type Problem, problem } from "../../problems/problem.ts";
import { textOf } from "../../text/nl/problem-texts.ts";
import { findTable, snapshotOf } from "../../workbook/snapshot.ts";
import { FileWorkbook } from "../../xlsx/file-adapter.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { refusalToWrite, writeOutput } from "../files.ts";
import { nativeZip } from "../native-zip.ts";
import { placesOf, print, say, sayProblems, sentenceOf } from "../report.ts";
import { todayOr } from "../today.ts";
import { addedWords, withTables } from "../with-tables.ts";
import { type ReadFile, readWorkbookFile } from "./read-workbook-file.ts";

export interface TodayOptions {
  readonly on?: string;
  readonly json?: boolean;
  readonly out?: string;
  readonly force?: boolean;
}

interface Looked {
  readonly file: string;
  readonly today: Today;
}

const WORKBOOKS = /\.(xlsx|xlsm|xlsb|xls|ods)$/i;
/** What Excel and LibreOffice leave beside a workbook that somebody has open. */
const LOCKS = /^(~\$|\.~lock\.)/;

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
  const files = isFolder ? workbooksIn(path) : [path];
  if (files.length === 0) {
    say(sentenceOf(problem("T004", "error", [], { folder: path })));
    return EXIT.refused;
  }
  let isRefused = false;
  const looked: Looked[] = [];
  for (const file of files) {
    const read = readWorkbookFile(file);
    if (!read.ok) {
      say(sentenceOf(read.refusal));
      isRefused = true;
      continue;
    }
    const snapshot = snapshotOf(read.value.evidence);
    if (!findTable(snapshot, "zbInitiatieven")) {
      const other = problem("C002", "error", [], { workbook: basename(file) });
      say(isFolder ? `${file}: overgeslagen. ${textOf(other).message}` : sentenceOf(other));
      if (!isFolder) isRefused = true;
      continue;
    }
    const found = signalsToday(snapshot, on);
    sayProblems([...read.problems, ...found.problems]);
    looked.push({ file, today: found });
    if (options.out === undefined) continue;
    const written = await writeSheet(read.value, file, found, { ...options, out: options.out });
    if (written.ok) say(`Het werkboek met een bijgewerkt blad Vandaag staat in ${options.out}.`);
    else {
      say(sentenceOf(written.refusal));
      isRefused = true;
    }
  }
  if (options.json) print(JSON.stringify(jsonOf(isoOf(on), looked), null, 2));
  else for (const line of linesOf(dutchOf(on), looked)) print(line);
  if (isRefused) return EXIT.refused;
  return looked.some((one) => one.today.signals.some(({ severity }) => severity === "error"))
    ? EXIT.problems
    : EXIT.clean;
}

/** In the order of their names; not those of folders inside it. */
function workbooksIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && WORKBOOKS.test(entry.name) && !LOCKS.test(entry.name))
    .map(({ name }) => join(folder, name))
    .sort((one, other) => one.localeCompare(other, "nl"));
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
  sayProblems([...complete.problems, ...problems]);
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

const HEADINGS = { error: "Te laat", warning: "Let op", info: "Ter informatie" } as const;

/** Per workbook: the late ones first, each with its day, its initiative, what to do and where. */
function linesOf(on: string, looked: readonly Looked[]): string[] {
  const lines = [`Vandaag, ${on}`];
  for (const { file, today: found } of looked) {
    lines.push("", file);
    if (found.signals.length === 0) lines.push("  Niets vraagt uw aandacht.");
    for (const severity of ["error", "warning", "info"] as const) {
      const own = found.signals.filter((signal) => signal.severity === severity);
      if (own.length === 0) continue;
      lines.push(`  ${HEADINGS[severity]}`);
      lines.push(...own.flatMap(told));
    }
  }
  return lines;
}

function told({ due, initiative, name, problem: found }: TodaySignal): string[] {
  const about = [due === null ? "" : dutchOf(due), initiative ?? "", name].filter((part) => part !== "").join(" · ");
  const { message, action } = textOf(found);
  const places = placesOf(found);
  return [
    `  - ${about === "" ? "" : `${about}: `}${message}`,
    `    ${action}${places === "" ? "" : ` Zie ${places}.`}`,
  ];
}
