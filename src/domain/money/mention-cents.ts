import type { At } from "../finding.ts";
import type { Findings } from "../findings.ts";
import { centsFault } from "./cents.ts";

/** Says what is wrong with an amount that should be cents; true when it can be used. `row` names the row to people. */
export function mentionCents(cents: number, at: At, row: string, findings: Findings): boolean {
  const fault = centsFault(cents);
  if (fault === null) return true;
  findings.add(fault === "tooManyDecimals" ? "D010" : "D011", "error", [at], { row });
  return false;
}
