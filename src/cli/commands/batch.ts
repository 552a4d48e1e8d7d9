/** J11: the same command for every workbook of a folder, with one result of all of them. */

import { existsSync, rmdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { isoOf } from "../../days/day.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { BATCH_KINDS, type BatchKind, type BatchSettings, jobsOf } from "../batch-jobs.ts";
import { closedResult, type FileResult, passedResult, resultOf, STATUS_WORDS } from "../batch-result.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { makeFolder, refusalToLook, refusalToWrite, writeOutput } from "../files.ts";
import { filesIn, nameIn } from "../folder-files.ts";
import { passedOver } from "../passed-over.ts";
import { print, refuse, say, sentenceOf } from "../report.ts";
import { bundleOfThreads, type RunCommand, runCommands } from "../run-commands.ts";
import { todayOr } from "../today.ts";
import { BatchReport } from "./batch-report.ts";

export interface BatchOptions extends BatchSettings {
  readonly do: string;
  readonly recursive?: boolean;
  readonly report?: string;
  readonly json?: boolean;
}

/** The exit code is the worst of all files. `run` runs one command and catches what it says. */
export async function batch(folder: string, options: BatchOptions, run: RunCommand): Promise<ExitCode> {
  const kind = BATCH_KINDS[options.do];
  const today = todayOr(options.on);
  const wrong = wrongUsage(folder, options, kind, today);
  if (wrong !== null || kind === undefined || today === null) {
    say(`Fout: ${wrong ?? ""}`);
    return EXIT.usage;
  }
  const closedOff = refusalToLook(folder);
  if (closedOff) return refuse(closedOff, options);
  const { out, report, recursive = false } = options;
  const written = [out, report].filter((path) => path !== undefined);
  const { files, closed } = filesIn(folder, { endings: kind.endings, recursive, except: written });
  if (files.length + closed.length === 0) return refuse(problem("T004", "error", [], { folder }), options);
  const refusal = report === undefined ? null : refusalToWrite(report, files, options.force ?? false, ".xlsx");
  if (refusal) return refuse(refusal, options);
  // The day is asked once: a run past midnight would look at two.
  const jobs = jobsOf(kind, folder, files, { ...options, on: isoOf(today) });
  const passed = new Map(
    kind.isForLists
      ? []
      : files.flatMap((file) => {
          const why = passedOver(file);
          return why === null ? [] : [[file, why] as const];
        }),
  );
  const asked = jobs.filter(({ file }) => !passed.has(file));
  const made = new Set(asked.flatMap(({ output }) => (output === null ? [] : [resolve(dirname(output))])));
  const notMade = madeOrRefused([...made]);
  if (notMade) return refuse(notMade, options);

  const about = { do: options.do, on: isoOf(today), folder };
  const told = new Told(about, options.json ?? false, jobs.length + closed.length);
  const lines = new BatchReport({ ...about, command: kind.command });
  const add = (result: FileResult) => {
    told.file(result);
    if (report !== undefined) lines.add(result);
  };
  const runs = runCommands(
    asked.map(({ args }) => args),
    run,
    bundleOfThreads(),
  );
  for (const job of jobs) {
    const why = passed.get(job.file);
    if (why) {
      add(passedResult(job.name, why));
      continue;
    }
    const { value: ran } = await runs.next();
    if (ran) add(resultOf(job, kind.command, ran));
  }
  await runs.return(undefined);
  for (const { folder: own, refusal: why } of closed) add(closedResult(nameIn(folder, own), why));
  for (const own of [...made].sort().reverse()) removeEmpty(own);
  const exit = told.end();
  if (report === undefined) return exit;
  const saved = writeOutput(report, await lines.bytes(today));
  if (saved.ok) {
    say(`Het verslag staat in ${report}.`);
    return exit;
  }
  say(sentenceOf(saved.refusal));
  return worst(exit, EXIT.refused);
}

function wrongUsage(
  folder: string,
  options: BatchOptions,
  kind: BatchKind | undefined,
  today: number | null,
): string | null {
  if (!kind) return `"${options.do}" kan niet voor een hele map. Kies ${Object.keys(BATCH_KINDS).join(", ")}.`;
  if (today === null) return `"${options.on ?? ""}" is geen datum. Typ de datum als 2027-03-01.`;
  const missing = (kind.needs ?? []).find((key) => options[key] === undefined);
  if (missing !== undefined) return `geef bij --do ${options.do} ook --${missing} op.`;
  if (kind.makes === null && options.out !== undefined)
    return `bij --do ${options.do} komt er geen nieuw bestand. Laat --out weg.`;
  if (kind.makes !== null && options.out === undefined) return `geef bij --do ${options.do} met --out een map op.`;
  if (options.out !== undefined && existsSync(options.out) && !statSync(options.out).isDirectory())
    return `${options.out} is geen map. Geef met --out een map op.`;
  if (options.out !== undefined && resolve(options.out) === resolve(folder))
    return "kies met --out een andere map, zodat uw bestanden blijven zoals ze zijn.";
  return null;
}

/** Makes the folders; when one may not be made, the refusal, and those before it are taken away again. */
function madeOrRefused(folders: readonly string[]): Problem | null {
  for (const [at, folder] of folders.entries()) {
    const refusal = makeFolder(folder);
    if (refusal === null) continue;
    for (const own of folders.slice(0, at).reverse()) removeEmpty(own);
    return refusal;
  }
  return null;
}

/** A folder in which nothing was written is not left behind. */
function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It is not empty.
  }
}

const BADNESS: readonly number[] = [EXIT.clean, EXIT.problems, EXIT.refused, EXIT.usage, EXIT.bug];

function worst(one: ExitCode, other: number): ExitCode {
  const known = BADNESS.includes(other) ? other : EXIT.bug;
  return (BADNESS.indexOf(known) > BADNESS.indexOf(one) ? known : one) as ExitCode;
}

/** Tells each file as soon as it is its turn, so that nothing of it has to be kept. */
class Told {
  readonly #about: object;
  readonly #json: boolean;
  readonly #count: number;
  readonly #totals = { files: 0, clean: 0, problems: 0, skipped: 0, refused: 0, bug: 0 };
  #exit: ExitCode = EXIT.clean;

  constructor(about: object, json: boolean, count: number) {
    this.#about = about;
    this.#json = json;
    this.#count = count;
    if (json) print(`${JSON.stringify(this.#about).slice(0, -1)},"files":[`);
    this.#progress();
  }

  file(result: FileResult): void {
    const { file, output, exit, status, findings, summary, result: own } = result;
    this.#clearProgress();
    if (this.#json) {
      const json = { file, output, exit, status, problems: findings, summary, result: own };
      print(`${this.#totals.files === 0 ? "" : ","}${JSON.stringify(json)}`);
    } else print(lineOf(result));
    this.#totals.files += 1;
    this.#totals[status] += 1;
    this.#exit = worst(this.#exit, exit);
    this.#progress();
  }

  end(): ExitCode {
    this.#clearProgress();
    const { files, clean, problems, skipped, refused, bug } = this.#totals;
    if (this.#json) print(`],"totals":${JSON.stringify(this.#totals)},"exit":${this.#exit}}`);
    const parts = [
      `${files} ${files === 1 ? "bestand" : "bestanden"}`,
      `${clean} in orde`,
      `${problems} met meldingen`,
      ...(skipped > 0 ? [`${skipped} overgeslagen`] : []),
      `${refused + bug} niet gelukt`,
    ];
    say(`${parts.join(", ")}.`);
    return this.#exit;
  }

  /** One line that is written over, for people only: a log of a scheduler would fill with it. */
  #progress(): void {
    if (process.stderr.isTTY && this.#totals.files < this.#count)
      process.stderr.write(`${this.#totals.files} van ${this.#count} bestanden …`);
  }

  #clearProgress(): void {
    if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
  }
}

/** "wijk/a.xlsx: meldingen (2 fouten, 1 keer let op) → uit/wijk/a.xlsx" */
function lineOf({ file, status, findings, output }: FileResult): string {
  const count = (severity: string) => findings.filter((found) => found.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  const parts = [
    errors === 0 ? "" : errors === 1 ? "1 fout" : `${errors} fouten`,
    warnings === 0 ? "" : `${warnings} keer let op`,
  ].filter((part) => part !== "");
  const isWhole = status === "clean" || status === "problems";
  const counted = !isWhole || parts.length === 0 ? "" : ` (${parts.join(", ")})`;
  const [first] = findings;
  const why = !isWhole && first ? `. ${first.message} ${first.action}`.trimEnd() : "";
  return `${file}: ${STATUS_WORDS[status]}${counted}${why}${output === null ? "" : ` → ${output}`}`;
}
