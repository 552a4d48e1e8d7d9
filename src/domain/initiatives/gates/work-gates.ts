import type { Day } from "../../../days/day.ts";
import type { Measurement } from "../dossier.ts";
import { wasDecided } from "./decision-gate.ts";
import type { GateRule } from "./rule.ts";

/** Before looking back: an evaluation is planned, somebody looked at the quality, and hours were kept. */
export const workGate: GateRule = ({ initiative, inspections, hours, places }, today, lacks) => {
  const start = initiative.startsOn;
  if (initiative.evaluationOn === null) {
    lacks.add("I075", "error", [{ source: initiative.source, field: "evaluationOn" }], {});
  }
  const isSince = (day: Day | null) => day !== null && day <= today && (start === null || day > start);
  if (!inspections.some(({ on, level }) => isSince(on) && level !== null)) {
    lacks.add("I076", "error", [{ source: places.inspections, field: "" }], {});
  }
  if (hours.length === 0) lacks.add("I077", "warning", [{ source: places.hours, field: "" }], {});
};

/** After looking back: a measurement after the start to compare the baseline with, and what was decided. */
export const evaluationGate: GateRule = (dossier, on, lacks) => {
  const { initiative, measurements, places } = dossier;
  const since = initiative.phaseSince;
  const start = initiative.startsOn;
  const isFollowUp = ({ moment, when, hasOutcome }: Measurement) =>
    moment === "vervolgmeting" && hasOutcome && when !== null && when.from <= on && isAfter(when.to, start);
  if (!measurements.some(isFollowUp)) {
    lacks.add("I080", "error", [{ source: places.measurements, field: "" }], {});
  }
  if (!wasDecided(dossier, on)) {
    lacks.add("I081", "error", [{ source: places.log, field: "" }], {});
  }
  if (initiative.evaluationOn !== null && since !== null && initiative.evaluationOn < since) {
    lacks.add("I082", "warning", [{ source: initiative.source, field: "evaluationOn" }], {});
  }
};

function isAfter(day: Day, start: Day | null): boolean {
  return start === null || day > start;
}
