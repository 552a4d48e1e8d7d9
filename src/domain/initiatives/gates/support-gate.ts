import type { Findings } from "../../findings.ts";
import type { Dossier } from "../dossier.ts";
import { notAskedIn, pollOf } from "../poll.ts";
import type { GateRule } from "./rule.ts";
import { lookAtTests } from "./tested.ts";

/**
 * Before a decision: who wants and can take part was asked, a group and somebody who leads it are there, somebody guides it, and
 * preconditions and contra-indications were tested. Support of all neighbours comes from reaching all of them: who was not asked
 * is named, for groups tend to leave people out (source on zelfbeheer, stimulating, preconditions, contra-indications, pitfall).
 */
export const supportGate: GateRule = (dossier, _on, lacks) => {
  const { initiative, places } = dossier;
  const poll = pollOf(dossier);
  if (poll.asked === 0) lacks.add("I030", "error", [{ source: places.poll, field: "" }], {});
  else if (poll.wantsAndCan === 0) {
    const at = dossier.poll.map(({ source }) => ({ source, field: "wants" }));
    lacks.add("I031", "error", at, { asked: poll.asked });
  }
  const missed = notAskedIn(dossier);
  if (poll.asked > 0 && missed.length > 0) {
    const entrances = [...new Set(missed.map(({ entrance }) => entrance).filter((entrance) => entrance !== null))];
    lacks.add("I032", "warning", [{ source: places.poll, field: "" }], { count: missed.length, entrances });
  }
  if (initiative.leader === null) lacks.add("I033", "error", [at(initiative.source, "leader")], {});
  else if (initiative.successorKnown !== true) {
    lacks.add("I034", "warning", [at(initiative.source, "successorKnown")], {});
  }
  if (initiative.guide === null) lacks.add("I035", "error", [at(initiative.source, "guide")], {});
  if (initiative.coreGroup === null || initiative.coreGroup < 1) {
    lacks.add("I029", "error", [at(initiative.source, "coreGroup")], {});
  }
  lookAtCorporation(dossier, lacks);
  lookAtTests(dossier, lacks);
};

/** Support inside the whole organisation decides as well: who was asked there, and who is not behind it. */
function lookAtCorporation({ parties, places }: Dossier, lacks: Findings): void {
  const own = parties.filter(({ party }) => party === "corporatie");
  if (!own.some(({ support }) => support === "ja")) {
    const at = own.map(({ source }) => ({ source, field: "support" }));
    lacks.add("I041", "warning", at.length > 0 ? at : [{ source: places.parties, field: "" }], {});
  }
  for (const { support, task, organisation, source } of own) {
    if (support !== "nee" && support !== "deels") continue;
    lacks.add("I042", "warning", [{ source, field: "support" }], { who: task ?? organisation ?? "" });
  }
}

function at(source: string, field: string) {
  return { source, field };
}
