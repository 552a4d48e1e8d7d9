/** J11: a copy of a workbook for the next year. The workbook itself stays as it was: it keeps the results of its year. */

import { basename } from "node:path";
import { isYear } from "../../journeys/charges/year.ts";
import { CARRIED_COSTS, type CarriedCosts } from "../../journeys/roll-over/carry-costs.ts";
import { type RolledOver, rollOver, type TableFate } from "../../journeys/roll-over/roll-over.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { textOf } from "../../text/nl/problem-texts.ts";
import { listed } from "../../text/nl/text.ts";
import { thousands } from "../../text/nl/thousands.ts";
import { snapshotOf } from "../../workbook/snapshot.ts";
import { FileWorkbook } from "../../xlsx/file-adapter.ts";
import { setNamedCells } from "../../xlsx/patch/set-named-cells.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { refusalToWrite, workbookEnding, writeOutput } from "../files.ts";
import { nativeZip } from "../native-zip.ts";
import { exitFor, print, problemJson, refuse, say, sayProblems } from "../report.ts";
import { todayOr } from "../today.ts";
import { readWorkbookFile } from "./read-workbook-file.ts";

export interface RollOverOptions {
  readonly to: string;
  readonly out?: string;
  readonly costs: string;
  readonly dryRun?: boolean;
  readonly on?: string;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly force?: boolean;
}

export async function rollOverFile(file: string, options: RollOverOptions): Promise<ExitCode> {
  const today = todayOr(options.on);
  const year = Number(options.to);
  const wrong = wrongUsage(options, today);
  if (wrong !== null || today === null) {
    say(`Fout: ${wrong ?? ""}`);
    return EXIT.usage;
  }
  const { out } = options;
  const target = options.dryRun ? undefined : out;
  const refusal =
    target === undefined ? null : refusalToWrite(target, [file], options.force ?? false, workbookEnding(file));
  if (refusal) return refuse(refusal, options);
  const read = readWorkbookFile(file);
  if (!read.ok) return refuse(read.refusal, options);
  const input = { year, costs: options.costs as CarriedCosts };
  const source = basename(file);
  const planned = rollOver(snapshotOf(read.value.evidence), source, input, today, textOf);
  if (!planned.ok) return refuse(planned.refusal, options);
  const set = setNamedCells(read.value.bytes, planned.value.settings, nativeZip);
  if (!set.ok) return refuse(set.refusal, options);
  const problems: Problem[] = [...read.problems, ...planned.problems, ...set.problems];
  if (set.value.missing.length > 0) problems.push(problem("A023", "warning", [], { cells: set.value.missing, year }));
  const workbook = new FileWorkbook(set.value.bytes, source, nativeZip);
  const applied = await workbook.apply(planned.value.edits);
  if (!applied.ok) return refuse(applied.refusal, options);
  problems.push(...applied.problems);
  if (target !== undefined) {
    const written = writeOutput(target, workbook.bytes);
    if (!written.ok) return refuse(written.refusal, options);
  }
  if (options.json) print(JSON.stringify(jsonOf(planned.value, year, problems), null, 2));
  else {
    for (const line of fateLines(planned.value, year)) print(line);
    sayProblems(problems);
  }
  say(
    target === undefined
      ? "Dit was een proef: er is geen werkboek geschreven."
      : `Het werkboek voor ${year} staat in ${target}. Bewaar het oude werkboek: daar staan de uitkomsten van het oude jaar.`,
  );
  return exitFor(problems, options.strict ?? false);
}

function wrongUsage({ to, out, costs, dryRun, on }: RollOverOptions, today: number | null): string | null {
  if (!/^\d{4}$/.test(to) || !isYear(Number(to))) return `"${to}" is geen jaar. Typ het jaar als 2028.`;
  if (!(CARRIED_COSTS as readonly string[]).includes(costs))
    return `"${costs}" kan niet bij --costs. Kies ${CARRIED_COSTS.join(", ")}.`;
  if (out === undefined && !dryRun) return "geef met --out het nieuwe werkboek op, of kies --dry-run.";
  if (today === null) return `"${on ?? ""}" is geen datum. Typ de datum als 2027-03-01.`;
  return null;
}

/** What happens with every sheet, the changes first. */
function fateLines({ fates, from }: RolledOver, year: number): string[] {
  const of = (fate: TableFate["fate"]) => fates.filter((one) => one.fate === fate);
  const named = (all: readonly TableFate[]) => listed(all.map(({ sheet }) => sheet));
  const [added, cleared, refreshed] = [of("added"), of("cleared").filter(({ rows }) => rows > 0), of("refreshed")];
  const kept = of("kept").filter(({ rows }) => rows > 0);
  return [
    from === null ? `Naar ${year}` : `Van ${from} naar ${year}`,
    ...added.map(
      ({ sheet, added: count }) => `  ${sheet}: ${count} ${count === 1 ? "rij" : "rijen"} erbij; wat er stond blijft`,
    ),
    ...(cleared.length > 0 ? [`  Leeggemaakt, de uitkomsten blijven in het oude werkboek: ${named(cleared)}`] : []),
    ...(refreshed.length > 0 ? [`  Bijgewerkt: ${named(refreshed)}`] : []),
    ...(kept.length > 0 ? ["  Blijft zoals het is, met dezelfde nummers:"] : []),
    ...kept.map(({ sheet, rows }) => `    ${sheet} (${thousands(rows)})`),
  ];
}

function jsonOf({ fates, from }: RolledOver, year: number, problems: readonly Problem[]): object {
  return { from, to: year, tables: fates, problems: problems.map(problemJson) };
}
