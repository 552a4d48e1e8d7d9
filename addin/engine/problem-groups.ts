/** Problems as groups with their sentences: same cause and text, all places together, the most serious first. */

import type { Place, Problem, Severity } from "../../src/problems/problem.ts";
import { paneTextOf } from "../texts/problem-text.ts";
import type { ProblemGroup } from "./found.ts";

const ORDER: readonly Severity[] = ["error", "warning", "info"];
/** More links than this nobody follows; the count says how many there are. */
const PLACES = 200;

/** The places of a group keep their order. */
export function problemGroups(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, { problem: Problem; places: Place[]; count: number }>();
  for (const problem of problems) {
    const key = `${problem.code}|${problem.severity}|${JSON.stringify(problem.facts)}`;
    const known = groups.get(key) ?? { problem, places: [], count: 0 };
    known.places.push(...problem.places.slice(0, PLACES - known.places.length));
    known.count += Math.max(problem.places.length, 1);
    groups.set(key, known);
  }
  return [...groups.values()]
    .map(({ problem, places, count }) => ({
      code: problem.code,
      severity: problem.severity,
      ...paneTextOf(problem),
      places,
      count,
    }))
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}
