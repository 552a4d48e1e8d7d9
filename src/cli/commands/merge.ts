/** J9: a copy that residents filled in, merged into a copy of the workbook. */

import { isoOf } from "../../days/day.ts";
import {
  type ChosenMerge,
  chosenOf,
  type MergeChoices,
  NO_CHOICES,
  openChoices,
  unknownChoices,
} from "../../journeys/merge/choices.ts";
import { mergeEdits } from "../../journeys/merge/merge-edits.ts";
import type { MergePlan } from "../../journeys/merge/merge-plan.ts";
import { planMerge } from "../../journeys/merge/plan-merge.ts";
import { type Outcome, problem } from "../../problems/problem.ts";
import { columnNamed, tableNamed } from "../../schema/workbook-schema.ts";
import { dutchDay } from "../../text/nl/figures.ts";
import { mergeLogText, takenWords } from "../../text/nl/merge-log-text.ts";
import { type CellValue, isCellError } from "../../workbook/cell.ts";
import { snapshotOf } from "../../workbook/snapshot.ts";
import { applyToPackage } from "../../xlsx/patch/apply-to-package.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { readInput, refusalToWrite, workbookEnding, writeOutput } from "../files.ts";
import { nativeZip } from "../native-zip.ts";
import { exitFor, print, problemJson, refuse, say, sayProblems } from "../report.ts";
import { todayOr } from "../today.ts";
import { readWorkbookFile } from "./read-workbook-file.ts";

export interface MergeOptions {
  readonly copy: string;
  readonly out?: string;
  readonly take?: string;
  readonly on?: string;
  readonly dryRun?: boolean;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly force?: boolean;
}

/** In a file of choices: everything that is still open. */
const EVERYTHING = "*";
/** Keys that are shown; all of them are in the JSON. */
const KEYS_SHOWN = 10;

/** Exit 1 while a choice is open or a value could not be taken; 2 when the file is no copy of this workbook. */
export async function mergeFile(file: string, options: MergeOptions): Promise<ExitCode> {
  const today = todayOr(options.on);
  if (today === null) {
    say(`Fout: "${options.on}" is geen datum. Typ de datum als 2027-03-01.`);
    return EXIT.usage;
  }
  if (options.out === undefined && !options.dryRun) {
    say("Fout: geef met --out een naam voor het nieuwe werkboek, of kijk alleen met --dry-run.");
    return EXIT.usage;
  }
  const input = [file, options.copy];
  const isWritten = options.out !== undefined && !options.dryRun;
  const refusal = isWritten
    ? refusalToWrite(options.out ?? "", input, options.force ?? false, workbookEnding(file))
    : null;
  if (refusal) return refuse(refusal, options);
  const [read, copy] = [readWorkbookFile(file), readWorkbookFile(options.copy)];
  if (!read.ok) return refuse(read.refusal, options);
  if (!copy.ok) return refuse(copy.refusal, options);
  const snapshot = snapshotOf(read.value.evidence);
  const planned = planMerge(snapshot, copy.value.evidence);
  if (!planned.ok) return refuse(planned.refusal, options);
  const plan = planned.value;
  const asked = options.take === undefined ? NO_CHOICES : choicesIn(options.take, plan);
  if (typeof asked === "string") {
    say(`Fout: ${asked}`);
    return EXIT.usage;
  }
  const chosen = chosenOf(plan, asked);
  const unknown = unknownChoices(plan, asked);
  const problems = [
    ...read.problems,
    ...plan.problems,
    ...openChoices(plan, asked),
    ...(unknown.length === 0 ? [] : [problem("N047", "warning", [], { keys: unknown })]),
  ];
  let written: Outcome<boolean> = { ok: true, value: false, problems: [] };
  if (isWritten) written = write(read.value.bytes, snapshot, plan, chosen, today, options.out ?? "");
  if (!written.ok) return refuse(written.refusal, options);
  const all = [...problems, ...written.problems];
  if (options.json) print(JSON.stringify(planJson(plan, asked, chosen, all), null, 2));
  else sayProblems(all);
  for (const line of summaryOf(plan, asked, chosen, isWritten)) say(line);
  if (written.value) say(`Het samengevoegde werkboek staat in ${options.out}.`);
  else if (isWritten) say("Er is niets over te nemen. Er is geen nieuw werkboek gemaakt.");
  return exitFor(all, options.strict ?? false);
}

/** Whether there was anything to write. */
function write(
  bytes: Uint8Array,
  snapshot: ReturnType<typeof snapshotOf>,
  plan: MergePlan,
  chosen: ChosenMerge,
  today: number,
  out: string,
): Outcome<boolean> {
  const what = mergeLogText({ copy: copyOf(plan), cells: chosen.cells.length, rows: chosen.rows.length });
  const edits = mergeEdits(snapshot, plan, chosen, { on: today, what });
  if (!edits.ok) return edits;
  if (edits.value.length === 0) return { ok: true, value: false, problems: [] };
  const patched = applyToPackage(bytes, snapshot, edits.value, nativeZip);
  if (!patched.ok) return patched;
  const written = writeOutput(out, patched.value.bytes);
  return written.ok ? { ok: true, value: true, problems: patched.problems } : written;
}

/** The choices of a file: keys to take from the copy, or those to take and those to leave. Otherwise what is wrong with it. */
function choicesIn(file: string, plan: MergePlan): MergeChoices | string {
  const input = readInput(file);
  if (!input.ok) return `het bestand met keuzes ${file} is niet te lezen.`;
  const form = `["zbRooster/R-0003/Gedaan"] of { "theirs": [...], "ours": [...] }`;
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(input.value));
  } catch {
    return `het bestand met keuzes ${file} is geen JSON. Schrijf het als ${form}.`;
  }
  const lists: unknown = Array.isArray(parsed) ? { theirs: parsed } : parsed;
  if (typeof lists !== "object" || lists === null)
    return `de keuzes in ${file} zijn niet te lezen. Schrijf ze als ${form}.`;
  const { theirs = [], ours = [] } = lists as { readonly theirs?: unknown; readonly ours?: unknown };
  if (!isTexts(theirs) || !isTexts(ours)) return `de keuzes in ${file} zijn niet te lezen. Schrijf ze als ${form}.`;
  const open = [...plan.differences, ...plan.added].filter(({ reason }) => reason !== null).map(({ key }) => key);
  const named = new Set([...theirs, ...ours]);
  const spread = (keys: readonly string[]) =>
    new Set(keys.flatMap((key) => (key === EVERYTHING ? open.filter((one) => !named.has(one)) : [key])));
  return { theirs: spread(theirs), ours: spread(ours) };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function copyOf({ base }: MergePlan) {
  return base === null ? null : { number: base.copy, sharedOn: isoOf(base.sharedOn) };
}

function planJson(
  plan: MergePlan,
  { theirs, ours }: MergeChoices,
  chosen: ChosenMerge,
  problems: MergePlan["problems"],
) {
  const cells = new Set(chosen.cells.map(({ key }) => key));
  const rows = new Set(chosen.rows.map(({ key }) => key));
  const choice = (key: string, reason: string | null, isTaken: boolean) => {
    if (reason !== null && !theirs.has(key) && !ours.has(key)) return "open";
    return isTaken ? "theirs" : "ours";
  };
  return {
    copy: plan.base && { ...copyOf(plan), of: plan.base.of },
    tables: plan.tables,
    differences: plan.differences.map(
      ({ key, table, row, heading, sent, before, after, reason, place, copyPlace }) => ({
        key,
        table,
        row,
        column: heading,
        sent: jsonValue(table, heading, sent ?? null),
        ours: jsonValue(table, heading, before),
        theirs: jsonValue(table, heading, after),
        reason,
        choice: choice(key, reason, cells.has(key)),
        place,
        copyPlace,
      }),
    ),
    added: plan.added.map(({ key, table, id, values, reason, like, copyPlace }) => ({
      key,
      table,
      id,
      values: Object.fromEntries(
        [...values].map(([name, value]) => [
          name,
          jsonValue(table, columnNamed(tableNamed(table), name).heading, value),
        ]),
      ),
      reason,
      like,
      choice: choice(key, reason, rows.has(key)),
      copyPlace,
    })),
    problems: problems.map(problemJson),
  };
}

/** Days as ISO dates; everything else as the cell has it. */
function jsonValue(table: string, heading: string, value: CellValue): string | number | boolean | null {
  if (isCellError(value)) return value.error;
  const isDay = tableNamed(table).columns.find((column) => column.heading === heading)?.kind === "date";
  return isDay && typeof value === "number" ? isoOf(Math.floor(value)) : value;
}

function summaryOf(
  plan: MergePlan,
  { theirs, ours }: MergeChoices,
  { cells, rows }: ChosenMerge,
  isWritten: boolean,
): string[] {
  const { base, about, tables } = plan;
  const open = [...plan.differences, ...plan.added].filter(
    ({ key, reason }) => reason !== null && !theirs.has(key) && !ours.has(key),
  );
  const kept = tables.reduce((sum, table) => sum + table.kept, 0);
  const known = tables.reduce((sum, table) => sum + table.known, 0);
  const keys = open.slice(0, KEYS_SHOWN).map(({ key }) => `  ${key}`);
  return [
    ...(base ? [`Kopie ${base.copy} van ${about ?? base.of.id}, gedeeld op ${dutchDay(isoOf(base.sharedOn))}.`] : []),
    `${isWritten ? "Overgenomen" : "Over te nemen"} uit de kopie: ${takenWords(cells.length, rows.length)}.`,
    ...(kept === 0 ? [] : [`Alleen door u veranderd, en zo gebleven: ${takenWords(kept, 0)}.`]),
    ...(known === 0 ? [] : [`Al in uw werkboek: ${known === 1 ? "1 rij" : `${known} rijen`} uit de kopie.`]),
    ...(open.length === 0
      ? []
      : [
          `Nog te kiezen: ${open.length}. Zet in een JSON-bestand wat u uit de kopie wilt, en geef dat met --take:`,
          ...keys,
          ...(open.length > KEYS_SHOWN ? [`  … en nog ${open.length - KEYS_SHOWN}; --json toont ze allemaal.`] : []),
        ]),
  ];
}
