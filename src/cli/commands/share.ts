/** J9: a copy for a committee, with only what it may see. The workbook itself does not change. */

import { type Day, isoOf } from "../../days/day.ts";
import { hiddenRowsIn } from "../../journeys/share/hidden-rows.ts";
import { type PlannedCopy, planShare, type SharedTable } from "../../journeys/share/share.ts";
import type { CopyOf } from "../../journeys/share/shared-base.ts";
import { snapshotOf } from "../../workbook/snapshot.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { refusalToWrite, workbookEnding, writeOutput } from "../files.ts";
import { nativeCompression, nativeInflate } from "../native-zip.ts";
import { exitFor, print, problemJson, refuse, say, sayProblems } from "../report.ts";
import { todayOr } from "../today.ts";
import { readWorkbookFile } from "./read-workbook-file.ts";

export interface ShareOptions {
  readonly initiative?: string;
  readonly complex?: string;
  readonly out?: string;
  readonly include?: readonly string[];
  readonly dryRun?: boolean;
  readonly on?: string;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly force?: boolean;
}

export async function shareFile(file: string, options: ShareOptions): Promise<ExitCode> {
  const asked = askedOf(options);
  if (typeof asked === "string") {
    say(`Fout: ${asked}`);
    return EXIT.usage;
  }
  const { of, sharedOn, out } = asked;
  const refusal = out === null ? null : refusalToWrite(out, [file], options.force ?? false, workbookEnding());
  if (refusal) return refuse(refusal, options);
  const read = readWorkbookFile(file);
  if (!read.ok) return refuse(read.refusal, options);
  const { evidence } = read.value;
  const hidden = hiddenRowsIn(evidence);
  const planned = planShare(snapshotOf(evidence), { of, sharedOn, include: options.include ?? [], hidden });
  if (!planned.ok) return refuse(planned.refusal, options);
  const { copy, privateWords } = planned.value;
  // ExcelJS is loaded for those who need it only. A copy is made and searched in a rehearsal too: that is what it is for.
  const { committeeCopyFile } = await import("../../xlsx/render/committee-copy.ts");
  const made = await committeeCopyFile(copy, privateWords, nativeCompression, nativeInflate);
  if (!made.ok) return refuse(made.refusal, options);
  if (out !== null) {
    const written = writeOutput(out, made.value);
    if (!written.ok) return refuse(written.refusal, options);
  }
  const all = [...read.problems, ...planned.problems, ...made.problems];
  if (options.json) {
    print(JSON.stringify({ ...copyJson(planned.value), problems: all.map(problemJson) }, null, 2));
  } else sayProblems(all);
  for (const line of summaryOf(planned.value)) say(line);
  say(out === null ? "Er is niets bewaard." : `De kopie staat in ${out}. ${readFirst(planned.value)}`.trim());
  return exitFor(all, options.strict ?? false);
}

function askedOf({
  initiative,
  complex,
  out,
  dryRun,
  on,
}: ShareOptions): { readonly of: CopyOf; readonly sharedOn: Day; readonly out: string | null } | string {
  const sharedOn = todayOr(on);
  if (sharedOn === null) return `"${on}" is geen datum. Typ de datum als 2027-03-01.`;
  const of = copyOf(initiative, complex);
  if (of === null) return "kies --initiative of --complex, een van de twee.";
  if (dryRun) return { of, sharedOn, out: null };
  return out === undefined ? "zeg met --out waar de kopie komt." : { of, sharedOn, out };
}

function copyOf(initiative: string | undefined, complex: string | undefined): CopyOf | null {
  if ((initiative === undefined) === (complex === undefined)) return null;
  return initiative !== undefined ? { kind: "initiative", id: initiative } : { kind: "complex", id: complex ?? "" };
}

/** Places and headings, never what stands in a cell that was kept out. */
function copyJson({ about, copy, tables, keptOut, textsToRead }: PlannedCopy): object {
  return {
    copy: copy.copy,
    of: about.of,
    on: isoOf(about.sharedOn),
    tables,
    textsToRead,
    keptOut: keptOut.map(({ table, heading, row, place, because, isLetThrough }) => ({
      table,
      row,
      heading,
      place,
      because,
      shared: isLetThrough,
    })),
  };
}

function summaryOf({ copy, tables }: PlannedCopy): string[] {
  return [`Kopie ${copy.copy} van ${copy.about}.`, ...tables.map(tableLine)];
}

/** Last, for no list of messages may hide it. */
function readFirst({ textsToRead }: PlannedCopy): string {
  const cells = textsToRead.reduce((sum, column) => sum + column.cells, 0);
  return cells === 0
    ? ""
    : `Lees eerst de ${counted(cells, "vrije tekst", "vrije teksten")} erin, en verstuur haar dan.`;
}

function tableLine({ sheet, rows, rowsLeft, columnsLeft }: SharedTable): string {
  const left = [
    ...(rowsLeft > 0 ? [counted(rowsLeft, "rij", "rijen")] : []),
    ...(columnsLeft.length > 0
      ? [`${columnsLeft.length === 1 ? "de kolom" : "de kolommen"} ${columnsLeft.join(", ")}`]
      : []),
  ];
  const stays = left.length > 0 ? ` Blijft achter: ${left.join("; ")}.` : "";
  return `${sheet}: ${counted(rows, "rij", "rijen")}.${stays}`;
}

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
