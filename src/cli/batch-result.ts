/** What became of one file of a batch: its exit code, what it told, and its result as JSON. */

import type { Problem } from "../problems/problem.ts";
import { textOf } from "../text/nl/problem-texts.ts";
import type { Job } from "./batch-jobs.ts";
import type { Ran } from "./captured.ts";
import { EXIT } from "./exit-codes.ts";

export interface BatchFinding {
  /** A code of ours, or the kind of a signal. */
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  readonly places: readonly { readonly sheet: string; readonly cell: string }[];
  readonly message: string;
  readonly action: string;
  /** Of a signal: the day that it is about, as ISO date. */
  readonly due: string | null;
}

export interface FileResult {
  readonly file: string;
  /** Null when nothing was written. */
  readonly output: string | null;
  readonly exit: number;
  readonly status: "clean" | "problems" | "skipped" | "refused" | "bug";
  readonly findings: readonly BatchFinding[];
  /** What the command said about the whole, a line each. */
  readonly summary: readonly string[];
  /** Its own JSON without what is in `findings`; null when it has none. */
  readonly result: object | null;
}

/** What the status of a file is called where people read it. */
export const STATUS_WORDS: Readonly<Record<FileResult["status"], string>> = {
  clean: "in orde",
  problems: "meldingen",
  skipped: "overgeslagen",
  refused: "niet gelukt",
  bug: "fout in het programma",
};

const STATUS: Readonly<Record<number, FileResult["status"]>> = {
  [EXIT.clean]: "clean",
  [EXIT.problems]: "problems",
  [EXIT.refused]: "refused",
};

/** A list of somebody else among our workbooks, or one of ours among lists that are to be structured: nothing is wrong with it. */
const OTHER: readonly string[] = ["C002", "F059"];

export function resultOf(job: Job, command: string, { code, out, err }: Ran): FileResult {
  const json = parsed(out);
  const told = json === null ? [] : findingsIn(json);
  const lines = err.split("\n").filter((line) => line.trim() !== "");
  const said = lines.flatMap((line) => findingOf(line) ?? []);
  // A refusal stands in the words only, in some commands.
  const known = new Set(told.map(({ code: own }) => own));
  const findings = [...told, ...said.filter(({ code: own }) => !known.has(own))];
  const isOther = code !== EXIT.clean && findings.length > 0 && findings.every((found) => OTHER.includes(found.code));
  const status = isOther ? "skipped" : (STATUS[code] ?? "bug");
  const isWritten = code === EXIT.clean || code === EXIT.problems;
  return {
    file: job.name,
    output: isWritten && wasWritten(lines, job) ? job.output : null,
    exit: isOther ? EXIT.clean : code,
    status,
    findings: findingsOf(status, findings, lines),
    summary: lines.filter((line) => findingOf(line) === null && !line.startsWith("…")),
    result: json === null || !isWritten ? null : withoutFindings(json, command),
  };
}

/** Of a file that is none of our workbooks: told, and no fault of anybody. */
export function passedResult(file: string, why: Problem): FileResult {
  const { message, action } = textOf(why);
  const finding = { code: why.code, severity: "info", places: [], message, action, due: null } as const;
  const nothing = { output: null, summary: [], result: null };
  return { file, exit: EXIT.clean, status: "skipped", findings: [finding], ...nothing };
}

/** Of a folder in the folder that may not be looked into: what is in it stops nobody, and is not forgotten. */
export function closedResult(folder: string, refusal: Problem): FileResult {
  const { message, action } = textOf(refusal);
  const finding = { code: refusal.code, severity: "error", places: [], message, action, due: null } as const;
  const nothing = { output: null, summary: [], result: null };
  return { file: folder, exit: EXIT.refused, status: "refused", findings: [finding], ...nothing };
}

/** What is passed over is told, and is no fault. */
function findingsOf(
  status: FileResult["status"],
  findings: readonly BatchFinding[],
  lines: readonly string[],
): readonly BatchFinding[] {
  if (status === "bug" && findings.length === 0) return [bugFinding(lines)];
  if (status === "skipped") return findings.map((found) => ({ ...found, severity: "info" as const }));
  return inOrder(findings);
}

/** A repair that finds nothing to mend writes nothing, and says so. */
function wasWritten(lines: readonly string[], { output }: Job): boolean {
  return output !== null && lines.some((line) => line.includes(output));
}

type Json = Readonly<Record<string, unknown>>;

function parsed(out: string): Json | null {
  try {
    const value: unknown = JSON.parse(out);
    return typeof value === "object" && value !== null ? (value as Json) : null;
  } catch {
    return null;
  }
}

function listIn(json: Json, key: string): Json[] {
  const list = json[key];
  return Array.isArray(list) ? (list as Json[]) : [];
}

function findingsIn(json: Json): BatchFinding[] {
  const problems = [
    ...listIn(json, "problems"),
    ...listIn(json, "workbooks").flatMap((one) => listIn(one, "problems")),
  ];
  return [...problems.map(readFinding), ...listIn(json, "signals").map(readFinding)];
}

function readFinding({ code, kind, severity, places, message, action, due }: Json): BatchFinding {
  return {
    code: String(code ?? kind ?? ""),
    severity: severity === "error" || severity === "warning" ? severity : "info",
    places: Array.isArray(places) ? places : [],
    message: String(message ?? ""),
    action: String(action ?? ""),
    due: typeof due === "string" ? due : null,
  };
}

const SAID = /^(?:[^\n]*?: )?(Fout|Let op|Ter informatie) ([A-Z]\d{3}): (.*)$/;
const SEVERITIES: Readonly<Record<string, BatchFinding["severity"]>> = { Fout: "error", "Let op": "warning" };

function findingOf(line: string): BatchFinding | null {
  const [, word, code, message] = SAID.exec(line) ?? [];
  if (word === undefined || code === undefined) return null;
  return { code, severity: SEVERITIES[word] ?? "info", places: [], message: message ?? "", action: "", due: null };
}

function bugFinding(lines: readonly string[]): BatchFinding {
  const message =
    lines.length > 0 ? lines.join(" ") : "Het programma is bij dit bestand gestopt. Het bestand is niet veranderd.";
  const action = "Meld dit aan de makers. De andere bestanden zijn gewoon bekeken.";
  return { code: "", severity: "error", places: [], message, action, due: null };
}

const ORDER = ["error", "warning", "info"] as const;

function inOrder(findings: readonly BatchFinding[]): BatchFinding[] {
  return [...findings].sort((one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity));
}

/** Findings stand beside it. Of a list that was structured only which tables were found: its values are in the workbook. */
function withoutFindings(json: Json, command: string): object | null {
  const { problems: _, signals: __, workbooks: ___, ...rest } = json;
  if (command === "structure") {
    const tables = listIn(json, "tables").map(({ sheet, range, kind, confidence, rows, skipped }) => ({
      sheet,
      range,
      kind,
      confidence,
      rows: Array.isArray(rows) ? rows.length : 0,
      skipped: Array.isArray(skipped) ? skipped.length : 0,
    }));
    return { tables, unused: listIn(json, "unused").length };
  }
  return Object.keys(rest).length === 0 ? null : rest;
}
