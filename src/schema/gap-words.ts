/** Why a turn is still open, in the words of the column Nog open omdat. */

import type { Gap, GapReason } from "../domain/plan/roster.ts";

const WORDS: Readonly<Record<GapReason, string>> = {
  blocked: "op deze dag is geen beurt",
  holiday: "feestdag, kies een andere dag of vul zelf een naam in",
  noMinutes: "de minuten per beurt ontbreken",
  noSkillName: "er staat niet wat iemand moet kunnen",
  nobody: "er doet nog niemand mee met uren",
  noSkill: "te weinig mensen kunnen dit",
  allAway: "wie dit kan, is er die dag niet",
  tooFewThere: "te weinig mensen zijn er die dag",
  hoursUsed: "wie kan, heeft de uren van deze maand al vol",
  leftOpen: "met de hand opengelaten",
};

/** The reason, and how many people are missing when that is more than one. */
export function gapWords({ reason, missing }: Pick<Gap, "reason" | "missing">): string {
  return missing > 1 ? `${WORDS[reason]} (nog ${missing} mensen)` : WORDS[reason];
}
