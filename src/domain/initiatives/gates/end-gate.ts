import { type Day, isoOf } from "../../../days/day.ts";
import type { Dossier, Participant } from "../dossier.ts";
import type { GateRule } from "./rule.ts";

/**
 * No end without: the reason, the agreement ended, keys and tools back, charges restored from a day, and the names of
 * participants removed while their hours stay (source on zelfbeheer, ending; product journey J4; data minimisation).
 */
export const endGate: GateRule = (dossier, on, lacks) => {
  const { initiative, agreements, handovers, participants } = dossier;
  if (initiative.endReason === null)
    lacks.add("I085", "error", [{ source: initiative.source, field: "endReason" }], {});
  for (const resource of notReturnedIn(dossier, on)) {
    lacks.add("I086", "error", [{ source: resource.source, field: "returnedOn" }], { resource: resource.name ?? "" });
  }
  for (const { id, from, to, source } of handovers) {
    if (to === null || (from !== null && to < from - 1))
      lacks.add("I087", "error", [{ source, field: "to" }], { handover: id ?? "" });
  }
  const named = participants.filter(isNamed);
  if (named.length > 0) {
    lacks.add(
      "I088",
      "error",
      named.map(({ source }) => ({ source, field: "name" })),
      { count: named.length },
    );
  }
  for (const agreement of agreements) {
    if (!runsAfter(agreement.to, on)) continue;
    const facts = { agreement: agreement.id ?? "", on: isoOf(on) };
    lacks.add("I089", "error", [{ source: agreement.source, field: "to" }], facts);
  }
};

function runsAfter(to: Day | null, on: Day): boolean {
  return to === null || to > on;
}

/**
 * Keys and tools that somebody still has on a day. Material is used up, a course is followed, a repair is done. What came back
 * before it was handed out, or will come back later, did not come back.
 */
export function notReturnedIn({ resources }: Pick<Dossier, "resources">, on: Day): Dossier["resources"] {
  return resources.filter(({ kind, issuedOn, issuedTo, returnedOn }) => {
    if (kind !== "sleutel" && kind !== "gereedschap") return false;
    if (returnedOn === null) return issuedOn !== null || issuedTo !== null;
    return returnedOn > on || (issuedOn !== null && returnedOn < issuedOn);
  });
}

/** Whether a participant can still be recognised: the name is another word than the number of the row, or there is more. */
export function isNamed({ id, name, sharedName, unit, phone, email }: Participant): boolean {
  const isWord = (word: string | null) => word !== null && word !== id;
  return isWord(name) || isWord(sharedName) || unit !== null || phone !== null || email !== null;
}
