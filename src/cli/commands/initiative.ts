/** J4: where an initiative stands and what is missing; with --to a copy of the workbook in which it is in another phase. */

import { basename } from "node:path";
import { type Day, dayOfIso, dutchOf, isoOf } from "../../days/day.ts";
import type { Destination, Phase } from "../../domain/initiatives/phase.ts";
import { isPhase } from "../../domain/initiatives/phase.ts";
import { restoreCharges } from "../../journeys/initiatives/end-initiative.ts";
import { type InitiativeView, viewInitiative } from "../../journeys/initiatives/initiative-view.ts";
import { moveInitiative } from "../../journeys/initiatives/move-phase.ts";
import { REFRESHED_TABLES, refreshInitiatives } from "../../journeys/initiatives/refresh.ts";
import { removeNames } from "../../journeys/initiatives/remove-names.ts";
import { missingSheets } from "../../journeys/missing-sheets.ts";
import type { Outcome, Problem } from "../../problems/problem.ts";
import { LISTS } from "../../schema/lists.ts";
import { phaseLogText } from "../../text/nl/phase-log-texts.ts";
import { textOf } from "../../text/nl/problem-texts.ts";
import { applyEdits } from "../../workbook/apply-edits.ts";
import type { Edit } from "../../workbook/edit.ts";
import { snapshotOf, type WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { FileWorkbook } from "../../xlsx/file-adapter.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { refusalToWrite, writeOutput } from "../files.ts";
import { nativeZip } from "../native-zip.ts";
import { EVERY_PROBLEM, print, problemJson, say, sayProblems, sentenceOf } from "../report.ts";
import { todayOr } from "../today.ts";
import { addedWords, withTables } from "../with-tables.ts";
import { readWorkbookFile } from "./read-workbook-file.ts";

export interface InitiativeOptions {
  readonly id: string;
  readonly to?: string;
  readonly motivation?: string;
  readonly by?: string;
  readonly reason?: string;
  readonly restoreFrom?: string;
  readonly removeNames?: boolean;
  readonly out?: string;
  readonly on?: string;
  readonly json?: boolean;
  readonly force?: boolean;
}

/** The word on the command line for past the last phase. */
const CLOSED = "einde";
/** What a change of phase writes besides the initiative itself. */
const WRITTEN_TABLES = ["zbStappen", "zbToets", "zbLogboek"];

interface Asked {
  readonly today: Day;
  readonly to: Destination | null;
  readonly restoreFrom: Day | null;
}

/** Exit 1 when the gate of the phase is closed, or a move was refused because of it. */
export async function initiative(file: string, options: InitiativeOptions): Promise<ExitCode> {
  const asked = askedOf(options);
  if (typeof asked === "string") {
    say(`Fout: ${asked}`);
    return EXIT.usage;
  }
  const read = readWorkbookFile(file);
  if (!read.ok) return refuse(read.refusal);
  const needed = options.out === undefined ? [] : [...REFRESHED_TABLES, ...WRITTEN_TABLES];
  const complete = await withTables(read.value, needed, asked.today);
  if (!complete.ok) return refuse(complete.refusal);
  const before = snapshotOf(complete.value.evidence);
  const changed = changesOf(before, options, asked);
  if (!changed.ok) return refuse(changed.refusal);
  const after = applyEdits(before, changed.value);
  if (!after.ok) return refuse(after.refusal);
  if (options.out !== undefined) {
    const refusal = refusalToWrite(options.out, [file], options.force ?? false);
    if (refusal) return refuse(refusal);
    const workbook = new FileWorkbook(complete.value.bytes, basename(file), nativeZip);
    const applied = await workbook.apply(changed.value);
    if (!applied.ok) return refuse(applied.refusal);
    const written = writeOutput(options.out, workbook.bytes);
    if (!written.ok) return refuse(written.refusal);
  }
  const view = viewInitiative(after.value, options.id, asked.today);
  if (!view.ok) return refuse(view.refusal);
  const all = [
    ...read.problems,
    ...complete.problems,
    ...changed.problems,
    ...view.problems,
    ...missingSheets(view.value),
  ];
  sayProblems(all, undefined, EVERY_PROBLEM);
  if (complete.value.added.length > 0) say(addedWords(complete.value));
  if (options.json) print(JSON.stringify(jsonOf(view.value), null, 2));
  else for (const line of linesOf(view.value)) print(line);
  if (options.out !== undefined) say(`Het werkboek staat in ${options.out}.`);
  return view.value.blocking.length > 0 ? EXIT.problems : EXIT.clean;
}

/** Everything asked for, one after the other, and the sheets of the program brought up to date at the end. */
function changesOf(before: WorkbookSnapshot, options: InitiativeOptions, asked: Asked): Outcome<readonly Edit[]> {
  const { today, to, restoreFrom } = asked;
  const edits: Edit[] = [];
  const problems: Problem[] = [];
  let now = before;
  const does = (outcome: Outcome<readonly Edit[]>): Problem | null => {
    if (!outcome.ok) return outcome.refusal;
    const after = applyEdits(now, outcome.value);
    if (!after.ok) return after.refusal;
    edits.push(...outcome.value);
    problems.push(...outcome.problems);
    now = after.value;
    return null;
  };
  const steps: (() => Outcome<readonly Edit[]>)[] = [];
  if (restoreFrom !== null) steps.push(() => restoreCharges(now, options.id, restoreFrom, today));
  if (options.removeNames) steps.push(() => removeNames(now, options.id, today));
  if (to !== null) steps.push(() => moved(now, options, to, today));
  if (steps.length === 0) return { ok: true, value: [], problems: [] };
  steps.push(() => {
    const { value, problems: more } = refreshInitiatives(now, today, textOf);
    return { ok: true, value, problems: more };
  });
  for (const step of steps) {
    const refusal = does(step());
    if (refusal) return { ok: false, refusal };
  }
  return { ok: true, value: edits, problems };
}

function moved(
  now: WorkbookSnapshot,
  { id, motivation, by, reason }: InitiativeOptions,
  to: Destination,
  today: Day,
): Outcome<readonly Edit[]> {
  const input = {
    initiative: id,
    to,
    ...(motivation === undefined ? {} : { motivation }),
    ...(by === undefined ? {} : { by }),
    ...(reason === undefined ? {} : { endReason: reason }),
    logText: phaseLogText,
  };
  const plan = moveInitiative(now, input, today);
  if (!plan.ok) {
    const view = viewInitiative(now, id, today);
    // What is missing says more than that something is.
    if (plan.refusal.code === "I101" && view.ok) sayProblems(view.value.blocking, undefined, EVERY_PROBLEM);
    return plan;
  }
  sayProblems(plan.value.warnings);
  return { ok: true, value: plan.value.edits, problems: plan.problems };
}

function askedOf(options: InitiativeOptions): Asked | string {
  const today = todayOr(options.on);
  if (today === null) return `"${options.on}" is geen datum. Typ de datum als 2027-03-01.`;
  const to = destinationOf(options.to);
  if (to === undefined) return `de fase "${options.to}" bestaat niet. Kies ${phaseWords()}.`;
  const restoreFrom = options.restoreFrom === undefined ? null : dayOfIso(options.restoreFrom);
  if (options.restoreFrom !== undefined && restoreFrom === null)
    return `"${options.restoreFrom}" is geen datum. Typ de datum als 2027-03-01.`;
  const reasons = LISTS.endReason?.values ?? [];
  if (options.reason !== undefined && !reasons.includes(options.reason))
    return `de reden "${options.reason}" bestaat niet. Kies ${reasons.join(", ")}.`;
  const changes = to !== null || restoreFrom !== null || options.removeNames === true;
  if (changes && options.out === undefined) return "geef met --out een naam voor de kopie van het werkboek op.";
  if (!changes && options.out !== undefined)
    return "kies met --to, --restore-from of --remove-names wat er moet veranderen.";
  return { today, to, restoreFrom };
}

function destinationOf(text: string | undefined): Destination | null | undefined {
  if (text === undefined) return null;
  if (text === CLOSED) return "closed";
  return isPhase(text) ? text : undefined;
}

function phaseWords(): string {
  return [...(LISTS.phase?.values ?? []), CLOSED].join(", ");
}

function jsonOf(view: InitiativeView): object {
  const day = (on: Day | null) => (on === null ? null : isoOf(on));
  return {
    id: view.id,
    name: view.name,
    phase: view.phase,
    phaseSince: day(view.phaseSince),
    phaseUntil: day(view.phaseUntil),
    ended: day(view.endsOn),
    missing: view.blocking.map(problemJson),
    warnings: view.warnings.map(problemJson),
    destinations: view.destinations.map(({ to, asksGate }) => ({ to: to === "closed" ? CLOSED : to, asksGate })),
    phases: view.phases.map(({ phase, state, steps }) => ({
      phase,
      state,
      steps: steps.map((step) => ({
        name: step.name,
        due: day(step.dueOn),
        isDone: step.isDone,
        done: day(step.doneOn),
        late: step.isLate,
        place: step.place,
      })),
    })),
    poll: view.poll,
    notAsked: view.notAsked,
  };
}

function linesOf(view: InitiativeView): string[] {
  const { id, name, phase, phaseSince, phaseUntil, blocking, endsOn } = view;
  const since = phaseSince === null ? "" : `, sinds ${dutchOf(phaseSince)}`;
  const until = phaseUntil === null ? "" : `, klaar voor ${dutchOf(phaseUntil)}`;
  return [
    `${id} ${name}`,
    endsOn === null ? `Fase: ${phase ?? "nog niet ingevuld"}${since}${until}` : `Gestopt op ${dutchOf(endsOn)}`,
    ...(phase === null ? [] : stepLines(view, phase)),
    blocking.length === 0 ? "De fase kan worden afgerond." : "Wat nog ontbreekt om de fase af te ronden:",
    ...blocking.map((problem) => `  - ${sentenceOf(problem)}`),
  ];
}

function stepLines({ phases }: InitiativeView, phase: Phase): string[] {
  const steps = phases.find((one) => one.phase === phase)?.steps ?? [];
  return steps.map(({ name, dueOn, isDone, isLate }) => {
    if (isDone) return `  [x] ${name}`;
    const due = dueOn === null ? "" : `, klaar voor ${dutchOf(dueOn)}`;
    return `  [ ] ${name}${due}${isLate ? " (te laat)" : ""}`;
  });
}

function refuse(refusal: Problem): ExitCode {
  say(sentenceOf(refusal));
  return refusal.code === "I101" || refusal.code === "I102" ? EXIT.problems : EXIT.refused;
}
