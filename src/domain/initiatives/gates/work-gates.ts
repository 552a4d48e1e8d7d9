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
  if (hours.length === 0) lacks.add("I077", "warning", [{ source: places.participants, field: "" }], {});
};

/** After looking back: a measurement after the start to compare the baseline with, and what was decided. */
export const evaluationGate: GateRule = ({ initiative, measurements, log, places }, _on, lacks) => {
  const since = initiative.phaseSince;
  if (!measurements.some(({ moment }) => moment === "vervolgmeting")) {
    lacks.add("I080", "error", [{ source: places.measurements, field: "" }], {});
  }
  if (!log.some((row) => row.kind === "besluit" && (since === null || row.on === null || row.on >= since))) {
    lacks.add("I081", "error", [{ source: places.log, field: "" }], {});
  }
  if (initiative.evaluationOn !== null && since !== null && initiative.evaluationOn < since) {
    lacks.add("I082", "warning", [{ source: initiative.source, field: "evaluationOn" }], {});
  }
};
