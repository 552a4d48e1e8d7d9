/** J5: the roster of a period, written into a copy of the workbook. */

import { basename } from "node:path";
import { type Day, dayOfIso, dutchOf, isoOf } from "../../days/day.ts";
import { type PlannedRoster, planRoster } from "../../journeys/plan/roster.ts";
import { gapWords } from "../../schema/gap-words.ts";
import { snapshotOf } from "../../workbook/snapshot.ts";
import { FileWorkbook } from "../../xlsx/file-adapter.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { refusalToWrite, writeOutput } from "../files.ts";
import { nativeZip } from "../native-zip.ts";
import { exitFor, print, problemJson, refuse, say, sayProblems } from "../report.ts";
import { todayOr } from "../today.ts";
import { addedWords, withTables } from "../with-tables.ts";
import { readWorkbookFile } from "./read-workbook-file.ts";

export interface RosterOptions {
  readonly from: string;
  readonly to: string;
  readonly out: string;
  readonly on?: string;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly force?: boolean;
}

/** Ten years: a roster of longer is a typing mistake. */
const MOST_DAYS = 3653;
const OPEN_SHOWN = 10;

export async function rosterFile(file: string, options: RosterOptions): Promise<ExitCode> {
  const asked = periodOf(options);
  if (typeof asked === "string") {
    say(`Fout: ${asked}`);
    return EXIT.usage;
  }
  const refusal = refusalToWrite(options.out, [file], options.force ?? false);
  if (refusal) return refuse(refusal, options);
  const read = readWorkbookFile(file);
  if (!read.ok) return refuse(read.refusal, options);
  const complete = await withTables(read.value, ["zbRooster"], asked.today);
  if (!complete.ok) return refuse(complete.refusal, options);
  const planned = planRoster(snapshotOf(complete.value.evidence), asked, asked.today);
  if (!planned.ok) return refuse(planned.refusal, options);
  const workbook = new FileWorkbook(complete.value.bytes, basename(file), nativeZip);
  const applied = await workbook.apply(planned.value.edits);
  if (!applied.ok) return refuse(applied.refusal, options);
  const written = writeOutput(options.out, workbook.bytes);
  if (!written.ok) return refuse(written.refusal, options);

  const all = [...read.problems, ...complete.problems, ...planned.problems, ...applied.problems];
  if (options.json) {
    print(JSON.stringify({ ...rosterJson(planned.value), problems: all.map(problemJson) }, null, 2));
  } else sayProblems(all);
  if (complete.value.added.length > 0) say(addedWords(complete.value));
  for (const line of summaryOf(planned.value, asked)) say(line);
  say(`Het rooster staat in ${options.out}.`);
  return exitFor(all, options.strict ?? false);
}

function periodOf({ from, to, on }: RosterOptions): { from: Day; to: Day; today: Day } | string {
  const [first, last, today] = [dayOfIso(from), dayOfIso(to), todayOr(on)];
  if (first === null) return `"${from}" is geen datum. Typ de datum als 2027-03-01.`;
  if (last === null) return `"${to}" is geen datum. Typ de datum als 2027-03-01.`;
  if (today === null) return `"${on}" is geen datum. Typ de datum als 2027-03-01.`;
  if (last < first) return "de laatste dag ligt voor de eerste. Draai --from en --to om.";
  if (last - first >= MOST_DAYS) return "de periode is langer dan tien jaar. Kies een kortere periode.";
  return { from: first, to: last, today };
}

/** Ids only: names stay in the workbook. Minutes are of the period; offered is what the months of it have. */
function rosterJson({ roster }: PlannedRoster): object {
  return {
    turns: roster.turns.map(({ task, on, participants }) => ({ task, on: isoOf(on), participants })),
    gaps: roster.gaps.map((gap) => ({
      task: gap.task,
      on: isoOf(gap.on),
      reason: gapWords(gap),
      code: gap.reason,
      missing: gap.missing,
    })),
    load: roster.load.map(({ participant, turns, minutes, offered }) => ({ participant, turns, minutes, offered })),
  };
}

function summaryOf({ lines, roster }: PlannedRoster, { from, to }: { from: Day; to: Day }): string[] {
  const kept = lines.filter(({ stays }) => stays).length;
  const open = lines.filter(({ missing }) => missing > 0);
  const busy = roster.load.filter(({ turns }) => turns > 0).length;
  const stays =
    kept === 0
      ? ""
      : ` ${kept === 1 ? "1 beurt stond" : `${kept} beurten stonden`} er al en ${kept === 1 ? "blijft" : "blijven"} zo.`;
  return [
    `Rooster van ${dutchOf(from)} tot en met ${dutchOf(to)}: ${lines.length} ${lines.length === 1 ? "beurt" : "beurten"}, ${busy} ${busy === 1 ? "deelnemer" : "deelnemers"}.${stays}`,
    ...open
      .slice(0, OPEN_SHOWN)
      .map(({ task, name, on, reasonText }) => `Nog open: ${dutchOf(on)} ${task} ${name}: ${reasonText}.`),
    ...(open.length > OPEN_SHOWN
      ? [`… en nog ${open.length - OPEN_SHOWN} open beurten; ze staan in het rooster.`]
      : []),
  ];
}
