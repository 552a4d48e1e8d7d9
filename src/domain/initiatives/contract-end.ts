import type { Day } from "../../days/day.ts";
import type { LinkedContract } from "./dossier.ts";

/** Whether a contract is still paid from a day on: it was not ended or changed, and does not end before that day. */
export function runsOnAfter({ changedOn, to }: LinkedContract, first: Day): boolean {
  return changedOn === null && (to === null || to >= first);
}
