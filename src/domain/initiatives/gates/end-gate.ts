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
  for (const resource of notReturnedIn(dossier)) {
    lacks.add("I086", "error", [{ source: resource.source, field: "returnedOn" }], { resource: resource.name ?? "" });
  }
  for (const { id, to, source } of handovers) {
    if (to === null) lacks.add("I087", "error", [{ source, field: "to" }], { handover: id ?? "" });
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

/** Keys and tools that somebody still has. Material is used up, a course is followed, a repair is done. */
export function notReturnedIn({ resources }: Pick<Dossier, "resources">): Dossier["resources"] {
  return resources.filter(
    ({ kind, issuedOn, returnedOn }) =>
      (kind === "sleutel" || kind === "gereedschap") && issuedOn !== null && returnedOn === null,
  );
}

/** Whether a participant can still be recognised: the name is another word than the number of the row, or there is more. */
export function isNamed({ id, name, unit, phone, email }: Participant): boolean {
  return (name !== null && name !== id) || unit !== null || phone !== null || email !== null;
}
