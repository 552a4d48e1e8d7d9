import type { Findings } from "../../findings.ts";
import type { Alternative, Dossier, Perception } from "../dossier.ts";
import { EFFECT_GROUPS, severalIn } from "../words.ts";
import type { GateRule } from "./rule.ts";

/** The views of this many parties at least stand side by side: residents may see another problem than the corporation does. */
const LEAST_VIEWS = 2;

/**
 * A problem: views of several parties, with the cause behind it and how that was checked. A chance: what is lost when it is not
 * taken (source on zelfbeheer, problem analysis). Thinking of solutions comes after it.
 */
export const analysisGate: GateRule = ({ perceptions, initiative, places }, _on, lacks) => {
  if (perceptions.length === 0) {
    lacks.add("I010", "error", [{ source: places.perceptions, field: "" }], {});
    return;
  }
  const chances = perceptions.filter(({ route }) => route === "kans");
  const problems = perceptions.filter(({ route }) => route !== "kans");
  if (problems.length > 0) lookAtProblem(problems, lacks);
  for (const { consequence, source } of chances) {
    if (consequence === null) lacks.add("I014", "error", [{ source, field: "consequence" }], {});
  }
  if (severalIn(initiative.motives).length === 0) {
    lacks.add("I015", "warning", [{ source: initiative.source, field: "motives" }], {});
  }
};

function lookAtProblem(problems: readonly Perception[], lacks: Findings): void {
  const perceivers = new Set(problems.map(({ perceiver }) => perceiver).filter((perceiver) => perceiver !== null));
  if (perceivers.size < LEAST_VIEWS) {
    const at = problems.map(({ source }) => ({ source, field: "perceiver" }));
    lacks.add("I011", "error", at, { perceiver: [...perceivers][0] ?? null });
  }
  for (const { cause, checkedHow, source } of problems) {
    if (cause === null) lacks.add("I012", "error", [{ source, field: "cause" }], {});
    else if (checkedHow === null) lacks.add("I013", "error", [{ source, field: "checkedHow" }], {});
  }
}

/**
 * No comparison without the basisalternatief, the likely course without intervention; looked at broadly; every judgement with
 * its reason and what it rests on; one choice, which people can and want to keep up (source on zelfbeheer, possible solutions).
 */
export const alternativesGate: GateRule = (dossier, _on, lacks) => {
  const { alternatives } = dossier;
  counterfactualIn(dossier, lacks);
  const others = alternatives.filter(({ isCounterfactual }) => isCounterfactual !== true);
  const names = namesIn(others);
  if (names.length === 0) {
    lacks.add("I022", "error", [{ source: dossier.places.alternatives, field: "" }], {});
  }
  for (const alternative of alternatives) {
    for (const field of ["expectedEffect", "reason", "basis"] as const) {
      if (alternative[field] !== null) continue;
      const facts = { alternative: alternative.name ?? "", part: field };
      lacks.add("I023", "error", [{ source: alternative.source, field }], facts);
    }
  }
  lookAtChoice(dossier, others, lacks);
  // The basisalternatief too: without its judgement the others have nothing to be compared with.
  for (const name of namesIn(alternatives)) {
    const own = alternatives.filter((alternative) => alternative.name === name);
    const judged = new Set(own.map(({ effectGroup }) => effectGroup));
    const groups = EFFECT_GROUPS.filter((group) => !judged.has(group));
    const at = own.slice(0, 1).map(({ source }) => ({ source, field: "effectGroup" }));
    if (groups.length > 0) lacks.add("I026", "warning", at, { alternative: name, groups });
  }
};

/** Adds what is wrong with the basisalternatief: without exactly one nothing can be compared. */
export function counterfactualIn({ alternatives, places }: Dossier, lacks: Findings): void {
  const own = alternatives.filter(({ isCounterfactual }) => isCounterfactual === true);
  const names = namesIn(own);
  if (names.length === 0) lacks.add("I020", "error", [{ source: places.alternatives, field: "" }], {});
  if (names.length > 1) {
    const at = own.map(({ source }) => ({ source, field: "isCounterfactual" }));
    lacks.add("I021", "error", at, { names });
  }
}

function lookAtChoice({ places }: Dossier, others: readonly Alternative[], lacks: Findings): void {
  const chosen = others.filter((alternative) => alternative.chosen === true);
  const names = namesIn(chosen);
  if (names.length === 0) {
    const at = others.length > 0 ? others.map(({ source }) => ({ source, field: "chosen" })) : [];
    lacks.add("I024", "error", at.length > 0 ? at : [{ source: places.alternatives, field: "" }], { names });
  }
  if (names.length > 1) {
    lacks.add(
      "I024",
      "error",
      chosen.map(({ source }) => ({ source, field: "chosen" })),
      { names },
    );
  }
  for (const { name, feasible, source } of chosen) {
    if (feasible === true) continue;
    lacks.add("I025", "error", [{ source, field: "feasible" }], {
      alternative: name ?? "",
      isKnown: feasible !== null,
    });
  }
}

/** The alternatives by name, in the order in which they stand. */
function namesIn(alternatives: readonly Alternative[]): string[] {
  return [...new Set(alternatives.map(({ name }) => name ?? "").filter((name) => name !== ""))];
}
