import type { ProblemFacts } from "../problems/facts.ts";
import type { ProblemCode, Severity } from "../problems/problem.ts";
import type { At, Finding } from "./finding.ts";

interface Merged {
  readonly finding: Finding;
  readonly at: At[];
  readonly known: Set<string>;
}

/** Collects findings while a computation runs. Many hits of one cause (same code and facts) become one, with every place. */
export class Findings {
  readonly #byCause = new Map<string, Merged>();

  add<C extends ProblemCode>(code: C, severity: Severity, at: readonly At[], facts: ProblemFacts[C]): void {
    const cause = `${code} ${severity} ${JSON.stringify(facts)}`;
    let merged = this.#byCause.get(cause);
    if (!merged) {
      const places: At[] = [];
      merged = { finding: { code, severity, at: places, facts }, at: places, known: new Set() };
      this.#byCause.set(cause, merged);
    }
    for (const place of at) {
      const name = `${place.field} ${place.source}`;
      if (merged.known.has(name)) continue;
      merged.known.add(name);
      merged.at.push(place);
    }
  }

  addAll(findings: readonly Finding[]): void {
    for (const { code, severity, at, facts } of findings) this.add(code, severity, at, facts);
  }

  list(): Finding[] {
    return [...this.#byCause.values()].map(({ finding }) => finding);
  }
}
