/** Alternatives side by side, per effect group. It shows what people judged, and decides nothing. */

import type { Finding } from "../finding.ts";
import { Findings } from "../findings.ts";
import type { Alternative, Dossier } from "./dossier.ts";
import { counterfactualIn } from "./gates/analysis-gates.ts";
import { EFFECT_GROUPS } from "./words.ts";

export interface ComparedAlternative {
  readonly name: string;
  readonly isChosen: boolean;
  readonly isFeasible: boolean | null;
  /** Euros a year: what its rows name together; null when none names an amount. */
  readonly cost: number | null;
  /** The judgements on each effect group, in the order of `EFFECT_GROUPS`; usually one, none where nobody judged. */
  readonly judgements: readonly (readonly Judgement[])[];
}

export interface Judgement {
  readonly effect: string | null;
  readonly reason: string | null;
  readonly basis: string | null;
  readonly source: string;
}

export interface Comparison {
  readonly effectGroups: readonly string[];
  readonly counterfactual: ComparedAlternative;
  readonly others: readonly ComparedAlternative[];
}

/** Null, with what is missing, while there is not exactly one basisalternatief: nothing may be compared without it. */
export function compareAlternatives(dossier: Dossier): {
  readonly comparison: Comparison | null;
  readonly lacks: readonly Finding[];
} {
  const lacks = new Findings();
  counterfactualIn(dossier, lacks);
  const found = lacks.list();
  if (found.length > 0) return { comparison: null, lacks: found };
  const compared = [...byName(dossier.alternatives)].map(([name, rows]) => ({
    isCounterfactual: rows.some(({ isCounterfactual }) => isCounterfactual === true),
    alternative: comparedOf(name, rows),
  }));
  const counterfactual = compared.find(({ isCounterfactual }) => isCounterfactual)?.alternative;
  const others = compared.filter(({ isCounterfactual }) => !isCounterfactual).map(({ alternative }) => alternative);
  return { comparison: counterfactual ? { effectGroups: EFFECT_GROUPS, counterfactual, others } : null, lacks: [] };
}

function byName(alternatives: readonly Alternative[]): ReadonlyMap<string, readonly Alternative[]> {
  const named = new Map<string, Alternative[]>();
  for (const alternative of alternatives) {
    if (alternative.name === null) continue;
    const known = named.get(alternative.name);
    if (known) known.push(alternative);
    else named.set(alternative.name, [alternative]);
  }
  return named;
}

function comparedOf(name: string, rows: readonly Alternative[]): ComparedAlternative {
  const costs = rows.flatMap(({ cost }) => cost ?? []);
  const answers = rows.flatMap(({ feasible }) => feasible ?? []);
  return {
    name,
    isChosen: rows.some(({ chosen }) => chosen === true),
    isFeasible: answers.length === 0 ? null : answers.every((answer) => answer),
    cost: costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0),
    judgements: EFFECT_GROUPS.map((group) =>
      rows
        .filter(({ effectGroup }) => effectGroup === group)
        .map(({ expectedEffect, reason, basis, source }) => ({ effect: expectedEffect, reason, basis, source })),
    ),
  };
}
