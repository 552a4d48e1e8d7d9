/** Files on disk: read whole, written to a temporary name and renamed, never over an existing file unless asked. */

import { randomBytes } from "node:crypto";
import { existsSync, lstatSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { type Outcome, type Problem, problem } from "../problems/problem.ts";

export function readInput(file: string): Outcome<Uint8Array> {
  if (!existsSync(file)) return refused(problem("F001", "error", [], { file }));
  if (statSync(file).isDirectory()) return refused(problem("F030", "error", [], { file }));
  try {
    return { ok: true, value: readFileSync(file), problems: [] };
  } catch (error) {
    return refused(problem("F031", "error", [], { file, reason: reasonOf(error) }));
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
  if (!existsSync(folder)) return problem("F032", "error", [], { folder });
  if (input.some((name) => resolve(name) === resolve(file))) return problem("F033", "error", [], { file });
  if (existsSync(file) && lstatSync(file).isDirectory()) return problem("F030", "error", [], { file });
  if (ending !== null && extname(file).toLowerCase() !== ending) return problem("F036", "error", [], { file, ending });
  if (existsSync(file) && !force) return problem("F034", "error", [], { file });
  return null;
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
    for (const { temporary } of written) rmSync(temporary, { force: true });
    return refused(problem("F035", "error", [], { file: current, reason: reasonOf(error) }));
  }
}

function refused(refusal: Problem): { ok: false; refusal: Problem } {
  return { ok: false, refusal };
}

/** In Dutch, without a path or a stack: what the system says is for programmers. */
function reasonOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const known: Readonly<Record<string, string>> = {
    EACCES: "u hebt geen rechten",
    EPERM: "u hebt geen rechten",
    EROFS: "de schijf is alleen-lezen",
    ENOSPC: "de schijf is vol",
    EBUSY: "een ander programma gebruikt het bestand",
    EMFILE: "er staan te veel bestanden open",
  };
  return known[code] ?? `de computer meldt ${code || "een onbekende fout"}`;
}
