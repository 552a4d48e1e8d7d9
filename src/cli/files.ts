/** Files on disk: read whole, written to a temporary name and renamed, never over an existing file unless asked. */

import { randomBytes } from "node:crypto";
import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { type Outcome, type Problem, problem } from "../problems/problem.ts";

export function readInput(file: string): Outcome<Uint8Array> {
  try {
    if (statSync(file).isDirectory()) return refused(problem("F030", "error", [], { file }));
    return { ok: true, value: readFileSync(file), problems: [] };
  } catch (error) {
    if (NOT_THERE.includes(codeOf(error))) return refused(problem("F001", "error", [], { file }));
    return refused(problem("F031", "error", [], { file, reason: reasonOf(error) }));
  }
}

/** Null when the folder is there and may be looked into; the refusal otherwise. */
export function refusalToLook(folder: string): Problem | null {
  try {
    readdirSync(folder);
    return null;
  } catch (error) {
    if (NOT_THERE.includes(codeOf(error))) return problem("A001", "error", [], { folder });
    return problem("A027", "error", [], { folder, reason: reasonOf(error) });
  }
}

/** Makes the folder with those above it; the refusal when that is not allowed. One that is there stays as it is. */
export function makeFolder(folder: string): Problem | null {
  try {
    mkdirSync(folder, { recursive: true });
    return null;
  } catch (error) {
    return problem("A026", "error", [], { folder, reason: reasonOf(error) });
  }
}

/**
 * Null when the file may be written; the refusal otherwise. Asked before the work begins, so that no time is lost.
 * `ending`: what the name of a workbook must end in (`workbookEnding`).
 */
export function refusalToWrite(
  file: string,
  input: readonly string[],
  force: boolean,
  ending: string | null = null,
): Problem | null {
  const folder = dirname(resolve(file));
  const why = whyNot(folder, constants.F_OK);
  if (why !== null && NOT_THERE.includes(codeOf(why))) return problem("F032", "error", [], { folder });
  if (input.some((name) => resolve(name) === resolve(file))) return problem("F033", "error", [], { file });
  if (existsSync(file) && lstatSync(file).isDirectory()) return problem("F030", "error", [], { file });
  if (ending !== null && extname(file).toLowerCase() !== ending) return problem("F036", "error", [], { file, ending });
  if (existsSync(file) && !force) return problem("F034", "error", [], { file });
  // A file is written beside its name first, so its folder has to be open also when the file is there.
  const closed = whyNot(folder, constants.W_OK | constants.X_OK);
  return closed === null ? null : problem("F035", "error", [], { file, reason: reasonOf(closed) });
}

/** What the system says when the folder may not be used so; null when it may. */
function whyNot(folder: string, mode: number): unknown {
  try {
    accessSync(folder, mode);
    return null;
  } catch (error) {
    return error;
  }
}

const OWN_ENDINGS: readonly string[] = [".xlsm", ".xltx", ".xltm"];

/**
 * A new workbook is an .xlsx; a copy keeps the ending of what it is a copy of. Excel refuses a workbook with macros under
 * the other name, and the other way round.
 */
export function workbookEnding(copied?: string): string {
  const ending = extname(copied ?? "").toLowerCase();
  return OWN_ENDINGS.includes(ending) ? ending : ".xlsx";
}

export interface Output {
  readonly file: string;
  readonly content: Uint8Array | string;
}

/** All or nothing: an interrupted run leaves no half file behind. */
export function writeOutput(file: string, content: Uint8Array | string): Outcome<null> {
  return writeOutputs([{ file, content }]);
}

/** All files or none: they get their names when every one of them is written. */
export function writeOutputs(outputs: readonly Output[]): Outcome<null> {
  const written: { readonly file: string; readonly temporary: string }[] = [];
  let current = "";
  try {
    for (const { file, content } of outputs) {
      current = file;
      const temporary = join(dirname(resolve(file)), `.${basename(file)}.${randomBytes(4).toString("hex")}.tmp`);
      written.push({ file, temporary });
      writeFileSync(temporary, content);
    }
    for (const { file, temporary } of written) {
      current = file;
      renameSync(temporary, file);
    }
    return { ok: true, value: null, problems: [] };
  } catch (error) {
    for (const { temporary } of written) removeIfPossible(temporary);
    return refused(problem("F035", "error", [], { file: current, reason: reasonOf(error) }));
  }
}

/** Where nothing could be written there is nothing to take away, and some systems say so with an error. */
function removeIfPossible(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Why it could not be written is what the user needs to know.
  }
}

function refused(refusal: Problem): { ok: false; refusal: Problem } {
  return { ok: false, refusal };
}

/** A name below a file, as "a.xlsx/b.xlsx", is of nothing that is there either. */
const NOT_THERE: readonly string[] = ["ENOENT", "ENOTDIR"];

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

/** In Dutch, without a path or a stack: what the system says is for programmers. */
function reasonOf(error: unknown): string {
  const code = codeOf(error);
  const known: Readonly<Record<string, string>> = {
    EACCES: "u hebt geen rechten",
    EPERM: "u hebt geen rechten",
    EROFS: "de schijf is alleen-lezen",
    ENOSPC: "de schijf is vol",
    EBUSY: "een ander programma gebruikt het bestand",
    ENOTDIR: "een deel van de naam is een bestand en geen map",
    EEXIST: "er staat al een bestand met die naam",
    ENAMETOOLONG: "de naam is te lang",
    EMFILE: "er staan te veel bestanden open",
  };
  return known[code] ?? `de computer meldt ${code || "een onbekende fout"}`;
}
