/** What an end asks for: charges that tenants pay again from a day, and names that go while hours stay. */

import type { Day } from "../../days/day.ts";
import type { Dossier } from "../../domain/initiatives/dossier.ts";
import { isNamed } from "../../domain/initiatives/gates/end-gate.ts";
import { type Outcome, problem } from "../../problems/problem.ts";
import { fold } from "../../records/references.ts";
import type { RowValues } from "../../schema/computed-values.ts";
import { applyEdits } from "../../workbook/apply-edits.ts";
import type { Edit } from "../../workbook/edit.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { refreshResults } from "../check/refresh-results.ts";
import { findDossier } from "./find-dossier.ts";
import { readInitiatives } from "./read-book.ts";
import { rowOf } from "./row-of.ts";
import { sheetTable } from "./sheet-edits.ts";

/**
 * The edits that let residents stop on the day before `from`: the last day of every handover, task and agreement of the
 * initiative that has none yet, or a later one. Refused for a day that is not after the start (I108).
 */
export function restoreCharges(
  workbook: WorkbookSnapshot,
  id: string,
  from: Day,
  today: Day,
): Outcome<readonly Edit[]> {
  const found = findDossier(readInitiatives(workbook, today), id);
  if (!found.ok) return found;
  const { initiative, handovers, tasks, agreements } = found.value;
  if (!Number.isInteger(from) || (initiative.startsOn !== null && from <= initiative.startsOn)) {
    return { ok: false, refusal: problem("I108", "error", [], {}) };
  }
  const last = from - 1;
  const ended = (name: string, rows: readonly { readonly to: Day | null; readonly source: string }[]) => {
    const sheet = sheetTable(workbook, name);
    const open = rows.filter(({ to }) => to === null || to > last);
    return open.flatMap(({ source }) => sheet?.change(rowOf(source), { to: last }) ?? []);
  };
  const edits = [...ended("zbOverdracht", handovers), ...ended("zbTaken", tasks), ...ended("zbAfspraken", agreements)];
  return withResults(workbook, edits);
}

/**
 * The edits that take away by whom participants can be recognised: the number of their row takes the place of the name, also
 * where other sheets of the initiative name them, and what else is personal is emptied. Hours and turns stay, by that number.
 * The log keeps what people wrote in it, and the votes on a proposal are proof of consent: those are not touched.
 */
export function removeNames(workbook: WorkbookSnapshot, id: string, today: Day): Outcome<readonly Edit[]> {
  const found = findDossier(readInitiatives(workbook, today), id);
  if (!found.ok) return found;
  const dossier = found.value;
  const numbers = numbersByName(dossier);
  const named = (words: string | null) => renamed(words, numbers);
  const changes = (
    name: string,
    rows: readonly { readonly source: string }[],
    valuesOf: (at: number) => RowValues | null,
  ): readonly Edit[] => {
    const sheet = sheetTable(workbook, name);
    return rows.flatMap(({ source }, at) => {
      const values = valuesOf(at);
      return values === null ? [] : (sheet?.change(rowOf(source), values) ?? []);
    });
  };
  const { participants, resources, turns, parties, poll, initiative } = dossier;
  const edits = [
    ...changes("zbDeelnemers", participants, (at) => {
      const participant = participants[at];
      return participant && isNamed(participant) ? { name: participant.id, ...EMPTIED } : null;
    }),
    ...changes("zbMiddelen", resources, (at) => {
      const number = named(resources[at]?.issuedTo ?? null);
      return number === null ? null : { issuedTo: number };
    }),
    ...changes("zbRooster", turns, (at) => {
      const number = named(turns[at]?.who ?? null);
      return number === null ? null : { who: number };
    }),
    ...changes("zbBetrokkenen", parties, (at) =>
      parties[at]?.party === "bewoners" ? { name: null, phone: null, email: null, availability: null } : null,
    ),
    ...changes("zbPeiling", poll, () => ({ unit: null, skills: null, needs: null, note: null })),
    ...changes("zbInitiatieven", [initiative], () => {
      return initiative.leader === null ? null : { leader: named(initiative.leader) };
    }),
  ];
  return withResults(workbook, edits);
}

const EMPTIED: RowValues = {
  unit: null,
  skills: null,
  away: null,
  sharedName: null,
  phone: null,
  email: null,
  note: null,
};

/** Every word by which a participant is meant → the number of the row; a word of two participants means nobody. */
function numbersByName({ participants }: Dossier): ReadonlyMap<string, string | null> {
  const numbers = new Map<string, string | null>();
  for (const { id, name, sharedName } of participants) {
    for (const word of new Set([name, sharedName].flatMap((text) => (text === null ? [] : [fold(text)])))) {
      numbers.set(word, numbers.has(word) ? null : id);
    }
  }
  return numbers;
}

/** "Anja en Kemal" with the numbers in place of the names; null when there is no name in it. */
function renamed(words: string | null, numbers: ReadonlyMap<string, string | null>): string | null {
  if (words === null) return null;
  const whole = numbers.get(fold(words));
  if (whole) return whole;
  const parts = words.split(/([,;&/]| en )/).map((part) => {
    const number = numbers.get(fold(part));
    return number ? part.replace(part.trim(), number) : part;
  });
  const text = parts.join("");
  return text === words ? null : text;
}

function withResults(workbook: WorkbookSnapshot, edits: readonly Edit[]): Outcome<readonly Edit[]> {
  const after = applyEdits(workbook, edits);
  if (!after.ok) return after;
  return { ok: true, value: [...edits, ...refreshResults(after.value)], problems: [] };
}
