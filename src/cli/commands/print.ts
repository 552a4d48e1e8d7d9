/** J10: beheerplan and roster on A4, with only what may be shared. */

import { type Day, dayOfIso } from "../../days/day.ts";
import { printPlan } from "../../journeys/plan/print-plan.ts";
import { snapshotOf } from "../../workbook/snapshot.ts";
import { printedPlanFile } from "../../xlsx/render/print-plan.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { refusalToWrite, writeOutput } from "../files.ts";
import { nativeCompression } from "../native-zip.ts";
import { EVERY_PROBLEM, exitFor, refuse, say, sayProblems } from "../report.ts";
import { todayOr } from "../today.ts";
import { readWorkbookFile } from "./read-workbook-file.ts";

export interface PrintOptions {
  readonly out: string;
  readonly from?: string;
  readonly to?: string;
  readonly on?: string;
  readonly strict?: boolean;
  readonly force?: boolean;
}

export async function printFile(file: string, options: PrintOptions): Promise<ExitCode> {
  const today = todayOr(options.on);
  const from = options.from === undefined ? today : dayOfIso(options.from);
  const to = options.to === undefined ? Number.POSITIVE_INFINITY : dayOfIso(options.to);
  const wrong = wrongDay(options, [today, from, to]);
  if (wrong !== null || today === null || from === null || to === null) {
    say(`Fout: "${wrong}" is geen datum. Typ de datum als 2027-03-01.`);
    return EXIT.usage;
  }
  if (to < from) {
    say("Fout: de laatste dag ligt voor de eerste. Draai --from en --to om.");
    return EXIT.usage;
  }
  const refusal = refusalToWrite(options.out, [file], options.force ?? false);
  if (refusal) return refuse(refusal, {});
  const read = readWorkbookFile(file);
  if (!read.ok) return refuse(read.refusal, {});
  const isWhole = options.from === undefined && options.to === undefined;
  const plan = printPlan(snapshotOf(read.value.evidence), isWhole ? null : { from, to }, today);
  if (!plan.ok) return refuse(plan.refusal, {});
  const written = writeOutput(options.out, await printedPlanFile(plan.value, nativeCompression));
  if (!written.ok) return refuse(written.refusal, {});
  const all = [...read.problems, ...plan.problems];
  sayProblems(all, undefined, EVERY_PROBLEM);
  say(`Beheerplan en rooster staan klaar om af te drukken in ${options.out}.`);
  return exitFor(all, options.strict ?? false);
}

function wrongDay({ on, from, to }: PrintOptions, days: readonly (Day | null)[]): string | null {
  const given = [on, from, to];
  const at = days.indexOf(null);
  return at === -1 ? null : (given[at] ?? "");
}
