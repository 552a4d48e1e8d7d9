/** Problems of a calculation, with the norms that still have to be confirmed as one: there are many, and they say the same. */

import type { Problem } from "../../src/problems/problem.ts";
import { openNorms } from "../texts/charge-problem-texts.ts";
import type { ProblemGroup } from "./found.ts";
import { problemGroups } from "./problem-groups.ts";

const OPEN_NORM = "D004";

export function chargeProblems(problems: readonly Problem[]): ProblemGroup[] {
  const groups = problemGroups(problems.filter(({ code }) => code !== OPEN_NORM));
  const open = problems.filter(({ code }) => code === OPEN_NORM).flatMap(({ places }) => places);
  const places = [...new Map(open.map((place) => [`${place.sheet}!${place.cell}`, place])).values()];
  if (places.length === 0) return groups;
  return [...groups, { code: OPEN_NORM, severity: "info", places, count: places.length, ...openNorms(places.length) }];
}
