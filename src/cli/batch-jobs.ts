/** What a batch can do with each file: the command, what it asks for, and which files it looks at. */

import { basename, dirname, extname, join } from "node:path";
import { nameIn, WORKBOOK_ENDINGS } from "./folder-files.ts";

/** What every file of the batch gets. */
export interface BatchSettings {
  readonly out?: string;
  readonly on?: string;
  readonly year?: string;
  readonly from?: string;
  readonly to?: string;
  readonly costs?: string;
  readonly mapping?: string;
  readonly includeHidden?: boolean;
  readonly strict?: boolean;
  readonly force?: boolean;
}

export interface BatchKind {
  readonly command: string;
  readonly endings: readonly string[];
  /** What it makes of a file: a workbook, a folder, or nothing. */
  readonly makes: "workbook" | "folder" | null;
  /** The ending of what it makes, where that is not the one of the file. */
  readonly ending?: string;
  readonly takes: readonly (keyof BatchSettings)[];
  readonly needs?: readonly (keyof BatchSettings)[];
  readonly flags?: readonly string[];
  /** Whether it can tell its result as JSON. */
  readonly json: boolean;
  /** Whether it is for lists of other people: then it says itself which file is none. */
  readonly isForLists?: boolean;
}

const OURS = { endings: WORKBOOK_ENDINGS, makes: "workbook", json: true } as const;

export const BATCH_KINDS: Readonly<Record<string, BatchKind>> = {
  check: { ...OURS, command: "check", makes: null, takes: ["strict"] },
  repair: { ...OURS, command: "check", flags: ["--repair"], takes: ["strict", "force"] },
  structure: {
    ...OURS,
    command: "structure",
    isForLists: true,
    endings: [...WORKBOOK_ENDINGS, "csv", "tsv"],
    ending: ".xlsx",
    takes: ["on", "mapping", "includeHidden", "strict", "force"],
  },
  today: { ...OURS, command: "today", makes: null, takes: ["on"] },
  recompute: { ...OURS, command: "recompute", takes: ["on", "year", "strict", "force"] },
  settle: { ...OURS, command: "settle", takes: ["on", "year", "strict", "force"], needs: ["year"] },
  roster: { ...OURS, command: "roster", takes: ["on", "from", "to", "strict", "force"], needs: ["from", "to"] },
  print: { ...OURS, command: "print", ending: ".xlsx", json: false, takes: ["on", "from", "to", "strict", "force"] },
  calendar: { ...OURS, command: "calendar", makes: "folder", takes: ["on", "strict", "force"] },
  "roll-over": { ...OURS, command: "roll-over", takes: ["on", "to", "costs", "strict", "force"], needs: ["to"] },
};

export interface Job {
  readonly file: string;
  /** As it is told: within the folder. */
  readonly name: string;
  readonly output: string | null;
  readonly args: readonly string[];
}

/** A job for each file. Two files that would get the same name ("a.csv" and "a.xlsx") get their whole name with the new ending. */
export function jobsOf(kind: BatchKind, folder: string, files: readonly string[], settings: BatchSettings): Job[] {
  const plain = files.map((file) => outputName(kind, nameIn(folder, file), false));
  const count = new Map<string, number>();
  for (const name of plain) count.set(name.toLowerCase(), (count.get(name.toLowerCase()) ?? 0) + 1);
  return files.map((file, at): Job => {
    const name = nameIn(folder, file);
    const own = plain[at] ?? "";
    const isTaken = (count.get(own.toLowerCase()) ?? 0) > 1;
    const output =
      kind.makes === null || settings.out === undefined
        ? null
        : join(settings.out, isTaken ? outputName(kind, name, true) : own);
    return { file, name, output, args: argsOf(kind, file, output, settings) };
  });
}

function outputName({ makes, ending }: BatchKind, name: string, isWhole: boolean): string {
  const own = extname(name);
  const stem = isWhole ? basename(name) : basename(name, own);
  const folder = dirname(name);
  const made = makes === "folder" ? stem : `${stem}${ending ?? own}`;
  return folder === "." ? made : join(folder, made);
}

function argsOf(kind: BatchKind, file: string, output: string | null, settings: BatchSettings): string[] {
  const args = [kind.command, ...(kind.flags ?? [])];
  for (const key of kind.takes) {
    const value = settings[key];
    const option = `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    // Behind "=" a value that begins with a dash is still a value.
    if (typeof value === "string") args.push(`${option}=${value}`);
    else if (value) args.push(option);
  }
  if (output !== null) args.push(`--out=${output}`);
  if (kind.json) args.push("--json");
  return [...args, "--", file];
}
