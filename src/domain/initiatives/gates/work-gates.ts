import { wasDecided } from "./decision-gate.ts";
import type { GateRule } from "./rule.ts";

/** Before looking back: an evaluation is planned, somebody looked at the quality, and hours were kept. */
export const workGate: GateRule = ({ initiative, inspections, hours, places }, _on, lacks) => {
  const start = initiative.startsOn;
  if (initiative.evaluationOn === null) {
    lacks.add("I075", "error", [{ source: initiative.source, field: "evaluationOn" }], {});
  }
  if (!inspections.some(({ on }) => on !== null && (start === null || on > start))) {
    lacks.add("I076", "error", [{ source: places.inspections, field: "" }], {});
  }
  if (hours.length === 0) lacks.add("I077", "warning", [{ source: places.hours, field: "" }], {});
};

/** After looking back: a measurement after the start to compare the baseline with, and what was decided. */
export const evaluationGate: GateRule = (dossier, on, lacks) => {
  const { initiative, measurements, places } = dossier;
  const since = initiative.phaseSince;
  if (!measurements.some(({ moment }) => moment === "vervolgmeting")) {
    lacks.add("I080", "error", [{ source: places.measurements, field: "" }], {});
  }
  if (!wasDecided(dossier, on)) {
    lacks.add("I081", "error", [{ source: places.log, field: "" }], {});
  }
  if (initiative.evaluationOn !== null && since !== null && initiative.evaluationOn < since) {
    lacks.add("I082", "warning", [{ source: initiative.source, field: "evaluationOn" }], {});
  }
};
