/**
 * The gate of a phase: what has to be there before the phase is left. An error blocks, and is passed only with a motivation that
 * goes into the log; a warning is shown and blocks nothing (product journey J4; requirements from the source on zelfbeheer).
 */

import type { Day } from "../../days/day.ts";
import type { Finding } from "../finding.ts";
import { Findings } from "../findings.ts";
import type { Dossier } from "./dossier.ts";
import { agreementGate } from "./gates/agreement-gate.ts";
import { alternativesGate, analysisGate } from "./gates/analysis-gates.ts";
import { decisionGate } from "./gates/decision-gate.ts";
import { endGate } from "./gates/end-gate.ts";
import type { GateRule } from "./gates/rule.ts";
import { supportGate } from "./gates/support-gate.ts";
import { evaluationGate, workGate } from "./gates/work-gates.ts";
import type { Phase } from "./phase.ts";

const GATES: Readonly<Record<Phase, GateRule>> = {
  probleemanalyse: analysisGate,
  oplossingen: alternativesGate,
  aanjagen: supportGate,
  besluit: decisionGate,
  afspraken: agreementGate,
  uitvoering: workGate,
  evaluatie: evaluationGate,
  stoppen: endGate,
};

export interface GateState {
  readonly phase: Phase;
  /** What has to be there and is not: passed with a motivation only. */
  readonly blocking: readonly Finding[];
  /** What deserves a look. */
  readonly warnings: readonly Finding[];
  readonly isOpen: boolean;
}

/** The gate of a phase on a day. */
export function gateOf(phase: Phase, dossier: Dossier, on: Day): GateState {
  const lacks = new Findings();
  GATES[phase](dossier, on, lacks);
  const found = lacks.list();
  const blocking = found.filter(({ severity }) => severity === "error");
  const warnings = found.filter(({ severity }) => severity !== "error");
  return { phase, blocking, warnings, isOpen: blocking.length === 0 };
}
